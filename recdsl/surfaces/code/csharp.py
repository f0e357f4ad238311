"""C#: anonymous objects, dictionary and collection initialisers, arrays."""

from __future__ import annotations

import re

from recdsl.surfaces.code.calls import Call
from recdsl.surfaces.code.fields import fields
from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, mapping, scalar
from recdsl.surfaces.code.quoted import Quoted
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
from recdsl.surfaces.code.texts import template
from recdsl.surfaces.literal_syntax import Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(r"Environment\.GetEnvironmentVariable\([^()]+\)!?")
_MAPS = re.compile(r"(?:I?Dictionary|SortedDictionary|JObject|JsonObject|ExpandoObject)\b")
_OPENING = re.compile(r'(?P<signs>[@$]*)(?P<quotes>"""+|")')
_CASTS = {
    "string": "string",
    "bool": "boolean",
    **dict.fromkeys(("int", "uint", "long", "short", "double", "float", "decimal"), "number"),
}
_KINDS = Kinds(
    re.compile(
        r"(?:u?int|u?long|short|double|float|decimal|U?Int(?:16|32|64)|Double)\.Parse|Math\.\w+"
        r"|Convert\.To(?:U?Int\d+|Double|Single|Decimal)|.*(?:[Rr]and(?:om)?|rnd)(?:\(\w*\)|\.Shared)?\.Next"
        r"|.+\.(?:GetHashCode|Count|ToUnixTime(?:Milliseconds|Seconds))"
    ),
    re.compile(
        r"[sS]tring\.(?:Format|Join|Concat)|Convert\.ToString"
        r"|.+\.(?:ToString|Trim|ToLower|ToUpper|Substring|Replace)"
    ),
)


def _anonymous(reader: Reader, node: Node) -> Literal:
    """`new { name = value, value }`; the second takes its name from the value."""
    return mapping(_members(reader, node), reader.span(node))


def _members(reader: Reader, node: Node) -> Iterator[Entry]:
    part: list[Node] = []
    for child in node.children:
        if child.type in (",", "}"):
            if part:
                yield _member(reader, part)
            part = []
        elif child.type not in ("new", "{", "comment"):
            part.append(child)


def _member(reader: Reader, part: list[Node]) -> Entry:
    first, last = part[0], part[-1]
    if len(part) == 1 and first.type == "identifier":
        return Entry(reader.node_text(first), reader.span(first), reader.literal(first))
    if len(part) != 3 or first.type != "identifier":
        return Entry(None, None, reader.unknown(first))
    return Entry(reader.node_text(first).lstrip("@"), reader.span(first), reader.literal(last))


def _properties(reader: Reader, node: Node) -> Iterator[Entry]:
    """The members of `new JObject(new JProperty("a", 1), …)`; another argument may have more."""
    for argument in Call(reader, node).given:
        property_call = Call(reader, argument)
        if property_call.name != "JProperty" or len(property_call.given) != 2:
            yield Entry(None, None, reader.literal(argument))
            continue
        key, value = property_call.given
        name = reader.literal(key).value
        known = name if isinstance(name, str) else None
        yield Entry(known, reader.span(key), reader.literal(value))


def _created(reader: Reader, node: Node) -> Literal:
    """A new dictionary or list with an initialiser; other types have names of their own."""
    kind, initializer = field(node, "type"), field(node, "initializer")
    if initializer is None:
        last = node.named_children[-1] if node.named_children else None
        initializer = last if last is not None and last.type == "initializer_expression" else None
    type_name = reader.node_text(kind) if kind is not None else ""
    if initializer is None:
        if not _MAPS.match(type_name):
            return reader.called(node, "new")
        return mapping(_properties(reader, node), reader.span(node))
    inside = [child for child in initializer.named_children if child.type != "comment"]
    if _MAPS.match(type_name):
        return mapping((_entry(reader, child) for child in inside), reader.span(node))
    if (
        "List" in type_name
        or "HashSet" in type_name
        or node.type.endswith("array_creation_expression")
    ):
        return array(map(reader.literal, inside), reader.span(node))
    return fields(reader, node, (_field(reader, child) for child in inside), type_name)


def _field(reader: Reader, node: Node) -> Entry:
    """`Name = value`, in the initialiser of an object."""
    left, right = field(node, "left"), field(node, "right")
    if left is None or right is None or left.type != "identifier":
        return Entry("", None, reader.unknown(node))
    return Entry(reader.node_text(left), reader.span(left), reader.literal(right))


def _collection(reader: Reader, node: Node) -> Literal:
    """`[a, b]`, or `{ a, b }` after the name of a field."""
    elements = []
    for child in node.named_children:
        inner = child
        while inner.type in ("collection_element", "expression_element") and inner.named_children:
            inner = inner.named_children[0]
        if inner.type in ("spread_element", "assignment_expression"):
            return reader.unknown(node)
        if inner.type != "comment":
            elements.append(reader.literal(inner))
    return array(elements, reader.span(node))


def _array(reader: Reader, node: Node) -> Literal:
    holder = node.named_children[-1] if node.named_children else None
    if holder is None or holder.type != "initializer_expression":
        return reader.unknown(node)
    inside = [child for child in holder.named_children if child.type != "comment"]
    return array(map(reader.literal, inside), reader.span(node))


def _entry(reader: Reader, node: Node) -> Entry:
    """`["name"] = value`, or `{ "name", value }`."""
    if node.type == "assignment_expression":
        left, right = field(node, "left"), field(node, "right")
        if left is not None and right is not None and left.named_children:
            argument = left.named_children[0]
            key = argument.named_children[0] if argument.named_children else argument
            return _named_entry(reader, key, right)
    if node.type == "initializer_expression" and len(node.named_children) == 2:
        return _named_entry(reader, node.named_children[0], node.named_children[1])
    return Entry(None, None, reader.unknown(node))


def _named_entry(reader: Reader, key: Node, value: Node) -> Entry:
    name = reader.literal(key).value
    return Entry(name if isinstance(name, str) else None, reader.span(key), reader.literal(value))


def _quoted(reader: Reader, node: Node) -> Quoted | None:
    """How a string is written: `@` doubles quotes, `$` puts values in, three quotes are raw."""
    text = reader.node_text(node)
    opening = _OPENING.match(text)
    if opening is None:
        return None
    signs = opening["signs"]
    quotes = '"' if "@" in signs else opening["quotes"]  # `@"""a"""` is `"a"`
    start, end = len(signs) + len(quotes), len(text) - len(quotes)
    if quotes[1:]:  # in `$$"""`, braces are plain, and values are in two of them
        return Quoted(start, end, quotes, raw=True)
    is_verbatim = "@" in signs
    return Quoted(
        start, end, raw=is_verbatim, doubles_quotes=is_verbatim, doubles_braces="$" in signs
    )


def _string(reader: Reader, node: Node) -> Literal:
    text = reader.node_text(node)
    if text.startswith('"""'):
        return scalar(text.strip('"').strip("\r\n"), reader.span(node))
    if text.startswith("@"):
        return scalar(text[2:-1].replace('""', '"'), reader.span(node))
    return scalar(unescaped(text[1:-1]), reader.span(node))


def _interpolated(reader: Reader, node: Node) -> Literal:
    return template(reader, node)


def _call(reader: Reader, node: Node) -> Literal:
    function, arguments = field(node, "function"), field(node, "arguments")
    callee = reader.node_text(function) if function is not None else ""
    given = arguments.named_children if arguments is not None else []
    if callee.endswith((".Serialize", ".SerializeObject", "JsonContent.Create")) and given:
        return reader.literal(given[0].named_children[0])
    return reader.called(node, callee)


def _cast(reader: Reader, node: Node) -> Literal:
    kind = field(node, "type")
    type_name = reader.node_text(kind) if kind is not None else ""
    return reader.unknown(node, _CASTS.get(type_name, ""))


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type == "variable_declarator":
        declared, *rest = node.named_children
        yield reader.node_text(declared), rest[-1] if rest else None
    elif node.type == "assignment_expression":
        left = field(node, "left")
        if left is not None and left.type == "identifier" and _is_statement(reader, node):
            yield reader.node_text(left), None
    elif node.type == "parameter":
        name = field(node, "name")
        if name is not None:
            yield reader.node_text(name), None


def _is_statement(reader: Reader, node: Node) -> bool:
    parent = reader.tree.parent(node)
    return parent is not None and parent.type == "expression_statement"


def _changed(reader: Reader, node: Node) -> str | None:
    target = None
    if node.type == "assignment_expression" and _is_statement(reader, node):
        target = field(node, "left")
    elif node.type == "invocation_expression":
        function = field(node, "function")
        method = field(function, "name") if function is not None else None
        if method is not None and reader.node_text(method) in ("Add", "Remove", "TryAdd", "Clear"):
            target = function
    return reader.base(
        target, ("element_access_expression", "member_access_expression"), "expression"
    )


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    if holder is None:
        return None
    if holder.type == "variable_declarator":
        return reader.node_text(holder.named_children[0])
    if holder.type == "anonymous_object_creation_expression":
        sign = reader.tree.before(node, named=False)
        before = reader.tree.before(sign, named=False) if sign is not None else None
        return (
            reader.node_text(before) if before is not None and before.type == "identifier" else None
        )
    if holder.type in ("assignment_expression", "initializer_expression"):
        return _entry(reader, holder).name
    return None


_READERS: dict[str, Read] = {
    "anonymous_object_creation_expression": _anonymous,
    "object_creation_expression": _created,
    "implicit_object_creation_expression": _created,
    "implicit_array_creation_expression": _array,
    "array_creation_expression": _array,
    "string_literal": _string,
    "verbatim_string_literal": _string,
    "raw_string_literal": _string,
    "interpolated_string_expression": _interpolated,
    "integer_literal": read_number,
    "real_literal": read_number,
    "boolean_literal": read_word,
    "null_literal": read_word,
    "prefix_unary_expression": read_signed,
    "binary_expression": read_sum,
    "parenthesized_expression": read_inner,
    "invocation_expression": _call,
    "cast_expression": _cast,
    "collection_expression": _collection,
    "initializer_expression": _collection,
    "identifier": read_name,
}

CSHARP = CodeLanguage(
    name="C#",
    grammar=("tree_sitter_c_sharp", "language"),
    readers=_READERS,
    objects=(
        *("anonymous_object_creation_expression", "object_creation_expression"),
        *("implicit_object_creation_expression", "invocation_expression"),
    ),
    strings=(
        *("string_literal", "verbatim_string_literal", "raw_string_literal"),
        "interpolated_string_expression",
    ),
    functions=("method_declaration", "local_function_statement", "lambda_expression"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=lambda _text: 'Environment.GetEnvironmentVariable("{}")',
    constants=re.compile(r"(?s).*\bconst\b.*"),
    script=Script(("{}", "{}"), " = ", ("true", "false", "null"), bare_names=True),
    quoted=_quoted,
)
