"""Tell the bodies of the other requests from those of `start`, by their members."""

from __future__ import annotations

from recdsl.model.document import AREAS
from recdsl.reference.all_editions import OTHER_REQUESTS, PATHS
from recdsl.reference.pointers import (
    EXTENSION_SERVICES,
    RECORDING_CONFIG,
    STORAGE_CONFIG,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_VIDEO_UIDS,
    TRANSCODING_CONFIG,
    UN_SUBSCRIBE_AUDIO_UIDS,
    UN_SUBSCRIBE_VIDEO_UIDS,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

REQUEST = "clientRequest"
# The members of `clientRequest` of `start` in any edition, and the one of `recordingConfig` that
# people put there.
OF_START = frozenset(
    {
        *(path.split(".")[1] for path in PATHS.values() if path.startswith(f"{REQUEST}.")),
        TRANSCODING_CONFIG.removeprefix(f"{RECORDING_CONFIG}/"),
    }
)
_OF_OTHERS = frozenset(name for names in OTHER_REQUESTS.values() for name in names)
_LISTS = f"/{REQUEST}/streamSubscribe"
PUSH_AT = f"{EXTENSION_SERVICES}/0/serviceParam/outputs"
# The places of a body that are places of `start`, by request: its own, and those of `start`.
IN_START: dict[str, tuple[tuple[str, str], ...]] = {
    "acquire": ((f"/{REQUEST}/startParameter", f"/{REQUEST}"),),
    "update": (
        (f"{_LISTS}/audioUidList/subscribeAudioUids", SUBSCRIBE_AUDIO_UIDS),
        (f"{_LISTS}/audioUidList/unSubscribeAudioUids", UN_SUBSCRIBE_AUDIO_UIDS),
        (f"{_LISTS}/videoUidList/subscribeVideoUids", SUBSCRIBE_VIDEO_UIDS),
        (f"{_LISTS}/videoUidList/unSubscribeVideoUids", UN_SUBSCRIBE_VIDEO_UIDS),
        (STORAGE_CONFIG, STORAGE_CONFIG),
        (f"/{REQUEST}/rtmpPublishConfig/outputs", PUSH_AT),
    ),
    "updateLayout": ((f"/{REQUEST}", TRANSCODING_CONFIG),),
}
# Where `update` pauses the recording of a page.
ONHOLD = f"/{REQUEST}/webRecordingConfig/onhold"
# The members of `clientRequest` that `start` and another request have.
_SHARED = {"update": ("storageConfig",)}


def sibling_of(body: Json) -> str:
    """The other request whose body a value is; empty if it may be the body of `start`.

    It has a member that only this request has, and none that only `start` has.
    """
    request = body.get(REQUEST) if isinstance(body, dict) else None
    if not isinstance(body, dict) or not isinstance(request, dict):
        return ""
    # Members of `start` may also be beside `clientRequest`, by mistake.
    if not OF_START.isdisjoint(body):
        return ""
    return request_of_members(request)


def request_of_members(request: dict[str, Json]) -> str:
    """The other request whose `clientRequest` an object is; empty if it may be that of `start`."""
    if _OF_OTHERS.isdisjoint(request):
        return ""
    for name in OTHER_REQUESTS:
        if only_of_start(name).isdisjoint(request) and _own(request, name):
            return name
    return ""


def only_of_start(name: str) -> frozenset[str]:
    """The members of `clientRequest` of `start` that another request does not have."""
    return OF_START.difference(_SHARED.get(name, ()))


def own_members(body: Json, name: str) -> list[str]:
    """The members of a body that only this other request has."""
    request = body.get(REQUEST) if isinstance(body, dict) else None
    return _own(request, name) if isinstance(request, dict) else []


def _own(request: dict[str, Json], name: str) -> list[str]:
    return [
        member
        for member in OTHER_REQUESTS[name]
        # A region that is a number belongs to storage.
        if member in request and (member != "region" or _is_area(request[member]))
    ]


def _is_area(value: Json) -> bool:
    return isinstance(value, str) and value.upper() in AREAS


def is_message(body: Json) -> bool:
    """Whether a value is a message of the web SDK, which has a `command` and no section of ours."""
    request = body.get(REQUEST) if isinstance(body, dict) else None
    if not isinstance(request, dict) or "command" not in request:
        return False
    return (OF_START - {"token", "transcodingConfig"}).isdisjoint(request)
