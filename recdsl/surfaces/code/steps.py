"""Objects that are built step by step: what statements put into a variable after it is declared.

A step in a branch or a loop may not be taken: what it puts there is judged by itself. The object is
complete only if nobody but the statement that sends it can add to it.
"""

from __future__ import annotations

import re

from recdsl.model.json_value import Open, Unknown
from recdsl.surfaces.code.calls import Call, assigned, bare, holders, is_field, path_of
from recdsl.surfaces.code.choices import is_judged
from recdsl.surfaces.code.fields import type_of
from recdsl.surfaces.code.grown_lists import GROWING, grown, lengthened
from recdsl.surfaces.code.literal import Literal, opened
from recdsl.surfaces.code.page_names import page_name
from recdsl.surfaces.json.member import Member

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tree_sitter import Node

    from recdsl.model.json_value import Json
    from recdsl.model.source import Span
    from recdsl.surfaces.code.bindings import Place
    from recdsl.surfaces.code.calls import Step
    from recdsl.surfaces.code.reader import Reader

_VARIABLES = frozenset({"identifier", "variable_name", "simple_identifier"})
_PUTTING = frozenset(
    {"put", "set", "add", "addProperty", "putOpt", "insert", "Add", "TryAdd", "store", "setdefault"}
    | {"append", "Set"}
)
_MERGING = frozenset({"update", "putAll", "merge!", "addAll", "deep_merge!", "merge", "extend"})
_NESTING = frozenset({"putObject", "putJsonObject", "withObject", "with"})
_LEAVING_AS_IS = re.compile(
    r"(?i)log|print|debug|info|warn|error|dump|puts|trace|post|send|request|start|fetch|call|write|emit"
    r"|publish|assert|expect|validate|check|invoke|execute|dispatch|json|save|put|then|resolve"
)
# What holds the statements of a language, or a statement that is an expression.
_HOLDING = frozenset(
    {"expression_statement", "statements", "body_statement", "program", "source_file", "block"}
    | {"do_block", "then", "else"}
)
_SETTER = re.compile(r"(?:set|with|add)_?[A-Z_a-z]\w*|Set[A-Z]\w*")


class Put:
    """What one statement puts into an object: a value under a path, or all members of a value.

    `is_certain` tells whether the statement runs whenever the declaration does, `is_element`
    whether the value becomes an element of a list.
    """

    __slots__ = ("is_certain", "is_element", "is_merge", "node", "path", "value")

    def __init__(
        self,
        node: Node,
        path: Sequence[Step],
        value: Node,
        *,
        is_merge: bool = False,
        is_element: bool = False,
    ) -> None:
        """Take the statement, the path and the value."""
        self.is_element = is_element
        self.node = node
        self.path = tuple(path)
        self.value = value
        self.is_merge = is_merge
        self.is_certain = True


class Steps:
    """The steps by which the objects of a file are built, by the values that they begin with."""

    def __init__(self, reader: Reader) -> None:
        """Find them."""
        self.puts: dict[int, list[Put]] = {}
        self.names: dict[int, str] = {}
        self.values: set[int] = set()  # the nodes of what the steps put there
        self.changed: set[str] = set()
        self.extended: set[str] = set()  # the paths below which something is put, as written
        # The names that a statement gives to a function, and where it ends.
        self.handed: dict[str, int] = {}
        reader.steps = self  # to read the names of members
        explained: set[int] = set()
        for node, place in reader.bindings.assignments:
            target, _ = assigned(node)
            if target is not None:
                self.extended.update(holders(reader, target))
            explained.update(self._take(reader, place, _assigned(reader, node)))
        for node, place in reader.bindings.calls:
            call = Call(reader, node)
            for name in _handed(reader, node, call):
                self.handed.setdefault(name, node.end_byte)
            if call.receiver is not None:
                self.extended.add(reader.node_text(call.receiver))
                steps = _called(reader, node, call, call.receiver)
                explained.update(self._take(reader, place, steps))
        for puts in self.puts.values():
            puts.sort(key=_order)
        # Names that are changed in other ways: what they refer to may have more members.
        self.changed = {name for node, name in reader.bindings.changes if node.id not in explained}

    def _take(
        self, reader: Reader, place: Place, steps: Iterator[tuple[Node, Put]]
    ) -> Iterator[int]:
        for base, put in steps:
            name = reader.node_text(base)
            value = reader.bindings.value(name, base.start_byte)
            declared = reader.bindings.places.get(value.id) if value is not None else None
            if value is None or declared is None or declared.function != place.function:
                continue
            put.is_certain = declared.block == place.block
            self.puts.setdefault(value.id, []).append(put)
            self.values.add(put.value.id)
            self.names[value.id] = name
            yield put.node.id


def _handed(reader: Reader, node: Node, call: Call) -> Iterator[str]:
    """The names that a call is given whose result nobody uses, so that it may change their values.

    A call that sends or shows them does not.
    """
    names = [reader.node_text(one) for one in map(bare, call.given) if one.type in _VARIABLES]
    if not names or _LEAVING_AS_IS.search(call.name):
        return
    holder = reader.tree.parent(node)
    if holder is not None and holder.type == "await_expression":
        holder = reader.tree.parent(holder)
    if holder is not None and holder.type in _HOLDING:
        yield from names


def _order(put: Put) -> int:
    return put.node.start_byte


def _is_variable(reader: Reader, node: Node) -> bool:
    return node.type in _VARIABLES or is_field(reader, node)


def _assigned(reader: Reader, node: Node) -> Iterator[tuple[Node, Put]]:
    """`a.b["c"] = value`."""
    left, right = assigned(node)
    if left is None or right is None or not any(one.type == "=" for one in node.children):
        return
    base, path = path_of(reader, left)
    if path and _is_variable(reader, base):
        several = len(node.children_by_field_name("right")) > 1  # parts of one value, in Dart
        yield base, Put(node, path, node if several else bare(right))


def _called(reader: Reader, node: Node, call: Call, receiver: Node) -> Iterator[tuple[Node, Put]]:
    """`a.put("b", value)`, `a.update({…})`, `a.setB(value)`, `Object.assign(a, {…})`."""
    if call.name == "assign" and reader.node_text(receiver) == "Object" and call.given:
        base, path = path_of(reader, call.given[0])
        if _is_variable(reader, base):
            yield from ((base, Put(node, path, one, is_merge=True)) for one in call.given[1:])
        return
    base, path = path_of(reader, receiver)
    if not _is_variable(reader, base):
        return
    given = call.given
    if call.name in _PUTTING and len(given) == 2:
        name = reader.literal(given[0]).value
        step = (name if isinstance(name, str) else None, given[0], True)
        yield base, Put(node, [*path, step], given[1])
    elif call.name in _MERGING and (len(given) == 1) != bool(call.named):
        if given:
            yield base, Put(node, path, given[0], is_merge=True)
        for key, value in call.named:
            name = reader.node_text(key).strip(": ")
            yield base, Put(node, [*path, (name, key, True)], value)
    elif call.name in _NESTING and len(given) == 1:
        name = reader.literal(given[0]).value
        step = (name if isinstance(name, str) else None, given[0], True)
        yield base, Put(node, [*path, step], node)
    elif call.name in GROWING and len(given) == 1 and not call.named:
        yield base, Put(node, path, given[0], is_element=True)
    elif len(given) == 1 and _SETTER.fullmatch(call.name) and page_name(call.name):
        yield base, Put(node, [*path, (call.name, given[0], False)], given[0])


_GIVEN_A_NAME = re.compile(r"\s*(?::(?!:)|=(?![=>]))")


def built(reader: Reader, node: Node, literal: Literal) -> Literal:
    """A literal with what the statements after it put into it."""
    puts = reader.steps.puts.get(node.id)
    if not puts:
        return literal
    if literal.value != [] or all(put.is_element for put in puts):
        literal = _lengthened(reader, literal, node, puts)
        if isinstance(literal.value, list):
            return literal
    whole = _Whole(reader, literal)
    for put in puts:
        whole.take(put)
    literal = whole.literal(node)
    is_whole = whole.is_certain and _is_left_alone(reader, reader.steps.names[node.id], node, puts)
    return literal if is_whole else opened(literal)


def _lengthened(reader: Reader, literal: Literal, node: Node, puts: list[Put]) -> Literal:
    """A list with the elements that statements add to it; any other value as it is."""
    if not isinstance(literal.value, list):
        return literal
    is_whole = _is_left_alone(reader, reader.steps.names[node.id], node, puts)
    for put in puts:
        if put.is_certain and put.is_element and not put.path:
            literal = grown(literal, [reader.literal(put.value)])
        else:
            is_whole = False
    return literal if is_whole else lengthened(literal)


def put_into(reader: Reader, literal: Literal, put: Put) -> Literal:
    """A copy of an object with a value put into it."""
    whole = _Whole(reader, literal)
    whole.take(put)
    made = whole.literal(put.node)
    return made if whole.is_certain else opened(made)


def _is_left_alone(reader: Reader, name: str, node: Node, puts: list[Put]) -> bool:
    """Whether nothing but one use after the last step can change the object of a name.

    A field of an object, which other methods can change, never is.
    """
    if not name.isidentifier() and not name.lstrip("$").isidentifier():
        return False
    text, span = reader.points.text, reader.bindings.function_around(node.start_byte)
    steps = {reader.span(put.node).start for put in puts}
    uses = [
        offset
        for offset in reader.places(name)
        if span[0] <= reader.points.byte(offset) < span[1]
        and offset not in steps
        and not _GIVEN_A_NAME.match(text, offset + len(name))
        and not reader.is_comment(offset)
    ]
    return len(uses) == 1 and uses[0] > reader.span(puts[-1].node).end


class _Whole:
    """An object while steps are added to it; what it shares with other values is copied first."""

    def __init__(self, reader: Reader, literal: Literal) -> None:
        self.reader = reader
        self.base = literal
        self.others = list(literal.others)
        self.is_certain = not isinstance(literal.value, Unknown)
        self.is_known = isinstance(literal.value, dict) or literal.value == []
        # Whether the members are as they are sent; else they are fields of a type.
        self.is_plain = self.is_known and literal.member.written != "fields"
        self.fields = 0
        self.unknown = 0
        self.values: dict[str, Json] = {}
        self.member = Member(-1, -1, literal.member.start, literal.member.end)
        self.member.written = "statements" if self.is_plain else "fields"
        self.member.inside = {}
        self._owned: set[int] = {id(self.values)}
        if isinstance(literal.value, dict) and isinstance(literal.member.inside, dict):
            self.values.update(literal.value)
            self.member.inside.update(literal.member.inside)
            self.is_certain = not isinstance(literal.value, Open)

    def literal(self, node: Node) -> Literal:
        """What all steps together make."""
        if not self.is_known and self.fields and 2 * self.unknown > self.fields:
            return self.base
        if not self.values and not self.is_known:
            return self.base
        type_name = self.base.type_name
        if not self.is_plain and self.fields:
            self.is_certain = False
            type_name = type_name or type_of(self.reader, node)
            type_name += "?" if self.unknown else ""
        return Literal(self.values, self.member, tuple(self.others), type_name)

    def take(self, put: Put) -> None:
        """Add what a statement puts there."""
        names = []
        for name, _, is_index in put.path:
            named = name if is_index or self.is_plain else page_name(name or "")
            if not is_index and not self.is_plain:
                self.fields += 1
                self.unknown += named is None
            if named is None:
                self.is_certain = False
                return
            names.append(named)
        keys = [self.reader.span(key) for _, key, _ in put.path]
        literal = self.reader.literal(put.value)
        if put.is_element:
            self._grow(names, keys, literal, is_certain=put.is_certain)
            return
        if not put.is_merge:
            self._put(tuple(names), keys, literal, is_certain=put.is_certain)
            return
        inside = literal.member.inside
        if not isinstance(literal.value, dict) or not isinstance(inside, dict):
            self.is_certain = False
            return
        self.is_certain &= not isinstance(literal.value, Open)
        self.others += (((*names, *path), other) for path, other in literal.others)
        for name, value in literal.value.items():
            member = inside[name]
            key = member.key or member.value
            one = Literal(value, member)
            self._put((*names, name), [*keys, key], one, is_certain=put.is_certain)

    def _put(
        self, path: tuple[str, ...], keys: list[Span], literal: Literal, *, is_certain: bool
    ) -> None:
        values, inside = self._holder(path[:-1], keys)
        name = path[-1]
        self.others = [other for other in self.others if other[0][: len(path)] != path]
        self.others += (((*path, *below), other) for below, other in literal.others)
        if is_certain:
            values.pop(name, None)
            values[name] = literal.value
            inside[name] = literal.member.keyed(keys[-1])
            return
        self.is_certain = False
        candidates = [literal]
        if name in values:
            candidates.append(Literal(values[name], inside[name]))
            values[name] = Unknown("", is_code=True)
        judged = (one for one in candidates if is_judged(one))
        self.others += ((path, one) for one in judged)

    def _grow(
        self, path: list[str], keys: list[Span], literal: Literal, *, is_certain: bool
    ) -> None:
        """Add an element to the list that a path leads to."""
        self.is_certain = False  # what else adds to it is not known
        values, inside = self._holder(tuple(path[:-1]), keys) if path else ({}, {})
        name = path[-1] if path else ""
        if isinstance(values.get(name), list):
            before = Literal(values[name], inside[name])
            made = grown(before, [literal]) if is_certain else lengthened(before)
            values[name], inside[name] = made.value, made.member.keyed(inside[name].key)

    def _holder(
        self, path: tuple[str, ...], keys: list[Span]
    ) -> tuple[dict[str, Json], dict[str, Member]]:
        """The object that a path leads to, which is made if it is not there."""
        values, holder = self.values, self.member
        for name, key in zip(path, keys, strict=False):
            assert isinstance(holder.inside, dict)
            child, member = values.get(name), holder.inside.get(name)
            if not isinstance(child, dict) or member is None or member.inside is None:
                child, made = {}, Member(key.start, key.end, key.start, key.end)
                made.inside = {}
                self.is_certain &= name not in values
                member = made
            elif id(child) not in self._owned:
                inside = member.inside
                assert isinstance(inside, dict)
                child, member = type(child)(child), member.keyed(member.key)
                member.inside = dict(inside)
            if id(child) not in self._owned:
                self._owned.add(id(child))
                member.written = self.member.written
                values[name], holder.inside[name] = child, member
            values, holder = child, member
        assert isinstance(holder.inside, dict)
        return values, holder.inside
