"""Kotlin: `mapOf`, `listOf`, JSON objects with `put`, in chains, in `apply` and in builders."""

from __future__ import annotations

import re

from recdsl.surfaces.code.fields import fields, type_of
from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, mapping
from recdsl.surfaces.code.quoted import Quoted
from recdsl.surfaces.code.scalars import (
    read_inner,
    read_name,
    read_number,
    read_signed,
    read_sum,
    read_word,
)
from recdsl.surfaces.code.syntax_walk import field
from recdsl.surfaces.code.texts import read_string
from recdsl.surfaces.literal_syntax import Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Declared, Pair, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(r"System\.getenv\([^()]+\)(?:!!|\s*\?:\s*\"[^\"]*\")?")
_KINDS = Kinds(
    re.compile(
        r".+\.(?:to(?:Int|Long|Short|Byte|Double|Float)|hashCode|count|indexOf|roundToInt)"
        r"|Random\.next\w+|System\.currentTimeMillis|abs|round|floor|ceil|maxOf|minOf"
    ),
    re.compile(
        r"String\.format|.+\.(?:toString|format|trim|trimIndent|trimMargin|lowercase|uppercase"
        r"|joinToString|substring|replace|padStart)"
    ),
)
_WORDS = frozenset({"true", "false", "null"})
_MAPS = frozenset({"mapOf", "mutableMapOf", "hashMapOf", "linkedMapOf", "sortedMapOf"})
_LISTS = frozenset(
    {"listOf", "mutableListOf", "arrayListOf", "arrayOf", "setOf", "listOfNotNull", "intArrayOf"}
)
_OBJECTS = re.compile(r"(?:\w*Map|JSONObject|JsonObject|ObjectNode)")
_ARRAYS = re.compile(r"(?:\w*List|JSONArray|JsonArray|ArrayNode)")
_BUILDERS = frozenset({"buildJsonObject", "buildMap", "putJsonObject"})
_ARRAY_BUILDERS = frozenset({"buildJsonArray", "buildList", "putJsonArray"})
_SCOPES = frozenset({"apply", "also"})
_PUTTING = frozenset({"put", "set", "addProperty", "add", "putOpt"})
_CHANGING = frozenset({"putAll", "remove", "clear", "replace", "merge"})
_STEPS = frozenset({"index_expression", "navigation_expression"})
_RECEIVERS = frozenset({"this", "it"})
_SIZE = re.compile(r"[\w.]+\.(?:size|length|hashCode)")
_NAME = re.compile(r"(?<!\\)\$[A-Za-z_]\w*")


class _Call:
    """A call: the receiver, the name, the arguments, and the lambda after them."""

    __slots__ = ("block", "given", "name", "receiver")

    def __init__(self, reader: Reader, node: Node) -> None:
        """Take a call apart; of `f(a) { … }` the grammar makes two calls, one in the other."""
        self.block: Node | None = None
        self.given: list[Node] = []
        callee = node
        while callee.type == "call_expression" and callee.named_children:
            for child in callee.named_children[1:]:
                if child.type == "value_arguments":
                    self.given = [_value(one) for one in child.named_children if _is_value(one)]
                elif child.type == "annotated_lambda":
                    self.block = child.named_children[-1] if child.named_children else None
            callee = callee.named_children[0]
            if self.given or callee.type != "call_expression" or self.block is None:
                break
        self.receiver: Node | None = None
        if callee.type == "navigation_expression" and callee.named_child_count > 1:
            self.receiver, callee = callee.named_children[0], callee.named_children[-1]
        self.name = reader.node_text(callee) if callee.type == "identifier" else ""


def _is_value(node: Node) -> bool:
    return not node.type.endswith("comment") and bool(node.named_children)


def _value(argument: Node) -> Node:
    return argument.named_children[-1]


def _call(reader: Reader, node: Node) -> Literal:
    call = _Call(reader, node)
    if call.name in _MAPS:
        return mapping((_pair(reader, one) for one in call.given), reader.span(node))
    if call.name in _LISTS:
        return array(map(reader.literal, call.given), reader.span(node))
    if call.name in _BUILDERS and call.block is not None:
        return mapping(_block(reader, call.block), reader.span(node))
    if call.name in _ARRAY_BUILDERS and call.block is not None:
        return _built_array(reader, node, call.block)
    if call.name in _SCOPES and call.receiver is not None and call.block is not None:
        return _applied(reader, node, call.receiver, call.block)
    if call.name in _PUTTING and call.receiver is not None:
        return _chained(reader, node, call, call.receiver)
    if call.receiver is None and _OBJECTS.fullmatch(call.name):
        return _created(reader, node, call.given)
    if call.receiver is None and _ARRAYS.fullmatch(call.name):
        return reader.literal(call.given[0]) if call.given else array((), reader.span(node))
    if call.name == "JsonPrimitive" and call.given:
        return reader.literal(call.given[0])
    callee = reader.node_text(node.named_children[0]) if node.named_children else ""
    return reader.called(node, callee)


def _applied(reader: Reader, node: Node, receiver: Node, block: Node) -> Literal:
    """An object with what a lambda puts into it, or a new one of a type, whose fields it sets."""
    made = reader.literal(receiver)
    set_fields = [_set(reader, one) for one in block.named_children]
    if any(one is not None for one in set_fields) and not made.value:
        entries = [one for one in set_fields if one is not None]
        return fields(reader, node, entries, type_of(reader, receiver))
    spread = Entry(None, None, made, spread=True)
    return mapping((spread, *_block(reader, block)), reader.span(node))


def _set(reader: Reader, statement: Node) -> Entry | None:
    """The field that a statement of such a lambda sets: `maxIdleTime = 30`."""
    left, right = field(statement, "left"), field(statement, "right")
    if statement.type != "assignment" or left is None or right is None:
        return None
    name = left.named_children[-1] if left.type == "navigation_expression" else left
    if name.type != "identifier":
        return None
    return Entry(reader.node_text(name), reader.span(name), reader.literal(right))


def _created(reader: Reader, node: Node, given: list[Node]) -> Literal:
    """A new object."""
    if not given:
        return mapping((), reader.span(node))
    made = reader.literal(given[0])
    return made if isinstance(made.value, dict) else reader.unknown(node)


def _pair(reader: Reader, node: Node) -> Entry:
    """`name to value`, or `Pair(name, value)`."""
    parts = node.named_children
    if node.type == "infix_expression" and len(parts) == 3 and reader.node_text(parts[1]) == "to":
        return _entry(reader, parts[0], parts[2])
    if node.type == "call_expression":
        call = _Call(reader, node)
        if call.name == "Pair" and len(call.given) == 2:
            return _entry(reader, call.given[0], call.given[1])
    return Entry(None, None, reader.unknown(node))


def _entry(reader: Reader, key: Node, value: Node) -> Entry:
    name = reader.literal(key).value
    known = name if isinstance(name, str) else None
    return Entry(known, reader.span(key), reader.literal(value))


def _block(reader: Reader, block: Node) -> Iterator[Entry]:
    """What the statements of a lambda put into the object that it makes."""
    for statement in block.named_children:
        if statement.type.endswith("comment") or statement.type == "lambda_parameters":
            continue
        yield _put(reader, statement) or Entry(None, None, reader.unknown(statement))


def _put(reader: Reader, statement: Node, target: str = "") -> Entry | None:
    """What a statement puts into an object: into `target`, or that of the lambda around it."""
    if statement.type == "assignment":
        left, right = field(statement, "left"), field(statement, "right")
        is_index = left is not None and left.type == "index_expression"
        if left is None or right is None or not is_index or left.named_child_count != 2:
            return None
        holder, key = left.named_children
        return _entry(reader, key, right) if _is_target(reader, holder, target) else None
    if statement.type != "call_expression":
        return None
    call = _Call(reader, statement)
    if not _is_target(reader, call.receiver, target):
        return None
    if call.name in ("putJsonObject", "putJsonArray") and call.given and call.block is not None:
        return _entry(reader, call.given[0], statement)
    is_put = call.name in _PUTTING and len(call.given) == 2
    return _entry(reader, call.given[0], call.given[1]) if is_put else None


def _is_target(reader: Reader, holder: Node | None, target: str) -> bool:
    if holder is None:
        return not target
    name = reader.node_text(holder)
    return name == target if target else name in _RECEIVERS


def _built_array(reader: Reader, node: Node, block: Node) -> Literal:
    """An array to which the statements of a lambda add elements."""
    elements = []
    for statement in block.named_children:
        call = _Call(reader, statement) if statement.type == "call_expression" else None
        if call is None or call.name != "add" or call.receiver is not None or len(call.given) != 1:
            return reader.unknown(node)
        elements.append(reader.literal(call.given[0]))
    return array(elements, reader.span(node))


def _chained(reader: Reader, node: Node, call: _Call, holder: Node) -> Literal:
    """`….put(name, value)` on what a chain has made so far, or `….put(element)` on an array."""
    if holder.type != "call_expression":  # a statement is read with its variable
        return reader.unknown(node)
    before = reader.literal(holder)
    if isinstance(before.value, list) and len(call.given) == 1:
        inside = before.member.inside
        assert isinstance(inside, list)
        elements = [Literal(*one) for one in zip(before.value, inside, strict=True)]
        return array((*elements, reader.literal(call.given[0])), reader.span(node))
    if isinstance(before.value, dict) and len(call.given) == 2:
        spread = Entry(None, None, before, spread=True)
        added = _entry(reader, call.given[0], call.given[1])
        return mapping((spread, added), reader.span(node))
    return reader.unknown(node)


def _declared(reader: Reader, holder: Node | None) -> str | None:
    """The name that a declaration gives its value."""
    if holder is None or holder.type != "property_declaration":
        return None
    declared = next((one for one in holder.named_children if _is_variable(one)), None)
    return reader.node_text(declared.named_children[0]) if declared is not None else None


def _is_variable(node: Node) -> bool:
    return node.type == "variable_declaration" and bool(node.named_children)


def _quoted(reader: Reader, node: Node) -> Quoted:
    text = reader.node_text(node)
    has_names = _NAME.search(text) is not None
    if text.startswith('"""'):
        return Quoted(3, len(text) - 3, "", raw=True, has_names=has_names)
    return Quoted(1, len(text) - 1, has_names=has_names)


def _identifier(reader: Reader, node: Node) -> Literal:
    return read_word(reader, node) if reader.node_text(node) in _WORDS else read_name(reader, node)


def _member(reader: Reader, node: Node) -> Literal:
    """A member of something; some are numbers whatever has them."""
    return reader.unknown(node, "number" if _SIZE.fullmatch(reader.node_text(node)) else "")


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type == "property_declaration":
        name = _declared(reader, node)
        last = node.named_children[-1]
        is_value = not _is_variable(last) and any(one.type == "=" for one in node.children)
        if name is not None:
            yield name, last if is_value else None
    elif node.type == "assignment":
        left = field(node, "left")
        if left is not None and left.type == "identifier":
            yield reader.node_text(left), None
    elif node.type in ("parameter", "class_parameter", "variable_declaration"):
        holder = reader.tree.parent(node)
        is_declared = holder is not None and holder.type == "property_declaration"
        names = [one for one in node.named_children if one.type == "identifier"]
        if names and not is_declared:
            yield reader.node_text(names[0]), None


def _changed(reader: Reader, node: Node) -> str | None:
    """The name whose members are assigned, or taken out."""
    if node.type == "assignment":
        left = field(node, "left")
        base = left
        while base is not None and base.type in _STEPS and base.named_children:
            base = base.named_children[0]
        return reader.node_text(base) if base is not None and base != left else None
    if node.type != "call_expression":
        return None
    call = _Call(reader, node)
    is_variable = call.receiver is not None and call.receiver.type == "identifier"
    if call.receiver is None or not is_variable or call.name not in _CHANGING:
        return None
    return reader.node_text(call.receiver)


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    if holder is None:
        return None
    if holder.type == "property_declaration":
        return _declared(reader, holder)
    if holder.type == "infix_expression" and holder.named_child_count == 3:
        name = reader.literal(holder.named_children[0]).value
        return name if isinstance(name, str) else None
    if holder.type == "assignment":
        left = field(holder, "left")
        key = left.named_children[-1] if left is not None and left.named_children else left
        name = reader.literal(key).value if key is not None else None
        return name if isinstance(name, str) else key and reader.node_text(key)
    return _named_argument(reader, holder) if holder.type == "value_argument" else None


def _named_argument(reader: Reader, holder: Node) -> str | None:
    """The name of an argument, or the text before it, as in `put(name, value)`."""
    if holder.named_child_count > 1:
        return reader.node_text(holder.named_children[0])
    before = reader.tree.before(holder)
    name = reader.literal(_value(before)).value if before is not None and _is_value(before) else 0
    return name if isinstance(name, str) else None


def _pairs(reader: Reader, node: Node) -> Iterable[Pair] | None:
    parts = node.named_children
    if node.type == "property_declaration":
        named = [one.named_children[0] for one in parts if _is_variable(one)]
        has_value = bool(named) and not _is_variable(parts[-1])
        if not named:
            return None
        return [(named[0], [parts[-1]])] if has_value else ()
    if node.type == "infix_expression" and len(parts) == 3:
        return [(parts[0], [parts[2]])] if reader.node_text(parts[1]) == "to" else ()
    if node.type == "enum_entry" and parts:
        return [(parts[0], [node])]
    if node.type == "function_value_parameters":
        return _defaults(node)
    if node.type == "class_parameter" and any(one.type == "=" for one in node.children):
        return [(one, [parts[-1]]) for one in parts if one.type == "identifier"][:1]
    return None


def _defaults(parameters: Node) -> Iterator[Pair]:
    """The parameters with a default, which is beside each."""
    before: Node | None = None
    is_default = False
    for child in parameters.children:
        if child.type == "parameter":
            before = child
        elif child.is_named and is_default and before is not None:
            yield from ((one, [child]) for one in before.named_children[:1])
        is_default = child.type == "="


def _declared_function(reader: Reader, node: Node) -> Declared | None:
    lists = ("function_value_parameters", "class_parameters")
    name = field(node, "name")
    if node.type in ("primary_constructor", "secondary_constructor"):
        step = reader.tree.parent if node.type == "primary_constructor" else reader.tree.outer
        holder = step(node)
        name = field(holder, "name") if holder is not None else None
    found = next((one for one in node.named_children if one.type in lists), None)
    if name is None or found is None:
        return None
    inside = (one for one in found.named_children if one.type in ("parameter", "class_parameter"))
    plain = (next((part for part in one.named_children if _is_name(part)), one) for one in inside)
    return reader.node_text(name), [reader.node_text(one) for one in plain]


def _is_name(node: Node) -> bool:
    return node.type == "identifier"


_READERS: dict[str, Read] = {
    "call_expression": _call,
    "string_literal": read_string,
    "multiline_string_literal": read_string,
    "number_literal": read_number,
    "float_literal": read_number,
    "unary_expression": read_signed,
    "binary_expression": read_sum,
    "parenthesized_expression": read_inner,
    "navigation_expression": _member,
    "identifier": _identifier,
}

KOTLIN = CodeLanguage(
    name="Kotlin",
    grammar=("tree_sitter_kotlin", "language"),
    readers=_READERS,
    objects=("call_expression",),
    strings=("string_literal", "multiline_string_literal"),
    functions=("function_declaration", "anonymous_function"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=lambda _text: 'System.getenv("{}")',
    constants=re.compile(r"(?s).*\bconst\b.*"),
    script=Script(("mapOf( )", "listOf( )"), " to ", ("true", "false", "null")),
    quoted=_quoted,
    formats={"format": "percent"},
    pairs=_pairs,
    declared=_declared_function,
)
