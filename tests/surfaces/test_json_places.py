"""Where the members of a body stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from recdsl.model.source import Source, Span
from recdsl.surfaces.json.places import JsonPlaces
from tests.surfaces.reading import read

if TYPE_CHECKING:
    from recdsl.model.finding import Part

TEXT = """\
{
  "uid": "52",
  "list": [1, {"x": 2}],
  "inner": {
    "deep": null
  },
  "a/b~c": true
}"""


@pytest.mark.parametrize(
    ("pointer", "part", "mark"),
    [
        ("/uid", "key", '"uid"'),
        ("/uid", "value", '"52"'),
        ("/list", "value", '[1, {"x": 2}]'),
        ("/list/0", "value", "1"),
        ("/list/0", "key", "1"),
        ("/list/1/x", "key", '"x"'),
        ("/list/1", "value", '{"x": 2}'),
        ("/inner/deep", "value", "null"),
        ("/a~1b~0c", "value", "true"),
        ("/a~1b~0c", "key", '"a/b~c"'),
        ("/inner", "value", "{"),
        ("", "value", "{"),
        ("", "key", "{"),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_what_the_text_says_is_marked_itself(
    pointer: str, part: Part, mark: str, line_end: str
) -> None:
    text = TEXT.replace("\n", line_end)
    span = JsonPlaces(Source("a", text)).span(pointer, part)
    assert text[span.start : span.end] == mark


@pytest.mark.parametrize(
    ("pointer", "mark"),
    [
        ("/inner/missing", '"inner"'),
        ("/inner/missing/below", '"inner"'),
        ("/list/2", '"list"'),
        ("/list/01", '"list"'),
        ("/list/-", '"list"'),
        ("/list/" + "9" * 5000, '"list"'),
        ("/list/1/y", "{"),
        ("/uid/below", '"uid"'),
        ("/missing", "{"),
        ("/list/0/below", "1"),
    ],
)
@pytest.mark.parametrize("part", ["key", "value"])
def test_what_it_does_not_say_is_placed_on_the_nearest_ancestor(
    pointer: str, mark: str, part: Part
) -> None:
    span = JsonPlaces(Source("a", TEXT)).span(pointer, part)
    assert TEXT[span.start : span.end] == mark


def test_a_member_is_known_from_its_key_to_the_end_of_its_value() -> None:
    member = JsonPlaces(Source("a", TEXT)).member("/list/1/x")
    assert member is not None
    assert TEXT[member.whole.start : member.whole.end] == '"x": 2'
    assert JsonPlaces(Source("a", TEXT)).member("/nothing") is None


def test_columns_stay_right_behind_characters_of_any_width() -> None:
    text = '{"a": "课😀\u0301", "b": 1}'
    assert read(text).recordings[0].places.span("/b", "value") == Span(18, 19)


def test_a_body_read_past_a_mistake_has_its_places() -> None:
    places = read('{"a": 1 "b": [2,]}').recordings[0].places
    assert places.span("/b/0", "value") == Span(14, 15)


def test_the_places_of_no_body_are_its_start() -> None:
    assert JsonPlaces(Source("a", "")).span("/a", "key") == Span(0, 0)
