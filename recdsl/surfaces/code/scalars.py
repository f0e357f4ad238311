"""Readers that most languages share: numbers, signs, words, and what merely wraps a value."""

from __future__ import annotations

from recdsl.surfaces.code.literal import Literal, scalar
from recdsl.surfaces.code.reader import field
from recdsl.surfaces.code.strings import number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

_WORDS = {"true": True, "false": False, "null": None, "none": None, "nil": None}


def read_number(reader: Reader, node: Node) -> Literal:
    """A number as it is written."""
    value = number(reader.said(node))
    return reader.unknown(node) if value is None else scalar(value, reader.span(node))


def read_signed(reader: Reader, node: Node) -> Literal:
    """A number behind a minus; any other sign before any other value makes it unknown."""
    inner = reader.literal(node.named_children[-1]).value
    is_number = isinstance(inner, int | float) and not isinstance(inner, bool)
    if is_number and reader.said(node)[:1] == "-":
        assert isinstance(inner, int | float)
        return scalar(-inner, reader.span(node))
    return reader.unknown(node)


def read_word(reader: Reader, node: Node) -> Literal:
    """A boolean or null, by its word."""
    return scalar(_WORDS[reader.said(node).lower()], reader.span(node))


def read_inner(reader: Reader, node: Node) -> Literal:
    """The value that parentheses, or a type that it is given, wrap."""
    return reader.literal(node.named_children[0])


def read_name(reader: Reader, node: Node) -> Literal:
    """The constant that a name stands for."""
    return reader.follow(node)


def read_sum(reader: Reader, node: Node) -> Literal:
    """Strings put together by a plus; what any other operator gives is unknown."""
    return read_joined(reader, node) if sign(reader, node) == "+" else reader.unknown(node)


def sign(reader: Reader, node: Node) -> str:
    """The operator between two values."""
    operator = field(node, "operator")
    return reader.said(operator) if operator is not None else ""


def read_joined(reader: Reader, node: Node) -> Literal:
    """Two strings put together: known where both are, and a string where one of them is."""
    sides = (field(node, "left"), field(node, "right"))
    left, right = (reader.literal(side).value if side is not None else None for side in sides)
    if isinstance(left, str) and isinstance(right, str):
        return scalar(left + right, reader.span(node))
    return reader.unknown(node, "string" if isinstance(left, str) or isinstance(right, str) else "")
