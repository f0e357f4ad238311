"""What is the body of a `start` request, and what only looks like one.

A start body is an object whose `clientRequest` holds one of the page's sections, or has one, by
mistake, beside it. The bodies of `acquire`, `update`, `updateLayout` and `stop` have a
`clientRequest` with other members, and a schema of a start body has its sections further down.
"""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern
from recdsl.reference.all_editions import PATHS
from recdsl.reference.pointers import RECORDING_CONFIG, TRANSCODING_CONFIG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

REQUEST = "clientRequest"
# An object, behind comments where there are any; and the names of members.
_OBJECT = pattern(r"(?s)(?:\s|//[^\r\n]*|#[^\r\n]*|/\*.{0,4000}?\*/)*\{(?!\{)")
_NAMES = pattern(r"""["']?(\w+)["']?\s*(?:[:=]|(?=\{))""")

# The objects that `clientRequest` holds in any edition, and the one of `recordingConfig` that
# people put there.
SECTIONS: tuple[str, ...] = (
    *dict.fromkeys(
        path.split(".")[1]
        for path in PATHS.values()
        if path.startswith(f"{REQUEST}.") and path.count(".") > 1
    ),
    TRANSCODING_CONFIG.removeprefix(f"{RECORDING_CONFIG}/"),
)
# What `clientRequest` holds in the other calls of the API, and in a schema of this one.
OTHER_CALLS = (
    "resourceExpiredHour",
    "scene",
    "startParameter",
    "streamSubscribe",
    "webRecordingConfig",
    "rtmpPublishConfig",
    "async_stop",
    "properties",
)


def is_start_body(value: Json) -> bool:
    """Whether a value is the body of a `start` request."""
    request = value.get(REQUEST) if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(request, dict):
        return False
    if any(name in request for name in OTHER_CALLS):
        return False
    return any(name in request or isinstance(value.get(name), dict) for name in SECTIONS)


def may_hold_start_body(text: str, *, alone: bool = False) -> bool:
    """Whether a text is worth parsing: it names `clientRequest` and a section.

    Args:
        text: the text.
        alone: whether a section is enough, since it may be a body's by itself.
    """
    return (alone or REQUEST in text) and any(name in text for name in SECTIONS)


def reads_like_start_body(text: str) -> bool:
    """Whether a text that cannot be parsed speaks of a `start` request, and of no other call."""
    names = set(_NAMES.findall(text))
    if not _OBJECT.match(text) or REQUEST not in names:
        return False
    return names.isdisjoint(OTHER_CALLS) and not names.isdisjoint(SECTIONS)
