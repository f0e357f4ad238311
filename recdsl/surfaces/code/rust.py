"""Rust: `json!` and other macros that write JSON, maps from pairs, maps that are filled."""

from __future__ import annotations

import re

from recdsl.model.source import Span
from recdsl.surfaces.code.fields import fields
from recdsl.surfaces.code.format_calls import formatted_parts
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
from recdsl.surfaces.code.strings import number
from recdsl.surfaces.code.syntax_walk import field, nodes
from recdsl.surfaces.code.texts import read_string
from recdsl.surfaces.literal_syntax import Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Pair, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(
    r"(?:std::)?env::var(?:_os)?\([^()]+\)"
    r"(?:\?|\.(?:unwrap|expect|unwrap_or|unwrap_or_default|unwrap_or_else)\([^()]*(?:\(\))?\))*"
    r"|(?:option_)?env!\([^()]+\)"
)
_KINDS = Kinds(
    re.compile(
        r".+\.(?:len|count|timestamp|as_secs|as_millis|as_[iu]64|as_f64|round|floor|ceil|gen_range)"
        r"|.+\.parse::<[iuf]\d+>|[iu](?:8|16|32|64|size)::(?:from|try_from|from_str_radix)"
    ),
    re.compile(
        r"(?:String::from|format!)|.+\.(?:to_string|to_owned|to_lowercase|to_uppercase|trim|join"
        r"|replace|as_str|repeat)"
    ),
)
_NUMERIC = re.compile(r"(?s).+\bas\s+(?:[iu](?:8|16|32|64|128|size)|f32|f64)")
_JSON = re.compile(r"(?:serde_json::)?json")
_MAPS = re.compile(r"(?:\w+::)*\w*Map(?:::<.*>)?")
# No function that is known by its name has a longer one.
_LONGEST_NAME = 200
_WORDS = frozenset({"true", "false", "null"})
# What gives the text or the value that it is called on or with.
_SAME = frozenset({"to_string", "to_owned", "into", "clone", "as_str"})
_WRAPPERS = frozenset(
    {
        "Some",
        "Box::new",
        "Arc::new",
        "String::from",
        "Value::from",
        "Value::String",
        "json",
        "Value::Number",
    }
)
_CHANGING = frozenset({"remove", "clear", "extend", "append", "retain", "entry"})
_STEPS = frozenset({"index_expression", "field_expression"})
_RAW = re.compile(r'b?r(?P<hashes>#*)"')


def _macro(reader: Reader, node: Node) -> Literal:
    """A macro that is called with a value of JSON."""
    name, tree = field(node, "macro"), node.named_children[-1]
    written = reader.node_text(name) if name is not None else ""
    if tree.type != "token_tree":
        return reader.unknown(node)
    if _JSON.fullmatch(written):
        return _tokens(reader, tree.children[1:-1])
    if written == "vec":
        return array(_elements(reader, tree), reader.span(node))
    return reader.called(node, f"{written}!")


def _tree(reader: Reader, node: Node) -> Literal:
    """Tokens between brackets: an object or an array of JSON, or nothing that is known."""
    opening = node.children[0].type if node.children else ""
    if opening == "{":
        return mapping(_members(reader, node), reader.span(node))
    if opening == "[":
        return array(_elements(reader, node), reader.span(node))
    return reader.unknown(node)


def _members(reader: Reader, tree: Node) -> Iterator[Entry]:
    for part in _parts(tree):
        colon = next((at for at, one in enumerate(part) if one.type == ":"), None)
        if colon is None or not part[colon + 1 :]:
            yield Entry(None, None, reader.unknown(part[0]))
            continue
        name = reader.literal(part[0]).value if colon == 1 else None
        key = reader.span(part[0])
        known = name if isinstance(name, str) else None
        yield Entry(known, key, _tokens(reader, part[colon + 1 :]))


def _elements(reader: Reader, tree: Node) -> Iterator[Literal]:
    return (_tokens(reader, part) for part in _parts(tree))


def _parts(tree: Node) -> Iterator[list[Node]]:
    """What is between the commas of a token tree."""
    part: list[Node] = []
    for child in tree.children[1:-1]:
        if child.type == ",":
            if part:
                yield part
            part = []
        elif not child.type.endswith("comment"):
            part.append(child)
    if part:
        yield part


def _tokens(reader: Reader, tokens: Sequence[Node]) -> Literal:
    """The value that tokens in a macro write."""
    part = [one for one in tokens if not one.type.endswith("comment")]
    if not part:
        return reader.unknown_at(0, 0)
    if len(part) == 1:
        return reader.literal(part[0])
    kinds = [one.type for one in part]
    if kinds[0] == "&":
        return _tokens(reader, part[1:])
    if kinds == ["identifier", "!", "token_tree"] and _JSON.fullmatch(reader.node_text(part[0])):
        return _tokens(reader, part[2].children[1:-1])
    if kinds[0] in reader.language.strings and _is_same(reader, part):
        return reader.literal(part[0])
    start, end = reader.span(part[0]).start, reader.span(part[-1]).end
    value = number(reader.node_text(part[1])) if kinds[0] == "-" and len(part) == 2 else None
    if value is not None:
        return scalar(-value, Span(start, end))
    kind = _kind(reader, part, start, end)
    fixed = formatted_parts(reader, part[-1]) if kind == "string" else ()
    return reader.unknown_at(start, end, kind, fixed)


def _kind(reader: Reader, part: Sequence[Node], start: int, end: int) -> str:
    """The kind of a value that tokens calculate."""
    text = reader.points.text
    if part[-1].type != "token_tree":
        return "number" if _NUMERIC.fullmatch(text[start:end]) else ""
    function = text[start : reader.span(part[-1]).start]
    return reader.language.kinds.of_call("".join(function.split()))


def _is_same(reader: Reader, part: Sequence[Node]) -> bool:
    """Whether tokens are a text with a method that gives the same text."""
    words = [reader.node_text(one) for one in part[1:]]
    return len(words) == 3 and words[0] == "." and words[1] in _SAME and words[2] == "()"


def _call(reader: Reader, node: Node) -> Literal:
    function, arguments = field(node, "function"), field(node, "arguments")
    if function is None or arguments is None:
        return reader.unknown(node)
    # The function of a call in a long chain is all of the chain before it.
    is_long = function.end_byte - function.start_byte > _LONGEST_NAME
    written = "" if is_long else "".join(reader.node_text(function).split())
    given = [one for one in arguments.named_children if not one.type.endswith("comment")]
    owner, _, name = written.rpartition("::")
    if _MAPS.fullmatch(owner) and name in ("from", "from_iter") and len(given) == 1:
        return _from_pairs(reader, node, given[0])
    if _MAPS.fullmatch(owner) and name in ("new", "with_capacity"):
        return mapping((), reader.span(node))
    if function.type == "field_expression":
        receiver, method = field(function, "value"), field(function, "field")
        is_same = method is not None and reader.node_text(method) in _SAME and not given
        value = reader.literal(receiver) if is_same and receiver is not None else None
        if value is not None and isinstance(value.value, str | list | dict):
            return value
    if written in _WRAPPERS and len(given) == 1:
        value = reader.literal(given[0])
        if isinstance(value.value, str | int | float | dict | list):
            return value
    return reader.called(node, written)


def _struct(reader: Reader, node: Node) -> Literal:
    kind, body = field(node, "name"), field(node, "body")
    inside = body.named_children if body is not None else []
    entries = []
    for child in inside:
        name, value = field(child, "field"), field(child, "value")
        if name is not None and value is not None:
            entries.append(Entry(reader.node_text(name), reader.span(name), reader.literal(value)))
        elif child.type == "shorthand_field_initializer":
            entries.append(Entry(reader.node_text(child), None, reader.follow(child)))
    more = len(entries) < len(inside)
    return fields(reader, node, entries, reader.node_text(kind) if kind else "", more=more)


def _from_pairs(reader: Reader, node: Node, pairs: Node) -> Literal:
    """A map from an array of pairs."""
    inside = pairs.named_children[-1] if pairs.type == "macro_invocation" else pairs
    if inside.type != "array_expression":
        return reader.unknown(node)
    found = [one for one in inside.named_children if not one.type.endswith("comment")]
    return mapping((_pair(reader, one) for one in found), reader.span(inside))


def _pair(reader: Reader, node: Node) -> Entry:
    parts = [one for one in node.named_children if not one.type.endswith("comment")]
    if node.type != "tuple_expression" or len(parts) != 2:
        return Entry(None, None, reader.unknown(node))
    return _entry(reader, parts[0], parts[1])


def _entry(reader: Reader, key: Node, value: Node) -> Entry:
    name = reader.literal(key).value
    known = name if isinstance(name, str) else None
    return Entry(known, reader.span(key), reader.literal(value))


def _target(reader: Reader, call: Node, methods: frozenset[str]) -> str | None:
    """The variable that one of these methods is called on."""
    function = field(call, "function")
    if function is None or function.type != "field_expression":
        return None
    holder, method = field(function, "value"), field(function, "field")
    is_meant = method is not None and reader.node_text(method) in methods
    if not is_meant or holder is None or holder.type != "identifier":
        return None
    return reader.node_text(holder)


def _quoted(reader: Reader, node: Node) -> Quoted:
    text = reader.node_text(node)
    raw = _RAW.match(text)
    if raw:
        return Quoted.between(text, raw.group(), f'"{raw["hashes"]}', raw=True)
    return Quoted.between(text, text[: text.index('"') + 1] if '"' in text else text[:1], '"')


def _identifier(reader: Reader, node: Node) -> Literal:
    return read_word(reader, node) if reader.node_text(node) in _WORDS else read_name(reader, node)


def _cast(reader: Reader, node: Node) -> Literal:
    return reader.unknown(node, "number" if _NUMERIC.fullmatch(reader.node_text(node)) else "")


def _reference(reader: Reader, node: Node) -> Literal:
    return reader.literal(node.named_children[-1])


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type in ("const_item", "static_item"):
        name = field(node, "name")
        if name is not None:
            yield reader.node_text(name), field(node, "value")
    elif node.type in ("let_declaration", "parameter"):
        pattern = field(node, "pattern")
        if pattern is not None and pattern.type == "identifier":
            yield reader.node_text(pattern), field(node, "value")
        elif pattern is not None:
            yield from ((reader.node_text(one), None) for one in pattern.named_children)
    elif node.type in ("assignment_expression", "compound_assignment_expr"):
        left = field(node, "left")
        if left is not None and left.type == "identifier":
            yield reader.node_text(left), None


def _changed(reader: Reader, node: Node) -> str | None:
    """The name whose members are assigned, or taken out."""
    if node.type == "call_expression":
        return _target(reader, node, _CHANGING)
    if node.type != "assignment_expression":
        return None
    left = field(node, "left")
    target = left
    while target is not None and target.type in _STEPS and target.named_children:
        target = target.named_children[0]
    return reader.node_text(target) if target is not None and target != left else None


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    if holder is not None and holder.type == "field_initializer":
        label = field(holder, "field")
        return reader.node_text(label) if label is not None else None
    while holder is not None and holder.type in ("reference_expression", "macro_invocation"):
        node, holder = holder, reader.tree.parent(holder)
    if holder is None:
        return None
    name: Node | None = None
    if holder.type in ("let_declaration", "const_item", "static_item"):
        name = field(holder, "pattern") or field(holder, "name")
        return reader.node_text(name) if name is not None else None
    if holder.type in ("tuple_expression", "arguments"):
        before = reader.tree.before(node)
        name = before
    elif holder.type == "assignment_expression":
        left = field(holder, "left")
        name = left.named_children[-1] if left is not None and left.named_children else left
    elif holder.type == "token_tree":
        colon = reader.tree.before(node, named=False)
        is_member = colon is not None and colon.type == ":"
        name = reader.tree.before(colon, named=False) if colon is not None and is_member else None
    value = reader.literal(name).value if name is not None else None
    return value if isinstance(value, str) else None


def _pairs(_reader: Reader, node: Node) -> Iterable[Pair] | None:
    """A name that is made of a text where it is inserted: `insert("a".into(), value)`."""
    given = node.named_children
    if node.type != "arguments" or len(given) != 2 or given[0].type != "call_expression":
        return None
    inner = next((one for one in nodes(given[0]) if one.type == "string_literal"), None)
    return [(inner, [given[1]])] if inner is not None else None


_READERS: dict[str, Read] = {
    "macro_invocation": _macro,
    "token_tree": _tree,
    "call_expression": _call,
    "struct_expression": _struct,
    "string_literal": read_string,
    "raw_string_literal": read_string,
    "integer_literal": read_number,
    "float_literal": read_number,
    "boolean_literal": read_word,
    "unary_expression": read_signed,
    "binary_expression": read_sum,
    "parenthesized_expression": read_inner,
    "reference_expression": _reference,
    "type_cast_expression": _cast,
    "identifier": _identifier,
}

RUST = CodeLanguage(
    name="Rust",
    grammar=("tree_sitter_rust", "language"),
    readers=_READERS,
    objects=("macro_invocation", "token_tree", "call_expression", "struct_expression"),
    strings=("string_literal", "raw_string_literal"),
    functions=("function_item", "closure_expression"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=lambda _text: 'std::env::var("{}").unwrap()',
    constants=re.compile(r"(?s).*\b(?:const|static)\b.*"),
    script=Script(("{}", "[]"), ": ", ("true", "false", "null")),
    quoted=_quoted,
    pairs=_pairs,
    gives_last=True,
)
