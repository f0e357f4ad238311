"""One walk over a body and the table side by side: every member against its row."""

from __future__ import annotations

from recdsl.checks.check import Waiting
from recdsl.checks.rule_wording import REFUSED, choices, named
from recdsl.checks.unknown_members import members_of
from recdsl.checks.value_rules import asked, fault, surely_a_string
from recdsl.model.finding import Finding, Fix, Put
from recdsl.model.frozen import replaced
from recdsl.model.json_value import Open, Unknown, parent, tokens, type_names
from recdsl.model.quoting import quoted
from recdsl.reference.parameter_tree import Node
from recdsl.reference.pointers import (
    AUDIO_PROFILE,
    EXTENSION_SERVICE_CONFIG,
    RECORDING_CONFIG,
    SNAPSHOT_CONFIG,
    STREAM_MODE,
    TRANSCODE_OPTIONS,
    TRANSCODING_CONFIG,
)
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.reference import Reference

RULES = (
    "wrong-type",
    "unlisted-value",
    "out-of-range",
    "too-long",
    "wrong-format",
    "missing-member",
    "missing-advised-member",
)
# Where a mode does not read one of these, a rule speaks of the whole of it: one fault, one finding.
SPOKEN_OF = (
    RECORDING_CONFIG,
    STREAM_MODE,
    AUDIO_PROFILE,
    TRANSCODING_CONFIG,
    TRANSCODE_OPTIONS,
    SNAPSHOT_CONFIG,
    EXTENSION_SERVICE_CONFIG,
)
SHORTEST_ON_MOBILE = 240


def members(
    body: Json, mode: Mode, promised: frozenset[str], reference: Reference = DEFAULT
) -> Iterator[Finding | Waiting]:
    """Hold every known member of a body against its row of the table.

    Args:
        body: the start body.
        mode: what a mode does not read is not missed in it, nor is its value looked at.
        promised: places that misplaced members are going to fill; they are not missed either.
        reference: the table.
    """
    if isinstance(body, dict | Unknown):
        yield from _walk(body, reference.tree, "", mode, promised)
        return
    yield Finding(
        rule="wrong-type",
        message=f"The body is {type_names[type(body)]}; an object belongs here, and {REFUSED}.",
        help="Write an object with `cname`, `uid` and `clientRequest`.",
    )


def _walk(
    value: Json, node: Node, pointer: str, mode: Mode, promised: frozenset[str]
) -> Iterator[Finding | Waiting]:
    if isinstance(value, Unknown):
        yield from _waiting(value, node, pointer)
        if value.kind == "string":
            yield from surely_a_string(value, node, pointer)
        return
    found = fault(value, node, pointer)
    if found:
        yield found
        if found.rule == "wrong-type":
            return
    if isinstance(value, list) and node.element:
        for index, element in enumerate(value):
            yield from _walk(element, node.element, f"{pointer}/{index}", mode, promised)
    if isinstance(value, dict):
        known = members_of(node, value)
        for name, member in _on_mobile(node.members if known is None else known, value).items():
            here = f"{pointer}/{name}"
            if name in value:
                if here in SPOKEN_OF and not _is_read(member, mode):
                    continue
                yield from _walk(value[name], member, here, mode, promised)
            elif not isinstance(value, Open) and here not in promised:
                yield from _missing(member.parameter, here, mode)


def _is_read(node: Node, mode: Mode) -> bool:
    return node.parameter is None or mode in node.parameter.modes


def _on_mobile(members: dict[str, Node], value: dict[str, Json]) -> dict[str, Node]:
    """The members of an object: a web page as on a phone may be smaller (L25, A25)."""
    if "mobile" not in value:
        return members
    if not (value["mobile"] is True or isinstance(value["mobile"], Unknown)):
        return members
    sides = [name for name in ("videoWidth", "videoHeight") if name in members]
    return members | {name: _from(members[name], SHORTEST_ON_MOBILE) for name in sides}


def _from(node: Node, minimum: int) -> Node:
    """The node of a number, with another lower bound."""
    assert node.parameter
    return Node(replaced(node.parameter, minimum=minimum))


def _waiting(value: Unknown, node: Node, pointer: str) -> Iterator[Waiting]:
    if node.parameter:
        for rule in asked(node.parameter):
            yield Waiting(rule, pointer, value.text)
    for member in node.members.values():
        if member.parameter and member.parameter.need == "required":
            yield Waiting("missing-member", pointer, value.text)


def _missing(row: Parameter | None, pointer: str, mode: Mode) -> Iterator[Finding]:
    if row is None or mode not in row.modes:
        return
    if row.need == "required":
        yield Finding(
            rule="missing-member",
            message=f"{named(parent(pointer))} has no `{_name(pointer)}`; {REFUSED}.",
            help=f"Add `{_name(pointer)}`: {row.doc}",
            pointer=pointer,
            part="key",
            constraints=row.constraints("required"),
        )
    if row.need == "advised":
        yield _missing_advised(row, pointer)


def _missing_advised(row: Parameter, pointer: str) -> Finding:
    default = row.default
    assert default is not None
    assert not isinstance(default, tuple)
    return Finding(
        rule="missing-advised-member",
        message=f"{named(parent(pointer))} has no `{_name(pointer)}`; the page does not call "
        f"it optional, and the service takes {quoted(default)}.",
        help=f"Add `{_name(pointer)}`: {choices(row)}.",
        pointer=pointer,
        part="key",
        fixes=(Fix(f"Add `{_name(pointer)}` {quoted(default)}", "safe", (Put(pointer, default),)),),
        constraints=row.constraints("required"),
    )


def _name(pointer: str) -> str:
    return tokens(pointer)[-1]
