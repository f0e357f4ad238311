"""The walk over a text finds what the scanner finds, or leaves the text to the scanner."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.surfaces.json.member import Member
from recdsl.surfaces.json.scanner import scan
from recdsl.surfaces.json.walk import glimpsed, walked

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)
LAYOUTS: list[Any] = [{}, {"indent": 2}, {"indent": "\t"}, {"separators": (" ,", ":\r\n")}]
NOT_PLAIN = (
    *("", " ", "{", '{"a"', '{"a" 1}', '{"a": 1,}', '{"a": 1 "b": 2}', '{"a": 1, "a": 2}'),
    *("[1,]", "[1 2]", "[,]", "{}{}", '"\\x"', '"a', "nul", "// a\n{}", "[" * 101 + "]" * 101),
)


def places(member: Member | None) -> Any:
    assert member is not None
    inside: Any = member.inside
    if isinstance(inside, dict):
        inside = {name: places(one) for name, one in inside.items()}
    elif isinstance(inside, list):
        inside = [places(one) for one in inside]
    return member.key, member.value, inside


@given(VALUES, st.sampled_from(LAYOUTS), st.booleans(), st.sampled_from(["", " \n", "\t"]))
def test_both_find_the_same_in_a_text_without_mistakes(
    value: Any, layout: Any, is_ascii: bool, around: str
) -> None:
    text = around + json.dumps(value, ensure_ascii=is_ascii, **layout) + around
    try:
        found = walked(text)
    except ValueError:
        assert "\\" in text
    else:
        assert places(found) == places(scan(text).root)


@given(VALUES, st.sampled_from(LAYOUTS), st.booleans(), st.sampled_from(["", " \n", "\t" * 40]))
def test_glimpses_of_a_sound_text_find_the_same(
    value: Any, layout: Any, is_ascii: bool, around: str
) -> None:
    text = around + json.dumps(value, ensure_ascii=is_ascii, **layout) + around
    assert places(glimpsed(text)) == places(scan(text).root)


@given(st.text(alphabet='{}[]",:1a \\n-e', max_size=12))
def test_both_find_the_same_in_any_text_that_the_walk_passes(text: str) -> None:
    try:
        found = walked(text)
    except ValueError:
        return
    assert places(found) == places(scan(text).root)


@pytest.mark.parametrize("text", NOT_PLAIN)
def test_it_leaves_to_the_scanner_whatever_is_not_plain(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - nobody is told which
        walked(text)
