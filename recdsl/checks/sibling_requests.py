"""The bodies of the other calls: `acquire`, `update`, `updateLayout`, `stop`."""

from __future__ import annotations

from recdsl.checks.missing_request import REQUEST
from recdsl.model.document import AREAS
from recdsl.model.finding import Finding
from recdsl.model.quoting import listed
from recdsl.reference.pointers import RECORDING_CONFIG, TRANSCODING_CONFIG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

# The members that `clientRequest` has in another call and not in `start`.
OWN: dict[str, tuple[str, ...]] = {
    "acquire": (
        *("scene", "resourceExpiredHour", "startParameter", "excludeResourceIds"),
        *("regionAffinity", "region"),
    ),
    "update": ("streamSubscribe", "webRecordingConfig", "rtmpPublishConfig"),
    "updateLayout": (
        *("mixedVideoLayout", "layoutConfig", "maxResolutionUid", "backgroundColor"),
        *("backgroundImage", "defaultUserBackgroundImage", "backgroundConfig"),
    ),
    "stop": ("async_stop",),
}
# The members that it has in another call and in `start`.
SHARED = {"update": ("storageConfig",)}


def another_request(body: Json, reference: Reference) -> Finding | None:
    """The finding that a body belongs to another call; None if it may be for `start`.

    It has members of that call, and no member that only `start` has.
    """
    request = body.get(REQUEST) if isinstance(body, dict) else None
    if not isinstance(body, dict) or not isinstance(request, dict):
        return None
    known = {
        *reference.tree.members[REQUEST].members,
        TRANSCODING_CONFIG.removeprefix(RECORDING_CONFIG)[1:],
    }
    for call, own in OWN.items():
        own_names = [name for name in own if name in request and _is_own(name, request[name])]
        inside = known.difference(SHARED.get(call, ()))
        # Members that only `start` has may also be beside `clientRequest`, by mistake.
        if own_names and inside.isdisjoint(request) and known.isdisjoint(body):
            return _remark(call, own_names)
    sections = reference.tree.members[REQUEST].members
    return _command() if "command" in request and not _has_section(request, sections) else None


def _is_own(name: str, value: Json) -> bool:
    """Whether a member belongs to the other call; a region that is a number belongs to storage."""
    return name != "region" or (isinstance(value, str) and value in AREAS)


def _has_section(request: dict[str, Json], sections: Iterable[str]) -> bool:
    """Whether there is a section of `start`; messages of the web SDK may have a token, too."""
    return any(name in request for name in sections if name != "token")


def _command() -> Finding:
    return Finding(
        rule="another-request",
        message="This is a message of the web SDK's own protocol, not the body of `start`: it has "
        "a `command`. recdsl does not check it.",
        help="If a program sends it to the SDK, nothing is to be done. A body of `start` has no "
        "`command`.",
        pointer=f"/{REQUEST}/command",
        part="key",
    )


def _remark(call: str, members: list[str]) -> Finding:
    names = listed([f"`{name}`" for name in members], "and")
    belong = "belong" if len(members) > 1 else "belongs"
    return Finding(
        rule="another-request",
        message=f"This is the body of `{call}`, not of `start`: {names} {belong} to `{call}`. "
        "recdsl does not check it.",
        help=f"If you send it to `{call}`, ignore this. A body of `start` has `recordingConfig`, "
        "or `extensionServiceConfig` with a web page, and `storageConfig`.",
        pointer=f"/{REQUEST}/{members[0]}",
        part="key",
    )
