"""Missing words: words that make the clause valid if they are inserted before the token."""

from __future__ import annotations

from recdsl.language.repairs.repair_place import Place, Slip, shown
from recdsl.language.syntax.automaton import TERMINALS
from recdsl.language.syntax.expected import OPENERS, SIGNS, WORDS
from recdsl.language.syntax.tree import Token
from recdsl.model.quoting import listed
from recdsl.model.source import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.syntax.automaton import Automaton

_LONGEST = 3
_MOST = 3
# Openers that are easily forgotten; any path or value could follow the others.
_FORGOTTEN = ("AS", "IN", "TO", "BY", "WITH", "RECORD", "STOP", "FOR", "RECORDING", "SET")
_SPELLED = {**WORDS, **SIGNS}


def missing(place: Place) -> tuple[Slip, ...]:
    """The shortest ways to insert the missing words; the help of each lists all of them."""
    for length in range(1, _LONGEST + 1):
        fitting = [
            (words, edit)
            for words in _chains(place, length)
            if place.reads(edit := _put(place, words))
        ]
        if fitting:
            said = listed([f"`{words}`" for words, _ in fitting[:_MOST]])
            behind = place.last if place.stops_short() else None
            where = f"after {shown(behind.text)}" if behind else f"before {shown(place.token.text)}"
            return tuple(Slip(edit, f"Insert {said} {where}.") for _, edit in fitting)
    return ()


def _put(place: Place, words: str) -> Edit:
    """Put the words after the last token, or before the wrong one if the clause goes on."""
    if place.last is None or not (place.stops_short() or words[0] == ","):
        return Edit(Span(place.token.start, place.token.start), f"{words} ")
    at = place.last.end
    before = "" if words[0] == "," else " "
    after = "" if place.stops_short() or place.text[at : at + 1].isspace() else " "
    return Edit(Span(at, at), f"{before}{words}{after}")


def _chains(place: Place, length: int) -> Iterator[str]:
    """The sequences of so many fixed words that are allowed here without another choice."""
    for kind in _fixed(place.automaton, first=True):
        automaton = place.automaton.sketch()
        words = [kind]
        automaton.feed(_token(kind))
        while len(words) < length:
            following = _fixed(automaton, first=False)
            if len(following) != 1 or any(
                automaton.may(other) for other in TERMINALS if other not in _SPELLED
            ):
                break
            words.append(following[0])
            automaton.feed(_token(following[0]))
        if len(words) == length:
            yield " ".join(_SPELLED[word] for word in words).replace(" ,", ",")


def _fixed(automaton: Automaton, *, first: bool) -> list[str]:
    ends = automaton.may("SET")
    kinds = [kind for kind in _SPELLED if automaton.may(kind) and kind not in ("LBRACE", "RBRACE")]
    if ends:
        kinds = [kind for kind in kinds if kind not in OPENERS or (first and kind in _FORGOTTEN)]
    return kinds


def _token(kind: str) -> Token:
    return Token(kind, _SPELLED[kind], 0, opens_line=False)
