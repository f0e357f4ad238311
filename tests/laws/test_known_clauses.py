"""A spec whose clauses are known means what it means where each of its words is read."""

from __future__ import annotations

import json
from unittest.mock import patch

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

import recdsl
from recdsl.language.compiling import phrases, pipeline
from recdsl.language.syntax import known_clauses, parser
from recdsl.language.syntax.tree import MovedNode, Node, Syntax, Token
from tests.laws.specs import SPECS, TEXTS, damaged, sentences

LINES = st.lists(
    st.sampled_from([line for text in TEXTS for line in text.splitlines()]), max_size=7
).map("\n".join)
FEW = st.lists(
    st.tuples(st.sampled_from(["", "\n", "# a note\n", "\u3000"]), LINES | sentences() | SPECS).map(
        "".join
    ),
    min_size=1,
    max_size=3,
)


def forget() -> None:
    """Forget all clauses, and be past the first text, of which nothing is kept."""
    parser._FIRST.clear()
    known_clauses._KNOWN.clear()
    phrases._SAID.clear()


def shape(part: Node | Token) -> object:
    """All that a tree says, and where."""
    if isinstance(part, Token):
        return part
    return part.rule, [shape(child) for child in part.children]


def read(text: str) -> tuple[object, ...]:
    """What is read of a text."""
    syntax = parser.parse(text)
    return shape(syntax.tree), syntax.comments, syntax.findings


def made(text: str) -> object:
    """What a spec compiles to, with all places."""
    result = recdsl.compile(text)
    found = [
        (one.rule.name, one.message, one.help, one.span, one.pointer, one.related, one.fixes)
        for one in result.diagnostics
    ]
    requests = [(one.name, one.mode, json.dumps(one.body)) for one in result.requests]
    return requests, found, [one.origins for one in result.requests]


def holds_moved(syntax: Syntax) -> bool:
    """Whether anything of a text was known."""
    return any(isinstance(node, MovedNode) for node in syntax.tree.nodes())


@given(texts=FEW)
def test_a_text_with_known_clauses_has_the_tree_of_its_words(texts: list[str]) -> None:
    for text in (*texts, *texts):
        event(f"known: {holds_moved(parser.parse(text))}")
        with patch.object(parser._Parser, "run_known", lambda _self: None):
            expected = read(text)
        assert read(text) == expected


@given(text=damaged(SPECS))
def test_a_text_with_mistakes_is_read_word_by_word(text: str) -> None:
    with patch.object(parser._Parser, "run_known", lambda _self: None):
        expected = read(text)
    assert [read(text), read(text)] == [expected, expected]


@given(texts=FEW)
def test_known_clauses_are_compiled_as_others_are(texts: list[str]) -> None:
    for text in texts:
        with (
            patch.object(parser._Parser, "run_known", lambda _self: None),
            patch.object(pipeline, "_plain_recording", lambda *_arguments: None),
        ):
            expected = made(text)
        assert [made(text), made(text), made(text)] == [expected, expected, expected]


def test_a_line_that_stood_in_another_spec_is_known() -> None:
    forget()
    line = 'to s3 us-east-1 bucket "b" under "a/b" key ${KEY} secret ${SECRET}'
    first = parser.parse(f"record audio\n{line}\nas hls  # a note\n")
    second = parser.parse(f"# longer\nrecord video\n{line} # too\nas hls")
    assert not holds_moved(first)
    moved = [node for node in second.tree.nodes() if isinstance(node, MovedNode)]
    assert [node.words() for node in moved] == [line.lower(), "as hls"]
    with patch.object(parser._Parser, "run_known", lambda _self: None):
        assert moved[0].span == parser.parse(f"# longer\nrecord video\n{line}").tree.nodes()[1].span


@pytest.mark.parametrize(
    "line",
    [
        'set recordingConfig.a = [1, {"b": 2}]',
        "layout custom { user 1 at (0, 0) size (1, 1) }",
        "canvas 640x360 at",
        f'in channel "{"x" * 500}"',
        'to s3 us-east-1 bucket "b" key ${KEY} SECRET"wJalr"',
        'with token "006abc"',
        'push to "rtmp://live.example.com/app/key"',
    ],
)
def test_what_depends_on_more_than_its_line_and_what_is_secret_is_not_kept(line: str) -> None:
    forget()
    parser.parse(f"record audio mixed\n{line}\n15 fps\nas hls")
    assert not any(line in known for _, known in known_clauses._KNOWN)


def test_few_lines_are_known_at_a_time() -> None:
    forget()
    for number in range(known_clauses.MOST_KNOWN + 10):
        recdsl.compile(f'record audio\nin channel "{number}"\n')
    assert 0 < len(known_clauses._KNOWN) <= known_clauses.MOST_KNOWN
    assert len(phrases._SAID) <= known_clauses.MOST_KNOWN
