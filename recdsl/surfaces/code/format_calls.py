"""Texts with holes for a formatting call, such as `sprintf` or `.format`.

A string is such a text if the call formats it: it is the first of its arguments that is a string,
the text that the method is called on, or the constant that is either.
"""

from __future__ import annotations

import re

from recdsl.surfaces.code.syntax_walk import nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

    # How holes are written: `%s`, `{0}`, `{0}` where an apostrophe quotes braces, `$name`, `~s`.
    Holes = Literal["percent", "braces", "message", "dollar", "tilde"]
    # How a call writes holes, and what it puts in.
    Call = tuple[Holes, list[Node]]

# The functions that format, by their names, and the methods of the text itself.
_CALLS: tuple[tuple[re.Pattern[str], Holes], ...] = (
    (re.compile(r"(?i)(?:.*[\W_])?v?[sf]?n?printf|.*\W(?:Errorf|Appendf|\w+f)"), "percent"),
    (re.compile(r"String\.format|util\.format|console\.\w+|format"), "percent"),
    (
        re.compile(r"(?:System\.)?[Ss]tring\.Format|.*AppendFormat|Console\.Write(?:Line)?"),
        "braces",
    ),
    (re.compile(r"(?:.*\W)?MessageFormat\.format"), "message"),
    (re.compile(r"(?:string\.)?Template"), "dollar"),
    (re.compile(r"io(?:_lib)?\.(?:format|fwrite)"), "tilde"),
    (re.compile(r"(?:NS)?String:format"), "percent"),  # Swift names the argument
    (re.compile(r"(?:.*\W)?(?:format|e?println|e?print|panic|writeln|write)!"), "braces"),
)
_LOGGING = re.compile(
    r"(?i)(?:.*\W)?\w*log(?:ger|ging)?\.(?:debug|info|warn(?:ing)?|error|critical|trace|fatal)"
)
# Callees that fill their text alone, or in a later call.
_ALONE = ("percent", "dollar")
_METHODS: dict[str, Holes] = {
    "format": "braces",
    "format_map": "braces",
    "formatted": "percent",
}
_ARGUMENTS = frozenset({"arguments", "argument_list", "value_arguments", "token_tree"})
# What may be around a string that is passed on.
_AROUND = frozenset(
    {"argument", "parenthesized_expression", "concatenated_string", "literal_element"}
    | {"value_argument", "chained_string", "reference_expression"}
)
# In PHP a name has a node around it: a variable, or the constant of a class.
_WITHIN = frozenset({"$", "name", "self", "relative_scope"})
_CALLEE = re.compile(r"[\w$\\]+(?:\s*(?:\.|\?\.|->|::)\s*[\w$]+)*!?\s*\Z")
_METHOD = re.compile(r"\s*\.\s*(\w+)\s*\Z")
_BEFORE_ARGUMENTS = re.compile(r"\s*\.\s*\w")
_LONGEST_NAME = 100
_MOST_USES = 50
# Calls and methods that only change the margins of a text.
_TRIMMING = re.compile(r"\b(?:dedent|cleandoc|unindent|outdent|undent|strip_?[iI]ndent)\s*\Z")
_TRIMMED = re.compile(
    r"\s*\.\s*(?:(?:[lr]?strip|trim\w*|strip_?[iI]ndent|strip_heredoc|dedent|undent|chomp|squish)"
    r"(?:\(\s*\))?)"
)
_SHORT = 40
# The writer, the locale and the comments before the text of a call, each of few tokens.
_MOST_BEFORE = 40

_PERCENT = re.compile(
    r"%%|%(?:[(<](?P<name>\w+)[)>]|\d+\$|\[\d+\])?[-+ 0#',]*(?:\*|\d+)?(?:\.(?:\*|\d+))?"
    r"(?:hh?|ll?|[Lqjzt])?[a-zA-Z@]|%\{\w+\}"
)
_BRACES = re.compile(r"\{\{|\}\}|\{(?P<name>[\w.\[\]]*)(?:![rsa])?(?:,-?\d+)?(?::[^{}\"\r\n]*)?\}")
_MESSAGE = re.compile(r"'[{}]+'|''|\{(?P<name>\d+)(?:,[^{}\"\r\n]*)?\}")
_DOLLAR = re.compile(r"\$\$|\$(?P<brace>\{)?(?P<name>[A-Za-z_]\w*)(?(brace)\})")
PATTERNS: dict[Holes, re.Pattern[str]] = {
    "percent": _PERCENT,
    "braces": _BRACES,
    "message": _MESSAGE,
    "dollar": _DOLLAR,
    "tilde": re.compile(r"~~|~(?P<name>(?!))?(?:-?\d+)?(?:\.\d+)*[tl]?[a-mo-zA-Z]"),
}


_BARE = re.compile(r":\s*%(?:\(\w+\)|\d+\$|\[\d+\])?[sdivfu]\s*[,}]")
# A text without one of these has no holes and no escaped signs.
_SIGN = re.compile(r"[$%{}~]|''")
# The escapes of its signs.
SIGNS = frozenset({"%%", "{{", "}}", "''", "$$", "~~"})


def holes_of(reader: Reader, node: Node) -> Holes | None:
    """The notation of a string's holes; None if no call is known to fill them."""
    if not _SIGN.search(reader.node_text(node)[1:-1]):
        return None
    call = _call(reader, node)
    if call:
        return call[0]
    for use in _uses(reader, node):
        call = _call(reader, use)
        if call:
            return call[0]
    # Another file may have the call: no JSON has such a value without quotes.
    return "percent" if _BARE.search(reader.node_text(node)) else None


def arguments_of(reader: Reader, node: Node) -> list[Node] | None:
    """The arguments that a formatting call puts into a string, in order."""
    call = _call(reader, node)
    return call[1] if call else None


def fillings(reader: Reader, node: Node) -> Iterator[list[Node]]:
    """What each call puts into a string, or into the constant that it is bound to."""
    if not _SIGN.search(reader.node_text(node)[1:-1]):
        return
    for one in (node, *_uses(reader, node)):
        call = _call(reader, one)
        if call:
            yield call[1]


def holes(text: str) -> Iterator[re.Match[str]]:
    """The holes of a text that are filled in by their order."""
    pattern = _PERCENT if "%" in text else _BRACES
    return (match for match in pattern.finditer(text) if match.group() not in SIGNS)


def formatted_parts(reader: Reader, node: Node) -> tuple[str, ...]:
    """The known parts of the text that a formatting call makes; none if it makes no text."""
    for child in nodes(node):
        if child.type in reader.language.strings:
            call = _call(reader, child)
            text = reader.literal(child).value
            if call and isinstance(text, str):
                return _parts(text, PATTERNS[call[0]])
            return ()
    return ()


def _parts(text: str, pattern: re.Pattern[str]) -> tuple[str, ...]:
    """The text between the holes, in which a doubled sign is one."""
    parts, done = [""], 0
    for match in pattern.finditer(text):
        parts[-1] += text[done : match.start()]
        done = match.end()
        if match.group() in SIGNS:
            parts[-1] += match.group()[0]
        else:
            parts.append("")
    parts[-1] += text[done:]
    return tuple(parts)


def _call(reader: Reader, node: Node) -> Call | None:
    """The call that a node is the text of."""
    outermost = _outermost(reader, node)
    if outermost.id not in reader.format_calls:
        reader.format_calls[outermost.id] = _call_of(reader, outermost)
    return reader.format_calls[outermost.id]


def _call_of(reader: Reader, outermost: Node) -> Call | None:
    holder = reader.tree.parent(outermost)
    if holder is None:
        return None
    if holder.type in ("binary_operator", "binary_expression", "binary"):
        return _modulo(reader, holder, outermost)
    if holder.type in _ARGUMENTS:
        return _called(reader, holder, outermost)
    return _method(reader, outermost, holder)


def _outermost(reader: Reader, node: Node) -> Node:
    """The whole sum that a string is a part of, or the string itself."""
    outermost, inner = node, []
    while outermost.id not in reader.wholes:
        holder = reader.tree.parent(outermost)
        if holder is None or not (
            holder.type in _AROUND or _is_sum(reader, holder) or _trims(reader, holder, outermost)
        ):
            break
        inner.append(outermost.id)
        outermost = holder
    outermost = reader.wholes.get(outermost.id, outermost)
    # Each step is taken once, since a sum of many strings is deep.
    reader.wholes.update(dict.fromkeys(inner, outermost))
    return outermost


def _is_sum(reader: Reader, node: Node) -> bool:
    """Whether strings are put together here, so that the call formats the whole."""
    operator = node.child_by_field_name("operator") or node.child_by_field_name("op")
    return operator is not None and reader.node_text(operator) in ("+", ".")


def _trims(reader: Reader, holder: Node, text_node: Node) -> bool:
    """Whether a call around a text only changes its margins: `dedent("…")`, `"…".strip()`."""
    if text_node.type in _ARGUMENTS:
        return holder.type in ("call", "call_expression", "method_invocation")
    if holder.type in _ARGUMENTS:
        start = reader.span(holder).start
        before = reader.points.text[max(0, start - _SHORT) : start]
        return holder.named_child_count == 1 and _TRIMMING.search(before) is not None
    if holder.start_byte < text_node.start_byte or holder.end_byte - text_node.end_byte > _SHORT:
        return False
    behind = reader.points.text[reader.span(text_node).end : reader.span(holder).end]
    return behind == "()" or _TRIMMED.fullmatch(behind) is not None


def _modulo(reader: Reader, holder: Node, text_node: Node) -> Call | None:
    """Python's `text % values`."""
    operator, right = (holder.child_by_field_name(name) for name in ("operator", "right"))
    if operator is None or right is None or right == text_node or reader.node_text(operator) != "%":
        return None
    is_tuple = right.type in ("tuple", "parenthesized_expression", "array")
    return "percent", right.named_children if is_tuple else [right]


def _called(reader: Reader, holder: Node, text_node: Node) -> Call | None:
    """A call of which the text is an argument; before it may be a writer, or a locale."""
    start = reader.span(holder).start
    match = _CALLEE.search(reader.points.text[max(0, start - _LONGEST_NAME) : start])
    if match is None:
        return None
    callee = re.sub(r"\s+", "", match.group())
    label = text_node.child_by_field_name("name") if text_node.type == "value_argument" else None
    callee += f":{reader.node_text(label)}" if label is not None else ""
    if reader.tree.place(text_node) >= _MOST_BEFORE:
        return None
    given = _tokens(holder) if holder.type == "token_tree" else _given(holder)
    if text_node not in given or given.index(text_node) > 1:
        return None
    behind = [_inner(argument) for argument in given[given.index(text_node) + 1 :]]
    if _LOGGING.fullmatch(callee) and behind:
        return ("percent" if "%" in reader.node_text(text_node) else "braces"), behind
    for pattern, kind in _CALLS:
        if pattern.fullmatch(callee) and (behind or kind in _ALONE or callee[-1:] == "!"):
            return kind, behind
    return None


def _given(holder: Node) -> list[Node]:
    return [child for child in holder.named_children if "comment" not in child.type]


def _tokens(tree: Node) -> list[Node]:
    """The arguments of a macro of Rust, whose tokens the grammar does not group.

    Of an argument of several tokens, the second stands for it: it has no value that is known.
    """
    return [group[0] if len(group) == 1 else group[1] for group in token_groups(tree) if group]


def token_groups(tree: Node) -> list[list[Node]]:
    """The tokens of each argument of a macro of Rust; an empty one has none."""
    groups: list[list[Node]] = [[]]
    for child in tree.children[1:-1]:
        if child.type == ",":
            groups.append([])
        else:
            groups[-1].append(child)
    return groups


def _inner(argument: Node) -> Node:
    """The value of an argument that has a node around it."""
    is_wrapped = argument.type in ("argument", "value_argument") and argument.named_children
    return argument.named_children[-1] if is_wrapped else argument


def _method(reader: Reader, text_node: Node, holder: Node) -> Call | None:
    """`text.format(…)`; the call is the node around the text, or the one around that."""
    end = reader.span(text_node).end
    if not _BEFORE_ARGUMENTS.match(reader.points.text, end):
        return None  # the nodes around a text in a long list are many
    for call in (holder, reader.tree.parent(holder)):
        given = _arguments(call) if call is not None else None
        if given is None:
            continue
        between = reader.points.text[end : reader.span(given).start]
        match = _METHOD.fullmatch(between)
        kind = {**_METHODS, **reader.language.formats}.get(match[1]) if match else None
        if kind:
            return kind, [_inner(argument) for argument in given.named_children]
    return _bound_method(reader, holder) if holder.type == "attribute" else None


def _bound_method(reader: Reader, method: Node) -> Call | None:
    """What the first call of a name is given that is bound to `"…".format`."""
    if not reader.node_text(method).endswith(".format"):
        return None
    calls = [reader.tree.parent(one) for one in _uses(reader, method)]
    given = [_arguments(one) for one in calls if one is not None]
    return "braces", next((one.named_children for one in given if one is not None), [])


def _arguments(node: Node) -> Node | None:
    return next((child for child in node.named_children if child.type in _ARGUMENTS), None)


def _uses(reader: Reader, node: Node) -> Iterator[Node]:
    """The nodes that use the constant to which a string is bound."""
    for name in reader.names_of(node):
        for offset in reader.places(name)[:_MOST_USES]:
            use = reader.node_at(offset)
            around = (one for one in reader.tree.around(use) if one.type not in _WITHIN)
            yield next(around, use) if use.type in _WITHIN else use
