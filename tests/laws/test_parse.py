"""The running parser and the grammar are one: what the one takes, the other takes, at each step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hypothesis import given
from hypothesis import strategies as st
from lark import Token as LarkToken
from lark.parsers.lalr_interactive_parser import InteractiveParser

from recdsl.language.syntax.automaton import TERMINALS, Automaton
from recdsl.language.syntax.lexer import Lexer
from recdsl.language.syntax.parser import parse
from recdsl.language.syntax.tree import Token
from tests.laws.specs import GENERATED, SPECS, damaged
from tools.generate_grammar import loaded

LARK = loaded()
# What may follow depends on the stack of states alone, and asking takes time.
_BY_LARK: dict[tuple[int, ...], frozenset[str]] = {}
_BY_US: dict[tuple[int, ...], frozenset[str]] = {}


def taken_by_lark(parser: InteractiveParser) -> frozenset[str]:
    """The terminals that Lark's parser takes next."""
    stack = tuple(parser.parser_state.state_stack)
    if stack not in _BY_LARK:
        _BY_LARK[stack] = frozenset(parser.accepts())  # type: ignore[no-untyped-call]
    return _BY_LARK[stack]


def taken_by_us(automaton: Automaton) -> frozenset[str]:
    """The terminals that our automaton takes next."""
    stack = tuple(automaton.states)
    if stack not in _BY_US:
        _BY_US[stack] = frozenset(kind for kind in TERMINALS if automaton.may(kind))
    return _BY_US[stack]


def both_take(tokens: Iterable[Token], automaton: Automaton) -> bool:
    """Whether the parsers take all tokens; they have to agree on all that may follow each."""
    lark = LARK.parse_interactive("")
    for token in tokens:
        ours = taken_by_us(automaton)
        assert ours == taken_by_lark(lark)
        if token.kind not in ours:
            return False
        automaton.feed(token)
        if token.kind != "$END":
            lark.feed_token(LarkToken(token.kind, token.text))
    return True


def read(text: str, automaton: Automaton) -> Iterator[Token]:
    """The tokens of a text, each read as what may stand there."""
    lexer, kind = Lexer(text), ""
    while kind != "$END":
        token = lexer.next(automaton.may)
        kind = token.kind
        yield token


@given(text=GENERATED)
def test_what_the_grammar_derives_is_read_without_a_finding(text: str) -> None:
    assert parse(text).findings == ()
    automaton = Automaton()
    assert both_take(read(text, automaton), automaton)


@given(text=damaged(SPECS))
def test_a_text_that_lark_refuses_has_a_finding(text: str) -> None:
    automaton = Automaton()
    taken = both_take(read(text, automaton), automaton)
    assert taken or parse(text).findings


# One in ten tokens is drawn from all that there are.
DICE = st.integers(0, 9)


@given(data=st.data())
def test_any_row_of_tokens_is_taken_by_both_or_by_none(data: st.DataObject) -> None:
    automaton = Automaton()

    def drawn() -> Iterator[Token]:
        for start in range(data.draw(st.integers(1, 12))):
            likely = sorted(taken_by_us(automaton))
            kind = data.draw(st.sampled_from(likely if data.draw(DICE) else TERMINALS))
            yield Token(kind, "", start, opens_line=False)
            if kind == "$END":
                return

    both_take(drawn(), automaton)
