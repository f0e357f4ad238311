"""The places of the values of a JSON text without mistakes, found by a walk.

The scanner (json_scanner.py) finds the same and much more, but takes longer to load than this walk
takes in all.
"""

from __future__ import annotations

from recdsl.surfaces.json.limits import DEEPEST
from recdsl.surfaces.json.member import Member
from recdsl.surfaces.json.native_parser import BLANKS, Making, scanner, value_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json


def walked(text: str) -> Member:
    """The root of a JSON text, and beneath it where every value stands.

    Raises:
        ValueError: when the text is not plainly JSON; only the scanner can tell then.
    """
    try:
        member, end = _value(text, _past_blanks(text, 0), DEEPEST)
    except IndexError:
        raise ValueError("The text ends too soon.") from None
    if _past_blanks(text, end) != len(text):
        raise ValueError("More follows on the value.")
    return member


def _value(text: str, at: int, deepest: int) -> tuple[Member, int]:
    """A value and its end."""
    first = text[at]
    if first == "{":
        return _object(text, at, deepest - 1)
    if first == "[":
        return _array(text, at, deepest - 1)
    end = value_at(text, at, _SCAN)[1]
    return Member(-1, -1, at, end), end


def _object(text: str, start: int, deepest: int) -> tuple[Member, int]:
    inside: dict[str, Member] = {}
    at = _past_blanks(text, _opened(start, deepest))
    while text[at] != "}":
        at = _past_comma(text, at) if inside else at
        if text[at] != '"':
            raise ValueError("A name has no quotes.")
        key_end = value_at(text, at, _SCAN)[1]
        name = text[at + 1 : key_end - 1]
        if "\\" in name or name in inside:
            raise ValueError("A name needs a closer look.")
        colon = _past_blanks(text, key_end)
        if text[colon] != ":":
            raise ValueError("A colon is missing.")
        value, end = _value(text, _past_blanks(text, colon + 1), deepest)
        value.key_start, value.key_end = at, key_end
        inside[name] = value
        at = _past_blanks(text, end)
    return _closed(start, at, inside)


def _array(text: str, start: int, deepest: int) -> tuple[Member, int]:
    inside: list[Member] = []
    at = _past_blanks(text, _opened(start, deepest))
    while text[at] != "]":
        at = _past_comma(text, at) if inside else at
        value, end = _value(text, at, deepest)
        inside.append(value)
        at = _past_blanks(text, end)
    return _closed(start, at, inside)


def _opened(start: int, deepest: int) -> int:
    if deepest < 0:
        raise ValueError("It is nested too deeply.")
    return start + 1


def _closed(start: int, at: int, inside: dict[str, Member] | list[Member]) -> tuple[Member, int]:
    member = Member(-1, -1, start, at + 1)
    member.inside = inside
    return member, at + 1


def _past_comma(text: str, at: int) -> int:
    if text[at] != ",":
        raise ValueError("A comma is missing.")
    return _past_blanks(text, at + 1)


def _past_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in BLANKS:
        at += 1
    return at


def _refuse(_name: str) -> Json:
    raise ValueError("JSON has no such number.")


_SCAN = scanner(Making(dict, _refuse, int, float))
