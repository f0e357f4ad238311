"""The functions of a file, and the values that they give."""

from __future__ import annotations

import re

from recdsl.surfaces.code.calls import bare
from recdsl.surfaces.code.syntax_walk import field, nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

# A call of a function of the same file, or of the same object.
OWN = re.compile(
    r"(?:(?:this|self|Self|static|cls|super|\$this|__MODULE__)\s*(?:\.|->|::))?\s*(?P<name>[\w$]+[!?]?)"
)
_RETURNS = frozenset({"return_statement", "return_expression", "return"})
_TRANSFER = "control_transfer_statement"  # Swift's, for `return` as for `break`
# The bodies of functions whose last expression is their value.
_IMPLICIT = frozenset({"body_statement", "do_block", "block", "statements", "function_body"})
_STATEMENTS = re.compile(r".*(?:statement|declaration|definition|comment)")
_MOST_RETURNS = 8


def declared(reader: Reader, node: Node) -> tuple[str, Node] | None:
    """The name and the body of the function that a node declares."""
    name: Node | None
    if node.type == "function_signature":  # of Dart, with the body beside it
        tree = reader.tree
        holder = node if tree.after(node) is not None else tree.parent(node)
        name, body = field(node, "name"), tree.after(holder) if holder is not None else None
    elif reader.language.name == "Elixir":
        return _defined(reader, node) if node.type == "call" else None
    elif node.type in reader.language.functions:
        name, body = field(node, "name"), body_of(node)
    else:
        return None
    return (reader.node_text(name), body) if name is not None and body is not None else None


def _defined(reader: Reader, call: Node) -> tuple[str, Node] | None:
    target = field(call, "target")
    if target is None or reader.node_text(target) not in ("def", "defp"):
        return None
    parts = [one for one in call.named_children if one.type in ("arguments", "do_block")]
    inside = parts[0].named_children if parts else []
    head = inside[0] if inside else None
    if head is None:
        return None
    name = field(head, "target") or head
    return reader.node_text(name), parts[-1] if len(parts) > 1 else inside[-1]


def body_of(function: Node) -> Node | None:
    """The body of a function."""
    body = field(function, "body")
    if body is None:
        inside = function.named_children
        body = next((one for one in inside if one.type.endswith(("body", "block"))), None)
    return body


def returned(reader: Reader, body: Node) -> list[Node]:
    """The values that the body of a function may give; none if they are too many."""
    values = list(_values(reader, body))
    return values if len(values) <= _MOST_RETURNS else []


def _values(reader: Reader, body: Node) -> Iterator[Node]:
    if body.type in ("arrow_expression_clause", "function_expression_body"):
        yield from body.named_children[:1]
        return
    if body.type == "keywords":  # `, do: value`
        for pair in body.named_children:
            key, value = field(pair, "key"), field(pair, "value")
            if key is not None and value is not None and reader.node_text(key).startswith("do:"):
                yield value
        return
    is_expression = any(child.type in ("=", "=>") for child in body.children)
    inside = [one for one in body.named_children if not one.type.endswith("comment")]
    if is_expression and body.type == "function_body" and inside:
        yield inside[-1]
        return
    if not (body.type in _IMPLICIT or body.type.endswith(("block", "compound_statement", "body"))):
        yield body  # the expression of an arrow function
        return
    yield from _returns(reader, body)
    if reader.language.gives_last:
        yield from _last(inside)


def _returns(reader: Reader, body: Node) -> Iterator[Node]:
    end = -1
    for node in nodes(body):
        if node.start_byte < end:
            continue
        if node != body and node.type in reader.language.functions:
            end = node.end_byte
            continue
        is_return = node.type in _RETURNS or (
            node.type == _TRANSFER and reader.node_text(node).startswith("return")
        )
        if is_return and node.named_child_count:
            value = bare(node.named_children[-1])
            yield value.named_children[0] if value.type == "argument_list" else value


def _last(inside: list[Node]) -> Iterator[Node]:
    """The last expression of a body, which is its value."""
    while inside := [one for one in inside if not one.type.endswith("comment")]:
        last = inside[-1]
        if last.type in ("statements", "block", "body_statement"):
            inside = last.named_children
            continue
        if last.type == "expression_statement" or _STATEMENTS.fullmatch(last.type):
            return
        if last.type not in _RETURNS and last.type != _TRANSFER:
            yield last
        return
