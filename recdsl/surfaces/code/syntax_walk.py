"""Walks over the tree of a program."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

# What stands deeper is no part of a program that somebody wrote. To find what is around a node
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


def above(root: Node, node: Node) -> list[Node]:
    """The nodes around one, the innermost first.

    They are found from the top: a step up looks for its way from the top, each time anew.
    """
    found: list[Node] = []
    at: Node | None = root
    while at is not None and at != node:
        found.append(at)
        at = at.child_with_descendant(node)
    return found[::-1]
