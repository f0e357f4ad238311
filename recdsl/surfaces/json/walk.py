"""The places of the values of a JSON text without mistakes, found by a walk.

The scanner (scanner.py) finds the same and much more, but takes longer to load than this walk
takes in all. Of a text that is known to be sound, only the way to a place is walked: the parser in
C passes over all beside it.
"""

from __future__ import annotations

from recdsl.surfaces.json.dialect import DEEPEST
from recdsl.surfaces.json.member import Member
from recdsl.surfaces.json.native_parser import BLANKS, Making, scanner, value_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.json_value import Json

_BLANKS = frozenset(BLANKS)
# So many blanks are passed over at once; few texts indent by more.
_LONGEST_INDENT = 32


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


def glimpsed(text: str) -> Member:
    """The root of a JSON text that is known to have no mistakes.

    What is inside of a value is walked when it is first looked for, so that the way to one place
    costs little.
    """
    start = _past_blanks(text, 0)
    return _Glimpsed(text, start, _SCAN(text, start)[1])


class _Glimpsed(Member):
    """A value of a text without mistakes, which is walked as far as something is looked for."""

    __slots__ = ("_rest", "_seen", "_text")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.key_start = self.key_end = -1
        self.start = start
        self.end = end
        self.written = "literal"
        self._text = text
        self._rest: Iterator[tuple[str, Member]] | None = None
        self._seen: dict[str, Member] = {}

    def __getattr__(self, name: str) -> dict[str, Member] | list[Member] | None:
        """Walk all that is inside; only an empty slot gets here."""
        if name != "inside":
            raise AttributeError(name)
        first = self._text[self.start]
        if first == "{":
            self._seen |= self._rest or _members_of(self._text, self.start)
            self.inside = self._seen
        else:
            self.inside = list(_elements_of(self._text, self.start)) if first == "[" else None
        return self.inside

    def below(self, token: str) -> Member | None:
        """The member of this name, or the element of this index, directly inside."""
        if self._text[self.start] != "{":
            return super().below(token)
        if token not in self._seen:
            self._rest = self._rest or _members_of(self._text, self.start)
            for name, member in self._rest:
                self._seen[name] = member
                if name == token:
                    break
        return self._seen.get(token)


# A walk that waits must not hold the value that holds it: circles are freed late.
def _members_of(text: str, start: int) -> Iterator[tuple[str, Member]]:
    """The members of the object that begins at a place, one after the other."""
    offset = _next_sign(text, start + 1)
    while text[offset] != "}":
        name, key_end = _SCAN(text, offset)
        assert isinstance(name, str)
        value = _next_sign(text, _next_sign(text, key_end) + 1)
        member = _Glimpsed(text, value, _SCAN(text, value)[1])
        member.key_start, member.key_end = offset, key_end
        yield name, member
        offset = _behind(text, member.end)


def _elements_of(text: str, start: int) -> Iterator[Member]:
    """The elements of the array that begins at a place, one after the other."""
    offset = _next_sign(text, start + 1)
    while text[offset] != "]":
        member = _Glimpsed(text, offset, _SCAN(text, offset)[1])
        yield member
        offset = _behind(text, member.end)


def _behind(text: str, end: int) -> int:
    """The offset of the name or value that follows a value, or of the closing bracket."""
    offset = _next_sign(text, end)
    return _next_sign(text, offset + 1) if text[offset] == "," else offset


def _next_sign(text: str, offset: int) -> int:
    """The offset of the next sign that is no blank; there is one."""
    return offset if text[offset] > " " else _past_blanks(text, offset)


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
    while text[offset : offset + 1] in _BLANKS:
        row = text[offset : offset + _LONGEST_INDENT]
        offset += len(row) - len(row.lstrip(BLANKS))
    return offset


def _refuse(_name: str) -> Json:
    raise ValueError("JSON has no such number.")


_SCAN = scanner(Making(dict, _refuse, int, float))
