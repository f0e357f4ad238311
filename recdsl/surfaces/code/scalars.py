"""Readers that most languages share: numbers, signs, words, and wrappers around a value."""

from __future__ import annotations

from recdsl.model.json_value import Unknown
from recdsl.surfaces.code.literal import Literal, kind_of, scalar
from recdsl.surfaces.code.strings import number
from recdsl.surfaces.code.syntax_walk import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Node

    from recdsl.model.json_value import Json
    from recdsl.surfaces.code.reader import Reader

_WORDS = {"true": True, "false": False, "null": None, "none": None, "nil": None}


def read_number(reader: Reader, node: Node) -> Literal:
    """A number as it is written."""
    value = number(reader.node_text(node))
    return reader.unknown(node) if value is None else scalar(value, reader.span(node))


def read_signed(reader: Reader, node: Node) -> Literal:
    """A number after a minus; with any other sign or value the result is unknown."""
    inner, sign = reader.literal(node.named_children[-1]).value, reader.node_text(node)[:1]
    if isinstance(inner, int | float) and not isinstance(inner, bool) and sign == "-":
        return scalar(-inner, reader.span(node))
    is_number = sign in "+-~" and (reader.language.kinds.coerces or kind_of(inner) == "number")
    return reader.unknown(node, "number" if is_number else "")


def read_word(reader: Reader, node: Node) -> Literal:
    """A boolean or null, by its word."""
    return scalar(_WORDS[reader.node_text(node).lower()], reader.span(node))


def read_inner(reader: Reader, node: Node) -> Literal:
    """The value that parentheses, or a type that it is given, wrap."""
    return reader.literal(node.named_children[0])


def read_name(reader: Reader, node: Node) -> Literal:
    """The value of the constant that a name refers to."""
    return reader.follow(node)


def read_sum(reader: Reader, node: Node) -> Literal:
    """Strings put together by a plus, or arithmetic."""
    operator = sign(reader, node)
    if operator == "+":
        return read_joined(reader, node)
    return read_arithmetic(reader, node) if operator in _ARITHMETIC else reader.unknown(node)


def read_arithmetic(reader: Reader, node: Node) -> Literal:
    """The result of arithmetic: a number, if one of the sides surely is one."""
    kinds = {kind_of(value) for value in _sides(reader, node)}
    is_number = reader.language.kinds.coerces or kinds in ({"number"}, {"number", ""})
    return reader.unknown(node, "number" if is_number else "")


def _sides(reader: Reader, node: Node) -> list[Json]:
    sides = (field(node, "left"), field(node, "right"))
    return [reader.literal(side).value if side is not None else None for side in sides]


_ARITHMETIC = frozenset({"-", "*", "/", "%", "**", "//", "|", "&", "^", "<<", ">>", ">>>", "~/"})


def sign(reader: Reader, node: Node) -> str:
    """The operator between two values."""
    operator = field(node, "operator")
    return reader.node_text(operator) if operator is not None else ""


def read_joined(reader: Reader, node: Node) -> Literal:
    """Two values put together: a string where one of them is, a number where both are."""
    return _joined(reader, node, *_sides(reader, node))


def joined_sides(reader: Reader, node: Node, operator: str, sides: tuple[Node, Node]) -> Literal:
    """Two values with an operator between them, if a grammar names its fields in its own way."""
    left, right = (reader.literal(side).value for side in sides)
    if operator == "+":
        return _joined(reader, node, left, right)
    return reader.unknown(node, "number" if {kind_of(left), kind_of(right)} == {"number"} else "")


def _joined(reader: Reader, node: Node, left: Json, right: Json) -> Literal:
    if isinstance(left, str) and isinstance(right, str):
        return scalar(left + right, reader.span(node))
    kinds = (kind_of(left), kind_of(right))
    if "string" in kinds:
        return reader.unknown(node, "string", joined_parts(left, right))
    return reader.unknown(node, "number" if kinds == ("number", "number") else "")


def joined_parts(left: Json, right: Json) -> tuple[str, ...]:
    """The known parts of two joined values."""
    first, second = _parts(left), _parts(right)
    return (*first[:-1], first[-1] + second[0], *second[1:])


def _parts(value: Json) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return (isinstance(value, Unknown) and value.fixed) or ("", "")
