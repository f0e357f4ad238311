"""One value of a JSON text, and its place."""

from __future__ import annotations

from recdsl.model.json_value import tokens
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Written = Literal["literal", "statements", "fields"]


class Member:
    """A member, an element or the root: its place and its content.

    It has plain offsets, since a scanner makes a member for each value of a text. `key_start` is -1
    if there is no key; `inside` is None for a string, a number, a boolean and null. `ordered`
    is the content in the order of the text, once computed (see `style.in_order`). `written` tells
    how the members of an object are written: between brackets, each in a statement of its own, or
    as the fields of a type.
    """

    __slots__ = ("end", "inside", "key_end", "key_start", "ordered", "start", "written")
    ordered: list[Member]

    def __init__(self, key_start: int, key_end: int, start: int, end: int) -> None:
        """Store the places of the key, with its quotes, and of the value."""
        self.key_start = key_start
        self.key_end = key_end
        self.start = start
        self.end = end
        self.inside: dict[str, Member] | list[Member] | None = None
        self.written: Written = "literal"

    @property
    def key(self) -> Span | None:
        """The key with its quotes; None for elements and the root."""
        return None if self.key_start < 0 else Span(self.key_start, self.key_end)

    @property
    def value(self) -> Span:
        """The whole value."""
        return Span(self.start, self.end)

    @property
    def whole(self) -> Span:
        """The span from the start of the key, if there is one, to the end of the value."""
        return Span(self.start if self.key_start < 0 else self.key_start, self.end)

    def below(self, token: str) -> Member | None:
        """The member of this name, or the element of this index, directly inside."""
        inside = self.inside
        if isinstance(inside, dict):
            return inside.get(token)
        if isinstance(inside, list) and token.isdecimal() and len(token) < 10:
            index = int(token)
            return inside[index] if index < len(inside) and str(index) == token else None
        return None

    def keyed(self, key: Span | None) -> Member:
        """The same value as a member with such a key, or as one without."""
        start, end = (key.start, key.end) if key else (-1, -1)
        keyed = Member(start, end, self.start, self.end)
        keyed.inside = self.inside
        keyed.written = self.written
        return keyed

    def way(self, pointer: str) -> tuple[list[Member], list[str]]:
        """The members from here towards a place, and the rest of the path, which is not there."""
        way, names = [self], tokens(pointer)
        for index, name in enumerate(names):
            below = way[-1].below(name)
            if below is None:
                return way, names[index:]
            way.append(below)
        return way, []
