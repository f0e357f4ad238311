"""Functions that have no name: their parameters, and what the call around them hands over."""

from __future__ import annotations

import re

from recdsl.surfaces.code.syntax_walk import field, nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

LAMBDAS = frozenset(
    {"lambda_literal", "block", "do_block", "lambda", "closure_expression", "anonymous_function"}
    | {"unary_operator"}
)
_LISTS = frozenset(
    {"lambda_parameters", "block_parameters", "closure_parameters", "lambda_function_type"}
)
# Names of parameters that are not declared, with the place of each.
_UNDECLARED = (("it", 0), ("0", 0), ("1", 1), ("2", 2), ("_1", 0), ("_2", 1))
# Methods that hand over a value, or what a list has, element by element.
EACH = re.compile(
    r"(?i)(?:flat_?|filter_?|compact_?)?map\w*|for_?each\w*|each\w*|filter|some|every|find|select"
    r"|array_map|let|also|run|apply|then|tap|with|reduce|inject|fold|any|all|and_then"
)
_CALLS = frozenset({"call_expression", "call"})
_MAKERS = frozenset({"lambda", "proc", "new"})
_STEPS = 4
_NAMES = frozenset({"identifier", "simple_identifier"})


def is_lambda(reader: Reader, node: Node) -> bool:
    """Whether a node is a function without a name, in a language that is read here."""
    if reader.language.name not in ("Kotlin", "Swift", "Ruby", "Rust", "Elixir"):
        return False
    kind = node.type
    if kind == "unary_operator":  # `&f(&1)`
        text = reader.node_text(node) if reader.language.name == "Elixir" else ""
        return text[:1] == "&" and not text[1:].isdigit()
    is_block = kind in ("block", "do_block")
    return kind in LAMBDAS and (not is_block or reader.language.name == "Ruby")


def parameters_of(reader: Reader, function: Node) -> Iterator[tuple[int, str]]:
    """The parameters of such a function, each with its place."""
    found = next((one for one in function.children if one.type in _LISTS), None)
    if function.type == "anonymous_function":
        clause = next(iter(function.named_children), None)
        found = field(clause, "left") if clause is not None else None
    if found is None:
        yield from ((index, name) for name, index in _UNDECLARED)
        return
    listed = next((one for one in found.named_children if one.type.endswith("_parameters")), found)
    for index, one in enumerate(listed.named_children):
        name = next((part for part in nodes(one) if part.type in _NAMES), None)
        if name is not None:
            yield index, reader.node_text(name)


def handed_to(reader: Reader, function: Node) -> list[Node]:
    """The value or the list of which a method gives something to the function."""
    inner, call = function, reader.tree.parent(function)
    for _ in range(_STEPS):
        if call is None or call.type in _CALLS:
            break
        inner, call = call, reader.tree.parent(call)
    if call is None or call.type not in _CALLS:
        return []
    receiver, name = field(call, "receiver"), field(call, "method")
    callee: Node | None = field(call, "function") or field(call, "target") or call.named_children[0]
    if callee is not None and callee.type == "call_expression" and callee != inner:
        callee = next(iter(callee.named_children), None)
    if callee is None:
        return []
    if name is None and callee.named_child_count > 1:
        receiver, name = callee.named_children[0], callee.named_children[-1]
    name = name or callee
    if not EACH.fullmatch(reader.node_text(name).strip(".!?")):
        return []
    given = [receiver] if receiver is not None else []
    arguments = next((one for one in call.children if one.type.endswith("arguments")), None)
    beside = arguments.named_children if arguments is not None else []
    return given + [one for one in beside if not _is_around(one, function)]


def _is_around(node: Node, function: Node) -> bool:
    return node.start_byte <= function.start_byte and function.end_byte <= node.end_byte


def made_by(reader: Reader, value: Node) -> Node | None:
    """The function that a value is: itself, or the block of `lambda { … }`."""
    if is_lambda(reader, value):
        return value
    method = field(value, "method") if value.type == "call" else None
    if method is not None and reader.node_text(method) in _MAKERS:
        return field(value, "block")
    return None
