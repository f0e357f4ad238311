"""A value in a program, as far as it is known, and its place.

Every language is read into the same two things: a value, in which everything that is not a literal
is `Unknown` and an object that may have more members than are written is `Open`; and a tree of
`Member`s, the places in code points of the file.
"""

from __future__ import annotations

from recdsl.model import json_value
from recdsl.model.json_value import Open, Unknown
from recdsl.surfaces.json.member import Member

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.json_value import Json
    from recdsl.model.source import Span

    Others = tuple[tuple[tuple[str, ...], "Literal"], ...]

_LONGEST = 60
_MOST_SHOWN = 1000


class Literal:
    """A value and its place; `member` has no key before somebody gives it one.

    `others` are values that the program may send in place of an unknown one, each with the names
    that lead to it. `type_name` is that of an object whose members are fields of a type.
    """

    __slots__ = ("member", "others", "type_name", "value")

    def __init__(
        self, value: Json, member: Member, others: Others = (), type_name: str = ""
    ) -> None:
        """Take the value and the place."""
        self.value = value
        self.member = member
        self.others = others
        self.type_name = type_name


class Entry:
    """A member of an object as it is written: its name, the place of the name, and its value.

    `name` is None if it is computed, and of a spread, whose members are those of `literal`.
    """

    __slots__ = ("key", "literal", "name", "spread")

    def __init__(
        self, name: str | None, key: Span | None, literal: Literal, *, spread: bool = False
    ) -> None:
        """Take a named member, a computed one, or a spread."""
        self.name = name
        self.key = key
        self.literal = literal
        self.spread = spread


def scalar(value: Json, span: Span) -> Literal:
    """A string, a number, a boolean or null."""
    return Literal(value, Member(-1, -1, span.start, span.end))


def unknown(text: str, span: Span, kind: str = "", fixed: tuple[str, ...] = ()) -> Literal:
    """A value that is not a literal; see `Unknown` for `kind` and `fixed`."""
    shown = " ".join(text[:_MOST_SHOWN].split())
    if len(shown) > _LONGEST:
        shown = f"{shown[: _LONGEST - 1]}…"
    return scalar(Unknown(shown, kind, fixed, is_code=True), span)


def array(elements: Iterable[Literal], span: Span) -> Literal:
    """An array of literals."""
    literals = list(elements)
    member = Member(-1, -1, span.start, span.end)
    member.inside = [literal.member for literal in literals]
    return Literal([literal.value for literal in literals], member)


def mapping(entries: Iterable[Entry], span: Span) -> Literal:
    """An object; of several members with one name the last one wins, as in all these languages."""
    values: dict[str, Json] = {}
    inside: dict[str, Member] = {}
    others: list[tuple[tuple[str, ...], Literal]] = []
    is_open = False
    for entry in entries:
        if entry.spread:
            is_open |= _spread(entry.literal, values, inside)
            others += entry.literal.others
        elif entry.name is None:
            is_open = True
        else:
            values.pop(entry.name, None)
            values[entry.name] = entry.literal.value
            inside[entry.name] = entry.literal.member.keyed(entry.key)
            name = entry.name
            others += (((name, *path), other) for path, other in entry.literal.others)
    whole = Member(-1, -1, span.start, span.end)
    whole.inside = inside
    return Literal(Open(values) if is_open else values, whole, tuple(others))


def _spread(literal: Literal, values: dict[str, Json], inside: dict[str, Member]) -> bool:
    """Take over the members of a spread; whether there may be more of them than are known."""
    if not isinstance(literal.value, dict) or not isinstance(literal.member.inside, dict):
        return True
    values.update(literal.value)
    inside.update(literal.member.inside)
    return isinstance(literal.value, Open)


def opened(literal: Literal) -> Literal:
    """The same literal with every object open: it is changed after it was written."""
    value = json_value.opened(literal.value)
    return Literal(value, literal.member, literal.others, literal.type_name)


def kind_of(value: Json) -> str:
    """The certain kind of a value: string, number or boolean; empty for all else."""
    if isinstance(value, Unknown):
        return value.kind
    if isinstance(value, bool):
        return "boolean"
    return {str: "string", int: "number", float: "number"}.get(type(value), "")
