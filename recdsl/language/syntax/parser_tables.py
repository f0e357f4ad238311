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
    "encrypted": "ENCRYPTED",
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
    "preferring": "PREFERRING",
    "publish": "PUBLISH",
    "push": "PUSH",
    "record": "RECORD",
    "recorder": "RECORDER",
    "recording": "RECORDING",
    "region": "REGION",
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
    ("clause", 1),  # 101: set
    ("clause", 1),  # 102: snapshot
    ("clause", 1),  # 103: sound
    ("clause", 1),  # 104: split
    ("clause", 1),  # 105: starting
    ("clause", 1),  # 106: storage
    ("clause", 1),  # 107: streams
    ("clause", 1),  # 108: token_clause
    ("clause", 1),  # 109: transcode
    ("clause", 1),  # 110: vod
    ("clause", 1),  # 111: without
    ("cname", 1),  # 112: text
    ("decrypt", 4),  # 113: DECRYPT decryption_mode SALT salt
    ("decrypt", 6),  # 114: DECRYPT decryption_mode SECRET secret SALT salt
    ("decrypt", 4),  # 115: DECRYPT decryption_mode SECRET secret
    ("decrypt", 2),  # 116: DECRYPT decryption_mode
    ("decryption_mode", 1),  # 117: choice
    ("default_user_background_image", 1),  # 118: text
    ("defaults", 4),  # 119: DEFAULTS LBRACE _recording_star_1 RBRACE
    ("defaults", 3),  # 120: DEFAULTS LBRACE RBRACE
    ("duration", 1),  # 121: DURATION
    ("duration", 1),  # 122: PLACEHOLDER
    ("expecting", 5),  # 123: EXPECTING UP TO most_users USER
    ("expecting", 5),  # 124: EXPECTING UP TO most_users USERS
    ("file_name_prefix", 1),  # 125: text
    ("format", 1),  # 126: PLACEHOLDER
    ("format", 1),  # 127: WORD
    ("fps", 1),  # 128: integer
    ("idle", 5),  # 129: STOP WHEN IDLE FOR max_idle_time
    ("integer", 1),  # 130: NUMBER
    ("integer", 1),  # 131: PLACEHOLDER
    ("layout", 8),  # 132: LAYOUT mixed_video_layout AROUND USER max_resolution_uid LBRACE _layout_star_5 RBRACE
    ("layout", 7),  # 133: LAYOUT mixed_video_layout AROUND USER max_resolution_uid LBRACE RBRACE
    ("layout", 5),  # 134: LAYOUT mixed_video_layout AROUND USER max_resolution_uid
    ("layout", 5),  # 135: LAYOUT mixed_video_layout LBRACE _layout_star_5 RBRACE
    ("layout", 4),  # 136: LAYOUT mixed_video_layout LBRACE RBRACE
    ("layout", 2),  # 137: LAYOUT mixed_video_layout
    ("layout_region", 15),  # 138: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR region_render_mode
    ("layout_region", 17),  # 139: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha region_render_mode
    ("layout_region", 16),  # 140: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha
    ("layout_region", 14),  # 141: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR
    ("layout_region", 15),  # 142: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR region_render_mode
    ("layout_region", 17),  # 143: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha region_render_mode
    ("layout_region", 16),  # 144: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha
    ("layout_region", 14),  # 145: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR
    ("loading", 3),  # 146: LOADING WITHIN ready_timeout
    ("max_idle_time", 1),  # 147: duration
    ("max_recording_hour", 1),  # 148: duration
    ("max_resolution_uid", 1),  # 149: NUMBER
    ("max_resolution_uid", 1),  # 150: PLACEHOLDER
    ("max_resolution_uid", 1),  # 151: STRING
    ("max_video_duration", 1),  # 152: duration
    ("medium", 1),  # 153: AUDIO
    ("medium", 1),  # 154: VIDEO
    ("mixed_video_layout", 1),  # 155: choice
    ("mode", 1),  # 156: INDIVIDUALLY
    ("mode", 1),  # 157: MIXED
    ("most_users", 1),  # 158: NUMBER
    ("name", 1),  # 159: DURATION
    ("name", 1),  # 160: NUMBER
    ("name", 1),  # 161: PIXELS
    ("name", 1),  # 162: WORD
    ("onhold", 2),  # 163: AT ONCE
    ("onhold", 1),  # 164: PAUSED
    ("onhold", 1),  # 165: PLACEHOLDER
    ("only", 1),  # 166: ONLY
    ("page", 7),  # 167: PAGE url AT page_size COMMA video_bitrate KBPS
    ("page", 10),  # 168: PAGE url AT page_size COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 7),  # 169: PAGE url AT page_size COMMA video_fps FPS
    ("page", 4),  # 170: PAGE url AT page_size
    ("page", 5),  # 171: PAGE url COMMA video_bitrate KBPS
    ("page", 8),  # 172: PAGE url COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 5),  # 173: PAGE url COMMA video_fps FPS
    ("page", 2),  # 174: PAGE url
    ("page", 6),  # 175: PAGE AT page_size COMMA video_bitrate KBPS
    ("page", 9),  # 176: PAGE AT page_size COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 6),  # 177: PAGE AT page_size COMMA video_fps FPS
    ("page", 3),  # 178: PAGE AT page_size
    ("page", 4),  # 179: PAGE COMMA video_bitrate KBPS
    ("page", 7),  # 180: PAGE COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 4),  # 181: PAGE COMMA video_fps FPS
    ("page", 1),  # 182: PAGE
    ("page_size", 1),  # 183: PIXELS
    ("path", 1),  # 184: STRING
    ("path", 1),  # 185: WORD
    ("preferring", 3),  # 186: PREFERRING video_stream_type VIDEO
    ("push", 4),  # 187: PUSH TO rtmp_url _push_star_2
    ("push", 3),  # 188: PUSH TO rtmp_url
    ("ready_timeout", 1),  # 189: duration
    ("record", 2),  # 190: RECORD mode
    ("record", 2),  # 191: RECORD page
    ("record", 3),  # 192: RECORD subjects mode
    ("record", 2),  # 193: RECORD subjects
    ("recorder", 3),  # 194: BY RECORDER uid
    ("recording", 5),  # 195: RECORDING name LBRACE _recording_star_1 RBRACE
    ("recording", 4),  # 196: RECORDING name LBRACE RBRACE
    ("recording", 4),  # 197: RECORDING LBRACE _recording_star_1 RBRACE
    ("recording", 3),  # 198: RECORDING LBRACE RBRACE
    ("region", 1),  # 199: PLACEHOLDER
    ("region", 2),  # 200: REGION integer
    ("region", 1),  # 201: WORD
    ("region_alpha", 1),  # 202: integer
    ("region_height", 1),  # 203: integer
    ("region_number", 1),  # 204: integer
    ("region_render_mode", 1),  # 205: CROPPED
    ("region_render_mode", 1),  # 206: FIT
    ("region_uid", 1),  # 207: NUMBER
    ("region_uid", 1),  # 208: PLACEHOLDER
    ("region_uid", 1),  # 209: STRING
    ("region_width", 1),  # 210: integer
    ("region_x", 1),  # 211: integer
    ("region_y", 1),  # 212: integer
    ("rtmp_url", 1),  # 213: text
    ("salt", 1),  # 214: text
    ("sample_rate", 1),  # 215: integer
    ("secret", 1),  # 216: text
    ("secret_key", 1),  # 217: text
    ("set", 4),  # 218: SET path EQUAL JSON
    ("set", 4),  # 219: SET path EQUAL PLACEHOLDER
    ("snapshot", 4),  # 220: SNAPSHOT only EVERY capture_interval
    ("snapshot", 2),  # 221: SNAPSHOT only
    ("snapshot", 3),  # 222: SNAPSHOT EVERY capture_interval
    ("snapshot", 1),  # 223: SNAPSHOT
    ("sound", 2),  # 224: SOUND sound_profile
    ("sound_profile", 3),  # 225: NUMBER KBPS channels
    ("sound_profile", 1),  # 226: PLACEHOLDER
    ("split", 3),  # 227: SPLIT EVERY max_video_duration
    ("sse", 1),  # 228: choice
    ("start", 1),  # 229: _start_star_0
    ("start", 0),  # 230: 
    ("starting", 2),  # 231: STARTING onhold
    ("storage", 2),  # 232: TO _storage_star_3
    ("storage", 3),  # 233: TO vendor _storage_star_3
    ("storage", 4),  # 234: TO vendor region _storage_star_3
    ("storage", 3),  # 235: TO vendor region
    ("storage", 2),  # 236: TO vendor
    ("storage", 4),  # 237: TO REGION region_number _storage_star_3
    ("storage", 3),  # 238: TO REGION region_number
    ("storage_part", 2),  # 239: BUCKET bucket
    ("storage_part", 2),  # 240: ENCRYPTED sse
    ("storage_part", 2),  # 241: KEY access_key
    ("storage_part", 2),  # 242: SECRET secret_key
    ("storage_part", 2),  # 243: TAGGED tag
    ("storage_part", 2),  # 244: UNDER file_name_prefix
    ("stream_mode", 1),  # 245: choice
    ("streams", 2),  # 246: STREAMS stream_mode
    ("subjects", 3),  # 247: _all EXCEPT _users
    ("subjects", 1),  # 248: _all
    ("subjects", 7),  # 249: medium _all AND medium _all EXCEPT _users
    ("subjects", 5),  # 250: medium _all AND medium _all
    ("subjects", 8),  # 251: medium _all AND medium OF _all EXCEPT _users
    ("subjects", 6),  # 252: medium _all AND medium OF _all
    ("subjects", 7),  # 253: medium _all AND medium OF USER _users
    ("subjects", 7),  # 254: medium _all AND medium OF USERS _users
    ("subjects", 4),  # 255: medium _all AND medium
    ("subjects", 8),  # 256: medium _all COMMA AND medium _all EXCEPT _users
    ("subjects", 6),  # 257: medium _all COMMA AND medium _all
    ("subjects", 9),  # 258: medium _all COMMA AND medium OF _all EXCEPT _users
    ("subjects", 7),  # 259: medium _all COMMA AND medium OF _all
    ("subjects", 8),  # 260: medium _all COMMA AND medium OF USER _users
    ("subjects", 8),  # 261: medium _all COMMA AND medium OF USERS _users
    ("subjects", 5),  # 262: medium _all COMMA AND medium
    ("subjects", 9),  # 263: medium _all EXCEPT _users AND medium _all EXCEPT _users
    ("subjects", 7),  # 264: medium _all EXCEPT _users AND medium _all
    ("subjects", 10),  # 265: medium _all EXCEPT _users AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 266: medium _all EXCEPT _users AND medium OF _all
    ("subjects", 9),  # 267: medium _all EXCEPT _users AND medium OF USER _users
    ("subjects", 9),  # 268: medium _all EXCEPT _users AND medium OF USERS _users
    ("subjects", 6),  # 269: medium _all EXCEPT _users AND medium
    ("subjects", 10),  # 270: medium _all EXCEPT _users COMMA AND medium _all EXCEPT _users
    ("subjects", 8),  # 271: medium _all EXCEPT _users COMMA AND medium _all
    ("subjects", 11),  # 272: medium _all EXCEPT _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 273: medium _all EXCEPT _users COMMA AND medium OF _all
    ("subjects", 10),  # 274: medium _all EXCEPT _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 275: medium _all EXCEPT _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 276: medium _all EXCEPT _users COMMA AND medium
    ("subjects", 4),  # 277: medium _all EXCEPT _users
    ("subjects", 2),  # 278: medium _all
    ("subjects", 6),  # 279: medium AND medium _all EXCEPT _users
    ("subjects", 4),  # 280: medium AND medium _all
    ("subjects", 7),  # 281: medium AND medium OF _all EXCEPT _users
    ("subjects", 5),  # 282: medium AND medium OF _all
    ("subjects", 6),  # 283: medium AND medium OF USER _users
    ("subjects", 6),  # 284: medium AND medium OF USERS _users
    ("subjects", 3),  # 285: medium AND medium
    ("subjects", 7),  # 286: medium COMMA AND medium _all EXCEPT _users
    ("subjects", 5),  # 287: medium COMMA AND medium _all
    ("subjects", 8),  # 288: medium COMMA AND medium OF _all EXCEPT _users
    ("subjects", 6),  # 289: medium COMMA AND medium OF _all
    ("subjects", 7),  # 290: medium COMMA AND medium OF USER _users
    ("subjects", 7),  # 291: medium COMMA AND medium OF USERS _users
    ("subjects", 4),  # 292: medium COMMA AND medium
    ("subjects", 8),  # 293: medium OF _all AND medium _all EXCEPT _users
    ("subjects", 6),  # 294: medium OF _all AND medium _all
    ("subjects", 9),  # 295: medium OF _all AND medium OF _all EXCEPT _users
    ("subjects", 7),  # 296: medium OF _all AND medium OF _all
    ("subjects", 8),  # 297: medium OF _all AND medium OF USER _users
    ("subjects", 8),  # 298: medium OF _all AND medium OF USERS _users
    ("subjects", 5),  # 299: medium OF _all AND medium
    ("subjects", 9),  # 300: medium OF _all COMMA AND medium _all EXCEPT _users
    ("subjects", 7),  # 301: medium OF _all COMMA AND medium _all
    ("subjects", 10),  # 302: medium OF _all COMMA AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 303: medium OF _all COMMA AND medium OF _all
    ("subjects", 9),  # 304: medium OF _all COMMA AND medium OF USER _users
    ("subjects", 9),  # 305: medium OF _all COMMA AND medium OF USERS _users
    ("subjects", 6),  # 306: medium OF _all COMMA AND medium
    ("subjects", 10),  # 307: medium OF _all EXCEPT _users AND medium _all EXCEPT _users
    ("subjects", 8),  # 308: medium OF _all EXCEPT _users AND medium _all
    ("subjects", 11),  # 309: medium OF _all EXCEPT _users AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 310: medium OF _all EXCEPT _users AND medium OF _all
    ("subjects", 10),  # 311: medium OF _all EXCEPT _users AND medium OF USER _users
    ("subjects", 10),  # 312: medium OF _all EXCEPT _users AND medium OF USERS _users
    ("subjects", 7),  # 313: medium OF _all EXCEPT _users AND medium
    ("subjects", 11),  # 314: medium OF _all EXCEPT _users COMMA AND medium _all EXCEPT _users
    ("subjects", 9),  # 315: medium OF _all EXCEPT _users COMMA AND medium _all
    ("subjects", 12),  # 316: medium OF _all EXCEPT _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 10),  # 317: medium OF _all EXCEPT _users COMMA AND medium OF _all
    ("subjects", 11),  # 318: medium OF _all EXCEPT _users COMMA AND medium OF USER _users
    ("subjects", 11),  # 319: medium OF _all EXCEPT _users COMMA AND medium OF USERS _users
    ("subjects", 8),  # 320: medium OF _all EXCEPT _users COMMA AND medium
    ("subjects", 5),  # 321: medium OF _all EXCEPT _users
    ("subjects", 3),  # 322: medium OF _all
    ("subjects", 9),  # 323: medium OF USER _users AND medium _all EXCEPT _users
    ("subjects", 7),  # 324: medium OF USER _users AND medium _all
    ("subjects", 10),  # 325: medium OF USER _users AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 326: medium OF USER _users AND medium OF _all
    ("subjects", 9),  # 327: medium OF USER _users AND medium OF USER _users
    ("subjects", 9),  # 328: medium OF USER _users AND medium OF USERS _users
    ("subjects", 6),  # 329: medium OF USER _users AND medium
    ("subjects", 10),  # 330: medium OF USER _users COMMA AND medium _all EXCEPT _users
    ("subjects", 8),  # 331: medium OF USER _users COMMA AND medium _all
    ("subjects", 11),  # 332: medium OF USER _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 333: medium OF USER _users COMMA AND medium OF _all
    ("subjects", 10),  # 334: medium OF USER _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 335: medium OF USER _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 336: medium OF USER _users COMMA AND medium
    ("subjects", 4),  # 337: medium OF USER _users
    ("subjects", 9),  # 338: medium OF USERS _users AND medium _all EXCEPT _users
    ("subjects", 7),  # 339: medium OF USERS _users AND medium _all
    ("subjects", 10),  # 340: medium OF USERS _users AND medium OF _all EXCEPT _users
    ("subjects", 8),  # 341: medium OF USERS _users AND medium OF _all
    ("subjects", 9),  # 342: medium OF USERS _users AND medium OF USER _users
    ("subjects", 9),  # 343: medium OF USERS _users AND medium OF USERS _users
    ("subjects", 6),  # 344: medium OF USERS _users AND medium
    ("subjects", 10),  # 345: medium OF USERS _users COMMA AND medium _all EXCEPT _users
    ("subjects", 8),  # 346: medium OF USERS _users COMMA AND medium _all
    ("subjects", 11),  # 347: medium OF USERS _users COMMA AND medium OF _all EXCEPT _users
    ("subjects", 9),  # 348: medium OF USERS _users COMMA AND medium OF _all
    ("subjects", 10),  # 349: medium OF USERS _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 350: medium OF USERS _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 351: medium OF USERS _users COMMA AND medium
    ("subjects", 4),  # 352: medium OF USERS _users
    ("subjects", 1),  # 353: medium
    ("tag", 1),  # 354: text
    ("text", 1),  # 355: PLACEHOLDER
    ("text", 1),  # 356: STRING
    ("token", 1),  # 357: text
    ("token_clause", 3),  # 358: WITH TOKEN token
    ("transcode", 2),  # 359: TRANSCODE AFTERWARDS
    ("uid", 1),  # 360: NUMBER
    ("uid", 1),  # 361: PLACEHOLDER
    ("uid", 1),  # 362: STRING
    ("url", 1),  # 363: text
    ("user", 1),  # 364: NUMBER
    ("user", 1),  # 365: PLACEHOLDER
    ("user", 1),  # 366: RANGE
    ("user", 1),  # 367: STRING
    ("vendor", 1),  # 368: PLACEHOLDER
    ("vendor", 2),  # 369: VENDOR integer
    ("vendor", 1),  # 370: WORD
    ("video_bitrate", 1),  # 371: integer
    ("video_fps", 1),  # 372: integer
    ("video_stream_type", 1),  # 373: choice
    ("vod", 5),  # 374: PUBLISH TO VOD vod_region_id _vod_star_6
    ("vod", 4),  # 375: PUBLISH TO VOD vod_region_id
    ("vod_access_key", 1),  # 376: text
    ("vod_cate_id", 1),  # 377: text
    ("vod_cover_url", 1),  # 378: text
    ("vod_description", 1),  # 379: text
    ("vod_part", 2),  # 380: CATEGORY vod_cate_id
    ("vod_part", 2),  # 381: COVER vod_cover_url
    ("vod_part", 2),  # 382: DESCRIPTION vod_description
    ("vod_part", 2),  # 383: KEY vod_access_key
    ("vod_part", 2),  # 384: LOCATION vod_storage_location
    ("vod_part", 2),  # 385: SECRET vod_secret_key
    ("vod_part", 2),  # 386: TAGS vod_tags
    ("vod_part", 2),  # 387: TEMPLATES vod_template_group_id
    ("vod_part", 2),  # 388: TITLE vod_title
    ("vod_part", 2),  # 389: USERDATA vod_user_data
    ("vod_part", 2),  # 390: WORKFLOW vod_workflow_id
    ("vod_region_id", 1),  # 391: text
    ("vod_secret_key", 1),  # 392: text
    ("vod_storage_location", 1),  # 393: text
    ("vod_tags", 1),  # 394: text
    ("vod_template_group_id", 1),  # 395: text
    ("vod_title", 1),  # 396: text
    ("vod_user_data", 1),  # 397: text
    ("vod_workflow_id", 1),  # 398: text
    ("without", 3),  # 399: WITHOUT path _without_star_7
    ("without", 2),  # 400: WITHOUT path
)

START = 0

STATES: tuple[dict[str, int], ...] = (
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "DEFAULTS": 8, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RECORD": 17, "RECORDING": 18, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "_start_star_0": 30, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 38, "decrypt": 39, "defaults": 40, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "recording": 49, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "start": 54, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61, "*": -231},  # 0
    {"USERS": 62},  # 1
    {"IN": 63, "LASTING": 64},  # 2
    {"PLACEHOLDER": 65, "WORD": 66, "format": 67},  # 3
    {"IMAGE": 68, "OF": 69, "PLACEHOLDER": 70, "STRING": 71, "background_color": 72, "text": 73},  # 4
    {"RECORDER": 74},  # 5
    {"PIXELS": 75, "canvas_size": 76},  # 6
    {"PLACEHOLDER": 77, "WORD": 78, "choice": 79, "decryption_mode": 80},  # 7
    {"LBRACE": 81},  # 8
    {"UP": 82},  # 9
    {"AT": 83},  # 10
    {"CHANNEL": 84, "COMMUNICATION": 85, "LIVE": 86, "PLACEHOLDER": 87, "SESSION": 88, "channel_type": 89},  # 11
    {"PLACEHOLDER": 77, "WORD": 78, "choice": 90, "mixed_video_layout": 91},  # 12
    {"WITHIN": 92},  # 13
    {"PLACEHOLDER": 77, "WORD": 78, "choice": 93, "video_stream_type": 94},  # 14
    {"TO": 95},  # 15
    {"TO": 96},  # 16
    {"ALL": 97, "AUDIO": 98, "EVERYONE": 99, "INDIVIDUALLY": 100, "MIXED": 101, "PAGE": 102, "VIDEO": 103, "_all": 104, "medium": 105, "mode": 106, "page": 107, "subjects": 108},  # 17
    {"DURATION": 109, "LBRACE": 110, "NUMBER": 111, "PIXELS": 112, "WORD": 113, "name": 114},  # 18
    {"STRING": 115, "WORD": 116, "path": 117},  # 19
    {"EVERY": 118, "ONLY": 119, "only": 120, "*": -224},  # 20
    {"NUMBER": 121, "PLACEHOLDER": 122, "sound_profile": 123},  # 21
    {"EVERY": 124},  # 22
    {"AT": 125, "PAUSED": 126, "PLACEHOLDER": 127, "onhold": 128},  # 23
    {"WHEN": 129},  # 24
    {"PLACEHOLDER": 77, "WORD": 78, "choice": 130, "stream_mode": 131},  # 25
    {"BUCKET": 132, "ENCRYPTED": 133, "KEY": 134, "PLACEHOLDER": 135, "REGION": 136, "SECRET": 137, "TAGGED": 138, "UNDER": 139, "VENDOR": 140, "WORD": 141, "_storage_star_3": 142, "storage_part": 143, "vendor": 144},  # 26
    {"AFTERWARDS": 145},  # 27
    {"TOKEN": 146},  # 28
    {"STRING": 115, "WORD": 116, "path": 147},  # 29
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "DEFAULTS": 8, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RECORD": 17, "RECORDING": 18, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 148, "decrypt": 39, "defaults": 149, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "recording": 150, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61, "*": -230},  # 30
    {"*": -86},  # 31
    {"*": -87},  # 32
    {"*": -88},  # 33
    {"*": -89},  # 34
    {"*": -90},  # 35
    {"*": -91},  # 36
    {"*": -92},  # 37
    {"*": -20},  # 38
    {"*": -93},  # 39
    {"*": -21},  # 40
    {"*": -94},  # 41
    {"*": -95},  # 42
    {"*": -96},  # 43
    {"*": -97},  # 44
    {"*": -98},  # 45
    {"*": -99},  # 46
    {"*": -100},  # 47
    {"*": -101},  # 48
    {"*": -22},  # 49
    {"*": -102},  # 50
    {"*": -103},  # 51
    {"*": -104},  # 52
    {"*": -105},  # 53
    {"$END": 54},  # 54
    {"*": -106},  # 55
    {"*": -107},  # 56
    {"*": -108},  # 57
    {"*": -109},  # 58
    {"*": -110},  # 59
    {"*": -111},  # 60
    {"*": -112},  # 61
    {"IMAGE": 151},  # 62
    {"REGION": 152},  # 63
    {"DURATION": 153, "acquire_hours": 154},  # 64
    {"*": -127},  # 65
    {"*": -128},  # 66
    {"AND": 155, "AT": 156, "COMMA": 157, "MONO": 158, "STEREO": 159, "_as_clause_star_4": 160, "channels": 161, "*": -54},  # 67
    {"PLACEHOLDER": 70, "STRING": 71, "background_image": 162, "text": 163},  # 68
    {"USER": 164},  # 69
    {"*": -356},  # 70
    {"*": -357},  # 71
    {"*": -56},  # 72
    {"*": -60},  # 73
    {"NUMBER": 165, "PLACEHOLDER": 166, "STRING": 167, "uid": 168},  # 74
    {"*": -74},  # 75
    {"AT": 169, "COMMA": 170, "*": -73},  # 76
    {"*": -84},  # 77
    {"*": -85},  # 78
    {"*": -118},  # 79
    {"SALT": 171, "SECRET": 172, "*": -117},  # 80
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 173, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "_recording_star_1": 174, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 175, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 81
    {"TO": 176},  # 82
    {"MOST": 177},  # 83
    {"PLACEHOLDER": 70, "STRING": 71, "cname": 178, "text": 179},  # 84
    {"*": -79},  # 85
    {"*": -80},  # 86
    {"*": -81},  # 87
    {"PLACEHOLDER": 70, "STRING": 71, "cname": 180, "text": 179},  # 88
    {"CHANNEL": 181},  # 89
    {"*": -156},  # 90
    {"AROUND": 182, "LBRACE": 183, "*": -138},  # 91
    {"DURATION": 184, "PLACEHOLDER": 185, "duration": 186, "ready_timeout": 187},  # 92
    {"*": -374},  # 93
    {"VIDEO": 188},  # 94
    {"VOD": 189},  # 95
    {"PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 190, "text": 191},  # 96
    {"USERS": 192, "*": -34},  # 97
    {"*": -154},  # 98
    {"*": -35},  # 99
    {"*": -157},  # 100
    {"*": -158},  # 101
    {"AT": 193, "COMMA": 194, "PLACEHOLDER": 70, "STRING": 71, "text": 195, "url": 196, "*": -183},  # 102
    {"*": -155},  # 103
    {"EXCEPT": 197, "*": -249},  # 104
    {"ALL": 97, "AND": 198, "COMMA": 199, "EVERYONE": 99, "OF": 200, "_all": 201, "*": -354},  # 105
    {"*": -191},  # 106
    {"*": -192},  # 107
    {"INDIVIDUALLY": 100, "MIXED": 101, "mode": 202, "*": -194},  # 108
    {"*": -160},  # 109
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 203, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "_recording_star_1": 204, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 175, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 110
    {"*": -161},  # 111
    {"*": -162},  # 112
    {"*": -163},  # 113
    {"LBRACE": 205},  # 114
    {"*": -185},  # 115
    {"*": -186},  # 116
    {"EQUAL": 206},  # 117
    {"DURATION": 184, "PLACEHOLDER": 185, "capture_interval": 207, "duration": 208},  # 118
    {"*": -167},  # 119
    {"EVERY": 209, "*": -222},  # 120
    {"KBPS": 210},  # 121
    {"*": -227},  # 122
    {"*": -225},  # 123
    {"DURATION": 184, "PLACEHOLDER": 185, "duration": 211, "max_video_duration": 212},  # 124
    {"ONCE": 213},  # 125
    {"*": -165},  # 126
    {"*": -166},  # 127
    {"*": -232},  # 128
    {"IDLE": 214},  # 129
    {"*": -246},  # 130
    {"*": -247},  # 131
    {"PLACEHOLDER": 70, "STRING": 71, "bucket": 215, "text": 216},  # 132
    {"PLACEHOLDER": 77, "WORD": 78, "choice": 217, "sse": 218},  # 133
    {"PLACEHOLDER": 70, "STRING": 71, "access_key": 219, "text": 220},  # 134
    {"*": -369},  # 135
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 223, "region_number": 224},  # 136
    {"PLACEHOLDER": 70, "STRING": 71, "secret_key": 225, "text": 226},  # 137
    {"PLACEHOLDER": 70, "STRING": 71, "tag": 227, "text": 228},  # 138
    {"PLACEHOLDER": 70, "STRING": 71, "file_name_prefix": 229, "text": 230},  # 139
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 231},  # 140
    {"*": -371},  # 141
    {"BUCKET": 132, "ENCRYPTED": 133, "KEY": 134, "SECRET": 137, "TAGGED": 138, "UNDER": 139, "storage_part": 232, "*": -233},  # 142
    {"*": -24},  # 143
    {"BUCKET": 132, "ENCRYPTED": 133, "KEY": 134, "PLACEHOLDER": 233, "REGION": 234, "SECRET": 137, "TAGGED": 138, "UNDER": 139, "WORD": 235, "_storage_star_3": 236, "region": 237, "storage_part": 143, "*": -237},  # 144
    {"*": -360},  # 145
    {"PLACEHOLDER": 70, "STRING": 71, "text": 238, "token": 239},  # 146
    {"AND": 240, "COMMA": 241, "_without_star_7": 242, "*": -401},  # 147
    {"*": -17},  # 148
    {"*": -18},  # 149
    {"*": -19},  # 150
    {"PLACEHOLDER": 70, "STRING": 71, "default_user_background_image": 243, "text": 244},  # 151
    {"WORD": 245, "acquire_region": 246},  # 152
    {"*": -42},  # 153
    {"*": -46},  # 154
    {"PLACEHOLDER": 65, "WORD": 66, "format": 247},  # 155
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 248, "sample_rate": 249},  # 156
    {"AND": 250, "PLACEHOLDER": 65, "WORD": 66, "format": 251},  # 157
    {"*": -82},  # 158
    {"*": -83},  # 159
    {"AND": 252, "AT": 253, "COMMA": 254, "MONO": 158, "STEREO": 159, "channels": 255, "*": -50},  # 160
    {"*": -51},  # 161
    {"*": -57},  # 162
    {"*": -61},  # 163
    {"NUMBER": 256, "PLACEHOLDER": 257, "STRING": 258, "background_uid": 259},  # 164
    {"*": -361},  # 165
    {"*": -362},  # 166
    {"*": -363},  # 167
    {"*": -195},  # 168
    {"NUMBER": 221, "PLACEHOLDER": 222, "fps": 260, "integer": 261},  # 169
    {"NUMBER": 221, "PLACEHOLDER": 222, "bitrate": 262, "integer": 263},  # 170
    {"PLACEHOLDER": 70, "STRING": 71, "salt": 264, "text": 265},  # 171
    {"PLACEHOLDER": 70, "STRING": 71, "secret": 266, "text": 267},  # 172
    {"*": -121},  # 173
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 268, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 269, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 174
    {"*": -16},  # 175
    {"NUMBER": 270, "most_users": 271},  # 176
    {"DURATION": 184, "PLACEHOLDER": 185, "duration": 272, "max_recording_hour": 273},  # 177
    {"*": -77},  # 178
    {"*": -113},  # 179
    {"*": -78},  # 180
    {"PLACEHOLDER": 70, "STRING": 71, "cname": 274, "text": 179},  # 181
    {"USER": 275},  # 182
    {"NEXT": 276, "RBRACE": 277, "USER": 278, "_layout_star_5": 279, "layout_region": 280},  # 183
    {"*": -122},  # 184
    {"*": -123},  # 185
    {"*": -190},  # 186
    {"*": -147},  # 187
    {"*": -187},  # 188
    {"PLACEHOLDER": 70, "STRING": 71, "text": 281, "vod_region_id": 282},  # 189
    {"AND": 283, "COMMA": 284, "_push_star_2": 285, "*": -189},  # 190
    {"*": -214},  # 191
    {"*": -33},  # 192
    {"PIXELS": 286, "page_size": 287},  # 193
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 288, "video_bitrate": 289, "video_fps": 290},  # 194
    {"*": -364},  # 195
    {"AT": 291, "COMMA": 292, "*": -175},  # 196
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 297, "user": 298},  # 197
    {"AUDIO": 98, "VIDEO": 103, "medium": 299},  # 198
    {"AND": 300},  # 199
    {"ALL": 97, "EVERYONE": 99, "USER": 301, "USERS": 302, "_all": 303},  # 200
    {"AND": 304, "COMMA": 305, "EXCEPT": 306, "*": -279},  # 201
    {"*": -193},  # 202
    {"*": -199},  # 203
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 307, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 269, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 204
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 308, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "_recording_star_1": 309, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 175, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 205
    {"JSON": 310, "PLACEHOLDER": 311},  # 206
    {"*": -223},  # 207
    {"*": -75},  # 208
    {"DURATION": 184, "PLACEHOLDER": 185, "capture_interval": 312, "duration": 208},  # 209
    {"MONO": 158, "STEREO": 159, "channels": 313},  # 210
    {"*": -153},  # 211
    {"*": -228},  # 212
    {"*": -164},  # 213
    {"FOR": 314},  # 214
    {"*": -240},  # 215
    {"*": -69},  # 216
    {"*": -229},  # 217
    {"*": -241},  # 218
    {"*": -242},  # 219
    {"*": -41},  # 220
    {"*": -131},  # 221
    {"*": -132},  # 222
    {"*": -205},  # 223
    {"BUCKET": 132, "ENCRYPTED": 133, "KEY": 134, "SECRET": 137, "TAGGED": 138, "UNDER": 139, "_storage_star_3": 315, "storage_part": 143, "*": -239},  # 224
    {"*": -243},  # 225
    {"*": -218},  # 226
    {"*": -244},  # 227
    {"*": -355},  # 228
    {"*": -245},  # 229
    {"*": -126},  # 230
    {"*": -370},  # 231
    {"*": -23},  # 232
    {"*": -200},  # 233
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 316},  # 234
    {"*": -202},  # 235
    {"BUCKET": 132, "ENCRYPTED": 133, "KEY": 134, "SECRET": 137, "TAGGED": 138, "UNDER": 139, "storage_part": 232, "*": -234},  # 236
    {"BUCKET": 132, "ENCRYPTED": 133, "KEY": 134, "SECRET": 137, "TAGGED": 138, "UNDER": 139, "_storage_star_3": 317, "storage_part": 143, "*": -236},  # 237
    {"*": -358},  # 238
    {"*": -359},  # 239
    {"STRING": 115, "WORD": 116, "path": 318},  # 240
    {"AND": 319, "STRING": 115, "WORD": 116, "path": 320},  # 241
    {"AND": 321, "COMMA": 322, "*": -400},  # 242
    {"*": -40},  # 243
    {"*": -119},  # 244
    {"*": -43},  # 245
    {"LASTING": 323, "*": -45},  # 246
    {"*": -4},  # 247
    {"*": -216},  # 248
    {"HZ": 324},  # 249
    {"PLACEHOLDER": 65, "WORD": 66, "format": 325},  # 250
    {"*": -5},  # 251
    {"PLACEHOLDER": 65, "WORD": 66, "format": 326},  # 252
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 248, "sample_rate": 327},  # 253
    {"AND": 328, "PLACEHOLDER": 65, "WORD": 66, "format": 329},  # 254
    {"*": -47},  # 255
    {"*": -65},  # 256
    {"*": -66},  # 257
    {"*": -67},  # 258
    {"IMAGE": 330},  # 259
    {"FPS": 331},  # 260
    {"*": -129},  # 261
    {"KBPS": 332},  # 262
    {"*": -68},  # 263
    {"*": -114},  # 264
    {"*": -215},  # 265
    {"SALT": 333, "*": -116},  # 266
    {"*": -217},  # 267
    {"*": -120},  # 268
    {"*": -15},  # 269
    {"*": -159},  # 270
    {"USER": 334, "USERS": 335},  # 271
    {"*": -149},  # 272
    {"*": -55},  # 273
    {"*": -76},  # 274
    {"NUMBER": 336, "PLACEHOLDER": 337, "STRING": 338, "max_resolution_uid": 339},  # 275
    {"USER": 340},  # 276
    {"*": -137},  # 277
    {"NUMBER": 341, "PLACEHOLDER": 342, "STRING": 343, "region_uid": 344},  # 278
    {"NEXT": 276, "RBRACE": 345, "USER": 278, "layout_region": 346},  # 279
    {"*": -8},  # 280
    {"*": -392},  # 281
    {"CATEGORY": 347, "COVER": 348, "DESCRIPTION": 349, "KEY": 350, "LOCATION": 351, "SECRET": 352, "TAGS": 353, "TEMPLATES": 354, "TITLE": 355, "USERDATA": 356, "WORKFLOW": 357, "_vod_star_6": 358, "vod_part": 359, "*": -376},  # 282
    {"PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 360, "text": 191},  # 283
    {"AND": 361, "PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 362, "text": 191},  # 284
    {"AND": 363, "COMMA": 364, "*": -188},  # 285
    {"*": -184},  # 286
    {"COMMA": 365, "*": -179},  # 287
    {"FPS": -373, "KBPS": -372},  # 288
    {"KBPS": 366},  # 289
    {"FPS": 367},  # 290
    {"PIXELS": 286, "page_size": 368},  # 291
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 288, "video_bitrate": 369, "video_fps": 370},  # 292
    {"*": -365},  # 293
    {"*": -366},  # 294
    {"*": -367},  # 295
    {"*": -368},  # 296
    {"AND": 371, "COMMA": 372, "*": -248},  # 297
    {"*": -39},  # 298
    {"ALL": 97, "EVERYONE": 99, "OF": 373, "_all": 374, "*": -286},  # 299
    {"AUDIO": 98, "VIDEO": 103, "medium": 375},  # 300
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 376, "user": 298},  # 301
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 377, "user": 298},  # 302
    {"AND": 378, "COMMA": 379, "EXCEPT": 380, "*": -323},  # 303
    {"AUDIO": 98, "VIDEO": 103, "medium": 381},  # 304
    {"AND": 382},  # 305
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 383, "user": 298},  # 306
    {"*": -198},  # 307
    {"*": -197},  # 308
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 384, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 269, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 309
    {"*": -219},  # 310
    {"*": -220},  # 311
    {"*": -221},  # 312
    {"*": -226},  # 313
    {"DURATION": 184, "PLACEHOLDER": 185, "duration": 385, "max_idle_time": 386},  # 314
    {"BUCKET": 132, "ENCRYPTED": 133, "KEY": 134, "SECRET": 137, "TAGGED": 138, "UNDER": 139, "storage_part": 232, "*": -238},  # 315
    {"*": -201},  # 316
    {"BUCKET": 132, "ENCRYPTED": 133, "KEY": 134, "SECRET": 137, "TAGGED": 138, "UNDER": 139, "storage_part": 232, "*": -235},  # 317
    {"*": -30},  # 318
    {"STRING": 115, "WORD": 116, "path": 387},  # 319
    {"*": -31},  # 320
    {"STRING": 115, "WORD": 116, "path": 388},  # 321
    {"AND": 389, "STRING": 115, "WORD": 116, "path": 390},  # 322
    {"DURATION": 153, "acquire_hours": 391},  # 323
    {"MONO": 158, "STEREO": 159, "channels": 392, "*": -53},  # 324
    {"*": -6},  # 325
    {"*": -1},  # 326
    {"HZ": 393},  # 327
    {"PLACEHOLDER": 65, "WORD": 66, "format": 394},  # 328
    {"*": -2},  # 329
    {"PLACEHOLDER": 70, "STRING": 71, "background_image_url": 395, "text": 396},  # 330
    {"COMMA": 397, "*": -71},  # 331
    {"*": -72},  # 332
    {"PLACEHOLDER": 70, "STRING": 71, "salt": 398, "text": 265},  # 333
    {"*": -124},  # 334
    {"*": -125},  # 335
    {"*": -150},  # 336
    {"*": -151},  # 337
    {"*": -152},  # 338
    {"LBRACE": 399, "*": -135},  # 339
    {"AT": 400},  # 340
    {"*": -208},  # 341
    {"*": -209},  # 342
    {"*": -210},  # 343
    {"AT": 401},  # 344
    {"*": -136},  # 345
    {"*": -7},  # 346
    {"PLACEHOLDER": 70, "STRING": 71, "text": 402, "vod_cate_id": 403},  # 347
    {"PLACEHOLDER": 70, "STRING": 71, "text": 404, "vod_cover_url": 405},  # 348
    {"PLACEHOLDER": 70, "STRING": 71, "text": 406, "vod_description": 407},  # 349
    {"PLACEHOLDER": 70, "STRING": 71, "text": 408, "vod_access_key": 409},  # 350
    {"PLACEHOLDER": 70, "STRING": 71, "text": 410, "vod_storage_location": 411},  # 351
    {"PLACEHOLDER": 70, "STRING": 71, "text": 412, "vod_secret_key": 413},  # 352
    {"PLACEHOLDER": 70, "STRING": 71, "text": 414, "vod_tags": 415},  # 353
    {"PLACEHOLDER": 70, "STRING": 71, "text": 416, "vod_template_group_id": 417},  # 354
    {"PLACEHOLDER": 70, "STRING": 71, "text": 418, "vod_title": 419},  # 355
    {"PLACEHOLDER": 70, "STRING": 71, "text": 420, "vod_user_data": 421},  # 356
    {"PLACEHOLDER": 70, "STRING": 71, "text": 422, "vod_workflow_id": 423},  # 357
    {"CATEGORY": 347, "COVER": 348, "DESCRIPTION": 349, "KEY": 350, "LOCATION": 351, "SECRET": 352, "TAGS": 353, "TEMPLATES": 354, "TITLE": 355, "USERDATA": 356, "WORKFLOW": 357, "vod_part": 424, "*": -375},  # 358
    {"*": -26},  # 359
    {"*": -12},  # 360
    {"PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 425, "text": 191},  # 361
    {"*": -13},  # 362
    {"PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 426, "text": 191},  # 363
    {"AND": 427, "PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 428, "text": 191},  # 364
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 288, "video_bitrate": 429, "video_fps": 430},  # 365
    {"*": -180},  # 366
    {"COMMA": 431, "*": -182},  # 367
    {"COMMA": 432, "*": -171},  # 368
    {"KBPS": 433},  # 369
    {"FPS": 434},  # 370
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "user": 435},  # 371
    {"AND": 436, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "user": 437},  # 372
    {"ALL": 97, "EVERYONE": 99, "USER": 438, "USERS": 439, "_all": 440},  # 373
    {"EXCEPT": 441, "*": -281},  # 374
    {"ALL": 97, "EVERYONE": 99, "OF": 442, "_all": 443, "*": -293},  # 375
    {"AND": 444, "COMMA": 445, "*": -338},  # 376
    {"AND": 446, "COMMA": 447, "*": -353},  # 377
    {"AUDIO": 98, "VIDEO": 103, "medium": 448},  # 378
    {"AND": 449},  # 379
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 450, "user": 298},  # 380
    {"ALL": 97, "EVERYONE": 99, "OF": 451, "_all": 452, "*": -256},  # 381
    {"AUDIO": 98, "VIDEO": 103, "medium": 453},  # 382
    {"AND": 454, "COMMA": 455, "*": -278},  # 383
    {"*": -196},  # 384
    {"*": -148},  # 385
    {"*": -130},  # 386
    {"*": -32},  # 387
    {"*": -27},  # 388
    {"STRING": 115, "WORD": 116, "path": 456},  # 389
    {"*": -28},  # 390
    {"*": -44},  # 391
    {"*": -52},  # 392
    {"MONO": 158, "STEREO": 159, "channels": 457, "*": -49},  # 393
    {"*": -3},  # 394
    {"CROPPED": 458, "FIT": 459, "background_render_mode": 460, "*": -59},  # 395
    {"*": -62},  # 396
    {"NUMBER": 221, "PLACEHOLDER": 222, "bitrate": 461, "integer": 263},  # 397
    {"*": -115},  # 398
    {"NEXT": 276, "RBRACE": 462, "USER": 278, "_layout_star_5": 463, "layout_region": 280},  # 399
    {"LPAR": 464},  # 400
    {"LPAR": 465},  # 401
    {"*": -378},  # 402
    {"*": -381},  # 403
    {"*": -379},  # 404
    {"*": -382},  # 405
    {"*": -380},  # 406
    {"*": -383},  # 407
    {"*": -377},  # 408
    {"*": -384},  # 409
    {"*": -394},  # 410
    {"*": -385},  # 411
    {"*": -393},  # 412
    {"*": -386},  # 413
    {"*": -395},  # 414
    {"*": -387},  # 415
    {"*": -396},  # 416
    {"*": -388},  # 417
    {"*": -397},  # 418
    {"*": -389},  # 419
    {"*": -398},  # 420
    {"*": -390},  # 421
    {"*": -399},  # 422
    {"*": -391},  # 423
    {"*": -25},  # 424
    {"*": -14},  # 425
    {"*": -9},  # 426
    {"PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 466, "text": 191},  # 427
    {"*": -10},  # 428
    {"KBPS": 467},  # 429
    {"FPS": 468},  # 430
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 469, "video_bitrate": 470},  # 431
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 288, "video_bitrate": 471, "video_fps": 472},  # 432
    {"*": -172},  # 433
    {"COMMA": 473, "*": -174},  # 434
    {"*": -36},  # 435
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "user": 474},  # 436
    {"*": -37},  # 437
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 475, "user": 298},  # 438
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 476, "user": 298},  # 439
    {"EXCEPT": 477, "*": -283},  # 440
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 478, "user": 298},  # 441
    {"ALL": 97, "EVERYONE": 99, "USER": 479, "USERS": 480, "_all": 481},  # 442
    {"EXCEPT": 482, "*": -288},  # 443
    {"AUDIO": 98, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "VIDEO": 103, "medium": 483, "user": 435},  # 444
    {"AND": 484, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "user": 437},  # 445
    {"AUDIO": 98, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "VIDEO": 103, "medium": 485, "user": 435},  # 446
    {"AND": 486, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "user": 437},  # 447
    {"ALL": 97, "EVERYONE": 99, "OF": 487, "_all": 488, "*": -300},  # 448
    {"AUDIO": 98, "VIDEO": 103, "medium": 489},  # 449
    {"AND": 490, "COMMA": 491, "*": -322},  # 450
    {"ALL": 97, "EVERYONE": 99, "USER": 492, "USERS": 493, "_all": 494},  # 451
    {"EXCEPT": 495, "*": -251},  # 452
    {"ALL": 97, "EVERYONE": 99, "OF": 496, "_all": 497, "*": -263},  # 453
    {"AUDIO": 98, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "VIDEO": 103, "medium": 498, "user": 435},  # 454
    {"AND": 499, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "user": 437},  # 455
    {"*": -29},  # 456
    {"*": -48},  # 457
    {"*": -63},  # 458
    {"*": -64},  # 459
    {"*": -58},  # 460
    {"KBPS": 500},  # 461
    {"*": -134},  # 462
    {"NEXT": 276, "RBRACE": 501, "USER": 278, "layout_region": 346},  # 463
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 502, "region_x": 503},  # 464
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 502, "region_x": 504},  # 465
    {"*": -11},  # 466
    {"*": -176},  # 467
    {"COMMA": 505, "*": -178},  # 468
    {"*": -372},  # 469
    {"KBPS": 506},  # 470
    {"KBPS": 507},  # 471
    {"FPS": 508},  # 472
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 469, "video_bitrate": 509},  # 473
    {"*": -38},  # 474
    {"AND": 371, "COMMA": 372, "*": -284},  # 475
    {"AND": 371, "COMMA": 372, "*": -285},  # 476
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 510, "user": 298},  # 477
    {"AND": 371, "COMMA": 372, "*": -280},  # 478
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 511, "user": 298},  # 479
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 512, "user": 298},  # 480
    {"EXCEPT": 513, "*": -290},  # 481
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 514, "user": 298},  # 482
    {"ALL": 97, "EVERYONE": 99, "OF": 515, "_all": 516, "*": -330},  # 483
    {"AUDIO": 98, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "VIDEO": 103, "medium": 517, "user": 474},  # 484
    {"ALL": 97, "EVERYONE": 99, "OF": 518, "_all": 519, "*": -345},  # 485
    {"AUDIO": 98, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "VIDEO": 103, "medium": 520, "user": 474},  # 486
    {"ALL": 97, "EVERYONE": 99, "USER": 521, "USERS": 522, "_all": 523},  # 487
    {"EXCEPT": 524, "*": -295},  # 488
    {"ALL": 97, "EVERYONE": 99, "OF": 525, "_all": 526, "*": -307},  # 489
    {"AUDIO": 98, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "VIDEO": 103, "medium": 527, "user": 435},  # 490
    {"AND": 528, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "user": 437},  # 491
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 529, "user": 298},  # 492
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 530, "user": 298},  # 493
    {"EXCEPT": 531, "*": -253},  # 494
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 532, "user": 298},  # 495
    {"ALL": 97, "EVERYONE": 99, "USER": 533, "USERS": 534, "_all": 535},  # 496
    {"EXCEPT": 536, "*": -258},  # 497
    {"ALL": 97, "EVERYONE": 99, "OF": 537, "_all": 538, "*": -270},  # 498
    {"AUDIO": 98, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "VIDEO": 103, "medium": 539, "user": 474},  # 499
    {"*": -70},  # 500
    {"*": -133},  # 501
    {"*": -212},  # 502
    {"COMMA": 540},  # 503
    {"COMMA": 541},  # 504
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 469, "video_bitrate": 542},  # 505
    {"*": -181},  # 506
    {"*": -168},  # 507
    {"COMMA": 543, "*": -170},  # 508
    {"KBPS": 544},  # 509
    {"AND": 371, "COMMA": 372, "*": -282},  # 510
    {"AND": 371, "COMMA": 372, "*": -291},  # 511
    {"AND": 371, "COMMA": 372, "*": -292},  # 512
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 545, "user": 298},  # 513
    {"AND": 371, "COMMA": 372, "*": -287},  # 514
    {"ALL": 97, "EVERYONE": 99, "USER": 546, "USERS": 547, "_all": 548},  # 515
    {"EXCEPT": 549, "*": -325},  # 516
    {"ALL": 97, "EVERYONE": 99, "OF": 550, "_all": 551, "*": -337},  # 517
    {"ALL": 97, "EVERYONE": 99, "USER": 552, "USERS": 553, "_all": 554},  # 518
    {"EXCEPT": 555, "*": -340},  # 519
    {"ALL": 97, "EVERYONE": 99, "OF": 556, "_all": 557, "*": -352},  # 520
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 558, "user": 298},  # 521
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 559, "user": 298},  # 522
    {"EXCEPT": 560, "*": -297},  # 523
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 561, "user": 298},  # 524
    {"ALL": 97, "EVERYONE": 99, "USER": 562, "USERS": 563, "_all": 564},  # 525
    {"EXCEPT": 565, "*": -302},  # 526
    {"ALL": 97, "EVERYONE": 99, "OF": 566, "_all": 567, "*": -314},  # 527
    {"AUDIO": 98, "NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "VIDEO": 103, "medium": 568, "user": 474},  # 528
    {"AND": 371, "COMMA": 372, "*": -254},  # 529
    {"AND": 371, "COMMA": 372, "*": -255},  # 530
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 569, "user": 298},  # 531
    {"AND": 371, "COMMA": 372, "*": -250},  # 532
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 570, "user": 298},  # 533
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 571, "user": 298},  # 534
    {"EXCEPT": 572, "*": -260},  # 535
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 573, "user": 298},  # 536
    {"ALL": 97, "EVERYONE": 99, "USER": 574, "USERS": 575, "_all": 576},  # 537
    {"EXCEPT": 577, "*": -265},  # 538
    {"ALL": 97, "EVERYONE": 99, "OF": 578, "_all": 579, "*": -277},  # 539
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 580, "region_y": 581},  # 540
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 580, "region_y": 582},  # 541
    {"KBPS": 583},  # 542
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 469, "video_bitrate": 584},  # 543
    {"*": -173},  # 544
    {"AND": 371, "COMMA": 372, "*": -289},  # 545
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 585, "user": 298},  # 546
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 586, "user": 298},  # 547
    {"EXCEPT": 587, "*": -327},  # 548
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 588, "user": 298},  # 549
    {"ALL": 97, "EVERYONE": 99, "USER": 589, "USERS": 590, "_all": 591},  # 550
    {"EXCEPT": 592, "*": -332},  # 551
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 593, "user": 298},  # 552
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 594, "user": 298},  # 553
    {"EXCEPT": 595, "*": -342},  # 554
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 596, "user": 298},  # 555
    {"ALL": 97, "EVERYONE": 99, "USER": 597, "USERS": 598, "_all": 599},  # 556
    {"EXCEPT": 600, "*": -347},  # 557
    {"AND": 371, "COMMA": 372, "*": -298},  # 558
    {"AND": 371, "COMMA": 372, "*": -299},  # 559
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 601, "user": 298},  # 560
    {"AND": 371, "COMMA": 372, "*": -294},  # 561
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 602, "user": 298},  # 562
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 603, "user": 298},  # 563
    {"EXCEPT": 604, "*": -304},  # 564
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 605, "user": 298},  # 565
    {"ALL": 97, "EVERYONE": 99, "USER": 606, "USERS": 607, "_all": 608},  # 566
    {"EXCEPT": 609, "*": -309},  # 567
    {"ALL": 97, "EVERYONE": 99, "OF": 610, "_all": 611, "*": -321},  # 568
    {"AND": 371, "COMMA": 372, "*": -252},  # 569
    {"AND": 371, "COMMA": 372, "*": -261},  # 570
    {"AND": 371, "COMMA": 372, "*": -262},  # 571
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 612, "user": 298},  # 572
    {"AND": 371, "COMMA": 372, "*": -257},  # 573
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 613, "user": 298},  # 574
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 614, "user": 298},  # 575
    {"EXCEPT": 615, "*": -267},  # 576
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 616, "user": 298},  # 577
    {"ALL": 97, "EVERYONE": 99, "USER": 617, "USERS": 618, "_all": 619},  # 578
    {"EXCEPT": 620, "*": -272},  # 579
    {"*": -213},  # 580
    {"RPAR": 621},  # 581
    {"RPAR": 622},  # 582
    {"*": -177},  # 583
    {"KBPS": 623},  # 584
    {"AND": 371, "COMMA": 372, "*": -328},  # 585
    {"AND": 371, "COMMA": 372, "*": -329},  # 586
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 624, "user": 298},  # 587
    {"AND": 371, "COMMA": 372, "*": -324},  # 588
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 625, "user": 298},  # 589
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 626, "user": 298},  # 590
    {"EXCEPT": 627, "*": -334},  # 591
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 628, "user": 298},  # 592
    {"AND": 371, "COMMA": 372, "*": -343},  # 593
    {"AND": 371, "COMMA": 372, "*": -344},  # 594
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 629, "user": 298},  # 595
    {"AND": 371, "COMMA": 372, "*": -339},  # 596
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 630, "user": 298},  # 597
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 631, "user": 298},  # 598
    {"EXCEPT": 632, "*": -349},  # 599
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 633, "user": 298},  # 600
    {"AND": 371, "COMMA": 372, "*": -296},  # 601
    {"AND": 371, "COMMA": 372, "*": -305},  # 602
    {"AND": 371, "COMMA": 372, "*": -306},  # 603
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 634, "user": 298},  # 604
    {"AND": 371, "COMMA": 372, "*": -301},  # 605
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 635, "user": 298},  # 606
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 636, "user": 298},  # 607
    {"EXCEPT": 637, "*": -311},  # 608
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 638, "user": 298},  # 609
    {"ALL": 97, "EVERYONE": 99, "USER": 639, "USERS": 640, "_all": 641},  # 610
    {"EXCEPT": 642, "*": -316},  # 611
    {"AND": 371, "COMMA": 372, "*": -259},  # 612
    {"AND": 371, "COMMA": 372, "*": -268},  # 613
    {"AND": 371, "COMMA": 372, "*": -269},  # 614
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 643, "user": 298},  # 615
    {"AND": 371, "COMMA": 372, "*": -264},  # 616
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 644, "user": 298},  # 617
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 645, "user": 298},  # 618
    {"EXCEPT": 646, "*": -274},  # 619
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 647, "user": 298},  # 620
    {"SIZE": 648},  # 621
    {"SIZE": 649},  # 622
    {"*": -169},  # 623
    {"AND": 371, "COMMA": 372, "*": -326},  # 624
    {"AND": 371, "COMMA": 372, "*": -335},  # 625
    {"AND": 371, "COMMA": 372, "*": -336},  # 626
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 650, "user": 298},  # 627
    {"AND": 371, "COMMA": 372, "*": -331},  # 628
    {"AND": 371, "COMMA": 372, "*": -341},  # 629
    {"AND": 371, "COMMA": 372, "*": -350},  # 630
    {"AND": 371, "COMMA": 372, "*": -351},  # 631
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 651, "user": 298},  # 632
    {"AND": 371, "COMMA": 372, "*": -346},  # 633
    {"AND": 371, "COMMA": 372, "*": -303},  # 634
    {"AND": 371, "COMMA": 372, "*": -312},  # 635
    {"AND": 371, "COMMA": 372, "*": -313},  # 636
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 652, "user": 298},  # 637
    {"AND": 371, "COMMA": 372, "*": -308},  # 638
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 653, "user": 298},  # 639
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 654, "user": 298},  # 640
    {"EXCEPT": 655, "*": -318},  # 641
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 656, "user": 298},  # 642
    {"AND": 371, "COMMA": 372, "*": -266},  # 643
    {"AND": 371, "COMMA": 372, "*": -275},  # 644
    {"AND": 371, "COMMA": 372, "*": -276},  # 645
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 657, "user": 298},  # 646
    {"AND": 371, "COMMA": 372, "*": -271},  # 647
    {"LPAR": 658},  # 648
    {"LPAR": 659},  # 649
    {"AND": 371, "COMMA": 372, "*": -333},  # 650
    {"AND": 371, "COMMA": 372, "*": -348},  # 651
    {"AND": 371, "COMMA": 372, "*": -310},  # 652
    {"AND": 371, "COMMA": 372, "*": -319},  # 653
    {"AND": 371, "COMMA": 372, "*": -320},  # 654
    {"NUMBER": 293, "PLACEHOLDER": 294, "RANGE": 295, "STRING": 296, "_users": 660, "user": 298},  # 655
    {"AND": 371, "COMMA": 372, "*": -315},  # 656
    {"AND": 371, "COMMA": 372, "*": -273},  # 657
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 661, "region_width": 662},  # 658
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 661, "region_width": 663},  # 659
    {"AND": 371, "COMMA": 372, "*": -317},  # 660
    {"*": -211},  # 661
    {"COMMA": 664},  # 662
    {"COMMA": 665},  # 663
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 666, "region_height": 667},  # 664
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 666, "region_height": 668},  # 665
    {"*": -204},  # 666
    {"RPAR": 669},  # 667
    {"RPAR": 670},  # 668
    {"ALPHA": 671, "CROPPED": 672, "FIT": 673, "region_render_mode": 674, "*": -142},  # 669
    {"ALPHA": 675, "CROPPED": 672, "FIT": 673, "region_render_mode": 676, "*": -146},  # 670
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 677, "region_alpha": 678},  # 671
    {"*": -206},  # 672
    {"*": -207},  # 673
    {"*": -139},  # 674
    {"NUMBER": 221, "PLACEHOLDER": 222, "integer": 677, "region_alpha": 679},  # 675
    {"*": -143},  # 676
    {"*": -203},  # 677
    {"CROPPED": 672, "FIT": 673, "region_render_mode": 680, "*": -141},  # 678
    {"CROPPED": 672, "FIT": 673, "region_render_mode": 681, "*": -145},  # 679
    {"*": -140},  # 680
    {"*": -144},  # 681
)
