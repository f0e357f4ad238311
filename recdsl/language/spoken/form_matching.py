"""The longest form that is said at a place: forms are those of grammar/words.toml."""

from __future__ import annotations

from recdsl.language.spoken.slots import READERS
from recdsl.language.spoken.word_tables import FIRST, FORMS
from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.spoken.slots import Reading, Value
    from recdsl.language.spoken.word_tables import Part

    Captures = tuple[tuple[str, Value], ...]
    State = tuple[int, int, Captures]

_ARTICLES = frozenset({"the", "a", "an", "my", "our", "your", "its", "their"})
_JOINTS = frozenset({"=", ":", "-", "_"})
_MOST_STATES = 400


class Match(Frozen):
    """A form that is said: what it means, from which word to which, and the values in it."""

    means: tuple[str, ...]
    start: int
    end: int
    captures: Captures


def match_at(reading: Reading, at: int) -> Match | None:
    """The form that takes the most words here; of those, the one with most words of its own."""
    best: tuple[int, int, int] | None = None
    found: Match | None = None
    for number in _candidates(reading, at):
        means, part = FORMS[number]
        for count, (end, literals, captures) in enumerate(_ways(reading, part, (at, 0, ()), True)):
            rank = (end, literals, -number)
            if end > at and (best is None or rank > best):
                best, found = rank, Match(means, at, end, captures)
            if count > _MOST_STATES:
                break
    return found


def _candidates(reading: Reading, at: int) -> Iterator[int]:
    word = reading.words[at]
    if word.kind in ("word", "sign"):
        yield from FIRST.get("&" if word.text == "+" else word.text, ())
    for slot in READERS:
        numbers = FIRST.get(f"{{{slot}}}")
        if numbers and READERS[slot](reading, at) is not None:
            yield from numbers


def _ways(reading: Reading, part: Part, state: State, opens: bool = False) -> Iterator[State]:
    """The states behind a part, for each way to say it from a state on."""
    if isinstance(part, str):
        yield from _said(reading, part, state, opens)
        return
    kind = part[0]
    if kind == "?":
        yield from _ways(reading, part[1], state, opens)
        yield state
    elif kind == "|":
        for option in part[1:]:
            yield from _ways(reading, option, state, opens)
    elif kind == "+":
        yield from _sequence(reading, part, 1, state, opens)
    else:
        yield from _slot(reading, str(part[1]), state, opens)


def _sequence(
    reading: Reading, part: Part, index: int, state: State, opens: bool
) -> Iterator[State]:
    if index == len(part):
        yield state
        return
    for following in _ways(reading, part[index], state, opens):
        still = opens and following[0] == state[0]
        yield from _sequence(reading, part, index + 1, following, still)


def _said(reading: Reading, word: str, state: State, opens: bool) -> Iterator[State]:
    at, literals, captures = state
    for place in _places(reading, at, opens):
        said = reading.words[place]
        text = "&" if said.text == "+" else said.text
        if text == word and said.kind in ("word", "sign"):
            yield place + 1, literals + 1, captures
            return


def _slot(reading: Reading, slot: str, state: State, opens: bool) -> Iterator[State]:
    at, literals, captures = state
    for place in _places(reading, at, opens):
        read = READERS[slot](reading, place)
        if read is not None:
            value, end = read
            yield end, literals, (*captures, (slot, value))
            return


def _places(reading: Reading, at: int, opens: bool) -> Iterator[int]:
    """Where the next part of a form may stand: here, or behind articles and signs that join."""
    words = reading.words
    while at < len(words):
        yield at
        word = words[at]
        if opens or not (word.text in _ARTICLES or word.text in _JOINTS):
            return
        at += 1
