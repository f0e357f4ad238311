"""A project's own rules: where a breach stands, in whose words, and what is no policy."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_source
from recdsl.linting.policy.demands import demand
from recdsl.linting.policy.policy import SchemaPolicy
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.project import ConfigurationError, Project
from recdsl.model.source import Source
from tests.cli.test_lint import SOUND

CR = "/clientRequest"
STORAGE = f"{CR}/storageConfig"


def at(pointer: str, schema: Any) -> Any:
    """A schema that asks for something at a place of the body."""
    for name in reversed(pointer.split("/")[1:]):
        schema = {"properties": {name: schema}}
    return schema


def policy(schema: Any) -> Project:
    text = schema if isinstance(schema, str) else json.dumps(schema)
    return Project(policies=(SchemaPolicy(text, "ours/company.schema.json", read),))


def read(path: str) -> str:
    return {"parts.json": '{"$defs": {"one": {"const": 1}}}', "broken.json": "{"}[path]


def breaches(schema: Any, body: Any = SOUND, *, strict: bool = False) -> list[Diagnostic]:
    text = body if isinstance(body, str) else json.dumps(body, indent=1)
    name = "a.rec" if isinstance(body, str) else "a.json"
    mode: Any = None if isinstance(body, str) else "mix"
    project = policy(schema)
    diagnostics = lint_source(
        Source(name, text), (), Terms(mode=mode, strict=strict, project=project)
    )
    return [
        diagnostic
        for diagnostic in diagnostics
        if diagnostic.rule.name in ("policy", "undecided-rule")
    ]


def with_storage(**members: Any) -> Any:
    body = json.loads(json.dumps(SOUND))
    body["clientRequest"]["storageConfig"] |= members
    return body


def test_a_breach_stands_at_its_place_in_the_words_of_the_schema() -> None:
    words = {"title": "Files are stored in Alibaba", "description": "Legal says so."}
    (diagnostic,) = breaches(at(f"{STORAGE}/vendor", {"const": 2, **words}))
    assert (diagnostic.rule.name, diagnostic.severity, diagnostic.pointer) == (
        "policy",
        "error",
        f"{STORAGE}/vendor",
    )
    assert diagnostic.source.text[diagnostic.span.start : diagnostic.span.end] == "1"
    assert diagnostic.message == (
        "Files are stored in Alibaba. `vendor` breaks the policy company.schema.json."
    )
    assert diagnostic.help == "`vendor` has to be 2. Legal says so."


def test_the_nearest_words_count() -> None:
    inner = at("/storageConfig/vendor", {"const": 2})
    (diagnostic,) = breaches(at(CR, {"title": "Near.", "allOf": [inner]}) | {"title": "Far."})
    assert diagnostic.message.startswith("Near. `vendor`")


def test_words_of_a_schema_are_one_line_without_controls() -> None:
    words = {"title": "Not\x1b[31m\n  here.\n", "description": "\x07Why?\r\nSo."}
    (diagnostic,) = breaches(at(f"{STORAGE}/vendor", {"const": 2, **words}))
    assert diagnostic.message.startswith("Not[31m here. `vendor`")
    assert diagnostic.help.endswith("has to be 2. Why? So.")


def test_a_sound_body_breaks_nothing() -> None:
    assert breaches(at(f"{STORAGE}/vendor", {"const": 1})) == []


def test_defaults_of_the_page_count() -> None:
    body = json.loads(json.dumps(SOUND))
    body["clientRequest"]["recordingConfig"].pop("maxIdleTime", None)
    (diagnostic,) = breaches(at(f"{CR}/recordingConfig/maxIdleTime", {"maximum": 20}), body)
    assert diagnostic.pointer == f"{CR}/recordingConfig/maxIdleTime"
    assert "its default, 30, counts" in diagnostic.message


@pytest.mark.parametrize(
    ("schema", "pointer"),
    [
        (at(STORAGE, {"required": ["fileNamePrefix"]}), f"{STORAGE}/fileNamePrefix"),
        (at(STORAGE, {"dependentRequired": {"vendor": ["x/y"]}}), f"{STORAGE}/x~1y"),
        (at(STORAGE, {"properties": {"bucket": False}}), f"{STORAGE}/bucket"),
        (
            at(STORAGE, {"patternProperties": {"^[^b]": {}}, "additionalProperties": False}),
            f"{STORAGE}/bucket",
        ),
        (at(STORAGE, {"not": {"required": ["bucket"]}}), STORAGE),
    ],
)
def test_what_is_missing_or_too_much_is_found_at_its_own_place(schema: Any, pointer: str) -> None:
    (one,) = breaches(schema)
    assert one.pointer == pointer


def test_one_place_has_one_breach() -> None:
    (diagnostic,) = breaches(
        at(f"{STORAGE}/bucket", {"minLength": 5, "pattern": "^x", "title": "No."})
    )
    assert "5 characters" in diagnostic.help


@pytest.mark.parametrize(
    "schema",
    [
        {"const": 2},
        {"type": "string"},
        {"not": {"const": 2}},
        {"if": {"const": 2}, "then": False},
        {"if": {"const": 2}, "else": False},
        {"oneOf": [{"const": 2}, {"const": 3}]},
    ],
)
def test_a_placeholder_breaks_nothing_and_strict_says_that_it_waits(schema: Any) -> None:
    body = with_storage(vendor="${VENDOR}")
    assert breaches(at(f"{STORAGE}/vendor", schema), body) == []
    waiting = breaches(at(f"{STORAGE}/vendor", schema), body, strict=True)
    assert {diagnostic.rule.name for diagnostic in waiting} == {"undecided-rule"}
    assert "REC905 policy cannot be decided until ${VENDOR} is known." in {
        diagnostic.message for diagnostic in waiting
    }


def test_a_placeholder_in_place_of_nothing_is_there() -> None:
    body = with_storage(vendor="${VENDOR}")
    assert breaches(at(STORAGE, {"required": ["vendor"]}), body) == []
    assert len(breaches(at(f"{STORAGE}/vendor", False), body)) == 1


def test_an_open_mode_is_asked_in_each_of_its_modes() -> None:
    body = json.dumps(SOUND | {"clientRequest": {"recordingConfig": {}}})
    schema = at(f"{CR}/recordingConfig/streamMode", False)
    source = Source("a.json", body)
    diagnostics = lint_source(source, (), Terms(project=policy(schema)))
    assert "policy" not in {
        diagnostic.rule.name for diagnostic in diagnostics
    }  # a default of individual mode alone
    diagnostics = lint_source(source, (), Terms(mode="individual", project=policy(schema)))
    assert "policy" in {diagnostic.rule.name for diagnostic in diagnostics}


def test_a_spec_is_asked_too() -> None:
    text = 'record audio mixed to s3 us-east-1 bucket "b"'
    (one,) = breaches(at(f"{STORAGE}/bucket", {"pattern": "^team-"}), text)
    assert text[one.span.start : one.span.end] == '"b"'


def test_other_dialects_are_read_as_what_they_are() -> None:
    draft4 = {"$schema": "http://json-schema.org/draft-04/schema#"}
    schema = at(f"{STORAGE}/vendor", {"minimum": 1, "exclusiveMinimum": True}) | draft4
    assert len(breaches(schema)) == 1


def test_files_beside_the_policy_are_reached() -> None:
    schema = at(f"{STORAGE}/vendor", {"$ref": "parts.json#/$defs/one"})
    assert breaches(schema) == []
    assert len(breaches(schema, with_storage(vendor=2))) == 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "it is not JSON"),
        ("[" * 100_000, "nested too deeply"),
        ("3", "an object"),
        ('{"type": 3}', "it is not a JSON Schema: at /type"),
        ('{"properties": {"a": {"pattern": "("}}}', "at /properties/a/pattern"),
        ('{"$schema": "http://json-schema.org/draft-03/schema#"}', "draft 4 or later"),
        ('{"$schema": "https://example.com/mine"}', "draft 4 or later"),
        ('{"$ref": "https://example.com/x.json"}', "opens no network connection"),
        ('{"$id": "https://example.com/y.json", "$ref": "x.json"}', "no network connection"),
        ('{"$ref": "file:///etc/hosts"}', "no network connection"),
        ('{"$ref": "nowhere.json"}', "which does not exist"),
        ('{"$ref": "#/$defs/nowhere"}', "which does not exist"),
        ('{"$ref": "broken.json"}', "broken.json: it is not JSON"),
        ('{"$ref": "#"}', "to itself without end"),
    ],
)
def test_what_is_no_policy_is_explained(text: str, words: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        breaches(text)
    assert words in str(error.value)


def test_a_body_that_is_no_object_is_left_to_the_other_rules() -> None:
    assert breaches({"type": "array"}, "[1]") == []
    diagnostics = lint_source(
        Source("a.json", "[1]"), (), Terms(project=policy({"type": "object"}))
    )
    assert [
        diagnostic.rule.name for diagnostic in diagnostics if diagnostic.severity == "error"
    ] == ["wrong-type"]


def test_no_value_of_the_body_is_repeated() -> None:
    body = with_storage(secretKey="hunter2real")
    for schema in ({"const": 1}, {"pattern": "^x"}, {"enum": ["a"]}, {"maxLength": 3}, False):
        for diagnostic in breaches(at(f"{STORAGE}/secretKey", schema), body):
            assert "hunter2" not in diagnostic.message + diagnostic.help


def test_every_keyword_that_can_fail_has_words() -> None:
    for keyword in failing_keywords():
        assert "fulfil" not in demand(keyword, 1), keyword


def failing_keywords() -> set[str]:
    from jsonschema import Draft202012Validator

    passed_on = {
        *("$ref", "$dynamicRef", "allOf", "if", "properties", "patternProperties", "items"),
        *("prefixItems", "dependentSchemas", "propertyNames", "format", "enum"),
    }
    return set(Draft202012Validator.VALIDATORS) - passed_on


def test_a_policy_alone_brings_jsonschema(tmp_path: Path) -> None:
    import subprocess
    import sys

    code = "import sys, recdsl.cli.commands.lint, recdsl.workspace.projects; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path
    )
    assert not {"jsonschema", "referencing", "tomllib"} & set(done.stdout.split())
