"""What holds for every JSON text, and for every text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.surfaces.json.member import Member
from recdsl.surfaces.json.scanner import scan
from tests.surfaces.reading import read, span_of

_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text()
)
_VALUES = st.recursive(
    _SCALARS, lambda inside: st.lists(inside) | st.dictionaries(st.text(), inside), max_leaves=20
)
_LAYOUTS: st.SearchStrategy[dict[str, Any]] = st.fixed_dictionaries(
    {
        "indent": st.sampled_from([None, 0, 2, "\t"]),
        "separators": st.sampled_from([None, (",", ":"), (" ,\r\n", " :\t")]),
        "ensure_ascii": st.booleans(),
    }
)
_PIECES = st.sampled_from(
    [
        *"{}[],:\"'\\/#0 \n\t",
        *("//", "/*", "*/", "-1", "1e9", ".5", "+1", "true", "None", "NaN", "a", "999"),
        *("{{", "}}", "${", "<", ">", "\\ud800", "\\u00", '"a"', '"a":', "\r\n"),
        *("\u00a0", "\ud800", "\ufeff", "\u201c", "\uff0c"),
    ]
)


@st.composite
def _damaged(draw: st.DrawFn) -> str:
    """An object with signs taken out, and pieces of mistakes put in their place."""
    value = draw(st.dictionaries(st.text("ab"), _VALUES, min_size=1))
    text = json.dumps(value, **draw(_LAYOUTS))
    for _ in range(draw(st.integers(1, 3))):
        places = [at for at, sign in enumerate(text) if sign in '{}[],:" 0']
        at = draw(st.sampled_from(places or [0]))
        text = text[:at] + draw(st.just("") | _PIECES) + text[at + draw(st.integers(0, 1)) :]
    return text


_TEXTS = st.text() | st.text(st.characters()) | st.lists(_PIECES).map("".join) | _damaged()


def _assert_said(member: Member, value: Any, text: str) -> None:
    """That the span of a value, and of all that is inside, says the value."""
    assert json.loads(text[member.start : member.end]) == value
    if isinstance(value, dict):
        assert isinstance(member.inside, dict)
        assert list(member.inside) == list(value)
        for name, below in member.inside.items():
            assert below.key is not None
            assert json.loads(text[below.key.start : below.key.end]) == name
            _assert_said(below, value[name], text)
    if isinstance(value, list):
        assert isinstance(member.inside, list)
        assert len(member.inside) == len(value)
        for below, element in zip(member.inside, value, strict=True):
            _assert_said(below, element, text)


@given(_VALUES, _LAYOUTS)
def test_the_scanner_reads_json_as_python_does_and_knows_its_places(
    value: Any, layout: dict[str, Any]
) -> None:
    text = json.dumps(value, **layout)
    result = scan(text)
    assert result.findings == ()
    assert result.certain
    assert result.root is not None
    assert json.dumps(result.value) == json.dumps(json.loads(text))
    _assert_said(result.root, result.value, text)


@given(_TEXTS)
def test_any_text_is_read_to_its_end_with_findings_inside_of_it(text: str) -> None:
    document = read(text)
    for finding in document.findings:
        span = span_of(finding)
        assert 0 <= span.start <= span.end <= len(text)
        for edit in (edit for fix in finding.fixes for edit in fix.edits):
            assert 0 <= edit.span.start <= edit.span.end <= len(text)
    for recording in document.recordings:
        span = recording.places.span("/clientRequest/storageConfig/0", "key")
        assert 0 <= span.start <= span.end <= len(text)


def _refuse(name: str) -> None:
    raise ValueError(name)


@given(_TEXTS)
def test_a_text_that_is_json_has_a_body_and_any_other_a_finding(text: str) -> None:
    try:
        json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        assert read(text).findings
    else:
        assert read(text).recordings


@pytest.mark.parametrize("before", ["", "[", '{"a": ', '["', "['", "[{{", "[<", "[1 ", "/*"])
@pytest.mark.parametrize(
    "piece",
    ['"', ",", '{"a":', "[", "[1 ", "// \n", "#", " ", "\r", "\\", "'", "{", "<", "${", "9", "a"],
)
def test_a_long_run_of_one_piece_comes_to_an_end(before: str, piece: str) -> None:
    assert read(before + piece * 20_000).findings


def test_a_megabyte_of_open_brackets_comes_to_an_end() -> None:
    (finding,) = read("[" * 1_000_000).findings
    assert finding.rule == "nested-too-deep"
