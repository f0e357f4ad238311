"""Paths through the members of a JSON text, from the root to a place."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.json_value import escaped
from recdsl.reference.requests import reference_for
from recdsl.surfaces.json.scanner import scan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.reference import Reference
    from recdsl.surfaces.json.dialect import Dialect
    from recdsl.surfaces.json.member import Member
    from recdsl.surfaces.json.scanner import Scan


class PlacedMember(Frozen):
    """A member with its name, its pointer, and its row of the table."""

    name: str
    pointer: str
    member: Member
    parameter: Parameter | None


class Members:
    """The members of a JSON text, as far as it can be read."""

    def __init__(
        self, text: str, dialect: Dialect, reference: Reference, request: str = ""
    ) -> None:
        """Read a text, which may be broken; `request` is what it is a body of, if that is known."""
        scanned: Scan = scan(text, dialect)
        self.body: Json = scanned.value
        self.reference = reference_for(reference, self.body, request)
        self._root = scanned.root

    def all(self) -> Iterator[PlacedMember]:
        """All members and elements, parents before children; first the root."""
        if self._root is None:
            return
        waiting = [("", "", self._root)]
        while waiting:
            name, pointer, member = waiting.pop()
            yield self._placed(name, pointer, member)
            waiting += reversed(
                [(key, f"{pointer}/{escaped(key)}", child) for key, child in below(member)]
            )

    def way_to(self, offset: int) -> list[PlacedMember]:
        """The members around a place, the root first; at the end of a value, that value."""
        way: list[PlacedMember] = []
        name, pointer, current = "", "", self._root
        while current is not None:
            way.append(self._placed(name, pointer, current))
            held = [
                (key, child)
                for key, child in below(current)
                if child.whole.start <= offset <= _end(child, offset)
            ]
            if not held:
                break
            name, current = held[-1]
            pointer = f"{pointer}/{escaped(name)}"
        return way

    def _placed(self, name: str, pointer: str, member: Member) -> PlacedMember:
        node = self.reference.node_at(pointer, self.body)
        return PlacedMember(name, pointer, member, node.parameter if node else None)


def _end(member: Member, offset: int) -> int:
    """The end of a member; one that was never closed contains all that follows."""
    is_unclosed = member.inside is not None and member.end == member.start + 1
    return offset if is_unclosed else member.end


def below(member: Member) -> list[tuple[str, Member]]:
    """The members directly in an object or array, by names or indices."""
    inside = member.inside
    if isinstance(inside, dict):
        return list(inside.items())
    if isinstance(inside, list):
        return [(str(index), child) for index, child in enumerate(inside)]
    return []
