; Made from the language's words by `make generate`; do not edit.

(comment) @comment
(string) @string
(escape_sequence) @string.escape
[(placeholder) (interpolation)] @variable
[(number) (range) (duration) (size) (json_number)] @number
(pair . (string) @property)
["true" "false" "null"] @constant.builtin
["(" ")" "{" "}" "[" "]"] @punctuation.bracket
["," ":"] @punctuation.delimiter
"=" @operator
["afterwards" "alpha" "and" "around" "at" "bucket" "category" "channel" "cover" "description" "encrypted" "endpoint" "every" "except" "idle" "image" "key" "lasting" "lent" "location" "most" "next" "of" "page" "recorder" "region" "salt" "secret" "session" "size" "tagged" "tags" "templates" "title" "token" "under" "until" "up" "user" "userdata" "users" "vendor" "vod" "when" "within" "workflow"] @keyword.operator
["defaults" "recording" "absent" "acquired" "as" "background" "by" "canvas" "decrypt" "expecting" "for" "in" "layout" "loading" "preferring" "publish" "push" "record" "rendered" "set" "snapshot" "sound" "split" "starting" "stop" "streams" "then" "to" "transcode" "with" "without"] @keyword
["all" "audio" "communication" "cropped" "desktops" "everyone" "fit" "individually" "live" "mixed" "mono" "once" "only" "pause" "paused" "phones" "resume" "stereo" "video"] @constant.builtin
["fps" "hz" "kbps"] @type
(vendor (word) @type.builtin)
(region (word) @constant)
(format (word) @constant)
(acquire_region (word) @constant)
(stream_mode (word) @constant)
(video_stream_type (word) @constant)
(decryption_mode (word) @constant)
(mixed_video_layout (word) @constant)
(sse (word) @constant)
(recording (name) @label)
(edition "edition" @keyword (word) @constant)
(path [(word) (string)] @property)
