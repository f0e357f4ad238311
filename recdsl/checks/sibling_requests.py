"""The bodies of the other requests: `acquire`, `update`, `updateLayout`, `stop` and `query`.

The checks of single members read the rows of the request. Where a body has members of `start`, the
checks of `start` run on a projection of it: a start body that has these members and may have any
others. Their findings are given back at the places of the body.
"""

from __future__ import annotations

from recdsl.checks.check import Waiting
from recdsl.checks.dispatch import DISPATCH, places_of, run
from recdsl.checks.missing_request import REQUEST
from recdsl.checks.modes import possible_modes
from recdsl.checks.other_requests import CHECKS, PAGE, PUSH, SCENE, SUBSCRIPTION, WEB_PAGE
from recdsl.checks.request import Request
from recdsl.checks.rule_wording import REFUSAL
from recdsl.model.finding import MODES, Finding
from recdsl.model.frozen import replaced
from recdsl.model.json_value import Open, tokens
from recdsl.model.operations import has, value_at
from recdsl.model.quoting import listed
from recdsl.reference.all_editions import OTHER_REQUESTS
from recdsl.reference.pointers import (
    EXTENSION_SERVICES,
)
from recdsl.reference.request_shapes import IN_START, OF_START, PUSH_AT, own_members

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.finding import Mode, Severity
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

START_PARAMETER = f"/{REQUEST}/startParameter"
_SHARED = (("/cname", "/cname"), ("/uid", "/uid"))
# What the service does not do if it refuses a request.
REFUSALS = {
    "acquire": "answers with an error and gives no resource ID",
    "query": "answers with an error",
    "update": "answers error 2 and changes nothing",
    "updateLayout": "answers with an error and changes nothing",
    "stop": "answers error 2, and the recording goes on",
}


def remark_on(body: Json, request: str) -> Finding:
    """The remark that names the request of a body; without one it is of another protocol."""
    return _remark(request, body) if request else _command()


def modes_of(body: Json, reference: Reference) -> tuple[Mode, ...]:
    """The possible modes of a body of another request."""
    if reference.request == "updateLayout":
        return ("mix",)
    if reference.request == "update" and has(body, SUBSCRIPTION) != any(
        has(body, place) for place in (PAGE, PUSH)
    ):
        return ("individual", "mix") if has(body, SUBSCRIPTION) else ("web",)
    if reference.request == "acquire" and has(body, SCENE):
        scene = value_at(body, SCENE)
        if scene == WEB_PAGE:
            return ("web",)
        if isinstance(scene, int):
            likely = possible_modes(_projected(body, reference)).modes
            return tuple(mode for mode in likely if mode != "web") or ("individual", "mix")
    return MODES


def sibling_findings(
    request: Request, min_severity: Severity, *, strict: bool
) -> Iterator[Finding | Waiting]:
    """The findings about members of a body of another request, and of those of `start` in it."""
    name = request.reference.request
    yield from run(CHECKS.get(name, ()), request, strict=strict)
    start = request.reference.start
    body = _projected(request.body, request.reference)
    projected = Request(body, request.mode, reference=start)
    checks = DISPATCH.about(places_of(body), request.mode, min_severity, start)
    for result in run(checks, projected, strict=strict):
        if isinstance(result, Waiting):
            place = _own_place(result.pointer, name)
            if place is not None:
                yield replaced(result, pointer=place)
        else:
            yield from _given_back(result, name)


def refused(finding: Finding, request: str) -> Finding:
    """A finding in which the service refuses this request; of a `startParameter`, it is `start`."""
    if finding.pointer.startswith(f"{START_PARAMETER}/"):
        return finding
    message = finding.message.replace(REFUSAL, REFUSALS[request])
    owner = _owner(finding.pointer, request) if finding.rule == "unknown-member" else ""
    if not owner:
        return replaced(finding, message=message)
    name = tokens(finding.pointer)[-1]
    advice = f"`{name}` belongs to `{owner}`: remove it, or send the body to `{owner}`."
    return replaced(finding, message=message, help=advice, fixes=())


def _owner(pointer: str, request: str) -> str:
    """The request that has a member of `clientRequest` that this one does not have."""
    name = pointer.removeprefix(f"/{REQUEST}/")
    others = (other for other, members in OTHER_REQUESTS.items() if name in members)
    owner = next((other for other in others if other != request), "")
    return owner or ("start" if name in OF_START else "")


def _projected(body: Json, reference: Reference) -> Json:
    """The start body that has the members that a body of another request has of it."""
    start = Open({})
    for own, place in (*_SHARED, *IN_START.get(reference.request, ())):
        if has(body, own) and reference.node_at(own, body):
            _put(start, place, value_at(body, own))
    return start


def _put(start: Open, place: str, value: Json) -> None:
    if place == PUSH_AT:
        service = Open(
            {"serviceName": "rtmp_publish_service", "serviceParam": Open({"outputs": value})}
        )
        place, value = EXTENSION_SERVICES, [service]
    holder: dict[str, Json] = start
    *way, last = tokens(place)
    for step in way:
        inner = holder.setdefault(step, Open({}))
        if not isinstance(inner, dict):
            return
        holder = inner
    holder[last] = value


def _own_place(pointer: str, name: str) -> str | None:
    """The place of a body that is this one of the projection; None if it has no such place."""
    for own, place in (*_SHARED, *IN_START.get(name, ())):
        if f"{pointer}/".startswith(f"{place}/"):
            return own + pointer[len(place) :]
    return None


def _given_back(finding: Finding, name: str) -> Iterator[Finding]:
    """A finding about the projection, at the place of the body."""
    from recdsl.checks.other_names import with_places

    related = tuple(one for one in finding.related if _own_place(one.pointer, name) is not None)
    if _own_place(finding.pointer, name) is None:
        return

    def place(pointer: str) -> str:
        own = _own_place(pointer, name)
        return pointer if own is None else own

    def words(text: str) -> str:
        if name == "updateLayout":
            return text.replace("`transcodingConfig`", f"`{REQUEST}`")
        return text

    yield with_places(replaced(finding, related=related), place, words)


def _remark(request: str, body: Json) -> Finding:
    """The remark that a body is taken for that of another request."""
    members = own_members(body, request)
    names = listed([f"`{name}`" for name in members], "and")
    belong = "belong" if len(members) > 1 else "belongs"
    return Finding(
        rule="another-request",
        message=f"This is the body of `{request}`, not of `start`: {names} {belong} to "
        f"`{request}`. recdsl checks it by the table of `{request}`.",
        help="If you send it to another request, give `--request`. A body of `start` has "
        "`recordingConfig`, or `extensionServiceConfig` with a web page, and `storageConfig`.",
        pointer=f"/{REQUEST}/{members[0]}",
        part="key",
    )


def _command() -> Finding:
    """The remark that a body is a message of the web SDK; these have a `command`."""
    return Finding(
        rule="another-request",
        message="This is a message of the web SDK's own protocol, not the body of `start`: it has "
        "a `command`. recdsl does not check it.",
        help="If a program sends it to the SDK, nothing is to be done. A body of `start` has no "
        "`command`.",
        pointer=f"/{REQUEST}/command",
        part="key",
    )
