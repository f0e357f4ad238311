"""The mode that a URL names, by an older word or by a variable, in every form."""

from __future__ import annotations

import json

import pytest

from recdsl.api import lint
from recdsl.linting.reading import read
from recdsl.model.source import Source

BODY = (
    '{"cname": "a", "uid": "900001", "clientRequest": {"recordingConfig": {"channelType": 0}, '
    '"storageConfig": {"vendor": 1}}}'
)
URL = "https://h/v1/apps/a/cloud_recording/resourceid/r/mode/%s/start"
JSON = "Content-Type: application/json"


def collection(mode: str) -> str:
    request = {"method": "POST", "url": {"raw": URL % mode}, "body": {"mode": "raw", "raw": BODY}}
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return json.dumps({"info": {"schema": schema}, "item": [{"request": request}]})


@pytest.mark.fault("M1")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.http", f"POST {URL % 'composite'}\n{JSON}\n\n{BODY}\n"),
        ("a.http", f"@mode = composite\nPOST {URL % '{{mode}}'}\n{JSON}\n\n{BODY}\n"),
        ("a.sh", f"curl -d '{BODY}' {URL % 'composite'}\n"),
        ("a.sh", f"MODE=composite\ncurl -d '{BODY}' {URL % '$MODE'}\n"),
        ("a.md", f"```http\nPOST {URL % 'composite'}\n{JSON}\n\n{BODY}\n```\n"),
        ("a.md", f"```\nPOST {URL % 'composite'}\n```\n\n```json\n{BODY}\n```\n"),
        ("a.md", f"```bash\ncurl -d '{BODY}' {URL % 'composite'}\n```\n"),
        ("a.yaml", f"url: {URL % 'composite'}\nbody: {BODY}\n"),
        ("a.json", collection("composite")),
        ("a.json", f'{{"url": "{URL % "composite"}", "body": {BODY}}}'),
        ("a.js", f"post('{URL % 'composite'}', '{BODY}');"),
    ],
)
def test_an_older_word_in_a_url_is_an_error_in_every_form(name: str, text: str) -> None:
    assert [recording.mode for recording in read(Source(name, text)).recordings] == ["mix"]
    diagnostics = [
        diagnostic
        for diagnostic in lint(text, name=name)
        if diagnostic.rule.name == "old-mode-name"
    ]
    assert [diagnostic.severity for diagnostic in diagnostics] == ["error"]


@pytest.mark.fault("M1")
@pytest.mark.parametrize(
    ("word", "fix"), [("single", None), ("mixed", "mix"), ("indivdual", "individual")]
)
def test_a_word_that_names_no_mode_is_an_error_in_every_form(word: str, fix: str | None) -> None:
    for name, text in (
        ("a.http", f"POST {URL % word}\n{JSON}\n\n{BODY}\n"),
        ("a.sh", f"curl -d '{BODY}' {URL % word}\n"),
        ("a.yaml", f"url: {URL % word}\nbody: {BODY}\n"),
        ("a.json", collection(word)),
        ("a.js", f"post('{URL % word}', '{BODY}');"),
    ):
        (found,) = (one for one in lint(text, name=name) if one.rule.name == "old-mode-name")
        assert found.severity == "error"
        assert f'"{word}"' in found.message
        assert [(one.title, one.safety) for one in found.fixes] == (
            [(f'Write "{fix}"', "unsafe")] if fix else []
        )


@pytest.mark.fault("M1")
@pytest.mark.parametrize("word", ["{{mode}}", "MODE", "mode", "modeType", "string", "<mode>"])
def test_what_stands_for_a_mode_is_no_error(word: str) -> None:
    text = f"POST {URL % word}\n{JSON}\n\n{BODY}\n"
    assert "old-mode-name" not in {one.rule.name for one in lint(text, name="a.http")}
    program = f"post('/rooms/mode/dark/start'); post('{URL % word}', '{BODY}');"
    assert "old-mode-name" not in {one.rule.name for one in lint(program, name="a.js")}


@pytest.mark.fault("M1")
def test_a_url_in_prose_is_no_call() -> None:
    text = f"Not `{URL % 'composite'}`.\n\n```json\n{BODY}\n```\n"
    assert "old-mode-name" not in {diagnostic.rule.name for diagnostic in lint(text, name="a.md")}


@pytest.mark.fault("F6")
def test_a_variable_of_a_file_of_requests_names_the_mode() -> None:
    text = f"@mode = mix\nPOST {URL % '{{mode}}'}\n{JSON}\n\n{BODY}\n"
    assert [recording.mode for recording in read(Source("a.http", text)).recordings] == ["mix"]
    twice = f"{text}\n###\n{text.replace('= mix', '= web')}"
    assert [recording.mode for recording in read(Source("a.http", twice)).recordings] == [
        None,
        None,
    ]
