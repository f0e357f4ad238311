from __future__ import annotations

import base64
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.reference.reference import DEFAULT
from recdsl.reference.value_formats import FILLED_PATTERN, FORMATS, is_blank

BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
# Texts that come near to the format: its own characters, and some that look like them.
NEAR = {
    "folder": st.text("aZ09_-./ é٣\n", max_size=4),
    "hex-color": st.text("#09afAFgG\n", min_size=6, max_size=8),
    "http-url": st.builds(
        "".join,
        st.lists(
            st.sampled_from(["http", "HTTPS", "\u017f", "://", "/", "?", "#", "a", " ", "\n"])
        ),
    ),
    "base64-32": st.builds(
        lambda text, end: text + end,
        st.text(BASE64, min_size=42, max_size=44),
        st.sampled_from(["=", "==", "", "=\n", "-=", "é="]),
    ),
    "integer-text": st.text("-+09.٣ \n", max_size=4),
    "uid": st.one_of(
        st.integers(-2, 2**33).map(str),
        st.integers(2**32 - 1200, 2**32 + 1200).map(str),
        st.text("049٣\n", max_size=11),
    ),
    "user": st.sampled_from(["#allstream#", "#allstream#\n", "#ALLSTREAM#", "1", "0", "1,2"]),
}
EXAMPLES = {
    "folder": (["directory1", "A", "7"], ["", "a/b", "a_b", "a-b", "a.b", "a b", "é", "a\n"]),
    "hex-color": (["#000000", "#aBcDeF"], ["", "000000", "#00000", "#0000000", "#00000g"]),
    "http-url": (
        ["http://x", "HTTPS://example.com/a?b=c#d"],
        ["", "example.com", "ftp://x", "http://", "https:///a", "http://a b", "http://a\n"],
    ),
    "base64-32": (
        ["A" * 43 + "=", base64.b64encode(bytes(range(32))).decode()],
        ["", "A" * 43, "A" * 44, "A" * 43 + "=\n", "A" * 42 + "-=", "A" * 42 + "=="],
    ),
    "integer-text": (["0", "-7", "12345678901234567890"], ["", "-", "1.0", "+1", "٣", "1\n"]),
    "uid": (["1", "527841", "4294967295"], ["", "0", "01", "-1", "4294967296", "٣", "1.0", "1\n"]),
    "user": (
        ["1", "4294967295", "#allstream#"],
        ["", "0", " 1", "1,2,3", "abc", "4294967296", "#allstream", "#AllStream#"],
    ),
}


def test_every_format_of_the_table_is_there_and_used() -> None:
    assert {row.format for row in DEFAULT.parameters if row.format} == set(FORMATS) == set(EXAMPLES)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_lets_its_examples_pass_and_no_others(name: str) -> None:
    good, bad = EXAMPLES[name]
    assert [text for text in good if not FORMATS[name].fits(text)] == []
    assert [text for text in bad if FORMATS[name].fits(text)] == []


@pytest.mark.parametrize("name", FORMATS)
def test_predicate_and_pattern_say_the_same_of_every_text(name: str) -> None:
    pattern = re.compile(FORMATS[name].pattern)

    @given(st.one_of(NEAR[name], st.from_regex(pattern), st.text(max_size=50)))
    def agree(text: str) -> None:
        assert FORMATS[name].fits(text) == (pattern.search(text) is not None)

    agree()


@pytest.mark.parametrize("name", FORMATS)
def test_a_pattern_means_the_same_in_ecma_262(name: str) -> None:
    # Outside this subset the two dialects differ: \d, \w, \s, \Z, named groups, look-behind.
    pattern = FORMATS[name].pattern
    assert not re.search(r"\\(?!x[0-9a-f]{2}|n\))|\(\?[^:!]", pattern)
    assert pattern.startswith("^")
    assert pattern.endswith(r"$(?!\n)")


@given(st.text(" \t\r\n\f\v\u00a0\u3000\ufeff\u2003ax0"))
def test_what_is_blank_is_what_the_pattern_does_not_match(text: str) -> None:
    assert is_blank(text) == (re.search(FILLED_PATTERN, text) is None)


@given(st.binary(min_size=31, max_size=33))
def test_base64_of_32_bytes_and_of_no_other_number_fits(data: bytes) -> None:
    text = base64.b64encode(data).decode()
    assert FORMATS["base64-32"].fits(text) == (len(data) == 32)
