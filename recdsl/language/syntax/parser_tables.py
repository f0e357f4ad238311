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
    ("clause", 1),  # 109: token_clause
    ("clause", 1),  # 110: transcode
    ("clause", 1),  # 111: vod
    ("clause", 1),  # 112: without
    ("cname", 1),  # 113: text
    ("decrypt", 4),  # 114: DECRYPT decryption_mode SALT salt
    ("decrypt", 6),  # 115: DECRYPT decryption_mode SECRET secret SALT salt
    ("decrypt", 4),  # 116: DECRYPT decryption_mode SECRET secret
    ("decrypt", 2),  # 117: DECRYPT decryption_mode
    ("decryption_mode", 1),  # 118: choice
    ("default_user_background_image", 1),  # 119: text
    ("defaults", 4),  # 120: DEFAULTS LBRACE _recording_star_1 RBRACE
    ("defaults", 3),  # 121: DEFAULTS LBRACE RBRACE
    ("duration", 1),  # 122: DURATION
    ("duration", 1),  # 123: PLACEHOLDER
    ("endpoint", 1),  # 124: text
    ("expecting", 5),  # 125: EXPECTING UP TO most_users USER
    ("expecting", 5),  # 126: EXPECTING UP TO most_users USERS
    ("file_name_prefix", 1),  # 127: text
    ("format", 1),  # 128: PLACEHOLDER
    ("format", 1),  # 129: WORD
    ("fps", 1),  # 130: integer
    ("idle", 5),  # 131: STOP WHEN IDLE FOR max_idle_time
    ("integer", 1),  # 132: NUMBER
    ("integer", 1),  # 133: PLACEHOLDER
    ("layout", 8),  # 134: LAYOUT mixed_video_layout AROUND USER max_resolution_uid LBRACE _layout_star_5 RBRACE
    ("layout", 7),  # 135: LAYOUT mixed_video_layout AROUND USER max_resolution_uid LBRACE RBRACE
    ("layout", 5),  # 136: LAYOUT mixed_video_layout AROUND USER max_resolution_uid
    ("layout", 5),  # 137: LAYOUT mixed_video_layout LBRACE _layout_star_5 RBRACE
    ("layout", 4),  # 138: LAYOUT mixed_video_layout LBRACE RBRACE
    ("layout", 2),  # 139: LAYOUT mixed_video_layout
    ("layout_region", 15),  # 140: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR region_render_mode
    ("layout_region", 17),  # 141: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha region_render_mode
    ("layout_region", 16),  # 142: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha
    ("layout_region", 14),  # 143: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR
    ("layout_region", 15),  # 144: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR region_render_mode
    ("layout_region", 17),  # 145: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha region_render_mode
    ("layout_region", 16),  # 146: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha
    ("layout_region", 14),  # 147: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR
    ("loading", 3),  # 148: LOADING WITHIN ready_timeout
    ("max_idle_time", 1),  # 149: duration
    ("max_recording_hour", 1),  # 150: duration
    ("max_resolution_uid", 1),  # 151: NUMBER
    ("max_resolution_uid", 1),  # 152: PLACEHOLDER
    ("max_resolution_uid", 1),  # 153: STRING
    ("max_video_duration", 1),  # 154: duration
    ("medium", 1),  # 155: AUDIO
    ("medium", 1),  # 156: VIDEO
    ("mixed_video_layout", 1),  # 157: choice
    ("mobile", 1),  # 158: DESKTOPS
    ("mobile", 1),  # 159: PHONES
    ("mobile", 1),  # 160: PLACEHOLDER
    ("mode", 1),  # 161: INDIVIDUALLY
    ("mode", 1),  # 162: MIXED
    ("most_users", 1),  # 163: NUMBER
    ("name", 1),  # 164: DURATION
    ("name", 1),  # 165: NUMBER
    ("name", 1),  # 166: PIXELS
    ("name", 1),  # 167: WORD
    ("onhold", 2),  # 168: AT ONCE
    ("onhold", 1),  # 169: PAUSED
    ("onhold", 1),  # 170: PLACEHOLDER
    ("only", 1),  # 171: ONLY
    ("page", 7),  # 172: PAGE url AT page_size COMMA video_bitrate KBPS
    ("page", 10),  # 173: PAGE url AT page_size COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 7),  # 174: PAGE url AT page_size COMMA video_fps FPS
    ("page", 4),  # 175: PAGE url AT page_size
    ("page", 5),  # 176: PAGE url COMMA video_bitrate KBPS
    ("page", 8),  # 177: PAGE url COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 5),  # 178: PAGE url COMMA video_fps FPS
    ("page", 2),  # 179: PAGE url
    ("page", 6),  # 180: PAGE AT page_size COMMA video_bitrate KBPS
    ("page", 9),  # 181: PAGE AT page_size COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 6),  # 182: PAGE AT page_size COMMA video_fps FPS
    ("page", 3),  # 183: PAGE AT page_size
    ("page", 4),  # 184: PAGE COMMA video_bitrate KBPS
    ("page", 7),  # 185: PAGE COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 4),  # 186: PAGE COMMA video_fps FPS
    ("page", 1),  # 187: PAGE
    ("page_size", 1),  # 188: PIXELS
    ("path", 1),  # 189: STRING
    ("path", 1),  # 190: WORD
    ("preferring", 3),  # 191: PREFERRING video_stream_type VIDEO
    ("push", 4),  # 192: PUSH TO rtmp_url _push_star_2
    ("push", 3),  # 193: PUSH TO rtmp_url
    ("ready_timeout", 1),  # 194: duration
    ("record", 2),  # 195: RECORD mode
    ("record", 2),  # 196: RECORD page
    ("record", 3),  # 197: RECORD subjects mode
    ("record", 2),  # 198: RECORD subjects
    ("recorder", 3),  # 199: BY RECORDER uid
    ("recording", 5),  # 200: RECORDING name LBRACE _recording_star_1 RBRACE
    ("recording", 4),  # 201: RECORDING name LBRACE RBRACE
    ("recording", 4),  # 202: RECORDING LBRACE _recording_star_1 RBRACE
    ("recording", 3),  # 203: RECORDING LBRACE RBRACE
    ("region", 1),  # 204: PLACEHOLDER
    ("region", 2),  # 205: REGION integer
    ("region", 1),  # 206: WORD
    ("region_alpha", 1),  # 207: integer
    ("region_height", 1),  # 208: integer
    ("region_number", 1),  # 209: integer
    ("region_render_mode", 1),  # 210: CROPPED
    ("region_render_mode", 1),  # 211: FIT
    ("region_uid", 1),  # 212: NUMBER
    ("region_uid", 1),  # 213: PLACEHOLDER
    ("region_uid", 1),  # 214: STRING
    ("region_width", 1),  # 215: integer
    ("region_x", 1),  # 216: integer
    ("region_y", 1),  # 217: integer
    ("rendering", 3),  # 218: RENDERED FOR mobile
    ("rtmp_url", 1),  # 219: text
    ("salt", 1),  # 220: text
    ("sample_rate", 1),  # 221: integer
    ("secret", 1),  # 222: text
    ("secret_key", 1),  # 223: text
    ("set", 4),  # 224: SET path EQUAL JSON
    ("set", 4),  # 225: SET path EQUAL PLACEHOLDER
    ("snapshot", 4),  # 226: SNAPSHOT only EVERY capture_interval
    ("snapshot", 2),  # 227: SNAPSHOT only
    ("snapshot", 3),  # 228: SNAPSHOT EVERY capture_interval
    ("snapshot", 1),  # 229: SNAPSHOT
    ("sound", 2),  # 230: SOUND sound_profile
    ("sound_profile", 3),  # 231: NUMBER KBPS channels
    ("sound_profile", 1),  # 232: PLACEHOLDER
    ("split", 3),  # 233: SPLIT EVERY max_video_duration
    ("sse", 1),  # 234: choice
    ("start", 1),  # 235: _start_star_0
    ("start", 0),  # 236: 
    ("starting", 2),  # 237: STARTING onhold
    ("storage", 2),  # 238: TO _storage_star_3
    ("storage", 3),  # 239: TO vendor _storage_star_3
    ("storage", 4),  # 240: TO vendor region _storage_star_3
    ("storage", 3),  # 241: TO vendor region
    ("storage", 2),  # 242: TO vendor
    ("storage", 4),  # 243: TO REGION region_number _storage_star_3
    ("storage", 3),  # 244: TO REGION region_number
    ("storage_part", 2),  # 245: BUCKET bucket
    ("storage_part", 2),  # 246: ENCRYPTED sse
    ("storage_part", 2),  # 247: ENDPOINT endpoint
    ("storage_part", 2),  # 248: KEY access_key
    ("storage_part", 6),  # 249: LENT BY TOKEN sts_token UNTIL sts_expiration
    ("storage_part", 4),  # 250: LENT BY TOKEN sts_token
    ("storage_part", 2),  # 251: SECRET secret_key
    ("storage_part", 2),  # 252: TAGGED tag
    ("storage_part", 2),  # 253: UNDER file_name_prefix
    ("stream_mode", 1),  # 254: choice
    ("streams", 2),  # 255: STREAMS stream_mode
    ("sts_expiration", 1),  # 256: integer
    ("sts_token", 1),  # 257: text
    ("subjects", 3),  # 258: _all EXCEPT _users
    ("subjects", 1),  # 259: _all
    ("subjects", 7),  # 260: medium _all AND medium _all EXCEPT _users
    ("subjects", 5),  # 261: medium _all AND medium _all
    ("subjects", 8),  # 262: medium _all AND medium OF _all EXCEPT _users
    ("subjects", 6),  # 263: medium _all AND medium OF _all
    ("subjects", 7),  # 264: medium _all AND medium OF USER _users
    ("subjects", 7),  # 265: medium _all AND medium OF USERS _users
    ("subjects", 4),  # 266: medium _all AND medium
    ("subjects", 8),  # 267: medium _all COMMA AND medium _all EXCEPT _users
    ("subjects", 6),  # 268: medium _all COMMA AND medium _all
    ("subjects", 9),  # 269: medium _all COMMA AND medium OF _all EXCEPT _users
    ("subjects", 7),  # 270: medium _all COMMA AND medium OF _all
    ("subjects", 8),  # 271: medium _all COMMA AND medium OF USER _users
    ("subjects", 8),  # 272: medium _all COMMA AND medium OF USERS _users
    ("subjects", 5),  # 273: medium _all COMMA AND medium
    ("subjects", 9),  # 274: medium _all EXCEPT _users AND medium _all EXCEPT _users
    ("subjects", 7),  # 275: medium _all EXCEPT _users AND medium _all
    ("subjects", 10),  # 276: medium _all EXCEPT _users AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 277: medium _all EXCEPT _users AND medium OF _all
    ("subjects", 9),  # 278: medium _all EXCEPT _users AND medium OF USER _users
    ("subjects", 9),  # 279: medium _all EXCEPT _users AND medium OF USERS _users
    ("subjects", 6),  # 280: medium _all EXCEPT _users AND medium
    ("subjects", 10),  # 281: medium _all EXCEPT _users COMMA AND medium _all EXCEPT _users
    ("subjects", 8),  # 282: medium _all EXCEPT _users COMMA AND medium _all
    ("subjects", 11),  # 283: medium _all EXCEPT _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 284: medium _all EXCEPT _users COMMA AND medium OF _all
    ("subjects", 10),  # 285: medium _all EXCEPT _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 286: medium _all EXCEPT _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 287: medium _all EXCEPT _users COMMA AND medium
    ("subjects", 4),  # 288: medium _all EXCEPT _users
    ("subjects", 2),  # 289: medium _all
    ("subjects", 6),  # 290: medium AND medium _all EXCEPT _users
    ("subjects", 4),  # 291: medium AND medium _all
    ("subjects", 7),  # 292: medium AND medium OF _all EXCEPT _users
    ("subjects", 5),  # 293: medium AND medium OF _all
    ("subjects", 6),  # 294: medium AND medium OF USER _users
    ("subjects", 6),  # 295: medium AND medium OF USERS _users
    ("subjects", 3),  # 296: medium AND medium
    ("subjects", 7),  # 297: medium COMMA AND medium _all EXCEPT _users
    ("subjects", 5),  # 298: medium COMMA AND medium _all
    ("subjects", 8),  # 299: medium COMMA AND medium OF _all EXCEPT _users
    ("subjects", 6),  # 300: medium COMMA AND medium OF _all
    ("subjects", 7),  # 301: medium COMMA AND medium OF USER _users
    ("subjects", 7),  # 302: medium COMMA AND medium OF USERS _users
    ("subjects", 4),  # 303: medium COMMA AND medium
    ("subjects", 8),  # 304: medium OF _all AND medium _all EXCEPT _users
    ("subjects", 6),  # 305: medium OF _all AND medium _all
    ("subjects", 9),  # 306: medium OF _all AND medium OF _all EXCEPT _users
    ("subjects", 7),  # 307: medium OF _all AND medium OF _all
    ("subjects", 8),  # 308: medium OF _all AND medium OF USER _users
    ("subjects", 8),  # 309: medium OF _all AND medium OF USERS _users
    ("subjects", 5),  # 310: medium OF _all AND medium
    ("subjects", 9),  # 311: medium OF _all COMMA AND medium _all EXCEPT _users
    ("subjects", 7),  # 312: medium OF _all COMMA AND medium _all
    ("subjects", 10),  # 313: medium OF _all COMMA AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 314: medium OF _all COMMA AND medium OF _all
    ("subjects", 9),  # 315: medium OF _all COMMA AND medium OF USER _users
    ("subjects", 9),  # 316: medium OF _all COMMA AND medium OF USERS _users
    ("subjects", 6),  # 317: medium OF _all COMMA AND medium
    ("subjects", 10),  # 318: medium OF _all EXCEPT _users AND medium _all EXCEPT _users
    ("subjects", 8),  # 319: medium OF _all EXCEPT _users AND medium _all
    ("subjects", 11),  # 320: medium OF _all EXCEPT _users AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 321: medium OF _all EXCEPT _users AND medium OF _all
    ("subjects", 10),  # 322: medium OF _all EXCEPT _users AND medium OF USER _users
    ("subjects", 10),  # 323: medium OF _all EXCEPT _users AND medium OF USERS _users
    ("subjects", 7),  # 324: medium OF _all EXCEPT _users AND medium
    ("subjects", 11),  # 325: medium OF _all EXCEPT _users COMMA AND medium _all EXCEPT _users
    ("subjects", 9),  # 326: medium OF _all EXCEPT _users COMMA AND medium _all
    ("subjects", 12),  # 327: medium OF _all EXCEPT _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 10),  # 328: medium OF _all EXCEPT _users COMMA AND medium OF _all
    ("subjects", 11),  # 329: medium OF _all EXCEPT _users COMMA AND medium OF USER _users
    ("subjects", 11),  # 330: medium OF _all EXCEPT _users COMMA AND medium OF USERS _users
    ("subjects", 8),  # 331: medium OF _all EXCEPT _users COMMA AND medium
    ("subjects", 5),  # 332: medium OF _all EXCEPT _users
    ("subjects", 3),  # 333: medium OF _all
    ("subjects", 9),  # 334: medium OF USER _users AND medium _all EXCEPT _users
    ("subjects", 7),  # 335: medium OF USER _users AND medium _all
    ("subjects", 10),  # 336: medium OF USER _users AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 337: medium OF USER _users AND medium OF _all
    ("subjects", 9),  # 338: medium OF USER _users AND medium OF USER _users
    ("subjects", 9),  # 339: medium OF USER _users AND medium OF USERS _users
    ("subjects", 6),  # 340: medium OF USER _users AND medium
    ("subjects", 10),  # 341: medium OF USER _users COMMA AND medium _all EXCEPT _users
    ("subjects", 8),  # 342: medium OF USER _users COMMA AND medium _all
    ("subjects", 11),  # 343: medium OF USER _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 344: medium OF USER _users COMMA AND medium OF _all
    ("subjects", 10),  # 345: medium OF USER _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 346: medium OF USER _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 347: medium OF USER _users COMMA AND medium
    ("subjects", 4),  # 348: medium OF USER _users
    ("subjects", 9),  # 349: medium OF USERS _users AND medium _all EXCEPT _users
    ("subjects", 7),  # 350: medium OF USERS _users AND medium _all
    ("subjects", 10),  # 351: medium OF USERS _users AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 352: medium OF USERS _users AND medium OF _all
    ("subjects", 9),  # 353: medium OF USERS _users AND medium OF USER _users
    ("subjects", 9),  # 354: medium OF USERS _users AND medium OF USERS _users
    ("subjects", 6),  # 355: medium OF USERS _users AND medium
    ("subjects", 10),  # 356: medium OF USERS _users COMMA AND medium _all EXCEPT _users
    ("subjects", 8),  # 357: medium OF USERS _users COMMA AND medium _all
    ("subjects", 11),  # 358: medium OF USERS _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 359: medium OF USERS _users COMMA AND medium OF _all
    ("subjects", 10),  # 360: medium OF USERS _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 361: medium OF USERS _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 362: medium OF USERS _users COMMA AND medium
    ("subjects", 4),  # 363: medium OF USERS _users
    ("subjects", 1),  # 364: medium
    ("tag", 1),  # 365: text
    ("text", 1),  # 366: PLACEHOLDER
    ("text", 1),  # 367: STRING
    ("token", 1),  # 368: text
    ("token_clause", 3),  # 369: WITH TOKEN token
    ("transcode", 2),  # 370: TRANSCODE AFTERWARDS
    ("uid", 1),  # 371: NUMBER
    ("uid", 1),  # 372: PLACEHOLDER
    ("uid", 1),  # 373: STRING
    ("url", 1),  # 374: text
    ("user", 1),  # 375: NUMBER
    ("user", 1),  # 376: PLACEHOLDER
    ("user", 1),  # 377: RANGE
    ("user", 1),  # 378: STRING
    ("vendor", 1),  # 379: PLACEHOLDER
    ("vendor", 2),  # 380: VENDOR integer
    ("vendor", 1),  # 381: WORD
    ("video_bitrate", 1),  # 382: integer
    ("video_fps", 1),  # 383: integer
    ("video_stream_type", 1),  # 384: choice
    ("vod", 5),  # 385: PUBLISH TO VOD vod_region_id _vod_star_6
    ("vod", 4),  # 386: PUBLISH TO VOD vod_region_id
    ("vod_access_key", 1),  # 387: text
    ("vod_cate_id", 1),  # 388: text
    ("vod_cover_url", 1),  # 389: text
    ("vod_description", 1),  # 390: text
    ("vod_part", 2),  # 391: CATEGORY vod_cate_id
    ("vod_part", 2),  # 392: COVER vod_cover_url
    ("vod_part", 2),  # 393: DESCRIPTION vod_description
    ("vod_part", 2),  # 394: KEY vod_access_key
    ("vod_part", 2),  # 395: LOCATION vod_storage_location
    ("vod_part", 2),  # 396: SECRET vod_secret_key
    ("vod_part", 2),  # 397: TAGS vod_tags
    ("vod_part", 2),  # 398: TEMPLATES vod_template_group_id
    ("vod_part", 2),  # 399: TITLE vod_title
    ("vod_part", 2),  # 400: USERDATA vod_user_data
    ("vod_part", 2),  # 401: WORKFLOW vod_workflow_id
    ("vod_region_id", 1),  # 402: text
    ("vod_secret_key", 1),  # 403: text
    ("vod_storage_location", 1),  # 404: text
    ("vod_tags", 1),  # 405: text
    ("vod_template_group_id", 1),  # 406: text
    ("vod_title", 1),  # 407: text
    ("vod_user_data", 1),  # 408: text
    ("vod_workflow_id", 1),  # 409: text
    ("without", 3),  # 410: WITHOUT path _without_star_7
    ("without", 2),  # 411: WITHOUT path
)

START = 0

STATES: tuple[dict[str, int], ...] = (
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "DEFAULTS": 8, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RECORD": 17, "RECORDING": 18, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "TO": 27, "TRANSCODE": 28, "WITH": 29, "WITHOUT": 30, "_start_star_0": 31, "absent": 32, "acquired": 33, "as_clause": 34, "at_most": 35, "background": 36, "canvas": 37, "channel": 38, "clause": 39, "decrypt": 40, "defaults": 41, "expecting": 42, "idle": 43, "layout": 44, "loading": 45, "preferring": 46, "push": 47, "record": 48, "recorder": 49, "recording": 50, "rendering": 51, "set": 52, "snapshot": 53, "sound": 54, "split": 55, "start": 56, "starting": 57, "storage": 58, "streams": 59, "token_clause": 60, "transcode": 61, "vod": 62, "without": 63, "*": -237},  # 0
    {"USERS": 64},  # 1
    {"IN": 65, "LASTING": 66},  # 2
    {"PLACEHOLDER": 67, "WORD": 68, "format": 69},  # 3
    {"IMAGE": 70, "OF": 71, "PLACEHOLDER": 72, "STRING": 73, "background_color": 74, "text": 75},  # 4
    {"RECORDER": 76},  # 5
    {"PIXELS": 77, "canvas_size": 78},  # 6
    {"PLACEHOLDER": 79, "WORD": 80, "choice": 81, "decryption_mode": 82},  # 7
    {"LBRACE": 83},  # 8
    {"UP": 84},  # 9
    {"AT": 85},  # 10
    {"CHANNEL": 86, "COMMUNICATION": 87, "LIVE": 88, "PLACEHOLDER": 89, "SESSION": 90, "channel_type": 91},  # 11
    {"PLACEHOLDER": 79, "WORD": 80, "choice": 92, "mixed_video_layout": 93},  # 12
    {"WITHIN": 94},  # 13
    {"PLACEHOLDER": 79, "WORD": 80, "choice": 95, "video_stream_type": 96},  # 14
    {"TO": 97},  # 15
    {"TO": 98},  # 16
    {"ALL": 99, "AUDIO": 100, "EVERYONE": 101, "INDIVIDUALLY": 102, "MIXED": 103, "PAGE": 104, "VIDEO": 105, "_all": 106, "medium": 107, "mode": 108, "page": 109, "subjects": 110},  # 17
    {"DURATION": 111, "LBRACE": 112, "NUMBER": 113, "PIXELS": 114, "WORD": 115, "name": 116},  # 18
    {"FOR": 117},  # 19
    {"STRING": 118, "WORD": 119, "path": 120},  # 20
    {"EVERY": 121, "ONLY": 122, "only": 123, "*": -230},  # 21
    {"NUMBER": 124, "PLACEHOLDER": 125, "sound_profile": 126},  # 22
    {"EVERY": 127},  # 23
    {"AT": 128, "PAUSED": 129, "PLACEHOLDER": 130, "onhold": 131},  # 24
    {"WHEN": 132},  # 25
    {"PLACEHOLDER": 79, "WORD": 80, "choice": 133, "stream_mode": 134},  # 26
    {"BUCKET": 135, "ENCRYPTED": 136, "ENDPOINT": 137, "KEY": 138, "LENT": 139, "PLACEHOLDER": 140, "REGION": 141, "SECRET": 142, "TAGGED": 143, "UNDER": 144, "VENDOR": 145, "WORD": 146, "_storage_star_3": 147, "storage_part": 148, "vendor": 149},  # 27
    {"AFTERWARDS": 150},  # 28
    {"TOKEN": 151},  # 29
    {"STRING": 118, "WORD": 119, "path": 152},  # 30
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "DEFAULTS": 8, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RECORD": 17, "RECORDING": 18, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "TO": 27, "TRANSCODE": 28, "WITH": 29, "WITHOUT": 30, "absent": 32, "acquired": 33, "as_clause": 34, "at_most": 35, "background": 36, "canvas": 37, "channel": 38, "clause": 153, "decrypt": 40, "defaults": 154, "expecting": 42, "idle": 43, "layout": 44, "loading": 45, "preferring": 46, "push": 47, "record": 48, "recorder": 49, "recording": 155, "rendering": 51, "set": 52, "snapshot": 53, "sound": 54, "split": 55, "starting": 57, "storage": 58, "streams": 59, "token_clause": 60, "transcode": 61, "vod": 62, "without": 63, "*": -236},  # 31
    {"*": -86},  # 32
    {"*": -87},  # 33
    {"*": -88},  # 34
    {"*": -89},  # 35
    {"*": -90},  # 36
    {"*": -91},  # 37
    {"*": -92},  # 38
    {"*": -20},  # 39
    {"*": -93},  # 40
    {"*": -21},  # 41
    {"*": -94},  # 42
    {"*": -95},  # 43
    {"*": -96},  # 44
    {"*": -97},  # 45
    {"*": -98},  # 46
    {"*": -99},  # 47
    {"*": -100},  # 48
    {"*": -101},  # 49
    {"*": -22},  # 50
    {"*": -102},  # 51
    {"*": -103},  # 52
    {"*": -104},  # 53
    {"*": -105},  # 54
    {"*": -106},  # 55
    {"$END": 56},  # 56
    {"*": -107},  # 57
    {"*": -108},  # 58
    {"*": -109},  # 59
    {"*": -110},  # 60
    {"*": -111},  # 61
    {"*": -112},  # 62
    {"*": -113},  # 63
    {"IMAGE": 156},  # 64
    {"REGION": 157},  # 65
    {"DURATION": 158, "acquire_hours": 159},  # 66
    {"*": -129},  # 67
    {"*": -130},  # 68
    {"AND": 160, "AT": 161, "COMMA": 162, "MONO": 163, "STEREO": 164, "_as_clause_star_4": 165, "channels": 166, "*": -54},  # 69
    {"PLACEHOLDER": 72, "STRING": 73, "background_image": 167, "text": 168},  # 70
    {"USER": 169},  # 71
    {"*": -367},  # 72
    {"*": -368},  # 73
    {"*": -56},  # 74
    {"*": -60},  # 75
    {"NUMBER": 170, "PLACEHOLDER": 171, "STRING": 172, "uid": 173},  # 76
    {"*": -74},  # 77
    {"AT": 174, "COMMA": 175, "*": -73},  # 78
    {"*": -84},  # 79
    {"*": -85},  # 80
    {"*": -119},  # 81
    {"SALT": 176, "SECRET": 177, "*": -118},  # 82
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 178, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "TO": 27, "TRANSCODE": 28, "WITH": 29, "WITHOUT": 30, "_recording_star_1": 179, "absent": 32, "acquired": 33, "as_clause": 34, "at_most": 35, "background": 36, "canvas": 37, "channel": 38, "clause": 180, "decrypt": 40, "expecting": 42, "idle": 43, "layout": 44, "loading": 45, "preferring": 46, "push": 47, "record": 48, "recorder": 49, "rendering": 51, "set": 52, "snapshot": 53, "sound": 54, "split": 55, "starting": 57, "storage": 58, "streams": 59, "token_clause": 60, "transcode": 61, "vod": 62, "without": 63},  # 83
    {"TO": 181},  # 84
    {"MOST": 182},  # 85
    {"PLACEHOLDER": 72, "STRING": 73, "cname": 183, "text": 184},  # 86
    {"*": -79},  # 87
    {"*": -80},  # 88
    {"*": -81},  # 89
    {"PLACEHOLDER": 72, "STRING": 73, "cname": 185, "text": 184},  # 90
    {"CHANNEL": 186},  # 91
    {"*": -158},  # 92
    {"AROUND": 187, "LBRACE": 188, "*": -140},  # 93
    {"DURATION": 189, "PLACEHOLDER": 190, "duration": 191, "ready_timeout": 192},  # 94
    {"*": -385},  # 95
    {"VIDEO": 193},  # 96
    {"VOD": 194},  # 97
    {"PLACEHOLDER": 72, "STRING": 73, "rtmp_url": 195, "text": 196},  # 98
    {"USERS": 197, "*": -34},  # 99
    {"*": -156},  # 100
    {"*": -35},  # 101
    {"*": -162},  # 102
    {"*": -163},  # 103
    {"AT": 198, "COMMA": 199, "PLACEHOLDER": 72, "STRING": 73, "text": 200, "url": 201, "*": -188},  # 104
    {"*": -157},  # 105
    {"EXCEPT": 202, "*": -260},  # 106
    {"ALL": 99, "AND": 203, "COMMA": 204, "EVERYONE": 101, "OF": 205, "_all": 206, "*": -365},  # 107
    {"*": -196},  # 108
    {"*": -197},  # 109
    {"INDIVIDUALLY": 102, "MIXED": 103, "mode": 207, "*": -199},  # 110
    {"*": -165},  # 111
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 208, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "TO": 27, "TRANSCODE": 28, "WITH": 29, "WITHOUT": 30, "_recording_star_1": 209, "absent": 32, "acquired": 33, "as_clause": 34, "at_most": 35, "background": 36, "canvas": 37, "channel": 38, "clause": 180, "decrypt": 40, "expecting": 42, "idle": 43, "layout": 44, "loading": 45, "preferring": 46, "push": 47, "record": 48, "recorder": 49, "rendering": 51, "set": 52, "snapshot": 53, "sound": 54, "split": 55, "starting": 57, "storage": 58, "streams": 59, "token_clause": 60, "transcode": 61, "vod": 62, "without": 63},  # 112
    {"*": -166},  # 113
    {"*": -167},  # 114
    {"*": -168},  # 115
    {"LBRACE": 210},  # 116
    {"DESKTOPS": 211, "PHONES": 212, "PLACEHOLDER": 213, "mobile": 214},  # 117
    {"*": -190},  # 118
    {"*": -191},  # 119
    {"EQUAL": 215},  # 120
    {"DURATION": 189, "PLACEHOLDER": 190, "capture_interval": 216, "duration": 217},  # 121
    {"*": -172},  # 122
    {"EVERY": 218, "*": -228},  # 123
    {"KBPS": 219},  # 124
    {"*": -233},  # 125
    {"*": -231},  # 126
    {"DURATION": 189, "PLACEHOLDER": 190, "duration": 220, "max_video_duration": 221},  # 127
    {"ONCE": 222},  # 128
    {"*": -170},  # 129
    {"*": -171},  # 130
    {"*": -238},  # 131
    {"IDLE": 223},  # 132
    {"*": -255},  # 133
    {"*": -256},  # 134
    {"PLACEHOLDER": 72, "STRING": 73, "bucket": 224, "text": 225},  # 135
    {"PLACEHOLDER": 79, "WORD": 80, "choice": 226, "sse": 227},  # 136
    {"PLACEHOLDER": 72, "STRING": 73, "endpoint": 228, "text": 229},  # 137
    {"PLACEHOLDER": 72, "STRING": 73, "access_key": 230, "text": 231},  # 138
    {"BY": 232},  # 139
    {"*": -380},  # 140
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 235, "region_number": 236},  # 141
    {"PLACEHOLDER": 72, "STRING": 73, "secret_key": 237, "text": 238},  # 142
    {"PLACEHOLDER": 72, "STRING": 73, "tag": 239, "text": 240},  # 143
    {"PLACEHOLDER": 72, "STRING": 73, "file_name_prefix": 241, "text": 242},  # 144
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 243},  # 145
    {"*": -382},  # 146
    {"BUCKET": 135, "ENCRYPTED": 136, "ENDPOINT": 137, "KEY": 138, "LENT": 139, "SECRET": 142, "TAGGED": 143, "UNDER": 144, "storage_part": 244, "*": -239},  # 147
    {"*": -24},  # 148
    {"BUCKET": 135, "ENCRYPTED": 136, "ENDPOINT": 137, "KEY": 138, "LENT": 139, "PLACEHOLDER": 245, "REGION": 246, "SECRET": 142, "TAGGED": 143, "UNDER": 144, "WORD": 247, "_storage_star_3": 248, "region": 249, "storage_part": 148, "*": -243},  # 149
    {"*": -371},  # 150
    {"PLACEHOLDER": 72, "STRING": 73, "text": 250, "token": 251},  # 151
    {"AND": 252, "COMMA": 253, "_without_star_7": 254, "*": -412},  # 152
    {"*": -17},  # 153
    {"*": -18},  # 154
    {"*": -19},  # 155
    {"PLACEHOLDER": 72, "STRING": 73, "default_user_background_image": 255, "text": 256},  # 156
    {"WORD": 257, "acquire_region": 258},  # 157
    {"*": -42},  # 158
    {"*": -46},  # 159
    {"PLACEHOLDER": 67, "WORD": 68, "format": 259},  # 160
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 260, "sample_rate": 261},  # 161
    {"AND": 262, "PLACEHOLDER": 67, "WORD": 68, "format": 263},  # 162
    {"*": -82},  # 163
    {"*": -83},  # 164
    {"AND": 264, "AT": 265, "COMMA": 266, "MONO": 163, "STEREO": 164, "channels": 267, "*": -50},  # 165
    {"*": -51},  # 166
    {"*": -57},  # 167
    {"*": -61},  # 168
    {"NUMBER": 268, "PLACEHOLDER": 269, "STRING": 270, "background_uid": 271},  # 169
    {"*": -372},  # 170
    {"*": -373},  # 171
    {"*": -374},  # 172
    {"*": -200},  # 173
    {"NUMBER": 233, "PLACEHOLDER": 234, "fps": 272, "integer": 273},  # 174
    {"NUMBER": 233, "PLACEHOLDER": 234, "bitrate": 274, "integer": 275},  # 175
    {"PLACEHOLDER": 72, "STRING": 73, "salt": 276, "text": 277},  # 176
    {"PLACEHOLDER": 72, "STRING": 73, "secret": 278, "text": 279},  # 177
    {"*": -122},  # 178
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 280, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "TO": 27, "TRANSCODE": 28, "WITH": 29, "WITHOUT": 30, "absent": 32, "acquired": 33, "as_clause": 34, "at_most": 35, "background": 36, "canvas": 37, "channel": 38, "clause": 281, "decrypt": 40, "expecting": 42, "idle": 43, "layout": 44, "loading": 45, "preferring": 46, "push": 47, "record": 48, "recorder": 49, "rendering": 51, "set": 52, "snapshot": 53, "sound": 54, "split": 55, "starting": 57, "storage": 58, "streams": 59, "token_clause": 60, "transcode": 61, "vod": 62, "without": 63},  # 179
    {"*": -16},  # 180
    {"NUMBER": 282, "most_users": 283},  # 181
    {"DURATION": 189, "PLACEHOLDER": 190, "duration": 284, "max_recording_hour": 285},  # 182
    {"*": -77},  # 183
    {"*": -114},  # 184
    {"*": -78},  # 185
    {"PLACEHOLDER": 72, "STRING": 73, "cname": 286, "text": 184},  # 186
    {"USER": 287},  # 187
    {"NEXT": 288, "RBRACE": 289, "USER": 290, "_layout_star_5": 291, "layout_region": 292},  # 188
    {"*": -123},  # 189
    {"*": -124},  # 190
    {"*": -195},  # 191
    {"*": -149},  # 192
    {"*": -192},  # 193
    {"PLACEHOLDER": 72, "STRING": 73, "text": 293, "vod_region_id": 294},  # 194
    {"AND": 295, "COMMA": 296, "_push_star_2": 297, "*": -194},  # 195
    {"*": -220},  # 196
    {"*": -33},  # 197
    {"PIXELS": 298, "page_size": 299},  # 198
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 300, "video_bitrate": 301, "video_fps": 302},  # 199
    {"*": -375},  # 200
    {"AT": 303, "COMMA": 304, "*": -180},  # 201
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 309, "user": 310},  # 202
    {"AUDIO": 100, "VIDEO": 105, "medium": 311},  # 203
    {"AND": 312},  # 204
    {"ALL": 99, "EVERYONE": 101, "USER": 313, "USERS": 314, "_all": 315},  # 205
    {"AND": 316, "COMMA": 317, "EXCEPT": 318, "*": -290},  # 206
    {"*": -198},  # 207
    {"*": -204},  # 208
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 319, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "TO": 27, "TRANSCODE": 28, "WITH": 29, "WITHOUT": 30, "absent": 32, "acquired": 33, "as_clause": 34, "at_most": 35, "background": 36, "canvas": 37, "channel": 38, "clause": 281, "decrypt": 40, "expecting": 42, "idle": 43, "layout": 44, "loading": 45, "preferring": 46, "push": 47, "record": 48, "recorder": 49, "rendering": 51, "set": 52, "snapshot": 53, "sound": 54, "split": 55, "starting": 57, "storage": 58, "streams": 59, "token_clause": 60, "transcode": 61, "vod": 62, "without": 63},  # 209
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 320, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "TO": 27, "TRANSCODE": 28, "WITH": 29, "WITHOUT": 30, "_recording_star_1": 321, "absent": 32, "acquired": 33, "as_clause": 34, "at_most": 35, "background": 36, "canvas": 37, "channel": 38, "clause": 180, "decrypt": 40, "expecting": 42, "idle": 43, "layout": 44, "loading": 45, "preferring": 46, "push": 47, "record": 48, "recorder": 49, "rendering": 51, "set": 52, "snapshot": 53, "sound": 54, "split": 55, "starting": 57, "storage": 58, "streams": 59, "token_clause": 60, "transcode": 61, "vod": 62, "without": 63},  # 210
    {"*": -159},  # 211
    {"*": -160},  # 212
    {"*": -161},  # 213
    {"*": -219},  # 214
    {"JSON": 322, "PLACEHOLDER": 323},  # 215
    {"*": -229},  # 216
    {"*": -75},  # 217
    {"DURATION": 189, "PLACEHOLDER": 190, "capture_interval": 324, "duration": 217},  # 218
    {"MONO": 163, "STEREO": 164, "channels": 325},  # 219
    {"*": -155},  # 220
    {"*": -234},  # 221
    {"*": -169},  # 222
    {"FOR": 326},  # 223
    {"*": -246},  # 224
    {"*": -69},  # 225
    {"*": -235},  # 226
    {"*": -247},  # 227
    {"*": -248},  # 228
    {"*": -125},  # 229
    {"*": -249},  # 230
    {"*": -41},  # 231
    {"TOKEN": 327},  # 232
    {"*": -133},  # 233
    {"*": -134},  # 234
    {"*": -210},  # 235
    {"BUCKET": 135, "ENCRYPTED": 136, "ENDPOINT": 137, "KEY": 138, "LENT": 139, "SECRET": 142, "TAGGED": 143, "UNDER": 144, "_storage_star_3": 328, "storage_part": 148, "*": -245},  # 236
    {"*": -252},  # 237
    {"*": -224},  # 238
    {"*": -253},  # 239
    {"*": -366},  # 240
    {"*": -254},  # 241
    {"*": -128},  # 242
    {"*": -381},  # 243
    {"*": -23},  # 244
    {"*": -205},  # 245
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 329},  # 246
    {"*": -207},  # 247
    {"BUCKET": 135, "ENCRYPTED": 136, "ENDPOINT": 137, "KEY": 138, "LENT": 139, "SECRET": 142, "TAGGED": 143, "UNDER": 144, "storage_part": 244, "*": -240},  # 248
    {"BUCKET": 135, "ENCRYPTED": 136, "ENDPOINT": 137, "KEY": 138, "LENT": 139, "SECRET": 142, "TAGGED": 143, "UNDER": 144, "_storage_star_3": 330, "storage_part": 148, "*": -242},  # 249
    {"*": -369},  # 250
    {"*": -370},  # 251
    {"STRING": 118, "WORD": 119, "path": 331},  # 252
    {"AND": 332, "STRING": 118, "WORD": 119, "path": 333},  # 253
    {"AND": 334, "COMMA": 335, "*": -411},  # 254
    {"*": -40},  # 255
    {"*": -120},  # 256
    {"*": -43},  # 257
    {"LASTING": 336, "*": -45},  # 258
    {"*": -4},  # 259
    {"*": -222},  # 260
    {"HZ": 337},  # 261
    {"PLACEHOLDER": 67, "WORD": 68, "format": 338},  # 262
    {"*": -5},  # 263
    {"PLACEHOLDER": 67, "WORD": 68, "format": 339},  # 264
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 260, "sample_rate": 340},  # 265
    {"AND": 341, "PLACEHOLDER": 67, "WORD": 68, "format": 342},  # 266
    {"*": -47},  # 267
    {"*": -65},  # 268
    {"*": -66},  # 269
    {"*": -67},  # 270
    {"IMAGE": 343},  # 271
    {"FPS": 344},  # 272
    {"*": -131},  # 273
    {"KBPS": 345},  # 274
    {"*": -68},  # 275
    {"*": -115},  # 276
    {"*": -221},  # 277
    {"SALT": 346, "*": -117},  # 278
    {"*": -223},  # 279
    {"*": -121},  # 280
    {"*": -15},  # 281
    {"*": -164},  # 282
    {"USER": 347, "USERS": 348},  # 283
    {"*": -151},  # 284
    {"*": -55},  # 285
    {"*": -76},  # 286
    {"NUMBER": 349, "PLACEHOLDER": 350, "STRING": 351, "max_resolution_uid": 352},  # 287
    {"USER": 353},  # 288
    {"*": -139},  # 289
    {"NUMBER": 354, "PLACEHOLDER": 355, "STRING": 356, "region_uid": 357},  # 290
    {"NEXT": 288, "RBRACE": 358, "USER": 290, "layout_region": 359},  # 291
    {"*": -8},  # 292
    {"*": -403},  # 293
    {"CATEGORY": 360, "COVER": 361, "DESCRIPTION": 362, "KEY": 363, "LOCATION": 364, "SECRET": 365, "TAGS": 366, "TEMPLATES": 367, "TITLE": 368, "USERDATA": 369, "WORKFLOW": 370, "_vod_star_6": 371, "vod_part": 372, "*": -387},  # 294
    {"PLACEHOLDER": 72, "STRING": 73, "rtmp_url": 373, "text": 196},  # 295
    {"AND": 374, "PLACEHOLDER": 72, "STRING": 73, "rtmp_url": 375, "text": 196},  # 296
    {"AND": 376, "COMMA": 377, "*": -193},  # 297
    {"*": -189},  # 298
    {"COMMA": 378, "*": -184},  # 299
    {"FPS": -384, "KBPS": -383},  # 300
    {"KBPS": 379},  # 301
    {"FPS": 380},  # 302
    {"PIXELS": 298, "page_size": 381},  # 303
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 300, "video_bitrate": 382, "video_fps": 383},  # 304
    {"*": -376},  # 305
    {"*": -377},  # 306
    {"*": -378},  # 307
    {"*": -379},  # 308
    {"AND": 384, "COMMA": 385, "*": -259},  # 309
    {"*": -39},  # 310
    {"ALL": 99, "EVERYONE": 101, "OF": 386, "_all": 387, "*": -297},  # 311
    {"AUDIO": 100, "VIDEO": 105, "medium": 388},  # 312
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 389, "user": 310},  # 313
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 390, "user": 310},  # 314
    {"AND": 391, "COMMA": 392, "EXCEPT": 393, "*": -334},  # 315
    {"AUDIO": 100, "VIDEO": 105, "medium": 394},  # 316
    {"AND": 395},  # 317
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 396, "user": 310},  # 318
    {"*": -203},  # 319
    {"*": -202},  # 320
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 397, "RECORD": 17, "RENDERED": 19, "SET": 20, "SNAPSHOT": 21, "SOUND": 22, "SPLIT": 23, "STARTING": 24, "STOP": 25, "STREAMS": 26, "TO": 27, "TRANSCODE": 28, "WITH": 29, "WITHOUT": 30, "absent": 32, "acquired": 33, "as_clause": 34, "at_most": 35, "background": 36, "canvas": 37, "channel": 38, "clause": 281, "decrypt": 40, "expecting": 42, "idle": 43, "layout": 44, "loading": 45, "preferring": 46, "push": 47, "record": 48, "recorder": 49, "rendering": 51, "set": 52, "snapshot": 53, "sound": 54, "split": 55, "starting": 57, "storage": 58, "streams": 59, "token_clause": 60, "transcode": 61, "vod": 62, "without": 63},  # 321
    {"*": -225},  # 322
    {"*": -226},  # 323
    {"*": -227},  # 324
    {"*": -232},  # 325
    {"DURATION": 189, "PLACEHOLDER": 190, "duration": 398, "max_idle_time": 399},  # 326
    {"PLACEHOLDER": 72, "STRING": 73, "sts_token": 400, "text": 401},  # 327
    {"BUCKET": 135, "ENCRYPTED": 136, "ENDPOINT": 137, "KEY": 138, "LENT": 139, "SECRET": 142, "TAGGED": 143, "UNDER": 144, "storage_part": 244, "*": -244},  # 328
    {"*": -206},  # 329
    {"BUCKET": 135, "ENCRYPTED": 136, "ENDPOINT": 137, "KEY": 138, "LENT": 139, "SECRET": 142, "TAGGED": 143, "UNDER": 144, "storage_part": 244, "*": -241},  # 330
    {"*": -30},  # 331
    {"STRING": 118, "WORD": 119, "path": 402},  # 332
    {"*": -31},  # 333
    {"STRING": 118, "WORD": 119, "path": 403},  # 334
    {"AND": 404, "STRING": 118, "WORD": 119, "path": 405},  # 335
    {"DURATION": 158, "acquire_hours": 406},  # 336
    {"MONO": 163, "STEREO": 164, "channels": 407, "*": -53},  # 337
    {"*": -6},  # 338
    {"*": -1},  # 339
    {"HZ": 408},  # 340
    {"PLACEHOLDER": 67, "WORD": 68, "format": 409},  # 341
    {"*": -2},  # 342
    {"PLACEHOLDER": 72, "STRING": 73, "background_image_url": 410, "text": 411},  # 343
    {"COMMA": 412, "*": -71},  # 344
    {"*": -72},  # 345
    {"PLACEHOLDER": 72, "STRING": 73, "salt": 413, "text": 277},  # 346
    {"*": -126},  # 347
    {"*": -127},  # 348
    {"*": -152},  # 349
    {"*": -153},  # 350
    {"*": -154},  # 351
    {"LBRACE": 414, "*": -137},  # 352
    {"AT": 415},  # 353
    {"*": -213},  # 354
    {"*": -214},  # 355
    {"*": -215},  # 356
    {"AT": 416},  # 357
    {"*": -138},  # 358
    {"*": -7},  # 359
    {"PLACEHOLDER": 72, "STRING": 73, "text": 417, "vod_cate_id": 418},  # 360
    {"PLACEHOLDER": 72, "STRING": 73, "text": 419, "vod_cover_url": 420},  # 361
    {"PLACEHOLDER": 72, "STRING": 73, "text": 421, "vod_description": 422},  # 362
    {"PLACEHOLDER": 72, "STRING": 73, "text": 423, "vod_access_key": 424},  # 363
    {"PLACEHOLDER": 72, "STRING": 73, "text": 425, "vod_storage_location": 426},  # 364
    {"PLACEHOLDER": 72, "STRING": 73, "text": 427, "vod_secret_key": 428},  # 365
    {"PLACEHOLDER": 72, "STRING": 73, "text": 429, "vod_tags": 430},  # 366
    {"PLACEHOLDER": 72, "STRING": 73, "text": 431, "vod_template_group_id": 432},  # 367
    {"PLACEHOLDER": 72, "STRING": 73, "text": 433, "vod_title": 434},  # 368
    {"PLACEHOLDER": 72, "STRING": 73, "text": 435, "vod_user_data": 436},  # 369
    {"PLACEHOLDER": 72, "STRING": 73, "text": 437, "vod_workflow_id": 438},  # 370
    {"CATEGORY": 360, "COVER": 361, "DESCRIPTION": 362, "KEY": 363, "LOCATION": 364, "SECRET": 365, "TAGS": 366, "TEMPLATES": 367, "TITLE": 368, "USERDATA": 369, "WORKFLOW": 370, "vod_part": 439, "*": -386},  # 371
    {"*": -26},  # 372
    {"*": -12},  # 373
    {"PLACEHOLDER": 72, "STRING": 73, "rtmp_url": 440, "text": 196},  # 374
    {"*": -13},  # 375
    {"PLACEHOLDER": 72, "STRING": 73, "rtmp_url": 441, "text": 196},  # 376
    {"AND": 442, "PLACEHOLDER": 72, "STRING": 73, "rtmp_url": 443, "text": 196},  # 377
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 300, "video_bitrate": 444, "video_fps": 445},  # 378
    {"*": -185},  # 379
    {"COMMA": 446, "*": -187},  # 380
    {"COMMA": 447, "*": -176},  # 381
    {"KBPS": 448},  # 382
    {"FPS": 449},  # 383
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "user": 450},  # 384
    {"AND": 451, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "user": 452},  # 385
    {"ALL": 99, "EVERYONE": 101, "USER": 453, "USERS": 454, "_all": 455},  # 386
    {"EXCEPT": 456, "*": -292},  # 387
    {"ALL": 99, "EVERYONE": 101, "OF": 457, "_all": 458, "*": -304},  # 388
    {"AND": 459, "COMMA": 460, "*": -349},  # 389
    {"AND": 461, "COMMA": 462, "*": -364},  # 390
    {"AUDIO": 100, "VIDEO": 105, "medium": 463},  # 391
    {"AND": 464},  # 392
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 465, "user": 310},  # 393
    {"ALL": 99, "EVERYONE": 101, "OF": 466, "_all": 467, "*": -267},  # 394
    {"AUDIO": 100, "VIDEO": 105, "medium": 468},  # 395
    {"AND": 469, "COMMA": 470, "*": -289},  # 396
    {"*": -201},  # 397
    {"*": -150},  # 398
    {"*": -132},  # 399
    {"UNTIL": 471, "*": -251},  # 400
    {"*": -258},  # 401
    {"*": -32},  # 402
    {"*": -27},  # 403
    {"STRING": 118, "WORD": 119, "path": 472},  # 404
    {"*": -28},  # 405
    {"*": -44},  # 406
    {"*": -52},  # 407
    {"MONO": 163, "STEREO": 164, "channels": 473, "*": -49},  # 408
    {"*": -3},  # 409
    {"CROPPED": 474, "FIT": 475, "background_render_mode": 476, "*": -59},  # 410
    {"*": -62},  # 411
    {"NUMBER": 233, "PLACEHOLDER": 234, "bitrate": 477, "integer": 275},  # 412
    {"*": -116},  # 413
    {"NEXT": 288, "RBRACE": 478, "USER": 290, "_layout_star_5": 479, "layout_region": 292},  # 414
    {"LPAR": 480},  # 415
    {"LPAR": 481},  # 416
    {"*": -389},  # 417
    {"*": -392},  # 418
    {"*": -390},  # 419
    {"*": -393},  # 420
    {"*": -391},  # 421
    {"*": -394},  # 422
    {"*": -388},  # 423
    {"*": -395},  # 424
    {"*": -405},  # 425
    {"*": -396},  # 426
    {"*": -404},  # 427
    {"*": -397},  # 428
    {"*": -406},  # 429
    {"*": -398},  # 430
    {"*": -407},  # 431
    {"*": -399},  # 432
    {"*": -408},  # 433
    {"*": -400},  # 434
    {"*": -409},  # 435
    {"*": -401},  # 436
    {"*": -410},  # 437
    {"*": -402},  # 438
    {"*": -25},  # 439
    {"*": -14},  # 440
    {"*": -9},  # 441
    {"PLACEHOLDER": 72, "STRING": 73, "rtmp_url": 482, "text": 196},  # 442
    {"*": -10},  # 443
    {"KBPS": 483},  # 444
    {"FPS": 484},  # 445
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 485, "video_bitrate": 486},  # 446
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 300, "video_bitrate": 487, "video_fps": 488},  # 447
    {"*": -177},  # 448
    {"COMMA": 489, "*": -179},  # 449
    {"*": -36},  # 450
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "user": 490},  # 451
    {"*": -37},  # 452
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 491, "user": 310},  # 453
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 492, "user": 310},  # 454
    {"EXCEPT": 493, "*": -294},  # 455
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 494, "user": 310},  # 456
    {"ALL": 99, "EVERYONE": 101, "USER": 495, "USERS": 496, "_all": 497},  # 457
    {"EXCEPT": 498, "*": -299},  # 458
    {"AUDIO": 100, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "VIDEO": 105, "medium": 499, "user": 450},  # 459
    {"AND": 500, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "user": 452},  # 460
    {"AUDIO": 100, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "VIDEO": 105, "medium": 501, "user": 450},  # 461
    {"AND": 502, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "user": 452},  # 462
    {"ALL": 99, "EVERYONE": 101, "OF": 503, "_all": 504, "*": -311},  # 463
    {"AUDIO": 100, "VIDEO": 105, "medium": 505},  # 464
    {"AND": 506, "COMMA": 507, "*": -333},  # 465
    {"ALL": 99, "EVERYONE": 101, "USER": 508, "USERS": 509, "_all": 510},  # 466
    {"EXCEPT": 511, "*": -262},  # 467
    {"ALL": 99, "EVERYONE": 101, "OF": 512, "_all": 513, "*": -274},  # 468
    {"AUDIO": 100, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "VIDEO": 105, "medium": 514, "user": 450},  # 469
    {"AND": 515, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "user": 452},  # 470
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 516, "sts_expiration": 517},  # 471
    {"*": -29},  # 472
    {"*": -48},  # 473
    {"*": -63},  # 474
    {"*": -64},  # 475
    {"*": -58},  # 476
    {"KBPS": 518},  # 477
    {"*": -136},  # 478
    {"NEXT": 288, "RBRACE": 519, "USER": 290, "layout_region": 359},  # 479
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 520, "region_x": 521},  # 480
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 520, "region_x": 522},  # 481
    {"*": -11},  # 482
    {"*": -181},  # 483
    {"COMMA": 523, "*": -183},  # 484
    {"*": -383},  # 485
    {"KBPS": 524},  # 486
    {"KBPS": 525},  # 487
    {"FPS": 526},  # 488
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 485, "video_bitrate": 527},  # 489
    {"*": -38},  # 490
    {"AND": 384, "COMMA": 385, "*": -295},  # 491
    {"AND": 384, "COMMA": 385, "*": -296},  # 492
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 528, "user": 310},  # 493
    {"AND": 384, "COMMA": 385, "*": -291},  # 494
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 529, "user": 310},  # 495
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 530, "user": 310},  # 496
    {"EXCEPT": 531, "*": -301},  # 497
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 532, "user": 310},  # 498
    {"ALL": 99, "EVERYONE": 101, "OF": 533, "_all": 534, "*": -341},  # 499
    {"AUDIO": 100, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "VIDEO": 105, "medium": 535, "user": 490},  # 500
    {"ALL": 99, "EVERYONE": 101, "OF": 536, "_all": 537, "*": -356},  # 501
    {"AUDIO": 100, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "VIDEO": 105, "medium": 538, "user": 490},  # 502
    {"ALL": 99, "EVERYONE": 101, "USER": 539, "USERS": 540, "_all": 541},  # 503
    {"EXCEPT": 542, "*": -306},  # 504
    {"ALL": 99, "EVERYONE": 101, "OF": 543, "_all": 544, "*": -318},  # 505
    {"AUDIO": 100, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "VIDEO": 105, "medium": 545, "user": 450},  # 506
    {"AND": 546, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "user": 452},  # 507
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 547, "user": 310},  # 508
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 548, "user": 310},  # 509
    {"EXCEPT": 549, "*": -264},  # 510
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 550, "user": 310},  # 511
    {"ALL": 99, "EVERYONE": 101, "USER": 551, "USERS": 552, "_all": 553},  # 512
    {"EXCEPT": 554, "*": -269},  # 513
    {"ALL": 99, "EVERYONE": 101, "OF": 555, "_all": 556, "*": -281},  # 514
    {"AUDIO": 100, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "VIDEO": 105, "medium": 557, "user": 490},  # 515
    {"*": -257},  # 516
    {"*": -250},  # 517
    {"*": -70},  # 518
    {"*": -135},  # 519
    {"*": -217},  # 520
    {"COMMA": 558},  # 521
    {"COMMA": 559},  # 522
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 485, "video_bitrate": 560},  # 523
    {"*": -186},  # 524
    {"*": -173},  # 525
    {"COMMA": 561, "*": -175},  # 526
    {"KBPS": 562},  # 527
    {"AND": 384, "COMMA": 385, "*": -293},  # 528
    {"AND": 384, "COMMA": 385, "*": -302},  # 529
    {"AND": 384, "COMMA": 385, "*": -303},  # 530
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 563, "user": 310},  # 531
    {"AND": 384, "COMMA": 385, "*": -298},  # 532
    {"ALL": 99, "EVERYONE": 101, "USER": 564, "USERS": 565, "_all": 566},  # 533
    {"EXCEPT": 567, "*": -336},  # 534
    {"ALL": 99, "EVERYONE": 101, "OF": 568, "_all": 569, "*": -348},  # 535
    {"ALL": 99, "EVERYONE": 101, "USER": 570, "USERS": 571, "_all": 572},  # 536
    {"EXCEPT": 573, "*": -351},  # 537
    {"ALL": 99, "EVERYONE": 101, "OF": 574, "_all": 575, "*": -363},  # 538
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 576, "user": 310},  # 539
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 577, "user": 310},  # 540
    {"EXCEPT": 578, "*": -308},  # 541
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 579, "user": 310},  # 542
    {"ALL": 99, "EVERYONE": 101, "USER": 580, "USERS": 581, "_all": 582},  # 543
    {"EXCEPT": 583, "*": -313},  # 544
    {"ALL": 99, "EVERYONE": 101, "OF": 584, "_all": 585, "*": -325},  # 545
    {"AUDIO": 100, "NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "VIDEO": 105, "medium": 586, "user": 490},  # 546
    {"AND": 384, "COMMA": 385, "*": -265},  # 547
    {"AND": 384, "COMMA": 385, "*": -266},  # 548
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 587, "user": 310},  # 549
    {"AND": 384, "COMMA": 385, "*": -261},  # 550
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 588, "user": 310},  # 551
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 589, "user": 310},  # 552
    {"EXCEPT": 590, "*": -271},  # 553
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 591, "user": 310},  # 554
    {"ALL": 99, "EVERYONE": 101, "USER": 592, "USERS": 593, "_all": 594},  # 555
    {"EXCEPT": 595, "*": -276},  # 556
    {"ALL": 99, "EVERYONE": 101, "OF": 596, "_all": 597, "*": -288},  # 557
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 598, "region_y": 599},  # 558
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 598, "region_y": 600},  # 559
    {"KBPS": 601},  # 560
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 485, "video_bitrate": 602},  # 561
    {"*": -178},  # 562
    {"AND": 384, "COMMA": 385, "*": -300},  # 563
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 603, "user": 310},  # 564
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 604, "user": 310},  # 565
    {"EXCEPT": 605, "*": -338},  # 566
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 606, "user": 310},  # 567
    {"ALL": 99, "EVERYONE": 101, "USER": 607, "USERS": 608, "_all": 609},  # 568
    {"EXCEPT": 610, "*": -343},  # 569
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 611, "user": 310},  # 570
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 612, "user": 310},  # 571
    {"EXCEPT": 613, "*": -353},  # 572
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 614, "user": 310},  # 573
    {"ALL": 99, "EVERYONE": 101, "USER": 615, "USERS": 616, "_all": 617},  # 574
    {"EXCEPT": 618, "*": -358},  # 575
    {"AND": 384, "COMMA": 385, "*": -309},  # 576
    {"AND": 384, "COMMA": 385, "*": -310},  # 577
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 619, "user": 310},  # 578
    {"AND": 384, "COMMA": 385, "*": -305},  # 579
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 620, "user": 310},  # 580
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 621, "user": 310},  # 581
    {"EXCEPT": 622, "*": -315},  # 582
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 623, "user": 310},  # 583
    {"ALL": 99, "EVERYONE": 101, "USER": 624, "USERS": 625, "_all": 626},  # 584
    {"EXCEPT": 627, "*": -320},  # 585
    {"ALL": 99, "EVERYONE": 101, "OF": 628, "_all": 629, "*": -332},  # 586
    {"AND": 384, "COMMA": 385, "*": -263},  # 587
    {"AND": 384, "COMMA": 385, "*": -272},  # 588
    {"AND": 384, "COMMA": 385, "*": -273},  # 589
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 630, "user": 310},  # 590
    {"AND": 384, "COMMA": 385, "*": -268},  # 591
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 631, "user": 310},  # 592
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 632, "user": 310},  # 593
    {"EXCEPT": 633, "*": -278},  # 594
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 634, "user": 310},  # 595
    {"ALL": 99, "EVERYONE": 101, "USER": 635, "USERS": 636, "_all": 637},  # 596
    {"EXCEPT": 638, "*": -283},  # 597
    {"*": -218},  # 598
    {"RPAR": 639},  # 599
    {"RPAR": 640},  # 600
    {"*": -182},  # 601
    {"KBPS": 641},  # 602
    {"AND": 384, "COMMA": 385, "*": -339},  # 603
    {"AND": 384, "COMMA": 385, "*": -340},  # 604
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 642, "user": 310},  # 605
    {"AND": 384, "COMMA": 385, "*": -335},  # 606
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 643, "user": 310},  # 607
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 644, "user": 310},  # 608
    {"EXCEPT": 645, "*": -345},  # 609
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 646, "user": 310},  # 610
    {"AND": 384, "COMMA": 385, "*": -354},  # 611
    {"AND": 384, "COMMA": 385, "*": -355},  # 612
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 647, "user": 310},  # 613
    {"AND": 384, "COMMA": 385, "*": -350},  # 614
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 648, "user": 310},  # 615
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 649, "user": 310},  # 616
    {"EXCEPT": 650, "*": -360},  # 617
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 651, "user": 310},  # 618
    {"AND": 384, "COMMA": 385, "*": -307},  # 619
    {"AND": 384, "COMMA": 385, "*": -316},  # 620
    {"AND": 384, "COMMA": 385, "*": -317},  # 621
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 652, "user": 310},  # 622
    {"AND": 384, "COMMA": 385, "*": -312},  # 623
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 653, "user": 310},  # 624
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 654, "user": 310},  # 625
    {"EXCEPT": 655, "*": -322},  # 626
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 656, "user": 310},  # 627
    {"ALL": 99, "EVERYONE": 101, "USER": 657, "USERS": 658, "_all": 659},  # 628
    {"EXCEPT": 660, "*": -327},  # 629
    {"AND": 384, "COMMA": 385, "*": -270},  # 630
    {"AND": 384, "COMMA": 385, "*": -279},  # 631
    {"AND": 384, "COMMA": 385, "*": -280},  # 632
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 661, "user": 310},  # 633
    {"AND": 384, "COMMA": 385, "*": -275},  # 634
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 662, "user": 310},  # 635
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 663, "user": 310},  # 636
    {"EXCEPT": 664, "*": -285},  # 637
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 665, "user": 310},  # 638
    {"SIZE": 666},  # 639
    {"SIZE": 667},  # 640
    {"*": -174},  # 641
    {"AND": 384, "COMMA": 385, "*": -337},  # 642
    {"AND": 384, "COMMA": 385, "*": -346},  # 643
    {"AND": 384, "COMMA": 385, "*": -347},  # 644
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 668, "user": 310},  # 645
    {"AND": 384, "COMMA": 385, "*": -342},  # 646
    {"AND": 384, "COMMA": 385, "*": -352},  # 647
    {"AND": 384, "COMMA": 385, "*": -361},  # 648
    {"AND": 384, "COMMA": 385, "*": -362},  # 649
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 669, "user": 310},  # 650
    {"AND": 384, "COMMA": 385, "*": -357},  # 651
    {"AND": 384, "COMMA": 385, "*": -314},  # 652
    {"AND": 384, "COMMA": 385, "*": -323},  # 653
    {"AND": 384, "COMMA": 385, "*": -324},  # 654
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 670, "user": 310},  # 655
    {"AND": 384, "COMMA": 385, "*": -319},  # 656
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 671, "user": 310},  # 657
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 672, "user": 310},  # 658
    {"EXCEPT": 673, "*": -329},  # 659
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 674, "user": 310},  # 660
    {"AND": 384, "COMMA": 385, "*": -277},  # 661
    {"AND": 384, "COMMA": 385, "*": -286},  # 662
    {"AND": 384, "COMMA": 385, "*": -287},  # 663
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 675, "user": 310},  # 664
    {"AND": 384, "COMMA": 385, "*": -282},  # 665
    {"LPAR": 676},  # 666
    {"LPAR": 677},  # 667
    {"AND": 384, "COMMA": 385, "*": -344},  # 668
    {"AND": 384, "COMMA": 385, "*": -359},  # 669
    {"AND": 384, "COMMA": 385, "*": -321},  # 670
    {"AND": 384, "COMMA": 385, "*": -330},  # 671
    {"AND": 384, "COMMA": 385, "*": -331},  # 672
    {"NUMBER": 305, "PLACEHOLDER": 306, "RANGE": 307, "STRING": 308, "_users": 678, "user": 310},  # 673
    {"AND": 384, "COMMA": 385, "*": -326},  # 674
    {"AND": 384, "COMMA": 385, "*": -284},  # 675
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 679, "region_width": 680},  # 676
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 679, "region_width": 681},  # 677
    {"AND": 384, "COMMA": 385, "*": -328},  # 678
    {"*": -216},  # 679
    {"COMMA": 682},  # 680
    {"COMMA": 683},  # 681
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 684, "region_height": 685},  # 682
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 684, "region_height": 686},  # 683
    {"*": -209},  # 684
    {"RPAR": 687},  # 685
    {"RPAR": 688},  # 686
    {"ALPHA": 689, "CROPPED": 690, "FIT": 691, "region_render_mode": 692, "*": -144},  # 687
    {"ALPHA": 693, "CROPPED": 690, "FIT": 691, "region_render_mode": 694, "*": -148},  # 688
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 695, "region_alpha": 696},  # 689
    {"*": -211},  # 690
    {"*": -212},  # 691
    {"*": -141},  # 692
    {"NUMBER": 233, "PLACEHOLDER": 234, "integer": 695, "region_alpha": 697},  # 693
    {"*": -145},  # 694
    {"*": -208},  # 695
    {"CROPPED": 690, "FIT": 691, "region_render_mode": 698, "*": -143},  # 696
    {"CROPPED": 690, "FIT": 691, "region_render_mode": 699, "*": -147},  # 697
    {"*": -142},  # 698
    {"*": -146},  # 699
)
