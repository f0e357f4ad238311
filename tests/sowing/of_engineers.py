"""Keys, `{X}`, in programs as engineers write them: by classes, accessors, templates, records.

What says `shown` in them is no secret.
"""

# ruff: noqa: E501 - a form is one line

from __future__ import annotations

OF_ENGINEERS: dict[str, list[str]] = {
    "a.py": [
        'x = dedent("""\n {"secretKey": "%s", "bucket": "shown"}\n""") % "{X}"',
        'x = dedent("""{"token": "%s"}""") % ("{X}",)',
        'x = textwrap.dedent("""{"token": "{}"}""").format("{X}")',
        'k = "{X}"\nx = textwrap.dedent("""{"token": "%s"}""") % k',
        'f = \'{{"token": "{}", "bucket": "{}"}}\'.format\nx = f("{X}", "shown")',
        'f = \'{{"token": "{t}", "bucket": "{b}"}}\'.format\nx = f(t="{X}", b="shown")',
        'T = \'{"token": "%s"}\'\nx = T % "{X}"',
        'T = dedent(\'{"token": "%s"}\')\nx = T % "{X}"',
        'x = \'{"token": "%s"}\'.strip() % "{X}"',
        'class A:\n  def __init__(self, k, b):\n    self.k = k\n    self.b = b\nclass B(A):\n  def __init__(self):\n    super().__init__("{X}", "shown")\n  def body(self):\n    return {"secretKey": self.k, "bucket": self.b}',
        'class A:\n  def __init__(self, k, b):\n    self.k = k\n    self.b = b\nclass B(A):\n  def body(self):\n    return {"secretKey": self.k, "bucket": self.b}\nB("{X}", "shown").body()',
        'class A:\n  @key.setter\n  def key(self, v):\n    self.body = {"secretKey": v, "bucket": "shown"}\na = A()\na.key = "{X}"\na.other = "shown"',
    ],
    "a.go": [
        'package a\nfunc f() {\n p := &x.Token\n *p = "{X}"\n}',
        'package a\nfunc f() {\n p := &x.Bucket\n *p = "shown"\n q := &x.SecretKey\n *q = k\n k := "{X}"\n}',
    ],
    "a.rb": [
        'S = Struct.new(:token, :bucket)\nx = S.new("{X}", "shown")',
        'x = Struct.new(:bucket, :token).new("shown", "{X}")',
        'S = Struct.new(:token, :bucket, keyword_init: true)\nx = S.new(token: "{X}", bucket: "shown")',
        'D = Data.define(:token, :bucket)\nx = D.new("{X}", "shown")',
        'class A\n  def initialize(k, b)\n    @k = k\n    @b = b\n  end\nend\nclass B < A\n  def initialize\n    super("{X}", "shown")\n  end\n  def body\n    { secretKey: @k, bucket: @b }\n  end\nend',
        'class A\n  def key=(v)\n    @body = { secretKey: v }\n  end\nend\na = A.new\na.key = "{X}"\na.other = "shown"',
        'class S < Struct.new(:bucket, :token)\n  def f\n    { secretKey: token }\n  end\nend\nS.new("shown", "{X}")',
        'class S < Struct.new(:b, :k)\n  def f\n    { secretKey: k, bucket: b }\n  end\nend\nS.new("shown", "{X}").f',
    ],
    "a.cs": [
        'static class N { public const string K = "secretKey"; public const string B = "bucket"; }\nclass A { object b = new Dictionary<string, object> { [N.K] = "{X}", [N.B] = "shown" }; }',
        'class A { const string K = "secretKey"; object b = new Dictionary<string, object> { [K] = "{X}" }; }',
        'class A { Lazy<string> Token = new Lazy<string>(() => "{X}"); Lazy<string> Bucket = new Lazy<string>(() => "shown"); }',
        'class A { Lazy<string> k = new Lazy<string>(() => "{X}"); object F() => new { secretKey = k.Value, bucket = "shown" }; }',
        'class A { Lazy<string> k = new(() => "{X}"); object F() => new { secretKey = k.Value, bucket = "shown" }; }',
        'class A { string k; string b; public A(string k, string b) { this.k = k; this.b = b; } }\nclass B : A { public B() : base("{X}", "shown") { } object F() => new { secretKey = k, bucket = b }; }',
    ],
    "a.js": [
        'class C { set token(v) { this.t = v } }\nconst c = new C(); c.token = "{X}"; c.bucket = "shown"',
        'class C { set key(v) { this.body = {secretKey: v, bucket: "shown"} } }\nconst c = new C(); c.key = "{X}"',
        'class A { k = "{X}"; b = "shown" }\nclass B extends A { body() { return {secretKey: this.k, bucket: this.b} } }',
        'class A { constructor(k, b) { this.k = k; this.b = b } }\nclass B extends A { body() { return {secretKey: this.k, bucket: this.b} } }\nnew B("{X}", "shown").body()',
        'class A { constructor(k, b) { this.k = k; this.b = b } }\nclass B extends A { constructor() { super("{X}", "shown") } body() { return {secretKey: this.k, bucket: this.b} } }',
        'class A { get k() { return "{X}" } }\nclass B extends A { body() { return {secretKey: this.k, bucket: "shown"} } }',
        'const k = ref("{X}"); const b = ref("shown"); x = {secretKey: k.value, bucket: b.value}',
    ],
    "a.dart": [
        'body["secretKey"] = "{X}";\nbody["bucket"] = "shown";',
        'final k = "{X}";\nfinal body = {"secretKey": k, "bucket": "shown"};',
        'body.token = "{X}";',
        'var body = {}; body["token"] = "{X}"; print("shown");',
        'start(token: "{X}", bucket: "shown");',
        'class A { final String k; final String b; A(this.k, this.b); }\nclass B extends A { B() : super("{X}", "shown"); Map f() => {"secretKey": k, "bucket": b}; }',
        'class A { set key(String v) { body = {"secretKey": v, "bucket": "shown"}; } }\nvoid main() { final a = A(); a.key = "{X}"; a.other = "shown"; }',
    ],
    "a.java": [
        'class A { String k; String b; A(String k, String b) { this.k = k; this.b = b; } }\nclass B extends A { B() { super("{X}", "shown"); } Map f() { return Map.of("secretKey", k, "bucket", b); } }',
    ],
    "a.php": [
        '<?php\nclass A { function __construct($k, $b) { $this->k = $k; $this->b = $b; } }\nclass B extends A { function __construct() { parent::__construct("{X}", "shown"); } function f() { return ["secretKey" => $this->k, "bucket" => $this->b]; } }',
    ],
    "a.kt": [
        'open class A(val k: String, val b: String)\nclass B : A("{X}", "shown") { fun f() = mapOf("secretKey" to k, "bucket" to b) }',
    ],
    "a.swift": [
        'class A { let k: String; let b: String; init(k: String, b: String) { self.k = k; self.b = b } }\nclass B: A { init() { super.init(k: "{X}", b: "shown") } func f() -> [String: Any] { return ["secretKey": k, "bucket": b] } }',
    ],
    "a.ts": [
        'class A { constructor(protected k: string, protected b: string) {} }\nclass B extends A { constructor() { super("{X}", "shown") } body() { return {secretKey: this.k, bucket: this.b} } }',
    ],
    "a.rs": [
        'fn f() { let p = &mut x.token; *p = "{X}".to_string(); let q = &mut x.bucket; *q = "shown".into(); }',
    ],
}
