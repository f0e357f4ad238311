"""What a later request changes, as the body that `start` would then have."""

from __future__ import annotations

from recdsl.model.finding import Put, Remove
from recdsl.model.operations import ImpossibleError, changed, has, value_at
from recdsl.reference.all_editions import OTHER_REQUESTS
from recdsl.reference.pointers import (
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_VIDEO_UIDS,
    TRANSCODING_CONFIG,
    UN_SUBSCRIBE_AUDIO_UIDS,
    UN_SUBSCRIBE_VIDEO_UIDS,
)
from recdsl.reference.request_shapes import IN_START, REQUEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.finding import Operation
    from recdsl.model.json_value import Json

# Each list of users, and the one that it takes the place of.
_PAIRS = (
    (SUBSCRIBE_AUDIO_UIDS, UN_SUBSCRIBE_AUDIO_UIDS),
    (SUBSCRIBE_VIDEO_UIDS, UN_SUBSCRIBE_VIDEO_UIDS),
)
_OTHER_LIST = dict((*_PAIRS, *((second, first) for first, second in _PAIRS)))
LISTS = frozenset(_OTHER_LIST)


def body_after(body: Json, request: str, update: Json) -> Json:
    """The body that a `start` would have after a later request, as far as it has such members."""
    for operation in _operations(request, update):
        try:
            body = changed(body, (operation,))
        except ImpossibleError:  # there was nothing to remove, or the body is broken
            continue
    return body


def _operations(request: str, update: Json) -> Iterator[Operation]:
    if request == "updateLayout":
        for name in OTHER_REQUESTS[request]:
            yield Remove(f"{TRANSCODING_CONFIG}/{name}")
            if has(update, f"/{REQUEST}/{name}"):
                value = value_at(update, f"/{REQUEST}/{name}")
                yield Put(f"{TRANSCODING_CONFIG}/{name}", value)
    elif request == "update":
        for own, place in IN_START[request]:
            if place in _OTHER_LIST and has(update, own):
                yield Remove(_OTHER_LIST[place])
                yield Put(place, value_at(update, own))
