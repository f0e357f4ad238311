"""A body means the same in whatever form it stands."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import yaml
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fixed
from recdsl.linting.reading import read
from recdsl.model.placeholder import is_placeholder
from recdsl.model.placeholder import render_placeholders as lowered
from recdsl.model.source import Source
from recdsl.surfaces.start_bodies import is_start_body
from tests.laws.bodies import bodies
from tests.laws.test_never_raises import ANY_TEXT, assert_shown

URL = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/mix/start"


QUICK = settings(max_examples=20)
QUICKER = settings(max_examples=6)  # each example is read some hundred times


def _json(body: Any, *, ascii_only: bool = False) -> str:
    return json.dumps(body, indent=2, ensure_ascii=ascii_only)


def _commented(body: Any) -> str:
    return "// one\n" + re.sub(r"\n( *)([}\]])", r", // two\n\1\2", _json(body)) + "\n/* three */"


def _request(body: Any) -> str:
    return f"GET https://x\n\n###\nPOST {URL}\nAccept: */*\n\n{_json(body)}\n\n###\nGET https://y\n"


def _document(body: Any) -> str:
    lines = ["# Title", "", URL, "", "```json", *_json(body).split("\n"), "```"]
    return "".join(f">   {line}\n" for line in lines)


def _quoted(body: Any) -> str:
    said = _json(body).replace("'", "'\\''")
    return f"curl {URL} -d '{said}'\n"


def _expanded(body: Any) -> str:
    said = re.sub(r"([\\\"$`])", r"\\\1", _json(body))
    return f'BODY="{said}"\ncurl -d "$BODY" {URL}\n'


def _here(body: Any) -> str:
    return f"curl {URL} -d @- <<'END'\n{_json(body)}\nEND\n"


def _collection(body: Any) -> str:
    item = {"request": {"url": {"raw": URL}, "body": {"mode": "raw", "raw": _json(body)}}}
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return json.dumps({"info": {"schema": schema}, "item": [{"item": [item]}]})


def _mapping(body: Any) -> str:
    dumped: str = yaml.safe_dump({"url": URL, "body": body}, sort_keys=False, allow_unicode=True)
    return dumped


def _block(body: Any) -> str:
    lines = "".join(f"    {line}\n" for line in _json(body, ascii_only=True).split("\n"))
    return f"url: {URL}\ntext:\n  raw: |\n{lines}\n"


FORMS: dict[str, tuple[str, Callable[[Any], str]]] = {
    "comments": ("a.jsonc", _commented),
    "template": ("a.json.tmpl", _json),
    "request": ("a.http", _request),
    "document": ("a.md", _document),
    "quoted": ("a.sh", _quoted),
    "expanded": ("a.sh", _expanded),
    "here": ("a.sh", _here),
    "collection": ("a.json", _collection),
    "mapping": ("a.yaml", _mapping),
    "block": ("a.yml", _block),
}
WRITTEN_AS_JSON = [name for name in FORMS if name not in ("mapping", "comments")]


def _unexpanded(value: Any) -> Any:
    """A body without the signs that a shell may take for its own, where fixes are not written."""
    return json.loads(re.sub(r"[$`!]|\\u0000", "", json.dumps(value)))


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from value
    for one in value.values() if isinstance(value, dict) else value:
        if isinstance(one, dict | list):
            yield from _names(one)


def _found(source: Source) -> list[tuple[str, str, str]]:
    found = lint_source(source, (), Terms(mode="mix"))
    return sorted((one.rule.name, one.pointer, one.message) for one in found)


def _plain(body: Any) -> bool:
    """Whether all forms take the body for the same: no placeholder for a name, no exponent."""
    numbers = re.search(r"[0-9]e[+-]?[0-9]", json.dumps(body))
    return is_start_body(body) and not numbers and not any(map(is_placeholder, _names(body)))


@pytest.mark.parametrize("form", FORMS)
@QUICK
@given(body=bodies())
def test_a_body_gets_the_same_findings_in_every_form(form: str, body: Any) -> None:
    assume(_plain(body))
    name, write = FORMS[form]
    source = Source(name, write(body))
    (recording,) = read(source).recordings
    if form not in ("comments", "template"):
        assert recording.mode == "mix"
    assert _found(source) == _found(Source("a.json", _json(body)))


@pytest.mark.parametrize("form", WRITTEN_AS_JSON)
@QUICKER
@given(body=bodies().map(_unexpanded))
def test_a_body_gets_the_same_fixes_in_every_form(form: str, body: Any) -> None:
    assume(_plain(body))
    name, write = FORMS[form]

    # Some unsafe fixes write a variable: ${NAME}, which a shell would replace, or {{NAME}}.
    unsafe = name.endswith((".json5", ".jsonc", ".js", ".md"))

    def after(source: Source) -> Any:
        result = fixed(source, lambda text: lint_source(text, (), Terms(mode="mix")), unsafe=unsafe)
        return lowered(read(Source(source.name, result.text)).recordings[0].body)

    assert after(Source(name, write(body))) == after(Source("a.json", _json(body)))


@QUICKER
@given(body=bodies())
def test_fixes_in_yaml_leave_yaml(body: Any) -> None:
    assume(_plain(body))
    source = Source("a.yaml", _mapping(body))
    result = fixed(source, lambda text: lint_source(text, (), Terms(mode="mix")), unsafe=True)
    assert yaml.safe_load(result.text)["url"] == URL
    assert len(_found(Source("a.yaml", result.text))) <= len(_found(source))


PIECES = st.sampled_from(
    [
        *(
            "'",
            '"',
            "`",
            "$(",
            "${",
            "{{",
            "{% if x %}",
            "<<E\n",
            "```",
            "\n",
            "\\",
            "\\u",
            "\\ud800",
        ),
        *("}", "&a", "*a", "<<: *a\n", "!!x", "|\n", "\t", "…", "...", "//", "/*", "<%", "%>"),
    ]
)


@pytest.mark.parametrize("form", FORMS)
@QUICK
@given(text=ANY_TEXT, body=bodies(), data=st.data())
def test_no_text_makes_any_form_raise(form: str, text: str, body: Any, data: st.DataObject) -> None:
    name, write = FORMS[form]
    assert_shown(lint_source(Source(name, text), (), Terms(strict=True)))
    whole = write(body)
    at, length = data.draw(st.integers(0, len(whole))), data.draw(st.integers(0, 2))
    damaged = whole[:at] + data.draw(PIECES) + whole[at + length :]
    assert_shown(lint_source(Source(name, damaged), (), Terms(strict=True)))
