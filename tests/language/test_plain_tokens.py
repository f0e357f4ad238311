"""A token that is found without an expression is the one that the expression finds."""

from __future__ import annotations

import re

from hypothesis import event, example, given
from hypothesis import strategies as st

from recdsl.language.syntax import lexer

WORDS = "record to through 5 300 1.5 -2 5m 5M 5min 848x480 8x x s3 us-east-1 ${KEY} ${KEY}x48 ${ $K"
SIGNS = [
    '"a b"',
    '"a',
    '"\\""',
    "'a'",
    *"(){},=#[",
    "# note",
    "..",
    "...",
    "\u2013",
    "\u2026",
    "\u00e9",
]
PIECES = st.one_of(
    st.sampled_from([*WORDS.split(), *SIGNS]),
    st.text('ab_19.-x"\\${}#(=\u00b2\u00e9\u0665', max_size=4),
)
BLANKS = st.sampled_from(
    ["", "", " ", "\t", "\n", "\r", "\r\n", "\u00a0", "\u3000", " " * 70, "\f\v", "\u2003"]
)
TEXTS = st.lists(st.tuples(PIECES, BLANKS).map("".join), max_size=6).map("".join)


@given(TEXTS)
@example("5m.x")
@example("1 to 5")
@example('"a\rb"')
def test_a_plain_token_is_that_of_the_expression(text: str) -> None:
    for at in range(len(text)):
        plain, found = lexer.plain_token(text, at), lexer._TOKEN.match(text, at)
        if plain:
            event(f"plain {plain[0]}")
            assert found
            assert plain == (found.lastgroup, found.end())
        if lexer._RANGE.match(text, at):
            assert lexer.may_open_range(text, at)


@given(st.lists(BLANKS, max_size=5).map("".join), TEXTS)
def test_blanks_and_comments_end_where_the_expressions_say(blanks: str, text: str) -> None:
    text = blanks + text
    for at in range(len(text) + 1):
        found = re.compile("[ \t\r\n\f\v\u00a0\u3000]*").match(text, at)
        assert found
        assert lexer.past_blanks(text, at) == found.end()
        line = re.compile(r"[^\r\n]*").match(text, at)
        assert line
        assert lexer.line_end(text, at) == line.end()
