"""What a program also uses elsewhere, constants and members: a fix of a body must not change it.

A user's ID that becomes a text is right in the body, and breaks code that adds to it.
"""

from __future__ import annotations

import re

from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.source import Edit
    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.json.member import Member

_TYPED = re.compile(r"\s*(?:\w+\s+)*(?:const|static|let|var|val)\s+[^=:]*:[^=]*=\s*")
# A member that code reads of an object: `.get("a")`, `.a`, `->a`, `["a"]`, `[:a]`.
_STEP = re.compile(
    r"""
    [?!]*\.(?:get|fetch|dig)\(\s*[:"']([A-Za-z_]\w*)["']?\s*\)
    | (?:[?!]*\.|->)([A-Za-z_]\w*)
    | (?:\?\.)?\[\s*[:"']([A-Za-z_]\w*)["']?\s*\]
    """,
    re.VERBOSE,
)
_ASSIGNED = re.compile(r"\s*=(?![=>])")


class Constants:
    """The constants of one program that its bodies use."""

    __slots__ = ("_bodies", "_members", "_parts", "_read", "_reader", "_used")

    def __init__(self, reader: Reader, bodies: Iterable[Member]) -> None:
        """Take the program, and its bodies."""
        self._reader = reader
        self._used: dict[str, bool] = {}
        self._read: dict[str, set[str]] = {}
        self._members = list(bodies)
        self._bodies = [body.value for body in self._members]
        self._bodies += (
            reader.span(put.value) for puts in reader.steps.puts.values() for put in puts
        )
        self._parts = [part for body in self._members for part in _parts(body, Span(0, 0))]

    def are_left(self, edits: Iterable[Edit]) -> bool:
        """Whether edits change nothing that is used outside of bodies."""
        return all(self._is_own(edit.span) for edit in edits)

    def _is_own(self, span: Span) -> bool:
        if any(_holds(body, span.start) for body in self._bodies):
            return not self._is_read(span.start)
        if self._states_type(span.start):
            return False
        names = self._reader.names_of(self._reader.node_at(span.start))
        return bool(names) and not any(map(self._is_used, names))

    def _is_read(self, start: int) -> bool:
        """Whether code reads the member at a place of a body by the name of the body."""
        body = next((body for body in self._members if _holds(body.value, start)), None)
        name = _name_at(body, start) if body is not None else ""
        if body is None or not name:
            return False
        holders = self._reader.names_of(self._reader.node_at(body.start))
        return any(name in self._members_read(holder) for holder in holders)

    def _members_read(self, holder: str) -> set[str]:
        """The members that are read of the object of a name; each name is searched once."""
        if holder not in self._read:
            text, self._read[holder] = self._reader.points.text, set()
            for offset in self._reader.places(holder):
                end = offset + len(holder)
                names: list[str] = []
                while step := _STEP.match(text, end):
                    end = step.end()
                    names.append(step[step.lastindex or 0])
                if names and not _ASSIGNED.match(text, end) and not self._reader.is_comment(offset):
                    self._read[holder].update(names)
        return self._read[holder]

    def _states_type(self, start: int) -> bool:
        """Whether a declaration states the type of the value at a place: `const A: &str = "1"`."""
        text = self._reader.points.text
        line = text.rfind("\n", 0, start) + 1
        return _TYPED.fullmatch(text, line, start) is not None

    def _is_used(self, name: str) -> bool:
        """Whether a name is used outside of bodies, or by other files; each is searched once."""
        if name not in self._used:
            self._used[name] = self._looked_for(name)
        return self._used[name]

    def _looked_for(self, name: str) -> bool:
        reader = self._reader
        places = [
            offset
            for offset in reader.places(name)
            if not any(_holds(part, offset) for part in self._parts)
            and not reader.is_comment(offset)
        ]
        exported = re.compile(rf"\bexport\b[^;\n]*(?<!\w){re.escape(name)}\b")
        # One of the places is its definition.
        return len(places) > 1 or bool(exported.search(reader.points.text))


def _name_at(body: Member, start: int) -> str:
    """The name of the member whose value, which is no object, is at a place; empty for others."""
    name, member = "", body
    while isinstance(member.inside, dict):
        inside = member.inside.items()
        below = next(((key, one) for key, one in inside if _holds(one.whole, start)), None)
        if below is None:
            return ""
        name, member = below
    return name


def _parts(member: Member, holder: Span) -> Iterator[Span]:
    """The spans of a body: its own literal, and those of the constants in it."""
    span = member.value
    if not (holder.start <= span.start and span.end <= holder.end):
        yield span
    inside = member.inside or ()
    for below in inside.values() if isinstance(inside, dict) else inside:
        yield from _parts(below, span)


def _holds(span: Span, offset: int) -> bool:
    return span.start <= offset < span.end
