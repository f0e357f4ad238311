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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter

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


def members(request: Request) -> Iterator[Finding | Waiting]:
    """Hold every known member of a body against its row of the table.

    What the mode does not read is not missed in it, nor is its value looked at; places that
    misplaced members are going to fill are not missed either.
    """
    body = request.body
    if isinstance(body, dict | Unknown):
        yield from _walk(body, request.reference.tree, "", request)
        return
    yield Finding(
        rule="wrong-type",
        message=f"The body is {type_names[type(body)]}; an object belongs here, and {REFUSED}.",
        help="Write an object with `cname`, `uid` and `clientRequest`.",
    )


def _walk(value: Json, node: Node, pointer: str, request: Request) -> Iterator[Finding | Waiting]:
    if isinstance(value, Unknown):
        yield from _waiting(value, node, pointer)
        if value.kind == "string":
            yield from surely_a_string(value, node, pointer)
        return
    found = fault(value, node, pointer, request.reference)
    if found:
        yield found
        if found.rule == "wrong-type":
            return
    if isinstance(value, list) and node.element:
        for index, element in enumerate(value):
            yield from _walk(element, node.element, f"{pointer}/{index}", request)
    if isinstance(value, dict):
        known = members_of(node, value)
        known = _on_mobile(node.members if known is None else known, value, request)
        for name, member in known.items():
            here = f"{pointer}/{name}"
            if name in value:
                if here in SPOKEN_OF and not _is_read(member, request.mode):
                    continue
                yield from _walk(value[name], member, here, request)
            elif not isinstance(value, Open) and here not in request.promised:
                yield from _missing(member.parameter, here, request.mode)


def _is_read(node: Node, mode: Mode) -> bool:
    return node.parameter is None or mode in node.parameter.modes


def _on_mobile(
    members: dict[str, Node], value: dict[str, Json], request: Request
) -> dict[str, Node]:
    """The members of an object: a web page as on a phone may be smaller (L25, A25)."""
    if "mobile" not in value:
        return members
    if not (value["mobile"] is True or isinstance(value["mobile"], Unknown)):
        return members
    sides = [name for name in ("videoWidth", "videoHeight") if name in members]
    least = request.figures.mobile_side
    return members | {name: _from(members[name], least) for name in sides}


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
