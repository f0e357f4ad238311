"""Texts that operators join, read as the one text that they make."""

from __future__ import annotations

from recdsl.surfaces.code.syntax_walk import field
from recdsl.surfaces.code.texts import content, placeholder
from recdsl.surfaces.embedded.growing import Growing
from recdsl.surfaces.start_bodies import may_hold_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.embedded.inset import Inset

    # Nodes side by side: one value, or a value with what is taken from it, as Dart has it.
    Part = list[Node]

# Strings side by side are one in these.
_SIDE_BY_SIDE = frozenset({"concatenated_string", "adjacent_strings", "chained_string"})
_JOINING = frozenset({"+", ".", "<>"})
_OPERATORS = _JOINING | {"additive_operator"}
_PARENTHESES = frozenset({"parenthesized_expression", "parenthesized_statements"})


def is_sum(node: Node) -> bool:
    """Whether an operator joins values here, or strings are side by side."""
    if node.type in _SIDE_BY_SIDE:
        return True
    operator = field(node, "operator") or field(node, "op")
    sign = operator.type if operator is not None else ""
    if not sign and node.type in ("additive_expression", "binary_expression"):
        signs = {child.type for child in node.children}
        sign = "+" if signs & {"+", "additive_operator"} else ""
    # In Ruby and Elixir a point is between a value and its method.
    is_point = sign == "." and node.type in ("call", "dot")
    return sign in _JOINING and not is_point and node.named_child_count > 1


class Joined:
    """A sum: its parts in order, and the sums in it that are parts of the same text."""

    __slots__ = ("inner", "parts")

    def __init__(self, node: Node) -> None:
        """Take it apart; not by recursion, for sums of many texts are deep."""
        self.parts: list[Part] = []
        self.inner: set[int] = set()
        waiting: list[Part] = [[node]]
        while waiting:
            part = waiting.pop()
            one = _bare(part[0]) if len(part) == 1 else None
            called = _called_sum(one) if one is not None else None
            if one is not None and (called is not None or is_sum(one)):
                self.inner |= {one.id, (called or one).id}
                operands = list(_operands(called or one))
                if called is not None:
                    operands[-1] += one.named_children[1:]
                waiting += reversed(operands)
            else:
                self.parts.append(part if one is None else [one])

    def inset(self, reader: Reader) -> Inset | None:
        """The text that is made, with a placeholder for each value; None without a string."""
        grown, has_text = Growing(), False
        for part in self.parts:
            is_text = len(part) == 1 and part[0].type in reader.language.strings
            inset = content(reader, part[0])[0] if is_text else None
            if inset is not None:
                grown.join(inset)
                has_text = True
            else:
                start, end = reader.span(part[0]).start, reader.span(part[-1]).end
                grown.put(placeholder(reader.points.text[start:end]), start, end)
        return grown.inset(reader.span(self.parts[0][0]).start) if has_text else None


def joined_body(reader: Reader, joined: Joined) -> Inset | None:
    """The text of a sum, if it may be a body as a whole."""
    strings = (
        part[0]
        for part in joined.parts
        if len(part) == 1 and part[0].type in reader.language.strings
    )
    if not may_hold_body("\n".join(map(reader.node_text, strings))):
        return None
    inset = joined.inset(reader)
    text = inset.text.strip() if inset is not None else ""
    return inset if text[:1] == "{" and text[-1:] == "}" else None


def _called_sum(node: Node) -> Node | None:
    """The sum in a call, of which Swift's grammar takes the last value for part of the sum."""
    first = node.named_children[0] if node.type == "call_expression" else None
    return first if first is not None and first.type == "additive_expression" else None


def _bare(node: Node) -> Node:
    """What parentheses are around."""
    while node.type in _PARENTHESES and node.named_child_count == 1:
        node = node.named_children[0]
    return node


def _operands(node: Node) -> Iterator[Part]:
    part: Part = []
    for child in node.children:
        if child.type.endswith("comment"):
            continue
        if child.type in _OPERATORS or (part and node.type in _SIDE_BY_SIDE):
            if part:
                yield part
            part = []
        if child.is_named and child.type not in _OPERATORS:
            part.append(child)
    if part:
        yield part
