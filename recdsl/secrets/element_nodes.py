"""Lists of values and of names, in every language: which element is where."""

from __future__ import annotations

import re

from recdsl.secrets.call_nodes import ARGUMENTS, called
from recdsl.surfaces.code.syntax_walk import field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

    # What a pattern takes: the index or the name, the name or pattern it has, whether it is a rest.
    Target = tuple[str, Node, bool]

_PLAIN = frozenset(
    {"array", "list", "tuple", "expression_list", "list_literal", "array_initializer"}
    | {"collection_expression", "initializer_expression", "array_creation_expression"}
    | {"array_literal", "array_expression", "tuple_expression", "string_array", "symbol_array"}
    | {"right_assignment_list", "literal_value", "record_literal"}
)
_AROUND = frozenset(
    {"parenthesized_expression", "splat_argument", "reference_expression", "argument"}
    | {"array_element_initializer", "literal_element", "value_argument", "collection_element"}
    | {"expression_element", "constant_pattern", "record_field", "list_splat", "spread_element"}
    | {"variadic_unpacking", "postfix_expression", "as_expression", "await_expression"}
    | {"variable_declaration"}
)
# Calls whose arguments are the elements of what they make.
_MAKERS = re.compile(
    r"(?i)(?:mutable|array|hash|linked|immutable)?(?:list|array|set|sequence|stream|vec)?"
    r"of(?:NotNull)?|asList|pair|triple"
)
_CALLS = frozenset({"call_expression", "method_invocation", "call", "new_expression"})
_KEYED = frozenset({"pair", "keyed_element", "assignment_expression", "keyword_argument"})
_PATTERNS = frozenset(
    {"array_pattern", "object_pattern", "tuple_pattern", "list_pattern", "pattern_list"}
    | {"slice_pattern", "record_pattern", "multi_variable_declaration", "left_assignment_list"}
    | {"destructured_left_assignment", "tuple_struct_pattern", "map"}
)
_LISTED = frozenset(
    {"expression_list", "tuple_expression", "tuple", "list", "pattern", "array", "list_literal"}
)
_REST = re.compile(r"rest_pattern|list_splat_pattern|rest_assignment|splat\w*|rest_operator")
_TYPED = frozenset({"type_annotation", "type", "modifiers"})
_DEEPEST = 20


def bare(node: Node) -> Node:
    """A node without what only marks it as an argument or an element."""
    for _ in range(_DEEPEST):
        if node.type == "declaration_expression":
            return field(node, "name") or node
        inside = [one for one in node.named_children if not one.type.endswith("comment")]
        if node.type not in _AROUND or not inside:
            break
        if len(inside) > 1 and node.type not in ("as_expression", "variable_declaration"):
            break
        node = inside[0]
    return node


def elements(reader: Reader, node: Node) -> list[Node] | None:
    """The elements of a list, a tuple, or a call that makes such; None for anything else."""
    node = bare(node)
    if node.type == "expression_list" and node.named_child_count == 1:
        node = bare(node.named_children[0])
    if node.type == "macro_invocation":
        return _of_macro(reader, node)
    if node.type == "infix_expression" and node.named_child_count == 3:
        first, sign, last = node.named_children
        return [first, last] if reader.node_text(sign) == "to" else None
    if node.type in _CALLS:
        found = (one for one in node.children if one.type in ARGUMENTS)
        arguments = next(found, None)
        if arguments is None or not _MAKERS.fullmatch(called(reader, arguments)[1]):
            return None
        node = arguments
    elif inner := field(node, "body") if node.type == "composite_literal" else _made_of(node):
        node = inner
    elif node.type not in _PLAIN:
        return None
    inside = [one for one in node.named_children if not one.type.endswith("comment")]
    if any(map(_is_keyed, inside)):
        return None
    if node.type == "tuple_expression" and (values := node.children_by_field_name("value")):
        return list(values)
    return [bare(one) for one in inside]


def _is_keyed(element: Node) -> bool:
    is_pair = element.type in _AROUND and element.named_child_count == 2
    return is_pair or element.type in _KEYED


def _made_of(node: Node) -> Node | None:
    """The list behind `new`."""
    if not node.type.endswith("creation_expression"):
        return None
    kinds = ("initializer_expression", "array_initializer")
    return next((one for one in node.named_children if one.type in kinds), None)


def _of_macro(reader: Reader, node: Node) -> list[Node] | None:
    """The first token of each element of `vec![…]`."""
    name, tree = field(node, "macro"), node.named_children[-1]
    if name is None or reader.node_text(name) != "vec" or tree.type != "token_tree":
        return None
    found: list[Node] = []
    is_first = True
    for child in tree.children[1:-1]:
        if is_first and child.type != ",":
            found.append(child)
        is_first = child.type == ","
    return found


def is_pattern(node: Node) -> bool:
    """Whether something that stands before a sign has several names in it."""
    is_many = node.type in _LISTED and node.named_child_count > 1
    is_rest = node.type == "list" and any(_has(one, "|") for one in node.named_children)
    return node.type in _PATTERNS or is_many or is_rest


def targets(reader: Reader, pattern: Node) -> Iterator[Target]:
    """What a pattern takes of its value, by index or by name."""
    if pattern.type == "map":
        pattern = pattern.named_children[-1]
        pattern = pattern.named_children[0] if pattern.named_child_count == 1 else pattern
    is_object = pattern.type == "object_pattern"
    index, key = 0, ""
    for child in pattern.children:
        if child.type == ",":
            index, key = index + 1, ""
        if not child.is_named or child.type.endswith("comment") or child.type in _TYPED:
            continue
        after = reader.tree.after(child, named=False)
        if after is not None and after.type in (":", "=>"):
            key = _plain(reader, child)
            continue
        if child.type in ("pair_pattern", "pair", "binary_operator"):
            name, value = (field(child, one) for one in ("key", "value"))
            left, right = (field(child, one) for one in ("left", "right"))
            if name is not None and value is not None:
                yield _plain(reader, name), value, False
            elif left is not None and right is not None and _has(child, "|"):  # `[first | rest]`
                yield str(index), left, False
                yield str(index + 1), right, True
            elif left is not None and right is not None and _has(child, "=>"):
                yield _plain(reader, left), right, False
            continue
        inner = _default(child)
        named = _plain(reader, inner) if is_object or _is_short(reader, child) else ""
        yield key or named or str(index), inner, bool(_REST.fullmatch(child.type))


def _has(node: Node, sign: str) -> bool:
    return any(one.type == sign for one in node.children)


def _is_short(reader: Reader, child: Node) -> bool:
    """Whether a record of Dart takes the member with the variable's own name: `:token`."""
    before = reader.tree.before(child, named=False)
    return before is not None and before.type == ":" and reader.tree.before(child) is None


def _default(node: Node) -> Node:
    """A name without the default behind it."""
    left = field(node, "left") if node.type.endswith("assignment_pattern") else None
    if left is None and _REST.fullmatch(node.type) and node.named_children:
        left = node.named_children[-1]
    return bare(left or node)


def _plain(reader: Reader, node: Node) -> str:
    return reader.node_text(node).strip(" :\"'$@#?")
