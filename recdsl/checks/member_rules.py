"""Check every member of a body against its row of the table."""

from __future__ import annotations

from recdsl.checks.check import Waiting
from recdsl.checks.rule_wording import REFUSED, choices, named
from recdsl.checks.unknown_members import members_of
from recdsl.checks.value_rules import fault, rules_about, surely_at_fault
from recdsl.model.finding import Finding, Fix, Put
from recdsl.model.frozen import replaced
from recdsl.model.json_value import Open, Unknown, parent, tokens, type_names
from recdsl.model.quoting import listed, quoted
from recdsl.reference.parameter_tree import Node
from recdsl.reference.pointers import REGION, STORAGE_CONFIG, TRANSCODING_CONFIG, VENDOR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter

RULES = (
    "wrong-type",
    "empty-member",
    "unlisted-value",
    "out-of-range",
    "too-long",
    "wrong-format",
    "missing-member",
    "missing-advised-member",
)
# Rows whose absence a rule of its own reports (missing-storage).
_REPORTED_BY_THEMSELVES = ("storage_config",)
# The members that `transcodingConfig` needs (page, line 98).
CANVAS = ("width", "height", "fps", "bitrate")


def members(request: Request) -> Iterator[Finding | Waiting]:
    """Check every known member of a body against its row of the table.

    A member that the mode does not read is not missing, but its value is checked. A place that a
    misplaced member will fill is not missing either.
    """
    body = request.body
    if isinstance(body, dict | Unknown):
        for finding in _walk(body, request.reference.tree, "", request):
            yield _with_number(finding, request) if finding.pointer in (VENDOR, REGION) else finding
        return
    yield Finding(
        rule="wrong-type",
        message=f"The body is {type_names[type(body)]}; an object belongs here, and {REFUSED}.",
        help="Write an object with `cname`, `uid` and `clientRequest`.",
    )


def _walk(value: Json, node: Node, pointer: str, request: Request) -> Iterator[Finding | Waiting]:
    if isinstance(value, Unknown):
        yield from _waiting(value, node, pointer)
        yield from surely_at_fault(value, node, pointer)
        return
    finding = fault(value, node, pointer, request.reference)
    if finding:
        yield finding
        if finding.rule == "wrong-type":
            return
    if isinstance(value, list) and node.element:
        for index, element in enumerate(value):
            yield from _walk(element, node.element, f"{pointer}/{index}", request)
    if isinstance(value, dict):
        known = members_of(node, value)
        known = _on_mobile(node.members if known is None else known, value, request)
        missing: list[tuple[Parameter, str]] = []
        for name, member in known.items():
            place = f"{pointer}/{name}"
            if name in value:
                yield from _walk(value[name], member, place, request)
            elif not isinstance(value, Open) and place not in request.promised:
                row = member.parameter
                if row and request.mode in row.modes and row.name not in _REPORTED_BY_THEMSELVES:
                    missing.append((row, place))
        yield from _all_missing(missing, pointer, known)


def _with_number(finding: Finding | Waiting, request: Request) -> Finding | Waiting:
    """A finding about the type of a vendor or a region, with the number of the name."""
    if isinstance(finding, Waiting) or finding.rule != "wrong-type":
        return finding
    from recdsl.checks.names_of_numbers import with_number  # only few bodies have names there
    from recdsl.model.operations import value_at

    return with_number(finding, value_at(request.body, STORAGE_CONFIG), request.reference)


def _on_mobile(
    members: dict[str, Node], value: dict[str, Json], request: Request
) -> dict[str, Node]:
    """The members of an object; with `mobile`, a web page may be smaller (L25, A25)."""
    if "mobile" not in value:
        return members
    if not (value["mobile"] is True or isinstance(value["mobile"], Unknown)):
        return members
    sides = [name for name in ("videoWidth", "videoHeight") if name in members]
    min_side = request.figures.mobile_side
    return members | {name: _from(members[name], min_side) for name in sides}


def _from(node: Node, minimum: int) -> Node:
    """The node of a number, with another lower bound."""
    assert node.parameter
    return Node(replaced(node.parameter, minimum=minimum))


def _waiting(value: Unknown, node: Node, pointer: str) -> Iterator[Waiting]:
    if node.parameter:
        for rule in rules_about(node.parameter):
            yield Waiting(rule, pointer, value.text)
    for member in node.members.values():
        if member.parameter and member.parameter.need == "required":
            yield Waiting("missing-member", pointer, value.text)


def _all_missing(
    missing: list[tuple[Parameter, str]], holder: str, known: dict[str, Node]
) -> Iterator[Finding]:
    """The missing members of an object: one finding for the canvas, else one each."""
    missing = [member for member in missing if member[0].need != "optional"]
    canvas = [
        member for member in missing if holder == TRANSCODING_CONFIG and member[0].name in CANVAS
    ]
    if len(canvas) > 1:
        yield _missing_canvas(canvas, known)
        missing = [member for member in missing if member not in canvas]
    for row, pointer in missing:
        yield from _missing(row, pointer)


def _missing_canvas(missing: list[tuple[Parameter, str]], known: dict[str, Node]) -> Finding:
    names = [row.name for row, _ in missing]
    rows = [known[name].parameter for name in CANVAS if name in known]
    members_said = listed([f"`{name}`" for name in names], "and")
    fixes: tuple[Fix, ...] = ()
    # A single side has no default that matches the other.
    if ("width" in names) == ("height" in names):
        defaults = tuple(
            Put(place, row.default) for row, place in missing if isinstance(row.default, int)
        )
        size = _canvas([row for row, _ in missing])
        fixes = (Fix(f"Write the page's defaults: {size}", "safe", defaults),)
    return Finding(
        rule="missing-member",
        message=f"`transcodingConfig` has no {members_said}; {REFUSED}.",
        help=f"Add {members_said}: the size, frame rate and bitrate of the mixed video. The page's "
        f"defaults are {_canvas([row for row in rows if row])}.",
        pointer=missing[0][1],
        part="key",
        fixes=fixes,
        constraints=missing[0][0].constraints("required"),
    )


def _canvas(rows: list[Parameter]) -> str:
    """The defaults of some numbers of the canvas, in the words of the language."""
    of = {row.name: row.default for row in rows}
    size = f"canvas {of['width']}x{of['height']}" if "width" in of else ""
    rest = [
        f"{of[name]} {unit}" for name, unit in (("fps", "fps"), ("bitrate", "kbps")) if name in of
    ]
    return " at ".join(part for part in (size, ", ".join(rest)) if part)


def _missing(row: Parameter, pointer: str) -> Iterator[Finding]:
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
        message=f"{named(parent(pointer))} has no `{_name(pointer)}`; the page does not call it "
        f"optional, and the service uses {quoted(default)}.",
        help=f"Add `{_name(pointer)}`: {choices(row)}.",
        pointer=pointer,
        part="key",
        fixes=(Fix(f"Add `{_name(pointer)}` {quoted(default)}", "safe", (Put(pointer, default),)),),
        constraints=row.constraints("required"),
    )


def _name(pointer: str) -> str:
    return tokens(pointer)[-1]
