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


def body_with_holes(call: Call, style: Style) -> str:
    """A call's body as JSON with holes, laid out like the body, without a line end at its end.

    A value that is one placeholder alone has no quotes if the page requires another type than a
    string, so that a number can be filled in.
    """
    return _written(call.body, call.reference.tree, "", style)


def _written(value: Json, node: Node | None, indent: str, style: Style) -> str:
    if isinstance(value, dict) and value:
        known = node.members if node else {}
        parts = [
            f"{style.literal(bare_json(name))}: "
            f"{_written(member, known.get(name), indent + '  ', style)}"
            for name, member in value.items()
        ]
        return _block("{", parts, "}", indent)
    if isinstance(value, list) and value:
        parts = [
            _written(element, element_node(node, element), indent + "  ", style)
            for element in value
        ]
        return _block("[", parts, "]", indent)
    if isinstance(value, str):
        alone = HOLE.fullmatch(value)
        if alone and node and node.parameter and node.parameter.kind != "string":
            return style.hole(alone[1])
        return with_holes(bare_json(value), style)
    return bare_json(value)


def _block(opening: str, parts: list[str], closing: str, indent: str) -> str:
    lines = ",\n".join(f"{indent}  {part}" for part in parts)
    return f"{opening}\n{lines}\n{indent}{closing}"


def holes(call: Call) -> Iterator[tuple[str, str, Node | None]]:
    """Each placeholder in a call's body: its name, its path, and its node in the table."""
    yield from _holes(call.body, call.reference.tree, ())


def _holes(
    value: Json, node: Node | None, path: tuple[str, ...]
) -> Iterator[tuple[str, str, Node | None]]:
    if isinstance(value, dict):
        for name, member in value.items():
            below = node.members.get(name) if node else None
            yield from _holes(member, below, (*path, name))
    elif isinstance(value, list):
        for index, element in enumerate(value):
            yield from _holes(element, element_node(node, element), (*path, str(index)))
    elif isinstance(value, str):
        for match in HOLE.finditer(value):
            yield match[1], ".".join(path), node
