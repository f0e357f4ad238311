"""Elixir: maps and keyword lists, heredocs, sigils, module attributes, pipes."""

from __future__ import annotations

import re

from recdsl.model.source import Span
from recdsl.surfaces.code.calls import path_of
from recdsl.surfaces.code.choices import chosen
from recdsl.surfaces.code.fields import fields
from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, mapping, scalar
from recdsl.surfaces.code.quoted import Quoted
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
from recdsl.surfaces.code.steps import Put, put_into
from recdsl.surfaces.code.syntax_walk import field, nodes
from recdsl.surfaces.code.texts import read_string
from recdsl.surfaces.literal_syntax import HASH, Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from tree_sitter import Node

    from recdsl.surfaces.code.calls import Step
    from recdsl.surfaces.code.language import Bound, Declared, Pair, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(r"System\.(?:get_env|fetch_env!)\([^()]+\)")
_KINDS = Kinds(
    re.compile(
        r"String\.to_integer|String\.length|length|map_size|round|trunc|floor|ceil|abs|Enum\.count"
        r"|:rand\.uniform|System\.(?:os|system)_time|:erlang\.\w*unique_integer"
    ),
    re.compile(
        r"to_string|inspect|Integer\.to_string|Float\.to_string|Atom\.to_string|Enum\.join"
        r"|String\.(?:trim|upcase|downcase|replace|slice|pad_leading)|Base\.\w*encode\w*"
    ),
)
_SIGIL = re.compile(r"~(?P<name>[a-zA-Z]+)(?P<mark>\"\"\"|'''|.)")
_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_ENCODING = frozenset({"encode", "encode!", "encode_to_iodata!"})
_PUTTING = frozenset({"Map.put", "Map.put_new"})


def _map(reader: Reader, node: Node) -> Literal:
    content = next((one for one in node.named_children if one.type == "map_content"), None)
    struct = next((one for one in node.named_children if one.type == "struct"), None)
    if node.has_error:
        return reader.unknown(node)
    entries = _entries(reader, content) if content is not None else iter(())
    if struct is not None:
        return fields(reader, node, entries, reader.node_text(struct))
    return mapping(entries, reader.span(node))


def _list(reader: Reader, node: Node) -> Literal:
    """A list; one of names and values is an object to most that take it."""
    inside = [one for one in node.named_children if one.type != "comment"]
    if inside and all(one.type == "keywords" for one in inside):
        return mapping(_entries(reader, node), reader.span(node))
    return array(map(reader.literal, inside), reader.span(node))


def _entries(reader: Reader, holder: Node) -> Iterator[Entry]:
    for child in holder.named_children:
        if child.type == "keywords":
            yield from (_pair(reader, one) for one in child.named_children if one.type == "pair")
        elif child.type == "binary_operator":
            yield from _arrow(reader, child)
        elif child.type != "comment":
            yield Entry(None, None, reader.unknown(child))


def _arrow(reader: Reader, node: Node) -> Iterator[Entry]:
    """`name => value`, or `map | name => value`, which changes a map."""
    operator, left, right = sign(reader, node), field(node, "left"), field(node, "right")
    if left is None or right is None:
        return
    if operator == "|":
        yield Entry(None, None, reader.literal(left), spread=True)
        if right.type == "keywords":
            yield from (_pair(reader, one) for one in right.named_children)
        else:
            yield from _arrow(reader, right)
    elif operator == "=>":
        name = reader.literal(left).value
        known = name if isinstance(name, str) else None
        yield Entry(known, reader.span(left), reader.literal(right))
    else:
        yield Entry(None, None, reader.unknown(node))


def _pair(reader: Reader, pair: Node) -> Entry:
    key, value = field(pair, "key"), field(pair, "value")
    if key is None or value is None:
        return Entry(None, None, reader.unknown(pair))
    name, start = _key(reader, key), reader.span(key).start
    length = len(reader.node_text(key).rstrip().removesuffix(":"))
    return Entry(name, Span(start, start + length), reader.literal(value))


def _key(reader: Reader, key: Node) -> str:
    return reader.node_text(key).rstrip().removesuffix(":").strip('"')


def _atom(reader: Reader, node: Node) -> Literal:
    """An atom, in JSON a string."""
    return scalar(reader.node_text(node).removeprefix(":").strip('"'), reader.span(node))


def _quoted(reader: Reader, node: Node) -> Quoted:
    text = reader.node_text(node)
    sigil = _SIGIL.match(text)
    if sigil:
        closing = _CLOSING.get(sigil["mark"], sigil["mark"])
        ends = text.rfind(closing) + len(closing)
        raw = sigil["name"][:1].isupper()
        return Quoted.between(text[:ends], sigil.group(), closing, raw=raw)
    if text.startswith(":"):
        return Quoted.between(text, text[:2], text[-1:])
    quotes = text[:3] if text.startswith(('"""', "'''")) else text[:1]
    return Quoted.between(text, quotes, quotes)


def _operation(reader: Reader, node: Node) -> Literal:
    operator, left, right = sign(reader, node), field(node, "left"), field(node, "right")
    if operator == "<>":
        joined = read_joined(reader, node)
        fixed = getattr(joined.value, "fixed", ())
        return joined if isinstance(joined.value, str) else reader.unknown(node, "string", fixed)
    if operator == "|>" and left is not None and right is not None and right.type == "call":
        return _called(reader, node, right, [left])
    return read_sum(reader, node)


def _call(reader: Reader, node: Node) -> Literal:
    return _called(reader, node, node, [])


def _called(reader: Reader, node: Node, call: Node, first: list[Node]) -> Literal:
    """A call; a pipe gives it its first argument."""
    target = field(call, "target")
    given = [*first, *_given(call)]
    function = reader.node_text(target) if target is not None else ""
    if function in _PUTTING and len(given) == 3:
        before = Entry(None, None, reader.literal(given[0]), spread=True)
        name = reader.literal(given[1]).value
        known = name if isinstance(name, str) else None
        added = Entry(known, reader.span(given[1]), reader.literal(given[2]))
        return mapping((before, added), reader.span(node))
    if function == "Map.merge" and len(given) == 2:
        merged = (Entry(None, None, reader.literal(one), spread=True) for one in given)
        return mapping(merged, reader.span(node))
    if (nested := _nested(reader, call, first)) is not None:
        base, path, value = nested
        return put_into(reader, reader.literal(base), Put(node, path, value))
    if function == "if" and target is not None:
        return _conditional(reader, node, call)
    if function.rpartition(".")[2] in _ENCODING and given:
        return reader.literal(given[0])
    return reader.called(node, function)


def _nested(
    reader: Reader, call: Node, first: Sequence[Node] = ()
) -> tuple[Node, list[Step], Node] | None:
    """The parts of `put_in(map["a"]["b"], value)`, or of `put_in(map, ["a", "b"], value)`."""
    target, given = field(call, "target"), [*first, *_given(call)]
    if target is None or reader.node_text(target) != "put_in" or len(given) not in (2, 3):
        return None
    base, path = path_of(reader, given[0])
    if len(given) == 3:
        keys = given[1].named_children if given[1].type == "list" else []
        values = [(reader.literal(key).value, key) for key in keys]
        path = [(name if isinstance(name, str) else None, key, True) for name, key in values]
    return (base, path, given[-1]) if path else None


def _conditional(reader: Reader, node: Node, call: Node) -> Literal:
    """`if a, do: b, else: c`, or the same with blocks."""
    keywords = [one for one in nodes(call) if one.type == "keywords"][:1]
    branches = [
        value
        for pair in (keywords[0].named_children if keywords else ())
        if (value := field(pair, "value")) is not None
    ]
    block = next((one for one in call.named_children if one.type == "do_block"), None)
    if block is not None:
        others = [one for one in block.named_children if one.type == "else_block"]
        own = [one for one in block.named_children if one.type != "else_block"]
        branches = [*own[-1:], *(one.named_children[-1] for one in others if one.named_children)]
    return chosen(reader, node, branches)


def _given(call: Node) -> list[Node]:
    arguments = next((one for one in call.named_children if one.type == "arguments"), None)
    return arguments.named_children if arguments is not None else []


def _unary(reader: Reader, node: Node) -> Literal:
    """A sign before a number, or a module attribute."""
    return read_name(reader, node) if sign(reader, node) == "@" else read_signed(reader, node)


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    if node.type == "binary_operator" and sign(reader, node) in ("=", "<-"):
        left, right = field(node, "left"), field(node, "right")
        if left is not None and left.type == "identifier":
            yield reader.node_text(left), right if sign(reader, node) == "=" else None
        elif left is not None:
            names = (one for one in left.named_children if one.type == "identifier")
            yield from ((reader.node_text(one), None) for one in names)
    elif node.type == "unary_operator" and sign(reader, node) == "@":
        operand = field(node, "operand")
        given = _given(operand) if operand is not None and operand.type == "call" else []
        target = field(operand, "target") if operand is not None else None
        if len(given) == 1 and target is not None:
            yield f"@{reader.node_text(target)}", given[0]
    elif node.type == "call" and _is_definition(reader, node):
        head = next(iter(_given(node)), None)
        for one in _given(head) if head is not None and head.type == "call" else ():
            name = field(one, "left") or one
            if name.type == "identifier":
                yield reader.node_text(name), None


def _is_definition(reader: Reader, call: Node) -> bool:
    target = field(call, "target")
    return target is not None and reader.node_text(target) in ("def", "defp", "defmacro")


def _changed(reader: Reader, node: Node) -> str | None:
    """The name that is given a changed map: `body = Map.put(body, …)`."""
    if node.type != "binary_operator" or sign(reader, node) != "=":
        return None
    left, right = field(node, "left"), field(node, "right")
    if left is None or right is None or left.type != "identifier":
        return None
    name = re.escape(reader.node_text(left))
    changing = rf"(?:[\w.]+[!?]?\(\s*{name}\b|{name}\s*\|>|%\{{\s*{name}\s*\||if\b)"
    return reader.node_text(left) if re.match(changing, reader.node_text(right)) else None


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    if holder is None:
        return None
    if holder.type == "pair":
        key = field(holder, "key")
        return _key(reader, key) if key is not None else None
    left = field(holder, "left") if holder.type == "binary_operator" else None
    if left is not None and sign(reader, holder) == "=>":
        name = reader.literal(left).value
        return name if isinstance(name, str) else None
    if left is not None and sign(reader, holder) == "=":
        return reader.node_text(left)
    if holder.type == "arguments":
        return _argument_name(reader, holder, node)
    return None


def _argument_name(reader: Reader, arguments: Node, node: Node) -> str | None:
    """The name of a module attribute, or the text before a value that is put into a map."""
    call = reader.tree.parent(arguments)
    outer = reader.tree.parent(call) if call is not None else None
    if call is not None and outer is not None and outer.type == "unary_operator":
        target = field(call, "target")
        return reader.node_text(target) if target is not None else None
    before = reader.tree.before(node)
    name = reader.literal(before).value if before is not None else None
    return name if isinstance(name, str) else None


def _pairs(reader: Reader, node: Node) -> Iterable[Pair] | None:
    if node.type == "pair":
        key, value = field(node, "key"), field(node, "value")
        return [(key, [value])] if key is not None and value is not None else ()
    if node.type == "unary_operator" and sign(reader, node) == "@":
        operand = field(node, "operand")
        target = field(operand, "target") if operand is not None else None
        given = _given(operand) if operand is not None else []
        return [(target, given)] if target is not None and given else ()
    if node.type == "binary_operator" and sign(reader, node) in ("\\\\", "<-"):
        left, right = field(node, "left"), field(node, "right")
        return [(left, [right])] if left is not None and right is not None else ()
    if node.type == "call" and (nested := _nested(reader, node)) is not None:
        _, path, value = nested
        return [(path[-1][1], [value])]
    if node.type == "binary_operator" and sign(reader, node) == "=":
        left, right = field(node, "left"), field(node, "right")
        is_text = left is not None and left.type in ("string", "sigil")
        return [(right, [left])] if is_text and left is not None and right is not None else None
    if node.type == "call" and _is_definition(reader, node):
        head = next(iter(_given(node)), None)
        name = field(head, "target") if head is not None and head.type == "call" else head
        returned = list(_returned(reader, node))
        return [(name, returned)] if name is not None and returned else ()
    return None


def _returned(reader: Reader, definition: Node) -> Iterator[Node]:
    """What a function gives: its last expression."""
    for child in definition.named_children:
        if child.type == "do_block" and child.named_children:
            yield child.named_children[-1]
        elif child.type == "arguments" and child.named_child_count > 1:
            pairs = (one for one in nodes(child.named_children[-1]) if one.type == "pair")
            for pair in pairs:
                key, value = field(pair, "key"), field(pair, "value")
                if key is not None and value is not None and _key(reader, key) == "do":
                    yield value


def _declared_function(reader: Reader, node: Node) -> Declared | None:
    if node.type != "call" or not _is_definition(reader, node):
        return None
    head = next(iter(_given(node)), None)
    target = field(head, "target") if head is not None else None
    if head is None or target is None:
        return None
    return reader.node_text(target), [
        reader.node_text(field(one, "left") or one) for one in _given(head)
    ]


_READERS: dict[str, Read] = {
    "map": _map,
    "list": _list,
    "string": read_string,
    "charlist": read_string,
    "sigil": read_string,
    "atom": _atom,
    "quoted_atom": _atom,
    "integer": read_number,
    "float": read_number,
    "boolean": read_word,
    "nil": read_word,
    "unary_operator": _unary,
    "binary_operator": _operation,
    "call": _call,
    "block": read_inner,
    "identifier": read_name,
}

ELIXIR = CodeLanguage(
    name="Elixir",
    grammar=("tree_sitter_elixir", "language"),
    readers=_READERS,
    objects=("map", "list", "call"),
    strings=("string", "charlist", "sigil"),
    words=("quoted_atom",),
    functions=("do_block", "anonymous_function"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=lambda _text: 'System.fetch_env!("{}")',
    script=Script(
        ("%{ }", "[]"),
        " => ",
        ("true", "false", "nil"),
        bare_names=True,
        line_comments=HASH,
        block_comments=False,
        bare_colon=": ",
    ),
    quoted=_quoted,
    pairs=_pairs,
    declared=_declared_function,
    gives_last=True,
)
