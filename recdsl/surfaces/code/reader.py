"""Read the literals of one file: follow constants, and treat everything else as unknown."""

from __future__ import annotations

import re
from itertools import islice

from recdsl.model.source import Span
from recdsl.surfaces.code.bindings import Bindings
from recdsl.surfaces.code.choices import choice, chosen
from recdsl.surfaces.code.copies import copied
from recdsl.surfaces.code.fields import created
from recdsl.surfaces.code.format_calls import formatted_parts
from recdsl.surfaces.code.grown_lists import lengthened
from recdsl.surfaces.code.literal import Literal, opened, unknown
from recdsl.surfaces.code.returned_values import OWN, body_of, returned
from recdsl.surfaces.code.scopes import Scopes
from recdsl.surfaces.code.steps import Steps, built
from recdsl.surfaces.code.syntax_walk import Tree, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Node

    from recdsl.surfaces.code.format_calls import Call
    from recdsl.surfaces.code.language import CodeLanguage
    from recdsl.surfaces.code.points import Points

_IDENTIFIER = re.compile(r"(?<![\w$.>])(?:self::)?\$?[A-Za-z_]\w*")
_DEEPEST = 60
# The number of steps up from a value in which its name is searched.
_FARTHEST = 8
# Only the start of a longer expression is read.
_LONGEST = 1000


class Reader:
    """A parsed file, and the names in it that refer to one literal each."""

    def __init__(self, points: Points, root: Node, language: CodeLanguage) -> None:
        """Store the file, its tree and the language, and collect the bound names."""
        self.points = points
        self.root = root
        self.tree = Tree(root)
        self.language = language
        # The JSON names of a struct's fields, which a language computes on first use.
        self.structs: dict[str, dict[str, str]] | None = None
        # The whole sum that a string is a part of, and the formatting call of such a sum.
        self.wholes: dict[int, Node] = {}
        # The sign before the name of each call, and the name, by its arguments.
        self.call_names: dict[int, tuple[str, str]] = {}
        self.format_calls: dict[int, Call | None] = {}
        self._following: set[int] = set()
        self._depth = 0
        self._scopes: Scopes | None = None
        self._places: dict[str, list[int]] | None = None
        self.bindings = Bindings(self)
        self.steps = Steps(self)

    def node_text(self, node: Node) -> str:
        """The text of a node."""
        return self.points.node_text(node)

    def span(self, node: Node) -> Span:
        """The span of a node."""
        return self.points.span(node)

    def base(self, node: Node | None, steps: tuple[str, ...], *fields: str) -> str | None:
        """The name that a path such as `a.b[0]` starts from; None if there is no path.

        Args:
            node: a node that may be a path.
            steps: the types of node that are a step of a path.
            fields: the fields of a step that contain the rest of the path.
        """
        if node is None or node.type not in steps:
            return None
        current: Node | None = node
        while current is not None and current.type in steps:
            current = next(filter(None, (field(current, name) for name in fields)), None)
        return self.node_text(current) if current is not None else None

    @property
    def scopes(self) -> Scopes:
        """The functions and blocks of the file."""
        if self._scopes is None:
            self._scopes = Scopes(self)
        return self._scopes

    def literal(self, node: Node) -> Literal:
        """The value of a node, as far as it is known."""
        if self._depth > _DEEPEST:
            return self.unknown(node)
        self._depth += 1
        try:
            return built(self, node, self._read(node))
        finally:
            self._depth -= 1

    def _read(self, node: Node) -> Literal:
        literal = choice(self, node)
        if literal is not None:
            return literal
        read = self.language.readers.get(node.type)
        return self.unknown(node) if read is None else read(self, node)

    def unknown(self, node: Node, kind: str = "", fixed: tuple[str, ...] = ()) -> Literal:
        """A value that is not a literal; one from the environment is a string."""
        span = self.span(node)
        return self.unknown_at(span.start, span.end, kind, fixed)

    def unknown_at(
        self, start: int, end: int, kind: str = "", fixed: tuple[str, ...] = ()
    ) -> Literal:
        """A value that is not a literal and has no node of its own."""
        text = self.points.text[start : min(end, start + _LONGEST)]
        if self.language.environment.fullmatch(text):
            kind = "string"
        return unknown(text, Span(start, end), kind, fixed)

    def called(self, node: Node, function: str) -> Literal:
        """The result of a call: a number or a text, if its function always returns one."""
        made = self._made(node, function) or copied(self, node, function)
        if made is not None:
            return made
        kinds = self.language.kinds
        kind = kinds.of_call("".join(function.split())) if len(function) < _LONGEST else ""
        return self.unknown(node, kind, formatted_parts(self, node) if kind == "string" else ())

    def _made(self, node: Node, function: str) -> Literal | None:
        """The object that a call makes: of a type, or in a function of the file."""
        own = OWN.fullmatch(function)
        if own is None or (body := self._function(own["name"], node)) is None:
            return created(self, node)
        if body.id in self._following or body.start_byte <= node.start_byte < body.end_byte:
            return None
        self._following.add(body.id)
        try:
            values = returned(self, body)
            if len(values) == 1:
                return self.literal(values[0])
            return chosen(self, node, values) if values else None
        finally:
            self._following.discard(body.id)

    def _function(self, name: str, node: Node) -> Node | None:
        """The body of the function of a name, which may be a variable."""
        value = self.bindings.value(name, node.start_byte)
        if value is not None and value.type in self.language.functions:
            return body_of(value)
        return self.bindings.functions.get(name)

    def follow(self, node: Node) -> Literal:
        """The literal that a name stands for, where it is bound to one once."""
        return self.follow_name(self.node_text(node), node)

    def follow_name(self, name: str, node: Node) -> Literal:
        """The literal that a name stands for, which a node writes in another way."""
        value = self.bindings.value(name, node.start_byte)
        if value is None or value.id in self._following:
            return self.unknown(node)
        self._following.add(value.id)
        try:
            literal = self.literal(value)
        finally:
            self._following.discard(value.id)
        return lengthened(opened(literal)) if self.is_changed(name) else literal

    def is_changed(self, name: str | None) -> bool:
        """Whether the value of a name is changed later."""
        if name is None:
            return False
        if name in self.steps.changed:
            return True
        end = self.steps.handed.get(name)
        return end is not None and any(self.points.byte(at) >= end for at in self.places(name))

    def names_of(self, node: Node) -> list[str]:
        """The names to which the statement around a value binds it."""
        for ancestor in islice(self.tree.around(node), _FARTHEST):
            if ancestor.type in self.language.functions:
                break
            names = [
                name
                for name, value in self.language.bound(self, ancestor)
                if value is not None
                and value.start_byte <= node.start_byte
                and node.end_byte <= value.end_byte
            ]
            if names:
                return names
        return []

    def places(self, name: str) -> list[int]:
        """The offsets of a name; all names of the file are collected once."""
        if self._places is None:
            self._places = {}
            for match in _IDENTIFIER.finditer(self.points.text):
                self._places.setdefault(match.group(), []).append(match.start())
        return self._places.get(name, [])

    def word_of(self, name: str) -> Span | None:
        """The span inside the quotes of the string that a name is bound to, if bound once."""
        node = self.bindings.only(name)
        if node is None or node.type not in self.language.strings:
            return None
        span = self.span(node)
        return Span(span.start + 1, span.end - 1)

    def word_in(self, name: str, key: str) -> Span | None:
        """The span inside the quotes of a member's string, in the object of a name."""
        node = self.bindings.only(name)
        if node is None or self.is_changed(name):
            return None
        literal = self.literal(node)
        member = literal.member.below(key)
        if member is None or not isinstance(literal.value, dict):
            return None
        is_text = isinstance(literal.value.get(key), str)
        return Span(member.start + 1, member.end - 1) if is_text else None

    def text_of(self, name: str) -> str | None:
        """The string of a name, if it is bound once."""
        node = self.bindings.only(name)
        value = self.literal(node).value if node is not None else None
        return value if isinstance(value, str) else None

    def texts_with(self, sign: str) -> dict[str, Node]:
        """The nodes of all texts with a certain sign in them, by the names bound to them."""
        return {name: node for name, node in self.bindings.names() if sign in self.node_text(node)}

    def node_at(self, offset: int) -> Node:
        """The innermost node at a place of the text."""
        byte = self.points.byte(offset)
        return self.root.descendant_for_byte_range(byte, byte + 1) or self.root

    def string_at(self, offset: int) -> Node | None:
        """The string that a place of the text is in."""
        node: Node | None = self.node_at(offset)
        while node is not None and node.type not in self.language.strings:
            node = self.tree.parent(node)
        return node

    def is_comment(self, offset: int) -> bool:
        """Whether a place of the text is in a comment."""
        return "comment" in self.node_at(offset).type
