"""Members that the table does not have at their places, and where they belong."""

from __future__ import annotations

from recdsl.model.finding import MODES
from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown, ancestors, escaped, parent
from recdsl.model.operations import has
from recdsl.model.quoting import closest
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference

    Kind = Literal["letter-case", "misplaced", "unknown"]


# Members that a rule of its own requires, and in which modes.
_NEEDED: dict[str, tuple[Mode, ...]] = {
    "storage_config": MODES,
    "subscribe_uid_group": ("individual",),
    "extension_service_config": ("web",),
}


class UnreadMember(Frozen):
    """A member that the service does not read.

    `belongs` are the dotted paths of the member that was meant, the nearest ones; `target` is the
    pointer of the one place where it can go, if there is exactly one and it is free. `taken` is
    whether the body also has the member that was meant, and `fits` whether the value has the right
    type there, if that is a list or a section. `missed` is whether the service needs it there.
    `foreign` are the modes that read such a member, if the body has none of these modes.
    """

    pointer: str
    name: str
    kind: Kind
    holder: str
    belongs: tuple[str, ...] = ()
    target: str | None = None
    taken: bool = False
    missed: bool = False
    foreign: tuple[Mode, ...] = ()
    fits: bool = True


def find_unread_members(
    body: Json, modes: tuple[Mode, ...] = MODES, reference: Reference = DEFAULT
) -> tuple[UnreadMember, ...]:
    """Find all unread members of a body, in its order, without those inside of another one.

    Args:
        body: the start body.
        modes: the possible modes of the body.
        reference: the edition to check against.
    """
    return tuple(_Search(body, modes, reference).unread_members(body, reference.tree, "", ""))


def promised(unread: tuple[UnreadMember, ...]) -> frozenset[str]:
    """The pointers that unread members fill at their right places, with all ancestors."""
    targets = [unread.target for unread in unread if unread.target is not None]
    return frozenset(targets).union(*map(ancestors, targets)) - {""}


def members_of(node: Node, value: dict[str, Json]) -> dict[str, Node] | None:
    """The members that an object may have; None if its `serviceName` does not decide that."""
    if not node.variants:
        return node.members
    variant = node.shaped(value)
    return None if variant is node else variant.members


class _Search:
    """The search for the unread members of one body."""

    def __init__(self, body: Json, modes: tuple[Mode, ...], reference: Reference) -> None:
        """Store the body, its possible modes, and the edition."""
        self._body = body
        self._modes = modes
        self._reference = reference

    def unread_members(
        self, value: Json, node: Node, pointer: str, path: str
    ) -> Iterator[UnreadMember]:
        """Return the unread members of a value."""
        if isinstance(value, list) and node.element:
            for index, element in enumerate(value):
                yield from self.unread_members(
                    element, node.element, f"{pointer}/{index}", f"{path}[]"
                )
        if not isinstance(value, dict) or not (node.members or node.variants):
            return
        members = members_of(node, value)
        if members is None:
            return
        if node.variants:
            path = f"{path.removesuffix('[]')}[{value['serviceName']}]"
        for name, member in value.items():
            place = f"{pointer}/{escaped(name)}"
            if name in members:
                inner = f"{path}.{name}" if path else name
                yield from self.unread_members(member, members[name], place, inner)
            else:
                yield self._unread_member(name, place, path, members, value)

    def _unread_member(
        self,
        name: str,
        pointer: str,
        path: str,
        members: dict[str, Node],
        siblings: dict[str, Json],
    ) -> UnreadMember:
        value, rows = siblings[name], self._reference.by_path
        for member, node in members.items():
            if member.lower() == name.lower():
                dotted = f"{path}.{member}" if path else member
                taken = member in siblings
                free = None if taken else f"{parent(pointer)}/{escaped(member)}"
                missed = not taken and self._is_needed(rows.get(dotted))
                fits = _fits(value, node)
                return UnreadMember(
                    pointer, name, "letter-case", path, (dotted,), free, taken, missed, fits=fits
                )
        known = [candidate for candidate in rows if candidate.rpartition(".")[2] == name]
        read = [candidate for candidate in known if self._is_read(rows[candidate])]
        if known and not read:
            modes = tuple(
                mode for mode in MODES if any(mode in rows[candidate].modes for candidate in known)
            )
            nearest = _nearest(known, path)
            return UnreadMember(pointer, name, "misplaced", path, nearest, foreign=modes)
        if read:
            return self._misplaced(value, name, pointer, path, _nearest(read, path))
        meant = closest(name, members)
        if meant is None:
            return UnreadMember(pointer, name, "unknown", path)
        taken, fits = meant in siblings, _fits(value, members[meant])
        dotted = f"{path}.{meant}" if path else meant
        missed = fits and not taken and self._is_needed(rows.get(dotted))
        target = f"{parent(pointer)}/{escaped(meant)}" if missed else None
        return UnreadMember(
            pointer, name, "unknown", path, (meant,), target, taken, missed, fits=fits
        )

    def _misplaced(
        self, value: Json, name: str, pointer: str, path: str, nearest: tuple[str, ...]
    ) -> UnreadMember:
        place, taken = _place(nearest[0], self._body) if len(nearest) == 1 else (None, False)
        target = None if taken else place
        missed = target is not None and self._is_missed(nearest[0], target)
        fits = target is None or _fits(value, self._reference.node_at(target, self._body))
        return UnreadMember(
            pointer, name, "misplaced", path, nearest, target, taken, missed, fits=fits
        )

    def _is_missed(self, path: str, target: str) -> bool:
        """Whether the service needs a missing member, and its missing ancestors as well."""
        paths = [path]
        for place in ancestors(target):
            if not place or has(self._body, place):
                break
            paths.append(paths[-1].rpartition(".")[0])
        return all(self._is_needed(self._reference.by_path.get(dotted)) for dotted in paths)

    def _is_needed(self, row: Parameter | None) -> bool:
        if row is None:
            return False
        modes = row.modes if row.need == "required" else _NEEDED.get(row.name, ())
        return all(mode in modes for mode in self._modes)

    def _is_read(self, row: Parameter) -> bool:
        return any(mode in row.modes for mode in self._modes)


def _fits(value: Json, node: Node | None) -> bool:
    """Whether a value is a list or a section if its place needs one."""
    kind = node.parameter.kind if node and node.parameter else ""
    wanted = {"object": dict, "array": list}.get(kind, object)
    return isinstance(value, wanted | Unknown)


def _nearest(known: list[str], path: str) -> tuple[str, ...]:
    """The dotted paths of some members that are nearest to an object."""
    steps = {place: _steps(place.rpartition(".")[0], path) for place in known}
    shortest = min(steps.values())
    return tuple(place for place in known if steps[place] == shortest)


def _steps(path: str, other: str) -> int:
    """The number of steps up and down the tree from one object to another."""
    left, right = _segments(path), _segments(other)
    shared = 0
    while shared < min(len(left), len(right)) and left[shared] == right[shared]:
        shared += 1
    return len(left) + len(right) - 2 * shared


def _segments(path: str) -> list[str]:
    """A dotted path split into objects, arrays and elements."""
    return path.replace("[", ".[").split(".") if path else []


def _place(path: str, body: Json) -> tuple[str | None, bool]:
    """The pointer of a dotted path, if it is the only such place, and whether it is taken."""
    holder, _, name = path.rpartition(".")
    place, value = "", body
    for segment in _segments(holder):
        step = _element(value, segment[1:-1]) if segment.startswith("[") else segment
        if step is None:
            return None, False
        place, value = f"{place}/{step}", _below(value, step)
    return (f"{place}/{name}", name in value) if isinstance(value, dict) else (None, False)


def _below(value: Json, step: str) -> Json:
    """The value after a step; a missing member can be added, so it is an empty object."""
    if isinstance(value, dict):
        return value.get(step, {})
    return value[int(step)] if isinstance(value, list) and step.isdecimal() else None


def _element(value: Json, service: str) -> str | None:
    """The index of the only element (of that `serviceName`, if one is given)."""
    if not isinstance(value, list):
        return None
    fitting = [
        str(index)
        for index, element in enumerate(value)
        if not service or (isinstance(element, dict) and element.get("serviceName") == service)
    ]
    return fitting[0] if len(fitting) == 1 else None
