"""Find the literals of a program that are bodies of `start`, or parts of such bodies.

- A value with a `clientRequest` that contains one of the page's sections is a whole body; so is
  one beside a channel with members of another request.
- A `clientRequest` by itself is a body whose other members are elsewhere.
- Two sections side by side, or one under its own name with members of the page, are parts: no
  member at the top is reported as missing, since it may be elsewhere.
- An empty `clientRequest` beside a channel may be the body of `acquire` or of `stop`.
"""

from __future__ import annotations

from recdsl.model.json_value import Open
from recdsl.reference.all_editions import PATHS
from recdsl.reference.request_shapes import REQUEST, request_of_members
from recdsl.surfaces.code.literal import Literal, opened
from recdsl.surfaces.code.syntax_walk import nodes
from recdsl.surfaces.json.member import Member
from recdsl.surfaces.start_bodies import (
    OTHER_CALLS,
    SECTIONS,
    is_request,
    is_start_body,
    is_undecided,
    request_of,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.model.json_value import Json
    from recdsl.surfaces.code.reader import Reader

# The names of the objects that lead to a section.
_WAYS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(SECTIONS, (REQUEST,)),
    "transcodingConfig": (REQUEST, "recordingConfig"),
}
_FEWEST = 2
_PATHS = frozenset(PATHS.values())


class Body:
    """A literal that is a body, or a part of one, and its node.

    `depth` is the number of names that lead from the body to the literal; 0 for a whole body.
    `request` is the request that its members are of; empty if they do not tell it.
    """

    __slots__ = ("depth", "literal", "node", "request")

    def __init__(
        self, literal: Literal, node: Node, path: tuple[str, ...] = (), request: str = "start"
    ) -> None:
        """Store the literal, its node, the names that lead to it, and its request."""
        self.literal = _within(literal, path)
        self.node = node
        self.depth = len(path)
        self.request = request


def bodies(reader: Reader) -> list[Body]:
    """The bodies of a file, in the order of the text; a part of another body is not repeated."""
    all_bodies = list(_candidates(reader))
    first_at: dict[int, Body] = {}
    for body in sorted(
        all_bodies, key=lambda candidate: candidate.depth
    ):  # the most complete one first
        for start in _starts(body.literal.member):
            first_at.setdefault(start, body)
    return [body for body in all_bodies if first_at[body.literal.member.start] is body]


def _starts(member: Member) -> Iterator[int]:
    """The offsets of the objects in a literal, and of those in constants that it uses."""
    waiting = [member]
    while waiting:
        current = waiting.pop()
        inside = current.inside
        if isinstance(inside, dict):
            yield current.start
            waiting += inside.values()
        elif inside is not None:
            waiting += inside


def _candidates(reader: Reader) -> Iterator[Body]:
    end = -1
    for node in nodes(reader.root):
        if node.start_byte < end or node.type not in reader.language.objects:
            continue
        name = reader.language.named(reader, node)
        literal = reader.literal(node)
        body = _body(reader, node, name, literal)
        # The sections inside of another call's body are no bodies of their own.
        if body is not None or _is_sibling(name, literal.value):
            end = node.end_byte
        if body is not None:
            yield body


def _body(reader: Reader, node: Node, name: str | None, literal: Literal) -> Body | None:
    value = literal.value
    if not isinstance(value, dict):
        return None
    if reader.is_changed(name):
        literal = opened(literal)
    if is_start_body(value):
        return Body(literal, node)
    if isinstance(value.get(REQUEST), dict):
        request = request_of(value)
        is_open = not request and is_undecided(value)
        return Body(literal, node, request=request) if request or is_open else None
    if name == REQUEST and (request := request_of_members(value)):
        return Body(literal, node, (REQUEST,), request)
    if name == REQUEST and is_request(value):
        return Body(literal, node, (REQUEST,))
    if sum(section in value for section in SECTIONS) >= _FEWEST and is_request(value):
        return Body(opened(literal), node, (REQUEST,))
    if name in SECTIONS and _is_section(value, name):
        return Body(literal, node, (*_WAYS[name], name))
    return None


def _is_sibling(name: str | None, value: Json) -> bool:
    """Whether an object is the body of another call, or all that it sends to the service."""
    if not isinstance(value, dict):
        return False
    request = value if name == REQUEST else value.get(REQUEST)
    return name == "startParameter" or (
        isinstance(request, dict) and any(member in request for member in OTHER_CALLS)
    )


def _is_section(value: dict[str, Json], name: str) -> bool:
    path = ".".join((*_WAYS[name], name))
    known = sum(f"{path}.{member}" in _PATHS for member in value)
    return known >= _FEWEST and 2 * known >= len(value)


def _within(literal: Literal, path: tuple[str, ...]) -> Literal:
    """A literal as the member that a path leads to; its siblings are unknown."""
    for name in reversed(path):
        member = Member(-1, -1, literal.member.start, literal.member.end)
        member.inside = {name: literal.member}
        literal = Literal(Open({name: literal.value}), member)
    return literal
