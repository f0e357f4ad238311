"""What comes into the secret parts of texts later: by calls that put it in, or piece by piece.

`text.replace("__KEY__", key)`, `Template('{"token": "$key"}').substitute(key=key)`, and
`out.append('{"token": "').append(key)`.
"""

from __future__ import annotations

import itertools
import re

from recdsl.model.frozen import Frozen
from recdsl.secrets.call_nodes import ARGUMENTS, called
from recdsl.secrets.given_names import BLOCK, FUNCTION
from recdsl.surfaces.code.syntax_walk import field, nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tree_sitter import Node

    from recdsl.secrets.given_names import Names
    from recdsl.secrets.stand_ins import StandIns

_REGEX = re.compile(r"(?:~[rR]|%r)?(?P<sign>[/#{|])(?P<text>.*)(?:(?P=sign)|\})\w*", re.DOTALL)
_REGEX_NODES = re.compile(r"regex\w*|sigil")
_REPLACING = re.compile(
    r"(?i)\w*(?:replac|substitu|translat)\w*|g?sub!?|strtr|join|with|of|expand|appendReplacement"
)
_TEMPLATING = re.compile(
    r"(?i)\w*(?:replac|substitut|render|templat|execut|fill|interpolat|format|expand|eval|supplant"
    r"|compile|process|transl|evaluate|merge|apply|printf|fmt|tpl|tmpl)\w*|dict|"
)
_PUTTING = re.compile(r"(?i)(?:put|set|assign|add|with|bind|store|insert)\w*|of|entry|\w*map")
_WRAPPED = frozenset(
    {"argument", "value_argument", "literal_element", "array_element_initializer"}
    | {
        "keyword_argument",
        "collection_element",
        "expression_element",
        "parenthesized_expression",
        "named_argument",
    }
)
_LISTS = frozenset(
    {"array", "list", "tuple", "array_initializer", "initializer_expression", "list_literal"}
    | {"literal_value", "tuple_expression", "array_expression", "array_literal", "token_tree"}
    | {"array_creation_expression", "collection_literal", "set_or_map_literal"}
)
_GROWING = re.compile(rb"([A-Za-z_]\w*)\s*(?:\.\.?|->)\s*[A-Za-z_]\w*[!?]?\s*$")
_SHOVEL = "<<"
_NUMBER = re.compile(r"-?\d+")
_NEAR = 300  # bytes from a piece of a text to the next one
_MOST_NODES = 300
_CLIMBED = 6


class _Piece(Frozen):
    """A piece of a text that a secret follows: what it was given to, by which call, and its end."""

    base: str
    function: str
    end: int


class LaterFillings:
    """The nodes of a program whose value comes into the secret part of a text."""

    def __init__(self, names: Names, stand_ins: StandIns, open_texts: set[int]) -> None:
        """Take the program, its stand-ins, and the texts that a secret follows, by their ids."""
        self.names = names
        self.reader = names.reader
        self.tree = names.reader.tree
        self.stand_ins = stand_ins
        self._open = open_texts
        self._piece: _Piece | None = None

    def found(self) -> Iterator[Node]:
        """All of them, in the order of the text."""
        if not (self.stand_ins.texts or self.stand_ins.names or self._open):
            return
        for node in nodes(self.reader.root):
            kind = node.type
            if node.id in self._open:
                yield from self._opened(node)
            is_text = kind in self.names.strings or _REGEX_NODES.fullmatch(kind) is not None
            if is_text and self._is_stand_in(node):
                yield from self._behind(node)
            elif kind in ARGUMENTS:
                yield from self._called(node)
            else:
                yield from self._given(node)

    def _is_stand_in(self, node: Node) -> bool:
        if node.end_byte - node.start_byte > _NEAR:
            return False
        said = self.names.said(node) if node.type in self.names.strings else None
        if said is None:
            found = _REGEX.fullmatch(self.reader.node_text(node))
            said = found["text"] if found is not None else ""
        return self._is_said(said)

    def _is_said(self, said: str) -> bool:
        found = _REGEX.fullmatch(said)
        return self.stand_ins.is_text(said) or (
            found is not None and self.stand_ins.is_text(found["text"])
        )

    def _given(self, node: Node) -> Iterator[Node]:
        """What a pair gives to a stand-in, and what a statement adds to a text."""
        for name, values in self.names.pairs(node) if self.stand_ins.texts else ():
            if self.stand_ins.is_text(self.names.name(name) or ""):
                yield from values
        piece = self._piece
        if piece is None or node.start_byte <= piece.end or not self._is_near(node, piece):
            return
        left, right = field(node, "left"), field(node, "right")
        if left is None or right is None:
            children = node.named_children if "assignment" in node.type else []
            left, right = (children[0], children[-1]) if len(children) > 1 else (None, None)
        if left is None or right is None or right.start_byte <= piece.end:
            return
        is_next = _is_shovel(node) and piece.function == _SHOVEL
        if self._plain(left) == piece.base or is_next:
            self._piece = None
            inside = itertools.islice(nodes(right), _MOST_NODES)
            texts = [one for one in inside if one.type in self.names.strings]
            yield from texts or [right]

    def _is_near(self, node: Node, piece: _Piece) -> bool:
        if node.start_byte - piece.end > _NEAR:
            self._piece = None
        return self._piece is not None

    # -- stand-ins

    def _behind(self, node: Node) -> Iterator[Node]:
        """What is put in the place of a text."""
        inner = node
        for holder in itertools.islice(self.tree.around(node), _CLIMBED):
            if any(name == inner for name, _ in self.names.pairs(holder)):
                return
            if holder.type in ARGUMENTS:
                given = [one for one in holder.named_children if not one.type.endswith("comment")]
                following = given[given.index(inner) + 1 :] if inner in given else []
                if following or len(given) > 1:
                    yield from self._following(following)
                    return
            elif holder.type in _LISTS:
                yield from self._in_list(holder, inner)
                return
            else:
                yield from self._outer(holder, node)
            if FUNCTION.fullmatch(holder.type):
                return
            inner = holder

    def _following(self, arguments: list[Node]) -> Iterator[Node]:
        """The argument that is put in: the next, or in Elixir the one behind the text."""
        is_text_between = len(arguments) > 1 and self.reader.language.name == "Elixir"
        for one in arguments[int(is_text_between) :][:1]:
            if not _NUMBER.fullmatch(self.reader.node_text(one)):
                yield one

    def _in_list(self, holder: Node, inner: Node) -> Iterator[Node]:
        """What a list has behind a stand-in, or a second list in its place."""
        elements = [one for one in holder.named_children if not one.type.endswith("comment")]
        at = elements.index(inner) if inner in elements else len(elements)
        arguments = next(itertools.islice(self.tree.around(holder), 1), None)
        outer = holder
        while arguments is not None and arguments.type in _WRAPPED | {"array_creation_expression"}:
            outer, arguments = arguments, self.tree.parent(arguments)
        after = self.tree.after(outer) if arguments is not None else None
        if arguments is not None and arguments.type in ARGUMENTS and after is not None:
            yield from self._list(after)[at : at + 1]
        else:
            yield from elements[at + 1 : at + 2]

    def _list(self, argument: Node) -> list[Node]:
        """The elements of a list that is an argument, whatever is around it."""
        around = itertools.islice(nodes(argument), _CLIMBED)
        listed = next((one for one in around if one.type in _LISTS), None)
        if listed is None:
            return []
        inner = (one for one in listed.named_children[-1:] if one.type == "array_initializer")
        return next(inner, listed).named_children

    def _outer(self, call: Node, node: Node) -> Iterator[Node]:
        """What a call is given that is called on a stand-in: `split("KEY").join(key)`."""
        block = field(call, "block")
        yield from [block] if block is not None else []
        inside = (child for one in (call, *call.named_children[-1:]) for child in one.children)
        found = next((one for one in inside if one.type in ARGUMENTS), None)
        if found is None or found.start_byte < node.end_byte:
            return
        if _REPLACING.fullmatch(called(self.reader, found)[1]):
            yield from self._following(list(found.named_children))

    # -- templates

    def _called(self, arguments: Node) -> Iterator[Node]:
        """What a call gives to the stand-ins by name, or as the next piece of a text."""
        function = called(self.reader, arguments)[1]
        yield from self._next_piece(arguments, function)
        given = [one for one in arguments.named_children if not one.type.endswith("comment")]
        if self.stand_ins.texts and _REPLACING.fullmatch(function):
            for at, one in enumerate(given):
                is_name = one.type not in self.names.strings and not one.type.endswith("splat")
                if is_name and self._is_said(self.names.said(one) or ""):
                    yield from self._following(given[at + 1 :])
        if not self.stand_ins.names:
            return
        if _PUTTING.fullmatch(function):
            for name, value in itertools.pairwise(given):
                if (self.names.said(name) or "") in self.stand_ins.names:
                    yield value
        if _TEMPLATING.fullmatch(function):
            for one in given:
                yield from self._named(one)

    def _named(self, given: Node) -> Iterator[Node]:
        """What an argument has under the names of the template."""
        name, value = self.names.parameters.argument(given)
        if name in self.stand_ins.names:
            yield value
            return
        for one in itertools.islice(nodes(given), _MOST_NODES):
            for named, values in self.names.pairs(one):
                if (self.names.name(named) or "") in self.stand_ins.names:
                    yield from values
        last = value
        while last.named_child_count == 1 and last.type not in self.names.strings:
            last = last.named_children[0]
        for step in self.stand_ins.names:
            yield from self.names.members(last, step)

    # -- texts that are written piece by piece

    def _opened(self, node: Node) -> Iterator[Node]:
        """What follows a piece of a text: the next one beside it, or in a later call."""
        inner, function, base = node, "", ""
        for holder in itertools.islice(self.tree.around(node), _CLIMBED * 2):
            after = self.tree.after(inner)
            is_row = holder.type in ARGUMENTS or holder.type in _LISTS or self.names.is_sum(holder)
            if is_row and after is not None:
                yield after
                return
            if inner == node and not is_row:  # `"…".concat(key)`
                behind = (one for one in holder.named_children if one.start_byte >= node.end_byte)
                found = next((one for one in behind if one.type in ARGUMENTS), None)
                if found is not None:
                    yield from found.named_children
                    return
            if holder.type in ARGUMENTS and not function:
                function, base = called(self.reader, holder)[1], self._base(holder)
            name = self._given_to(holder, inner)
            if name is not None or BLOCK.fullmatch(holder.type):
                base = base or (self._plain(name) if name is not None else "")
                function = function or (_SHOVEL if _is_shovel(holder) else "")
                break
            inner = holder
        self._piece = _Piece(base, function, node.end_byte) if base or function else None

    def _given_to(self, holder: Node, inner: Node) -> Node | None:
        """What a statement gives the value of a node to."""
        left = field(holder, "left") or field(holder, "name") or field(holder, "pattern")
        if left is None and ("assignment" in holder.type or "declar" in holder.type):
            left = next(iter(holder.named_children), None)
        is_before = left is not None and left.end_byte <= inner.start_byte
        return left if is_before else None

    def _next_piece(self, arguments: Node, function: str) -> Iterable[Node]:
        piece = self._piece
        if piece is None or arguments.start_byte <= piece.end:
            return ()
        if not self._is_near(arguments, piece):
            return ()
        is_same = bool(function) and function == piece.function
        if not is_same and not (piece.base and self._base(arguments) == piece.base):
            return ()
        self._piece = None
        return arguments.named_children

    def _base(self, arguments: Node) -> str:
        """What the method is of that a call calls."""
        start = max(0, arguments.start_byte - _NEAR)
        found = _GROWING.search(self.reader.points.data[start : arguments.start_byte])
        return found[1].decode() if found is not None else ""

    def _plain(self, node: Node) -> str:
        is_short = node.end_byte - node.start_byte < _NEAR
        return self.reader.node_text(node).lstrip("$@&*") if is_short else ""


def _is_shovel(node: Node) -> bool:
    return any(one.type == _SHOVEL for one in node.children)
