"""Dart: map and list literals, `jsonEncode`."""

from __future__ import annotations

import re

from recdsl.surfaces.code.fields import fields
from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, kind_of, mapping, scalar
from recdsl.surfaces.code.scalars import (
    joined_parts,
    read_name,
    read_number,
    read_signed,
    read_word,
)
from recdsl.surfaces.code.strings import unescaped
from recdsl.surfaces.code.syntax_walk import field, nodes
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
_CHANGING = re.compile(r"\.(?:addAll|putIfAbsent|update|remove\w*|clear|add|insert\w*)\b")
_TYPE = re.compile(r"([A-Za-z_][\w.]*)(?:<[^<>]*>)?\s*\Z")
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
    made = _made(reader, parts)
    if made is not None:
        return made
    start, last = reader.span(parts[0]).start, reader.span(parts[-1])
    text = reader.points.text
    function = text[start : min(last.start, start + _LONGEST_NAME)]
    following = text[last.start : min(last.end, last.start + _LONGEST_NAME)]
    kind = _KINDS.of_call("".join(function.split())) if following[:1] == "(" else ""
    return reader.unknown_at(start, last.end, "number" if following in _COUNTS else kind)


def _made(reader: Reader, parts: list[Node]) -> Literal | None:
    """The object that a constructor makes, perhaps in a cascade, or a function of the file."""
    calls = [one for one in parts if one.type == "selector"]
    cascade = [one for one in parts if one.type == "cascade_section"]
    arguments = (
        next((one for one in nodes(calls[-1]) if one.type == "arguments"), None) if calls else None
    )
    if arguments is None:
        return None
    start = reader.span(parts[0]).start
    name = reader.points.text[start : reader.span(arguments).start]
    if cascade:
        given = [one for one in (_cascaded(reader, section) for section in cascade) if one]
        return fields(reader, cascade[0], [*_arguments(reader, arguments), *given], name)
    if arguments.named_child_count:
        made = reader.literal(arguments)
        return made if isinstance(made.value, dict) else None
    literal = reader.called(parts[0], name)
    return literal if isinstance(literal.value, dict | list) else None


def _constructed(reader: Reader, node: Node) -> Literal:
    """The arguments of a constructor, which are the fields of the object that it makes."""
    entries = list(_arguments(reader, node))
    if not entries:
        return reader.unknown(node)
    before = reader.points.text[: reader.span(node).start]
    name = _TYPE.search(before, max(0, len(before) - _LONGEST_NAME))
    return fields(reader, node, entries, name[1] if name else "")


def _arguments(reader: Reader, node: Node) -> Iterator[Entry]:
    for argument in node.named_children:
        label = argument.named_children[0] if argument.named_children else None
        if argument.type == "named_argument" and label is not None and label.named_children:
            name = label.named_children[0]
            literal = _value(reader, argument.named_children[1:])
            yield Entry(reader.node_text(name), reader.span(name), literal)


def _cascaded(reader: Reader, section: Node) -> Entry | None:
    """`..maxIdleTime = 30`."""
    selector, *value = section.named_children
    if selector.type != "cascade_selector" or not any(one.type == "=" for one in section.children):
        return None
    name = reader.node_text(selector)
    return Entry(name, reader.span(selector), _value(reader, value)) if value else None


def _several(reader: Reader, node: Node) -> Literal:
    """A value of several parts, of a variable or an assignment."""
    parts = node.children_by_field_name("value") or node.children_by_field_name("right")
    return _value(reader, parts) if len(parts) > 1 else reader.unknown(node)


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
            yield (
                reader.node_text(name),
                (values[0] if len(values) == 1 else node) if values else None,
            )
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
    """The name whose members are assigned, or that is changed by a method."""
    if node.type == "expression_statement":
        parts = node.named_children
        is_change = len(parts) > 1 and _CHANGING.match(reader.node_text(parts[-2]))
        return reader.node_text(parts[0]) if is_change else None
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
    "arguments": _constructed,
    "initialized_variable_definition": _several,
    "initialized_identifier": _several,
    "assignment_expression": _several,
    "identifier": read_name,
}


def _variable(text: str) -> str:
    match = re.search(r"import\s+['\"]dart:io['\"]\s+as\s+(\w+)", text)
    return f"{match[1] + '.' if match else ''}Platform.environment['{{}}']"


DART = CodeLanguage(
    name="Dart",
    grammar=("tree_sitter_dart", "language"),
    readers=_READERS,
    objects=("set_or_map_literal", "arguments", "initialized_variable_definition"),
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
