"""Clauses that were read before: a team says most of what it records in the same words.

A line, or its part before a comment, that says whole clauses is read once. Where it stands again in
the same state of the automaton, and the word after it ends its clauses, its nodes are moved there.
"""

from __future__ import annotations

from recdsl.language.syntax.tree import MovedNode, Node, Token

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeVar

    from recdsl.language.syntax.automaton import Automaton
    from recdsl.language.syntax.lexer import Lexer

    Key = TypeVar("Key")
    Value = TypeVar("Value")

MOST_KNOWN = 1000
_LONGEST = 400
_LONGEST_WORD = 16
_SECRETS = ('key "', 'secret "', 'token "', 'salt "')
# The end, what depends on the text behind its line, and values that a body may change.
WATCHED = ("$END", "LBRACE", "RBRACE", "JSON")


def remember(known: dict[Key, Value], key: Key, value: Value) -> Value:
    """Note something that is known of clauses, and forget the rest where that is too much."""
    if len(known) >= MOST_KNOWN:
        known.clear()
    return known.setdefault(key, value)


class Clauses:
    """The clauses of a line, where it was read, and the states of the automaton behind them.

    `rule` is that of the list in which the automaton has them.
    """

    __slots__ = ("nodes", "rule", "start", "states")

    def __init__(self, start: int, nodes: list[Node | Token], automaton: Automaton) -> None:
        """Take the clauses of the line that starts at an offset; the automaton is behind them."""
        self.start = start
        self.nodes = nodes
        self.states = tuple(automaton.states)
        self.rule = automaton.list_rule()

    def moved_to(self, start: int) -> list[Node | Token]:
        """The clauses as they are where the line starts at another offset."""
        by = start - self.start
        return [MovedNode(node, by) for node in self.nodes if isinstance(node, Node)]


# By the states before a line and its text; then by the word after it, which ends its clauses.
_KNOWN: dict[tuple[tuple[int, ...], str], dict[str, Clauses]] = {}


class Reading:
    """A text on its way through the automaton, whose known lines are not read again."""

    __slots__ = ("_automaton", "_begun", "_count", "_lexer", "_states")

    def __init__(self, automaton: Automaton, lexer: Lexer) -> None:
        """Start before the first token."""
        self._automaton = automaton
        self._lexer = lexer
        self._begun = -1  # where the line starts that is being read, if it starts with a clause
        self._count = 0
        self._states: tuple[int, ...] = ()

    def skips(self, token: Token, end: int) -> bool:
        """Go on behind the known lines from a token on, if there are any; keep what was read.

        Args:
            token: the token, which may stand next and opens a line, or is one of `WATCHED`.
            end: where the token before it ends.
        """
        automaton, is_end = self._automaton, token.kind == "$END"
        if not (token.opens_line or is_end):
            self._begun = -1
            return False
        automaton.settle("SET" if is_end else token.kind)
        if not automaton.at_clause():
            return False
        if self._begun >= 0:
            self._keep(token, end)
        self._begun = -1
        if is_end or token.kind == "RBRACE":
            return False
        if self._take(token.start):
            return True
        self._begun, self._count = token.start, len(automaton.listed())
        self._states = tuple(automaton.states)
        return False

    def _take(self, start: int) -> bool:
        automaton, lexer, comments = self._automaton, self._lexer, self._lexer.comments
        text, states, at, count = lexer.text, tuple(automaton.states), lexer.at, len(comments)
        nodes: list[Node | Token] = []
        rule = ""
        while known := _KNOWN.get((states, line := _line(text, start))):
            lexer.at = end = start + len(line)
            before = len(comments)
            lexer.skip()
            clauses = known.get(_word(text, lexer.at))
            if clauses is None:
                break
            nodes += clauses.moved_to(start)
            states, rule = clauses.states, clauses.rule
            start, at, count = lexer.at, end, before
        if nodes:
            automaton.take(nodes, states, rule)
        # What is between the last known line and the next token, the lexer skips again.
        lexer.at = at
        del comments[count:]
        return bool(nodes)

    def _keep(self, token: Token, end: int) -> None:
        """Keep what was read, if it is a line of whole clauses that end at a token."""
        text, start = self._lexer.text, self._begun
        line, word = _line(text, start), _word(text, token.start)
        is_whole = end <= start + len(line) <= token.start and word == token.text
        is_short = len(line) <= _LONGEST and len(word) < _LONGEST_WORD
        if not (is_whole and is_short) or "#" in line or _may_tell_secret(line):
            return
        key = self._states, line
        known = _KNOWN.get(key) or remember(_KNOWN, key, {})
        clauses = Clauses(start, self._automaton.listed()[self._count :], self._automaton)
        for other in tuple(known.values()):
            if _are_alike(other.nodes, clauses.nodes):  # what is known of the nodes stays known
                clauses.nodes, clauses.start = other.nodes, other.start
        known[word] = clauses


def _line(text: str, start: int) -> str:
    """The rest of a line, without a comment and the blanks before it."""
    end = text.find("\n", start)
    end = len(text) if end < 0 else end
    comment = text.find("#", start, end)
    if comment >= 0 and text.count('"', start, comment) % 2 == 0:  # it stands in no string
        end = comment
    return text[start:end].rstrip(" \t\r")


def _may_tell_secret(line: str) -> bool:
    """Whether a line has a secret in quotes, or an address, which may have one: none is kept."""
    words = " ".join(line.lower().replace('"', ' "').split())
    return "://" in words or any(opener in words for opener in _SECRETS)


def _word(text: str, at: int) -> str:
    """The word at an offset, empty at the end of the text."""
    start = text[at : at + _LONGEST_WORD]
    word = start.split(None, 1)[:1]
    return word[0] if word and start.startswith(word[0]) else start


def _are_alike(some: list[Node | Token], others: list[Node | Token]) -> bool:
    """Whether nodes of the same text are of the same rules."""
    return len(some) == len(others) and all(map(_is_alike, some, others))


def _is_alike(one: Node | Token, other: Node | Token) -> bool:
    if isinstance(one, Node) and isinstance(other, Node):
        return one.rule == other.rule and _are_alike(one.children, other.children)
    return isinstance(one, Token) and isinstance(other, Token) and one.kind == other.kind
