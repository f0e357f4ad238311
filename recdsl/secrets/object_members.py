"""The members of objects: what a literal has under a name, and what else an object is made of."""

from __future__ import annotations

import re

from recdsl.secrets.call_nodes import ARGUMENTS
from recdsl.surfaces.code.syntax_walk import field, nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.secrets.given_names import Names

_DECLARED = re.compile(
    r"\b(?:class|struct|record|object|enum|type|impl(?:\s+Default\s+for)?)\s+([A-Z]\w*)"
)
_MOST_TYPES = 200
_MOST_NODES = 80
_SHORTHAND = re.compile(r"shorthand_property_identifier|shorthand_field_initializer")
_NAME = re.compile(r"[$@#&*]{0,2}[A-Za-z_]\w*", re.ASCII)
_LONGEST = 100
_CALLS = re.compile(r"\w*call\w*|\w*invocation\w*")


class ObjectMembers:
    """The members of the objects of one program."""

    def __init__(self, names: Names, functions: re.Pattern[str], paths: frozenset[str]) -> None:
        """Take the names of a program, and the nodes that are functions and paths in it."""
        self.names = names
        self.reader = names.reader
        self._functions = functions
        self._paths = paths
        self._literals: dict[int, dict[str, list[Node]]] = {}
        self._sources: dict[int, list[Node]] = {}
        self._types: dict[str, set[str]] | None = None

    def below(self, node: Node, step: str) -> list[Node]:
        """The values that a literal has under a name."""
        if node.id not in self._literals:
            found: dict[str, list[Node]] = {}
            for one in nodes(node):
                function = field(one, "name") if self._functions.fullmatch(one.type) else None
                if function is not None:
                    found.setdefault(self._plain(function), []).append(one)
                elif _SHORTHAND.fullmatch(one.type):
                    found.setdefault(self._plain(one), []).append(one)
                for name, values in self.names.pairs(one):
                    found.setdefault(self.names.name(name) or "", []).extend(values)
            self._literals[node.id] = found
        return self._literals[node.id].get(step, [])

    def wrapped(self, node: Node) -> list[Node]:
        """What a call puts a wrapper around, such as `new Lazy<string>(() => …)` or `ref(…)`."""
        found = next((one for one in node.named_children if one.type in ARGUMENTS), None)
        is_lone = found is not None and found.named_child_count == 1
        return found.named_children if found is not None and is_lone else []

    def sources(self, value: Node) -> list[Node]:
        """The names and paths whose members an object may have: it spreads, merges or copies them.

        A function that makes the object is one of them, and so is its class.
        """
        if value.id not in self._sources:
            self._sources[value.id] = list(self._found_sources(value))
        return self._sources[value.id]

    def _found_sources(self, value: Node) -> Iterator[Node]:
        waiting = [value]
        for _ in range(_MOST_NODES):
            if not waiting:
                break
            node = waiting.pop()
            if node.type in self._paths or self.is_name(node):
                yield node
            elif _CALLS.fullmatch(node.type):
                waiting += self._called(node)
            elif not (
                node.type in self.names.strings
                or self._functions.fullmatch(node.type)
                or next(iter(self.names.pairs(node)), None)
            ):
                waiting += node.named_children

    def _called(self, call: Node) -> Iterator[Node]:
        """The parts of a call; of what it calls both the object and the name of the method."""
        for child in call.named_children:
            if child.type in self._paths and child.named_child_count:
                yield from (child.named_children[0], child.named_children[-1])
            else:
                yield child

    def is_name(self, node: Node) -> bool:
        """Whether a node is a name and no more."""
        if node.end_byte - node.start_byte > _LONGEST or node.named_child_count > 1:
            return False
        return _NAME.fullmatch(self.reader.node_text(node)) is not None

    def types(self, name: str) -> set[str]:
        """The classes of the program that a name is declared to be of."""
        if self._types is None:
            self._types = {}
            text = self.reader.points.text
            every = dict.fromkeys(found[1] for found in _DECLARED.finditer(text))
            if every:
                self._declare("|".join(list(every)[:_MOST_TYPES]), text, self._types)
        return self._types.get(name, set())

    def _declare(self, classes: str, text: str, types: dict[str, set[str]]) -> None:
        """Find what stands beside the name of a class: `creds: Creds`, `Creds creds`."""
        behind = re.compile(rf"\b({classes})\b(?:<[^<>]*>)?[?!\])>]*\s+[$&]?([A-Za-z_]\w*)")
        before = re.compile(
            r"\b([A-Za-z_]\w*)[?!]?(?:\s*:\s*|[ \t]+)(?:[&*\[?]|mut |Optional\[|\w+<)*"
            rf"({classes})\b"
        )
        for found in behind.finditer(text):
            types.setdefault(found[2], set()).add(found[1])
        for found in before.finditer(text):
            types.setdefault(found[1], set()).add(found[2])

    def _plain(self, node: Node) -> str:
        return self.reader.node_text(node).lstrip("$@")
