"""JSON with holes: a body whose placeholders somebody else fills in, a shell or an editor."""

from __future__ import annotations

import re

from recdsl.emitting.request_values import bare_json, element_node
from recdsl.model.frozen import Frozen
from recdsl.model.placeholder import NAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.emitting.request_values import Call
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter_tree import Node

HOLE = re.compile(r"\$\{(" + NAME + r")\}")


class Style(Frozen):
    """The notation of a form for literal text, and for a hole with a name."""

    literal: Callable[[str], str]
    hole: Callable[[str], str]


def with_holes(text: str, style: Style) -> str:
    """A text whose placeholders are holes."""
    parts, offset = [], 0
    for match in HOLE.finditer(text):
        parts += [style.literal(text[offset : match.start()]), style.hole(match[1])]
        offset = match.end()
    return "".join((*parts, style.literal(text[offset:])))


class Hole(Frozen):
    """A placeholder in a body: its name, its pointer's tokens, and its node in the table.

    `is_text` is whether it is within the quotes of a JSON string, and `alone` whether it is all of
    the value. `indent` is that of its line.
    """

    name: str
    path: tuple[str, ...]
    node: Node | None
    is_text: bool
    alone: bool
    indent: str


def body_with_holes(call: Call, style: Style) -> str:
    """A call's body as JSON with holes, laid out like the body, without a line end at its end."""
    return "".join(
        style.literal(piece) if isinstance(piece, str) else style.hole(piece.name)
        for piece in pieces(call.body, call.reference.tree)
    )


def pieces(body: Json, tree: Node | None) -> Iterator[str | Hole]:
    """A body as JSON, without a line end at its end: texts, and the holes between them.

    A value that is one placeholder alone has no quotes if the page requires another type than a
    string, so that a number can be filled in.
    """
    return _pieces(body, tree, (), "")


def _pieces(
    value: Json, node: Node | None, path: tuple[str, ...], indent: str
) -> Iterator[str | Hole]:
    if isinstance(value, dict) and value:
        known = node.members if node else {}
        opening = "{"
        for name, member in value.items():
            yield f"{opening}\n{indent}  {bare_json(name)}: "
            yield from _pieces(member, known.get(name), (*path, name), indent + "  ")
            opening = ","
        yield f"\n{indent}}}"
    elif isinstance(value, list) and value:
        opening = "["
        for index, element in enumerate(value):
            yield f"{opening}\n{indent}  "
            below = element_node(node, element)
            yield from _pieces(element, below, (*path, str(index)), indent + "  ")
            opening = ","
        yield f"\n{indent}]"
    elif isinstance(value, str):
        yield from _text_pieces(value, node, path, indent)
    else:
        yield bare_json(value)


def _text_pieces(
    text: str, node: Node | None, path: tuple[str, ...], indent: str
) -> Iterator[str | Hole]:
    alone = HOLE.fullmatch(text)
    if alone and node and node.parameter and node.parameter.kind != "string":
        yield Hole(alone[1], path, node, is_text=False, alone=True, indent=indent)
        return
    json, offset = bare_json(text), 0
    for match in HOLE.finditer(json):
        yield json[offset : match.start()]
        yield Hole(match[1], path, node, is_text=True, alone=bool(alone), indent=indent)
        offset = match.end()
    yield json[offset:]


def holes(call: Call) -> Iterator[tuple[str, str, Node | None]]:
    """Each placeholder in a call's body: its name, its path, and its node in the table."""
    for piece in pieces(call.body, call.reference.tree):
        if not isinstance(piece, str):
            yield piece.name, ".".join(piece.path), piece.node
