"""The calls around a recording as a value, in order: acquire, start, query, stop."""

from __future__ import annotations

from recdsl.emitting.request_values import segment
from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.document import Acquired
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json

# What later calls take from the answers before them, by the names in these answers.
RESOURCE, RECORDING = "resourceId", "sid"
_WEB, _POSTPONED = 1, 2


class Step(Frozen):
    """One call: its name, its method, and its path below the host.

    In the path, each name that the call `takes` from an answer before is in braces, such as
    `{resourceId}`; `gives` are the names that later calls take from its answer. A call without a
    body has None.
    """

    name: str
    method: str
    path: str
    body: Json
    takes: tuple[str, ...] = ()
    gives: tuple[str, ...] = ()


def conversation(
    body: dict[str, Json], mode: Mode, appid: str, acquired: Acquired
) -> tuple[Step, ...]:
    """The calls that make one recording.

    Args:
        body: the body of `start`; placeholders as strings.
        mode: the mode in the URL.
        appid: the App ID in the URL, or a placeholder.
        acquired: the parameters that `acquire` takes besides.
    """
    root = f"/v1/apps/{segment(appid)}/cloud_recording"
    resource = f"{root}/resourceid/{{{RESOURCE}}}"
    recording = f"{resource}/sid/{{{RECORDING}}}/mode/{mode}"
    taken = (RESOURCE, RECORDING)
    names: dict[str, Json] = {name: body[name] for name in ("cname", "uid") if name in body}
    acquire: dict[str, Json] = {**names, "clientRequest": _acquire_request(body, mode, acquired)}
    start = f"{resource}/mode/{mode}/start"
    return (
        Step("acquire", "POST", f"{root}/acquire", acquire, gives=(RESOURCE,)),
        Step("start", "POST", start, body, takes=(RESOURCE,), gives=(RECORDING,)),
        Step("query", "GET", f"{recording}/query", None, takes=taken),
        Step("stop", "POST", f"{recording}/stop", {**names, "clientRequest": {}}, takes=taken),
    )


def _acquire_request(body: dict[str, Json], mode: Mode, acquired: Acquired) -> dict[str, Json]:
    """The `clientRequest` of `acquire`: only what differs from its defaults."""
    members: dict[str, Json] = {
        "region": acquired.region,
        "resourceExpiredHour": acquired.hours,
        "scene": _scene(body, mode),
    }
    return {name: value for name, value in members.items() if value is not None}


def _scene(body: dict[str, Json], mode: Mode) -> int | None:
    """The `scene` of `acquire`: a web page, or files that are transcoded afterwards."""
    if mode == "web":
        return _WEB
    request = body.get("clientRequest")
    if not isinstance(request, dict) or "transcodeOptions" in request:
        return None
    apps = request.get("appsCollection")
    postponed = isinstance(apps, dict) and apps.get("combinationPolicy") == "postpone_transcoding"
    return _POSTPONED if postponed else None
