"""Texts of every surface with a key sown in every way that a literal can be written.

`{X}` is a secret. Each text has faults, some with safe and some with unsafe fixes, on the lines
beside it: so snippets and diffs show these lines.
"""

# ruff: noqa: E501 - a form is easier to compare with the others on one line

from __future__ import annotations

SOWN = "SOWNq7Zk"
SHOWN = "plain-bucket"

# How a value is written under a secret name in an object of a language: the last is the member.
_JS = """\
{before}
start("/mode/mix/start", {{
  cname: c, uid: "900001",
  clientRequest: {{
    recordingConfig: {{ channelType: "0", maxIdleTime: 3, streamTypes: 9, subscribeUidGroup: "0" }},
    storageConfig: {{
      vendor: "1",
      {member},
      region: "0",
      bucket: "plain-bucket",
    }},
  }},
}});
{after}
"""
_PY = """\
import os
{before}
post("/mode/mix/start", {{
    "cname": c, "uid": "900001",
    "clientRequest": {{
        "recordingConfig": {{"channelType": "0", "maxIdleTime": 3, "streamTypes": 9}},
        "storageConfig": {{
            "vendor": "1",
            {member},
            "region": "0",
            "bucket": "plain-bucket",
        }},
    }},
}})
{after}
"""
_PHP = """\
<?php
{before}
post("/mode/mix/start", [
  "cname" => $c, "uid" => "900001",
  "clientRequest" => [
    "recordingConfig" => ["channelType" => "0", "maxIdleTime" => 3, "streamTypes" => 9],
    "storageConfig" => [
      "vendor" => "1",
      {member},
      "region" => "0",
      "bucket" => "plain-bucket",
    ],
  ],
]);
{after}
"""
_GO = """\
package a

{before}

func start() {{
	post("/mode/mix/start", map[string]any{{
		"cname": c, "uid": "900001",
		"clientRequest": map[string]any{{
			"recordingConfig": map[string]any{{"channelType": "0", "maxIdleTime": 3, "streamTypes": 9}},
			"storageConfig": map[string]any{{
				"vendor": "1",
				{member},
				"region": "0",
				"bucket": "plain-bucket",
			}},
		}},
	}})
	{after}
}}
"""
_JAVA = """\
class A {{
  {before}
  void start() {{
    post("/mode/mix/start", Map.of("cname", c, "uid", "900001",
      "clientRequest", Map.of(
        "recordingConfig", Map.of("channelType", "0", "maxIdleTime", 3, "streamTypes", 9),
        "storageConfig", Map.of(
          "vendor", "1",
          {member},
          "region", "0",
          "bucket", "plain-bucket"))));
    {after}
  }}
}}
"""
_CS = """\
class A {{
  {before}
  void Start() {{
    Post("/mode/mix/start", new {{
      cname = c, uid = "900001",
      clientRequest = new {{
        recordingConfig = new {{ channelType = "0", maxIdleTime = 3, streamTypes = 9 }},
        storageConfig = new {{
          vendor = "1",
          {member},
          region = "0",
          bucket = "plain-bucket",
        }},
      }},
    }});
    {after}
  }}
}}
"""
_DART = """\
{before}
void start() {{
  post("/mode/mix/start", {{
    "cname": c, "uid": "900001",
    "clientRequest": {{
      "recordingConfig": {{"channelType": "0", "maxIdleTime": 3, "streamTypes": 9}},
      "storageConfig": {{
        "vendor": "1",
        {member},
        "region": "0",
        "bucket": "plain-bucket",
      }},
    }},
  }});
  {after}
}}
"""
_KT = """\
{before}
fun start() {{
  post("/mode/mix/start", mapOf(
    "cname" to c, "uid" to "900001",
    "clientRequest" to mapOf(
      "recordingConfig" to mapOf("channelType" to "0", "maxIdleTime" to 3, "streamTypes" to 9),
      "storageConfig" to mapOf(
        "vendor" to "1",
        {member},
        "region" to "0",
        "bucket" to "plain-bucket",
      ),
    ),
  ))
  {after}
}}
"""
_SWIFT = """\
{before}
func start() {{
  post("/mode/mix/start", [
    "cname": c, "uid": "900001",
    "clientRequest": [
      "recordingConfig": ["channelType": "0", "maxIdleTime": 3, "streamTypes": 9],
      "storageConfig": [
        "vendor": "1",
        {member},
        "region": "0",
        "bucket": "plain-bucket",
      ],
    ],
  ])
  {after}
}}
"""
_RB = """\
{before}
post("/mode/mix/start", {{
  cname: c, uid: "900001",
  clientRequest: {{
    recordingConfig: {{ channelType: "0", maxIdleTime: 3, streamTypes: 9 }},
    storageConfig: {{
      vendor: "1",
      {member},
      region: "0",
      bucket: "plain-bucket",
    }},
  }},
}})
{after}
"""
_RS = """\
{before}
fn start() {{
    post("/mode/mix/start", json!({{
        "cname": c, "uid": "900001",
        "clientRequest": {{
            "recordingConfig": {{"channelType": "0", "maxIdleTime": 3, "streamTypes": 9}},
            "storageConfig": {{
                "vendor": "1",
                {member},
                "region": "0",
                "bucket": "plain-bucket"
            }}
        }}
    }}));
    {after}
}}
"""
_EX = """\
{before}
post("/mode/mix/start", %{{
  cname: c, uid: "900001",
  clientRequest: %{{
    recordingConfig: %{{channelType: "0", maxIdleTime: 3, streamTypes: 9}},
    storageConfig: %{{
      vendor: "1",
      {member},
      region: "0",
      bucket: "plain-bucket"
    }}
  }}
}})
{after}
"""
_JSON = """\
{{
  "cname": "c", "uid": "900001",
  "clientRequest": {{
    "recordingConfig": {{"channelType": "0", "maxIdleTime": 3, "streamTypes": 9}},
    "storageConfig": {{
      "vendor": "1",
      {member},
      "region": "0",
      "bucket": "plain-bucket"
    }}
  }}
}}
"""
_YAML = """\
{before}
body:
  cname: c
  uid: "900001"
  clientRequest:
    recordingConfig: {{channelType: "0", maxIdleTime: 3, streamTypes: 9}}
    storageConfig:
      vendor: "1"
{member}
      region: "0"
      bucket: plain-bucket
{after}
"""
_SH = """\
{before}
curl -X POST https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start \\
  {option} \\
  -d '{{
  "cname": "c", "uid": "900001",
  "clientRequest": {{
    "recordingConfig": {{"channelType": "0", "maxIdleTime": 3, "streamTypes": 9}},
    "storageConfig": {{
      "vendor": "1",
      {member},
      "region": "0",
      "bucket": "plain-bucket"
    }}
  }}
}}'
{after}
"""
_HTTP = """\
{before}
POST https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start{query}
{header}
Content-Type: application/json

{body}
"""
_REC = """\
# {comment}
recording a {{
  record audio and video mixed
  in channel "c" by recorder 900001 {token}
  to s3 us-east-1 bucket "plain-bucket" {keys}
  as mp4
  {clause}
}}
"""

# (member, what is before the body, what is behind it)
_FORMS: dict[str, tuple[str, tuple[tuple[str, str, str], ...]]] = {
    "a.js": (
        _JS,
        (
            ('secretKey: "{X}"', "", ""),
            ("secretKey: '{X}', accessKey: '{X}'", "", ""),
            ("secretKey: `{X}`", "", ""),
            ("secretKey: String.raw`{X}`", "", ""),
            ('secretKey: "{X}" + "{X}"', "", ""),
            ("secretKey: `{X}${{n}}`", 'const n = "{X}";', ""),
            ("secretKey: value, accessKey: id", 'const value = "{X}", id = `{X}`;', ""),
            ("secretKey: b", 'const a = "{X}"; const b = a;', ""),
            ("secretKey: cfg.k", 'const cfg = {{ k: "{X}" }};', ""),
            ("secretKey: this.k", 'class S {{ k = "{X}" }}', ""),
            ("secretKey", 'let secretKey = "x"; secretKey = "{X}";', ""),
            ("secretKey: v", "", 'var v = "{X}";'),
            ('["secretKey"]: "{X}"', "", ""),
            ('[KEY]: "{X}"', 'const KEY = "secretKey";', ""),
            ('"secretK\\u0065y": "{X}"', "", ""),
            ("secretKey:\n        // why\n        /* why */ '{X}'", "", ""),
            ('secretKey: process.env.SK || "{X}"', "", ""),
            ('secretKey: process.env.SK ?? "{X}"', "", ""),
            ('secretKey: env("SK", "{X}")', "", ""),
            ("secretKey: (dev ? \"{X}\" : '{X}')", "", ""),
            ('secretKey: ["{X}"]', "", ""),
            ('secretKey: {{ v: "{X}" }}', "", ""),
            ('secretKey: atob("{X}")', "", ""),
            ('secretKey: "{X}".trim()', "", ""),
            ("secretKey: k", 'function f(secretKey = "{X}") {{}}', ""),
            ("secretKey: k", 'headers.set("X-Token", "{X}"); m = new Map([["token", "{X}"]]);', ""),
            ("secretKey: k", 'h = {{ Authorization: "Basic {X}" }};', ""),
            ("secretKey: k", 'u = "https://h/?token=" + "{X}"; v = "https://a:{X}@h/";', ""),
            ("secretKey: k", 'x.rtmpUrl = "live.example.com/app/{X}";', ""),
            ("secretKey: k", 'exec("curl -u id:{X} https://h/");', ""),
            ("secretKey: k", "// secretKey: '{X}'\n/* token = \"{X}\" */", ""),
            ('secretKey: k, bucket2: "{{\\"token\\":\\"{X}\\"}}"', "", ""),
            ("secretKey: k", 'switch (token) {{ case "{X}": break }}', ""),
            ("secretKey: k", 'post.call(x, "{X}"); function post(k) {{ g({{token: k}}) }}', ""),
            ("secretKey: k", 'u = "//user:{X}@host/"; c = {{auth: {{username: "{X}"}}}};', ""),
            ('secretKye: "{X}"', "", ""),
            ('secretkey: "{X}"', "", ""),
        ),
    ),
    "a.py": (
        _PY,
        (
            ('"secretKey": "{X}"', "", ""),
            ('"secretKey": """{X}\n{X}"""', "", ""),
            ("'secretKey': r'{X}'", "", ""),
            ('"secretKey": f"{X}{{n}}"', 'n = "{X}"', ""),
            ('"secretKey": ("{X}"\n                "{X}")', "", ""),
            ('"secretKey": "{X}" + "{X}"', "", ""),
            ('"secretKey": b"{X}".decode()', "", ""),
            ('"secretKey": AWS, "accessKey": B', 'AWS = "{X}"\nB = AWS', ""),
            ('"secretKey": os.getenv("SK", "{X}")', "", ""),
            ('"secretKey": os.environ.get("SK") or "{X}"', "", ""),
            ('"secretKey": "{X}" if dev else "{X}"', "", ""),
            ('"secretKey":  # why\n                "{X}"', "", ""),
            ('"secretK\\u0065y": "{X}"', "", ""),
            ('**dict(secretKey="{X}")', "", ""),
            ('"secretKey": k', 'def f(secret_key="{X}", *, salt: str = "{X}"): pass', ""),
            ('"secretKey": k', 'd["token"] = "{X}"; o.token = "{X}"; p = dict(token="{X}")', ""),
            ('"secretKey": k', "", 'd.setdefault("token", "{X}")\nk = "{X}"'),
            ('"secretKey": k', '# token = "{X}"', ""),
            ('"secretKey": k', 'u = f"https://{X}:{{p}}@h/?token={X}"', ""),
            ('"secretKey": self.k', 'class A:\n    k = "{X}"', ""),
            ('"secretKey": k', 'functools.partial(f, "{X}")\ndef f(k): g(token=k)', ""),
            ('"secretKey": k', 'token: Literal["{X}"]\nmatch token:\n  case "{X}": pass', ""),
        ),
    ),
    "a.php": (
        _PHP,
        (
            ('"secretKey" => "{X}"', "", ""),
            ("'secretKey' => '{X}'", "", ""),
            ('"secretKey" => <<<E\n{X}\nE', "", ""),
            ("'secretKey' => <<<'E'\n{X}\nE", "", ""),
            ('"secretKey" => <<<E\n{X}{{$v}}\nE', '$v = "{X}";', ""),
            ("'secretKey' => '{X}' . \"{X}\"", "", ""),
            ('"secretKey" => $k', '$k = "{X}";', ""),
            (
                '"secretKey" => K, "accessKey" => self::L',
                'const K = "{X}"; class B {{ const L = "{X}"; }}',
                "",
            ),
            ('"secretKey" => getenv("SK") ?: "{X}"', "", ""),
            ('"secretKey" => env("SK", "{X}")', "", ""),
            ('"secretKey" => $_ENV["SK"] ?? "{X}"', "", ""),
            ('"secretKey" => # why\n      "{X}"', "", ""),
            ('"secretKey" => $this->k', 'class B {{ private $k = "{X}"; }}', ""),
            ('"secretKey" => $k', 'define("TOKEN", "{X}"); $b["token"] = "{X}";', ""),
            ('"secretKey" => $k', 'function f($token = "{X}") {{}}', ""),
            ('"secretKey" => $k', '$n = "token"; $y->$n = "{X}"; $$n = "{X}";', ""),
            ('"secretKey" => $k', 'class A {{ #[Def("{X}")] public $token; }}', ""),
            (
                '"secretKey" => $k',
                "",
                '$j = <<<J\n{{"secretKey": "{X}", "token": "$z"}}\nJ;\n$z = \'{X}\';',
            ),
        ),
    ),
    "a.go": (
        _GO,
        (
            ('"secretKey": "{X}"', "", ""),
            ('"secretKey": `{X}`', "", ""),
            ('"secretKey": "{X}" + `{X}`', "", ""),
            ('"secretKey": k', 'const k = "{X}"', ""),
            ('"secretKey": k', 'var k, l = "{X}", 1', ""),
            ('"secretKey": getenv("SK", "{X}")', "", ""),
            ('"secretKey": []string{{"{X}"}}', "", ""),
            ('"secretKey": []byte("{X}")', "", ""),
            (
                '"secretKey": s',
                "",
                'x := S{{SecretKey: "{X}"}}; x.Token = "{X}"; m["token"] = "{X}"',
            ),
            ('"secretKey": t', "", 'switch token {{ case "{X}": g() }}'),
            ('"secretKey": /* why */\n\t\t\t\t\t"{X}"', "", ""),
        ),
    ),
    "A.java": (
        _JAVA,
        (
            ('"secretKey", "{X}"', "", ""),
            ('"secretKey", """\n{X}\n"""', "", ""),
            ('"secretKey", "{X}" + "{X}"', "", ""),
            ('"secretKey", K', 'static final String K = "{X}";', ""),
            ('"secretKey", this.k', 'String k = "{X}";', ""),
            ('"secretKey", System.getProperty("SK", "{X}")', "", ""),
            ('"secretKey", Optional.ofNullable(e).orElse("{X}")', "", ""),
            (
                '"secretKey", k',
                "",
                'm.put("token", "{X}"); x.setToken("{X}"); Map.entry("salt", "{X}");',
            ),
            ('"secretKey", /* why */ "{X}"', "", ""),
            ('"secretKey", k', '@Secret("{X}") String token;', ""),
            ('"secretKey", k', "", 'switch (token) {{ case "{X}": break; }}'),
            ('"secretKey", a ? "{X}" : "{X}"', "", ""),
        ),
    ),
    "A.cs": (
        _CS,
        (
            ('secretKey = "{X}"', "", ""),
            ('secretKey = @"{X}"', "", ""),
            ('secretKey = $"{X}{{n}}"', 'const string n = "{X}";', ""),
            ('secretKey = """{X}"""', "", ""),
            ('secretKey = "{X}" + @"{X}"', "", ""),
            ("secretKey = K", 'const string K = "{X}";', ""),
            ('secretKey = Env("SK") ?? "{X}"', "", ""),
            ("secretKey = k", 'string SecretKey {{ get; set; }} = "{X}";', ""),
            (
                "secretKey = k",
                "",
                'd = new D {{ ["token"] = "{X}", {{"secretKey", "{X}"}} }}; F(token: "{X}");',
            ),
            ("secretKey = k", '[Def("{X}")] public string Token {{ get; set; }}', ""),
            ("secretKey = k", "", 'switch (token) {{ case "{X}": break; }}'),
            ("secretKey = k", 'void F(string token = "{X}") {{}}', ""),
        ),
    ),
    "a.dart": (
        _DART,
        (
            ('"secretKey": "{X}"', "", ""),
            ("'secretKey': '{X}'", "", ""),
            ("'secretKey': r'{X}'", "", ""),
            ("'secretKey': '''{X}'''", "", ""),
            ("'secretKey': '{X}' '{X}'", "", ""),
            ("'secretKey': '{X}${{n}}'", "const n = '{X}';", ""),
            ("'secretKey': k", "const k = '{X}';", ""),
            ("'secretKey': e ?? '{X}'", "", ""),
            ("'secretKey': String.fromEnvironment('SK', defaultValue: '{X}')", "", ""),
            (
                "'secretKey': k",
                "void f({{String token = '{X}'}}) {{}}",
                "m['token'] = '{X}'; f(token: '{X}');",
            ),
        ),
    ),
    "a.kt": (
        _KT,
        (
            ('"secretKey" to """{X}"""', "", ""),
            ('"secretKey" to "${{k.trim()}}"', 'val k = "{X}"', ""),
            ('"secretKey" to k', 'val (b, k) = listOf("plain-bucket", "{X}")', ""),
            (
                '"secretKey" to c.k',
                'data class C(val b: String, val k: String)\nval c = C("plain-bucket", "{X}")',
                "",
            ),
            (
                '"secretKey" to k',
                "",
                'when (token) {{ "{X}" -> g() }}\n  ks("{X}").forEach {{ put("token", it) }}\n  print("{{\\"token\\": \\"%s\\"}}".format("{X}"))\n  listOf("{X}").map {{ k -> f(token = k) }}',
            ),
        ),
    ),
    "a.swift": (
        _SWIFT,
        (
            ('"secretKey": #"{X}"#', "", ""),
            ('"secretKey": """\n{X}\n"""', "", ""),
            ('"secretKey": "\\(k.lowercased())"', 'let k = "{X}"', ""),
            ('"secretKey": t.1', 'let t = ("plain-bucket", "{X}")', ""),
            (
                '"secretKey": k',
                '@Secret("{X}") var token: String',
                'switch token {{ case "{X}": g()\n  default: g() }}\n  ["{X}"].forEach {{ post(["token": $0]) }}',
            ),
        ),
    ),
    "a.rb": (
        _RB,
        (
            ("secretKey: '{X}'", "", ""),
            ("secretKey: %q[{X}]", "", ""),
            ("secretKey: ks[1]", "ks = %w[plain-bucket {X}]", ""),
            ("secretKey: <<~K.strip,\n      {X}\n      K\n      accessKey: :{X}", "", ""),
            (
                '"secretKey": k',
                "b, k = %w[plain-bucket {X}]",
                'case token\nwhen "{X}" then f\nend\ns = format(\'{{"token": "%s"}}\', "{X}")',
            ),
            ("secretKey: c.k", "C = Struct.new(:a, :k)\nc = C.new(1, '{X}')", ""),
        ),
    ),
    "a.rs": (
        _RS,
        (
            ('"secretKey": r#"{X}"#', "", ""),
            ('"secretKey": KS[1].clone()', 'const KS: [&str; 2] = ["plain-bucket", "{X}"];', ""),
            ('"secretKey": format!("{{}}{{n}}", "{X}", n = "{X}")', "", ""),
            ('"secretKey": concat!("{X}", "{X}")', "", ""),
            (
                '"secretKey": k',
                "",
                'let s = format!("{{{{\\"token\\": \\"{{}}\\"}}}}", "{X}");\n    println!("token={{}}", "{X}");\n    assert_eq!(token, "{X}");\n    match token {{ "{X}" => g(), _ => {{}} }}',
            ),
        ),
    ),
    "a.ex": (
        _EX,
        (
            ("secretKey: ~s({X})", "", ""),
            ('secretKey: """\n  {X}\n  """', "", ""),
            ("secretKey: '{X}'", "", ""),
            ("secretKey: Enum.at(ks, 1)", 'ks = ["plain-bucket", "{X}"]', ""),
            (
                "secretKey: k",
                '{{b, k}} = {{"plain-bucket", "{X}"}}',
                '"{X}" |> f()\ndef f(token), do: token\ncase token do\n  "{X}" -> g()\nend',
            ),
        ),
    ),
    "a.json": (
        _JSON,
        (
            ('"secretKey": "{X}"', "", ""),
            ('"secretKey": "{X}", "accessKey": "{X}"', "", ""),
            ('"secretK\\u0065y": "{X}"', "", ""),
            ('"secretKey":\n        "{X}"', "", ""),
            ('"secretKey": ["{X}"]', "", ""),
            ('"secretKey": {{"v": {{"w": "{X}"}}}}', "", ""),
            ('"secretKey": {{"v": [12345{X}]}}', "", ""),
            ('"secretKey": "a${{T}}{X}"', "", ""),
            ('"secretKey": "{X}", "secretKey": "{X}"', "", ""),
            ('"secretKye": "{X}"', "", ""),
            ('"SecretKey": "{X}"', "", ""),
            ('"secretKey ": "{X}"', "", ""),
            ('"note": "{{\\"token\\": \\"{X}\\"}}"', "", ""),
            ('"note": "//user:{X}@host/"', "", ""),
            ('"auth": {{"basic": [{{"key": "username", "value": "{X}"}}]}}', "", ""),
            ('"scretKye" "{X}"', "", ""),
            ('"note": "https:\\/\\/a:{X}@h\\/?token={X}"', "", ""),
            ('"rtmpUrl": "live.example.com/app/{X}"', "", ""),
            ('"note": "rtmp://live.example.com/app/{X}?a=1"', "", ""),
            ('"secretKey": "{X}" "note": 1', "", ""),  # a comma is missing
            ('"secretKey" "{X}"', "", ""),
            ("'secretKey': '{X}'", "", ""),
            ('"secretKey": {X}', "", ""),
            ("“secretKey”: “{X}”", "", ""),
            ('"secretKey": "{X}', "", ""),
        ),
    ),
    "a.json5": (
        _JSON,
        (("secretKey: '{X}\\\n{X}'", "", ""), ("/* c */ secretKey: // c\n '{X}'", "", "")),
    ),
    "a.jsonc": (_JSON, (('/* token: "{X}" */ "secretKey": // c\n "{X}"', "", ""),)),
    "a.json.j2": (
        _JSON,
        (
            ('"secretKey": "{{{{ sk | default(\'{X}\') }}}}"', "", ""),
            ('"secretKey": {{{{ sk | default("{X}") | tojson }}}}', "", ""),
        ),
    ),
    "a.yaml": (
        _YAML,
        (
            ("      secretKey: {X}", "", ""),
            ("      secretKey: first {X}", "", ""),
            ('      secretKey: "{X}"', "", ""),
            ("      secretKey: '{X}'", "", ""),
            ("      secretKey: !!str {X}", "", ""),
            ("      secretKey: &k {X}", "", ""),
            ("      secretKey: *k", "k: &k {X}", ""),
            ("      secretKey: |\n        {X}\n        {X}", "", ""),
            ("      secretKey: >-\n        {X}\n        {X}", "", ""),
            ("      secretKey: first\n        {X}", "", ""),
            ("      ? secretKey\n      : {X}", "", ""),
            ('      "secretK\\u0065y": {X}', "", ""),
            ("      secretKey:  # why\n        {X}", "", ""),
            ("      secretKey: {{v: [{X}]}}", "", ""),
            ("      <<: *base", "base: &base {{secretKey: {X}}}", ""),
            ("      secretKey: k # token: '{X}'", "", ""),
            ("      secretKey: k", "env:\n- name: TOKEN\n  value: {X}\n- SECRET_KEY={X}", ""),
            ("      secretKey: k", "auth: {{basic: {{username: {X}, password: {X}}}}}", ""),
            ("      secretKey: k", "", "run: |\n  curl -u id:{X} h\n  export TOKEN={X}"),
        ),
    ),
    "a.sh": (
        _SH.replace("{option}", "-s"),
        (
            ('"secretKey": "{X}"', "", ""),
            ('"secretKey": "\'"$SK"\'"', "SK={X}", ""),
            ('"secretKey": "\'"${{SK:-{X}}}"\'"', "", ""),
            ('"secretKey": "\'"$B"\'"', "A='{X}'\nB=$A", ""),
            ('"secretKey": "k"', 'export SECRET_KEY="{X}"\n: ${{TOKEN:=_{X}}}', ""),
            ('"secretKey": "k"', "# token: {X}1", "foo --token {X} --secret-key={X}"),
            (
                '"secretKey": "k"',
                "",
                "curl -u id:{X} -H 'Authorization: Basic {X}' https://a:{X}@h/?token={X}",
            ),
            ('"secretKey": "k"', "", 'curl --user "id:{X}" -H "X-Token: {X}" h'),
            ('"secretKey": "k"', "", 'curl -d @- <<E\n{{"token": "{X}"}}\nE'),
        ),
    ),
}

HEADERS = (
    ("", "", "Authorization: Basic {X}", "{X}"),
    ("@k = {X}", "?token={X}", "X-Token: {X}", "{{k}}"),
)
SPECS = (
    (
        'token: "{X}"',
        'with token "{X}"',
        'key "{X}" secret "{X}"',
        'decrypt aes-128-gcm2 secret "{X}" salt "{X}"',
    ),
    ("c", "with token {X}", "", ""),
    ("c", 'with "{X}"', "", ""),
    ("c", "", '"{X}"', ""),
    ("c", "", 'with "{X}"', ""),
    ("c", "", "key '{X}' secret `{X}`", ""),
    ("c", "with tokn {X}", "", ""),
    ("c", "", 'scretKye "{X}"', ""),
    ("c", "", "", 'set storageConfig.scretKey = "{X}"'),
    ("c", "", 'key "\n{X}" secret "{X}\n{X}"', ""),
    ("c", 'with "abc\n{X}\n', "", ""),
    ("c", 'with token "{X}', "", ""),
    ("c", "", 'key "{X}" "{X}"', ""),
    ("c", "", "", 'set storageConfig.secretKey = "{X}"'),
    ("c", "", "", 'set storageConfig.secretKey = {{"v": ["{X}", 5]}}'),
    ("c", "", "", 'set recordingConfig.note = {{"token": "{X}"}}'),
    ("c", "", "", 'set recordingConfig.note = "https://a:{X}@h/?token={X}"'),
    ("c", "", "", "set storageConfig.secretKey = {X}"),
    ("c", "", "", 'publish to vod "r" key "{X}" secret "{X}"'),
    ("c", "", "", 'push to "rtmp://h/app/{X}", "h/app/{X}"'),
    ("c", "", "", 'decrypt aes-128-gcm2 "{X}"'),
    ("c", "", "", "decrypt aes-128-gcm2 secret {X}"),
)


def texts() -> list[tuple[str, str]]:
    """All texts, each with the name of its file; `{X}` is still to be filled in."""
    made = [
        (name, _filled(frame, member, before, after))
        for name, (frame, forms) in _FORMS.items()
        for member, before, after in forms
    ]
    body = _filled(_JSON, '"secretKey": "{X}"', "", "")
    for before, query, header, value in HEADERS:
        inner = body.replace("{X}", value)
        made.append(("a.http", _HTTP.format(before=before, query=query, header=header, body=inner)))
    made += [
        ("a.rec", _REC.format(comment=comment, token=token, keys=keys, clause=_single(clause)))
        for comment, token, keys, clause in SPECS
    ]
    fences = [(name, text) for name, text in made if name.rpartition(".")[2] in _FENCES]
    made += [
        (
            "a.md",
            f"Intro, token: {{X}}1\n\n| secretKey | {{X}} |\n|---|---|\n\n```{name.rpartition('.')[2]}\n{text}```\n",
        )
        for name, text in fences[:: len(fences) // 24]
    ]
    return made


_FENCES = ("json", "sh", "js", "py", "php", "go", "yaml", "http", "kt", "rb", "rs")


def _single(form: str) -> str:
    return form.replace("{{", "{").replace("}}", "}")


def _filled(frame: str, member: str, before: str, after: str) -> str:
    parts = {"member": member, "before": before, "after": after}
    return frame.format(**{name: _single(part) for name, part in parts.items()})
