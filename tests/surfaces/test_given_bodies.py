"""A body as a value is the document that its text is."""

from __future__ import annotations

import enum
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import recdsl
from recdsl.model.frozen import replaced
from recdsl.model.json_value import same
from recdsl.model.source import Source
from recdsl.surfaces.json.given_bodies import given_body, written
from recdsl.surfaces.kinds import kind_of
from tests.laws.bodies import bodies

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats()
    | st.text(st.characters(), max_size=5)
    | st.sampled_from(["${A}", "<b>", "YOUR_C", "your-d", "body", "info", "\\ud800", "{{E}}"])
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=8,
)


class Word(str):
    """A string of another type."""

    __slots__ = ()


class Vendor(enum.IntEnum):
    """A number of another type."""

    S3 = 1


def told(linted: recdsl.Linted) -> list[object]:
    return [(replaced(one, source=None, offered=()), one.fixes) for one in linted]


@given(st.dictionaries(st.text(max_size=4), VALUES, max_size=4) | bodies("2023-02"))
def test_it_is_read_as_its_text_is(body: dict[str, Any]) -> None:
    document = given_body("<text>", body)
    if document is None:
        return
    source = Source("<text>", written(body))
    read = kind_of(source).read
    assert read
    other = read(source)
    assert not other.findings
    (recording,), (expected,) = document.recordings, other.recordings
    assert same(recording.body, expected.body)
    assert document.source.text == source.text
    assert told(recdsl.lint(body)) == told(recdsl.lint(source.text))


def circle() -> dict[str, Any]:
    body: dict[str, Any] = {}
    body["again"] = [body, body]
    return body


@pytest.mark.parametrize(
    "body",
    [
        {"uid": Word("1")},
        {"vendor": Vendor.S3},
        {1: "number for a name"},
        {"number": float("inf")},
        {"number": float("nan")},
        {"number": 10**18},
        {"list": (1, 2)},
        {"half": "\ud800"},
        {"url": "https://example.com", "body": {}},
        {"long": "a" * 500_001},
        {"many": [0] * 20_000},
        circle(),
    ],
    ids=lambda body: next(iter(body), "empty"),
)
def test_what_only_its_text_shows_is_left_to_the_text(body: dict[str, Any]) -> None:
    assert given_body("<text>", body) is None


def test_a_deep_body_is_left_to_its_text() -> None:
    deep: Any = {}
    for _ in range(98):
        deep = {"a": deep}
    assert given_body("<text>", {"a": deep})
    assert given_body("<text>", {"a": {"a": deep}}) is None


def test_it_is_copied() -> None:
    body: Any = {"uid": 5, "clientRequest": {"recordingFileConfig": {"avFileType": ["mp4"]}}}
    linted, text = recdsl.lint(body, mode="mix"), written(body)
    body["clientRequest"]["recordingFileConfig"]["avFileType"].append("hls")
    assert linted[0].source.text == text
    assert told(linted) == told(recdsl.lint(text, mode="mix"))
    assert pickle.loads(pickle.dumps(linted[0].source)).text == text
