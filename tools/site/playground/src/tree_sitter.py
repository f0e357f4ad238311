"""The part of the package tree_sitter that recdsl uses, over web-tree-sitter, in the playground.

`program_trees` is `programs.js`: its `parsed(text, language)` returns the nodes of a tree as JSON,
in the order of the text.
"""

from __future__ import annotations

import json
from typing import TypedDict

from program_trees import parsed  # type: ignore[import-not-found] # programs.js

Language = str  # its name


class Told(TypedDict):
    """What `programs.js` tells of a tree: kinds and fields by number, and a row for each node."""

    kinds: list[str]
    fields: list[str]
    rows: list[list[int]]


class Node:
    """A node of a tree; places count in bytes."""

    def __init__(self, number: int, kind: str, row: list[int], fields: list[str]) -> None:
        """Take its number in the tree, its kind, and the row that `programs.js` made for it."""
        named, self.start_byte, self.end_byte, field, self.child_count, broken = row
        self.id = number
        self.type = kind
        self.is_named = bool(named)
        self.has_error = bool(broken)
        self.field = fields[field] if field >= 0 else None
        self.children: list[Node] = []

    @property
    def named_children(self) -> list[Node]:
        """The children that the grammar names."""
        return [child for child in self.children if child.is_named]

    @property
    def named_child_count(self) -> int:
        """How many of its children the grammar names."""
        return sum(child.is_named for child in self.children)

    def child_by_field_name(self, name: str) -> Node | None:
        """The first child in a field."""
        return next(iter(self.children_by_field_name(name)), None)

    def children_by_field_name(self, name: str) -> list[Node]:
        """The children in a field."""
        return [child for child in self.children if child.field == name]

    def descendant_for_byte_range(self, start: int, end: int) -> Node | None:
        """The smallest node around a range."""
        return self._around(start, end, named=False)

    def named_descendant_for_byte_range(self, start: int, end: int) -> Node | None:
        """The smallest named node around a range."""
        return self._around(start, end, named=True)

    def _around(self, start: int, end: int, *, named: bool) -> Node | None:
        smallest, node = None, self if self.start_byte <= start and end <= self.end_byte else None
        while node is not None:
            smallest = node if node.is_named or not named else smallest
            node = next(
                (c for c in node.children if c.start_byte <= start and end <= c.end_byte), None
            )
        return smallest

    def walk(self) -> Cursor:
        """A cursor that stands on this node."""
        return Cursor(self)


class Cursor:
    """A place in a tree that moves."""

    def __init__(self, node: Node) -> None:
        """Stand on a node, which it does not leave upwards."""
        self.node = node
        self._above: list[tuple[Node, int]] = []

    def goto_first_child(self) -> bool:
        """Move down; whether there is a child."""
        if not self.node.children:
            return False
        self._above.append((self.node, 0))
        self.node = self.node.children[0]
        return True

    def goto_next_sibling(self) -> bool:
        """Move on; whether there is a sibling."""
        if not self._above:
            return False
        parent, index = self._above.pop()
        index = min(index + 1, len(parent.children) - 1)
        moved = self.node is not parent.children[index]
        self._above.append((parent, index))
        self.node = parent.children[index]
        return moved

    def goto_parent(self) -> bool:
        """Move up; whether there is a parent."""
        if not self._above:
            return False
        self.node, _ = self._above.pop()
        return True


class Parser:
    """A parser of a language."""

    def __init__(self, language: Language) -> None:
        """Take the language."""
        self._language = language

    def parse(self, data: bytes) -> Tree:
        """The tree of a program in UTF-8."""
        return Tree(json.loads(parsed(data.decode(), self._language)))


class Tree:
    """The tree of a program."""

    def __init__(self, told: Told) -> None:
        """Build the nodes; each row is followed by those of its children."""
        self.root_node, *others = (
            Node(number, told["kinds"][kind], row, told["fields"])
            for number, (kind, *row) in enumerate(told["rows"])
        )
        unfinished = [self.root_node]
        for node in others:
            while len(unfinished[-1].children) == unfinished[-1].child_count:
                unfinished.pop()
            unfinished[-1].children.append(node)
            unfinished.append(node)
