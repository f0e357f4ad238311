"""The rules between the requests of one recording: what one has and another one contradicts."""

from __future__ import annotations

import re

from recdsl.checks.other_requests import PAGE, PUSH, SCENE, SUBSCRIPTION, WEB_PAGE, scene_text
from recdsl.checks.unknown_member_rules import KINDS
from recdsl.model.finding import Finding
from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Open, Unknown, escaped, tokens
from recdsl.model.operations import has, value_at
from recdsl.model.quoting import listed, quoted
from recdsl.reference.pointers import (
    BACKGROUND_COLOR,
    BACKGROUND_CONFIG,
    BACKGROUND_IMAGE,
    DEFAULT_USER_BACKGROUND_IMAGE,
    EXTENSION_SERVICES,
    STREAM_TYPES,
    TRANSCODING_CONFIG,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json

_REQUEST = "/clientRequest"
_START_PARAMETER = f"{_REQUEST}/startParameter"
_EXCLUDED = f"{_REQUEST}/excludeResourceIds"
# Parts of the address of a call, which are the same in all calls of a recording.
_PARTS = (
    ("appid", "App ID", re.compile(r"/apps/([\w-]+)(?=/)")),
    ("resourceid", "resource ID", re.compile(r"/resourceid/([\w-]+)(?=/)")),
    ("sid", "sid", re.compile(r"/sid/([\w-]+)(?=/)")),
)
_BACKGROUNDS = (
    BACKGROUND_COLOR,
    BACKGROUND_IMAGE,
    DEFAULT_USER_BACKGROUND_IMAGE,
    BACKGROUND_CONFIG,
)
_MEDIA = ((1, "audioUidList", "audio", "video"), (0, "videoUidList", "video", "audio"))


class Sent(Frozen):
    """A request of a conversation: its name, its body, its modes, and what its URL states.

    `modes` are those that the body may be meant for, and `mode` is the stated one.
    """

    request: str
    body: Json
    modes: tuple[Mode, ...]
    mode: Mode | None = None
    address: str = ""


class Clash(Frozen):
    """A finding about one request, and the place of another one that it contradicts.

    With `at_call` the places are those of the calls, not those of members.
    """

    finding: Finding
    label: str
    place: str = ""
    at_call: bool = False


def clashes(first: Sent, second: Sent, *, binds: bool) -> Iterator[Clash]:
    """The findings about the second request of two of one conversation.

    Args:
        first: the earlier request.
        second: the later one.
        binds: whether the first one decides on the App ID, the channel and the recorder.
    """
    for rule in _BINDING if binds else ():
        yield from rule(first, second)
    for rule in _BETWEEN_ALL:
        yield from rule(first, second)
    for rule in _BETWEEN.get((first.request, second.request), ()):
        yield from rule(first, second)


def _another_channel(first: Sent, second: Sent) -> Iterator[Clash]:
    for message, advice in _differing_texts(first, second, "cname", "channel"):
        yield Clash(
            Finding("another-channel", message, advice, "/cname"),
            f"`{first.request}` has it here",
            "/cname",
        )


def _another_recorder(first: Sent, second: Sent) -> Iterator[Clash]:
    for message, advice in _differing_texts(first, second, "uid", "recorder"):
        yield Clash(
            Finding("another-recorder", message, advice, "/uid"),
            f"`{first.request}` has it here",
            "/uid",
        )


def _differing_texts(
    first: Sent, second: Sent, member: str, what: str
) -> Iterator[tuple[str, str]]:
    """What to say of a member that two requests have with different texts."""
    mine, other = _text(second, f"/{member}"), _text(first, f"/{member}")
    if mine is None or other is None or mine == other:
        return
    yield (
        (
            f"`{member}` of `{second.request}` is {quoted(mine)}, but `{first.request}` has "
            f"{quoted(other)}: it is another {what}, so the service does not know the "
            f"recording that `{second.request}` is for and answers with an error."
        ),
        f"Write the same `{member}` in all requests of a recording: {quoted(other)}.",
    )


def _another_mode(first: Sent, second: Sent) -> Iterator[Clash]:
    if first.request == "acquire" or not (first.mode and second.mode):
        return
    if first.mode == second.mode:
        return
    yield Clash(
        Finding(
            rule="another-mode",
            message=f"`{second.request}` is sent with the mode {second.mode}, but "
            f"`{first.request}` with {first.mode}; the service finds no such recording and answers "
            "with an error.",
            help=f"Write the mode of `start` in the URLs of all calls after it: {first.mode}.",
        ),
        f"the mode of `{first.request}`",
        at_call=True,
    )


def _another_resource(first: Sent, second: Sent) -> Iterator[Clash]:
    for name, title, pattern in _PARTS:
        mine, other = pattern.search(second.address), pattern.search(first.address)
        if not mine or not other or mine[1] == other[1] or not _is_literal(mine[1], other[1]):
            continue
        yield Clash(
            Finding(
                rule="another-resource",
                message=f"The URL of `{second.request}` has another {title} than that of "
                f"`{first.request}`; the service does not find the recording.",
                help=f"Write the same `{name}` in the URLs of all calls of a recording: the "
                "resource ID from `acquire`, and the `sid` from `start`.",
            ),
            f"the {title} of `{first.request}`",
            at_call=True,
        )


def _is_literal(*words: str) -> bool:
    """Whether words are IDs; in documents `appid` and `YOUR_ID` stand for one."""
    return all(any(sign.isdigit() for sign in word) for word in words)


def out_of_order(request: str, other: str, what: str) -> Clash:
    """The finding about a request that stands on the wrong side of another one.

    Args:
        request: the name of the request.
        other: that of the other one.
        what: `before` or `after`, where the request stands and should not.
    """
    why, advice = _ORDER[request == "start", what]
    return Clash(
        Finding(
            rule="requests-out-of-order",
            message=f"`{request}` stands {what} the `{other}` of its recording; {why}.",
            help=advice,
        ),
        f"`{other}` of the same recording",
        at_call=True,
    )


_ORDER = {
    (True, "before"): (
        "`start` needs the resource ID that `acquire` answers",
        "Send `acquire` first, and `start` with its resource ID.",
    ),
    (False, "before"): (
        "there is no recording yet, so the service answers with an error",
        "Send it while the recording runs: after `start`, and before `stop`.",
    ),
    (False, "after"): (
        "the recording has ended, so the service answers with an error",
        "Send it before `stop`; to record on, `acquire` and `start` again.",
    ),
}


def scene_of_start(acquire: Sent, start: Sent) -> Iterator[Clash]:
    """The scene of a resource decides which modes it can record; the finding is on `acquire`."""
    scene = value_at(acquire.body, SCENE) if has(acquire.body, SCENE) else 0
    is_hidden = _is_open(acquire.body, _REQUEST) and not has(acquire.body, SCENE)
    if is_hidden or not isinstance(scene, int) or scene not in (0, 1, 2) or acquire.mode:
        return
    wanted: tuple[Mode, ...] = (("individual", "mix"), ("web",), ("individual",))[scene]
    if not start.modes or not set(wanted).isdisjoint(start.modes):
        return
    mode = start.modes[0]
    right = int(mode == "web")
    yield Clash(
        Finding(
            rule="scene-for-another-mode",
            message=f"{scene_text(scene)}, but the mode of `start` is {mode}, {KINDS[mode]}; "
            "`start` answers with an error and records nothing.",
            help=f"Write `scene` {WEB_PAGE} in `acquire`."
            if right
            else "Write `scene` 0 in `acquire`, or leave it out.",
            pointer=SCENE,
        ),
        f"`start` has the mode {mode}",
        at_call=bool(start.mode),
    )


def _parameter_differs(acquire: Sent, start: Sent) -> Iterator[Clash]:
    if not (has(acquire.body, _START_PARAMETER) and has(start.body, _REQUEST)):
        return
    promised, sent = value_at(acquire.body, _START_PARAMETER), value_at(start.body, _REQUEST)
    places = list(_differing(promised, sent, ""))
    if "" in places or not places:  # what is not an object is reported as such
        return
    names = listed([f"`{tokens(place)[-1]}`" for place in places], "and")
    differ, them = ("differ", "them") if len(places) > 1 else ("differs", "it")
    yield Clash(
        Finding(
            rule="start-parameter-differs",
            message=f"{names} {differ} from the `startParameter` of `acquire`, which promised "
            f"{them}; `start` answers with an error and records nothing.",
            help="Send the same values in `startParameter` and in `start`, or leave "
            "`startParameter` out.",
            pointer=f"{_REQUEST}{places[0]}",
        ),
        "`startParameter` has it here",
        f"{_START_PARAMETER}{places[0]}",
    )


def _own_resource_excluded(acquire: Sent, start: Sent) -> Iterator[Clash]:
    """`excludeResourceIds` is for other recordings; the ID of this one is not known before."""
    excluded = value_at(acquire.body, _EXCLUDED) if has(acquire.body, _EXCLUDED) else None
    own = _PARTS[1][2].search(start.address)
    if own is None or not isinstance(excluded, list) or own[1] not in excluded:
        return
    if not _is_literal(own[1]):
        return
    yield Clash(
        Finding(
            rule="excluded-resource-used",
            message=f"`start` uses the resource ID {quoted(own[1])}, which `acquire` excludes: it "
            "is that of another recording, which has its own area.",
            help="Write the resource ID that this `acquire` answers into the URL of `start`.",
        ),
        "`acquire` excludes it here",
        _EXCLUDED,
        at_call=True,
    )


def _differing(promised: Json, sent: Json, place: str) -> Iterator[str]:
    """The places at which two values are known and differ."""
    if isinstance(promised, dict) and isinstance(sent, dict):
        for name in promised:
            if name in sent:
                yield from _differing(promised[name], sent[name], f"{place}/{escaped(name)}")
    elif not _is_unknown(promised) and not _is_unknown(sent) and promised != sent:
        yield place


def _unrecorded_medium(start: Sent, update: Sent) -> Iterator[Clash]:
    types = value_at(start.body, STREAM_TYPES) if has(start.body, STREAM_TYPES) else None
    for wrong, member, medium, other in _MEDIA:
        place = f"{SUBSCRIPTION}/{member}"
        if types != wrong or not has(update.body, place):
            continue
        yield Clash(
            Finding(
                rule="update-of-unrecorded-medium",
                message=f"`{member}` lists users whose {medium} to record, but `start` records "
                f"{other} only; the service cannot add {medium} to a recording, and refuses the "
                "update.",
                help=f"Remove `{member}`, or record {medium} from the start: `streamTypes` 2.",
                pointer=place,
                part="key",
            ),
            f"`start` records {other} only",
            STREAM_TYPES,
        )


def _another_kind(start: Sent, update: Sent) -> Iterator[Clash]:
    if update.mode or not start.modes:
        return
    is_layout = update.request == "updateLayout"
    web = [place for place in (PAGE, PUSH) if has(update.body, place)]
    streams = has(update.body, SUBSCRIPTION)
    if is_layout:
        place, wanted = _REQUEST, {"mix"}
    elif bool(web) != streams:
        place, wanted = (web[0], {"web"}) if web else (SUBSCRIPTION, {"individual", "mix"})
    else:
        return
    if not wanted.isdisjoint(start.modes):
        return
    name = "updateLayout" if is_layout else tokens(place)[-1]
    mode = start.modes[0]
    yield Clash(
        Finding(
            rule="update-for-another-mode",
            message=f"`{name}` belongs to {listed(sorted(wanted), 'and')} recording, but the mode "
            f"of `start` is {mode}; the service answers with an error, or changes nothing.",
            help=f"Remove it: a recording in mode {mode} has no such setting.",
            pointer=place,
            part="key",
        ),
        f"`start` has the mode {mode}",
        at_call=bool(start.mode),
    )


def _push_without_push(start: Sent, update: Sent) -> Iterator[Clash]:
    if not has(update.body, PUSH) or not has(start.body, EXTENSION_SERVICES):
        return
    services = value_at(start.body, EXTENSION_SERVICES)
    names = [
        service.get("serviceName")
        for service in (services if isinstance(services, list) else ())
        if isinstance(service, dict)
    ]
    if not names or any(not isinstance(name, str) for name in names):
        return
    if "rtmp_publish_service" in names:
        return
    yield Clash(
        Finding(
            rule="push-update-without-push",
            message="`rtmpPublishConfig` changes where the page is pushed to, but `start` has no "
            "`rtmp_publish_service`; the recording pushes nothing, and the update has no effect.",
            help="Add `rtmp_publish_service` to the `extensionServices` of `start`, or remove "
            "`rtmpPublishConfig`.",
            pointer=PUSH,
            part="key",
        ),
        "`start` has these services only",
        EXTENSION_SERVICES,
    )


def _layout_resets(start: Sent, update: Sent) -> Iterator[Clash]:
    lost = [
        place
        for place in _BACKGROUNDS
        if has(start.body, place) and not has(update.body, _in_layout(place))
    ]
    if not lost or _is_open(update.body, _REQUEST):
        return
    names = listed([f"`{tokens(place)[-1]}`" for place in lost], "and")
    go, them = ("go", "them") if len(lost) > 1 else ("goes", "it")
    yield Clash(
        Finding(
            rule="layout-update-resets",
            message=f"`updateLayout` replaces the whole layout, and leaves out {names} of `start`, "
            f"which {go} back to the default.",
            help=f"Repeat {them} in `updateLayout`, unless the background should change.",
            pointer=_REQUEST,
            part="key",
        ),
        "`start` sets it here",
        lost[0],
    )


def _in_layout(place: str) -> str:
    return f"{_REQUEST}{place.removeprefix(TRANSCODING_CONFIG)}"


def _text(sent: Sent, pointer: str) -> str | None:
    value = value_at(sent.body, pointer) if has(sent.body, pointer) else None
    return value if isinstance(value, str) else None


def _is_open(body: Json, pointer: str) -> bool:
    """Whether an object may have more members than are written."""
    return not has(body, pointer) or isinstance(value_at(body, pointer), Open | Unknown)


def _is_unknown(value: Json) -> bool:
    if isinstance(value, list):
        return any(map(_is_unknown, value))
    if isinstance(value, dict):
        return isinstance(value, Open) or any(map(_is_unknown, value.values()))
    return isinstance(value, Unknown)


# The rules about what the first request of a recording decides.
BINDING = ("another-channel", "another-recorder")
_BINDING: tuple[Callable[[Sent, Sent], Iterator[Clash]], ...] = (
    _another_channel,
    _another_recorder,
)
_BETWEEN_ALL: tuple[Callable[[Sent, Sent], Iterator[Clash]], ...] = (
    _another_mode,
    _another_resource,
)
_BETWEEN: dict[tuple[str, str], tuple[Callable[[Sent, Sent], Iterator[Clash]], ...]] = {
    ("acquire", "start"): (_parameter_differs, _own_resource_excluded),
    ("start", "update"): (_unrecorded_medium, _another_kind, _push_without_push),
    ("start", "updateLayout"): (_another_kind, _layout_resets),
}
