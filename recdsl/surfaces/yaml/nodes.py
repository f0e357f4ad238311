"""The nodes of a YAML text as values and their places.

An alias is read as its anchor's value, and a merge key (`<<`) as the members that it adds.
"""

from __future__ import annotations

import re

import yaml
from yaml import MappingNode, Node, ScalarNode, SequenceNode

from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Open, Unknown
from recdsl.surfaces.json.member import Member
from recdsl.surfaces.yaml.scalars import plain_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.json_value import Json

_DEEPEST = 64
# Aliases of aliases may expand to very large values.
_MOST_VALUES = 20_000
_CORE = "tag:yaml.org,2002:"
_STRING = f"{_CORE}str"
_PROPERTY = re.compile(r"[&!][^\s,\[\]{}]*(?:[ \t]|\r\n|\r|\n)*(?:#[^\r\n]*[\s]*)?")


class Read(Frozen):
    """A value, its place, and the number of values in it, itself included."""

    value: Json
    member: Member
    size: int = 1


def documents(text: str) -> list[Node]:
    """The roots of the documents in a YAML text, as far as it can be read."""
    return composed(text)[0]


def composed(text: str) -> tuple[list[Node], yaml.YAMLError | RecursionError | None]:
    """The roots of the documents in a YAML text, and the mistake that ends it, if one does."""
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    roots: list[Node] = []
    try:
        for root in yaml.compose_all(text, Loader=loader):
            roots.append(root)  # noqa: PERF402 - those before a mistake are kept
    except (yaml.YAMLError, RecursionError) as error:
        return roots, error
    return roots, None


class Nodes:
    """Reads the nodes of one text, each of them once."""

    __slots__ = ("_open", "_read", "text")

    def __init__(self, text: str) -> None:
        """Take the text."""
        self.text = text
        self._read: dict[int, Read] = {}
        self._open: set[int] = set()

    def read(self, node: Node) -> Read:
        """The value of a node; unknown if it contains itself, or is too large."""
        key = id(node)
        if key in self._open or len(self._open) > _DEEPEST:
            return self._unknown(node, "…")
        if key not in self._read:
            self._open.add(key)
            read = self._new_read(node)
            self._open.discard(key)
            self._read[key] = read if read.size <= _MOST_VALUES else self._unknown(node, "…")
        return self._read[key]

    def place(self, node: Node) -> Member:
        """The place of a node's value, without its anchor and its tag."""
        start, end = node.start_mark.index, node.end_mark.index
        while start < end and (match := _PROPERTY.match(self.text, start, end)):
            start = match.end()
        written = self.text[start:end].rstrip()
        return Member(-1, -1, start, start + len(written))

    def _unknown(self, node: Node, text: str) -> Read:
        return Read(Unknown(text), self.place(node))

    def _new_read(self, node: Node) -> Read:
        if isinstance(node, MappingNode):
            return self._mapping(node)
        if isinstance(node, SequenceNode):
            return self._sequence(node)
        return self._scalar(node) if isinstance(node, ScalarNode) else self._unknown(node, "…")

    def _scalar(self, node: ScalarNode) -> Read:
        member = self.place(node)
        tagged = "!" in self.text[node.start_mark.index : member.start]
        if node.style or (tagged and node.tag == _STRING):
            value: Json = node.value if node.tag == _STRING else Unknown(node.value)
        else:
            value = Unknown(node.value) if tagged else plain_value(node.value)
        return Read(value, member)

    def _sequence(self, node: SequenceNode) -> Read:
        member = self.place(node)
        elements = [self.read(child) for child in node.value]
        member.inside = [element.member for element in elements]
        return Read([element.value for element in elements], member, 1 + _sizes(elements))

    def _mapping(self, node: MappingNode) -> Read:
        member = self.place(node)
        values: dict[str, Json] = {}
        inside: dict[str, Member] = {}
        size, is_open = 1, False
        for key, value in node.value:
            read = self.read(value)
            size += read.size
            if is_merge(key):
                brought, surely = _merged(read)
                is_open = is_open or not surely
                for mapping in reversed(brought):  # the first that has a member wins
                    values = {**_members(mapping), **values}
                    inside = {**_places(mapping), **inside}
        own: dict[str, Json] = {}
        for key, value in node.value:
            read = self.read(value)
            if not isinstance(key, ScalarNode) or not key.tag.startswith(_CORE):
                is_open = True
            elif not is_merge(key):
                name = key.value
                own[name] = Unknown("…") if name in own else read.value
                inside[name] = read.member.keyed(self.place(key).value)
        values |= own
        member.inside = inside
        return Read(Open(values) if is_open else values, member, size)


def is_merge(key: Node) -> bool:
    """Whether a key brings the members of another mapping (merge key, YAML 1.1 types)."""
    return isinstance(key, ScalarNode) and key.value == "<<" and not key.style


def _merged(read: Read) -> tuple[list[Read], bool]:
    """The mappings that a merge key brings, and whether these are all of them."""
    value, inside = read.value, read.member.inside
    if isinstance(value, list) and isinstance(inside, list):
        brought = [Read(*pair) for pair in zip(value, inside, strict=True)]
    else:
        brought = [read]
    known = [mapping for mapping in brought if isinstance(mapping.value, dict)]
    closed = not any(isinstance(mapping.value, Open) for mapping in known)
    return known, closed and len(known) == len(brought)


def _members(read: Read) -> dict[str, Json]:
    return dict(read.value) if isinstance(read.value, dict) else {}


def _places(read: Read) -> dict[str, Member]:
    inside = read.member.inside
    return dict(inside) if isinstance(inside, dict) else {}


def _sizes(reads: Iterable[Read]) -> int:
    return sum(read.size for read in reads)
