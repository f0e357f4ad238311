"""Read the literals of one file: follow constants, and treat everything else as unknown."""

from __future__ import annotations

import re

from recdsl.model.source import Span
from recdsl.surfaces.code.format_calls import formatted_parts
from recdsl.surfaces.code.literal import Literal, opened, unknown
from recdsl.surfaces.code.scopes import Scopes
from recdsl.surfaces.code.syntax_walk import nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.format_calls import Around
    from recdsl.surfaces.code.language import CodeLanguage
    from recdsl.surfaces.code.points import Points

_IDENTIFIER = re.compile(r"(?<![\w$.>])(?:self::)?\$?[A-Za-z_]\w*")
_DEEPEST = 60
# So many steps up from a value its name is looked for.
_FARTHEST = 8
# Of a longer expression only the start is looked at.
_LONGEST = 1000


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
        # What is around the strings with holes, for the formatting calls among them.
        self.surroundings: dict[int, Around] | None = None
        self._bound: dict[str, Node | None] = {}
        self._changed: set[str] = set()
        self._following: list[str] = []
        self._depth = 0
        self._scopes: Scopes | None = None
        self._places: dict[str, list[int]] | None = None
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

    @property
    def scopes(self) -> Scopes:
        """The functions and blocks of the file."""
        if self._scopes is None:
            self._scopes = Scopes(self)
        return self._scopes

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

    def unknown(self, node: Node, kind: str = "", fixed: tuple[str, ...] = ()) -> Literal:
        """A value that is no literal; what comes from the environment is a string."""
        span = self.span(node)
        return self.unknown_at(span.start, span.end, kind, fixed)

    def unknown_at(
        self, start: int, end: int, kind: str = "", fixed: tuple[str, ...] = ()
    ) -> Literal:
        """A value that is no literal and has no node of its own."""
        said = self.points.text[start : min(end, start + _LONGEST)]
        if self.language.environment.fullmatch(said):
            kind = "string"
        return unknown(said, Span(start, end), kind, fixed)

    def called(self, node: Node, function: str) -> Literal:
        """What a call gives: a number or a text, if its function always gives one."""
        kinds = self.language.kinds
        kind = kinds.of_call("".join(function.split())) if len(function) < _LONGEST else ""
        return self.unknown(node, kind, formatted_parts(self, node) if kind == "string" else ())

    def follow(self, node: Node) -> Literal:
        """The literal that a name stands for, where it is bound to one once."""
        name = self.said(node)
        value = self._bound.get(name)
        if value is None or name in self._following:
            return self.unknown(node)
        if value.start_byte <= node.start_byte < value.end_byte:
            return self.unknown(node)  # what the name stood for before
        self._following.append(name)
        try:
            literal = self.literal(value)
        finally:
            self._following.pop()
        return opened(literal) if name in self._changed else literal

    def is_changed(self, name: str | None) -> bool:
        """Whether what a name stands for is changed after it was written."""
        return name is not None and name in self._changed

    def names_of(self, node: Node, above: Iterable[Node] | None = None) -> list[str]:
        """The names that a value is bound to where it is written.

        Args:
            node: the value.
            above: the nodes around it, the innermost first, where they are known.
        """
        for at in _climbed(node) if above is None else above:
            if at.type in self.language.functions:
                break
            names = [
                name
                for name, value in self.language.bound(self, at)
                if value is not None
                and value.start_byte <= node.start_byte
                and node.end_byte <= value.end_byte
            ]
            if names:
                return names
        return []

    def places(self, name: str) -> list[int]:
        """Where a name is written; all names are looked for once."""
        if self._places is None:
            self._places = {}
            for found in _IDENTIFIER.finditer(self.points.text):
                self._places.setdefault(found.group(), []).append(found.start())
        return self._places.get(name, [])

    def word_of(self, name: str) -> Span | None:
        """The text between the quotes that a name stands for, if it is bound to it once."""
        node = self._bound.get(name)
        if node is None or node.type not in self.language.strings:
            return None
        span = self.span(node)
        return Span(span.start + 1, span.end - 1)

    def word_in(self, name: str, key: str) -> Span | None:
        """The text between the quotes in a member of the object that a name stands for."""
        node = self._bound.get(name)
        if node is None or name in self._changed:
            return None
        literal = self.literal(node)
        member = literal.member.below(key)
        if member is None or not isinstance(literal.value, dict):
            return None
        is_text = isinstance(literal.value.get(key), str)
        return Span(member.start + 1, member.end - 1) if is_text else None

    def text_of(self, name: str) -> str | None:
        """The string that a name stands for, if it is bound to one once."""
        node = self._bound.get(name)
        value = self.literal(node).value if node is not None else None
        return value if isinstance(value, str) else None

    def texts_with(self, sign: str) -> dict[str, Node]:
        """The names of the file that stand for a text with a sign in it, and these texts."""
        return {
            name: node
            for name, node in self._bound.items()
            if node is not None and sign in self.said(node)
        }

    def node_at(self, at: int) -> Node:
        """The innermost node at a place of the text."""
        byte = self.points.byte(at)
        return self.root.descendant_for_byte_range(byte, byte + 1) or self.root

    def string_at(self, at: int) -> Node | None:
        """The string that a place of the text is in."""
        node: Node | None = self.node_at(at)
        while node is not None and node.type not in self.language.strings:
            node = node.parent
        return node

    def is_comment(self, at: int) -> bool:
        """Whether a place of the text is in a comment."""
        return "comment" in self.node_at(at).type


def _climbed(node: Node) -> Iterator[Node]:
    """The nodes around one; each step costs a time that grows with its depth."""
    for _ in range(_FARTHEST):
        if node.parent is None:
            return
        node = node.parent
        yield node


def field(node: Node, name: str) -> Node | None:
    """The child in a field of a node."""
    return node.child_by_field_name(name)
