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
    ("_users", 3),  # 32: _users AND user
    ("_users", 3),  # 33: _users COMMA user
    ("_users", 4),  # 34: _users COMMA AND user
    ("_users", 1),  # 35: user
    ("absent", 4),  # 36: ABSENT USERS IMAGE default_user_background_image
    ("access_key", 1),  # 37: text
    ("acquire_hours", 1),  # 38: DURATION
    ("acquire_region", 1),  # 39: WORD
    ("acquired", 6),  # 40: ACQUIRED IN REGION acquire_region LASTING acquire_hours
    ("acquired", 4),  # 41: ACQUIRED IN REGION acquire_region
    ("acquired", 3),  # 42: ACQUIRED LASTING acquire_hours
    ("as_clause", 4),  # 43: AS format _as_clause_star_4 channels
    ("as_clause", 7),  # 44: AS format _as_clause_star_4 AT sample_rate HZ channels
    ("as_clause", 6),  # 45: AS format _as_clause_star_4 AT sample_rate HZ
    ("as_clause", 3),  # 46: AS format _as_clause_star_4
    ("as_clause", 3),  # 47: AS format channels
    ("as_clause", 6),  # 48: AS format AT sample_rate HZ channels
    ("as_clause", 5),  # 49: AS format AT sample_rate HZ
    ("as_clause", 2),  # 50: AS format
    ("at_most", 4),  # 51: FOR AT MOST max_recording_hour
    ("background", 2),  # 52: BACKGROUND background_color
    ("background", 3),  # 53: BACKGROUND IMAGE background_image
    ("background", 7),  # 54: BACKGROUND OF USER background_uid IMAGE background_image_url background_render_mode
    ("background", 6),  # 55: BACKGROUND OF USER background_uid IMAGE background_image_url
    ("background_color", 1),  # 56: text
    ("background_image", 1),  # 57: text
    ("background_image_url", 1),  # 58: text
    ("background_render_mode", 1),  # 59: CROPPED
    ("background_render_mode", 1),  # 60: FIT
    ("background_uid", 1),  # 61: NUMBER
    ("background_uid", 1),  # 62: PLACEHOLDER
    ("background_uid", 1),  # 63: STRING
    ("bitrate", 1),  # 64: integer
    ("bucket", 1),  # 65: text
    ("canvas", 8),  # 66: CANVAS canvas_size AT fps FPS COMMA bitrate KBPS
    ("canvas", 5),  # 67: CANVAS canvas_size AT fps FPS
    ("canvas", 5),  # 68: CANVAS canvas_size COMMA bitrate KBPS
    ("canvas", 2),  # 69: CANVAS canvas_size
    ("canvas_size", 1),  # 70: PIXELS
    ("capture_interval", 1),  # 71: duration
    ("channel", 4),  # 72: IN channel_type CHANNEL cname
    ("channel", 3),  # 73: IN CHANNEL cname
    ("channel", 3),  # 74: IN SESSION cname
    ("channel_type", 1),  # 75: COMMUNICATION
    ("channel_type", 1),  # 76: LIVE
    ("channel_type", 1),  # 77: PLACEHOLDER
    ("channels", 1),  # 78: MONO
    ("channels", 1),  # 79: STEREO
    ("choice", 1),  # 80: PLACEHOLDER
    ("choice", 1),  # 81: WORD
    ("clause", 1),  # 82: absent
    ("clause", 1),  # 83: acquired
    ("clause", 1),  # 84: as_clause
    ("clause", 1),  # 85: at_most
    ("clause", 1),  # 86: background
    ("clause", 1),  # 87: canvas
    ("clause", 1),  # 88: channel
    ("clause", 1),  # 89: decrypt
    ("clause", 1),  # 90: expecting
    ("clause", 1),  # 91: idle
    ("clause", 1),  # 92: layout
    ("clause", 1),  # 93: loading
    ("clause", 1),  # 94: preferring
    ("clause", 1),  # 95: push
    ("clause", 1),  # 96: record
    ("clause", 1),  # 97: recorder
    ("clause", 1),  # 98: set
    ("clause", 1),  # 99: snapshot
    ("clause", 1),  # 100: sound
    ("clause", 1),  # 101: split
    ("clause", 1),  # 102: starting
    ("clause", 1),  # 103: storage
    ("clause", 1),  # 104: streams
    ("clause", 1),  # 105: token_clause
    ("clause", 1),  # 106: transcode
    ("clause", 1),  # 107: vod
    ("clause", 1),  # 108: without
    ("cname", 1),  # 109: text
    ("decrypt", 4),  # 110: DECRYPT decryption_mode SALT salt
    ("decrypt", 6),  # 111: DECRYPT decryption_mode SECRET secret SALT salt
    ("decrypt", 4),  # 112: DECRYPT decryption_mode SECRET secret
    ("decrypt", 2),  # 113: DECRYPT decryption_mode
    ("decryption_mode", 1),  # 114: choice
    ("default_user_background_image", 1),  # 115: text
    ("defaults", 4),  # 116: DEFAULTS LBRACE _recording_star_1 RBRACE
    ("defaults", 3),  # 117: DEFAULTS LBRACE RBRACE
    ("duration", 1),  # 118: DURATION
    ("duration", 1),  # 119: PLACEHOLDER
    ("expecting", 5),  # 120: EXPECTING UP TO most_users USER
    ("expecting", 5),  # 121: EXPECTING UP TO most_users USERS
    ("file_name_prefix", 1),  # 122: text
    ("format", 1),  # 123: PLACEHOLDER
    ("format", 1),  # 124: WORD
    ("fps", 1),  # 125: integer
    ("idle", 5),  # 126: STOP WHEN IDLE FOR max_idle_time
    ("integer", 1),  # 127: NUMBER
    ("integer", 1),  # 128: PLACEHOLDER
    ("layout", 8),  # 129: LAYOUT mixed_video_layout AROUND USER max_resolution_uid LBRACE _layout_star_5 RBRACE
    ("layout", 7),  # 130: LAYOUT mixed_video_layout AROUND USER max_resolution_uid LBRACE RBRACE
    ("layout", 5),  # 131: LAYOUT mixed_video_layout AROUND USER max_resolution_uid
    ("layout", 5),  # 132: LAYOUT mixed_video_layout LBRACE _layout_star_5 RBRACE
    ("layout", 4),  # 133: LAYOUT mixed_video_layout LBRACE RBRACE
    ("layout", 2),  # 134: LAYOUT mixed_video_layout
    ("layout_region", 15),  # 135: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR region_render_mode
    ("layout_region", 17),  # 136: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha region_render_mode
    ("layout_region", 16),  # 137: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha
    ("layout_region", 14),  # 138: NEXT USER AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR
    ("layout_region", 15),  # 139: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR region_render_mode
    ("layout_region", 17),  # 140: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha region_render_mode
    ("layout_region", 16),  # 141: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR ALPHA region_alpha
    ("layout_region", 14),  # 142: USER region_uid AT LPAR region_x COMMA region_y RPAR SIZE LPAR region_width COMMA region_height RPAR
    ("loading", 3),  # 143: LOADING WITHIN ready_timeout
    ("max_idle_time", 1),  # 144: duration
    ("max_recording_hour", 1),  # 145: duration
    ("max_resolution_uid", 1),  # 146: NUMBER
    ("max_resolution_uid", 1),  # 147: PLACEHOLDER
    ("max_resolution_uid", 1),  # 148: STRING
    ("max_video_duration", 1),  # 149: duration
    ("medium", 1),  # 150: AUDIO
    ("medium", 1),  # 151: VIDEO
    ("mixed_video_layout", 1),  # 152: choice
    ("mode", 1),  # 153: INDIVIDUALLY
    ("mode", 1),  # 154: MIXED
    ("most_users", 1),  # 155: NUMBER
    ("name", 1),  # 156: DURATION
    ("name", 1),  # 157: NUMBER
    ("name", 1),  # 158: PIXELS
    ("name", 1),  # 159: WORD
    ("onhold", 2),  # 160: AT ONCE
    ("onhold", 1),  # 161: PAUSED
    ("onhold", 1),  # 162: PLACEHOLDER
    ("only", 1),  # 163: ONLY
    ("page", 7),  # 164: PAGE url AT page_size COMMA video_bitrate KBPS
    ("page", 10),  # 165: PAGE url AT page_size COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 7),  # 166: PAGE url AT page_size COMMA video_fps FPS
    ("page", 4),  # 167: PAGE url AT page_size
    ("page", 5),  # 168: PAGE url COMMA video_bitrate KBPS
    ("page", 8),  # 169: PAGE url COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 5),  # 170: PAGE url COMMA video_fps FPS
    ("page", 2),  # 171: PAGE url
    ("page", 6),  # 172: PAGE AT page_size COMMA video_bitrate KBPS
    ("page", 9),  # 173: PAGE AT page_size COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 6),  # 174: PAGE AT page_size COMMA video_fps FPS
    ("page", 3),  # 175: PAGE AT page_size
    ("page", 4),  # 176: PAGE COMMA video_bitrate KBPS
    ("page", 7),  # 177: PAGE COMMA video_fps FPS COMMA video_bitrate KBPS
    ("page", 4),  # 178: PAGE COMMA video_fps FPS
    ("page", 1),  # 179: PAGE
    ("page_size", 1),  # 180: PIXELS
    ("path", 1),  # 181: STRING
    ("path", 1),  # 182: WORD
    ("preferring", 3),  # 183: PREFERRING video_stream_type VIDEO
    ("push", 4),  # 184: PUSH TO rtmp_url _push_star_2
    ("push", 3),  # 185: PUSH TO rtmp_url
    ("ready_timeout", 1),  # 186: duration
    ("record", 2),  # 187: RECORD mode
    ("record", 2),  # 188: RECORD page
    ("record", 3),  # 189: RECORD subjects mode
    ("record", 2),  # 190: RECORD subjects
    ("recorder", 3),  # 191: BY RECORDER uid
    ("recording", 5),  # 192: RECORDING name LBRACE _recording_star_1 RBRACE
    ("recording", 4),  # 193: RECORDING name LBRACE RBRACE
    ("recording", 4),  # 194: RECORDING LBRACE _recording_star_1 RBRACE
    ("recording", 3),  # 195: RECORDING LBRACE RBRACE
    ("region", 1),  # 196: PLACEHOLDER
    ("region", 2),  # 197: REGION integer
    ("region", 1),  # 198: WORD
    ("region_alpha", 1),  # 199: integer
    ("region_height", 1),  # 200: integer
    ("region_number", 1),  # 201: integer
    ("region_render_mode", 1),  # 202: CROPPED
    ("region_render_mode", 1),  # 203: FIT
    ("region_uid", 1),  # 204: NUMBER
    ("region_uid", 1),  # 205: PLACEHOLDER
    ("region_uid", 1),  # 206: STRING
    ("region_width", 1),  # 207: integer
    ("region_x", 1),  # 208: integer
    ("region_y", 1),  # 209: integer
    ("rtmp_url", 1),  # 210: text
    ("salt", 1),  # 211: text
    ("sample_rate", 1),  # 212: integer
    ("secret", 1),  # 213: text
    ("secret_key", 1),  # 214: text
    ("set", 4),  # 215: SET path EQUAL JSON
    ("set", 4),  # 216: SET path EQUAL PLACEHOLDER
    ("snapshot", 4),  # 217: SNAPSHOT only EVERY capture_interval
    ("snapshot", 3),  # 218: SNAPSHOT EVERY capture_interval
    ("sound", 2),  # 219: SOUND sound_profile
    ("sound_profile", 3),  # 220: NUMBER KBPS channels
    ("sound_profile", 1),  # 221: PLACEHOLDER
    ("split", 3),  # 222: SPLIT EVERY max_video_duration
    ("sse", 1),  # 223: choice
    ("start", 1),  # 224: _start_star_0
    ("start", 0),  # 225: 
    ("starting", 2),  # 226: STARTING onhold
    ("storage", 2),  # 227: TO _storage_star_3
    ("storage", 3),  # 228: TO vendor _storage_star_3
    ("storage", 4),  # 229: TO vendor region _storage_star_3
    ("storage", 3),  # 230: TO vendor region
    ("storage", 2),  # 231: TO vendor
    ("storage", 4),  # 232: TO REGION region_number _storage_star_3
    ("storage", 3),  # 233: TO REGION region_number
    ("storage_part", 2),  # 234: BUCKET bucket
    ("storage_part", 2),  # 235: ENCRYPTED sse
    ("storage_part", 2),  # 236: KEY access_key
    ("storage_part", 2),  # 237: SECRET secret_key
    ("storage_part", 2),  # 238: TAGGED tag
    ("storage_part", 2),  # 239: UNDER file_name_prefix
    ("stream_mode", 1),  # 240: choice
    ("streams", 2),  # 241: STREAMS stream_mode
    ("subjects", 7),  # 242: medium AND medium OF EVERYONE EXCEPT _users
    ("subjects", 5),  # 243: medium AND medium OF EVERYONE
    ("subjects", 6),  # 244: medium AND medium OF USER _users
    ("subjects", 6),  # 245: medium AND medium OF USERS _users
    ("subjects", 3),  # 246: medium AND medium
    ("subjects", 8),  # 247: medium COMMA AND medium OF EVERYONE EXCEPT _users
    ("subjects", 6),  # 248: medium COMMA AND medium OF EVERYONE
    ("subjects", 7),  # 249: medium COMMA AND medium OF USER _users
    ("subjects", 7),  # 250: medium COMMA AND medium OF USERS _users
    ("subjects", 4),  # 251: medium COMMA AND medium
    ("subjects", 9),  # 252: medium OF EVERYONE AND medium OF EVERYONE EXCEPT _users
    ("subjects", 7),  # 253: medium OF EVERYONE AND medium OF EVERYONE
    ("subjects", 8),  # 254: medium OF EVERYONE AND medium OF USER _users
    ("subjects", 8),  # 255: medium OF EVERYONE AND medium OF USERS _users
    ("subjects", 5),  # 256: medium OF EVERYONE AND medium
    ("subjects", 10),  # 257: medium OF EVERYONE COMMA AND medium OF EVERYONE EXCEPT _users
    ("subjects", 8),  # 258: medium OF EVERYONE COMMA AND medium OF EVERYONE
    ("subjects", 9),  # 259: medium OF EVERYONE COMMA AND medium OF USER _users
    ("subjects", 9),  # 260: medium OF EVERYONE COMMA AND medium OF USERS _users
    ("subjects", 6),  # 261: medium OF EVERYONE COMMA AND medium
    ("subjects", 11),  # 262: medium OF EVERYONE EXCEPT _users AND medium OF EVERYONE EXCEPT _users
    ("subjects", 9),  # 263: medium OF EVERYONE EXCEPT _users AND medium OF EVERYONE
    ("subjects", 10),  # 264: medium OF EVERYONE EXCEPT _users AND medium OF USER _users
    ("subjects", 10),  # 265: medium OF EVERYONE EXCEPT _users AND medium OF USERS _users
    ("subjects", 7),  # 266: medium OF EVERYONE EXCEPT _users AND medium
    ("subjects", 12),  # 267: medium OF EVERYONE EXCEPT _users COMMA AND medium OF EVERYONE EXCEPT _users
    ("subjects", 10),  # 268: medium OF EVERYONE EXCEPT _users COMMA AND medium OF EVERYONE
    ("subjects", 11),  # 269: medium OF EVERYONE EXCEPT _users COMMA AND medium OF USER _users
    ("subjects", 11),  # 270: medium OF EVERYONE EXCEPT _users COMMA AND medium OF USERS _users
    ("subjects", 8),  # 271: medium OF EVERYONE EXCEPT _users COMMA AND medium
    ("subjects", 5),  # 272: medium OF EVERYONE EXCEPT _users
    ("subjects", 3),  # 273: medium OF EVERYONE
    ("subjects", 10),  # 274: medium OF USER _users AND medium OF EVERYONE EXCEPT _users
    ("subjects", 8),  # 275: medium OF USER _users AND medium OF EVERYONE
    ("subjects", 9),  # 276: medium OF USER _users AND medium OF USER _users
    ("subjects", 9),  # 277: medium OF USER _users AND medium OF USERS _users
    ("subjects", 6),  # 278: medium OF USER _users AND medium
    ("subjects", 11),  # 279: medium OF USER _users COMMA AND medium OF EVERYONE EXCEPT _users
    ("subjects", 9),  # 280: medium OF USER _users COMMA AND medium OF EVERYONE
    ("subjects", 10),  # 281: medium OF USER _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 282: medium OF USER _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 283: medium OF USER _users COMMA AND medium
    ("subjects", 4),  # 284: medium OF USER _users
    ("subjects", 10),  # 285: medium OF USERS _users AND medium OF EVERYONE EXCEPT _users
    ("subjects", 8),  # 286: medium OF USERS _users AND medium OF EVERYONE
    ("subjects", 9),  # 287: medium OF USERS _users AND medium OF USER _users
    ("subjects", 9),  # 288: medium OF USERS _users AND medium OF USERS _users
    ("subjects", 6),  # 289: medium OF USERS _users AND medium
    ("subjects", 11),  # 290: medium OF USERS _users COMMA AND medium OF EVERYONE EXCEPT _users
    ("subjects", 9),  # 291: medium OF USERS _users COMMA AND medium OF EVERYONE
    ("subjects", 10),  # 292: medium OF USERS _users COMMA AND medium OF USER _users
    ("subjects", 10),  # 293: medium OF USERS _users COMMA AND medium OF USERS _users
    ("subjects", 7),  # 294: medium OF USERS _users COMMA AND medium
    ("subjects", 4),  # 295: medium OF USERS _users
    ("subjects", 1),  # 296: medium
    ("tag", 1),  # 297: text
    ("text", 1),  # 298: PLACEHOLDER
    ("text", 1),  # 299: STRING
    ("token", 1),  # 300: text
    ("token_clause", 3),  # 301: WITH TOKEN token
    ("transcode", 2),  # 302: TRANSCODE AFTERWARDS
    ("uid", 1),  # 303: NUMBER
    ("uid", 1),  # 304: PLACEHOLDER
    ("uid", 1),  # 305: STRING
    ("url", 1),  # 306: text
    ("user", 1),  # 307: NUMBER
    ("user", 1),  # 308: PLACEHOLDER
    ("user", 1),  # 309: STRING
    ("vendor", 1),  # 310: PLACEHOLDER
    ("vendor", 2),  # 311: VENDOR integer
    ("vendor", 1),  # 312: WORD
    ("video_bitrate", 1),  # 313: integer
    ("video_fps", 1),  # 314: integer
    ("video_stream_type", 1),  # 315: choice
    ("vod", 5),  # 316: PUBLISH TO VOD vod_region_id _vod_star_6
    ("vod", 4),  # 317: PUBLISH TO VOD vod_region_id
    ("vod_access_key", 1),  # 318: text
    ("vod_cate_id", 1),  # 319: text
    ("vod_cover_url", 1),  # 320: text
    ("vod_description", 1),  # 321: text
    ("vod_part", 2),  # 322: CATEGORY vod_cate_id
    ("vod_part", 2),  # 323: COVER vod_cover_url
    ("vod_part", 2),  # 324: DESCRIPTION vod_description
    ("vod_part", 2),  # 325: KEY vod_access_key
    ("vod_part", 2),  # 326: LOCATION vod_storage_location
    ("vod_part", 2),  # 327: SECRET vod_secret_key
    ("vod_part", 2),  # 328: TAGS vod_tags
    ("vod_part", 2),  # 329: TEMPLATES vod_template_group_id
    ("vod_part", 2),  # 330: TITLE vod_title
    ("vod_part", 2),  # 331: USERDATA vod_user_data
    ("vod_part", 2),  # 332: WORKFLOW vod_workflow_id
    ("vod_region_id", 1),  # 333: text
    ("vod_secret_key", 1),  # 334: text
    ("vod_storage_location", 1),  # 335: text
    ("vod_tags", 1),  # 336: text
    ("vod_template_group_id", 1),  # 337: text
    ("vod_title", 1),  # 338: text
    ("vod_user_data", 1),  # 339: text
    ("vod_workflow_id", 1),  # 340: text
    ("without", 3),  # 341: WITHOUT path _without_star_7
    ("without", 2),  # 342: WITHOUT path
)

START = 0

STATES: tuple[dict[str, int], ...] = (
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "DEFAULTS": 8, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RECORD": 17, "RECORDING": 18, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "_start_star_0": 30, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 38, "decrypt": 39, "defaults": 40, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "recording": 49, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "start": 54, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61, "*": -226},  # 0
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
    {"AUDIO": 97, "INDIVIDUALLY": 98, "MIXED": 99, "PAGE": 100, "VIDEO": 101, "medium": 102, "mode": 103, "page": 104, "subjects": 105},  # 17
    {"DURATION": 106, "LBRACE": 107, "NUMBER": 108, "PIXELS": 109, "WORD": 110, "name": 111},  # 18
    {"STRING": 112, "WORD": 113, "path": 114},  # 19
    {"EVERY": 115, "ONLY": 116, "only": 117},  # 20
    {"NUMBER": 118, "PLACEHOLDER": 119, "sound_profile": 120},  # 21
    {"EVERY": 121},  # 22
    {"AT": 122, "PAUSED": 123, "PLACEHOLDER": 124, "onhold": 125},  # 23
    {"WHEN": 126},  # 24
    {"PLACEHOLDER": 77, "WORD": 78, "choice": 127, "stream_mode": 128},  # 25
    {"BUCKET": 129, "ENCRYPTED": 130, "KEY": 131, "PLACEHOLDER": 132, "REGION": 133, "SECRET": 134, "TAGGED": 135, "UNDER": 136, "VENDOR": 137, "WORD": 138, "_storage_star_3": 139, "storage_part": 140, "vendor": 141},  # 26
    {"AFTERWARDS": 142},  # 27
    {"TOKEN": 143},  # 28
    {"STRING": 112, "WORD": 113, "path": 144},  # 29
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "DEFAULTS": 8, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RECORD": 17, "RECORDING": 18, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 145, "decrypt": 39, "defaults": 146, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "recording": 147, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61, "*": -225},  # 30
    {"*": -83},  # 31
    {"*": -84},  # 32
    {"*": -85},  # 33
    {"*": -86},  # 34
    {"*": -87},  # 35
    {"*": -88},  # 36
    {"*": -89},  # 37
    {"*": -20},  # 38
    {"*": -90},  # 39
    {"*": -21},  # 40
    {"*": -91},  # 41
    {"*": -92},  # 42
    {"*": -93},  # 43
    {"*": -94},  # 44
    {"*": -95},  # 45
    {"*": -96},  # 46
    {"*": -97},  # 47
    {"*": -98},  # 48
    {"*": -22},  # 49
    {"*": -99},  # 50
    {"*": -100},  # 51
    {"*": -101},  # 52
    {"*": -102},  # 53
    {"$END": 54},  # 54
    {"*": -103},  # 55
    {"*": -104},  # 56
    {"*": -105},  # 57
    {"*": -106},  # 58
    {"*": -107},  # 59
    {"*": -108},  # 60
    {"*": -109},  # 61
    {"IMAGE": 148},  # 62
    {"REGION": 149},  # 63
    {"DURATION": 150, "acquire_hours": 151},  # 64
    {"*": -124},  # 65
    {"*": -125},  # 66
    {"AND": 152, "AT": 153, "COMMA": 154, "MONO": 155, "STEREO": 156, "_as_clause_star_4": 157, "channels": 158, "*": -51},  # 67
    {"PLACEHOLDER": 70, "STRING": 71, "background_image": 159, "text": 160},  # 68
    {"USER": 161},  # 69
    {"*": -299},  # 70
    {"*": -300},  # 71
    {"*": -53},  # 72
    {"*": -57},  # 73
    {"NUMBER": 162, "PLACEHOLDER": 163, "STRING": 164, "uid": 165},  # 74
    {"*": -71},  # 75
    {"AT": 166, "COMMA": 167, "*": -70},  # 76
    {"*": -81},  # 77
    {"*": -82},  # 78
    {"*": -115},  # 79
    {"SALT": 168, "SECRET": 169, "*": -114},  # 80
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 170, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "_recording_star_1": 171, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 172, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 81
    {"TO": 173},  # 82
    {"MOST": 174},  # 83
    {"PLACEHOLDER": 70, "STRING": 71, "cname": 175, "text": 176},  # 84
    {"*": -76},  # 85
    {"*": -77},  # 86
    {"*": -78},  # 87
    {"PLACEHOLDER": 70, "STRING": 71, "cname": 177, "text": 176},  # 88
    {"CHANNEL": 178},  # 89
    {"*": -153},  # 90
    {"AROUND": 179, "LBRACE": 180, "*": -135},  # 91
    {"DURATION": 181, "PLACEHOLDER": 182, "duration": 183, "ready_timeout": 184},  # 92
    {"*": -316},  # 93
    {"VIDEO": 185},  # 94
    {"VOD": 186},  # 95
    {"PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 187, "text": 188},  # 96
    {"*": -151},  # 97
    {"*": -154},  # 98
    {"*": -155},  # 99
    {"AT": 189, "COMMA": 190, "PLACEHOLDER": 70, "STRING": 71, "text": 191, "url": 192, "*": -180},  # 100
    {"*": -152},  # 101
    {"AND": 193, "COMMA": 194, "OF": 195, "*": -297},  # 102
    {"*": -188},  # 103
    {"*": -189},  # 104
    {"INDIVIDUALLY": 98, "MIXED": 99, "mode": 196, "*": -191},  # 105
    {"*": -157},  # 106
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 197, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "_recording_star_1": 198, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 172, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 107
    {"*": -158},  # 108
    {"*": -159},  # 109
    {"*": -160},  # 110
    {"LBRACE": 199},  # 111
    {"*": -182},  # 112
    {"*": -183},  # 113
    {"EQUAL": 200},  # 114
    {"DURATION": 181, "PLACEHOLDER": 182, "capture_interval": 201, "duration": 202},  # 115
    {"*": -164},  # 116
    {"EVERY": 203},  # 117
    {"KBPS": 204},  # 118
    {"*": -222},  # 119
    {"*": -220},  # 120
    {"DURATION": 181, "PLACEHOLDER": 182, "duration": 205, "max_video_duration": 206},  # 121
    {"ONCE": 207},  # 122
    {"*": -162},  # 123
    {"*": -163},  # 124
    {"*": -227},  # 125
    {"IDLE": 208},  # 126
    {"*": -241},  # 127
    {"*": -242},  # 128
    {"PLACEHOLDER": 70, "STRING": 71, "bucket": 209, "text": 210},  # 129
    {"PLACEHOLDER": 77, "WORD": 78, "choice": 211, "sse": 212},  # 130
    {"PLACEHOLDER": 70, "STRING": 71, "access_key": 213, "text": 214},  # 131
    {"*": -311},  # 132
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 217, "region_number": 218},  # 133
    {"PLACEHOLDER": 70, "STRING": 71, "secret_key": 219, "text": 220},  # 134
    {"PLACEHOLDER": 70, "STRING": 71, "tag": 221, "text": 222},  # 135
    {"PLACEHOLDER": 70, "STRING": 71, "file_name_prefix": 223, "text": 224},  # 136
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 225},  # 137
    {"*": -313},  # 138
    {"BUCKET": 129, "ENCRYPTED": 130, "KEY": 131, "SECRET": 134, "TAGGED": 135, "UNDER": 136, "storage_part": 226, "*": -228},  # 139
    {"*": -24},  # 140
    {"BUCKET": 129, "ENCRYPTED": 130, "KEY": 131, "PLACEHOLDER": 227, "REGION": 228, "SECRET": 134, "TAGGED": 135, "UNDER": 136, "WORD": 229, "_storage_star_3": 230, "region": 231, "storage_part": 140, "*": -232},  # 141
    {"*": -303},  # 142
    {"PLACEHOLDER": 70, "STRING": 71, "text": 232, "token": 233},  # 143
    {"AND": 234, "COMMA": 235, "_without_star_7": 236, "*": -343},  # 144
    {"*": -17},  # 145
    {"*": -18},  # 146
    {"*": -19},  # 147
    {"PLACEHOLDER": 70, "STRING": 71, "default_user_background_image": 237, "text": 238},  # 148
    {"WORD": 239, "acquire_region": 240},  # 149
    {"*": -39},  # 150
    {"*": -43},  # 151
    {"PLACEHOLDER": 65, "WORD": 66, "format": 241},  # 152
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 242, "sample_rate": 243},  # 153
    {"AND": 244, "PLACEHOLDER": 65, "WORD": 66, "format": 245},  # 154
    {"*": -79},  # 155
    {"*": -80},  # 156
    {"AND": 246, "AT": 247, "COMMA": 248, "MONO": 155, "STEREO": 156, "channels": 249, "*": -47},  # 157
    {"*": -48},  # 158
    {"*": -54},  # 159
    {"*": -58},  # 160
    {"NUMBER": 250, "PLACEHOLDER": 251, "STRING": 252, "background_uid": 253},  # 161
    {"*": -304},  # 162
    {"*": -305},  # 163
    {"*": -306},  # 164
    {"*": -192},  # 165
    {"NUMBER": 215, "PLACEHOLDER": 216, "fps": 254, "integer": 255},  # 166
    {"NUMBER": 215, "PLACEHOLDER": 216, "bitrate": 256, "integer": 257},  # 167
    {"PLACEHOLDER": 70, "STRING": 71, "salt": 258, "text": 259},  # 168
    {"PLACEHOLDER": 70, "STRING": 71, "secret": 260, "text": 261},  # 169
    {"*": -118},  # 170
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 262, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 263, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 171
    {"*": -16},  # 172
    {"NUMBER": 264, "most_users": 265},  # 173
    {"DURATION": 181, "PLACEHOLDER": 182, "duration": 266, "max_recording_hour": 267},  # 174
    {"*": -74},  # 175
    {"*": -110},  # 176
    {"*": -75},  # 177
    {"PLACEHOLDER": 70, "STRING": 71, "cname": 268, "text": 176},  # 178
    {"USER": 269},  # 179
    {"NEXT": 270, "RBRACE": 271, "USER": 272, "_layout_star_5": 273, "layout_region": 274},  # 180
    {"*": -119},  # 181
    {"*": -120},  # 182
    {"*": -187},  # 183
    {"*": -144},  # 184
    {"*": -184},  # 185
    {"PLACEHOLDER": 70, "STRING": 71, "text": 275, "vod_region_id": 276},  # 186
    {"AND": 277, "COMMA": 278, "_push_star_2": 279, "*": -186},  # 187
    {"*": -211},  # 188
    {"PIXELS": 280, "page_size": 281},  # 189
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 282, "video_bitrate": 283, "video_fps": 284},  # 190
    {"*": -307},  # 191
    {"AT": 285, "COMMA": 286, "*": -172},  # 192
    {"AUDIO": 97, "VIDEO": 101, "medium": 287},  # 193
    {"AND": 288},  # 194
    {"EVERYONE": 289, "USER": 290, "USERS": 291},  # 195
    {"*": -190},  # 196
    {"*": -196},  # 197
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 292, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 263, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 198
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 293, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "_recording_star_1": 294, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 172, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 199
    {"JSON": 295, "PLACEHOLDER": 296},  # 200
    {"*": -219},  # 201
    {"*": -72},  # 202
    {"DURATION": 181, "PLACEHOLDER": 182, "capture_interval": 297, "duration": 202},  # 203
    {"MONO": 155, "STEREO": 156, "channels": 298},  # 204
    {"*": -150},  # 205
    {"*": -223},  # 206
    {"*": -161},  # 207
    {"FOR": 299},  # 208
    {"*": -235},  # 209
    {"*": -66},  # 210
    {"*": -224},  # 211
    {"*": -236},  # 212
    {"*": -237},  # 213
    {"*": -38},  # 214
    {"*": -128},  # 215
    {"*": -129},  # 216
    {"*": -202},  # 217
    {"BUCKET": 129, "ENCRYPTED": 130, "KEY": 131, "SECRET": 134, "TAGGED": 135, "UNDER": 136, "_storage_star_3": 300, "storage_part": 140, "*": -234},  # 218
    {"*": -238},  # 219
    {"*": -215},  # 220
    {"*": -239},  # 221
    {"*": -298},  # 222
    {"*": -240},  # 223
    {"*": -123},  # 224
    {"*": -312},  # 225
    {"*": -23},  # 226
    {"*": -197},  # 227
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 301},  # 228
    {"*": -199},  # 229
    {"BUCKET": 129, "ENCRYPTED": 130, "KEY": 131, "SECRET": 134, "TAGGED": 135, "UNDER": 136, "storage_part": 226, "*": -229},  # 230
    {"BUCKET": 129, "ENCRYPTED": 130, "KEY": 131, "SECRET": 134, "TAGGED": 135, "UNDER": 136, "_storage_star_3": 302, "storage_part": 140, "*": -231},  # 231
    {"*": -301},  # 232
    {"*": -302},  # 233
    {"STRING": 112, "WORD": 113, "path": 303},  # 234
    {"AND": 304, "STRING": 112, "WORD": 113, "path": 305},  # 235
    {"AND": 306, "COMMA": 307, "*": -342},  # 236
    {"*": -37},  # 237
    {"*": -116},  # 238
    {"*": -40},  # 239
    {"LASTING": 308, "*": -42},  # 240
    {"*": -4},  # 241
    {"*": -213},  # 242
    {"HZ": 309},  # 243
    {"PLACEHOLDER": 65, "WORD": 66, "format": 310},  # 244
    {"*": -5},  # 245
    {"PLACEHOLDER": 65, "WORD": 66, "format": 311},  # 246
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 242, "sample_rate": 312},  # 247
    {"AND": 313, "PLACEHOLDER": 65, "WORD": 66, "format": 314},  # 248
    {"*": -44},  # 249
    {"*": -62},  # 250
    {"*": -63},  # 251
    {"*": -64},  # 252
    {"IMAGE": 315},  # 253
    {"FPS": 316},  # 254
    {"*": -126},  # 255
    {"KBPS": 317},  # 256
    {"*": -65},  # 257
    {"*": -111},  # 258
    {"*": -212},  # 259
    {"SALT": 318, "*": -113},  # 260
    {"*": -214},  # 261
    {"*": -117},  # 262
    {"*": -15},  # 263
    {"*": -156},  # 264
    {"USER": 319, "USERS": 320},  # 265
    {"*": -146},  # 266
    {"*": -52},  # 267
    {"*": -73},  # 268
    {"NUMBER": 321, "PLACEHOLDER": 322, "STRING": 323, "max_resolution_uid": 324},  # 269
    {"USER": 325},  # 270
    {"*": -134},  # 271
    {"NUMBER": 326, "PLACEHOLDER": 327, "STRING": 328, "region_uid": 329},  # 272
    {"NEXT": 270, "RBRACE": 330, "USER": 272, "layout_region": 331},  # 273
    {"*": -8},  # 274
    {"*": -334},  # 275
    {"CATEGORY": 332, "COVER": 333, "DESCRIPTION": 334, "KEY": 335, "LOCATION": 336, "SECRET": 337, "TAGS": 338, "TEMPLATES": 339, "TITLE": 340, "USERDATA": 341, "WORKFLOW": 342, "_vod_star_6": 343, "vod_part": 344, "*": -318},  # 276
    {"PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 345, "text": 188},  # 277
    {"AND": 346, "PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 347, "text": 188},  # 278
    {"AND": 348, "COMMA": 349, "*": -185},  # 279
    {"*": -181},  # 280
    {"COMMA": 350, "*": -176},  # 281
    {"FPS": -315, "KBPS": -314},  # 282
    {"KBPS": 351},  # 283
    {"FPS": 352},  # 284
    {"PIXELS": 280, "page_size": 353},  # 285
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 282, "video_bitrate": 354, "video_fps": 355},  # 286
    {"OF": 356, "*": -247},  # 287
    {"AUDIO": 97, "VIDEO": 101, "medium": 357},  # 288
    {"AND": 358, "COMMA": 359, "EXCEPT": 360, "*": -274},  # 289
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 364, "user": 365},  # 290
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 366, "user": 365},  # 291
    {"*": -195},  # 292
    {"*": -194},  # 293
    {"ABSENT": 1, "ACQUIRED": 2, "AS": 3, "BACKGROUND": 4, "BY": 5, "CANVAS": 6, "DECRYPT": 7, "EXPECTING": 9, "FOR": 10, "IN": 11, "LAYOUT": 12, "LOADING": 13, "PREFERRING": 14, "PUBLISH": 15, "PUSH": 16, "RBRACE": 367, "RECORD": 17, "SET": 19, "SNAPSHOT": 20, "SOUND": 21, "SPLIT": 22, "STARTING": 23, "STOP": 24, "STREAMS": 25, "TO": 26, "TRANSCODE": 27, "WITH": 28, "WITHOUT": 29, "absent": 31, "acquired": 32, "as_clause": 33, "at_most": 34, "background": 35, "canvas": 36, "channel": 37, "clause": 263, "decrypt": 39, "expecting": 41, "idle": 42, "layout": 43, "loading": 44, "preferring": 45, "push": 46, "record": 47, "recorder": 48, "set": 50, "snapshot": 51, "sound": 52, "split": 53, "starting": 55, "storage": 56, "streams": 57, "token_clause": 58, "transcode": 59, "vod": 60, "without": 61},  # 294
    {"*": -216},  # 295
    {"*": -217},  # 296
    {"*": -218},  # 297
    {"*": -221},  # 298
    {"DURATION": 181, "PLACEHOLDER": 182, "duration": 368, "max_idle_time": 369},  # 299
    {"BUCKET": 129, "ENCRYPTED": 130, "KEY": 131, "SECRET": 134, "TAGGED": 135, "UNDER": 136, "storage_part": 226, "*": -233},  # 300
    {"*": -198},  # 301
    {"BUCKET": 129, "ENCRYPTED": 130, "KEY": 131, "SECRET": 134, "TAGGED": 135, "UNDER": 136, "storage_part": 226, "*": -230},  # 302
    {"*": -30},  # 303
    {"STRING": 112, "WORD": 113, "path": 370},  # 304
    {"*": -31},  # 305
    {"STRING": 112, "WORD": 113, "path": 371},  # 306
    {"AND": 372, "STRING": 112, "WORD": 113, "path": 373},  # 307
    {"DURATION": 150, "acquire_hours": 374},  # 308
    {"MONO": 155, "STEREO": 156, "channels": 375, "*": -50},  # 309
    {"*": -6},  # 310
    {"*": -1},  # 311
    {"HZ": 376},  # 312
    {"PLACEHOLDER": 65, "WORD": 66, "format": 377},  # 313
    {"*": -2},  # 314
    {"PLACEHOLDER": 70, "STRING": 71, "background_image_url": 378, "text": 379},  # 315
    {"COMMA": 380, "*": -68},  # 316
    {"*": -69},  # 317
    {"PLACEHOLDER": 70, "STRING": 71, "salt": 381, "text": 259},  # 318
    {"*": -121},  # 319
    {"*": -122},  # 320
    {"*": -147},  # 321
    {"*": -148},  # 322
    {"*": -149},  # 323
    {"LBRACE": 382, "*": -132},  # 324
    {"AT": 383},  # 325
    {"*": -205},  # 326
    {"*": -206},  # 327
    {"*": -207},  # 328
    {"AT": 384},  # 329
    {"*": -133},  # 330
    {"*": -7},  # 331
    {"PLACEHOLDER": 70, "STRING": 71, "text": 385, "vod_cate_id": 386},  # 332
    {"PLACEHOLDER": 70, "STRING": 71, "text": 387, "vod_cover_url": 388},  # 333
    {"PLACEHOLDER": 70, "STRING": 71, "text": 389, "vod_description": 390},  # 334
    {"PLACEHOLDER": 70, "STRING": 71, "text": 391, "vod_access_key": 392},  # 335
    {"PLACEHOLDER": 70, "STRING": 71, "text": 393, "vod_storage_location": 394},  # 336
    {"PLACEHOLDER": 70, "STRING": 71, "text": 395, "vod_secret_key": 396},  # 337
    {"PLACEHOLDER": 70, "STRING": 71, "text": 397, "vod_tags": 398},  # 338
    {"PLACEHOLDER": 70, "STRING": 71, "text": 399, "vod_template_group_id": 400},  # 339
    {"PLACEHOLDER": 70, "STRING": 71, "text": 401, "vod_title": 402},  # 340
    {"PLACEHOLDER": 70, "STRING": 71, "text": 403, "vod_user_data": 404},  # 341
    {"PLACEHOLDER": 70, "STRING": 71, "text": 405, "vod_workflow_id": 406},  # 342
    {"CATEGORY": 332, "COVER": 333, "DESCRIPTION": 334, "KEY": 335, "LOCATION": 336, "SECRET": 337, "TAGS": 338, "TEMPLATES": 339, "TITLE": 340, "USERDATA": 341, "WORKFLOW": 342, "vod_part": 407, "*": -317},  # 343
    {"*": -26},  # 344
    {"*": -12},  # 345
    {"PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 408, "text": 188},  # 346
    {"*": -13},  # 347
    {"PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 409, "text": 188},  # 348
    {"AND": 410, "PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 411, "text": 188},  # 349
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 282, "video_bitrate": 412, "video_fps": 413},  # 350
    {"*": -177},  # 351
    {"COMMA": 414, "*": -179},  # 352
    {"COMMA": 415, "*": -168},  # 353
    {"KBPS": 416},  # 354
    {"FPS": 417},  # 355
    {"EVERYONE": 418, "USER": 419, "USERS": 420},  # 356
    {"OF": 421, "*": -252},  # 357
    {"AUDIO": 97, "VIDEO": 101, "medium": 422},  # 358
    {"AND": 423},  # 359
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 424, "user": 365},  # 360
    {"*": -308},  # 361
    {"*": -309},  # 362
    {"*": -310},  # 363
    {"AND": 425, "COMMA": 426, "*": -285},  # 364
    {"*": -36},  # 365
    {"AND": 427, "COMMA": 428, "*": -296},  # 366
    {"*": -193},  # 367
    {"*": -145},  # 368
    {"*": -127},  # 369
    {"*": -32},  # 370
    {"*": -27},  # 371
    {"STRING": 112, "WORD": 113, "path": 429},  # 372
    {"*": -28},  # 373
    {"*": -41},  # 374
    {"*": -49},  # 375
    {"MONO": 155, "STEREO": 156, "channels": 430, "*": -46},  # 376
    {"*": -3},  # 377
    {"CROPPED": 431, "FIT": 432, "background_render_mode": 433, "*": -56},  # 378
    {"*": -59},  # 379
    {"NUMBER": 215, "PLACEHOLDER": 216, "bitrate": 434, "integer": 257},  # 380
    {"*": -112},  # 381
    {"NEXT": 270, "RBRACE": 435, "USER": 272, "_layout_star_5": 436, "layout_region": 274},  # 382
    {"LPAR": 437},  # 383
    {"LPAR": 438},  # 384
    {"*": -320},  # 385
    {"*": -323},  # 386
    {"*": -321},  # 387
    {"*": -324},  # 388
    {"*": -322},  # 389
    {"*": -325},  # 390
    {"*": -319},  # 391
    {"*": -326},  # 392
    {"*": -336},  # 393
    {"*": -327},  # 394
    {"*": -335},  # 395
    {"*": -328},  # 396
    {"*": -337},  # 397
    {"*": -329},  # 398
    {"*": -338},  # 399
    {"*": -330},  # 400
    {"*": -339},  # 401
    {"*": -331},  # 402
    {"*": -340},  # 403
    {"*": -332},  # 404
    {"*": -341},  # 405
    {"*": -333},  # 406
    {"*": -25},  # 407
    {"*": -14},  # 408
    {"*": -9},  # 409
    {"PLACEHOLDER": 70, "STRING": 71, "rtmp_url": 439, "text": 188},  # 410
    {"*": -10},  # 411
    {"KBPS": 440},  # 412
    {"FPS": 441},  # 413
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 442, "video_bitrate": 443},  # 414
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 282, "video_bitrate": 444, "video_fps": 445},  # 415
    {"*": -169},  # 416
    {"COMMA": 446, "*": -171},  # 417
    {"EXCEPT": 447, "*": -244},  # 418
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 448, "user": 365},  # 419
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 449, "user": 365},  # 420
    {"EVERYONE": 450, "USER": 451, "USERS": 452},  # 421
    {"OF": 453, "*": -257},  # 422
    {"AUDIO": 97, "VIDEO": 101, "medium": 454},  # 423
    {"AND": 455, "COMMA": 456, "*": -273},  # 424
    {"AUDIO": 97, "NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "VIDEO": 101, "medium": 457, "user": 458},  # 425
    {"AND": 459, "NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "user": 460},  # 426
    {"AUDIO": 97, "NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "VIDEO": 101, "medium": 461, "user": 458},  # 427
    {"AND": 462, "NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "user": 460},  # 428
    {"*": -29},  # 429
    {"*": -45},  # 430
    {"*": -60},  # 431
    {"*": -61},  # 432
    {"*": -55},  # 433
    {"KBPS": 463},  # 434
    {"*": -131},  # 435
    {"NEXT": 270, "RBRACE": 464, "USER": 272, "layout_region": 331},  # 436
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 465, "region_x": 466},  # 437
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 465, "region_x": 467},  # 438
    {"*": -11},  # 439
    {"*": -173},  # 440
    {"COMMA": 468, "*": -175},  # 441
    {"*": -314},  # 442
    {"KBPS": 469},  # 443
    {"KBPS": 470},  # 444
    {"FPS": 471},  # 445
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 442, "video_bitrate": 472},  # 446
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 473, "user": 365},  # 447
    {"AND": 474, "COMMA": 475, "*": -245},  # 448
    {"AND": 474, "COMMA": 475, "*": -246},  # 449
    {"EXCEPT": 476, "*": -249},  # 450
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 477, "user": 365},  # 451
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 478, "user": 365},  # 452
    {"EVERYONE": 479, "USER": 480, "USERS": 481},  # 453
    {"OF": 482, "*": -262},  # 454
    {"AUDIO": 97, "NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "VIDEO": 101, "medium": 483, "user": 458},  # 455
    {"AND": 484, "NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "user": 460},  # 456
    {"OF": 485, "*": -279},  # 457
    {"*": -33},  # 458
    {"AUDIO": 97, "NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "VIDEO": 101, "medium": 486, "user": 487},  # 459
    {"*": -34},  # 460
    {"OF": 488, "*": -290},  # 461
    {"AUDIO": 97, "NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "VIDEO": 101, "medium": 489, "user": 487},  # 462
    {"*": -67},  # 463
    {"*": -130},  # 464
    {"*": -209},  # 465
    {"COMMA": 490},  # 466
    {"COMMA": 491},  # 467
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 442, "video_bitrate": 492},  # 468
    {"*": -178},  # 469
    {"*": -165},  # 470
    {"COMMA": 493, "*": -167},  # 471
    {"KBPS": 494},  # 472
    {"AND": 474, "COMMA": 475, "*": -243},  # 473
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "user": 458},  # 474
    {"AND": 495, "NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "user": 460},  # 475
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 496, "user": 365},  # 476
    {"AND": 474, "COMMA": 475, "*": -250},  # 477
    {"AND": 474, "COMMA": 475, "*": -251},  # 478
    {"EXCEPT": 497, "*": -254},  # 479
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 498, "user": 365},  # 480
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 499, "user": 365},  # 481
    {"EVERYONE": 500, "USER": 501, "USERS": 502},  # 482
    {"OF": 503, "*": -267},  # 483
    {"AUDIO": 97, "NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "VIDEO": 101, "medium": 504, "user": 487},  # 484
    {"EVERYONE": 505, "USER": 506, "USERS": 507},  # 485
    {"OF": 508, "*": -284},  # 486
    {"*": -35},  # 487
    {"EVERYONE": 509, "USER": 510, "USERS": 511},  # 488
    {"OF": 512, "*": -295},  # 489
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 513, "region_y": 514},  # 490
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 513, "region_y": 515},  # 491
    {"KBPS": 516},  # 492
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 442, "video_bitrate": 517},  # 493
    {"*": -170},  # 494
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "user": 487},  # 495
    {"AND": 474, "COMMA": 475, "*": -248},  # 496
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 518, "user": 365},  # 497
    {"AND": 474, "COMMA": 475, "*": -255},  # 498
    {"AND": 474, "COMMA": 475, "*": -256},  # 499
    {"EXCEPT": 519, "*": -259},  # 500
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 520, "user": 365},  # 501
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 521, "user": 365},  # 502
    {"EVERYONE": 522, "USER": 523, "USERS": 524},  # 503
    {"OF": 525, "*": -272},  # 504
    {"EXCEPT": 526, "*": -276},  # 505
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 527, "user": 365},  # 506
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 528, "user": 365},  # 507
    {"EVERYONE": 529, "USER": 530, "USERS": 531},  # 508
    {"EXCEPT": 532, "*": -287},  # 509
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 533, "user": 365},  # 510
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 534, "user": 365},  # 511
    {"EVERYONE": 535, "USER": 536, "USERS": 537},  # 512
    {"*": -210},  # 513
    {"RPAR": 538},  # 514
    {"RPAR": 539},  # 515
    {"*": -174},  # 516
    {"KBPS": 540},  # 517
    {"AND": 474, "COMMA": 475, "*": -253},  # 518
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 541, "user": 365},  # 519
    {"AND": 474, "COMMA": 475, "*": -260},  # 520
    {"AND": 474, "COMMA": 475, "*": -261},  # 521
    {"EXCEPT": 542, "*": -264},  # 522
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 543, "user": 365},  # 523
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 544, "user": 365},  # 524
    {"EVERYONE": 545, "USER": 546, "USERS": 547},  # 525
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 548, "user": 365},  # 526
    {"AND": 474, "COMMA": 475, "*": -277},  # 527
    {"AND": 474, "COMMA": 475, "*": -278},  # 528
    {"EXCEPT": 549, "*": -281},  # 529
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 550, "user": 365},  # 530
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 551, "user": 365},  # 531
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 552, "user": 365},  # 532
    {"AND": 474, "COMMA": 475, "*": -288},  # 533
    {"AND": 474, "COMMA": 475, "*": -289},  # 534
    {"EXCEPT": 553, "*": -292},  # 535
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 554, "user": 365},  # 536
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 555, "user": 365},  # 537
    {"SIZE": 556},  # 538
    {"SIZE": 557},  # 539
    {"*": -166},  # 540
    {"AND": 474, "COMMA": 475, "*": -258},  # 541
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 558, "user": 365},  # 542
    {"AND": 474, "COMMA": 475, "*": -265},  # 543
    {"AND": 474, "COMMA": 475, "*": -266},  # 544
    {"EXCEPT": 559, "*": -269},  # 545
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 560, "user": 365},  # 546
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 561, "user": 365},  # 547
    {"AND": 474, "COMMA": 475, "*": -275},  # 548
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 562, "user": 365},  # 549
    {"AND": 474, "COMMA": 475, "*": -282},  # 550
    {"AND": 474, "COMMA": 475, "*": -283},  # 551
    {"AND": 474, "COMMA": 475, "*": -286},  # 552
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 563, "user": 365},  # 553
    {"AND": 474, "COMMA": 475, "*": -293},  # 554
    {"AND": 474, "COMMA": 475, "*": -294},  # 555
    {"LPAR": 564},  # 556
    {"LPAR": 565},  # 557
    {"AND": 474, "COMMA": 475, "*": -263},  # 558
    {"NUMBER": 361, "PLACEHOLDER": 362, "STRING": 363, "_users": 566, "user": 365},  # 559
    {"AND": 474, "COMMA": 475, "*": -270},  # 560
    {"AND": 474, "COMMA": 475, "*": -271},  # 561
    {"AND": 474, "COMMA": 475, "*": -280},  # 562
    {"AND": 474, "COMMA": 475, "*": -291},  # 563
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 567, "region_width": 568},  # 564
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 567, "region_width": 569},  # 565
    {"AND": 474, "COMMA": 475, "*": -268},  # 566
    {"*": -208},  # 567
    {"COMMA": 570},  # 568
    {"COMMA": 571},  # 569
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 572, "region_height": 573},  # 570
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 572, "region_height": 574},  # 571
    {"*": -201},  # 572
    {"RPAR": 575},  # 573
    {"RPAR": 576},  # 574
    {"ALPHA": 577, "CROPPED": 578, "FIT": 579, "region_render_mode": 580, "*": -139},  # 575
    {"ALPHA": 581, "CROPPED": 578, "FIT": 579, "region_render_mode": 582, "*": -143},  # 576
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 583, "region_alpha": 584},  # 577
    {"*": -203},  # 578
    {"*": -204},  # 579
    {"*": -136},  # 580
    {"NUMBER": 215, "PLACEHOLDER": 216, "integer": 583, "region_alpha": 585},  # 581
    {"*": -140},  # 582
    {"*": -200},  # 583
    {"CROPPED": 578, "FIT": 579, "region_render_mode": 586, "*": -138},  # 584
    {"CROPPED": 578, "FIT": 579, "region_render_mode": 587, "*": -142},  # 585
    {"*": -137},  # 586
    {"*": -141},  # 587
)
