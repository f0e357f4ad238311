"""Extension services: the web page, the push to a CDN, ApsaraVideo for VoD."""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import ACQUIRED, Undecided, about, always
from recdsl.checks.quiet import PAGE, PUSH, VOD
from recdsl.checks.request import each
from recdsl.model.finding import Finding, Fix, Put, Related, Remove
from recdsl.reference.pointers import EXTENSION_SERVICE_CONFIG, EXTENSION_SERVICES
from recdsl.reference.value_formats import is_blank, is_http_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.request import Request
    from recdsl.model.finding import Mode

STREAMS = ("rtmp://", "rtmps://")


@about(EXTENSION_SERVICE_CONFIG)
def services_in_individual(request: Request) -> Iterator[Finding]:
    """Individual recording has no extension service, nor has any mode that the page leaves out."""
    if request.mode == "web" or not request.has(EXTENSION_SERVICE_CONFIG):
        return
    modes = _modes(request)
    if request.mode in modes or (request.mode == "mix" and _has_unlisted(request)):
        return
    kind = "individual" if request.mode == "individual" else "composite"
    both = "mix" in modes
    others = "composite and web page recording" if both else "web page recording"
    wanted = 'mode "mix" or "web"' if both else 'mode "web"'
    yield Finding(
        rule="services-in-individual",
        message=f"`extensionServiceConfig` has no effect in {kind} recording: its services "
        f"belong to {others}.",
        help=f"Remove `extensionServiceConfig`, or record in {wanted} (it is part of the URL).",
        pointer=EXTENSION_SERVICE_CONFIG,
        part="key",
        fixes=(
            Fix("Remove `extensionServiceConfig`", "unsafe", (Remove(EXTENSION_SERVICE_CONFIG),)),
        ),
    )


def _has_unlisted(request: Request) -> bool:
    """Whether a service has a name that another rule reports."""
    known = _known_services(request)
    return any(name not in known for _, name in request.services())


def _modes(request: Request) -> tuple[Mode, ...]:
    """The modes that have extension services."""
    return request.reference.by_name["extension_service_config"].modes


def _known_services(request: Request) -> tuple[str, ...]:
    """The services that the edition has."""
    has_vod = not request.reference.elsewhere("vod_service_param")
    return (VOD, PAGE, PUSH) if has_vod else (PAGE, PUSH)


@about(EXTENSION_SERVICES, quiet=quiet.has_no_vod)
def vod_outside_mix(request: Request) -> Iterator[Finding]:
    """ApsaraVideo for VoD works with the file of a composite recording."""
    vod = request.service(VOD) if request.mode != "mix" else None
    if vod is None:
        return
    kind = "individual" if request.mode == "individual" else "web page"
    yield Finding(
        rule="vod-outside-mix",
        message=f"ApsaraVideo for VoD works with composite recording only, but this is {kind} "
        "recording; the service answers with an error, or nothing reaches VoD.",
        help='Record in mode "mix" (it is part of the URL), or remove the service.',
        pointer=f"{vod}/serviceName",
    )


@about(EXTENSION_SERVICES)
def web_service_outside_web(request: Request) -> Iterator[Finding]:
    """A web page is recorded in web mode; the other modes record a channel."""
    page = request.service(PAGE) if request.mode != "web" else None
    if page is None:
        return
    kind = "individual" if request.mode == "individual" else "composite"
    yield Finding(
        rule="web-service-outside-web",
        message=f"`{PAGE}` records a web page, but this is {kind} recording, which records a "
        "channel; the service does not record the page.",
        help='Record in mode "web" (it is part of the URL), or remove the service.',
        pointer=f"{page}/serviceName",
    )


@about(EXTENSION_SERVICES, quiet=quiet.has_page)
def push_without_page(request: Request) -> Iterator[Finding]:
    """A push to a CDN needs the recording of a web page."""
    push = request.service(PUSH)
    if push is None or request.service(PAGE) or not _all_named(request):
        return
    advice = f"Add `{PAGE}` with the page to record"
    if request.mode != "web":
        advice = f'Record in mode "web" (it is part of the URL), with `{PAGE}`'
    yield Finding(
        rule="push-without-page",
        message=f"`{PUSH}` pushes the page that `{PAGE}` records, but that service is missing; "
        "nothing is pushed.",
        help=f"{advice}, or remove `{PUSH}`.",
        pointer=f"{push}/serviceName",
    )


@about(EXTENSION_SERVICES, quiet=quiet.services_belong_together)
def too_many_services(request: Request) -> Iterator[Finding]:
    """A recording has one extension service, or a page and its push."""
    places = request.elements(EXTENSION_SERVICES)
    # REC810 reports the services of other modes.
    if len(places) < 2 or not (request.mode == "web" or request.mode in _modes(request)):
        return
    if len(places) == 2 and not _is_one_too_many(request, places):
        return
    yield Finding(
        rule="too-many-services",
        message=f"The body has {len(places)} extension services; a recording can have one, or "
        f"`{PAGE}` and `{PUSH}` together, so the service answers with an error.",
        help="Keep one service, and start a second recording for the other.",
        pointer=places[-1],
        related=tuple(Related("another one is here", place) for place in places[:-1]),
    )


def _is_one_too_many(request: Request, places: tuple[str, ...]) -> bool:
    """Whether two services are surely not a page and its push.

    Raises:
        Undecided: if the name of one of them decides and is not known.
    """
    names, unread = request.known_texts_of(f"{place}/serviceName" for place in places)
    if any(name not in _known_services(request) for name in names):
        return False  # another rule reports that name
    if unread is not None and VOD not in names:
        raise unread
    # Another rule reports a service without a name.
    return (unread is not None or len(names) == len(places)) and {*names} != {PAGE, PUSH}


@always(quiet=quiet.has_page)
def web_without_page(request: Request) -> Iterator[Finding]:
    """Web page recording needs the page."""
    if request.mode != "web":
        return
    configured = request.section(EXTENSION_SERVICE_CONFIG)
    listed = request.has(EXTENSION_SERVICES)
    # Other rules report a missing list and a name that is not listed.
    if configured and (not listed or request.service(PAGE) or not _all_named(request)):
        return
    yield Finding(
        rule="web-without-page",
        message=f"This is web page recording, but there is no `{PAGE}`; the service does not know "
        "which page to record, so it answers with an error.",
        help=f"Add `{PAGE}` to `extensionServices`, with the `url` of the page and the size of the "
        "picture.",
        pointer=EXTENSION_SERVICES if listed else EXTENSION_SERVICE_CONFIG,
        part="key",
    )


@about((EXTENSION_SERVICES, ACQUIRED))
def page_outlasts_resource(request: Request) -> Iterator[Finding]:
    """You cannot query or stop a recording after its resource has expired."""
    lasting = request.acquired.hours
    page = request.service(PAGE) if lasting and request.mode == "web" else None
    if page is None or lasting is None:
        return
    longest = f"{page}/serviceParam/maxRecordingHour"
    hours = request.integer(longest)
    if hours is None or not _is_possible(request, hours):
        return
    if hours + request.figures.spare_hours <= lasting:
        return
    yield Finding(
        rule="page-outlasts-resource",
        message=f"The recording can last {_hours(hours)}, but the resource lasts "
        f"{_hours(lasting)}; after that `query`, `update` and `stop` fail, and the recording "
        "continues.",
        help=f"Write {'fewer' if request.figures.spare_hours else 'no more'} hours than the "
        "resource lasts, or send `acquire` a larger `resourceExpiredHour`, up to "
        f"{request.figures.most_resource_hours}.",
        pointer=longest,
    )


@about(EXTENSION_SERVICES, quiet=quiet.pages_end_soon)
def page_costs_until_stopped(request: Request) -> Iterator[Finding]:
    """The recording of a page runs and costs money until somebody stops it."""
    page = request.service(PAGE) if request.mode == "web" else None
    if page is None:
        return
    longest = f"{page}/serviceParam/maxRecordingHour"
    hours = request.integer(longest)
    # After those hours `stop` fails, unless `acquire` set another time.
    usual = request.figures.usual_resource_hours
    if hours is None or not _is_possible(request, hours) or hours < usual:
        return
    yield Finding(
        rule="page-costs-until-stopped",
        message=f"The recording runs, and you pay for it, until you stop it or {_hours(hours)} are "
        "over, even if nothing happens on the page.",
        help="Write the hours that the page needs, or make sure that something stops it.",
        pointer=longest,
    )


@about(EXTENSION_SERVICES)
def start_paused_advised(request: Request) -> Iterator[Finding]:
    """The vendor advises to start paused and to resume when the web page is ready."""
    page = request.service(PAGE) if request.mode == "web" else None
    if page is None or not request.section(f"{page}/serviceParam"):
        return
    onhold = f"{page}/serviceParam/onhold"
    if request.has(onhold):
        return
    yield Finding(
        rule="start-paused-advised",
        message="The recording starts at once, so it may begin with a page that is still loading; "
        "Agora suggests to start paused and to resume with `update`.",
        help="Set `onhold` to true and resume with an `update`, or set it to false to start at "
        "once.",
        pointer=onhold,
        part="key",
        fixes=(
            Fix("Start at once", "safe", (Put(onhold, False),)),
            Fix("Start paused, until an `update`", "unsafe", (Put(onhold, True),)),
        ),
    )


@about(EXTENSION_SERVICES, quiet=quiet.has_no_vod)
def cover_not_a_url(request: Request) -> Iterator[Finding]:
    """The thumbnail of a video is a web address."""
    vod = request.service(VOD)
    if vod is None:
        return
    cover = f"{vod}/serviceParam/apiData/videoData/coverUrl"
    address = request.text(cover)
    if address is None or is_http_url(address):
        return
    yield Finding(
        rule="cover-not-a-url",
        message="`coverUrl` is not a web address, so VoD cannot fetch the thumbnail; the video "
        "gets another thumbnail or none.",
        help="Write the whole address, with http:// or https://, or remove `coverUrl`.",
        pointer=cover,
        fixes=(Fix("Remove `coverUrl`", "unsafe", (Remove(cover),)),),
    )


@about(EXTENSION_SERVICES)
def push_address(request: Request) -> Iterator[Finding]:
    """A page is pushed to one address, over RTMP."""
    push = request.service(PUSH) if request.mode == "web" else None
    if push is None:
        return
    outputs = request.elements(f"{push}/serviceParam/outputs")
    if len(outputs) > 1:
        yield Finding(
            rule="push-address",
            message=f"`outputs` has {len(outputs)} addresses; the page pushes to one at a time, so "
            "the service may refuse the others.",
            help="Keep one address, or push from there to the others.",
            pointer=outputs[1],
            related=tuple(Related("another one is here", place) for place in outputs[:1]),
        )

    def other(place: str) -> Iterator[Finding]:
        address = _address(request, place)
        if not address or is_blank(address) or address.lower().startswith(STREAMS):
            return
        yield Finding(
            rule="push-address",
            message="`rtmpUrl` begins neither with `rtmp://` nor with `rtmps://`; the service "
            "pushes over RTMP only, so nothing reaches the CDN.",
            help="Write the whole address that the CDN gave you, from `rtmp://` on.",
            pointer=place,
        )

    yield from each([f"{place}/rtmpUrl" for place in outputs], other)


def _address(request: Request, place: str) -> str | None:
    """An address, of which the beginning is enough.

    Raises:
        Undecided: if that is not known.
    """
    try:
        return request.text(place)
    except Undecided as undecided:
        known = (undecided.text or "").partition("${")[0]
        if "://" not in known:
            raise
        return known


def _all_named(request: Request) -> bool:
    """Whether every service has a known name; another rule reports other names."""
    known = _known_services(request)
    names = [name for _, name in request.services() if name in known]
    return len(names) == len(request.elements(EXTENSION_SERVICES))


def _is_possible(request: Request, hours: int) -> bool:
    """Whether a recording can last so long; the rule out-of-range reports other numbers."""
    return request.figures.fewest_hours <= hours <= request.figures.most_hours


def _hours(hours: int) -> str:
    return f"{hours} hour{'s' if hours > 1 else ''}"
