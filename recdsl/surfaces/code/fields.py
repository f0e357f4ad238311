"""Objects of types, whose fields, setters or arguments have the names of the page's members.

What a name means is certain only if most of them are the page's. Fields that are left out may be
sent all the same, with the type's own values, so nothing is missing in such an object.
"""

from __future__ import annotations

import re

from recdsl.surfaces.code.calls import CALLS, Call, bare
from recdsl.surfaces.code.literal import Entry, Literal, mapping, opened
from recdsl.surfaces.code.page_names import object_name, page_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

_BUILDERS = re.compile(r"(?:(?:new|create|get)?_?)?[bB]uilder|newInstance|default|new|create")
_BUILDING = re.compile(r"(?:[bB]uild|create|toJson|to_json|unwrap)")
# No object has more members; every link of a chain is asked what it makes.
_LONGEST_CHAIN = 40
_TYPE = re.compile(r"[A-Z]\w*")
_GENERIC = re.compile(r"<.*>|::|\.[bB]uilder\b|\bnew\b", re.DOTALL)


def fields(
    reader: Reader, node: Node, entries: Iterable[Entry], type_name: str, *, more: bool = False
) -> Literal:
    """An object of a type; unknown unless most of the names are the page's.

    Args:
        reader: the reader of the file.
        node: the node that makes the object.
        entries: the fields, with the names of the type.
        type_name: the name of the type.
        more: whether there are fields besides.
    """
    written = [entry for entry in entries if entry.name is not None]
    named = [(page_name(entry.name or ""), entry) for entry in written]
    known = [
        Entry(name, entry.key, entry.literal)
        for name, entry in named
        if name and entry.literal.value is not None  # a field without a value is left out
    ]
    if not any(name for name, _ in named) and (written or more or object_name(type_name) is None):
        return reader.unknown(node)
    count = sum(name is not None for name, _ in named)
    if 2 * count < len(written):
        return reader.unknown(node)
    literal = opened(mapping(known, reader.span(node)))
    literal.member.written = "fields"
    literal.type_name = type_name if count == len(written) else f"{type_name}?"
    return literal


def created(reader: Reader, node: Node) -> Literal | None:
    """The object that a call of a constructor, or a chain of a builder, makes; None for others."""
    call = Call(reader, node)
    type_name = _type_of(reader, call)
    if type_name:
        if call.given:
            return None
        arguments = [
            Entry(reader.node_text(name).strip(": "), reader.span(name), reader.literal(value))
            for name, value in call.named
        ]
        literal: Literal | None = fields(reader, node, arguments, type_name, more=call.spread)
    else:
        literal = _chain(reader, node, call)
    return literal if literal is not None and isinstance(literal.value, dict) else None


def type_of(reader: Reader, node: Node) -> str:
    """The name of the type of a new object."""
    return _type_of(reader, Call(reader, node)) if node.type in CALLS else reader.node_text(node)


def _type_of(reader: Reader, call: Call) -> str:
    """The name of the type that a call makes an object of; empty if it does something else."""
    if call.creates:
        return call.name
    if call.name in ("new", "init") and call.receiver is not None:
        return reader.node_text(call.receiver)
    if call.name == ".init":  # of Swift, which infers the type
        return call.name
    name = re.split(r"\W+", call.name)[-1]
    return call.name if _TYPE.fullmatch(name) and not name.isupper() else ""


def _chain(reader: Reader, node: Node, call: Call) -> Literal | None:
    """`T.builder().a(1).b(2).build()`, or setters in a row on a new object."""
    links: list[tuple[Call, Node]] = []
    current, link = node, call
    while True:
        holder = link.receiver
        if holder is None or _starts(reader, link):
            break
        if len(links) > _LONGEST_CHAIN:
            return None
        links.append((link, current))
        current = bare(holder)
        if current.type not in CALLS:
            return None
        link = Call(reader, current)
        if _type_of(reader, link):
            break
    if not links or not (_starts(reader, link) or _type_of(reader, link)):
        return None
    entries = []
    for each, _ in reversed(links):
        if _BUILDING.fullmatch(each.name) and not each.given:
            continue
        if len(each.given) != 1 or each.named:
            return None
        entries.append(Entry(each.name, None, reader.literal(each.given[0])))
    base = created(reader, current) if _type_of(reader, link) else None
    if base is not None and isinstance(base.value, dict):
        entries = [*_entries(base), *entries]
    receiver = reader.node_text(link.receiver) if link.receiver is not None else link.name
    return fields(reader, node, entries, _GENERIC.sub("", _type_of(reader, link) or receiver))


def _starts(reader: Reader, call: Call) -> bool:
    """Whether a call makes the builder of a type: `T.builder()`, `T.newBuilder()`."""
    if call.receiver is None or call.given or not _BUILDERS.fullmatch(call.name):
        return False
    owner = re.split(r"\W+", reader.node_text(call.receiver))[-1]
    return bool(_TYPE.fullmatch(owner))


def _entries(literal: Literal) -> list[Entry]:
    """The members of an object as entries again."""
    inside = literal.member.inside
    assert isinstance(literal.value, dict)
    assert isinstance(inside, dict)
    return [
        Entry(name, inside[name].key, Literal(value, inside[name]))
        for name, value in literal.value.items()
    ]
