"""A fix that takes a key out of a program writes how the language reads its environment."""
# ruff: noqa: E501 - a program stands on one line

from __future__ import annotations

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.fixing import fixed
from recdsl.linting.reading import read
from recdsl.model.source import Source

KEY = "AKIAEXAMPLEEXAMPLE00"
JS = 'f({ clientRequest: { storageConfig: { vendor: 1, region: 0, bucket: "b", accessKey: "%s", secretKey: s } } });'
PYTHON = 'f({"clientRequest": {"storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "%s", "secretKey": s}}})\n'
PHP = "f(['clientRequest' => ['storageConfig' => ['vendor' => 1, 'region' => 0, 'bucket' => 'b', 'accessKey' => '%s', 'secretKey' => $s]]]);"
GO = 'func f() { b := map[string]any{"clientRequest": map[string]any{"storageConfig": map[string]any{"vendor": 1, "region": 0, "bucket": "b", "accessKey": "%s", "secretKey": s}}} }'
JAVA = 'class A { Object f() { return Map.of("clientRequest", Map.of("storageConfig", Map.of("vendor", 1, "region", 0, "bucket", "b", "accessKey", "%s", "secretKey", s))); } }'
PUT = 'class A { Object f() { Map<String, Object> c = new HashMap<>(); c.put("vendor", 1); c.put("region", 0); c.put("accessKey", "%s"); return Map.of("clientRequest", Map.of("storageConfig", c)); } }'
CSHARP = 'class A { object F() { return new { clientRequest = new { storageConfig = new { vendor = 1, region = 0, bucket = "b", accessKey = "%s", secretKey = s } } }; } }'
DART = "f() => g({'clientRequest': {'storageConfig': {'vendor': 1, 'region': 0, 'bucket': 'b', 'accessKey': '%s', 'secretKey': s}}});"


def mended(name: str, text: str) -> str:
    def linted(source: Source):  # type: ignore[no-untyped-def] # noqa: ANN202
        diagnostics = diagnose(read(source), Terms(mode="mix"))
        return tuple(
            diagnostic for diagnostic in diagnostics if diagnostic.rule.name == "literal-key"
        )

    return fixed(Source(name, text % KEY), linted, unsafe=True).text


@pytest.mark.fault("X8")
@pytest.mark.parametrize(
    ("name", "text", "quoted", "read"),
    [
        ("a.js", JS, '"%s"', "process.env.ACCESS_KEY"),
        ("a.ts", JS, '"%s"', "process.env.ACCESS_KEY"),
        ("a.tsx", JS, '"%s"', "process.env.ACCESS_KEY"),
        ("a.py", "import os\n" + PYTHON, '"%s"', 'os.environ["ACCESS_KEY"]'),
        ("a.py", PYTHON, '"%s"', 'os.environ["ACCESS_KEY"]'),
        ("a.py", "import os as o\n" + PYTHON, '"%s"', 'o.environ["ACCESS_KEY"]'),
        ("a.py", "from os import environ\n" + PYTHON, '"%s"', 'environ["ACCESS_KEY"]'),
        ("a.py", "from os import path, environ as e\n" + PYTHON, '"%s"', 'e["ACCESS_KEY"]'),
        ("a.php", "<?php " + PHP, "'%s'", "getenv('ACCESS_KEY')"),
        (
            "a.php",
            "<?php class A { public function f() { " + PHP + " } }",
            "'%s'",
            "getenv('ACCESS_KEY')",
        ),
        ("a.go", "package a\n" + GO, '"%s"', 'os.Getenv("ACCESS_KEY")'),
        ("a.go", 'package a\nimport (\n  sys "os"\n)\n' + GO, '"%s"', 'sys.Getenv("ACCESS_KEY")'),
        ("a.go", 'package a\nimport "os"\n' + GO, '"%s"', 'os.Getenv("ACCESS_KEY")'),
        ("a.go", 'package a\nimport _ "os"\n' + GO, '"%s"', 'os.Getenv("ACCESS_KEY")'),
        ("a.java", JAVA, '"%s"', 'System.getenv("ACCESS_KEY")'),
        ("a.java", PUT, '"%s"', 'System.getenv("ACCESS_KEY")'),
        ("a.cs", CSHARP, '"%s"', 'Environment.GetEnvironmentVariable("ACCESS_KEY")'),
        ("a.dart", DART, "'%s'", "Platform.environment['ACCESS_KEY']"),
        (
            "a.dart",
            "import 'dart:io' as io;\n" + DART,
            "'%s'",
            "io.Platform.environment['ACCESS_KEY']",
        ),
        # By a constant that may be read when the program runs.
        (
            "a.ts",
            'export const KEY = "%s";\n' + JS.replace('"%s"', "KEY"),
            '"%s"',
            "process.env.ACCESS_KEY",
        ),
        (
            "a.py",
            'KEY = "%s"\n' + PYTHON.replace('"%s"', "KEY"),
            '"%s"',
            'os.environ["ACCESS_KEY"]',
        ),
    ],
)
def test_the_language_s_own_way_is_written(name: str, text: str, quoted: str, read: str) -> None:
    assert mended(name, text) == text.replace(quoted, read)


@pytest.mark.fault("X8")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        # What is constant can be no call.
        ("a.php", "<?php const KEY = '%s'; " + PHP.replace("'%s'", "KEY")),
        (
            "a.php",
            "<?php class A { private $b = ['clientRequest' => ['storageConfig' => ['accessKey' => '%s', 'vendor' => 1]]]; }",
        ),
        (
            "a.php",
            "<?php function f($b = ['clientRequest' => ['storageConfig' => ['accessKey' => '%s', 'vendor' => 1]]]) {}",
        ),
        (
            "a.cs",
            CSHARP.replace("object F", 'const string Key = "%s";\n object F').replace(
                'accessKey = "%s"', "accessKey = Key"
            ),
        ),
        ("a.php", "<?php function f() { static $b = " + PHP[2:-2] + "; }"),
        ("a.dart", "const key = '%s';\n" + DART.replace("'%s'", "key")),
        ("a.go", 'package a\nconst key = "%s"\n' + GO.replace('"%s"', "key")),
        ("a.go", 'package a\nconst (\n key = "%s"\n)\n' + GO.replace('"%s"', "key")),
        # A text of JSON in a program has no way to say it.
        ("a.php", '<?php $b = \'{"clientRequest": {"storageConfig": {"accessKey": "%s"}}}\';'),
        ("a.js", 'const b = \'{"clientRequest": {"storageConfig": {"accessKey": "%s"}}}\';'),
    ],
)
def test_a_program_is_not_broken(name: str, text: str) -> None:
    assert mended(name, text) == text % KEY


@pytest.mark.fault("X8")
def test_the_words_are_those_of_the_language() -> None:
    diagnostics = diagnose(read(Source("a.php", "<?php " + PHP % KEY)), Terms(mode="mix"))
    finding = next(
        diagnostic for diagnostic in diagnostics if diagnostic.rule.name == "literal-key"
    )
    assert "Write getenv('ACCESS_KEY') and keep" in finding.help
    assert finding.fixes[0].title == "Write getenv('ACCESS_KEY')"
    assert finding.fixes[0].safety == "unsafe"


@pytest.mark.fault("X8")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.yaml", "clientRequest:\n  storageConfig:\n    vendor: 1\n    accessKey: %s\n"),
        ("a.md", '```json\n{"clientRequest": {"storageConfig": {"accessKey": "%s"}}}\n```\n'),
        ("a.json", '{"clientRequest": {"storageConfig": {"accessKey": "%s"}}}'),
    ],
)
def test_elsewhere_a_placeholder_is_written(name: str, text: str) -> None:
    assert "${ACCESS_KEY}" in mended(name, text)


COLLECTION = (
    '{"info": {"schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}, '
    '"item": [{"request": {"method": "POST", "url": "START", "body": {"mode": "raw", '
    r'"raw": "{\"clientRequest\": {\"storageConfig\": {\"accessKey\": \"%s\"}}}"}}}]}'
)
START = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/b/mode/mix/start"


@pytest.mark.fault("X8")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "a.http",
            f'POST {START}\n\n{{"clientRequest": {{"storageConfig": {{"accessKey": "%s"}}}}}}\n',
        ),
        (
            "a.md",
            f'```http\nPOST {START}\n\n{{"clientRequest": {{"storageConfig": {{"accessKey": "%s"}}}}}}\n```\n',
        ),
        (
            "a.json",
            COLLECTION.replace("START", START),
        ),
    ],
)
def test_what_sends_requests_reads_its_own_variables(name: str, text: str) -> None:
    assert mended(name, text) == text % "{{ACCESS_KEY}}"


@pytest.mark.fault("X8")
@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "a.php",
            "<?php $b = '%s';",
            "getenv('ACCESS_KEY')",
        ),
        ("a.js", "const b = '%s';", "process.env.ACCESS_KEY"),
        ("a.js", "const b = `%s`;", "process.env.ACCESS_KEY"),
    ],
)
def test_of_a_text_in_a_program_the_words_are_those_of_the_program(
    name: str, text: str, said: str
) -> None:
    body = f'{{"clientRequest": {{"storageConfig": {{"accessKey": "{KEY}"}}}}}}'
    document = read(Source(name, text % body))
    diagnostics = diagnose(document, Terms(mode="mix"))
    finding = next(
        diagnostic for diagnostic in diagnostics if diagnostic.rule.name == "literal-key"
    )
    assert finding.help.startswith(f"Write {said} and keep")
    assert not finding.fixes


@pytest.mark.fault("X8")
def test_in_go_and_java_nothing_else_is_written() -> None:
    text = "package a\n" + GO.replace('"vendor": 1', '"vendor": "1"')
    diagnostics = diagnose(read(Source("a.go", text % "${K}")), Terms(mode="mix"))
    assert any(diagnostic.rule.name == "wrong-type" for diagnostic in diagnostics)
    assert not any(
        diagnostic.fixes for diagnostic in diagnostics if diagnostic.rule.name == "wrong-type"
    )


IN_BODY = '{ cname: "c", uid: UID, clientRequest: { recordingConfig: { channelType: 0 }, storageConfig: s } }'


@pytest.mark.fault("X2")
@pytest.mark.parametrize(
    ("text", "is_mended"),
    [
        (f"const UID = 5; f({IN_BODY});", True),
        (f"const UID = 5; // the UID\nf({IN_BODY});", True),
        (f"const UID = 5; f({IN_BODY}); g({IN_BODY});", True),
        (f"const UID = 5; const b = {IN_BODY};", True),
        # Who adds to a number, or joins with it, wants no text.
        (f"const UID = 5; rtc.join(UID); f({IN_BODY});", False),
        (f"export const UID = 5; f({IN_BODY});", False),
        (f"const UID = 5; f({IN_BODY}); module.exports = {{ UID }};", False),
    ],
)
def test_a_constant_that_is_used_elsewhere_stays_as_it_is(text: str, is_mended: bool) -> None:
    result = fixed(
        Source("a.js", text), lambda source: diagnose(read(source), Terms(mode="mix")), unsafe=True
    )
    assert ('UID = "5"' in result.text) is is_mended


@pytest.mark.fault("X2")
@pytest.mark.parametrize(
    ("name", "text", "is_mended"),
    [
        ("a.js", "const b = { cname: 'c', uid: 5, clientRequest: {} }; go(b); {}", True),
        ("a.js", "const b = { cname: 'c', uid: 5, clientRequest: {} }; b.cname = x; {}", True),
        ("a.js", "const b = { cname: 'c', uid: 5, clientRequest: {} }; b.uid = 6; {}", True),
        ("a.js", "const b = { cname: 'c', uid: 5, clientRequest: {} }; b.uid + 1; {}", False),
        ("a.js", "const b = { cname: 'c', uid: 5, clientRequest: {} }; b?.['uid'] + 1; {}", False),
        ("a.py", "b = {'cname': 'c', 'uid': 5, 'clientRequest': {}}\nf(b['uid'] + 1)\n", False),
        ("a.py", "b = {'cname': 'c', 'uid': 5, 'clientRequest': {}}\nf(b.get('uid'))\n", False),
        ("a.php", "<?php $b = ['cname' => 'c', 'uid' => 5, 'clientRequest' => []]; f($b['uid'] + 1);", False),
        ("a.rb", "b = { cname: 'c', uid: 5, clientRequest: {} }\nf(b[:uid] + 1)\n", False),
        ("a.dart", "void m() { var b = {'cname': 'c', 'uid': 5, 'clientRequest': {}}; f(b['uid'] + 1); }", False),
    ],
)  # fmt: skip
def test_a_member_that_the_program_reads_stays_as_it_is(
    name: str, text: str, is_mended: bool
) -> None:
    text = (
        text.replace("clientRequest: {}", "clientRequest: { recordingConfig: {} }")
        .replace("'clientRequest': {}", "'clientRequest': {'recordingConfig': {}}")
        .replace(
            "'clientRequest' => []",
            "'clientRequest' => ['recordingConfig' => ['channelType' => 0]]",
        )
    )
    diagnostics = diagnose(read(Source(name, text)), Terms(mode="mix"))
    fixes = [len(one.fixes) for one in diagnostics if one.rule.name == "wrong-type"]
    assert fixes == [int(is_mended)]


@pytest.mark.fault("X1")
def test_a_section_that_is_used_elsewhere_stays_as_it_is() -> None:
    text = (
        "rc = {'channelType': 0, 'streamMode': 'default'}\nprint(rc['streamMode'])\n"
        "b = {'cname': 'c', 'uid': '5', 'clientRequest': {'recordingConfig': rc, 'storageConfig': s}}\n"
    )
    result = fixed(
        Source("a.py", text), lambda source: diagnose(read(source), Terms(mode="mix")), unsafe=True
    )
    assert "'streamMode': 'default'" in result.text


@pytest.mark.fault("F1")
def test_a_name_in_its_own_value_is_what_it_was_before() -> None:
    text = (
        "def f(b):\n    b = {'cname': 'c', 'uid': '5', 'clientRequest': {'recordingConfig': {'channelType': 0}, "
        "'storageConfig': {'vendor': 1, 'region': 0, 'bucket': b, 'accessKey': k, 'secretKey': s}}}\n"
    )
    diagnostics = diagnose(read(Source("a.py", text)), Terms(mode="mix", min_severity="warning"))
    assert diagnostics == ()
