"""Texts with holes for a formatting call, such as `sprintf` or `.format`.

A string is such a text if it is what the call formats: the first of its arguments that is a string,
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

    # How holes are written: `%s`, `{0}`, `{0}` where an apostrophe quotes braces, or `$name`.
    Holes = Literal["percent", "braces", "message", "dollar"]
    # All that a string is a part of, such as a sum, and the two nodes around that.
    Surrounding = tuple[Node, Node | None, Node | None]
    # The same with the nodes around the string, the innermost first.
    Around = tuple[Surrounding, tuple[Node, ...]]
    # A node, and what its children are parts of, where they are.
    _Level = tuple[Node, Surrounding | None]

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
)
# What is filled by its text alone, or in a later call.
_ALONE = ("percent", "dollar")
_METHODS: dict[str, Holes] = {
    "format": "braces",
    "format_map": "braces",
    "formatted": "percent",
}
_ARGUMENTS = frozenset({"arguments", "argument_list"})
# What may be around a string that is passed on.
_AROUND = frozenset(
    {"argument", "parenthesized_expression", "concatenated_string", "literal_element"}
)
# In PHP a name has a node around it: a variable, or the constant of a class.
_WITHIN = frozenset({"$", "name", "self", "relative_scope"})
_CALLEE = re.compile(r"[\w$\\]+(?:\s*(?:\.|\?\.|->|::)\s*[\w$]+)*\s*\Z")
_METHOD = re.compile(r"\s*\.\s*(\w+)\s*\Z")
_CALLING = re.compile(r"call|invocation|member|attribute|access|selector")
_LONGEST_NAME = 100
# So many steps up from a string its name is looked for.
_FARTHEST = 8
_MOST_USES = 50

_PERCENT = re.compile(
    r"%%|%(?:\((?P<name>\w+)\)|\d+\$|\[\d+\])?[-+ 0#',]*(?:\*|\d+)?(?:\.(?:\*|\d+))?"
    r"(?:hh?|ll?|[Lqjzt])?[a-zA-Z]"
)
_BRACES = re.compile(r"\{\{|\}\}|\{(?P<name>[\w.\[\]]*)(?:![rsa])?(?:,-?\d+)?(?::[^{}\"\r\n]*)?\}")
_MESSAGE = re.compile(r"'[{}]+'|''|\{(?P<name>\d+)(?:,[^{}\"\r\n]*)?\}")
_DOLLAR = re.compile(r"\$\$|\$(?P<brace>\{)?(?P<name>[A-Za-z_]\w*)(?(brace)\})")
PATTERNS: dict[Holes, re.Pattern[str]] = {
    "percent": _PERCENT,
    "braces": _BRACES,
    "message": _MESSAGE,
    "dollar": _DOLLAR,
}


_BARE = re.compile(r":\s*%(?:\(\w+\)|\d+\$|\[\d+\])?[sdivfu]\s*[,}]")
# Without one of these a text has no holes, and nothing that stands for a sign.
_SIGN = re.compile(r"[$%{}]|''")
# What stands for one of its signs.
SIGNS = frozenset({"%%", "{{", "}}", "''", "$$"})


def holes_of(reader: Reader, node: Node) -> Holes | None:
    """How a string writes its holes; None if nothing tells that they are filled."""
    # What is around a node costs a time that grows with its depth, so most strings are not asked.
    if not _SIGN.search(reader.said(node)[1:-1]):
        return None
    call = _call(reader, node)
    if call:
        return call[0]
    for use in _uses(reader, node):
        call = _call(reader, use)
        if call:
            return call[0]
    # Another file may have the call: no JSON has such a value without quotes.
    return "percent" if _BARE.search(reader.said(node)) else None


def arguments_of(reader: Reader, node: Node) -> list[Node] | None:
    """What a formatting call puts into a string, in order."""
    call = _call(reader, node)
    return call[1] if call else None


def holes(text: str) -> Iterator[re.Match[str]]:
    """The holes of a text that are filled in by their order."""
    pattern = _PERCENT if "%" in text else _BRACES
    return (found for found in pattern.finditer(text) if found.group() not in SIGNS)


def formatted_parts(reader: Reader, node: Node) -> tuple[str, ...]:
    """What is known of the text that a formatting call makes; nothing if it makes none."""
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
    for found in pattern.finditer(text):
        parts[-1] += text[done : found.start()]
        done = found.end()
        if found.group() in SIGNS:
            parts[-1] += found.group()[0]
        else:
            parts.append("")
    parts[-1] += text[done:]
    return tuple(parts)


def _call(reader: Reader, node: Node) -> tuple[Holes, list[Node]] | None:
    """The call that a node is the text of: how it writes holes, and what it puts in."""
    around = _around(reader, node)
    at, holder, outer = around[0] if around else _climbed(reader, node)
    if holder is None:
        return None
    if holder.type in ("binary_operator", "binary_expression"):
        return _modulo(reader, holder, at)
    if holder.type in _ARGUMENTS:
        return _called(reader, holder, at)
    return _method(reader, at, (holder, outer))


def _around(reader: Reader, node: Node) -> Around | None:
    """What is around a string that may have holes; None of any other node."""
    if reader.surroundings is None:
        reader.surroundings = _surroundings(reader)
    return reader.surroundings.get(node.id)


def _surroundings(reader: Reader) -> dict[int, Around]:
    """What is around each string that may have holes, found in one walk from the top.

    To climb from each string costs a time that grows with the depth and the breadth of the tree.
    """
    found: dict[int, Around] = {}
    strings = frozenset(reader.language.strings)
    cursor = reader.root.walk()
    above: list[_Level] = []
    while True:
        node = cursor.node
        if node is not None:
            around = _below(node, above)
            if node.type in strings and _SIGN.search(reader.said(node)[1:-1]):
                nearest = tuple(one for one, _ in reversed(above[-_FARTHEST:]))
                found[node.id] = around, nearest
            if cursor.goto_first_child():
                is_whole = node.type in _AROUND or _is_sum(reader, node)
                above.append((node, around if is_whole else None))
                continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return found
            above.pop()


def _below(node: Node, above: list[_Level]) -> Surrounding:
    """What is around a node, by the nodes above it."""
    if not above:
        return node, None, None
    parent, whole = above[-1]
    return whole or (node, parent, above[-2][0] if len(above) > 1 else None)


def _climbed(reader: Reader, node: Node) -> Surrounding:
    """The same of a single node, such as the name of a constant."""
    at = node
    while at.parent is not None and (at.parent.type in _AROUND or _is_sum(reader, at.parent)):
        at = at.parent
    return at, at.parent, at.parent.parent if at.parent is not None else None


def _is_sum(reader: Reader, node: Node) -> bool:
    """Whether strings are put together here, so that the call formats the whole."""
    operator = node.child_by_field_name("operator")
    return operator is not None and reader.said(operator) in ("+", ".")


def _modulo(reader: Reader, holder: Node, at: Node) -> tuple[Holes, list[Node]] | None:
    """Python's `text % values`."""
    operator, right = (holder.child_by_field_name(name) for name in ("operator", "right"))
    if operator is None or right is None or right == at or reader.said(operator) != "%":
        return None
    is_tuple = right.type in ("tuple", "parenthesized_expression")
    return "percent", right.named_children if is_tuple else [right]


def _called(reader: Reader, holder: Node, at: Node) -> tuple[Holes, list[Node]] | None:
    """A call of which the text is an argument; before it may be a writer, or a locale."""
    start = reader.span(holder).start
    found = _CALLEE.search(reader.points.text[max(0, start - _LONGEST_NAME) : start])
    if found is None:
        return None
    callee = re.sub(r"\s+", "", found.group())
    if at not in _first_two(holder):
        return None
    kinds = [kind for pattern, kind in _CALLS if pattern.fullmatch(callee)]
    if not kinds:
        return None
    given = [one for one in holder.named_children if "comment" not in one.type]
    behind = [_inner(one) for one in given[given.index(at) + 1 :]]
    return next(((kind, behind) for kind in kinds if behind or kind in _ALONE), None)


def _first_two(arguments: Node) -> list[Node]:
    """The first two arguments, without making a list of all."""
    found: list[Node] = []
    for index in range(arguments.named_child_count):
        one = arguments.named_child(index)
        if one is not None and "comment" not in one.type:
            found.append(one)
        if len(found) > 1:
            break
    return found


def _inner(argument: Node) -> Node:
    """The value of an argument that has a node around it."""
    is_wrapped = argument.type == "argument" and argument.named_children
    return argument.named_children[-1] if is_wrapped else argument


def _method(
    reader: Reader, at: Node, around: tuple[Node, Node | None]
) -> tuple[Holes, list[Node]] | None:
    """`text.format(…)`; the call is the node around the text, or the one around that."""
    for call in around:
        given = _arguments(call) if call is not None and _CALLING.search(call.type) else None
        if given is None:
            continue
        between = reader.points.text[reader.span(at).end : reader.span(given).start]
        found = _METHOD.fullmatch(between)
        kind = _METHODS.get(found[1]) if found else None
        if kind:
            return kind, [_inner(one) for one in given.named_children]
    return None


def _arguments(node: Node) -> Node | None:
    return next((one for one in node.named_children if one.type in _ARGUMENTS), None)


def _uses(reader: Reader, node: Node) -> Iterator[Node]:
    """Where the constant is used that a string is bound to."""
    around = _around(reader, node)
    for name in reader.names_of(node, around[1] if around else None):
        for at in reader.places(name)[:_MOST_USES]:
            use = reader.node_at(at)
            while use.type in _WITHIN and use.parent is not None:
                use = use.parent
            yield use
