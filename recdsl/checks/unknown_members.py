"""Strays: members that the table does not know where they stand, and where they belong."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.json_value import ancestors, escaped, parent
from recdsl.model.quoting import closest
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from recdsl.model.json_value import Json
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference

    Kind = Literal["letter-case", "misplaced", "unknown"]


class Stray(Frozen):
    """A member that the service does not read.

    `belongs` are the dotted paths of what it was meant to be, the nearest ones; `target` is the
    pointer of the one place where it can go, if there is exactly one and it is free; `taken` says
    that what it was meant to be is there too.
    """

    pointer: str
    name: str
    kind: Kind
    holder: str
    belongs: tuple[str, ...] = ()
    target: str | None = None
    taken: bool = False


class _Whole(Frozen):
    """The whole body, and what is known of all bodies."""

    body: Json
    reference: Reference


def find_strays(body: Json, reference: Reference = DEFAULT) -> tuple[Stray, ...]:
    """All strays of a body, in its order; nothing is looked for beneath a stray."""
    return tuple(_strays(body, reference.tree, "", "", _Whole(body, reference)))


def promised(strays: tuple[Stray, ...]) -> frozenset[str]:
    """The pointers that the strays fill once they stand right, with all that holds them."""
    targets = [stray.target for stray in strays if stray.target is not None]
    return frozenset(targets).union(*map(ancestors, targets)) - {""}


def members_of(node: Node, value: dict[str, Json]) -> dict[str, Node] | None:
    """The members that an object may have; None where its `serviceName` leaves that open."""
    if not node.variants:
        return node.members
    name = value.get("serviceName")
    variant = node.variants.get(name) if isinstance(name, str) else None
    return variant.members if variant else None


def _strays(value: Json, node: Node, pointer: str, path: str, whole: _Whole) -> Iterator[Stray]:
    if isinstance(value, list) and node.element:
        for index, element in enumerate(value):
            yield from _strays(element, node.element, f"{pointer}/{index}", f"{path}[]", whole)
    if not isinstance(value, dict) or not (node.members or node.variants):
        return
    members = members_of(node, value)
    if members is None:
        return
    if node.variants:
        path = f"{path.removesuffix('[]')}[{value['serviceName']}]"
    for name, member in value.items():
        here = f"{pointer}/{escaped(name)}"
        if name in members:
            inner = f"{path}.{name}" if path else name
            yield from _strays(member, members[name], here, inner, whole)
        else:
            yield _stray(name, here, path, members, value, whole)


def _stray(  # noqa: PLR0913, PLR0917 - the stray and the three views of what is around it
    name: str,
    pointer: str,
    path: str,
    members: dict[str, Node],
    siblings: dict[str, Json],
    whole: _Whole,
) -> Stray:
    for member in members:
        if member.lower() == name.lower():
            dotted = f"{path}.{member}" if path else member
            beside = f"{parent(pointer)}/{escaped(member)}"
            taken = member in siblings
            free = None if taken else beside
            return Stray(pointer, name, "letter-case", path, (dotted,), free, taken)
    nearest = _nearest(name, path, whole.reference)
    if nearest:
        place, taken = _place(nearest[0], whole.body) if len(nearest) == 1 else (None, False)
        target = None if taken else place
        return Stray(pointer, name, "misplaced", path, nearest, target, taken)
    meant = closest(name, members)
    belongs = (meant,) if meant else ()
    return Stray(pointer, name, "unknown", path, belongs, taken=meant in siblings)


def _nearest(name: str, path: str, reference: Reference) -> tuple[str, ...]:
    """The dotted paths of the members of that name which stand nearest to an object."""
    paths = (row.path for row in reference.parameters)
    known = [place for place in paths if place.rpartition(".")[2] == name != "mode"]
    steps = {place: _steps(place.rpartition(".")[0], path) for place in known}
    least = min(steps.values(), default=0)
    return tuple(dict.fromkeys(place for place in known if steps[place] == least))


def _steps(one: str, other: str) -> int:
    """How many steps up and down the tree lead from one object to another."""
    left, right = _segments(one), _segments(other)
    shared = 0
    while shared < min(len(left), len(right)) and left[shared] == right[shared]:
        shared += 1
    return len(left) + len(right) - 2 * shared


def _segments(path: str) -> list[str]:
    """A dotted path cut into objects, arrays and elements."""
    return path.replace("[", ".[").split(".") if path else []


def _place(path: str, body: Json) -> tuple[str | None, bool]:
    """The pointer of a dotted path, if the body has exactly one such place; and if it is taken."""
    holder, _, name = path.rpartition(".")
    place, value = "", body
    for segment in _segments(holder):
        step = _element(value, segment[1:-1]) if segment.startswith("[") else segment
        if step is None:
            return None, False
        place, value = f"{place}/{step}", _below(value, step)
    return (f"{place}/{name}", name in value) if isinstance(value, dict) else (None, False)


def _below(value: Json, step: str) -> Json:
    """What a step leads to; an absent member can be made, so it is an empty object."""
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
