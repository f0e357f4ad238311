"""Java: `Map.of`, `List.of`, chains of `put`, objects of types and their builders."""

from __future__ import annotations

import re

from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, mapping, scalar
from recdsl.surfaces.code.scalars import (
    read_inner,
    read_name,
    read_number,
    read_signed,
    read_sum,
    read_word,
)
from recdsl.surfaces.code.strings import unescaped
from recdsl.surfaces.code.syntax_walk import field
from recdsl.surfaces.literal_syntax import Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(r"System\.getenv\([^()]+\)")
_CASTS = {
    "String": "string",
    **dict.fromkeys(("int", "long", "short", "double", "float", "Integer", "Long"), "number"),
}
_KINDS = Kinds(
    re.compile(
        r"(?:Integer|Long|Short|Double|Float)\.(?:parse\w+|valueOf)|Math\.\w+"
        r"|System\.currentTimeMillis"
        r"|.+\.(?:nextInt|nextLong|intValue|longValue|length|size|hashCode)"
    ),
    re.compile(
        r"String\.(?:valueOf|format|join)|(?:Integer|Long|Double)\.toString"
        r"|.+\.(?:toString|formatted|toLowerCase|toUpperCase|trim|substring|concat)"
    ),
)
_LISTS = frozenset({"List.of", "Arrays.asList", "Set.of", "Collections.singletonList"})
_MAPS = frozenset({"Map.of", "ImmutableMap.of", "Collections.singletonMap"})
_OBJECTS = re.compile(r"(?:\w*Map|JSONObject|JsonObject|ObjectNode)\b")
_ARRAYS = re.compile(r"(?:\w*List|JSONArray|JsonArray|ArrayNode)\b")
_PUTTING = frozenset({"put", "set", "addProperty", "add", "putOpt"})
_CHANGING = frozenset({"putAll", "remove", "clear", "replace"})
_MAKING = frozenset({"createObjectNode", "objectNode", "putObject", "withObject"})


def _call(reader: Reader, node: Node) -> Literal:
    name, arguments = field(node, "name"), field(node, "arguments")
    if name is None or arguments is None:
        return reader.unknown(node)
    holder = field(node, "object")
    method = reader.node_text(name)
    callee = f"{reader.node_text(holder)}.{method}" if holder is not None else method
    given = _given(arguments)
    if callee in _MAPS:
        return mapping(_pairs(reader, given), reader.span(node))
    if callee == "Map.ofEntries":
        return mapping((_map_entry(reader, argument) for argument in given), reader.span(node))
    if callee in _LISTS:
        return array(map(reader.literal, given), reader.span(node))
    if method in _MAKING:
        return mapping((), reader.span(node))
    # A statement that puts something into a variable is read with the variable.
    if holder is not None and holder.type != "identifier" and method in _PUTTING:
        return _chained(reader, node, holder, given)
    return reader.called(node, callee)


def _cast(reader: Reader, node: Node) -> Literal:
    kind = field(node, "type")
    type_name = reader.node_text(kind) if kind is not None else ""
    return reader.unknown(node, _CASTS.get(type_name, ""))


def _given(arguments: Node | None) -> list[Node]:
    """The arguments of a call, without the comments between them."""
    inside = arguments.named_children if arguments is not None else []
    return [argument for argument in inside if not argument.type.endswith("comment")]


def _pairs(reader: Reader, given: list[Node]) -> Iterator[Entry]:
    for key, value in zip(given[::2], given[1::2], strict=False):
        yield _entry(reader, key, value)


def _entry(reader: Reader, key: Node, value: Node) -> Entry:
    name = reader.literal(key).value
    known_name = name if isinstance(name, str) else None
    return Entry(known_name, reader.span(key), reader.literal(value))


def _map_entry(reader: Reader, node: Node) -> Entry:
    arguments = field(node, "arguments")
    given = _given(arguments)
    if len(given) == 2:
        return _entry(reader, given[0], given[1])
    return Entry(None, None, reader.unknown(node))


def _chained(reader: Reader, node: Node, holder: Node, given: list[Node]) -> Literal:
    """The result of `….put(name, value)` at the end of a chain, or of `….put(element)`."""
    before = reader.literal(holder)
    if isinstance(before.value, list) and len(given) == 1:
        inside = before.member.inside
        assert isinstance(inside, list)
        elements = [
            *(Literal(*pair) for pair in zip(before.value, inside, strict=True)),
            reader.literal(given[0]),
        ]
        return array(elements, reader.span(node))
    if isinstance(before.value, dict) and len(given) == 2:
        spread = Entry(None, None, before, spread=True)
        return mapping((spread, _entry(reader, given[0], given[1])), reader.span(node))
    return reader.unknown(node)


def _created(reader: Reader, node: Node) -> Literal:
    """A new object or array, or one of a type."""
    kind = field(node, "type")
    type_name = reader.node_text(kind) if kind is not None else ""
    arguments = field(node, "arguments")
    given = _given(arguments)
    if _ARRAYS.match(type_name):
        return array((), reader.span(node)) if not given else reader.unknown(node)
    if not _OBJECTS.match(type_name):
        return reader.called(node, "new")
    if given:
        return reader.literal(given[0])
    return mapping((), reader.span(node))


def _string(reader: Reader, node: Node) -> Literal:
    text = reader.node_text(node)
    if text.startswith('"""'):
        return scalar(unescaped(text[3:-3]), reader.span(node))
    return scalar(unescaped(text[1:-1]), reader.span(node))


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type == "variable_declarator":
        name = field(node, "name")
        if name is not None:
            yield reader.node_text(name), field(node, "value")
    elif node.type == "assignment_expression":
        left = field(node, "left")
        if left is not None and left.type == "identifier":
            yield reader.node_text(left), None
    elif node.type in ("formal_parameter", "catch_formal_parameter"):
        name = field(node, "name")
        if name is not None:
            yield reader.node_text(name), None


def _changed(reader: Reader, node: Node) -> str | None:
    """The name from whose value something is taken out."""
    if node.type != "method_invocation":
        return None
    holder, name = field(node, "object"), field(node, "name")
    if holder is None or name is None or holder.type != "identifier":
        return None
    return reader.node_text(holder) if reader.node_text(name) in _CHANGING else None


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    if holder is None:
        return None
    if holder.type in ("variable_declarator", "assignment_expression"):
        name = field(holder, "name") or field(holder, "left")
        return reader.node_text(name) if name is not None else None
    call = reader.tree.parent(holder)
    if holder.type != "argument_list" or call is None or node not in holder.named_children:
        return None
    given = _given(holder)
    index = given.index(node)
    key = given[index - 1] if index % 2 else None
    key_value = reader.literal(key).value if key is not None else None
    return key_value if isinstance(key_value, str) else None


_READERS: dict[str, Read] = {
    "method_invocation": _call,
    "cast_expression": _cast,
    "object_creation_expression": _created,
    "string_literal": _string,
    "decimal_integer_literal": read_number,
    "hex_integer_literal": read_number,
    "decimal_floating_point_literal": read_number,
    "true": read_word,
    "false": read_word,
    "null_literal": read_word,
    "unary_expression": read_signed,
    "binary_expression": read_sum,
    "parenthesized_expression": read_inner,
    "identifier": read_name,
}

JAVA = CodeLanguage(
    name="Java",
    grammar=("tree_sitter_java", "language"),
    readers=_READERS,
    objects=("method_invocation", "object_creation_expression"),
    strings=("string_literal",),
    functions=("method_declaration", "constructor_declaration", "lambda_expression"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=lambda _text: 'System.getenv("{}")',
    script=Script(("{}", "{}"), ", ", ("true", "false", "null"), states_types=True),
)
