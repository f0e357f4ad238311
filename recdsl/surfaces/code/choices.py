"""Values of which the program chooses one when it runs: by a condition, or as a default.

The value is unknown. Each of those that may be chosen is judged by itself.
"""

from __future__ import annotations

from recdsl.model.json_value import Unknown
from recdsl.surfaces.code.calls import bare
from recdsl.surfaces.code.literal import Literal, kind_of
from recdsl.surfaces.code.syntax_walk import field, nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

# The node of a conditional, with the fields of its branches; without fields, with their places.
_CONDITIONALS: dict[str, tuple[str, ...]] = {
    "ternary_expression": ("consequence", "alternative", "if_true", "if_false"),
    "conditional_expression": ("consequence", "body", "alternative"),
    "conditional": ("consequence", "alternative"),
    "if_expression": ("consequence", "alternative"),
    "nil_coalescing_expression": ("value", "if_nil"),
    "if_null_expression": ("first", "second"),
}
_DEFAULTS = frozenset({"nil_coalescing_expression", "if_null_expression"})
_OPERATIONS = frozenset(
    {"binary_expression", "boolean_operator", "binary", "binary_operator", "logical_or_expression"}
)
_OR = frozenset({"||", "??", "or", "?:"})
_BLOCKS = frozenset({"block", "else_clause", "statements", "then", "control_structure_body"})


def choice(reader: Reader, node: Node) -> Literal | None:
    """The value of a conditional or of a default; None if a node is neither."""
    names = _CONDITIONALS.get(node.type)
    if names is not None:
        branches = [one for name in names if (one := _branch(node, name)) is not None]
        if not branches and node.named_child_count == 3:  # `a if b else c`, `if (b) a else c`
            condition = 0 if node.type == "if_expression" else 1
            branches = [one for at, one in enumerate(node.named_children) if at != condition]
        elif node.type == "if_expression" and len(branches) < 2:
            branches = node.named_children[1:]
        return chosen(reader, node, branches, is_default=node.type in _DEFAULTS)
    operator = field(node, "operator") if node.type in _OPERATIONS else None
    if operator is None or reader.node_text(operator) not in _OR:
        return None
    sides = [one for name in ("left", "right") if (one := field(node, name)) is not None]
    return chosen(reader, node, sides, is_default=True)


def chosen(
    reader: Reader, node: Node, branches: Sequence[Node], *, is_default: bool = False
) -> Literal:
    """A value that is one of several, each of which is judged.

    Args:
        reader: the reader of the file.
        node: the node of the value.
        branches: the nodes of the values that it may have.
        is_default: whether one replaces another that is missing; an empty one is then no fault.
    """
    literals = [reader.literal(_content(branch)) for branch in branches]
    kinds = {kind_of(literal.value) for literal in literals}
    span = reader.span(node)
    is_one_kind = len(kinds) == 1 and len(branches) > 1  # PHP's `?:` leaves out a branch
    whole = reader.unknown_at(span.start, span.end, kinds.pop() if is_one_kind else "")
    others = [other for literal in literals for other in literal.others]
    others += (((), literal) for literal in literals if is_judged(literal, is_default=is_default))
    return Literal(whole.value, whole.member, tuple(others))


def _branch(node: Node, name: str) -> Node | None:
    """The value of a field; where Dart has several parts for it, the arguments of the call."""
    parts = node.children_by_field_name(name)
    if len(parts) < 2:
        return parts[0] if parts else None
    return next((one for one in nodes(parts[-1]) if one.type == "arguments"), parts[-1])


def _content(branch: Node) -> Node:
    """The value of a branch, which may be a block of one expression."""
    while branch.type in _BLOCKS and branch.named_child_count == 1:
        branch = branch.named_children[0]
    return bare(branch)


def is_judged(literal: Literal, *, is_default: bool = False) -> bool:
    """Whether a value that may be sent is known well enough; an empty one may never be sent."""
    value = literal.value
    if value is None or value == "" or isinstance(value, Unknown):
        return False
    if isinstance(value, dict | list):
        return bool(value)
    return bool(value) or not is_default
