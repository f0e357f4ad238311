"""Walks over the tree of a program."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

# No program written by hand is nested deeper.
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


class Tree:
    """The nodes around and beside the nodes of a tree.

    All are found in one walk: tree-sitter looks for a node's parent from the top each time, and for
    its siblings from the first one.
    """

    __slots__ = ("_parents", "_rows", "root")

    def __init__(self, root: Node) -> None:
        """Take the root of a tree."""
        self.root = root
        self._parents: dict[int, Node] | None = None
        # The children of a node, named ones or all, with the index of each.
        self._rows: dict[tuple[int, bool], tuple[list[Node], dict[int, int]]] = {}

    def parent(self, node: Node) -> Node | None:
        """The node around one; None of the root."""
        if self._parents is None:
            self._parents = _parents(self.root)
        return self._parents.get(node.id)

    def outer(self, node: Node) -> Node | None:
        """The node around the node around one."""
        parent = self.parent(node)
        return self.parent(parent) if parent is not None else None

    def around(self, node: Node) -> Iterator[Node]:
        """The nodes around one, the innermost first."""
        parent = self.parent(node)
        while parent is not None:
            yield parent
            parent = self.parent(parent)

    def before(self, node: Node, *, named: bool = True) -> Node | None:
        """The sibling before a node."""
        return self._beside(node, -1, named)

    def after(self, node: Node, *, named: bool = True) -> Node | None:
        """The sibling after a node."""
        return self._beside(node, 1, named)

    def place(self, node: Node) -> int:
        """The number of named siblings before a named node; of another node, that of them all."""
        parent = self.parent(node)
        siblings, places = self._row(parent, True) if parent is not None else ([], {})
        return places.get(node.id, len(siblings))

    def _beside(self, node: Node, steps: int, named: bool) -> Node | None:
        parent = self.parent(node)
        if parent is None:
            return None
        siblings, places = self._row(parent, named)
        index = places[node.id] + steps
        return siblings[index] if 0 <= index < len(siblings) else None

    def _row(self, parent: Node, named: bool) -> tuple[list[Node], dict[int, int]]:
        row = self._rows.get((parent.id, named))
        if row is None:
            siblings = parent.named_children if named else parent.children
            row = siblings, {sibling.id: index for index, sibling in enumerate(siblings)}
            self._rows[parent.id, named] = row
        return row


def _parents(root: Node) -> dict[int, Node]:
    """The parent of each node, by the node's id."""
    parents: dict[int, Node] = {}
    cursor = root.walk()
    above: list[Node] = []
    while True:
        node = cursor.node
        if node is not None and above:
            parents[node.id] = above[-1]
        if node is not None and cursor.goto_first_child():
            above.append(node)
            continue
        while not cursor.goto_next_sibling():
            if not cursor.goto_parent():
                return parents
            above.pop()


def field(node: Node, name: str) -> Node | None:
    """The child in a field of a node."""
    return node.child_by_field_name(name)
