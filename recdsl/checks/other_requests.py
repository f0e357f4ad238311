"""The rules about the bodies of the other requests, each by itself."""

from __future__ import annotations

from recdsl.checks.check import always
from recdsl.checks.unknown_member_rules import KINDS
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.model.quoting import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.check import Check
    from recdsl.checks.request import Request

_REQUEST = "/clientRequest"
SCENE = f"{_REQUEST}/scene"
AREA = f"{_REQUEST}/region"
AFFINITY = f"{_REQUEST}/regionAffinity"
SUBSCRIPTION = f"{_REQUEST}/streamSubscribe"
PAGE = f"{_REQUEST}/webRecordingConfig"
PUSH = f"{_REQUEST}/rtmpPublishConfig"
WEB_PAGE, POSTPONED = 1, 2


@always()
def query_with_body(request: Request) -> Iterator[Finding]:
    """`query` is a GET request without a body."""
    if request.body == {}:
        return
    yield Finding(
        rule="query-with-body",
        message="This is sent to `query`, which is a GET request without a body; the service "
        "ignores the body, or answers with an error.",
        help="Send `query` without a body: its URL has the resource ID, the `sid` and the mode.",
    )


@always()
def affinity_beside_region(request: Request) -> Iterator[Finding]:
    """An area that binds and one that does not exclude each other."""
    if not (request.has(AREA) and request.has(AFFINITY)):
        return
    yield Finding(
        rule="affinity-beside-region",
        message="`regionAffinity` is beside `region`; it is for requests without `region`, which "
        "keeps the service to one area, so the affinity has no effect.",
        help="Keep one of the two: `region` if the area has to be kept, else `regionAffinity`.",
        pointer=AFFINITY,
        part="key",
        related=(Related("the area is set here", AREA, "key"),),
        fixes=(Fix("Remove `regionAffinity`", "unsafe", (Remove(AFFINITY),)),),
    )


@always()
def scene_for_another_mode(request: Request) -> Iterator[Finding]:
    """A resource for a channel cannot record a web page, and the reverse."""
    scene = request.integer(SCENE)
    is_web = request.mode == "web"
    if (scene == WEB_PAGE) == is_web and (scene != POSTPONED or request.mode == "individual"):
        return
    if scene is not None and scene not in (0, WEB_PAGE, POSTPONED):
        return
    yield _wrong_scene(request, scene or 0)


def _wrong_scene(request: Request, scene: int) -> Finding:
    right = int(request.mode == "web")
    return Finding(
        rule="scene-for-another-mode",
        message=f"{scene_text(scene)}, but the mode is {request.mode}, {KINDS[request.mode]}; "
        "`start` answers with an error and records nothing.",
        help=f"Write `scene` {right}."
        if right
        else "Write `scene` 0, or leave it out, unless the mode is another one.",
        pointer=SCENE,
        fixes=(Fix(f"Write {right}", "unsafe", (Put(SCENE, right),)),),
    )


def scene_text(scene: int) -> str:
    """What a scene is for, for the start of a sentence."""
    purpose = ("a channel", "a web page", "postponed transcoding in individual mode")[scene]
    return f"`scene` {scene} is for {purpose}"


@always()
def update_for_another_mode(request: Request) -> Iterator[Finding]:
    """Each mode has its own members of `update`; the layout is that of composite recording."""
    if request.reference.request == "updateLayout":
        if request.mode != "mix":
            yield _outside_mix(request)
        return
    web = [place for place in (PAGE, PUSH) if request.has(place)]
    streams = request.has(SUBSCRIPTION)
    if web and streams:
        yield _of_two_kinds(web[0])
    elif web and request.mode != "web":
        yield _unread(web, "web page recording", request)
    elif streams and request.mode == "web":
        yield _unread([SUBSCRIPTION], "individual and composite recording", request)


def _of_two_kinds(place: str) -> Finding:
    name = _name(place)
    return Finding(
        rule="update-for-another-mode",
        message=f"`streamSubscribe` belongs to individual and composite recording, and `{name}` to "
        "web page recording; no recording has both, so the service refuses one of them.",
        help=f"Keep `streamSubscribe` or `{name}`: the one of the mode of `start`.",
        pointer=place,
        part="key",
        related=(Related("of another mode", SUBSCRIPTION, "key"),),
    )


def _unread(places: list[str], kind: str, request: Request) -> Finding:
    names = listed([f"`{_name(place)}`" for place in places], "and")
    belong = "belong" if len(places) > 1 else "belongs"
    return Finding(
        rule="update-for-another-mode",
        message=f"{names} {belong} to {kind}, but the mode is {request.mode}; the service answers "
        "with an error, or changes nothing.",
        help=f"Remove {names}, or send the update to a recording of that mode.",
        pointer=places[0],
        part="key",
    )


def _outside_mix(request: Request) -> Finding:
    return Finding(
        rule="update-for-another-mode",
        message="`updateLayout` sets the layout of composite recording, but the mode is "
        f"{request.mode}, which has no layout; the service answers with an error.",
        help="Send `updateLayout` only to recordings whose mode is mix.",
        pointer=_REQUEST,
        part="key",
    )


def _name(pointer: str) -> str:
    return pointer.rpartition("/")[2]


CHECKS: dict[str, tuple[Check, ...]] = {
    "query": (query_with_body,),
    "acquire": (affinity_beside_region, scene_for_another_mode),
    "update": (update_for_another_mode,),
    "updateLayout": (update_for_another_mode,),
}
