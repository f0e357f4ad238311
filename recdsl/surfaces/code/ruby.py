"""Ruby: hashes with strings, symbols and names as keys, heredocs, `to_json`."""

from __future__ import annotations

import re

from recdsl.model.json_value import Unknown
from recdsl.surfaces.code.copies import deeply_merged, merged
from recdsl.surfaces.code.format_calls import formatted_parts
from recdsl.surfaces.code.language import CodeLanguage, Kinds
from recdsl.surfaces.code.literal import Entry, Literal, array, kind_of, mapping, scalar
from recdsl.surfaces.code.quoted import Quoted
from recdsl.surfaces.code.scalars import (
    joined_parts,
    read_inner,
    read_name,
    read_number,
    read_signed,
    read_sum,
    read_word,
    sign,
)
from recdsl.surfaces.code.syntax_walk import field
from recdsl.surfaces.code.texts import read_string
from recdsl.surfaces.literal_syntax import HASH, Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import Bound, Pair, Read
    from recdsl.surfaces.code.reader import Reader

_ENVIRONMENT = re.compile(r"""ENV\[[^\]]+\]|ENV\.fetch\([^(),]+(?:,\s*(?:"[^"]*"|'[^']*'))?\)""")
_KINDS = Kinds(
    re.compile(
        r"Integer|Float|rand|.+\.(?:to_[if]|size|length|count|hash|round|floor|ceil|ord)"
        r"|SecureRandom\.random_number|Random\.rand"
    ),
    re.compile(
        r"String|format|sprintf|.+\.(?:to_s|join|strip|upcase|downcase|strftime|iso8601|inspect"
        r"|gsub|sub|rjust|ljust)|SecureRandom\.(?:hex|uuid|alphanumeric)"
    ),
)
_TRANSPARENT = frozenset({"freeze", "dup", "deep_dup", "with_indifferent_access", "to_h"})
_MERGING = frozenset({"merge", "deep_merge"})
_CHANGING = frozenset(
    {"merge!", "deep_merge!", "store", "delete", "update", "push", "append", "concat", "compact!"}
)
_PLAIN_OBJECTS = frozenset({"Hash", "OpenStruct"})
_PAIRS = frozenset({"pair", "hash_splat_argument"})
_PERCENT = re.compile(r"%(?P<kind>[qQxs]?)(?P<mark>[^\w\s])")
_WORDS = ("bare_string", "bare_symbol", "delimited_symbol", "subshell")
_CLOSING = {"(": ")", "[": "]", "{": "}", "<": ">"}
_HEREDOC = re.compile(r"<<[~-]?(?P<quote>['\"`]?)(?P<word>\w+)")
# A heredoc's opening is on a line of at most so many characters.
_LONGEST_LINE = 500


def _hash(reader: Reader, node: Node) -> Literal:
    return mapping(_entries(reader, node), reader.span(node))


def _arguments(reader: Reader, node: Node) -> Literal:
    """Arguments with names are a hash without braces."""
    if any(child.type in _PAIRS for child in node.named_children):
        return _hash(reader, node)
    return reader.unknown(node)


def _entries(reader: Reader, node: Node) -> Iterator[Entry]:
    for child in node.named_children:
        if child.type == "hash_splat_argument":
            inner = child.named_children[-1] if child.named_children else child
            yield Entry(None, None, reader.literal(inner), spread=True)
        elif child.type == "pair":
            yield _entry(reader, child)


def _entry(reader: Reader, pair: Node) -> Entry:
    key, value = field(pair, "key"), field(pair, "value")
    if key is None:
        return Entry(None, None, reader.unknown(pair))
    written = reader.unknown(key) if value is None else reader.literal(value)
    return Entry(_key(reader, key), reader.span(key), written)


def _key(reader: Reader, key: Node) -> str | None:
    if key.type == "hash_key_symbol":
        return reader.node_text(key)
    name = reader.literal(key).value
    return name if isinstance(name, str) else None


def _array(reader: Reader, node: Node) -> Literal:
    elements = [child for child in node.named_children if child.type != "comment"]
    if any(child.type == "splat_argument" for child in elements):
        return reader.unknown(node)
    return array(map(reader.literal, elements), reader.span(node))


def _plain(reader: Reader, node: Node) -> Literal:
    """A symbol, or a word in `%w[…]`: in JSON, a string."""
    return scalar(reader.node_text(node).removeprefix(":"), reader.span(node))


def _quoted(reader: Reader, node: Node) -> Quoted | None:
    text = reader.node_text(node)
    if node.type == "heredoc_body":
        return _heredoc(reader, node, text)
    if node.type in ("bare_string", "bare_symbol"):
        return Quoted(0, len(text), "", raw=True)
    if text.startswith(":"):
        return Quoted.between(text, text[:2], text[-1:], raw=text[1:2] == "'")
    percent = _PERCENT.match(text)
    if percent:
        closing = _CLOSING.get(percent["mark"], percent["mark"])
        return Quoted.between(text, percent.group(), closing, raw=percent["kind"] in ("q", "s"))
    return Quoted.between(text, text[:1], text[-1:], raw=text[:1] == "'")


def _heredoc(reader: Reader, node: Node, text: str) -> Quoted | None:
    """A heredoc: it is raw if its word is in single quotes where it is opened."""
    end = field_of_type(node, "heredoc_end")
    if end is None or "\n" not in text:
        return None
    word, start = reader.node_text(end), reader.span(node).start
    before = reader.points.text[max(0, start - _LONGEST_LINE) : start]
    openings = [one for one in _HEREDOC.finditer(before) if one["word"] == word]
    raw = bool(openings) and openings[-1]["quote"] == "'"
    return Quoted(text.index("\n") + 1, len(text) - len(word), "", raw)


def field_of_type(node: Node, kind: str) -> Node | None:
    """The last child of a type."""
    return next((one for one in reversed(node.named_children) if one.type == kind), None)


def _joined(reader: Reader, node: Node) -> Literal:
    """Strings side by side, which are one."""
    parts = [reader.literal(child).value for child in node.named_children]
    if all(isinstance(part, str) for part in parts):
        return scalar("".join(map(str, parts)), reader.span(node))
    fixed: tuple[str, ...] = ("",)
    for part in parts:
        fixed = joined_parts(Unknown("", "string", fixed), part)
    return reader.unknown(node, "string", fixed)


def _binary(reader: Reader, node: Node) -> Literal:
    """Two values put together, arithmetic, or a text that is filled in."""
    left = field(node, "left")
    fills = sign(reader, node) == "%" and left is not None
    if fills and left is not None and kind_of(reader.literal(left).value) == "string":
        return reader.unknown(node, "string", formatted_parts(reader, node))
    return read_sum(reader, node)


def _call(reader: Reader, node: Node) -> Literal:
    receiver, method, arguments = (field(node, one) for one in ("receiver", "method", "arguments"))
    name = reader.node_text(method) if method is not None else ""
    if receiver is None:
        return reader.called(node, name)
    if name == "tap" or (name in _TRANSPARENT and arguments is None):
        return reader.literal(receiver)
    given = list(arguments.named_children) if arguments is not None else []
    if name == "new" and reader.node_text(receiver) in _PLAIN_OBJECTS:
        return _hash(reader, arguments) if arguments is not None else mapping((), reader.span(node))
    if name in _MERGING and arguments is not None:
        is_named = any(child.type in _PAIRS for child in given)
        more = [arguments] if is_named else given
        merge = deeply_merged if name == "deep_merge" else merged
        return merge([reader.literal(one) for one in (receiver, *more)], reader.span(node))
    return reader.called(node, f"{reader.node_text(receiver)}.{name}")


def _identifier(reader: Reader, node: Node) -> Literal:
    """A variable, or a call of a method without arguments."""
    name = reader.node_text(node)
    is_bound = reader.bindings.value(name, node.start_byte) is not None
    return read_name(reader, node) if is_bound else reader.called(node, name)


def _bound(reader: Reader, node: Node) -> Iterator[Bound]:
    holder = reader.tree.parent(node)
    if holder is not None and holder.type in _BODIES and holder.start_byte == node.start_byte:
        block = reader.tree.parent(holder)
        parameters = field(block, "parameters") if block is not None else None
        if parameters is not None and (tapped := _tapped(reader, parameters)):
            yield tapped
    if node.type == "block_parameters" and _tapped(reader, node):
        return
    if node.type in ("assignment", "operator_assignment"):
        left, right = field(node, "left"), field(node, "right")
        if left is not None and left.type in _NAMES:
            yield reader.node_text(left), right if node.type == "assignment" else None
        elif left is not None and left.type == "left_assignment_list":
            yield from ((reader.node_text(one), None) for one in left.named_children)
    elif node.type in ("method_parameters", "block_parameters", "lambda_parameters"):
        for child in node.named_children:
            yield reader.node_text(field(child, "name") or child), None


def _tapped(reader: Reader, parameters: Node) -> Bound | None:
    """The object that a block fills: `{ … }.tap { |body| … }`."""
    call = reader.tree.outer(parameters)
    receiver, method = (
        field(call, one) if call is not None else None for one in ("receiver", "method")
    )
    if receiver is None or method is None or reader.node_text(method) != "tap":
        return None
    return reader.node_text(parameters.named_children[0]), receiver


_BODIES = frozenset({"body_statement", "block_body"})
_NAMES = frozenset(
    {"identifier", "constant", "instance_variable", "class_variable", "global_variable"}
)


def _changed(reader: Reader, node: Node) -> str | None:
    target: Node | None = None
    if node.type == "assignment":
        target = field(node, "left")
    elif node.type == "binary" and sign(reader, node) == "<<":
        target = field(node, "left")
        if target is not None and target.type in _NAMES:
            return reader.node_text(target)
    elif node.type == "call":
        method = field(node, "method")
        is_change = method is not None and reader.node_text(method) in _CHANGING
        receiver = field(node, "receiver") if is_change else None
        if receiver is not None and receiver.type in _NAMES:
            return reader.node_text(receiver)
        target = receiver
    return reader.base(target, ("element_reference", "call"), "object", "receiver")


def _named(reader: Reader, node: Node) -> str | None:
    holder = reader.tree.parent(node)
    while holder is not None and holder.type == "call" and field(holder, "receiver") == node:
        node, holder = holder, reader.tree.parent(holder)
    if holder is None:
        return None
    if holder.type == "pair":
        key = field(holder, "key")
        return _key(reader, key) if key is not None else None
    left = field(holder, "left") if holder.type == "assignment" else None
    if left is None:
        return None
    if left.type == "element_reference":
        return _key(reader, left.named_children[-1])
    return reader.node_text(field(left, "method") or left).lstrip("@$")


def _pairs(_reader: Reader, node: Node) -> Iterable[Pair] | None:
    """The member that an assignment sets, in `self.member = value`, and what `Hash[…]` pairs."""
    if node.type == "element_reference" and node.named_children[0].text == b"Hash":
        given = node.named_children[1:]
        pairs = zip(given[::2], given[1::2], strict=False)
        return [(name, [value]) for name, value in pairs]
    left, right = field(node, "left"), field(node, "right")
    is_member = node.type == "assignment" and left is not None and left.type == "call"
    method = field(left, "method") if is_member and left is not None else None
    return [(method, [right])] if method is not None and right is not None else None


_READERS: dict[str, Read] = {
    "hash": _hash,
    "argument_list": _arguments,
    "array": _array,
    "string_array": _array,
    "symbol_array": _array,
    "bare_string": _plain,
    "bare_symbol": _plain,
    "simple_symbol": _plain,
    "string": read_string,
    "chained_string": _joined,
    "integer": read_number,
    "float": read_number,
    "true": read_word,
    "false": read_word,
    "nil": read_word,
    "unary": read_signed,
    "binary": _binary,
    "call": _call,
    "parenthesized_statements": read_inner,
    "identifier": _identifier,
    "constant": read_name,
    "instance_variable": read_name,
}

RUBY = CodeLanguage(
    name="Ruby",
    grammar=("tree_sitter_ruby", "language"),
    readers=_READERS,
    objects=("hash", "argument_list", "call"),
    strings=("string", "heredoc_body"),
    words=_WORDS,
    functions=("method", "singleton_method"),
    bound=_bound,
    changed=_changed,
    named=_named,
    environment=_ENVIRONMENT,
    kinds=_KINDS,
    variable=lambda _text: 'ENV.fetch("{}")',
    script=Script(
        ("{}", "[]"),
        " => ",
        ("true", "false", "nil"),
        bare_names=True,
        line_comments=HASH,
        block_comments=False,
        bare_colon=": ",
    ),
    quoted=_quoted,
    pairs=_pairs,
    gives_last=True,
)
