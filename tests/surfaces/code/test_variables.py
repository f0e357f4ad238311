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
        found = diagnose(read(source), Terms(mode="mix"))
        return tuple(one for one in found if one.rule.name == "literal-key")

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
    found = diagnose(read(Source("a.php", "<?php " + PHP % KEY)), Terms(mode="mix"))
    finding = next(one for one in found if one.rule.name == "literal-key")
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


@pytest.mark.fault("X8")
def test_in_go_and_java_nothing_else_is_written() -> None:
    text = "package a\n" + GO.replace('"vendor": 1', '"vendor": "1"')
    found = diagnose(read(Source("a.go", text % "${K}")), Terms(mode="mix"))
    assert any(one.rule.name == "wrong-type" for one in found)
    assert not any(one.fixes for one in found if one.rule.name == "wrong-type")
