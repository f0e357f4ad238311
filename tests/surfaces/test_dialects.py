"""What JSON with comments, JSON5, templates and documents may have is no mistake in them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from recdsl.model.document import Document
from recdsl.model.json_value import Open, Unknown
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Source
from recdsl.surfaces.json.dialect import LOOSE, STRICT, TEMPLATE, WITH_COMMENTS, Dialect
from recdsl.surfaces.json.reading import read_json

BARE = Dialect(placeholders=True)
SHORTENED = Dialect(elisions=True)


def read(text: str, dialect: Dialect) -> Document:
    return read_json(Source("body", text), dialect)


def body(text: str, dialect: Dialect) -> Any:
    document = read(text, dialect)
    assert document.findings == ()
    return document.recordings[0].body


@pytest.mark.parametrize(
    ("dialect", "text", "meant"),
    [
        (WITH_COMMENTS, '// x\n{"a": [1, /* y */ 2,],}\n# z', '{"a": [1, 2]}'),
        (LOOSE, "{a: 'b', 'c': 0x1F, d: +1, e: .5, f: 5.,}", None),
        (LOOSE, "{a: 1, // x\n}", '{"a": 1}'),
        (BARE, '{"a": {{Vendor}}, "b": <maxIdleTime>, "c": ${X}, "d": $Y}', None),
        (BARE, '{"a": {{width}}0, "b": -${X}, "c": {{x}}{{y}}, "d": $(date)}', None),
    ],
)
def test_what_a_dialect_allows_is_no_mistake(
    dialect: Dialect, text: str, meant: str | None
) -> None:
    said = body(text, dialect)
    if meant is not None:
        assert said == json.loads(meant)
    assert read(text, STRICT).findings != ()


def test_json5_is_read_for_what_it_says() -> None:
    said = body("{a: 'b', c: 0x1F, d: +1, e: .5, f: 5., g: -0x10}", LOOSE)
    assert said == {"a": "b", "c": 31, "d": 1, "e": 0.5, "f": 5.0, "g": -16}
    assert type(said["d"]) is int


def test_placeholders_without_quotes_are_unknown() -> None:
    said = body('{"a": {{Vendor}}, "b": [<x>, ${Y}0]}', BARE)
    assert said == {"a": Unknown("{{Vendor}}"), "b": [Unknown("<x>"), Unknown("${Y}0")]}


@pytest.mark.parametrize(
    "text",
    [
        '{{{extra}} "a": 1}'.replace("{{{", "{ {{"),
        '{"a": 1, ${MORE}}',
        '{"a": 1, {{name}}: 2}',
        '{"a": 1, "{{name}}": {"x": 1}}',
        '{"a": 1, "{{name}}": 2, "{{name}}": 3}',
        '{"a": 1 {{comma_and_more}} }',
    ],
)
def test_what_stands_for_a_member_leaves_the_object_open(text: str) -> None:
    said = body(text, BARE)
    assert isinstance(said, Open)
    assert said == {"a": 1}


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1, ...}',
        '{"a": 1, "b": [...], … }',
        '{"a": 1,\n  // ...\n}'.replace(",", ""),
        '{..., "a": 1}',
        '{\n  ...\n  "a": 1\n}',
        '{"a": 1, "b": [1, ...], ...}',
        '{"a": 1, "b": ..., ...}',
    ],
)
def test_dots_leave_open_what_they_stand_in(text: str) -> None:
    said = (
        body(text, SHORTENED)
        if "//" not in text
        else body(text, Dialect(comments=True, elisions=True))
    )
    assert isinstance(said, Open)
    assert said["a"] == 1
    assert isinstance(said.get("b", Unknown("")), Unknown)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{% if x %}{"a": 1}{% endif %}', {"a": 1}),
        ('{{- define "body" -}}\n{"a": 1}\n{{- end }}\n', {"a": 1}),
        ('{# note #}{"a": 1, {# "c" #} "b": 2}', {"a": 1, "b": 2}),
        ('{"a": 1, {% if x %}"b": 2,{% endif %} "c": 3}', {"a": 1, "c": 3}),
        ('{"a": 1{% if x %}, "b": 2{% else %}, "b": 3{% endif %}}', {"a": 1}),
        ('{"a": {% if x %}1{% else %}2{% endif %}, "c": 3}', {"a": "…", "c": 3}),
        ('{"a": [{% for x in y %}"{{ x }}",{% endfor %}], "c": 3}', {"a": "…", "c": 3}),
        ('{"a": 1 {{- if .X }}, "b": {{ .X }}{{ end }}}', {"a": 1}),
        ('{"a": 1 {{#b}}, "b": {{#c}}"x"{{/c}}{{/b}}}', {"a": 1}),
        ('{"a": 1 <% if b then %>, "b": 1<% end %>}', {"a": 1}),
        ('{"a": <%= a %>, "b": "x<%= b["c"] %>"}', None),
        ('{"a": "{{ x | default("b") }}", "b": {{ x | tojson }}}', None),
        ('{"a": "x{% if b %}y"{% endif %}"}', None),
    ],
)
def test_statements_of_templates_leave_open_what_they_surround(
    text: str, said: dict[str, Any] | None
) -> None:
    found = body(text, TEMPLATE)
    if said is not None:
        assert render_placeholders(found) == said
    else:
        assert all(isinstance(value, Unknown) for value in found.values())


@pytest.mark.parametrize(
    "text", ['{% if x %}{"a": 1}{% else %}{"b": 2}{% endif %}', '{"a": {% if x %}1}{% endif %}']
)
def test_a_template_that_only_its_language_could_read_is_left_alone(text: str) -> None:
    document = read(text, TEMPLATE)
    assert (document.recordings, document.findings) == ((), ())


@pytest.mark.parametrize("dialect", [WITH_COMMENTS, LOOSE, BARE, SHORTENED, TEMPLATE])
@pytest.mark.parametrize(
    "text", ['{"a": 1 "b": 2}', '{"a": 1,, "b": 2}', '{"a": }', '{"a": "b', '{"a": [1}']
)
def test_real_mistakes_stay_mistakes(dialect: Dialect, text: str) -> None:
    assert len(read(text, dialect).findings) == 1
