"""Reads the literals of one file: constants are followed, everything else is unknown."""

from __future__ import annotations

from recdsl.model.source import Span
from recdsl.surfaces.code.literal import Literal, opened, unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.language import CodeLanguage
    from recdsl.surfaces.code.points import Points

_DEEPEST = 60


class Reader:
    """A parsed file, and the names in it that stand for one literal each."""

    def __init__(self, points: Points, root: Node, language: CodeLanguage) -> None:
        """Take the file, its tree, and the language; look for what is bound where."""
        self.points = points
        self.root = root
        self.language = language
        # What a language gathers of the whole file when its readers first ask for it: the JSON
        # names of a struct's fields, and what is put into a variable.
        self.structs: dict[str, dict[str, str]] | None = None
        self.puts: dict[str, list[tuple[Node, Node]]] | None = None
        self._bound: dict[str, Node | None] = {}
        self._changed: set[str] = set()
        self._following: list[str] = []
        self._depth = 0
        for node in nodes(root):
            for name, value in language.bound(self, node):
                again = name in self._bound
                self._bound[name] = None if again else value
            changed = language.changed(self, node)
            if changed is not None:
                self._changed.add(changed)

    def said(self, node: Node) -> str:
        """What a node says in the text."""
        return self.points.said(node)

    def span(self, node: Node) -> Span:
        """Where a node stands."""
        return self.points.span(node)

    def base(self, node: Node | None, steps: tuple[str, ...], *fields: str) -> str | None:
        """The name that a path such as `a.b[0]` starts from; None where there is no path.

        Args:
            node: what may be a path.
            steps: the types of node that are a step of one.
            fields: where a step has what it is taken from.
        """
        if node is None or node.type not in steps:
            return None
        at: Node | None = node
        while at is not None and at.type in steps:
            at = next(filter(None, (field(at, name) for name in fields)), None)
        return self.said(at) if at is not None else None

    def literal(self, node: Node) -> Literal:
        """What is known of the value that a node has."""
        read = self.language.readers.get(node.type)
        if read is None or self._depth > _DEEPEST:
            return self.unknown(node)
        self._depth += 1
        try:
            return read(self, node)
        finally:
            self._depth -= 1

    def unknown(self, node: Node, kind: str = "") -> Literal:
        """A value that is no literal; what comes from the environment is a string."""
        span = self.span(node)
        return self.unknown_at(span.start, span.end, kind)

    def unknown_at(self, start: int, end: int, kind: str = "") -> Literal:
        """A value that is no literal and has no node of its own."""
        said = self.points.text[start:end]
        if self.language.environment.fullmatch(said):
            kind = "string"
        return unknown(said, Span(start, end), kind)

    def follow(self, node: Node) -> Literal:
        """The literal that a name stands for, where it is bound to one once."""
        name = self.said(node)
        value = self._bound.get(name)
        if value is None or name in self._following:
            return self.unknown(node)
        self._following.append(name)
        try:
            literal = self.literal(value)
        finally:
            self._following.pop()
        return opened(literal) if name in self._changed else literal

    def is_changed(self, name: str | None) -> bool:
        """Whether what a name stands for is changed after it was written."""
        return name is not None and name in self._changed

    def texts_with(self, sign: str) -> dict[str, str]:
        """The strings that names of the file stand for and that hold a sign, by these names."""
        texts: dict[str, str] = {}
        for name, node in self._bound.items():
            if node is not None and sign in self.said(node):
                value = self.literal(node).value
                texts[name] = value if isinstance(value, str) else self.said(node)
        return texts

    def text_of(self, name: str) -> str | None:
        """The string that a name stands for, where it is bound to one once."""
        node = self._bound.get(name)
        value = self.literal(node).value if node is not None else None
        return value if isinstance(value, str) else None


def nodes(root: Node) -> Iterator[Node]:
    """All nodes below one, in the order of the text; it does not recur, for trees are deep."""
    cursor = root.walk()
    while True:
        if cursor.node is not None:
            yield cursor.node
        if cursor.goto_first_child() or cursor.goto_next_sibling():
            continue
        while cursor.goto_parent():
            if cursor.goto_next_sibling():
                break
        else:
            return


def field(node: Node, name: str) -> Node | None:
    """The child in a field of a node."""
    return node.child_by_field_name(name)
