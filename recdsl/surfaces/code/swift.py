"""Swift: dictionary and array literals, strings in all their forms."""

from __future__ import annotations

import re

from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, mapping, scalar
from recdsl.surfaces.code.quoted import Quoted
from recdsl.surfaces.code.scalars import (
    joined_sides,
    read_name,
    read_number,
    read_signed,
    read_word,
)
from recdsl.surfaces.code.syntax_walk import field, nodes
from recdsl.surfaces.code.texts import read_string
from recdsl.surfaces.literal_syntax import Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Declared, Pair, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(
    r"ProcessInfo\.processInfo\.environment\[[^\]]+\](?:!|\s*\?\?\s*\"[^\"]*\")?"
)
_KINDS = Kinds(
    re.compile(
        r"U?Int(?:8|16|32|64)?(?:\.random)?|Double|Float|abs|round|floor|ceil|min|max"
        r"|.+\.(?:rounded|distance|timeIntervalSince\w*)"
    ),
    re.compile(
        r"(?:NS)?String|.+\.(?:joined|lowercased|uppercased|trimmingCharacters|description"
        r"|replacingOccurrences|formatted|prefix|suffix)"
    ),
)
# Members that are numbers, or texts, whatever has them.
_NUMBERS = re.compile(r"(?s).*\.(?:count|hashValue|timeIntervalSince1970)")
_TEXTS = re.compile(r"(?s).*\.(?:uuidString|description|rawDescription|absoluteString)")
_CHANGING = frozenset({"append", "updateValue", "removeValue", "merge", "removeAll", "insert"})
_STEPS = frozenset({"call_expression", "navigation_expression", "directly_assignable_expression"})
_DICTIONARY = re.compile(r"(?:\[String\s*:\s*\w+\??\]|NSMutableDictionary)\(\)")
# The names of arguments that name the member or the header which the first argument is for.
_KEYS = frozenset({"forHTTPHeaderField", "forKey", "forKeyPath"})
_OPENING = re.compile(r'(?P<hashes>#*)(?P<quotes>"""|")')


def _dictionary(reader: Reader, node: Node) -> Literal:
    return mapping(_entries(reader, node), reader.span(node))


def _entries(reader: Reader, node: Node) -> Iterator[Entry]:
    keys, values = (node.children_by_field_name(name) for name in ("key", "value"))
    for key, value in zip(keys, values, strict=False):
        name = reader.literal(key).value
        known = name if isinstance(name, str) else None
        yield Entry(known, reader.span(key), reader.literal(value))


def _array(reader: Reader, node: Node) -> Literal:
    elements = node.children_by_field_name("element")
    return array(map(reader.literal, elements), reader.span(node))


def _quoted(reader: Reader, node: Node) -> Quoted | None:
    text = reader.node_text(node)
    opening = _OPENING.match(text)
    if opening is None:
        return None
    closing = opening["quotes"] + opening["hashes"]
    return Quoted.between(text, opening.group(), closing, raw=bool(opening["hashes"]))


def _sum(reader: Reader, node: Node) -> Literal:
    """Strings put together by a plus, or arithmetic."""
    left, operator, right = (field(node, name) for name in ("lhs", "op", "rhs"))
    if left is None or operator is None or right is None:
        return reader.unknown(node)
    return joined_sides(reader, node, reader.node_text(operator), (left, right))


def _call(reader: Reader, node: Node) -> Literal:
    function = reader.node_text(node.named_children[0])
    if _DICTIONARY.fullmatch(reader.node_text(node)):
        return mapping((), reader.span(node))
    if function == "NSNull":
        return scalar(None, reader.span(node))
    return reader.called(node, function)


def _member(reader: Reader, node: Node) -> Literal:
    """A member of something, or a constant of the type around it."""
    text = reader.node_text(node)
    if text.startswith("Self."):
        return reader.follow_name(text.removeprefix("Self."), node)
    kind = "number" if _NUMBERS.fullmatch(text) else ""
    return reader.unknown(node, "string" if _TEXTS.fullmatch(text) else kind)


def _inner(reader: Reader, node: Node) -> Literal:
    """The value in `x as T`, `try x` or `(x)`."""
    inner = field(node, "expr") or field(node, "value")
    return reader.literal(inner) if inner is not None else reader.unknown(node)


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type == "property_declaration":
        names, values = (node.children_by_field_name(name) for name in ("name", "value"))
        patterns = [one for one in names if one.type == "pattern"]
        for index, pattern in enumerate(patterns):
            plain = field(pattern, "bound_identifier")
            value = values[index] if len(values) == len(patterns) else field(node, "type")
            if plain is not None:
                yield reader.node_text(plain), value
            else:
                yield from ((reader.node_text(one), None) for one in pattern.named_children)
    elif node.type == "parameter":
        names = [one for one in node.named_children if one.type == "simple_identifier"]
        yield from ((reader.node_text(one), None) for one in names[-1:])
    elif node.type == "assignment":
        target = field(node, "target")
        if target is not None and _is_plain(target):
            yield reader.node_text(target), None


def _is_plain(target: Node) -> bool:
    return [one.type for one in target.named_children] == ["simple_identifier"]


def _changed(reader: Reader, node: Node) -> str | None:
    target: Node | None = None
    if node.type == "assignment":
        target = field(node, "target")
        if target is None or _is_plain(target):
            return None
    elif node.type == "call_expression" and node.named_children:
        callee = node.named_children[0]
        is_method = callee.type == "navigation_expression"
        method = reader.node_text(callee.named_children[-1]).lstrip(".") if is_method else ""
        target = callee if method in _CHANGING else None
    while target is not None and target.type in _STEPS and target.named_children:
        target = target.named_children[0]
    is_name = target is not None and target.type == "simple_identifier"
    return reader.node_text(target) if target is not None and is_name else None


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    while holder is not None and holder.type in ("as_expression", "try_expression"):
        node, holder = holder, reader.tree.parent(holder)
    if holder is None:
        return None
    if holder.type == "property_declaration":
        pattern = field(holder, "name")
        return reader.node_text(pattern) if pattern is not None else None
    if holder.type == "dictionary_literal":
        keys, values = (holder.children_by_field_name(name) for name in ("key", "value"))
        key = next((key for key, one in zip(keys, values, strict=False) if one == node), None)
        name = reader.literal(key).value if key is not None else None
        return name if isinstance(name, str) else None
    if holder.type == "value_argument":
        label = field(holder, "name")
        return reader.node_text(label) if label is not None else None
    target = field(holder, "target") if holder.type == "assignment" else None
    return _last_name(reader, target) if target is not None else None


def _last_name(reader: Reader, target: Node) -> str | None:
    """The name that an assignment gives its value: that of a variable, a member or an index."""
    last = target
    while last.type not in reader.language.strings and last.named_children:
        last = last.named_children[-1]
    if last.type in reader.language.strings:
        name = reader.literal(last).value
        return name if isinstance(name, str) else None
    return reader.node_text(last)


def _pairs(reader: Reader, node: Node) -> Iterable[Pair] | None:
    if node.type == "dictionary_literal":
        keys, values = (node.children_by_field_name(name) for name in ("key", "value"))
        return [(key, [value]) for key, value in zip(keys, values, strict=False)]
    if node.type in ("function_declaration", "init_declaration"):
        return _defaults(node)
    if node.type in ("if_statement", "guard_statement", "while_statement"):
        return _conditions(node)
    if node.type == "property_declaration" and (computed := field(node, "computed_value")):
        name = field(node, "name")
        return [(name, list(_returned(computed)))] if name is not None else ()
    if node.type == "tuple_expression":
        names, values = (node.children_by_field_name(name) for name in ("name", "value"))
        return [(key, [value]) for key, value in zip(names, values, strict=False)]
    if node.type == "property_declaration":
        name, value = field(node, "name"), field(node, "value")
        if name is None or value is None or value.type != "tuple_expression":
            return None
        return () if name.named_child_count > 1 else None
    if node.type == "assignment":
        target, value = field(node, "target"), field(node, "result")
        index = _index(reader, target) if target is not None else None
        return [(index, [value])] if index is not None and value is not None else None
    if node.type == "value_arguments":
        given = node.named_children
        header = next((one for one in given if _is_header(reader, one)), None)
        return [(header.named_children[-1], given[:1])] if header is not None else None
    return None


def _conditions(statement: Node) -> Iterator[Pair]:
    """The names that conditions bind: `if let name = value`."""
    name: Node | None = None
    is_value = False
    for child in statement.children:
        if child.type == "simple_identifier" and not is_value:
            name = child
        elif is_value and name is not None:
            yield name, [child]
            name = None
        is_value = child.type == "="


def _returned(computed: Node) -> Iterator[Node]:
    """What a computed property gives: what it returns, or its only expression."""
    for one in nodes(computed):
        if one.type == "control_transfer_statement":
            yield from one.named_children
        elif one.type == "statements" and one.named_child_count == 1:
            yield one.named_children[0]


def _is_header(reader: Reader, argument: Node) -> bool:
    """Whether an argument names the header that the first one is the value of."""
    label = field(argument, "name")
    return label is not None and reader.node_text(label) in _KEYS


def _defaults(function: Node) -> Iterator[Pair]:
    """The parameters with a default, which is beside each."""
    names: list[Node] = []
    for child in function.children:
        if child.type == "parameter":
            names = [one for one in child.named_children if one.type == "simple_identifier"]
        elif child in function.children_by_field_name("default_value") and names:
            yield names[-1], [child]


def _index(reader: Reader, target: Node) -> Node | None:
    """The text between the brackets of `a["b"]`, at the end of what something is assigned to."""
    if not target.named_children or target.named_children[-1].type != "call_expression":
        return None
    last = target
    while last.named_children and last.type not in reader.language.strings:
        last = last.named_children[-1]
    return last if last.type in reader.language.strings else None


def _declared_function(reader: Reader, node: Node) -> Declared | None:
    name = field(node, "name")
    if node.type == "init_declaration" and (outer := reader.tree.outer(node)) is not None:
        name = field(outer, "name")
    if node.type not in ("function_declaration", "init_declaration") or name is None:
        return None
    inside = (one.named_children for one in node.named_children if one.type == "parameter")
    # A label that calls name it by may stand before it.
    names = ([one for one in parts if one.type == "simple_identifier"] for parts in inside)
    return reader.node_text(name), [" ".join(map(reader.node_text, one)) for one in names]


_READERS: dict[str, Read] = {
    "dictionary_literal": _dictionary,
    "array_literal": _array,
    "line_string_literal": read_string,
    "multi_line_string_literal": read_string,
    "raw_string_literal": read_string,
    "integer_literal": read_number,
    "hex_literal": read_number,
    "real_literal": read_number,
    "boolean_literal": read_word,
    "nil_literal": read_word,
    "nil": read_word,
    "prefix_expression": read_signed,
    "additive_expression": _sum,
    "multiplicative_expression": _sum,
    "call_expression": _call,
    "navigation_expression": _member,
    "as_expression": _inner,
    "try_expression": _inner,
    "tuple_expression": _inner,
    "simple_identifier": read_name,
}

SWIFT = CodeLanguage(
    name="Swift",
    grammar=("tree_sitter_swift", "language"),
    readers=_READERS,
    objects=("dictionary_literal", "call_expression"),
    strings=("line_string_literal", "multi_line_string_literal", "raw_string_literal"),
    functions=("function_declaration", "init_declaration", "lambda_literal"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=lambda _text: 'ProcessInfo.processInfo.environment["{}"] ?? ""',
    script=Script(("[]", "[]"), ": ", ("true", "false", "NSNull()")),
    quoted=_quoted,
    pairs=_pairs,
    declared=_declared_function,
    gives_last=True,
)
