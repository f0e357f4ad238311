"""PHP: arrays in both spellings, constants, `json_encode`."""

from __future__ import annotations

import re

from recdsl.model.json_value import Unknown
from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, mapping, scalar
from recdsl.surfaces.code.scalars import (
    read_inner,
    read_joined,
    read_name,
    read_number,
    read_signed,
    read_sum,
    read_word,
    sign,
)
from recdsl.surfaces.code.strings import unescaped
from recdsl.surfaces.code.syntax_walk import field
from recdsl.surfaces.code.texts import template
from recdsl.surfaces.literal_syntax import Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(
    r"""\$_(?:ENV|SERVER)\[[^\]]+\]|getenv\([^()]+\)|env\(\s*(?:"[^"]*"|'[^']*')\s*"""
    r"""(?:,\s*(?:"[^"]*"|'[^']*')\s*)?\)"""
)
_CASTS = {
    "string": "string",
    **dict.fromkeys(("int", "integer", "float", "double"), "number"),
    **dict.fromkeys(("bool", "boolean"), "boolean"),
}
_KINDS = Kinds(
    re.compile(
        r"(?i)\\?(?:intval|floatval|doubleval|rand|mt_rand|random_int|time|strlen|mb_strlen|count"
        r"|sizeof|floor|ceil|round|abs|crc32|hexdec|bindec|ord)"
    ),
    re.compile(
        r"(?i)\\?(?:strval|v?sprintf|number_format|implode|join|md5|sha1|uniqid|date|strtolower"
        r"|strtoupper|trim|substr|bin2hex|base64_encode|urlencode)"
    ),
    coerces=True,
)
_TRANSPARENT = frozenset({"json_encode", "array_merge"})
_STEPS = frozenset({"subscript_expression", "member_access_expression"})
_PLAIN_OBJECT = re.compile(r"(?i)new\s+\\?stdClass\b")
_PLAIN = frozenset({"string", "nowdoc"})


def _array(reader: Reader, node: Node) -> Literal:
    """An array is an object as soon as one of its elements has a key."""
    elements = [child for child in node.named_children if child.type == "array_element_initializer"]
    keyed = any(len(element.named_children) > 1 or _is_spread(element) for element in elements)
    if keyed:
        return mapping((_entry(reader, element) for element in elements), reader.span(node))
    values = (reader.literal(element.named_children[0]) for element in elements)
    return array(values, reader.span(node))


def _is_spread(element: Node) -> bool:
    return element.named_children[0].type == "variadic_unpacking"


def _entry(reader: Reader, element: Node) -> Entry:
    first, *rest = element.named_children
    if _is_spread(element):
        return Entry(None, None, reader.literal(first.named_children[0]), spread=True)
    if not rest:
        return Entry(None, None, reader.literal(first))
    name = reader.literal(first).value
    known_name = name if isinstance(name, str) else None
    return Entry(known_name, reader.span(first), reader.literal(rest[-1]))


def _string(reader: Reader, node: Node) -> Literal:
    """A string in quotes, or a heredoc without holes."""
    body = field(node, "value")
    parts = (body or node).named_children
    if any(child.type not in _CONTENT for child in parts):
        return template(reader, node)
    text = "".join(map(reader.node_text, parts))
    if node.type in _PLAIN:
        return scalar(text.replace("\\'", "'").replace("\\\\", "\\"), reader.span(node))
    return scalar(unescaped(text), reader.span(node))


_CONTENT = frozenset({"string_content", "escape_sequence", "nowdoc_string"})


def _sum(reader: Reader, node: Node) -> Literal:
    """The string that `.` makes of two values of any type."""
    if sign(reader, node) != ".":
        return read_sum(reader, node)
    literal = read_joined(reader, node)
    known = literal.value
    return reader.unknown(node, "string", known.fixed) if isinstance(known, Unknown) else literal


def _call(reader: Reader, node: Node) -> Literal:
    function, arguments = field(node, "function"), field(node, "arguments")
    given = arguments.named_children if arguments is not None else []
    if function is not None and reader.node_text(function) in _TRANSPARENT and len(given) == 1:
        return reader.literal(given[0].named_children[0])
    return reader.called(node, reader.node_text(function) if function is not None else "")


def _created(reader: Reader, node: Node) -> Literal:
    """An object without a type, or one of a type."""
    if _PLAIN_OBJECT.match(reader.node_text(node)):
        return mapping((), reader.span(node))
    return reader.called(node, "new")


def _method(reader: Reader, node: Node) -> Literal:
    """A call of a method, which may be one of the file, or the end of a chain."""
    arguments = field(node, "arguments")
    return reader.called(node, reader.points.text[slice(*_before(reader, node, arguments))])


def _before(reader: Reader, node: Node, arguments: Node | None) -> tuple[int, int]:
    span = reader.span(node)
    return span.start, reader.span(arguments).start if arguments is not None else span.end


def _cast(reader: Reader, node: Node) -> Literal:
    kind, value = field(node, "type"), field(node, "value")
    name = reader.node_text(kind).lower() if kind is not None else ""
    if name in ("object", "array") and value is not None:
        return reader.literal(value)
    return reader.unknown(node, _CASTS.get(name, ""))


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type in ("assignment_expression", "augmented_assignment_expression"):
        left, right = field(node, "left"), field(node, "right")
        if left is not None and left.type == "variable_name":
            is_plain = node.type == "assignment_expression"
            yield reader.node_text(left), right if is_plain else None
    elif node.type == "const_element":
        name, *value = node.named_children
        yield reader.node_text(name), value[0] if value else None
        yield f"self::{reader.node_text(name)}", value[0] if value else None
    elif node.type in ("simple_parameter", "foreach_statement"):
        names = (child for child in node.named_children if child.type == "variable_name")
        yield from ((reader.node_text(variable), None) for variable in names)


def _changed(reader: Reader, node: Node) -> str | None:
    target = None
    if node.type in ("assignment_expression", "augmented_assignment_expression"):
        target = field(node, "left")
    elif node.type == "unset_statement" and node.named_children:
        target = node.named_children[0]
    base = target
    while base is not None and base.type in _STEPS and base.named_children:
        base = base.named_children[0]
    return reader.node_text(base) if base is not None and base != target else None


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    if holder is None:
        return None
    if holder.type == "array_element_initializer" and len(holder.named_children) > 1:
        name = reader.literal(holder.named_children[0]).value
        return name if isinstance(name, str) else None
    if holder.type == "argument":
        label = field(holder, "name")
        return reader.node_text(label) if label is not None else None
    target = None
    if holder.type in ("assignment_expression", "property_element"):
        target = field(holder, "left") or field(holder, "name")
        if target is not None and target.type == "member_access_expression":
            target = field(target, "name")
    elif holder.type == "const_element":
        target = holder.named_children[0]
    return reader.node_text(target).lstrip("$") if target is not None else None


_READERS: dict[str, Read] = {
    "array_creation_expression": _array,
    "string": _string,
    "encapsed_string": _string,
    "heredoc": _string,
    "nowdoc": _string,
    "integer": read_number,
    "float": read_number,
    "boolean": read_word,
    "null": read_word,
    "unary_op_expression": read_signed,
    "binary_expression": _sum,
    "function_call_expression": _call,
    "object_creation_expression": _created,
    "member_call_expression": _method,
    "scoped_call_expression": _method,
    "cast_expression": _cast,
    "parenthesized_expression": read_inner,
    "variable_name": read_name,
    "name": read_name,
    "class_constant_access_expression": read_name,
}

PHP = CodeLanguage(
    name="PHP",
    grammar=("tree_sitter_php", "language_php"),
    readers=_READERS,
    objects=(
        *("array_creation_expression", "object_creation_expression"),
        *("member_call_expression", "scoped_call_expression"),
    ),
    strings=("string", "encapsed_string", "heredoc", "nowdoc"),
    functions=("function_definition", "method_declaration", "anonymous_function", "arrow_function"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=lambda _text: "getenv('{}')",
    constants=re.compile(
        r"(?si)(?:.*\b(?:const|public|private|protected|var|readonly|static)\b.*|.*\bfunction\b[^{]*)"
    ),
    script=Script(("[]", "[]"), " => ", ("true", "false", "null"), line_comments=("//", "#")),
)
