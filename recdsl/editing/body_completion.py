"""Completions at a place of a body: the members of its object, the values of its member."""

from __future__ import annotations

import json

from recdsl.editing.answers import Offer
from recdsl.editing.body_cursor import body_cursor
from recdsl.editing.describing import summary
from recdsl.editing.placeholders import placeholders
from recdsl.model.operations import has, value_at
from recdsl.reference.pointers import VENDOR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.body_cursor import BodyCursor
    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference

_EMPTY = {"object": "{}", "array": "[]", "string": '""', "boolean": "false"}
_SCALARS = ("string", "integer", "number", "boolean")


def offers_in_body(snapshot: Snapshot, offset: int, *, typed: str) -> tuple[Offer, ...]:
    """The completions at a place (see `completion.offers`)."""
    place = body_cursor(snapshot.text, offset)
    if place is None or (typed.isspace() and place.at_name):
        return ()
    members = snapshot.pieces[0].unit.members
    body, reference = members.body, members.reference
    node = reference.node_at(place.pointer, body)
    if node is None:
        return ()
    all_offers = (
        _members(place, node, reference) if place.at_name else _values(snapshot, place, node)
    )
    return tuple(dict.fromkeys(all_offers))


def _members(place: BodyCursor, node: Node, reference: Reference) -> Iterator[Offer]:
    """The members that the object does not have yet, those first that it must have."""
    for name, member in node.members.items():
        parameter = member.parameter
        if name in place.names or parameter is None:
            continue
        text = json.dumps(name)
        if not place.has_colon:
            begun = _begun(parameter)
            text += f": {begun}" + ("," if begun and place.has_more else "")
        rank = 0 if parameter.need == "required" else 1
        detail = parameter.kind if rank else f"{parameter.kind}, must be there"
        yield Offer(
            name,
            "member",
            place.span,
            text,
            detail,
            summary(parameter, reference),
            json.dumps(name),
            rank,
        )


def _begun(parameter: Parameter) -> str:
    """The first value of a new member: its default, else an empty value; none for a number."""
    default = parameter.default
    if default is None:
        return _EMPTY.get(parameter.kind, "")
    return json.dumps([*default] if isinstance(default, tuple) else default)


def _values(snapshot: Snapshot, place: BodyCursor, node: Node) -> Iterator[Offer]:
    parameter = node.parameter
    if parameter is None:
        return
    members = snapshot.pieces[0].unit.members
    body, reference = members.body, members.reference
    for value, means in _known(parameter, body, reference):
        text = json.dumps(value)
        is_default = value == parameter.default and type(value) is type(parameter.default)
        detail = f"{means} (the default)" if is_default else means
        yield Offer(text, "value", place.span, text, detail, parameter.doc, f"{text} {means}")
    if parameter.kind in ("object", "array"):
        text = _EMPTY[parameter.kind]
        yield Offer(text, "value", place.span, text, "", parameter.doc)
    if parameter.kind in _SCALARS:
        written = (
            placeholder
            for placeholder in placeholders(snapshot)
            if not _within(place, placeholder.span.start)
        )
        for text in dict.fromkeys(
            json.dumps(f"${{{placeholder.name}}}") for placeholder in written
        ):
            yield Offer(text, "placeholder", place.span, text, "in use in this file", rank=2)


def _within(place: BodyCursor, offset: int) -> bool:
    return place.span.start <= offset < place.span.end


def _known(parameter: Parameter, body: Json, reference: Reference) -> Iterator[tuple[Json, str]]:
    """The values that the table lists, with what each means."""
    if parameter.name == "region":
        vendor = value_at(body, VENDOR) if has(body, VENDOR) else None
        known = reference.offered_regions.get(vendor, {}) if type(vendor) is int else {}
        yield from ((number, word) for word, number in known.items())
    elif parameter.choices:
        yield from ((choice.value, choice.means) for choice in parameter.choices)
    elif parameter.kind == "boolean":
        yield from ((True, ""), (False, ""))
    elif parameter.default is not None and not isinstance(parameter.default, tuple):
        yield parameter.default, ""
