"""Dart: map and list literals, `jsonEncode`."""

from __future__ import annotations

import re

from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, mapping, scalar
from recdsl.surfaces.code.reader import field
from recdsl.surfaces.code.scalars import (
    joined_parts,
    kind_of,
    read_name,
    read_number,
    read_signed,
    read_word,
)
from recdsl.surfaces.code.strings import unescaped
from recdsl.surfaces.code.syntax_walk import nodes
from recdsl.surfaces.code.texts import template
from recdsl.surfaces.literal_syntax import Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(r"Platform\.environment\[[^\]]+\]!?")
_KINDS = Kinds(
    re.compile(
        r"(?:int|double|num)\.parse|.+\.(?:toInt|toDouble|round|floor|ceil|nextInt|indexOf)"
    ),
    re.compile(
        r"sprintf|.+\.(?:toString|toStringAsFixed|join|trim|toLowerCase|toUpperCase|substring"
        r"|padLeft)"
    ),
)
# Members that are numbers in every type.
_COUNTS = frozenset({".length", ".hashCode", ".millisecondsSinceEpoch"})
_LONGEST_NAME = 200
_ELEMENTS = frozenset({"comment", "documentation_comment", "type_arguments"})


def _map(reader: Reader, node: Node) -> Literal:
    return mapping(_entries(reader, node), reader.span(node))


def _entries(reader: Reader, node: Node) -> Iterator[Entry]:
    for child in node.named_children:
        if child.type == "pair":
            key = field(child, "key")
            values = child.children_by_field_name("value")
            if key is not None and values:
                name = reader.literal(key).value
                known_name = name if isinstance(name, str) else None
                yield Entry(known_name, reader.span(key), _value(reader, values))
        elif child.type == "spread_element":
            yield Entry(None, None, reader.literal(child.named_children[-1]), spread=True)
        elif child.type not in _ELEMENTS:
            yield Entry(None, None, reader.unknown(child))


def _value(reader: Reader, parts: list[Node]) -> Literal:
    """A value; it is unknown if members or calls follow it."""
    if len(parts) == 1:
        return reader.literal(parts[0])
    start, last = reader.span(parts[0]).start, reader.span(parts[-1])
    text = reader.points.text
    function = text[start : min(last.start, start + _LONGEST_NAME)]
    following = text[last.start : min(last.end, last.start + _LONGEST_NAME)]
    kind = _KINDS.of_call("".join(function.split())) if following[:1] == "(" else ""
    return reader.unknown_at(start, last.end, "number" if following in _COUNTS else kind)


def _sum(reader: Reader, node: Node) -> Literal:
    """Values joined by a plus, or arithmetic; selectors may follow each side."""
    operator = next(
        (child for child in node.named_children if child.type.endswith("operator")), None
    )
    if operator is None:
        return reader.unknown(node)
    index = node.named_children.index(operator)
    sides = [_value(reader, side).value for side in _sides(node, index)]
    kinds = [kind_of(side) for side in sides]
    if reader.node_text(operator) == "+" and "string" in kinds:
        if isinstance(sides[0], str) and isinstance(sides[1], str):
            return scalar(sides[0] + sides[1], reader.span(node))
        return reader.unknown(node, "string", joined_parts(*sides))
    return reader.unknown(node, "number" if kinds == ["number", "number"] else "")


def _sides(node: Node, index: int) -> tuple[list[Node], list[Node]]:
    return node.named_children[:index], node.named_children[index + 1 :]


def _list(reader: Reader, node: Node) -> Literal:
    inside = [child for child in node.named_children if child.type not in _ELEMENTS]
    if any(child.type in ("spread_element", "if_element", "for_element") for child in inside):
        return reader.unknown(node)
    return array(map(reader.literal, inside), reader.span(node))


def _string(reader: Reader, node: Node) -> Literal:
    literal = reader.node_text(node)
    if any(part.type == "template_substitution" for part in nodes(node)):
        return template(reader, node)
    raw = literal[:1] == "r"
    content = literal[1:] if raw else literal
    quotes = 3 if content[:3] in ("'''", '"""') else 1
    text = content[quotes:-quotes]
    return scalar(text if raw else unescaped(text), reader.span(node))


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type in ("initialized_variable_definition", "initialized_identifier"):
        name = field(node, "name") or (node.named_children[0] if node.named_children else None)
        values = node.children_by_field_name("value")
        if name is not None:
            yield reader.node_text(name), values[0] if len(values) == 1 else None
    elif node.type == "static_final_declaration":
        name, *rest = node.named_children
        yield reader.node_text(name), rest[0] if len(rest) == 1 else None
    elif node.type == "assignment_expression":
        left = field(node, "left")
        if left is not None and len(left.named_children) == 1:
            yield reader.node_text(left), None
    elif node.type == "formal_parameter":
        name = field(node, "name")
        if name is not None:
            yield reader.node_text(name), None


def _changed(reader: Reader, node: Node) -> str | None:
    if node.type != "assignment_expression":
        return None
    left = field(node, "left")
    if left is None or len(left.named_children) < 2:
        return None
    return reader.node_text(left.named_children[0])


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    if holder is None:
        return None
    if holder.type == "pair":
        key = field(holder, "key")
        name = reader.literal(key).value if key is not None else None
        return name if isinstance(name, str) else None
    if holder.type in ("initialized_variable_definition", "static_final_declaration"):
        target = field(holder, "name") or holder.named_children[0]
        return reader.node_text(target)
    return None


_READERS: dict[str, Read] = {
    "set_or_map_literal": _map,
    "list_literal": _list,
    "string_literal": _string,
    "decimal_integer_literal": read_number,
    "hex_integer_literal": read_number,
    "decimal_floating_point_literal": read_number,
    "true": read_word,
    "false": read_word,
    "null_literal": read_word,
    "unary_expression": read_signed,
    "additive_expression": _sum,
    "multiplicative_expression": _sum,
    "identifier": read_name,
}


def _variable(text: str) -> str:
    match = re.search(r"import\s+['\"]dart:io['\"]\s+as\s+(\w+)", text)
    return f"{match[1] + '.' if match else ''}Platform.environment['{{}}']"


DART = CodeLanguage(
    name="Dart",
    grammar=("tree_sitter_dart", "language"),
    readers=_READERS,
    objects=("set_or_map_literal",),
    strings=("string_literal",),
    functions=("function_body", "method_signature", "function_expression"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=_variable,
    constants=re.compile(r"(?s).*\bconst\b.*"),
    script=Script(("{}", "[]"), ": ", ("true", "false", "null")),
)
