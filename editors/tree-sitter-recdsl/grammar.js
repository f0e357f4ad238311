// The recording language for tree-sitter.
// Made from grammar/recording.lark by `make generate`; do not edit.

// A keyword in any letter case; in the tree it is called by its lower case.
const keyword = (spelling) =>
  alias(
    new RegExp([...spelling].map((c) => `[${c}${c.toUpperCase()}]`).join("")),
    spelling,
  );

module.exports = grammar({
  name: "recdsl",

  word: ($) => $.word,

  extras: ($) => [/[ \t\r\n\f\v\u00a0\u3000]/, $.comment],

  rules: {
    source_file: ($) =>
      seq(optional($.edition), repeat(choice($.clause, $.recording, $.defaults))),

    recording: ($) =>
      seq(keyword("recording"), optional($.name), "{", repeat($.clause), "}"),

    defaults: ($) =>
      seq(keyword("defaults"), "{", repeat($.clause), "}"),

    name: ($) =>
      choice($.word, $.number, $.duration, $.size),

    clause: ($) =>
      choice($.record, $.at_most, $.split, $.starting, $.loading, $.rendering, $.push, $.channel, $.recorder, $.token_clause, $.storage, $.as_clause, $.transcode, $.streams, $.preferring, $.sound, $.expecting, $.idle, $.snapshot, $.decrypt, $.canvas, $.layout, $.background, $.absent, $.vod, $.acquired, $.then_clause, $.set, $.without),

    record: ($) =>
      seq(keyword("record"), choice(seq($.subjects, optional($.mode)), $.mode, $.page)),

    subjects: ($) =>
      choice(seq($.medium, optional(choice(seq(keyword("of"), choice(keyword("user"), keyword("users")), $._users), seq(optional(keyword("of")), $._all, optional(seq(keyword("except"), $._users))))), optional(seq(optional(","), keyword("and"), $.medium, optional(choice(seq(keyword("of"), choice(keyword("user"), keyword("users")), $._users), seq(optional(keyword("of")), $._all, optional(seq(keyword("except"), $._users)))))))), seq($._all, optional(seq(keyword("except"), $._users)))),

    _all: ($) =>
      choice(keyword("everyone"), seq(keyword("all"), optional(keyword("users")))),

    medium: ($) =>
      choice(keyword("audio"), keyword("video")),

    mode: ($) =>
      choice(keyword("individually"), keyword("mixed")),

    _users: ($) =>
      choice($.user, seq($._users, ",", $.user), seq($._users, keyword("and"), $.user), seq($._users, ",", keyword("and"), $.user)),

    user: ($) =>
      choice($.number, $.range, $.string, $.placeholder),

    page: ($) =>
      seq(keyword("page"), optional($.url), optional(seq(keyword("at"), $.page_size)), optional(seq(",", $.video_fps, keyword("fps"))), optional(seq(",", $.video_bitrate, keyword("kbps")))),

    page_size: ($) =>
      $.size,

    at_most: ($) =>
      seq(keyword("for"), keyword("at"), keyword("most"), $.max_recording_hour),

    split: ($) =>
      seq(keyword("split"), keyword("every"), $.max_video_duration),

    starting: ($) =>
      seq(keyword("starting"), $.onhold),

    onhold: ($) =>
      choice(keyword("paused"), seq(keyword("at"), keyword("once")), $.placeholder),

    loading: ($) =>
      seq(keyword("loading"), keyword("within"), $.ready_timeout),

    rendering: ($) =>
      seq(keyword("rendered"), keyword("for"), $.mobile),

    mobile: ($) =>
      choice(keyword("phones"), keyword("desktops"), $.placeholder),

    push: ($) =>
      seq(keyword("push"), keyword("to"), $.rtmp_url, repeat(seq(choice(",", keyword("and"), seq(",", keyword("and"))), $.rtmp_url))),

    channel: ($) =>
      choice(seq(keyword("in"), optional($.channel_type), keyword("channel"), $.cname), seq(keyword("in"), keyword("session"), $.cname)),

    channel_type: ($) =>
      choice(keyword("live"), keyword("communication"), $.placeholder),

    recorder: ($) =>
      seq(keyword("by"), keyword("recorder"), $.uid),

    uid: ($) =>
      choice($.number, $.string, $.placeholder),

    token_clause: ($) =>
      seq(keyword("with"), keyword("token"), $.token),

    storage: ($) =>
      seq(keyword("to"), choice(seq($.vendor, optional($.region), repeat($.storage_part)), seq(optional(seq(keyword("region"), $.region_number)), repeat1($.storage_part)), seq(keyword("region"), $.region_number))),

    vendor: ($) =>
      choice($.word, seq(keyword("vendor"), $._integer), $.placeholder),

    region: ($) =>
      choice($.word, seq(keyword("region"), $._integer), $.placeholder),

    region_number: ($) =>
      $._integer,

    storage_part: ($) =>
      choice(seq(keyword("bucket"), $.bucket), seq(keyword("under"), $.file_name_prefix), seq(keyword("key"), $.access_key), seq(keyword("secret"), $.secret_key), seq(keyword("encrypted"), $.sse), seq(keyword("tagged"), $.tag), seq(keyword("endpoint"), $.endpoint), seq(keyword("lent"), keyword("by"), keyword("token"), $.sts_token, optional(seq(keyword("until"), $.sts_expiration)))),

    as_clause: ($) =>
      seq(keyword("as"), $.format, repeat(seq(choice(",", keyword("and"), seq(",", keyword("and"))), $.format)), optional(seq(keyword("at"), $.sample_rate, keyword("hz"))), optional($.channels)),

    format: ($) =>
      choice($.word, $.placeholder),

    channels: ($) =>
      choice(keyword("mono"), keyword("stereo")),

    transcode: ($) =>
      seq(keyword("transcode"), keyword("afterwards")),

    streams: ($) =>
      seq(keyword("streams"), $.stream_mode),

    preferring: ($) =>
      seq(keyword("preferring"), $.video_stream_type, keyword("video")),

    sound: ($) =>
      seq(keyword("sound"), $.sound_profile),

    sound_profile: ($) =>
      choice(seq($.number, keyword("kbps"), $.channels), $.placeholder),

    expecting: ($) =>
      seq(keyword("expecting"), keyword("up"), keyword("to"), $.most_users, choice(keyword("user"), keyword("users"))),

    most_users: ($) =>
      $.number,

    idle: ($) =>
      seq(keyword("stop"), keyword("when"), keyword("idle"), keyword("for"), $.max_idle_time),

    snapshot: ($) =>
      seq(keyword("snapshot"), optional($.only), optional(seq(keyword("every"), $.capture_interval))),

    only: ($) =>
      keyword("only"),

    decrypt: ($) =>
      seq(keyword("decrypt"), $.decryption_mode, optional(seq(keyword("secret"), $.secret)), optional(seq(keyword("salt"), $.salt))),

    canvas: ($) =>
      seq(keyword("canvas"), $.canvas_size, optional(seq(keyword("at"), $.fps, keyword("fps"))), optional(seq(",", $.bitrate, keyword("kbps")))),

    canvas_size: ($) =>
      $.size,

    layout: ($) =>
      seq(keyword("layout"), $.mixed_video_layout, optional(seq(keyword("around"), keyword("user"), $.max_resolution_uid)), optional(seq("{", repeat($.layout_region), "}"))),

    max_resolution_uid: ($) =>
      choice($.number, $.string, $.placeholder),

    layout_region: ($) =>
      seq(choice(seq(keyword("user"), $.region_uid), seq(keyword("next"), keyword("user"))), keyword("at"), "(", $.region_x, ",", $.region_y, ")", keyword("size"), "(", $.region_width, ",", $.region_height, ")", optional(seq(keyword("alpha"), $.region_alpha)), optional($.region_render_mode)),

    region_uid: ($) =>
      choice($.number, $.string, $.placeholder),

    region_render_mode: ($) =>
      choice(keyword("fit"), keyword("cropped")),

    background: ($) =>
      choice(seq(keyword("background"), $.background_color), seq(keyword("background"), keyword("image"), $.background_image), seq(keyword("background"), keyword("of"), keyword("user"), $.background_uid, keyword("image"), $.background_image_url, optional($.background_render_mode))),

    background_uid: ($) =>
      choice($.number, $.string, $.placeholder),

    background_render_mode: ($) =>
      choice(keyword("fit"), keyword("cropped")),

    absent: ($) =>
      seq(keyword("absent"), keyword("users"), keyword("image"), $.default_user_background_image),

    vod: ($) =>
      seq(keyword("publish"), keyword("to"), keyword("vod"), $.vod_region_id, repeat($.vod_part)),

    vod_part: ($) =>
      choice(seq(keyword("key"), $.vod_access_key), seq(keyword("secret"), $.vod_secret_key), seq(keyword("title"), $.vod_title), seq(keyword("description"), $.vod_description), seq(keyword("cover"), $.vod_cover_url), seq(keyword("category"), $.vod_cate_id), seq(keyword("tags"), $.vod_tags), seq(keyword("templates"), $.vod_template_group_id), seq(keyword("userdata"), $.vod_user_data), seq(keyword("location"), $.vod_storage_location), seq(keyword("workflow"), $.vod_workflow_id)),

    acquired: ($) =>
      seq(keyword("acquired"), choice(seq(keyword("in"), keyword("region"), $.acquire_region, optional(seq(keyword("lasting"), $.acquire_hours))), seq(keyword("lasting"), $.acquire_hours))),

    acquire_region: ($) =>
      $.word,

    acquire_hours: ($) =>
      $.duration,

    then_clause: ($) =>
      seq(keyword("then"), choice(seq(keyword("record"), choice(seq(keyword("only"), choice(keyword("user"), keyword("users")), $._users), $.subjects)), seq(keyword("layout"), $.mixed_video_layout, optional(seq(keyword("around"), keyword("user"), $.max_resolution_uid)), optional(seq("{", repeat($.layout_region), "}"))), $.hold, seq(keyword("stop"), optional(seq(keyword("at"), keyword("once")))))),

    hold: ($) =>
      choice(keyword("pause"), keyword("resume")),

    set: ($) =>
      seq(keyword("set"), $.path, "=", choice($._json, $.placeholder)),

    without: ($) =>
      seq(keyword("without"), $.path, repeat(seq(choice(",", keyword("and"), seq(",", keyword("and"))), $.path))),

    path: ($) =>
      choice($.word, $.string),

    cname: ($) =>
      $._text,

    token: ($) =>
      $._text,

    url: ($) =>
      $._text,

    rtmp_url: ($) =>
      $._text,

    bucket: ($) =>
      $._text,

    file_name_prefix: ($) =>
      $._text,

    access_key: ($) =>
      $._text,

    secret_key: ($) =>
      $._text,

    tag: ($) =>
      $._text,

    endpoint: ($) =>
      $._text,

    sts_token: ($) =>
      $._text,

    secret: ($) =>
      $._text,

    salt: ($) =>
      $._text,

    background_color: ($) =>
      $._text,

    background_image: ($) =>
      $._text,

    background_image_url: ($) =>
      $._text,

    default_user_background_image: ($) =>
      $._text,

    vod_region_id: ($) =>
      $._text,

    vod_access_key: ($) =>
      $._text,

    vod_secret_key: ($) =>
      $._text,

    vod_title: ($) =>
      $._text,

    vod_description: ($) =>
      $._text,

    vod_cover_url: ($) =>
      $._text,

    vod_cate_id: ($) =>
      $._text,

    vod_tags: ($) =>
      $._text,

    vod_template_group_id: ($) =>
      $._text,

    vod_user_data: ($) =>
      $._text,

    vod_storage_location: ($) =>
      $._text,

    vod_workflow_id: ($) =>
      $._text,

    _text: ($) =>
      choice($.string, $.placeholder),

    stream_mode: ($) =>
      $._choice,

    video_stream_type: ($) =>
      $._choice,

    decryption_mode: ($) =>
      $._choice,

    mixed_video_layout: ($) =>
      $._choice,

    sse: ($) =>
      $._choice,

    _choice: ($) =>
      choice($.word, $.placeholder),

    max_recording_hour: ($) =>
      $._duration,

    max_video_duration: ($) =>
      $._duration,

    ready_timeout: ($) =>
      $._duration,

    max_idle_time: ($) =>
      $._duration,

    capture_interval: ($) =>
      $._duration,

    _duration: ($) =>
      choice($.duration, $.placeholder),

    video_fps: ($) =>
      $._integer,

    video_bitrate: ($) =>
      $._integer,

    sample_rate: ($) =>
      $._integer,

    sts_expiration: ($) =>
      $._integer,

    fps: ($) =>
      $._integer,

    bitrate: ($) =>
      $._integer,

    region_x: ($) =>
      $._integer,

    region_y: ($) =>
      $._integer,

    region_width: ($) =>
      $._integer,

    region_height: ($) =>
      $._integer,

    region_alpha: ($) =>
      $._integer,

    _integer: ($) =>
      choice($.number, $.placeholder),

    edition: ($) =>
      seq(keyword("edition"), $.word),

    // Terminals. A word ends at white space or punctuation; `30s` and `360x640` are single words.
    comment: (_) => /#[^\r\n]*/,
    string: ($) =>
      seq(
        '"',
        repeat(choice($.string_content, $.escape_sequence, $.interpolation)),
        token.immediate('"'),
      ),
    // Before comments: a hash sign in a text opens none.
    string_content: (_) => token.immediate(prec(1, /[^"\\\r\n$]+|\$/)),
    escape_sequence: (_) =>
      token.immediate(/\\(["\\\/bfnrt]|u[0-9a-fA-F][0-9a-fA-F][0-9a-fA-F][0-9a-fA-F])/),
    interpolation: (_) => token.immediate(/\$\{[A-Za-z_][A-Za-z0-9_]*\}/),
    placeholder: (_) => /\$\{[A-Za-z_][A-Za-z0-9_]*\}/,
    size: (_) =>
      /([0-9]+|\$\{[A-Za-z_][A-Za-z0-9_]*\})x([0-9]+|\$\{[A-Za-z_][A-Za-z0-9_]*\})/,
    duration: (_) => /[0-9]+(\.[0-9]+)?[smhdSMHD]/,
    range: (_) =>
      token(
        seq(
          /[0-9]+/,
          choice(
            /[ \t]*(-|\.\.|\.\.\.|[\u2013\u2014\u2026])[ \t]*/,
            /[ \t]+([tT][oO]|[tT][hH][rR][oO][uU][gG][hH])[ \t]+/,
          ),
          /[0-9]+/,
        ),
      ),
    number: (_) => /-?[0-9]+(\.[0-9]+)?/,
    word: (_) => /[A-Za-z0-9_][A-Za-z0-9_.-]*/,

    _json: ($) =>
      choice($.object, $.array, $.string, $.json_number, "true", "false", "null"),
    object: ($) => seq("{", optional(seq($.pair, repeat(seq(",", $.pair)))), "}"),
    pair: ($) => seq($.string, ":", $._json),
    array: ($) => seq("[", optional(seq($._json, repeat(seq(",", $._json)))), "]"),
    json_number: (_) => /-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?/,
  },
});
