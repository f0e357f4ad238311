"""The names of a program: what each is bound to where it is used, and what changes its value.

A name means what it means in the function around it, else in the functions around that, else in the
file. Where it is bound more than once, its value is known if all of that is done one after the
other in one block; in a branch or a loop it is not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from recdsl.surfaces.code.calls import CALLS, assigned, bare, is_field
from recdsl.surfaces.code.returned_values import declared
from recdsl.surfaces.code.syntax_walk import nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

# A name that is bound more often is not followed.
_MOST_BOUND = 50
ASSIGNMENTS = frozenset({"assignment_expression", "assignment", "assignment_statement"})
_ASSIGNING = re.compile(r".*assign.*")
_SHARING = frozenset({"global_statement", "global_declaration"})
# What statements are in, and what may run some of them or none.
_BLOCK = re.compile(
    r".*(?:block|body|statements|compound_statement|statement_list|declaration_list|case)"
    r"|(?:if|for|while|switch|try|when|do|catch|case|default|unless|until|else|elsif|elif|then|match"
    r"|with|foreach|lambda|closure|arrow|func|function|method|conditional|ternary|rescue|except|guard"
    r"|repeat|loop|init|constructor|anonymous|body)(?:_.*)?"
)


class Place:
    """Where a statement is: the function around it, and the block, each by its first byte."""

    __slots__ = ("block", "function", "start")

    def __init__(self, start: int, function: int, block: int) -> None:
        """Take the first bytes of the statement, of its function and of its block."""
        self.start = start
        self.function = function
        self.block = block


class _Bound:
    """What is bound to a name at a place; None for a value that is not known."""

    __slots__ = ("place", "value")

    def __init__(self, value: Node | None, place: Place) -> None:
        self.value = value
        self.place = place


class Bindings:
    """The names that a file binds, and the nodes that may change their values."""

    def __init__(self, reader: Reader) -> None:
        """Walk over the file, once."""
        self.places: dict[int, Place] = {}  # of the values that names are bound to
        self.calls: list[tuple[Node, Place]] = []
        self.assignments: list[tuple[Node, Place]] = []
        self.changes: list[tuple[Node, str]] = []
        self.functions: dict[str, Node | None] = {}  # None for a name of several
        self._bound: dict[tuple[int, str], list[_Bound]] = {}
        self._functions: list[tuple[int, int]] = [(-1, len(reader.points.data) + 1)]
        self._outer: list[int] = [-1]
        self._names: dict[int, str] = {}
        self._only: dict[str, Node | None] = {}
        shared: list[tuple[str, int]] = []
        for node, place in self._walk(reader):
            for name, value in (*reader.language.bound(reader, node), *_field_bound(reader, node)):
                self._only[name] = None if name in self._only else value
                if value is None and _ASSIGNING.fullmatch(node.type):
                    shared.append((name, place.function))
                self._bound.setdefault((place.function, name), []).append(_Bound(value, place))
                if value is not None:
                    self.places[value.id] = place
                    self._names[value.id] = name
            if node.type in _SHARING:
                shared += ((reader.node_text(one), place.function) for one in node.named_children)
            if node.type in ASSIGNMENTS:
                self.assignments.append((node, place))
            elif node.type in CALLS:
                self.calls.append((node, place))
            if (function := declared(reader, node)) is not None:
                name, body = function
                self.functions[name] = None if name in self.functions else body
            changed = reader.language.changed(reader, node)
            if changed is not None:
                self.changes.append((node, changed))
        for name, place_of in shared:
            self._share(name, place_of)

    def _walk(self, reader: Reader) -> Iterator[tuple[Node, Place]]:
        functions = reader.language.functions
        around: list[tuple[int, int]] = [(0, self._functions[0][1])]  # functions by index, ends
        blocks: list[tuple[int, int]] = [(-1, self._functions[0][1])]
        for node in nodes(reader.root):
            start = node.start_byte
            while around[-1][1] <= start:
                around.pop()
            while blocks[-1][1] <= start:
                blocks.pop()
            if node.type in functions:
                self._outer.append(around[-1][0])
                around.append((len(self._functions), node.end_byte))
                self._functions.append((start, node.end_byte))
            yield node, Place(start, self._functions[around[-1][0]][0], blocks[-1][0])
            if _is_block(node.type):
                blocks.append((node.id, node.end_byte))

    def _share(self, name: str, function: int) -> None:
        """A function assigns to a name of a function around it, whose value is then not known."""
        own = self._bound.get((function, name), ())
        if any(bound.value is not None for bound in own):
            return
        for outer in self._around(function):
            if outer != function and (outer, name) in self._bound:
                self._bound[outer, name].append(_Bound(None, Place(-1, outer, -2)))
                return

    def _around(self, start: int) -> Iterator[int]:
        """The functions that a byte is in, by their first bytes, the innermost first."""
        index = bisect_right(self._functions, start, key=_start) - 1
        while index >= 0:
            begin, end = self._functions[index]
            if start < end:
                yield begin
            index = self._outer[index]

    def function_around(self, start: int) -> tuple[int, int]:
        """The first and the last byte of the function around a byte of the file."""
        index = bisect_right(self._functions, start, key=_start) - 1
        while self._functions[index][1] <= start:
            index = self._outer[index]
        return self._functions[index]

    def only(self, name: str) -> Node | None:
        """What a name is bound to, if the file binds it once."""
        return self._only.get(name)

    def copied(self, reader: Reader, value: Node) -> Node | None:
        """What a name is bound to after a value, in the same block, if the value is part of it."""
        place = self.places.get(value.id)
        name = self._names.get(value.id, "")
        bound = self._bound.get((place.function, name), []) if place is not None else []
        if len(bound) > _MOST_BOUND or len({one.place.block for one in bound}) != 1:
            return None
        values = [one.value for one in bound]
        behind = values[values.index(value) + 1 :] if value in values else []
        uses = re.compile(rf"(?<![\w$]){re.escape(name)}(?!\w)")
        copy = behind[0] if behind else None
        return copy if copy is not None and uses.search(reader.node_text(copy)) else None

    def names(self) -> Iterator[tuple[str, Node]]:
        """The names that the file binds once, with their values."""
        for name, value in self._only.items():
            if value is not None:
                yield name, value

    def value(self, name: str, start: int) -> Node | None:
        """The node of the value that a name has at a byte of the file; None if it is not known."""
        innermost = True
        for function in self._around(start):
            bound = self._bound.get((function, name))
            if bound is not None:
                return _at(bound, start if innermost else None)
            innermost = False
        return None


def _field_bound(reader: Reader, node: Node) -> Iterator[tuple[str, Node]]:
    """The field of an object that is assigned as a whole: `this.body = {…}`."""
    if node.type in ASSIGNMENTS:
        left, right = assigned(node)
        left = bare(left) if left is not None else None
        if left is None or right is None or left.type == "instance_variable":
            return  # those of Ruby are names like all others
        if is_field(reader, left):
            yield reader.node_text(left), right


def _at(bound: list[_Bound], start: int | None) -> Node | None:
    """The value at a byte of a name that is bound several times, one after the other."""
    first = bound[0]
    if len(bound) == 1:
        value = first.value
        is_own = start is not None and value is not None and _holds(value, start)
        return None if is_own else value
    if start is None or len(bound) > _MOST_BOUND:
        return None
    if any(one.value is None or one.place.block != first.place.block for one in bound):
        return None
    before = [one for one in bound if one.place.start <= start and not _is_in(one, start)]
    return before[-1].value if before else None


def _is_in(bound: _Bound, start: int) -> bool:
    return bound.value is not None and _holds(bound.value, start)


def _holds(value: Node, start: int) -> bool:
    return value.start_byte <= start < value.end_byte


def _start(function: tuple[int, int]) -> int:
    return function[0]


@cache
def _is_block(kind: str) -> bool:
    return bool(_BLOCK.fullmatch(kind)) and "call" not in kind
