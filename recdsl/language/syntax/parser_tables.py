"""The LALR(1) tables of grammar/recording.lark. Made by `make generate`; do not edit.

KEYWORDS and PUNCTUATION name the terminals of fixed spelling. RULES are (name, length) in the
order of their numbers; names that start with an underscore are repetitions, which the parser
flattens. STATES hold, for each state, what follows a symbol: a number from 0 up is the next state
(after a terminal: shift; after a rule: goto), -1 - n reduces by rule n. The symbol "*" stands for
every terminal that the state does not name: the one reduction that can be right there.
"""

from __future__ import annotations

KEYWORDS: dict[str, str] = {
    "absent": "ABSENT",
    "acquired": "ACQUIRED",
    "afterwards": "AFTERWARDS",
    "all": "ALL",
    "alpha": "ALPHA",
    "and": "AND",
    "around": "AROUND",
    "as": "AS",
    "at": "AT",
    "audio": "AUDIO",
    "background": "BACKGROUND",
    "bucket": "BUCKET",
    "by": "BY",
    "canvas": "CANVAS",
    "category": "CATEGORY",
    "channel": "CHANNEL",
    "communication": "COMMUNICATION",
    "cover": "COVER",
    "cropped": "CROPPED",
    "decrypt": "DECRYPT",
    "defaults": "DEFAULTS",
    "description": "DESCRIPTION",
    "desktops": "DESKTOPS",
    "encrypted": "ENCRYPTED",
    "endpoint": "ENDPOINT",
    "every": "EVERY",
    "everyone": "EVERYONE",
    "except": "EXCEPT",
    "expecting": "EXPECTING",
    "fit": "FIT",
    "for": "FOR",
    "fps": "FPS",
    "hz": "HZ",
    "idle": "IDLE",
    "image": "IMAGE",
    "in": "IN",
    "individually": "INDIVIDUALLY",
    "kbps": "KBPS",
    "key": "KEY",
    "lasting": "LASTING",
    "layout": "LAYOUT",
    "lent": "LENT",
    "live": "LIVE",
    "loading": "LOADING",
    "location": "LOCATION",
    "mixed": "MIXED",
    "mono": "MONO",
    "most": "MOST",
    "next": "NEXT",
    "of": "OF",
    "once": "ONCE",
    "only": "ONLY",
    "page": "PAGE",
    "pause": "PAUSE",
    "paused": "PAUSED",
    "phones": "PHONES",
    "preferring": "PREFERRING",
    "publish": "PUBLISH",
    "push": "PUSH",
    "record": "RECORD",
    "recorder": "RECORDER",
    "recording": "RECORDING",
    "region": "REGION",
    "rendered": "RENDERED",
    "resume": "RESUME",
    "salt": "SALT",
    "secret": "SECRET",
    "session": "SESSION",
    "set": "SET",
    "size": "SIZE",
    "snapshot": "SNAPSHOT",
    "sound": "SOUND",
    "split": "SPLIT",
    "starting": "STARTING",
    "stereo": "STEREO",
    "stop": "STOP",
    "streams": "STREAMS",
    "tagged": "TAGGED",
    "tags": "TAGS",
    "templates": "TEMPLATES",
    "then": "THEN",
    "title": "TITLE",
    "to": "TO",
    "token": "TOKEN",
    "transcode": "TRANSCODE",
    "under": "UNDER",
    "until": "UNTIL",
    "up": "UP",
    "user": "USER",
    "userdata": "USERDATA",
    "users": "USERS",
    "vendor": "VENDOR",
    "video": "VIDEO",
    "vod": "VOD",
    "when": "WHEN",
    "with": "WITH",
    "within": "WITHIN",
    "without": "WITHOUT",
    "workflow": "WORKFLOW",
}

PUNCTUATION: dict[str, str] = {
    "(": "LPAR",
    ")": "RPAR",
    ",": "COMMA",
    "=": "EQUAL",
    "{": "LBRACE",
    "}": "RBRACE",
}

RULES: tuple[tuple[str, int], ...] = (
    ("_as_clause_star_4", 3),  # 0: _as_clause_star_4 AND format
    ("_as_clause_star_4", 3),  # 1: _as_clause_star_4 COMMA format
    ("_as_clause_star_4", 4),  # 2: _as_clause_star_4 COMMA AND format
    ("_as_clause_star_4", 2),  # 3: AND format
    ("_as_clause_star_4", 2),  # 4: COMMA format
    ("_as_clause_star_4", 3),  # 5: COMMA AND format
    ("_layout_star_5", 2),  # 6: _layout_star_5 layout_region
    ("_layout_star_5", 1),  # 7: layout_region
    ("_push_star_2", 3),  # 8: _push_star_2 AND rtmp_url
    ("_push_star_2", 3),  # 9: _push_star_2 COMMA rtmp_url
    ("_push_star_2", 4),  # 10: _push_star_2 COMMA AND rtmp_url
    ("_push_star_2", 2),  # 11: AND rtmp_url
    ("_push_star_2", 2),  # 12: COMMA rtmp_url
    ("_push_star_2", 3),  # 13: COMMA AND rtmp_url
    ("_recording_star_1", 2),  # 14: _recording_star_1 clause
    ("_recording_star_1", 1),  # 15: clause
    ("_start_star_0", 2),  # 16: _start_star_0 clause
    ("_start_star_0", 2),  # 17: _start_star_0 defaults
    ("_start_star_0", 2),  # 18: _start_star_0 recording
    ("_start_star_0", 1),  # 19: clause
    ("_start_star_0", 1),  # 20: defaults
    ("_start_star_0", 1),  # 21: recording
    ("_storage_star_3", 2),  # 22: _storage_star_3 storage_part
    ("_storage_star_3", 1),  # 23: storage_part
    ("_vod_star_6", 2),  # 24: _vod_star_6 vod_part
    ("_vod_star_6", 1),  # 25: vod_part
    ("_without_star_7", 3),  # 26: _without_star_7 AND path
    ("_without_star_7", 3),  # 27: _without_star_7 COMMA path
    ("_without_star_7", 4),  # 28: _without_star_7 COMMA AND path
    ("_without_star_7", 2),  # 29: AND path
    ("_without_star_7", 2),  # 30: COMMA path
    ("_without_star_7", 3),  # 31: COMMA AND path
    ("_all", 2),  # 32: ALL USERS
    ("_all", 1),  # 33: ALL
    ("_all", 1),  # 34: EVERYONE
    ("_users", 3),  # 35: _users AND user
    ("_users", 3),  # 36: _users COMMA user
    ("_users", 4),  # 37: _users COMMA AND user
    ("_users", 1),  # 38: user
    ("absent", 4),  # 39: ABSENT USERS IMAGE default_user_background_image
    ("access_key", 1),  # 40: text
    ("acquire_hours", 1),  # 41: DURATION
    ("acquire_region", 1),  # 42: WORD
    ("acquired", 6),  # 43: ACQUIRED IN REGION acquire_region LASTING acquire_hours
    ("acquired", 4),  # 44: ACQUIRED IN REGION acquire_region
    ("acquired", 3),  # 45: ACQUIRED LASTING acquire_hours
    ("as_clause", 4),  # 46: AS format _as_clause_star_4 channels
    ("as_clause", 7),  # 47: AS format _as_clause_star_4 AT sample_rate HZ channels
    ("as_clause", 6),  # 48: AS format _as_clause_star_4 AT sample_rate HZ
    ("as_clause", 3),  # 49: AS format _as_clause_star_4
    ("as_clause", 3),  # 50: AS format channels
    ("as_clause", 6),  # 51: AS format AT sample_rate HZ channels
    ("as_clause", 5),  # 52: AS format AT sample_rate HZ
    ("as_clause", 2),  # 53: AS format
    ("at_most", 4),  # 54: FOR AT MOST max_recording_hour
    ("background", 2),  # 55: BACKGROUND background_color
    ("background", 3),  # 56: BACKGROUND IMAGE background_image
    ("background", 7),  # 57: BACKGROUND OF USER background_uid IMAGE background_image_url background_render_mode
    ("background", 6),  # 58: BACKGROUND OF USER background_uid IMAGE background_image_url
    ("background_color", 1),  # 59: text
    ("background_image", 1),  # 60: text
    ("background_image_url", 1),  # 61: text
    ("background_render_mode", 1),  # 62: CROPPED
    ("background_render_mode", 1),  # 63: FIT
    ("background_uid", 1),  # 64: NUMBER
    ("background_uid", 1),  # 65: PLACEHOLDER
    ("background_uid", 1),  # 66: STRING
    ("bitrate", 1),  # 67: integer
    ("bucket", 1),  # 68: text
    ("canvas", 8),  # 69: CANVAS canvas_size AT fps FPS COMMA bitrate KBPS
    ("canvas", 5),  # 70: CANVAS canvas_size AT fps FPS
    ("canvas", 5),  # 71: CANVAS canvas_size COMMA bitrate KBPS
    ("canvas", 2),  # 72: CANVAS canvas_size
    ("canvas_size", 1),  # 73: PIXELS
    ("capture_interval", 1),  # 74: duration
    ("channel", 4),  # 75: IN channel_type CHANNEL cname
    ("channel", 3),  # 76: IN CHANNEL cname
    ("channel", 3),  # 77: IN SESSION cname
    ("channel_type", 1),  # 78: COMMUNICATION
    ("channel_type", 1),  # 79: LIVE
    ("channel_type", 1),  # 80: PLACEHOLDER
    ("channels", 1),  # 81: MONO
    ("channels", 1),  # 82: STEREO
    ("choice", 1),  # 83: PLACEHOLDER
    ("choice", 1),  # 84: WORD
    ("clause", 1),  # 85: absent
    ("clause", 1),  # 86: acquired
    ("clause", 1),  # 87: as_clause
    ("clause", 1),  # 88: at_most
    ("clause", 1),  # 89: background
    ("clause", 1),  # 90: canvas
    ("clause", 1),  # 91: channel
    ("clause", 1),  # 92: decrypt
    ("clause", 1),  # 93: expecting
    ("clause", 1),  # 94: idle
    ("clause", 1),  # 95: layout
    ("clause", 1),  # 96: loading
    ("clause", 1),  # 97: preferring
    ("clause", 1),  # 98: push
    ("clause", 1),  # 99: record
    ("clause", 1),  # 100: recorder
    ("clause", 1),  # 101: rendering
    ("clause", 1),  # 102: set
    ("clause", 1),  # 103: snapshot
    ("clause", 1),  # 104: sound
    ("clause", 1),  # 105: split
    ("clause", 1),  # 106: starting
    ("clause", 1),  # 107: storage
    ("clause", 1),  # 108: streams
    ("clause", 1),  # 109: then_clause
    ("clause", 1),  # 110: token_clause
    ("clause", 1),  # 111: transcode
    ("clause", 1),  # 112: vod
    ("clause", 1),  # 113: without
    ("cname", 1),  # 114: text
    ("decrypt", 4),  # 115: DECRYPT decryption_mode SALT salt
    ("decrypt", 6),  # 116: DECRYPT decryption_mode SECRET secret SALT salt
    ("decrypt", 4),  # 117: DECRYPT decryption_mode SECRET secret
    ("decrypt", 2),  # 118: DECRYPT decryption_mode
    ("decryption_mode", 1),  # 119: choice
    ("default_user_background_image", 1),  # 120: text
    ("defaults", 4),  # 121: DEFAULTS LBRACE _recording_star_1 RBRACE
    ("defaults", 3),  # 122: DEFAULTS LBRACE RBRACE
    ("duration", 1),  # 123: DURATION
    ("duration", 1),  # 124: PLACEHOLDER
    ("endpoint", 1),  # 125: text
    ("expecting", 5),  # 126: EXPECTING UP TO most_users USER
    ("expecting", 5),  # 127: EXPECTING UP TO most_users USERS
    ("file_name_prefix", 1),  # 128: text
    ("format", 1),  # 129: PLACEHOLDER
    ("format", 1),  # 130: WORD
    ("fps", 1),  # 131: integer
    ("hold", 1),  # 132: PAUSE
    ("hold", 1),  # 133: RESUME
    ("idle", 5),  # 134: STOP WHEN IDLE FOR max_idle_time
    ("integer", 1),  # 135: NUMBER
    ("integer", 1),  # 136: PLACEHOLDER
    ("layout", 8),  # 137: LAYOUT mixed_video_layout AROUND USER max_resolution_uid LBRACE _layout_star_5 RBRACE
    ("layout", 7),  # 138: LAYOUT mixed_video_layout AROUND USER max_resolution_uid LBRACE RBRACE
    ("layout", 5),  # 139: LAYOUT mixed_video_layout AROUND USER max_resolution_uid
    ("layout", 5),  # 140: LAYOUT mixed_video_layout LBRACE _layout_star_5 RBRACE
    ("layout", 4),  # 141: LAYOUT mixed_video_layout LBRACE RBRACE
    ("layout", 2),  # 142: LAYOUT mixed_video_layout
    ("layout_region", 15),  # 143: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR region_render_mode
    ("layout_region", 17),  # 144: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha region_render_mode
    ("layout_region", 16),  # 145: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha
    ("layout_region", 14),  # 146: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR
    ("layout_region", 15),  # 147: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR region_render_mode
    ("layout_region", 17),  # 148: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha region_render_mode
    ("layout_region", 16),  # 149: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha
    ("layout_region", 14),  # 150: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR
    ("loading", 3),  # 151: LOADING WITHIN ready_timeout
    ("max_idle_time", 1),  # 152: duration
    ("max_recording_hour", 1),  # 153: duration
    ("max_resolution_uid", 1),  # 154: NUMBER
    ("max_resolution_uid", 1),  # 155: PLACEHOLDER
    ("max_resolution_uid", 1),  # 156: STRING
    ("max_video_duration", 1),  # 157: duration
    ("medium", 1),  # 158: AUDIO
    ("medium", 1),  # 159: VIDEO
    ("mixed_video_layout", 1),  # 160: choice
    ("mobile", 1),  # 161: DESKTOPS
    ("mobile", 1),  # 162: PHONES
    ("mobile", 1),  # 163: PLACEHOLDER
    ("mode", 1),  # 164: INDIVIDUALLY
    ("mode", 1),  # 165: MIXED
    ("most_users", 1),  # 166: NUMBER
    ("name", 1),  # 167: DURATION
    ("name", 1),  # 168: NUMBER
    ("name", 1),  # 169: PIXELS
    ("name", 1),  # 170: WORD
    ("onhold", 2),  # 171: AT ONCE
    ("onhold", 1),  # 172: PAUSED
    ("onhold", 1),  # 173: PLACEHOLDER
    ("only", 1),  # 174: ONLY
    ("page", 7),  # 175: PAGE url AT page_size COMMA video_bitrate KBPS
    ("page", 10),  # 176: PAGE url AT page_size COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 7),  # 177: PAGE url AT page_size COMMA video_fps FPS
    ("page", 4),  # 178: PAGE url AT page_size
    ("page", 5),  # 179: PAGE url COMMA video_bitrate KBPS
    ("page", 8),  # 180: PAGE url COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 5),  # 181: PAGE url COMMA video_fps FPS
    ("page", 2),  # 182: PAGE url
    ("page", 6),  # 183: PAGE AT page_size COMMA video_bitrate KBPS
    ("page", 9),  # 184: PAGE AT page_size COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 6),  # 185: PAGE AT page_size COMMA video_fps FPS
    ("page", 3),  # 186: PAGE AT page_size
    ("page", 4),  # 187: PAGE COMMA video_bitrate KBPS
    ("page", 7),  # 188: PAGE COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 4),  # 189: PAGE COMMA video_fps FPS
    ("page", 1),  # 190: PAGE
    ("page_size", 1),  # 191: PIXELS
    ("path", 1),  # 192: STRING
    ("path", 1),  # 193: WORD
    ("preferring", 3),  # 194: PREFERRING video_stream_type VIDEO
    ("push", 4),  # 195: PUSH TO rtmp_url _push_star_2
    ("push", 3),  # 196: PUSH TO rtmp_url
    ("ready_timeout", 1),  # 197: duration
    ("record", 2),  # 198: RECORD mode
    ("record", 2),  # 199: RECORD page
    ("record", 3),  # 200: RECORD subjects mode
    ("record", 2),  # 201: RECORD subjects
    ("recorder", 3),  # 202: BY RECORDER uid
    ("recording", 5),  # 203: RECORDING name LBRACE _recording_star_1 RBRACE
    ("recording", 4),  # 204: RECORDING name LBRACE RBRACE
    ("recording", 4),  # 205: RECORDING LBRACE _recording_star_1 RBRACE
    ("recording", 3),  # 206: RECORDING LBRACE RBRACE
    ("region", 1),  # 207: PLACEHOLDER
    ("region", 2),  # 208: REGION integer
    ("region", 1),  # 209: WORD
    ("region_alpha", 1),  # 210: integer
    ("region_height", 1),  # 211: integer
    ("region_number", 1),  # 212: integer
    ("region_render_mode", 1),  # 213: CROPPED
    ("region_render_mode", 1),  # 214: FIT
    ("region_uid", 1),  # 215: NUMBER
    ("region_uid", 1),  # 216: PLACEHOLDER
    ("region_uid", 1),  # 217: STRING
    ("region_width", 1),  # 218: integer
    ("region_x", 1),  # 219: integer
    ("region_y", 1),  # 220: integer
    ("rendering", 3),  # 221: RENDERED FOR mobile
    ("rtmp_url", 1),  # 222: text
    ("salt", 1),  # 223: text
    ("sample_rate", 1),  # 224: integer
    ("secret", 1),  # 225: text
    ("secret_key", 1),  # 226: text
    ("set", 4),  # 227: SET path EQUAL JSON
    ("set", 4),  # 228: SET path EQUAL PLACEHOLDER
    ("snapshot", 4),  # 229: SNAPSHOT only EVERY capture_interval
    ("snapshot", 2),  # 230: SNAPSHOT only
    ("snapshot", 3),  # 231: SNAPSHOT EVERY capture_interval
    ("snapshot", 1),  # 232: SNAPSHOT
    ("sound", 2),  # 233: SOUND sound_profile
    ("sound_profile", 3),  # 234: NUMBER KBPS channels
    ("sound_profile", 1),  # 235: PLACEHOLDER
    ("split", 3),  # 236: SPLIT EVERY max_video_duration
    ("sse", 1),  # 237: choice
    ("start", 1),  # 238: _start_star_0
    ("start", 0),  # 239: 
    ("starting", 2),  # 240: STARTING onhold
    ("storage", 2),  # 241: TO _storage_star_3
    ("storage", 3),  # 242: TO vendor _storage_star_3
    ("storage", 4),  # 243: TO vendor region _storage_star_3
    ("storage", 3),  # 244: TO vendor region
    ("storage", 2),  # 245: TO vendor
    ("storage", 4),  # 246: TO REGION region_number _storage_star_3
    ("storage", 3),  # 247: TO REGION region_number
    ("storage_part", 2),  # 248: BUCKET bucket
    ("storage_part", 2),  # 249: ENCRYPTED sse
    ("storage_part", 2),  # 250: ENDPOINT endpoint
    ("storage_part", 2),  # 251: KEY access_key
    ("storage_part", 6),  # 252: LENT BY TOKEN sts_token UNTIL sts_expiration
    ("storage_part", 4),  # 253: LENT BY TOKEN sts_token
    ("storage_part", 2),  # 254: SECRET secret_key
    ("storage_part", 2),  # 255: TAGGED tag
    ("storage_part", 2),  # 256: UNDER file_name_prefix
    ("stream_mode", 1),  # 257: choice
    ("streams", 2),  # 258: STREAMS stream_mode
    ("sts_expiration", 1),  # 259: integer
    ("sts_token", 1),  # 260: text
    ("subjects", 3),  # 261: _all EXCEPT _users
    ("subjects", 1),  # 262: _all
    ("subjects", 7),  # 263: medium _all AND medium _all EXCEPT _users
    ("subjects", 5),  # 264: medium _all AND medium _all
    ("subjects", 8),  # 265: medium _all AND medium OF _all EXCEPT _users
    ("subjects", 6),  # 266: medium _all AND medium OF _all
    ("subjects", 7),  # 267: medium _all AND medium OF USER _users
    ("subjects", 7),  # 268: medium _all AND medium OF USERS _users
    ("subjects", 4),  # 269: medium _all AND medium
    ("subjects", 8),  # 270: medium _all COMMA AND medium _all EXCEPT _users
    ("subjects", 6),  # 271: medium _all COMMA AND medium _all
    ("subjects", 9),  # 272: medium _all COMMA AND medium OF _all EXCEPT _users
    ("subjects", 7),  # 273: medium _all COMMA AND medium OF _all
    ("subjects", 8),  # 274: medium _all COMMA AND medium OF USER _users
    ("subjects", 8),  # 275: medium _all COMMA AND medium OF USERS _users
    ("subjects", 5),  # 276: medium _all COMMA AND medium
    ("subjects", 9),  # 277: medium _all EXCEPT _users AND medium _all EXCEPT _users
    ("subjects", 7),  # 278: medium _all EXCEPT _users AND medium _all
    ("subjects", 10),  # 279: medium _all EXCEPT _users AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 280: medium _all EXCEPT _users AND medium OF _all
    ("subjects", 9),  # 281: medium _all EXCEPT _users AND medium OF USER _users
    ("subjects", 9),  # 282: medium _all EXCEPT _users AND medium OF USERS _users
    ("subjects", 6),  # 283: medium _all EXCEPT _users AND medium
    ("subjects", 10),  # 284: medium _all EXCEPT _users COMMA AND medium _all EXCEPT _users
    ("subjects", 8),  # 285: medium _all EXCEPT _users COMMA AND medium _all
    ("subjects", 11),  # 286: medium _all EXCEPT _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 287: medium _all EXCEPT _users COMMA AND medium OF _all
    ("subjects", 10),  # 288: medium _all EXCEPT _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 289: medium _all EXCEPT _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 290: medium _all EXCEPT _users COMMA AND medium
    ("subjects", 4),  # 291: medium _all EXCEPT _users
    ("subjects", 2),  # 292: medium _all
    ("subjects", 6),  # 293: medium AND medium _all EXCEPT _users
    ("subjects", 4),  # 294: medium AND medium _all
    ("subjects", 7),  # 295: medium AND medium OF _all EXCEPT _users
    ("subjects", 5),  # 296: medium AND medium OF _all
    ("subjects", 6),  # 297: medium AND medium OF USER _users
    ("subjects", 6),  # 298: medium AND medium OF USERS _users
    ("subjects", 3),  # 299: medium AND medium
    ("subjects", 7),  # 300: medium COMMA AND medium _all EXCEPT _users
    ("subjects", 5),  # 301: medium COMMA AND medium _all
    ("subjects", 8),  # 302: medium COMMA AND medium OF _all EXCEPT _users
    ("subjects", 6),  # 303: medium COMMA AND medium OF _all
    ("subjects", 7),  # 304: medium COMMA AND medium OF USER _users
    ("subjects", 7),  # 305: medium COMMA AND medium OF USERS _users
    ("subjects", 4),  # 306: medium COMMA AND medium
    ("subjects", 8),  # 307: medium OF _all AND medium _all EXCEPT _users
    ("subjects", 6),  # 308: medium OF _all AND medium _all
    ("subjects", 9),  # 309: medium OF _all AND medium OF _all EXCEPT _users
    ("subjects", 7),  # 310: medium OF _all AND medium OF _all
    ("subjects", 8),  # 311: medium OF _all AND medium OF USER _users
    ("subjects", 8),  # 312: medium OF _all AND medium OF USERS _users
    ("subjects", 5),  # 313: medium OF _all AND medium
    ("subjects", 9),  # 314: medium OF _all COMMA AND medium _all EXCEPT _users
    ("subjects", 7),  # 315: medium OF _all COMMA AND medium _all
    ("subjects", 10),  # 316: medium OF _all COMMA AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 317: medium OF _all COMMA AND medium OF _all
    ("subjects", 9),  # 318: medium OF _all COMMA AND medium OF USER _users
    ("subjects", 9),  # 319: medium OF _all COMMA AND medium OF USERS _users
    ("subjects", 6),  # 320: medium OF _all COMMA AND medium
    ("subjects", 10),  # 321: medium OF _all EXCEPT _users AND medium _all EXCEPT _users
    ("subjects", 8),  # 322: medium OF _all EXCEPT _users AND medium _all
    ("subjects", 11),  # 323: medium OF _all EXCEPT _users AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 324: medium OF _all EXCEPT _users AND medium OF _all
    ("subjects", 10),  # 325: medium OF _all EXCEPT _users AND medium OF USER _users
    ("subjects", 10),  # 326: medium OF _all EXCEPT _users AND medium OF USERS _users
    ("subjects", 7),  # 327: medium OF _all EXCEPT _users AND medium
    ("subjects", 11),  # 328: medium OF _all EXCEPT _users COMMA AND medium _all EXCEPT _users
    ("subjects", 9),  # 329: medium OF _all EXCEPT _users COMMA AND medium _all
    ("subjects", 12),  # 330: medium OF _all EXCEPT _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 10),  # 331: medium OF _all EXCEPT _users COMMA AND medium OF _all
    ("subjects", 11),  # 332: medium OF _all EXCEPT _users COMMA AND medium OF USER _users
    ("subjects", 11),  # 333: medium OF _all EXCEPT _users COMMA AND medium OF USERS _users
    ("subjects", 8),  # 334: medium OF _all EXCEPT _users COMMA AND medium
    ("subjects", 5),  # 335: medium OF _all EXCEPT _users
    ("subjects", 3),  # 336: medium OF _all
    ("subjects", 9),  # 337: medium OF USER _users AND medium _all EXCEPT _users
    ("subjects", 7),  # 338: medium OF USER _users AND medium _all
    ("subjects", 10),  # 339: medium OF USER _users AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 340: medium OF USER _users AND medium OF _all
    ("subjects", 9),  # 341: medium OF USER _users AND medium OF USER _users
    ("subjects", 9),  # 342: medium OF USER _users AND medium OF USERS _users
    ("subjects", 6),  # 343: medium OF USER _users AND medium
    ("subjects", 10),  # 344: medium OF USER _users COMMA AND medium _all EXCEPT _users
    ("subjects", 8),  # 345: medium OF USER _users COMMA AND medium _all
    ("subjects", 11),  # 346: medium OF USER _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 347: medium OF USER _users COMMA AND medium OF _all
    ("subjects", 10),  # 348: medium OF USER _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 349: medium OF USER _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 350: medium OF USER _users COMMA AND medium
    ("subjects", 4),  # 351: medium OF USER _users
    ("subjects", 9),  # 352: medium OF USERS _users AND medium _all EXCEPT _users
    ("subjects", 7),  # 353: medium OF USERS _users AND medium _all
    ("subjects", 10),  # 354: medium OF USERS _users AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 355: medium OF USERS _users AND medium OF _all
    ("subjects", 9),  # 356: medium OF USERS _users AND medium OF USER _users
    ("subjects", 9),  # 357: medium OF USERS _users AND medium OF USERS _users
    ("subjects", 6),  # 358: medium OF USERS _users AND medium
    ("subjects", 10),  # 359: medium OF USERS _users COMMA AND medium _all EXCEPT _users
    ("subjects", 8),  # 360: medium OF USERS _users COMMA AND medium _all
    ("subjects", 11),  # 361: medium OF USERS _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 362: medium OF USERS _users COMMA AND medium OF _all
    ("subjects", 10),  # 363: medium OF USERS _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 364: medium OF USERS _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 365: medium OF USERS _users COMMA AND medium
    ("subjects", 4),  # 366: medium OF USERS _users
    ("subjects", 1),  # 367: medium
    ("tag", 1),  # 368: text
    ("text", 1),  # 369: PLACEHOLDER
    ("text", 1),  # 370: STRING
    ("then_clause", 2),  # 371: THEN hold
    ("then_clause", 9),  # 372: THEN LAYOUT mixed_video_layout AROUND USER max_resolution_uid LBRACE _layout_star_5 RBRACE
    ("then_clause", 8),  # 373: THEN LAYOUT mixed_video_layout AROUND USER max_resolution_uid LBRACE RBRACE
    ("then_clause", 6),  # 374: THEN LAYOUT mixed_video_layout AROUND USER max_resolution_uid
    ("then_clause", 6),  # 375: THEN LAYOUT mixed_video_layout LBRACE _layout_star_5 RBRACE
    ("then_clause", 5),  # 376: THEN LAYOUT mixed_video_layout LBRACE RBRACE
    ("then_clause", 3),  # 377: THEN LAYOUT mixed_video_layout
    ("then_clause", 3),  # 378: THEN RECORD subjects
    ("then_clause", 5),  # 379: THEN RECORD ONLY USER _users
    ("then_clause", 5),  # 380: THEN RECORD ONLY USERS _users
    ("then_clause", 4),  # 381: THEN STOP AT ONCE
    ("then_clause", 2),  # 382: THEN STOP
    ("token", 1),  # 383: text
    ("token_clause", 3),  # 384: WITH TOKEN token
    ("transcode", 2),  # 385: TRANSCODE AFTERWARDS
    ("uid", 1),  # 386: NUMBER
    ("uid", 1),  # 387: PLACEHOLDER
    ("uid", 1),  # 388: STRING
    ("url", 1),  # 389: text
    ("user", 1),  # 390: NUMBER
    ("user", 1),  # 391: PLACEHOLDER
    ("user", 1),  # 392: RANGE
    ("user", 1),  # 393: STRING
    ("vendor", 1),  # 394: PLACEHOLDER
    ("vendor", 2),  # 395: VENDOR integer
    ("vendor", 1),  # 396: WORD
    ("video_bitrate", 1),  # 397: integer
    ("video_fps", 1),  # 398: integer
    ("video_stream_type", 1),  # 399: choice
    ("vod", 5),  # 400: PUBLISH TO VOD vod_region_id _vod_star_6
    ("vod", 4),  # 401: PUBLISH TO VOD vod_region_id
    ("vod_access_key", 1),  # 402: text
    ("vod_cate_id", 1),  # 403: text
    ("vod_cover_url", 1),  # 404: text
    ("vod_description", 1),  # 405: text
    ("vod_part", 2),  # 406: CATEGORY vod_cate_id
    ("vod_part", 2),  # 407: COVER vod_cover_url
    ("vod_part", 2),  # 408: DESCRIPTION vod_description
    ("vod_part", 2),  # 409: KEY vod_access_key
    ("vod_part", 2),  # 410: LOCATION vod_storage_location
    ("vod_part", 2),  # 411: SECRET vod_secret_key
    ("vod_part", 2),  # 412: TAGS vod_tags
    ("vod_part", 2),  # 413: TEMPLATES vod_template_group_id
    ("vod_part", 2),  # 414: TITLE vod_title
    ("vod_part", 2),  # 415: USERDATA vod_user_data
    ("vod_part", 2),  # 416: WORKFLOW vod_workflow_id
    ("vod_region_id", 1),  # 417: text
    ("vod_secret_key", 1),  # 418: text
    ("vod_storage_location", 1),  # 419: text
    ("vod_tags", 1),  # 420: text
    ("vod_template_group_id", 1),  # 421: text
    ("vod_title", 1),  # 422: text
    ("vod_user_data", 1),  # 423: text
    ("vod_workflow_id", 1),  # 424: text
    ("without", 3),  # 425: WITHOUT path _without_star_7
    ("without", 2),  # 426: WITHOUT path
)

START = 0

STATES: tuple[dict[str, int], ...] = (
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "DEFAULTS": 8, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RECORD": 17, "RECORDING": 18, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "THEN": 27, "TO": 28, "TRANSCODE": 29, "WITH": 30, "WITHOUT": 31, "_start_star_0": 32, "absent": 33, "acquired": 34, "as_clause": 35, "at_most": 36, "background": 37, "canvas": 38, "channel": 39, "clause": 40, "decrypt": 41, "defaults": 42, "expecting": 43, "idle": 44, "layout": 45, "loading": 46, "preferring": 47, "push": 48, "record": 49, "recorder": 50, "recording": 51, "rendering": 52, "set": 53, "snapshot": 54, "sound": 55, "split": 56, "start": 57, "starting": 58, "storage": 59, "streams": 60, "then_clause": 61, "token_clause": 62, "transcode": 63, "vod": 64, "without": 65, "*": -240},  # 0
    {"USERS": 66},  # 1
    {"IN": 67, "LASTING": 68},  # 2
    {"PLACEHOLDER": 69, "WORD": 70, "format": 71},  # 3
    {"IMAGE": 72, "OF": 73, "PLACEHOLDER": 74, "STRING": 75, "background_color": 76, "text": 77},  # 4
    {"RECORDER": 78},  # 5
    {"PIXELS": 79, "canvas_size": 80},  # 6
    {"PLACEHOLDER": 81, "WORD": 82, "choice": 83, "decryption_mode": 84},  # 7
    {"LBRACE": 85},  # 8
    {"UP": 86},  # 9
    {"AT": 87},  # 10
    {"CHANNEL": 88, "COMMUNICATION": 89, "LIVE": 90, "PLACEHOLDER": 91, "SESSION": 92, "channel_type": 93},  # 11
    {"PLACEHOLDER": 81, "WORD": 82, "choice": 94, "mixed_video_layout": 95},  # 12
    {"WITHIN": 96},  # 13
    {"PLACEHOLDER": 81, "WORD": 82, "choice": 97, "video_stream_type": 98},  # 14
    {"TO": 99},  # 15
    {"TO": 100},  # 16
    {"ALL": 101, "AUDIO": 102, "EVERYONE": 103, "INDIVIDUALLY": 104, "MIXED": 105, "PAGE": 106, "VIDEO": 107, "_all": 108, "medium": 109, "mode": 110, "page": 111, "subjects": 112},  # 17
    {"DURATION": 113, "LBRACE": 114, "NUMBER": 115, "PIXELS": 116, "WORD": 117, "name": 118},  # 18
    {"FOR": 119},  # 19
    {"STRING": 120, "WORD": 121, "path": 122},  # 20
    {"EVERY": 123, "ONLY": 124, "only": 125, "*": -233},  # 21
    {"NUMBER": 126, "PLACEHOLDER": 127, "sound_profile": 128},  # 22
    {"EVERY": 129},  # 23
    {"AT": 130, "PAUSED": 131, "PLACEHOLDER": 132, "onhold": 133},  # 24
    {"WHEN": 134},  # 25
    {"PLACEHOLDER": 81, "WORD": 82, "choice": 135, "stream_mode": 136},  # 26
    {"LAYOUT": 137, "PAUSE": 138, "RECORD": 139, "RESUME": 140, "STOP": 141, "hold": 142},  # 27
    {"BUCKET": 143, "ENCRYPTED": 144, "ENDPOINT": 145, "KEY": 146, "LENT": 147, "PLACEHOLDER": 148, "REGION": 149, "SECRET": 150, "TAGGED": 151, "UNDER": 152, "VENDOR": 153, "WORD": 154, "_storage_star_3": 155, "storage_part": 156, "vendor": 157},  # 28
    {"AFTERWARDS": 158},  # 29
    {"TOKEN": 159},  # 30
    {"STRING": 120, "WORD": 121, "path": 160},  # 31
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "DEFAULTS": 8, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RECORD": 17, "RECORDING": 18, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "THEN": 27, "TO": 28, "TRANSCODE": 29, "WITH": 30, "WITHOUT": 31, "absent": 33, "acquired": 34, "as_clause": 35, "at_most": 36, "background": 37, "canvas": 38, "channel": 39, "clause": 161, "decrypt": 41, "defaults": 162, "expecting": 43, "idle": 44, "layout": 45, "loading": 46, "preferring": 47, "push": 48, "record": 49, "recorder": 50, "recording": 163, "rendering": 52, "set": 53, "snapshot": 54, "sound": 55, "split": 56, "starting": 58, "storage": 59, "streams": 60, "then_clause": 61, "token_clause": 62, "transcode": 63, "vod": 64, "without": 65, "*": -239},  # 32
    {"*": -86},  # 33
    {"*": -87},  # 34
    {"*": -88},  # 35
    {"*": -89},  # 36
    {"*": -90},  # 37
    {"*": -91},  # 38
    {"*": -92},  # 39
    {"*": -20},  # 40
    {"*": -93},  # 41
    {"*": -21},  # 42
    {"*": -94},  # 43
    {"*": -95},  # 44
    {"*": -96},  # 45
    {"*": -97},  # 46
    {"*": -98},  # 47
    {"*": -99},  # 48
    {"*": -100},  # 49
    {"*": -101},  # 50
    {"*": -22},  # 51
    {"*": -102},  # 52
    {"*": -103},  # 53
    {"*": -104},  # 54
    {"*": -105},  # 55
    {"*": -106},  # 56
    {"$END": 57},  # 57
    {"*": -107},  # 58
    {"*": -108},  # 59
    {"*": -109},  # 60
    {"*": -110},  # 61
    {"*": -111},  # 62
    {"*": -112},  # 63
    {"*": -113},  # 64
    {"*": -114},  # 65
    {"IMAGE": 164},  # 66
    {"REGION": 165},  # 67
    {"DURATION": 166, "acquire_hours": 167},  # 68
    {"*": -130},  # 69
    {"*": -131},  # 70
    {"AND": 168, "AT": 169, "COMMA": 170, "MONO": 171, "STEREO": 172, "_as_clause_star_4": 173, "channels": 174, "*": -54},  # 71
    {"PLACEHOLDER": 74, "STRING": 75, "background_image": 175, "text": 176},  # 72
    {"USER": 177},  # 73
    {"*": -370},  # 74
    {"*": -371},  # 75
    {"*": -56},  # 76
    {"*": -60},  # 77
    {"NUMBER": 178, "PLACEHOLDER": 179, "STRING": 180, "uid": 181},  # 78
    {"*": -74},  # 79
    {"AT": 182, "COMMA": 183, "*": -73},  # 80
    {"*": -84},  # 81
    {"*": -85},  # 82
    {"*": -120},  # 83
    {"SALT": 184, "SECRET": 185, "*": -119},  # 84
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 186, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "THEN": 27, "TO": 28, "TRANSCODE": 29, "WITH": 30, "WITHOUT": 31, "_recording_star_1": 187, "absent": 33, "acquired": 34, "as_clause": 35, "at_most": 36, "background": 37, "canvas": 38, "channel": 39, "clause": 188, "decrypt": 41, "expecting": 43, "idle": 44, "layout": 45, "loading": 46, "preferring": 47, "push": 48, "record": 49, "recorder": 50, "rendering": 52, "set": 53, "snapshot": 54, "sound": 55, "split": 56, "starting": 58, "storage": 59, "streams": 60, "then_clause": 61, "token_clause": 62, "transcode": 63, "vod": 64, "without": 65},  # 85
    {"TO": 189},  # 86
    {"MOST": 190},  # 87
    {"PLACEHOLDER": 74, "STRING": 75, "cname": 191, "text": 192},  # 88
    {"*": -79},  # 89
    {"*": -80},  # 90
    {"*": -81},  # 91
    {"PLACEHOLDER": 74, "STRING": 75, "cname": 193, "text": 192},  # 92
    {"CHANNEL": 194},  # 93
    {"*": -161},  # 94
    {"AROUND": 195, "LBRACE": 196, "*": -143},  # 95
    {"DURATION": 197, "PLACEHOLDER": 198, "duration": 199, "ready_timeout": 200},  # 96
    {"*": -400},  # 97
    {"VIDEO": 201},  # 98
    {"VOD": 202},  # 99
    {"PLACEHOLDER": 74, "STRING": 75, "rtmp_url": 203, "text": 204},  # 100
    {"USERS": 205, "*": -34},  # 101
    {"*": -159},  # 102
    {"*": -35},  # 103
    {"*": -165},  # 104
    {"*": -166},  # 105
    {"AT": 206, "COMMA": 207, "PLACEHOLDER": 74, "STRING": 75, "text": 208, "url": 209, "*": -191},  # 106
    {"*": -160},  # 107
    {"EXCEPT": 210, "*": -263},  # 108
    {"ALL": 101, "AND": 211, "COMMA": 212, "EVERYONE": 103, "OF": 213, "_all": 214, "*": -368},  # 109
    {"*": -199},  # 110
    {"*": -200},  # 111
    {"INDIVIDUALLY": 104, "MIXED": 105, "mode": 215, "*": -202},  # 112
    {"*": -168},  # 113
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 216, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "THEN": 27, "TO": 28, "TRANSCODE": 29, "WITH": 30, "WITHOUT": 31, "_recording_star_1": 217, "absent": 33, "acquired": 34, "as_clause": 35, "at_most": 36, "background": 37, "canvas": 38, "channel": 39, "clause": 188, "decrypt": 41, "expecting": 43, "idle": 44, "layout": 45, "loading": 46, "preferring": 47, "push": 48, "record": 49, "recorder": 50, "rendering": 52, "set": 53, "snapshot": 54, "sound": 55, "split": 56, "starting": 58, "storage": 59, "streams": 60, "then_clause": 61, "token_clause": 62, "transcode": 63, "vod": 64, "without": 65},  # 114
    {"*": -169},  # 115
    {"*": -170},  # 116
    {"*": -171},  # 117
    {"LBRACE": 218},  # 118
    {"DESKTOPS": 219, "PHONES": 220, "PLACEHOLDER": 221, "mobile": 222},  # 119
    {"*": -193},  # 120
    {"*": -194},  # 121
    {"EQUAL": 223},  # 122
    {"DURATION": 197, "PLACEHOLDER": 198, "capture_interval": 224, "duration": 225},  # 123
    {"*": -175},  # 124
    {"EVERY": 226, "*": -231},  # 125
    {"KBPS": 227},  # 126
    {"*": -236},  # 127
    {"*": -234},  # 128
    {"DURATION": 197, "PLACEHOLDER": 198, "duration": 228, "max_video_duration": 229},  # 129
    {"ONCE": 230},  # 130
    {"*": -173},  # 131
    {"*": -174},  # 132
    {"*": -241},  # 133
    {"IDLE": 231},  # 134
    {"*": -258},  # 135
    {"*": -259},  # 136
    {"PLACEHOLDER": 81, "WORD": 82, "choice": 94, "mixed_video_layout": 232},  # 137
    {"*": -133},  # 138
    {"ALL": 101, "AUDIO": 102, "EVERYONE": 103, "ONLY": 233, "VIDEO": 107, "_all": 108, "medium": 109, "subjects": 234},  # 139
    {"*": -134},  # 140
    {"AT": 235, "*": -383},  # 141
    {"*": -372},  # 142
    {"PLACEHOLDER": 74, "STRING": 75, "bucket": 236, "text": 237},  # 143
    {"PLACEHOLDER": 81, "WORD": 82, "choice": 238, "sse": 239},  # 144
    {"PLACEHOLDER": 74, "STRING": 75, "endpoint": 240, "text": 241},  # 145
    {"PLACEHOLDER": 74, "STRING": 75, "access_key": 242, "text": 243},  # 146
    {"BY": 244},  # 147
    {"*": -395},  # 148
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 247, "region_number": 248},  # 149
    {"PLACEHOLDER": 74, "STRING": 75, "secret_key": 249, "text": 250},  # 150
    {"PLACEHOLDER": 74, "STRING": 75, "tag": 251, "text": 252},  # 151
    {"PLACEHOLDER": 74, "STRING": 75, "file_name_prefix": 253, "text": 254},  # 152
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 255},  # 153
    {"*": -397},  # 154
    {"BUCKET": 143, "ENCRYPTED": 144, "ENDPOINT": 145, "KEY": 146, "LENT": 147, "SECRET": 150, "TAGGED": 151, "UNDER": 152, "storage_part": 256, "*": -242},  # 155
    {"*": -24},  # 156
    {"BUCKET": 143, "ENCRYPTED": 144, "ENDPOINT": 145, "KEY": 146, "LENT": 147, "PLACEHOLDER": 257, "REGION": 258, "SECRET": 150, "TAGGED": 151, "UNDER": 152, "WORD": 259, "_storage_star_3": 260, "region": 261, "storage_part": 156, "*": -246},  # 157
    {"*": -386},  # 158
    {"PLACEHOLDER": 74, "STRING": 75, "text": 262, "token": 263},  # 159
    {"AND": 264, "COMMA": 265, "_without_star_7": 266, "*": -427},  # 160
    {"*": -17},  # 161
    {"*": -18},  # 162
    {"*": -19},  # 163
    {"PLACEHOLDER": 74, "STRING": 75, "default_user_background_image": 267, "text": 268},  # 164
    {"WORD": 269, "acquire_region": 270},  # 165
    {"*": -42},  # 166
    {"*": -46},  # 167
    {"PLACEHOLDER": 69, "WORD": 70, "format": 271},  # 168
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 272, "sample_rate": 273},  # 169
    {"AND": 274, "PLACEHOLDER": 69, "WORD": 70, "format": 275},  # 170
    {"*": -82},  # 171
    {"*": -83},  # 172
    {"AND": 276, "AT": 277, "COMMA": 278, "MONO": 171, "STEREO": 172, "channels": 279, "*": -50},  # 173
    {"*": -51},  # 174
    {"*": -57},  # 175
    {"*": -61},  # 176
    {"NUMBER": 280, "PLACEHOLDER": 281, "STRING": 282, "background_uid": 283},  # 177
    {"*": -387},  # 178
    {"*": -388},  # 179
    {"*": -389},  # 180
    {"*": -203},  # 181
    {"NUMBER": 245, "PLACEHOLDER": 246, "fps": 284, "integer": 285},  # 182
    {"NUMBER": 245, "PLACEHOLDER": 246, "bitrate": 286, "integer": 287},  # 183
    {"PLACEHOLDER": 74, "STRING": 75, "salt": 288, "text": 289},  # 184
    {"PLACEHOLDER": 74, "STRING": 75, "secret": 290, "text": 291},  # 185
    {"*": -123},  # 186
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 292, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "THEN": 27, "TO": 28, "TRANSCODE": 29, "WITH": 30, "WITHOUT": 31, "absent": 33, "acquired": 34, "as_clause": 35, "at_most": 36, "background": 37, "canvas": 38, "channel": 39, "clause": 293, "decrypt": 41, "expecting": 43, "idle": 44, "layout": 45, "loading": 46, "preferring": 47, "push": 48, "record": 49, "recorder": 50, "rendering": 52, "set": 53, "snapshot": 54, "sound": 55, "split": 56, "starting": 58, "storage": 59, "streams": 60, "then_clause": 61, "token_clause": 62, "transcode": 63, "vod": 64, "without": 65},  # 187
    {"*": -16},  # 188
    {"NUMBER": 294, "most_users": 295},  # 189
    {"DURATION": 197, "PLACEHOLDER": 198, "duration": 296, "max_recording_hour": 297},  # 190
    {"*": -77},  # 191
    {"*": -115},  # 192
    {"*": -78},  # 193
    {"PLACEHOLDER": 74, "STRING": 75, "cname": 298, "text": 192},  # 194
    {"USER": 299},  # 195
    {"NEXT": 300, "RBRACE": 301, "USER": 302, "_layout_star_5": 303, "layout_region": 304},  # 196
    {"*": -124},  # 197
    {"*": -125},  # 198
    {"*": -198},  # 199
    {"*": -152},  # 200
    {"*": -195},  # 201
    {"PLACEHOLDER": 74, "STRING": 75, "text": 305, "vod_region_id": 306},  # 202
    {"AND": 307, "COMMA": 308, "_push_star_2": 309, "*": -197},  # 203
    {"*": -223},  # 204
    {"*": -33},  # 205
    {"PIXELS": 310, "page_size": 311},  # 206
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 312, "video_bitrate": 313, "video_fps": 314},  # 207
    {"*": -390},  # 208
    {"AT": 315, "COMMA": 316, "*": -183},  # 209
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 321, "user": 322},  # 210
    {"AUDIO": 102, "VIDEO": 107, "medium": 323},  # 211
    {"AND": 324},  # 212
    {"ALL": 101, "EVERYONE": 103, "USER": 325, "USERS": 326, "_all": 327},  # 213
    {"AND": 328, "COMMA": 329, "EXCEPT": 330, "*": -293},  # 214
    {"*": -201},  # 215
    {"*": -207},  # 216
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 331, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "THEN": 27, "TO": 28, "TRANSCODE": 29, "WITH": 30, "WITHOUT": 31, "absent": 33, "acquired": 34, "as_clause": 35, "at_most": 36, "background": 37, "canvas": 38, "channel": 39, "clause": 293, "decrypt": 41, "expecting": 43, "idle": 44, "layout": 45, "loading": 46, "preferring": 47, "push": 48, "record": 49, "recorder": 50, "rendering": 52, "set": 53, "snapshot": 54, "sound": 55, "split": 56, "starting": 58, "storage": 59, "streams": 60, "then_clause": 61, "token_clause": 62, "transcode": 63, "vod": 64, "without": 65},  # 217
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 332, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "THEN": 27, "TO": 28, "TRANSCODE": 29, "WITH": 30, "WITHOUT": 31, "_recording_star_1": 333, "absent": 33, "acquired": 34, "as_clause": 35, "at_most": 36, "background": 37, "canvas": 38, "channel": 39, "clause": 188, "decrypt": 41, "expecting": 43, "idle": 44, "layout": 45, "loading": 46, "preferring": 47, "push": 48, "record": 49, "recorder": 50, "rendering": 52, "set": 53, "snapshot": 54, "sound": 55, "split": 56, "starting": 58, "storage": 59, "streams": 60, "then_clause": 61, "token_clause": 62, "transcode": 63, "vod": 64, "without": 65},  # 218
    {"*": -162},  # 219
    {"*": -163},  # 220
    {"*": -164},  # 221
    {"*": -222},  # 222
    {"JSON": 334, "PLACEHOLDER": 335},  # 223
    {"*": -232},  # 224
    {"*": -75},  # 225
    {"DURATION": 197, "PLACEHOLDER": 198, "capture_interval": 336, "duration": 225},  # 226
    {"MONO": 171, "STEREO": 172, "channels": 337},  # 227
    {"*": -158},  # 228
    {"*": -237},  # 229
    {"*": -172},  # 230
    {"FOR": 338},  # 231
    {"AROUND": 339, "LBRACE": 340, "*": -378},  # 232
    {"USER": 341, "USERS": 342},  # 233
    {"*": -379},  # 234
    {"ONCE": 343},  # 235
    {"*": -249},  # 236
    {"*": -69},  # 237
    {"*": -238},  # 238
    {"*": -250},  # 239
    {"*": -251},  # 240
    {"*": -126},  # 241
    {"*": -252},  # 242
    {"*": -41},  # 243
    {"TOKEN": 344},  # 244
    {"*": -136},  # 245
    {"*": -137},  # 246
    {"*": -213},  # 247
    {"BUCKET": 143, "ENCRYPTED": 144, "ENDPOINT": 145, "KEY": 146, "LENT": 147, "SECRET": 150, "TAGGED": 151, "UNDER": 152, "_storage_star_3": 345, "storage_part": 156, "*": -248},  # 248
    {"*": -255},  # 249
    {"*": -227},  # 250
    {"*": -256},  # 251
    {"*": -369},  # 252
    {"*": -257},  # 253
    {"*": -129},  # 254
    {"*": -396},  # 255
    {"*": -23},  # 256
    {"*": -208},  # 257
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 346},  # 258
    {"*": -210},  # 259
    {"BUCKET": 143, "ENCRYPTED": 144, "ENDPOINT": 145, "KEY": 146, "LENT": 147, "SECRET": 150, "TAGGED": 151, "UNDER": 152, "storage_part": 256, "*": -243},  # 260
    {"BUCKET": 143, "ENCRYPTED": 144, "ENDPOINT": 145, "KEY": 146, "LENT": 147, "SECRET": 150, "TAGGED": 151, "UNDER": 152, "_storage_star_3": 347, "storage_part": 156, "*": -245},  # 261
    {"*": -384},  # 262
    {"*": -385},  # 263
    {"STRING": 120, "WORD": 121, "path": 348},  # 264
    {"AND": 349, "STRING": 120, "WORD": 121, "path": 350},  # 265
    {"AND": 351, "COMMA": 352, "*": -426},  # 266
    {"*": -40},  # 267
    {"*": -121},  # 268
    {"*": -43},  # 269
    {"LASTING": 353, "*": -45},  # 270
    {"*": -4},  # 271
    {"*": -225},  # 272
    {"HZ": 354},  # 273
    {"PLACEHOLDER": 69, "WORD": 70, "format": 355},  # 274
    {"*": -5},  # 275
    {"PLACEHOLDER": 69, "WORD": 70, "format": 356},  # 276
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 272, "sample_rate": 357},  # 277
    {"AND": 358, "PLACEHOLDER": 69, "WORD": 70, "format": 359},  # 278
    {"*": -47},  # 279
    {"*": -65},  # 280
    {"*": -66},  # 281
    {"*": -67},  # 282
    {"IMAGE": 360},  # 283
    {"FPS": 361},  # 284
    {"*": -132},  # 285
    {"KBPS": 362},  # 286
    {"*": -68},  # 287
    {"*": -116},  # 288
    {"*": -224},  # 289
    {"SALT": 363, "*": -118},  # 290
    {"*": -226},  # 291
    {"*": -122},  # 292
    {"*": -15},  # 293
    {"*": -167},  # 294
    {"USER": 364, "USERS": 365},  # 295
    {"*": -154},  # 296
    {"*": -55},  # 297
    {"*": -76},  # 298
    {"NUMBER": 366, "PLACEHOLDER": 367, "STRING": 368, "max_resolution_uid": 369},  # 299
    {"USER": 370},  # 300
    {"*": -142},  # 301
    {"NUMBER": 371, "PLACEHOLDER": 372, "STRING": 373, "region_uid": 374},  # 302
    {"NEXT": 300, "RBRACE": 375, "USER": 302, "layout_region": 376},  # 303
    {"*": -8},  # 304
    {"*": -418},  # 305
    {"CATEGORY": 377, "COVER": 378, "DESCRIPTION": 379, "KEY": 380, "LOCATION": 381, "SECRET": 382, "TAGS": 383, "TEMPLATES": 384, "TITLE": 385, "USERDATA": 386, "WORKFLOW": 387, "_vod_star_6": 388, "vod_part": 389, "*": -402},  # 306
    {"PLACEHOLDER": 74, "STRING": 75, "rtmp_url": 390, "text": 204},  # 307
    {"AND": 391, "PLACEHOLDER": 74, "STRING": 75, "rtmp_url": 392, "text": 204},  # 308
    {"AND": 393, "COMMA": 394, "*": -196},  # 309
    {"*": -192},  # 310
    {"COMMA": 395, "*": -187},  # 311
    {"FPS": -399, "KBPS": -398},  # 312
    {"KBPS": 396},  # 313
    {"FPS": 397},  # 314
    {"PIXELS": 310, "page_size": 398},  # 315
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 312, "video_bitrate": 399, "video_fps": 400},  # 316
    {"*": -391},  # 317
    {"*": -392},  # 318
    {"*": -393},  # 319
    {"*": -394},  # 320
    {"AND": 401, "COMMA": 402, "*": -262},  # 321
    {"*": -39},  # 322
    {"ALL": 101, "EVERYONE": 103, "OF": 403, "_all": 404, "*": -300},  # 323
    {"AUDIO": 102, "VIDEO": 107, "medium": 405},  # 324
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 406, "user": 322},  # 325
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 407, "user": 322},  # 326
    {"AND": 408, "COMMA": 409, "EXCEPT": 410, "*": -337},  # 327
    {"AUDIO": 102, "VIDEO": 107, "medium": 411},  # 328
    {"AND": 412},  # 329
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 413, "user": 322},  # 330
    {"*": -206},  # 331
    {"*": -205},  # 332
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 414, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "THEN": 27, "TO": 28, "TRANSCODE": 29, "WITH": 30, "WITHOUT": 31, "absent": 33, "acquired": 34, "as_clause": 35, "at_most": 36, "background": 37, "canvas": 38, "channel": 39, "clause": 293, "decrypt": 41, "expecting": 43, "idle": 44, "layout": 45, "loading": 46, "preferring": 47, "push": 48, "record": 49, "recorder": 50, "rendering": 52, "set": 53, "snapshot": 54, "sound": 55, "split": 56, "starting": 58, "storage": 59, "streams": 60, "then_clause": 61, "token_clause": 62, "transcode": 63, "vod": 64, "without": 65},  # 333
    {"*": -228},  # 334
    {"*": -229},  # 335
    {"*": -230},  # 336
    {"*": -235},  # 337
    {"DURATION": 197, "PLACEHOLDER": 198, "duration": 415, "max_idle_time": 416},  # 338
    {"USER": 417},  # 339
    {"NEXT": 300, "RBRACE": 418, "USER": 302, "_layout_star_5": 419, "layout_region": 304},  # 340
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 420, "user": 322},  # 341
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 421, "user": 322},  # 342
    {"*": -382},  # 343
    {"PLACEHOLDER": 74, "STRING": 75, "sts_token": 422, "text": 423},  # 344
    {"BUCKET": 143, "ENCRYPTED": 144, "ENDPOINT": 145, "KEY": 146, "LENT": 147, "SECRET": 150, "TAGGED": 151, "UNDER": 152, "storage_part": 256, "*": -247},  # 345
    {"*": -209},  # 346
    {"BUCKET": 143, "ENCRYPTED": 144, "ENDPOINT": 145, "KEY": 146, "LENT": 147, "SECRET": 150, "TAGGED": 151, "UNDER": 152, "storage_part": 256, "*": -244},  # 347
    {"*": -30},  # 348
    {"STRING": 120, "WORD": 121, "path": 424},  # 349
    {"*": -31},  # 350
    {"STRING": 120, "WORD": 121, "path": 425},  # 351
    {"AND": 426, "STRING": 120, "WORD": 121, "path": 427},  # 352
    {"DURATION": 166, "acquire_hours": 428},  # 353
    {"MONO": 171, "STEREO": 172, "channels": 429, "*": -53},  # 354
    {"*": -6},  # 355
    {"*": -1},  # 356
    {"HZ": 430},  # 357
    {"PLACEHOLDER": 69, "WORD": 70, "format": 431},  # 358
    {"*": -2},  # 359
    {"PLACEHOLDER": 74, "STRING": 75, "background_image_url": 432, "text": 433},  # 360
    {"COMMA": 434, "*": -71},  # 361
    {"*": -72},  # 362
    {"PLACEHOLDER": 74, "STRING": 75, "salt": 435, "text": 289},  # 363
    {"*": -127},  # 364
    {"*": -128},  # 365
    {"*": -155},  # 366
    {"*": -156},  # 367
    {"*": -157},  # 368
    {"LBRACE": 436, "*": -140},  # 369
    {"AT": 437},  # 370
    {"*": -216},  # 371
    {"*": -217},  # 372
    {"*": -218},  # 373
    {"AT": 438},  # 374
    {"*": -141},  # 375
    {"*": -7},  # 376
    {"PLACEHOLDER": 74, "STRING": 75, "text": 439, "vod_cate_id": 440},  # 377
    {"PLACEHOLDER": 74, "STRING": 75, "text": 441, "vod_cover_url": 442},  # 378
    {"PLACEHOLDER": 74, "STRING": 75, "text": 443, "vod_description": 444},  # 379
    {"PLACEHOLDER": 74, "STRING": 75, "text": 445, "vod_access_key": 446},  # 380
    {"PLACEHOLDER": 74, "STRING": 75, "text": 447, "vod_storage_location": 448},  # 381
    {"PLACEHOLDER": 74, "STRING": 75, "text": 449, "vod_secret_key": 450},  # 382
    {"PLACEHOLDER": 74, "STRING": 75, "text": 451, "vod_tags": 452},  # 383
    {"PLACEHOLDER": 74, "STRING": 75, "text": 453, "vod_template_group_id": 454},  # 384
    {"PLACEHOLDER": 74, "STRING": 75, "text": 455, "vod_title": 456},  # 385
    {"PLACEHOLDER": 74, "STRING": 75, "text": 457, "vod_user_data": 458},  # 386
    {"PLACEHOLDER": 74, "STRING": 75, "text": 459, "vod_workflow_id": 460},  # 387
    {"CATEGORY": 377, "COVER": 378, "DESCRIPTION": 379, "KEY": 380, "LOCATION": 381, "SECRET": 382, "TAGS": 383, "TEMPLATES": 384, "TITLE": 385, "USERDATA": 386, "WORKFLOW": 387, "vod_part": 461, "*": -401},  # 388
    {"*": -26},  # 389
    {"*": -12},  # 390
    {"PLACEHOLDER": 74, "STRING": 75, "rtmp_url": 462, "text": 204},  # 391
    {"*": -13},  # 392
    {"PLACEHOLDER": 74, "STRING": 75, "rtmp_url": 463, "text": 204},  # 393
    {"AND": 464, "PLACEHOLDER": 74, "STRING": 75, "rtmp_url": 465, "text": 204},  # 394
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 312, "video_bitrate": 466, "video_fps": 467},  # 395
    {"*": -188},  # 396
    {"COMMA": 468, "*": -190},  # 397
    {"COMMA": 469, "*": -179},  # 398
    {"KBPS": 470},  # 399
    {"FPS": 471},  # 400
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "user": 472},  # 401
    {"AND": 473, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "user": 474},  # 402
    {"ALL": 101, "EVERYONE": 103, "USER": 475, "USERS": 476, "_all": 477},  # 403
    {"EXCEPT": 478, "*": -295},  # 404
    {"ALL": 101, "EVERYONE": 103, "OF": 479, "_all": 480, "*": -307},  # 405
    {"AND": 481, "COMMA": 482, "*": -352},  # 406
    {"AND": 483, "COMMA": 484, "*": -367},  # 407
    {"AUDIO": 102, "VIDEO": 107, "medium": 485},  # 408
    {"AND": 486},  # 409
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 487, "user": 322},  # 410
    {"ALL": 101, "EVERYONE": 103, "OF": 488, "_all": 489, "*": -270},  # 411
    {"AUDIO": 102, "VIDEO": 107, "medium": 490},  # 412
    {"AND": 491, "COMMA": 492, "*": -292},  # 413
    {"*": -204},  # 414
    {"*": -153},  # 415
    {"*": -135},  # 416
    {"NUMBER": 366, "PLACEHOLDER": 367, "STRING": 368, "max_resolution_uid": 493},  # 417
    {"*": -377},  # 418
    {"NEXT": 300, "RBRACE": 494, "USER": 302, "layout_region": 376},  # 419
    {"AND": 401, "COMMA": 402, "*": -380},  # 420
    {"AND": 401, "COMMA": 402, "*": -381},  # 421
    {"UNTIL": 495, "*": -254},  # 422
    {"*": -261},  # 423
    {"*": -32},  # 424
    {"*": -27},  # 425
    {"STRING": 120, "WORD": 121, "path": 496},  # 426
    {"*": -28},  # 427
    {"*": -44},  # 428
    {"*": -52},  # 429
    {"MONO": 171, "STEREO": 172, "channels": 497, "*": -49},  # 430
    {"*": -3},  # 431
    {"CROPPED": 498, "FIT": 499, "background_render_mode": 500, "*": -59},  # 432
    {"*": -62},  # 433
    {"NUMBER": 245, "PLACEHOLDER": 246, "bitrate": 501, "integer": 287},  # 434
    {"*": -117},  # 435
    {"NEXT": 300, "RBRACE": 502, "USER": 302, "_layout_star_5": 503, "layout_region": 304},  # 436
    {"LPAR": 504},  # 437
    {"LPAR": 505},  # 438
    {"*": -404},  # 439
    {"*": -407},  # 440
    {"*": -405},  # 441
    {"*": -408},  # 442
    {"*": -406},  # 443
    {"*": -409},  # 444
    {"*": -403},  # 445
    {"*": -410},  # 446
    {"*": -420},  # 447
    {"*": -411},  # 448
    {"*": -419},  # 449
    {"*": -412},  # 450
    {"*": -421},  # 451
    {"*": -413},  # 452
    {"*": -422},  # 453
    {"*": -414},  # 454
    {"*": -423},  # 455
    {"*": -415},  # 456
    {"*": -424},  # 457
    {"*": -416},  # 458
    {"*": -425},  # 459
    {"*": -417},  # 460
    {"*": -25},  # 461
    {"*": -14},  # 462
    {"*": -9},  # 463
    {"PLACEHOLDER": 74, "STRING": 75, "rtmp_url": 506, "text": 204},  # 464
    {"*": -10},  # 465
    {"KBPS": 507},  # 466
    {"FPS": 508},  # 467
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 509, "video_bitrate": 510},  # 468
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 312, "video_bitrate": 511, "video_fps": 512},  # 469
    {"*": -180},  # 470
    {"COMMA": 513, "*": -182},  # 471
    {"*": -36},  # 472
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "user": 514},  # 473
    {"*": -37},  # 474
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 515, "user": 322},  # 475
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 516, "user": 322},  # 476
    {"EXCEPT": 517, "*": -297},  # 477
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 518, "user": 322},  # 478
    {"ALL": 101, "EVERYONE": 103, "USER": 519, "USERS": 520, "_all": 521},  # 479
    {"EXCEPT": 522, "*": -302},  # 480
    {"AUDIO": 102, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "VIDEO": 107, "medium": 523, "user": 472},  # 481
    {"AND": 524, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "user": 474},  # 482
    {"AUDIO": 102, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "VIDEO": 107, "medium": 525, "user": 472},  # 483
    {"AND": 526, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "user": 474},  # 484
    {"ALL": 101, "EVERYONE": 103, "OF": 527, "_all": 528, "*": -314},  # 485
    {"AUDIO": 102, "VIDEO": 107, "medium": 529},  # 486
    {"AND": 530, "COMMA": 531, "*": -336},  # 487
    {"ALL": 101, "EVERYONE": 103, "USER": 532, "USERS": 533, "_all": 534},  # 488
    {"EXCEPT": 535, "*": -265},  # 489
    {"ALL": 101, "EVERYONE": 103, "OF": 536, "_all": 537, "*": -277},  # 490
    {"AUDIO": 102, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "VIDEO": 107, "medium": 538, "user": 472},  # 491
    {"AND": 539, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "user": 474},  # 492
    {"LBRACE": 540, "*": -375},  # 493
    {"*": -376},  # 494
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 541, "sts_expiration": 542},  # 495
    {"*": -29},  # 496
    {"*": -48},  # 497
    {"*": -63},  # 498
    {"*": -64},  # 499
    {"*": -58},  # 500
    {"KBPS": 543},  # 501
    {"*": -139},  # 502
    {"NEXT": 300, "RBRACE": 544, "USER": 302, "layout_region": 376},  # 503
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 545, "region_x": 546},  # 504
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 545, "region_x": 547},  # 505
    {"*": -11},  # 506
    {"*": -184},  # 507
    {"COMMA": 548, "*": -186},  # 508
    {"*": -398},  # 509
    {"KBPS": 549},  # 510
    {"KBPS": 550},  # 511
    {"FPS": 551},  # 512
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 509, "video_bitrate": 552},  # 513
    {"*": -38},  # 514
    {"AND": 401, "COMMA": 402, "*": -298},  # 515
    {"AND": 401, "COMMA": 402, "*": -299},  # 516
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 553, "user": 322},  # 517
    {"AND": 401, "COMMA": 402, "*": -294},  # 518
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 554, "user": 322},  # 519
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 555, "user": 322},  # 520
    {"EXCEPT": 556, "*": -304},  # 521
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 557, "user": 322},  # 522
    {"ALL": 101, "EVERYONE": 103, "OF": 558, "_all": 559, "*": -344},  # 523
    {"AUDIO": 102, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "VIDEO": 107, "medium": 560, "user": 514},  # 524
    {"ALL": 101, "EVERYONE": 103, "OF": 561, "_all": 562, "*": -359},  # 525
    {"AUDIO": 102, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "VIDEO": 107, "medium": 563, "user": 514},  # 526
    {"ALL": 101, "EVERYONE": 103, "USER": 564, "USERS": 565, "_all": 566},  # 527
    {"EXCEPT": 567, "*": -309},  # 528
    {"ALL": 101, "EVERYONE": 103, "OF": 568, "_all": 569, "*": -321},  # 529
    {"AUDIO": 102, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "VIDEO": 107, "medium": 570, "user": 472},  # 530
    {"AND": 571, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "user": 474},  # 531
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 572, "user": 322},  # 532
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 573, "user": 322},  # 533
    {"EXCEPT": 574, "*": -267},  # 534
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 575, "user": 322},  # 535
    {"ALL": 101, "EVERYONE": 103, "USER": 576, "USERS": 577, "_all": 578},  # 536
    {"EXCEPT": 579, "*": -272},  # 537
    {"ALL": 101, "EVERYONE": 103, "OF": 580, "_all": 581, "*": -284},  # 538
    {"AUDIO": 102, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "VIDEO": 107, "medium": 582, "user": 514},  # 539
    {"NEXT": 300, "RBRACE": 583, "USER": 302, "_layout_star_5": 584, "layout_region": 304},  # 540
    {"*": -260},  # 541
    {"*": -253},  # 542
    {"*": -70},  # 543
    {"*": -138},  # 544
    {"*": -220},  # 545
    {"COMMA": 585},  # 546
    {"COMMA": 586},  # 547
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 509, "video_bitrate": 587},  # 548
    {"*": -189},  # 549
    {"*": -176},  # 550
    {"COMMA": 588, "*": -178},  # 551
    {"KBPS": 589},  # 552
    {"AND": 401, "COMMA": 402, "*": -296},  # 553
    {"AND": 401, "COMMA": 402, "*": -305},  # 554
    {"AND": 401, "COMMA": 402, "*": -306},  # 555
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 590, "user": 322},  # 556
    {"AND": 401, "COMMA": 402, "*": -301},  # 557
    {"ALL": 101, "EVERYONE": 103, "USER": 591, "USERS": 592, "_all": 593},  # 558
    {"EXCEPT": 594, "*": -339},  # 559
    {"ALL": 101, "EVERYONE": 103, "OF": 595, "_all": 596, "*": -351},  # 560
    {"ALL": 101, "EVERYONE": 103, "USER": 597, "USERS": 598, "_all": 599},  # 561
    {"EXCEPT": 600, "*": -354},  # 562
    {"ALL": 101, "EVERYONE": 103, "OF": 601, "_all": 602, "*": -366},  # 563
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 603, "user": 322},  # 564
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 604, "user": 322},  # 565
    {"EXCEPT": 605, "*": -311},  # 566
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 606, "user": 322},  # 567
    {"ALL": 101, "EVERYONE": 103, "USER": 607, "USERS": 608, "_all": 609},  # 568
    {"EXCEPT": 610, "*": -316},  # 569
    {"ALL": 101, "EVERYONE": 103, "OF": 611, "_all": 612, "*": -328},  # 570
    {"AUDIO": 102, "NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "VIDEO": 107, "medium": 613, "user": 514},  # 571
    {"AND": 401, "COMMA": 402, "*": -268},  # 572
    {"AND": 401, "COMMA": 402, "*": -269},  # 573
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 614, "user": 322},  # 574
    {"AND": 401, "COMMA": 402, "*": -264},  # 575
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 615, "user": 322},  # 576
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 616, "user": 322},  # 577
    {"EXCEPT": 617, "*": -274},  # 578
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 618, "user": 322},  # 579
    {"ALL": 101, "EVERYONE": 103, "USER": 619, "USERS": 620, "_all": 621},  # 580
    {"EXCEPT": 622, "*": -279},  # 581
    {"ALL": 101, "EVERYONE": 103, "OF": 623, "_all": 624, "*": -291},  # 582
    {"*": -374},  # 583
    {"NEXT": 300, "RBRACE": 625, "USER": 302, "layout_region": 376},  # 584
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 626, "region_y": 627},  # 585
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 626, "region_y": 628},  # 586
    {"KBPS": 629},  # 587
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 509, "video_bitrate": 630},  # 588
    {"*": -181},  # 589
    {"AND": 401, "COMMA": 402, "*": -303},  # 590
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 631, "user": 322},  # 591
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 632, "user": 322},  # 592
    {"EXCEPT": 633, "*": -341},  # 593
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 634, "user": 322},  # 594
    {"ALL": 101, "EVERYONE": 103, "USER": 635, "USERS": 636, "_all": 637},  # 595
    {"EXCEPT": 638, "*": -346},  # 596
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 639, "user": 322},  # 597
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 640, "user": 322},  # 598
    {"EXCEPT": 641, "*": -356},  # 599
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 642, "user": 322},  # 600
    {"ALL": 101, "EVERYONE": 103, "USER": 643, "USERS": 644, "_all": 645},  # 601
    {"EXCEPT": 646, "*": -361},  # 602
    {"AND": 401, "COMMA": 402, "*": -312},  # 603
    {"AND": 401, "COMMA": 402, "*": -313},  # 604
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 647, "user": 322},  # 605
    {"AND": 401, "COMMA": 402, "*": -308},  # 606
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 648, "user": 322},  # 607
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 649, "user": 322},  # 608
    {"EXCEPT": 650, "*": -318},  # 609
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 651, "user": 322},  # 610
    {"ALL": 101, "EVERYONE": 103, "USER": 652, "USERS": 653, "_all": 654},  # 611
    {"EXCEPT": 655, "*": -323},  # 612
    {"ALL": 101, "EVERYONE": 103, "OF": 656, "_all": 657, "*": -335},  # 613
    {"AND": 401, "COMMA": 402, "*": -266},  # 614
    {"AND": 401, "COMMA": 402, "*": -275},  # 615
    {"AND": 401, "COMMA": 402, "*": -276},  # 616
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 658, "user": 322},  # 617
    {"AND": 401, "COMMA": 402, "*": -271},  # 618
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 659, "user": 322},  # 619
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 660, "user": 322},  # 620
    {"EXCEPT": 661, "*": -281},  # 621
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 662, "user": 322},  # 622
    {"ALL": 101, "EVERYONE": 103, "USER": 663, "USERS": 664, "_all": 665},  # 623
    {"EXCEPT": 666, "*": -286},  # 624
    {"*": -373},  # 625
    {"*": -221},  # 626
    {"RPAR": 667},  # 627
    {"RPAR": 668},  # 628
    {"*": -185},  # 629
    {"KBPS": 669},  # 630
    {"AND": 401, "COMMA": 402, "*": -342},  # 631
    {"AND": 401, "COMMA": 402, "*": -343},  # 632
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 670, "user": 322},  # 633
    {"AND": 401, "COMMA": 402, "*": -338},  # 634
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 671, "user": 322},  # 635
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 672, "user": 322},  # 636
    {"EXCEPT": 673, "*": -348},  # 637
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 674, "user": 322},  # 638
    {"AND": 401, "COMMA": 402, "*": -357},  # 639
    {"AND": 401, "COMMA": 402, "*": -358},  # 640
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 675, "user": 322},  # 641
    {"AND": 401, "COMMA": 402, "*": -353},  # 642
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 676, "user": 322},  # 643
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 677, "user": 322},  # 644
    {"EXCEPT": 678, "*": -363},  # 645
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 679, "user": 322},  # 646
    {"AND": 401, "COMMA": 402, "*": -310},  # 647
    {"AND": 401, "COMMA": 402, "*": -319},  # 648
    {"AND": 401, "COMMA": 402, "*": -320},  # 649
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 680, "user": 322},  # 650
    {"AND": 401, "COMMA": 402, "*": -315},  # 651
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 681, "user": 322},  # 652
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 682, "user": 322},  # 653
    {"EXCEPT": 683, "*": -325},  # 654
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 684, "user": 322},  # 655
    {"ALL": 101, "EVERYONE": 103, "USER": 685, "USERS": 686, "_all": 687},  # 656
    {"EXCEPT": 688, "*": -330},  # 657
    {"AND": 401, "COMMA": 402, "*": -273},  # 658
    {"AND": 401, "COMMA": 402, "*": -282},  # 659
    {"AND": 401, "COMMA": 402, "*": -283},  # 660
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 689, "user": 322},  # 661
    {"AND": 401, "COMMA": 402, "*": -278},  # 662
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 690, "user": 322},  # 663
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 691, "user": 322},  # 664
    {"EXCEPT": 692, "*": -288},  # 665
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 693, "user": 322},  # 666
    {"SIZE": 694},  # 667
    {"SIZE": 695},  # 668
    {"*": -177},  # 669
    {"AND": 401, "COMMA": 402, "*": -340},  # 670
    {"AND": 401, "COMMA": 402, "*": -349},  # 671
    {"AND": 401, "COMMA": 402, "*": -350},  # 672
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 696, "user": 322},  # 673
    {"AND": 401, "COMMA": 402, "*": -345},  # 674
    {"AND": 401, "COMMA": 402, "*": -355},  # 675
    {"AND": 401, "COMMA": 402, "*": -364},  # 676
    {"AND": 401, "COMMA": 402, "*": -365},  # 677
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 697, "user": 322},  # 678
    {"AND": 401, "COMMA": 402, "*": -360},  # 679
    {"AND": 401, "COMMA": 402, "*": -317},  # 680
    {"AND": 401, "COMMA": 402, "*": -326},  # 681
    {"AND": 401, "COMMA": 402, "*": -327},  # 682
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 698, "user": 322},  # 683
    {"AND": 401, "COMMA": 402, "*": -322},  # 684
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 699, "user": 322},  # 685
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 700, "user": 322},  # 686
    {"EXCEPT": 701, "*": -332},  # 687
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 702, "user": 322},  # 688
    {"AND": 401, "COMMA": 402, "*": -280},  # 689
    {"AND": 401, "COMMA": 402, "*": -289},  # 690
    {"AND": 401, "COMMA": 402, "*": -290},  # 691
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 703, "user": 322},  # 692
    {"AND": 401, "COMMA": 402, "*": -285},  # 693
    {"LPAR": 704},  # 694
    {"LPAR": 705},  # 695
    {"AND": 401, "COMMA": 402, "*": -347},  # 696
    {"AND": 401, "COMMA": 402, "*": -362},  # 697
    {"AND": 401, "COMMA": 402, "*": -324},  # 698
    {"AND": 401, "COMMA": 402, "*": -333},  # 699
    {"AND": 401, "COMMA": 402, "*": -334},  # 700
    {"NUMBER": 317, "PLACEHOLDER": 318, "RANGE": 319, "STRING": 320, "_users": 706, "user": 322},  # 701
    {"AND": 401, "COMMA": 402, "*": -329},  # 702
    {"AND": 401, "COMMA": 402, "*": -287},  # 703
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 707, "region_width": 708},  # 704
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 707, "region_width": 709},  # 705
    {"AND": 401, "COMMA": 402, "*": -331},  # 706
    {"*": -219},  # 707
    {"COMMA": 710},  # 708
    {"COMMA": 711},  # 709
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 712, "region_height": 713},  # 710
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 712, "region_height": 714},  # 711
    {"*": -212},  # 712
    {"RPAR": 715},  # 713
    {"RPAR": 716},  # 714
    {"ALPHA": 717, "CROPPED": 718, "FIT": 719, "region_render_mode": 720, "*": -147},  # 715
    {"ALPHA": 721, "CROPPED": 718, "FIT": 719, "region_render_mode": 722, "*": -151},  # 716
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 723, "region_alpha": 724},  # 717
    {"*": -214},  # 718
    {"*": -215},  # 719
    {"*": -144},  # 720
    {"NUMBER": 245, "PLACEHOLDER": 246, "integer": 723, "region_alpha": 725},  # 721
    {"*": -148},  # 722
    {"*": -211},  # 723
    {"CROPPED": 718, "FIT": 719, "region_render_mode": 726, "*": -146},  # 724
    {"CROPPED": 718, "FIT": 719, "region_render_mode": 727, "*": -150},  # 725
    {"*": -145},  # 726
    {"*": -149},  # 727
)
