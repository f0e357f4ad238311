"""The place of a mistake, and whether an edit there makes its clause valid."""

from __future__ import annotations

import re

from recdsl.language.compiling.clauses import sentences
from recdsl.language.compiling.phrases import lower
from recdsl.language.syntax.expected import expected, names_at
from recdsl.language.syntax.lexer import Lexer
from recdsl.language.syntax.parser import parse
from recdsl.language.syntax.parser_tables import STATES
from recdsl.language.syntax.tree import Node, Token
from recdsl.model.frozen import Frozen
from recdsl.model.source import Edit, Span
from recdsl.reference.all_editions import PATHS, UNITS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.automaton import Automaton

# How many characters after an edit are parsed to prove it: far more than the rest of a line.
_AHEAD = 2000
_LONGEST_SHOWN = 40
_LINE_END = re.compile(r"[\r\n]")
# Findings that a repair must not have: it would only lead to the next error.
_FAULTS = frozenset(
    {"syntax-error", "unknown-name", "broken-duration", "repeated-clause", "uneven-subscription"}
)


class Slip(Frozen):
    """A repair: one edit, its help sentence, and the wrong words.

    `title` is the title of the fix, if it is not simply the text that it writes.
    """

    edit: Edit
    help: str
    at: Span | None = None
    title: str = ""


class Place:
    """A token that is not allowed after the token `last`, and the start of their clause.

    An edit is parsed from `start` on: from `clause`, or from the clause before it if the token may
    belong to that.
    """

    __slots__ = ("automaton", "clause", "last", "start", "states", "text", "token")

    def __init__(self, text: str, automaton: Automaton, token: Token, last: Token | None) -> None:
        """Store the text, and the state of the automaton."""
        self.text = text
        self.automaton = automaton
        self.token = token
        self.last = last
        depth, self.clause = _clause(automaton, token)
        # A word that begins a clause may belong to the clause before.
        shorter = self.clause == token.start or (last and self.clause == last.start)
        before = _clause_before(automaton, depth) if shorter else None
        self.start = self.clause if before is None else before
        self.states = automaton.sketch(depth)

    def may(self, kind: str) -> bool:
        """Whether a terminal is allowed in the place of the token."""
        return self.automaton.may(kind)

    def stops(self) -> bool:
        """Whether the clause ends with the last token, on its line or with its block."""
        return self.token.opens_line or self.token.kind in ("$END", "RBRACE")

    def stops_short(self) -> bool:
        """Whether it ends before it is complete."""
        return self.stops() and not self.may("SET")

    def opens(self) -> bool:
        """Whether the token could only begin a clause."""
        said, ends = expected(self.automaton)
        return self.automaton.at_clause() or (ends and said in ([], ["`}`"]))

    def meaning(self, kind: str) -> tuple[str, ...]:
        """The rules that a terminal would be in the place of the token, the most specific last."""
        return tuple(names_at(self.automaton, kind)[::-1])

    def unit(self) -> str:
        """The unit of the duration that is allowed here: `s`, `min` or `h`."""
        for name in self.meaning("DURATION"):
            if name in PATHS:
                return UNITS.get(name, "")
        return "h"  # of an acquired resource

    def starts(self) -> tuple[int, ...]:
        """The possible starts of the wrong words: the token, or the one before it."""
        token, last = self.token, self.last
        if last is None or last.start < self.start:
            return (token.start,)
        if self.stops_short():
            return (last.start,)
        return (token.start,) if token.opens_line else (token.start, last.start)

    def line(self, start: int) -> str:
        """The rest of a line."""
        found = _LINE_END.search(self.text, start)
        return self.text[start : found.start() if found else len(self.text)]

    def reads(self, edit: Edit) -> bool:
        """Whether the clause is valid with an edit, to the end of the edit's line."""
        text, edited = self._edited(edit)
        read = self._read(text, edited)
        return read is not None and not _has_faults(read)

    def goes_on(self, edit: Edit) -> bool:
        """Whether at least the text of an edit and the next word after it are valid."""
        text, edited = self._edited(edit)
        automaton, lexer = self.states.sketch(), Lexer(text)
        while True:
            token = lexer.next(automaton.may)
            if not automaton.may(token.kind):
                return False
            if token.start >= edited:
                return True
            automaton.feed(token)

    def _edited(self, edit: Edit) -> tuple[str, int]:
        end = edit.span.end
        before = self.text[self.start : edit.span.start] + edit.text
        return before + self.text[end : end + _AHEAD], len(before)

    def _read(self, text: str, edited: int) -> str | None:
        """The parsed part of a text, up to the end of the line of an offset; None if that fails."""
        automaton, lexer = self.states.sketch(), Lexer(text)
        end = opened = 0
        while True:
            token = lexer.next(automaton.may)
            if token.kind == "$END" or _LINE_END.search(text, edited, max(token.start, edited)):
                if not any(map(automaton.may, (token.kind, "SET", "RBRACE"))):
                    return None
                return text[:end] + " }" * opened
            if not automaton.may(token.kind):
                return None
            automaton.feed(token)
            opened += (token.kind == "LBRACE") - (token.kind == "RBRACE")
            end = token.end


def _clause(automaton: Automaton, token: Token) -> tuple[int, int]:
    """The number of parts before the current clause, and the start of that clause."""
    depth, start = len(automaton.parts), token.start
    while STATES[automaton.states[depth]].get("SET", -1) < 0:
        depth -= 1
        start = _start(automaton.parts[depth], start)
    return depth, start


def _clause_before(automaton: Automaton, depth: int) -> int | None:
    """Where the clause before begins, if there is one."""
    part = automaton.parts[depth - 1] if depth else None
    clauses = part.children if isinstance(part, Node) else []
    if clauses and isinstance(clauses[-1], Node) and clauses[-1].rule == "clause":
        return _start(clauses[-1], 0)
    return None


def _start(part: Node | Token, otherwise: int) -> int:
    if isinstance(part, Node):
        return next((token.start for token in part.tokens()), otherwise)
    return part.start


def _has_faults(text: str) -> bool:
    """Whether a valid clause has a meaning that is not allowed."""
    syntax = parse(text)
    found, findings = sentences(syntax)
    told = [*findings, *(one for sentence in found for one in lower(sentence).findings)]
    return bool(syntax.findings) or any(one.rule in _FAULTS for one in told)


def replaced(place: Place, start: int, end: int, words: str, help_text: str = "") -> Slip:
    """The slip that replaces a piece of the text."""
    said = shown(place.text[start:end].strip())
    return Slip(
        Edit(Span(start, end), words),
        help_text or f"Write {shown(words.strip())} instead of {said}.",
    )


def cut(text: str) -> str:
    """Words of a spec as far as they are shown; a text keeps both of its quotes."""
    if len(text) <= _LONGEST_SHOWN:
        return text
    closing = '"' if text.startswith('"') else ""
    return f"{text[: _LONGEST_SHOWN - 1 - len(closing)]}…{closing}"


def shown(text: str) -> str:
    """Words of a spec as a sentence quotes them; texts have their own quotes."""
    text = cut(text)
    return text if text.startswith('"') or "`" in text else f"`{text}`"


def taken_away(place: Place, start: int, end: int) -> Slip:
    """The slip that removes a piece of the text, with the blanks that are not needed then."""
    text = place.text
    words = text[start:end]
    behind = len(text[end:]) - len(text[end:].lstrip(" \t"))
    before = len(text[:start]) - len(text[:start].rstrip(" \t"))
    if behind:
        end += behind
        said = " " if start and not text[start - 1].isspace() else ""
    else:
        start -= before
        joins = text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()
        said = " " if joins else ""
    return Slip(Edit(Span(start, end), said), f"Remove `{words}`.")
