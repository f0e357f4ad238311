"""The calls of the service by their method and path."""

from __future__ import annotations

import re

from recdsl.model.finding import MODES
from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode

_PATH = re.compile(
    r"/v1/apps/(?P<app>[^/]+)/cloud_recording/"
    r"(?:(?P<acquire>acquire)|resourceid/(?P<resource>[^/]+)/"
    r"(?:sid/(?P<sid>[^/]+)/)?mode/(?P<mode>[^/]+)/(?P<call>[A-Za-z]+))"
)
_AFTER_START = ("query", "update", "updateLayout", "stop")


class Call(Frozen):
    """A call as it arrives; the two headers are empty if it has none."""

    method: str
    path: str
    data: bytes = b""
    authorization: str = ""
    content_type: str = ""


class Route(Frozen):
    """The address of a call, in parts; without a mode it is `acquire`."""

    name: str
    app: str
    resource: str = ""
    sid: str = ""
    mode: Mode | None = None


def route_of(path: str) -> Route | None:
    """The parts of a path; None if no call has such a path."""
    match = _PATH.fullmatch(path)
    if not match:
        return None
    if match["acquire"]:
        return Route("acquire", match["app"])
    name, sid = match["call"], match["sid"] or ""
    mode = next((mode for mode in MODES if mode == match["mode"]), None)
    if mode is None or name not in (_AFTER_START if sid else ("start",)):
        return None
    return Route(name, match["app"], match["resource"], sid, mode)


def method_of(name: str) -> str:
    """The HTTP method of a call."""
    return "GET" if name == "query" else "POST"
