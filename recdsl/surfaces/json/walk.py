"""The places of the values of a JSON text without mistakes, found by a walk.

The scanner (json_scanner.py) finds the same and much more, but takes longer to load than this walk
takes in all.
"""

from __future__ import annotations

from recdsl.surfaces.json.dialect import DEEPEST
from recdsl.surfaces.json.member import Member
from recdsl.surfaces.json.native_parser import BLANKS, Making, scanner, value_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json


def walked(text: str) -> Member:
    """The root of a JSON text, with the places of all values beneath it.

    Raises:
        ValueError: if the text is not plain JSON; then only the scanner can read it.
    """
    try:
        member, end = _value(text, _past_blanks(text, 0), DEEPEST)
    except IndexError:
        raise ValueError("The text ends too soon.") from None
    if _past_blanks(text, end) != len(text):
        raise ValueError("More follows on the value.")
    return member


def _value(text: str, offset: int, deepest: int) -> tuple[Member, int]:
    """A value and its end."""
    first = text[offset]
    if first == "{":
        return _object(text, offset, deepest - 1)
    if first == "[":
        return _array(text, offset, deepest - 1)
    end = value_at(text, offset, _SCAN)[1]
    return Member(-1, -1, offset, end), end


def _object(text: str, start: int, deepest: int) -> tuple[Member, int]:
    inside: dict[str, Member] = {}
    offset = _past_blanks(text, _opened(start, deepest))
    while text[offset] != "}":
        offset = _past_comma(text, offset) if inside else offset
        if text[offset] != '"':
            raise ValueError("A name has no quotes.")
        key_end = value_at(text, offset, _SCAN)[1]
        name = text[offset + 1 : key_end - 1]
        if "\\" in name or name in inside:
            raise ValueError("A name needs a closer look.")
        colon = _past_blanks(text, key_end)
        if text[colon] != ":":
            raise ValueError("A colon is missing.")
        value, end = _value(text, _past_blanks(text, colon + 1), deepest)
        value.key_start, value.key_end = offset, key_end
        inside[name] = value
        offset = _past_blanks(text, end)
    return _closed(start, offset, inside)


def _array(text: str, start: int, deepest: int) -> tuple[Member, int]:
    inside: list[Member] = []
    offset = _past_blanks(text, _opened(start, deepest))
    while text[offset] != "]":
        offset = _past_comma(text, offset) if inside else offset
        value, end = _value(text, offset, deepest)
        inside.append(value)
        offset = _past_blanks(text, end)
    return _closed(start, offset, inside)


def _opened(start: int, deepest: int) -> int:
    if deepest < 0:
        raise ValueError("It is nested too deeply.")
    return start + 1


def _closed(
    start: int, offset: int, inside: dict[str, Member] | list[Member]
) -> tuple[Member, int]:
    member = Member(-1, -1, start, offset + 1)
    member.inside = inside
    return member, offset + 1


def _past_comma(text: str, offset: int) -> int:
    if text[offset] != ",":
        raise ValueError("A comma is missing.")
    return _past_blanks(text, offset + 1)


def _past_blanks(text: str, offset: int) -> int:
    while offset < len(text) and text[offset] in BLANKS:
        offset += 1
    return offset


def _refuse(_name: str) -> Json:
    raise ValueError("JSON has no such number.")


_SCAN = scanner(Making(dict, _refuse, int, float))
