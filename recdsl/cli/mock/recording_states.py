"""The state of a resource and of its recording, and what `query` and `stop` answer about it."""

from __future__ import annotations

from recdsl.checks.other_requests import AREA, PAGE, SUBSCRIPTION
from recdsl.cli.mock.recorded_files import listing, page_listing
from recdsl.model.document import Acquired
from recdsl.model.frozen import replaced
from recdsl.model.operations import has, value_at
from recdsl.reference.pointers import EXTENSION_SERVICES, MAX_IDLE_TIME, RECORDING_CONFIG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.checks.between_requests import Sent
    from recdsl.cli.mock.documented import Fault
    from recdsl.cli.mock.recorded_files import Facts, Track
    from recdsl.model.json_value import Json

    Object = dict[str, Json]

_IN_PROGRESS = 5
_HOUR = 3600
_DEFAULT_HOURS = 72
_DEFAULT_IDLE_TIME = 30
_HOURS = "/clientRequest/resourceExpiredHour"
_MEDIA = (("audioUidList", "AudioUids"), ("videoUidList", "VideoUids"))
_RECORDER = "web_recorder_service"


class Resource:
    """What `acquire` reserves, and the recording that `start` makes of it."""

    def __init__(
        self, app: str, names: tuple[str, str], body: Json, sent: Sent | None, now: float
    ) -> None:
        """Take the App ID, the channel and the recorder, the body, and the time."""
        self.app = app
        self.channel, self.recorder = names
        self.sent = sent
        self.since = now
        area, hours = _at(body, AREA), _whole(body, _HOURS, _DEFAULT_HOURS)
        self.hours = hours
        self.acquired = Acquired(area if isinstance(area, str) else None, hours)
        self.recording: Recording | None = None


class Recording:
    """A recording, from its `start` on."""

    def __init__(
        self, facts: Facts, sent: Sent | None, now: float, hours: int, *, is_idle: bool
    ) -> None:
        """Take its facts, its request, the time, and for how many hours calls reach it.

        If it `is_idle`, nobody is in the channel.
        """
        self.facts = facts
        self.sent = sent
        self.tracks: frozenset[Track] = frozenset()
        self.queries = 0
        self.fault: Fault | None = None
        self._expires = now + hours * _HOUR
        self._ends = now + _longest(facts, is_idle=is_idle)
        self._is_on_hold = any(
            service.get("onhold") is True for service in _page_recorders(facts.body)
        )

    def fault_at(self, now: float) -> Fault | None:
        """Why no call reaches a running recording."""
        if self.fault:
            return self.fault
        if now >= self._ends:
            return "ended"
        return "gone" if now >= self._expires else None

    def update(self, body: Json) -> None:
        """Change what `update` changes."""
        is_on_hold = _at(body, f"{PAGE}/onhold")
        if isinstance(is_on_hold, bool):
            self._is_on_hold = is_on_hold
        if not has(body, SUBSCRIPTION):
            return
        config = _at(self.facts.body, RECORDING_CONFIG)
        request = _at(self.facts.body, "/clientRequest")
        if not isinstance(config, dict) or not isinstance(request, dict):
            return
        lists: Object = {}
        for place, ending in _MEDIA:
            for verb in ("subscribe", "unSubscribe"):
                value = _at(body, f"{SUBSCRIPTION}/{place}/{verb}{ending}")
                if value is not None:
                    lists[f"{verb}{ending}"] = value
        kept = {name: value for name, value in config.items() if not name.endswith("Uids")}
        changed: Object = {"clientRequest": request | {"recordingConfig": kept | lists}}
        self.facts = replaced(self.facts, body=changed)

    def state(self, edition: str, queries: int) -> Object:
        """`serverResponse` of `query`; files are listed after so many queries."""
        is_listed = self.queries >= queries
        if self.facts.mode != "web":
            files = listing(self.facts, self.tracks if is_listed else frozenset(), edition)
            if files and not is_listed:
                files["fileList"] = "" if files["fileListMode"] == "string" else []
            return {"status": _IN_PROGRESS, **files, "sliceStartTime": self.facts.began * 1000}
        state = "paused" if self._is_on_hold else "inProgress"
        payload: Object = {
            "fileList": page_listing(self.facts) if is_listed else [],
            "onhold": self._is_on_hold,
            "state": state,
        }
        return {
            "status": _IN_PROGRESS,
            "extensionServiceState": [{"serviceName": _RECORDER, "payload": payload}],
        }

    def end(self, edition: str, queries: int, upload: str) -> Object:
        """`serverResponse` of `stop`: the files, and whether they are uploaded."""
        status = upload if self.queries >= queries else "unknown"
        if status == "unknown" and edition == "2023-02":
            status = "unknow"  # as that page spells it
        if self.facts.mode != "web":
            return {**listing(self.facts, self.tracks, edition), "uploadingStatus": status}
        return {
            "extensionServiceState": [
                {"serviceName": "upload_service", "payload": {"uploadingStatus": status}},
                {
                    "serviceName": _RECORDER,
                    "payload": {
                        "fileList": page_listing(self.facts),
                        "onhold": False,
                        "state": "exit",
                    },
                },
            ]
        }


def _longest(facts: Facts, *, is_idle: bool) -> float:
    """The seconds after which a recording ends by itself: of a page, or of an idle channel."""
    if facts.mode == "web":
        hours = [
            hours
            for parameters in _page_recorders(facts.body)
            if type(hours := parameters.get("maxRecordingHour")) is int
        ]
        return min(hours) * _HOUR if hours else float("inf")
    if not is_idle:
        return float("inf")
    return _whole(facts.body, MAX_IDLE_TIME, _DEFAULT_IDLE_TIME)


def _page_recorders(body: Json) -> Iterator[Object]:
    """The parameters of each service that records a page."""
    services = _at(body, EXTENSION_SERVICES)
    for service in services if isinstance(services, list) else ():
        if isinstance(service, dict) and service.get("serviceName") == _RECORDER:
            parameters = service.get("serviceParam")
            if isinstance(parameters, dict):
                yield parameters


def _whole(body: Json, pointer: str, default: int) -> int:
    value = _at(body, pointer)
    return value if isinstance(value, int) and not isinstance(value, bool) else default


def _at(body: Json, pointer: str) -> Json:
    return value_at(body, pointer) if has(body, pointer) else None
