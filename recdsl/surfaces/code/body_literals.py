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
from recdsl.surfaces.code.bindings import ASSIGNMENTS
from recdsl.surfaces.code.calls import assigned, holders
from recdsl.surfaces.code.fillable_bodies import filled, is_fillable, is_schema
from recdsl.surfaces.code.literal import Literal, opened
from recdsl.surfaces.code.page_names import object_name
from recdsl.surfaces.code.syntax_walk import nodes
from recdsl.surfaces.json.member import Member
from recdsl.surfaces.start_bodies import (
    OTHER_CALLS,
    SECTIONS,
    is_request,
    is_start_body,
    is_undecided,
    names_request,
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
# Members that only the page has: those of two words, without the ones that any storage has.
_TELLING = {
    name
    for path in PATHS.values()
    for name in (path.rpartition(".")[2],)
    if not name.islower() or name == "vendor"
} - {"accessKey", "secretKey", "sampleRate", "regionId"}
_PATHS = frozenset(PATHS.values())


class Body:
    """A literal that is a body, or a part of one, and its node.

    `depth` is the number of names that lead from the body to the literal; 0 for a whole body.
    `request` is the request that its members are of; empty if they do not tell it. `is_choice`
    tells whether the literal may be chosen as a part of another body, `is_filled` whether a program
    fills it before it sends it.
    """

    __slots__ = ("depth", "is_choice", "is_filled", "literal", "node", "path", "request")

    def __init__(
        self,
        literal: Literal,
        node: Node,
        path: tuple[str, ...] = (),
        request: str = "start",
        *,
        is_choice: bool = False,
    ) -> None:
        """Store the literal, its node, the names that lead to it, and its request."""
        self.is_choice = is_choice
        self.is_filled = False
        self.literal = _within(literal, path)
        self.node = node
        self.path = path
        self.depth = len(path)
        self.request = request

    def fill(self) -> None:
        """Take the empty values for unknown ones."""
        self.is_filled = True
        self.literal = filled(self.literal)


def bodies(reader: Reader) -> list[Body]:
    """The bodies of a file, in the order of the text; a part of another body is not repeated."""
    all_bodies = list(_candidates(reader))
    first_at: dict[int, Body] = {}
    for body in sorted(all_bodies, key=_completeness):
        for start in _starts(body.literal.member):
            first_at.setdefault(start, body)
    return [body for body in all_bodies if _is_first(body, first_at)]


def _completeness(body: Body) -> tuple[bool, int]:
    """The key that sorts the most complete body first."""
    return body.is_filled, body.depth


def _is_first(body: Body, first_at: dict[int, Body]) -> bool:
    """Whether no other body contains a body; what is filled may be in its parts in another one."""
    member = body.literal.member
    starts = _starts(member) if body.is_filled else (member.start,)
    return all(first_at[start] is body for start in starts)


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
    end = changed = -1
    objects, built = reader.language.objects, reader.steps.puts
    for node in nodes(reader.root):
        if node.start_byte < end or not (node.type in objects or node.id in built):
            continue
        name = reader.language.named(reader, node)
        literal = reader.literal(node)
        if literal.type_name:
            name = object_name(name or "") or object_name(literal.type_name)
        if node.start_byte < changed or node.id in reader.steps.values:
            literal = opened(literal)
        if node.id in built:
            changed = node.end_byte
        if _is_replaced(reader, node, literal):
            continue
        body = _body(reader, node, name, literal)
        # The sections inside of another call's body are no bodies of their own.
        if body is not None or _is_sibling(name, literal.value):
            end = node.end_byte
        if body is not None and is_schema(literal.value):
            continue
        if body is not None:
            if isinstance(literal.value, dict) and is_fillable(reader, node, literal.value):
                body.fill()
            yield body
            way = body.path
            yield from (
                Body(opened(other), node, (*way, *path), is_choice=True)
                for path, other in literal.others
                if not any(map(str.isdecimal, path))
            )


def _is_replaced(reader: Reader, node: Node, literal: Literal) -> bool:
    """Whether a changed copy takes the place of an object: `body = Map.put(body, …)`."""
    value = literal.value
    copy = reader.bindings.copied(reader, node) if isinstance(value, dict) else None
    if copy is None or copy.type not in reader.language.objects:
        return False
    whole = reader.literal(copy).value
    return isinstance(value, dict) and isinstance(whole, dict) and value.keys() <= whole.keys()


def _body(reader: Reader, node: Node, name: str | None, literal: Literal) -> Body | None:
    value = literal.value
    if not isinstance(value, dict):
        return None
    if literal.type_name.endswith("?") and not _has_section(value):
        return None
    if reader.is_changed(name) or _is_added_to(reader, node):
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
    fewest = 1 if literal.type_name else _FEWEST
    if name not in SECTIONS or not _is_section(value, name, fewest):
        return None
    is_meant = not literal.type_name or _is_page_type(reader, literal)
    return Body(literal, node, (*_WAYS[name], name)) if is_meant else None


def _is_added_to(reader: Reader, node: Node) -> bool:
    """Whether an object is put at a path, `a.b = {…}`, below which more is put: `a.b.c = …`."""
    holder = reader.tree.parent(node)
    if holder is None or holder.type not in ASSIGNMENTS:
        return False
    target, _ = assigned(holder)
    if target is None or not any(holders(reader, target)):
        return False
    return reader.node_text(target) in reader.steps.extended


def _has_section(value: dict[str, Json]) -> bool:
    """Whether an object of a type has a section that is known, or may be one itself."""
    request = value.get(REQUEST)
    holder = request if isinstance(request, dict) else value
    return any(isinstance(holder.get(name), dict) for name in SECTIONS)


def _is_page_type(reader: Reader, literal: Literal) -> bool:
    """Whether an object of a type, by itself, is the page's; other libraries have such names."""
    assert isinstance(literal.value, dict)
    is_telling = not _TELLING.isdisjoint(literal.value)
    is_known = not literal.type_name.endswith("?")
    return is_telling and is_known and names_request(reader.points.text)


def _is_sibling(name: str | None, value: Json) -> bool:
    """Whether an object is the body of another call, or all that it sends to the service."""
    if not isinstance(value, dict):
        return False
    request = value if name == REQUEST else value.get(REQUEST)
    return name == "startParameter" or (
        isinstance(request, dict) and any(member in request for member in OTHER_CALLS)
    )


def _is_section(value: dict[str, Json], name: str, fewest: int) -> bool:
    path = ".".join((*_WAYS[name], name))
    known = sum(f"{path}.{member}" in _PATHS for member in value)
    return known >= fewest and 2 * known >= len(value)


def _within(literal: Literal, path: tuple[str, ...]) -> Literal:
    """A literal as the member that a path leads to; its siblings are unknown."""
    for name in reversed(path):
        member = Member(-1, -1, literal.member.start, literal.member.end)
        member.inside = {name: literal.member}
        member.written = "statements"
        literal = Literal(Open({name: literal.value}), member)
    return literal
