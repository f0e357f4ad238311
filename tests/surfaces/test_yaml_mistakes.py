"""YAML that cannot be read is never reported as clean."""

from __future__ import annotations

import pytest

from recdsl.linting.engine import lint_source
from recdsl.model.source import Source
from recdsl.surfaces.kinds import unread_part

BODY = 'rec: {cname: l, uid: "5", clientRequest: {recordingConfig: {channelType: 0}}}\n'
SECRET = "wJalrXUtnFEMIK7MDENG"
BROKEN = {
    "list": ("a: [1\n", 1, 3),
    "tab": ("a:\n\tb: 1\n", 1, 0),
    "alias": (f"token: *{SECRET}\n", 0, 7),
    "colon": ("a: 1\n b: 2\n", 1, 2),
    "sign": ("a: @b\n", 0, 3),
    "control": ("a: \x01\n", 0, 3),
    "directive": ("%foo\n---\n", 0, 4),
    "expression": ("a: [${{ secrets.A }}\n", 0, 5),
}


def _found(source: Source) -> list[tuple[int, int]]:
    diagnostics = [one for one in lint_source(source, ()) if one.rule.name == "syntax-error"]
    assert not any(SECRET in one.message + one.help for one in diagnostics)
    places = (source.position(one.span.start) for one in diagnostics)
    return [(place.line - 1, place.column - 1) for place in places]


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_a_mistake_before_a_body_is_found_where_it_is(name: str, line_end: str) -> None:
    text, line, column = BROKEN[name]
    source = Source("a.yaml", (text + BODY).replace("\n", line_end))
    assert _found(source) == [(line, column)]
    assert unread_part(source) is None


@pytest.mark.parametrize("name", BROKEN)
def test_a_mistake_in_a_fence_is_found_in_the_document(name: str) -> None:
    text, line, column = BROKEN[name]
    inside = "".join(f"  {part}\n" for part in (text + BODY).splitlines())
    assert _found(Source("a.md", f"# A\n\n  ```yaml\n{inside}  ```\n")) == [(line + 3, column + 2)]


def test_the_bodies_of_a_fence_are_checked() -> None:
    text = '# A\n\n- b\n\n  ```yml\n  a: "é"\n  ' + BODY.replace('"5"', "5") + "  ```\n"
    (found,) = [
        one for one in lint_source(Source("a.md", text), ()) if one.rule.name == "wrong-type"
    ]
    assert text[found.span.start - 5 : found.span.end] == "uid: 5"
    assert [edit.text for fix in found.fixes for edit in fix.edits] == ['"5"']


@pytest.mark.parametrize(
    "start", ["{{- if .Values.a }}\n", "{% if a %}\n", "a: {{ .Values.b }}-c\n", "<% if a %>\n"]
)
def test_a_template_is_not_read_and_has_no_mistake(start: str) -> None:
    source = Source("a.yaml", start + BODY)
    document = Source("a.md", f"```yaml\n{source.text}```\n")
    assert _found(source) == _found(document) == []
    for text in (source, document):
        assert unread_part(text) is not None


@pytest.mark.parametrize(
    "text", [BODY, "a: [1\nb: c\n", "{{- if a }}\nb: c\n", "a: {{ b }}\n" + BODY]
)
def test_what_can_be_read_or_holds_no_body_has_no_mistake(text: str) -> None:
    source = Source("a.yaml", text)
    assert _found(source) == []
    assert unread_part(source) is None


def _wrong_types(value: str) -> list[str]:
    source = Source("a.yaml", BODY.replace('"5"', value))
    found = lint_source(source, ())
    return [one.pointer for one in found if one.rule.name == "wrong-type"]


@pytest.mark.parametrize(
    "value",
    ["123", "0123", "-017", "1.", ".5", "01.5", "1.5e+3", ".inf", "0x" + "f" * 20, "9" * 99],
)
def test_what_is_a_number_in_every_version_of_yaml_is_no_string(value: str) -> None:
    assert _wrong_types(value) == ["/uid"]
    assert _wrong_types(f'"{value}"') == []


@pytest.mark.parametrize("value", ["0189", "1e3", "0o17", "1_000", "12:30", "0b1", "1.5e3", "yes"])
def test_what_is_a_string_in_some_version_of_yaml_has_no_type(value: str) -> None:
    assert _wrong_types(value) == []


@pytest.mark.parametrize("value", ["010", "-017"])
def test_a_number_of_two_values_is_where_one_belongs(value: str) -> None:
    text = BODY.replace("channelType: 0", f"channelType: {value}")
    found = lint_source(Source("a.yaml", text), ())
    assert "wrong-type" not in {one.rule.name for one in found}
