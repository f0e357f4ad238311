"""Walks over the tree of a program."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

# No program written by hand is nested deeper. Finding the nodes around one
# takes a time that grows with its depth.
_DEEPEST = 500


def nodes(root: Node) -> Iterator[Node]:
    """All nodes below one, in the order of the text; it does not recur, for trees are deep."""
    cursor, depth = root.walk(), 0
    while True:
        if cursor.node is not None:
            yield cursor.node
        if depth < _DEEPEST and cursor.goto_first_child():
            depth += 1
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return
            depth -= 1


def field(node: Node, name: str) -> Node | None:
    """The child in a field of a node."""
    return node.child_by_field_name(name)
