"""The stand-in for the service: each call to its answer, by the calls before it and the time."""

from __future__ import annotations

import base64
import binascii
from collections import deque

from recdsl.checks.terms import Terms
from recdsl.cli.mock.call_paths import method_of, route_of
from recdsl.cli.mock.documented import body_of, status_of
from recdsl.cli.mock.judging import judge
from recdsl.cli.mock.recorded_files import Facts, named_users, tracks_of
from recdsl.cli.mock.recording_states import Recording, Resource
from recdsl.model.document import Acquired
from recdsl.model.frozen import Frozen
from recdsl.model.project import Project
from recdsl.reference.reference import edition as edition_of
from recdsl.reference.with_defaults import with_defaults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.checks.between_requests import Sent
    from recdsl.cli.mock.call_paths import Call, Route
    from recdsl.cli.mock.documented import Documented, Fault
    from recdsl.cli.mock.judging import Judged, Object
    from recdsl.cli.mock.recorded_files import Track
    from recdsl.cli.mock.scripts import Script
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json

_ID_SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
_HEX = "0123456789abcdef"
_LIFE_OF_RESOURCE = 5 * 60
_SOMEBODY = ("123",)  # who sends if neither the script nor the body names users
_NOTHING_KNOWN = Acquired()
# The fault of a `stop`, by that of its recording.
_OF_STOP: dict[Fault | None, Fault] = {"stopped": "stop-of-stopped", "ended": "stop-of-ended"}


class Answered(Frozen):
    """The answer to a call, and what is known of the call: its name, its channel, its findings."""

    status: int
    body: Object
    name: str = ""
    channel: str = ""
    diagnostics: tuple[Diagnostic, ...] = ()


class StandIn:
    """The service with all its recordings."""

    def __init__(
        self, documented: Documented, script: Script, choose: Callable[[str], str], began: int
    ) -> None:
        """Take the answers, the script, and what is not decided by calls.

        Args:
            documented: the answers of the edition.
            script: what happens to recordings.
            choose: returns any one character of a text.
            began: the time of the first call in answers, in seconds; each call takes one second.
        """
        self._documented = documented
        self._edition = documented.edition
        self._script = script
        self._choose = choose
        self._began = began
        self._project = Project(reference=edition_of(documented.edition))
        self._calls = 0
        self._counts: dict[str, int] = {}
        self._lately: dict[str, deque[float]] = {}
        self._resources: dict[str, Resource] = {}
        self._latest: dict[tuple[str, str, str], Resource] = {}

    def answer(self, call: Call, now: float) -> Answered:
        """Answer a call that arrives at a time in seconds."""
        self._calls += 1
        now *= self._script.speed
        route = route_of(call.path)
        fault = self._fault_at_the_door(call, route, now)
        if fault or not route:
            return self._refused(fault or "route", route.name if route else "")
        count = self._counts[route.name] = self._counts.get(route.name, 0) + 1
        injected = self._script.injected(route.name, count)
        if injected:
            detail = injected.reason or "The script of the mock injects this answer."
            return Answered(injected.status, body_of(injected.answer, detail), route.name)
        if not _is_json(call) and call.data:
            return self._refused("syntax", route.name, detail="The Content-Type is not JSON.")
        if route.name == "acquire":
            return self._acquire(call, route, now)
        resource = self._resources.get(route.resource)
        if resource is None:
            return self._refused("unknown-resource", route.name)
        if resource.app != route.app:
            return self._refused("foreign", route.name, resource)
        if route.name == "start":
            return self._start(call, route, resource, now)
        return self._later(call, route, resource, now)

    def _fault_at_the_door(self, call: Call, route: Route | None, now: float) -> Fault | None:
        if not call.authorization:
            return "unauthorized"
        if not _is_basic(call.authorization):
            return "credentials"
        if "/cloud_recording/" not in call.path:
            return "method"
        if route is None:
            return "route"
        if call.method != method_of(route.name):
            return "method"
        most = self._script.calls_per_second
        if not most or not self._documented.knows("too-many-calls"):
            return None
        lately = self._lately.setdefault(route.app, deque())
        while lately and lately[0] <= now - self._script.speed:
            lately.popleft()
        if len(lately) >= most:
            return "too-many-calls"
        lately.append(now)
        return None

    def _acquire(self, call: Call, route: Route, now: float) -> Answered:
        judged = self._judged(call, route)
        if judged.fault:
            return self._refused(judged.fault, "acquire", judged=judged)
        resource = Resource(route.app, _names(judged.body), judged.body, judged.sent, now)
        name = self._id(_ID_SIGNS, 64)
        self._resources[name] = resource
        return self._accepted("acquire", resource, judged, {"resourceId": name})

    def _start(self, call: Call, route: Route, resource: Resource, now: float) -> Answered:
        running = resource.recording
        if running and running.fault_at(now) is None:
            return self._refused("twice", "start", resource)
        judged = self._judged(call, route, resource.sent, resource.acquired)
        fault: Fault | None = judged.fault
        detail = judged.detail
        if running:
            fault, detail = "old-resource", "The resource ID was used; send `acquire` again."
        elif now - resource.since > _LIFE_OF_RESOURCE:
            fault, detail = "old-resource", "The resource ID is older than five minutes."
        key = (route.app, resource.channel, resource.recorder)
        other = self._latest.get(key)
        if not fault and other and other.recording and other.recording.fault_at(now) is None:
            fault = "conflict"
        if fault:
            return self._refused(fault, "start", resource, judged, detail)
        resource.recording = self._started(route.mode or "mix", resource, judged, now)
        self._latest[key] = resource
        ids: Object = {"resourceId": route.resource, "sid": resource.recording.facts.sid}
        return self._accepted("start", resource, judged, ids)

    def _started(self, mode: Mode, resource: Resource, judged: Judged, now: float) -> Recording:
        body = with_defaults(judged.body, mode, edition_of(self._edition))
        began = self._began + self._calls
        sid = self._id(_HEX, 32)
        facts = Facts(sid, resource.channel, mode, body, began, self._script.files)
        is_idle = self._script.users == ()
        recording = Recording(facts, judged.sent, now, resource.hours, is_idle=is_idle)
        recording.fault = judged.late
        recording.tracks = self._tracks(resource, body)
        return recording

    def _tracks(self, resource: Resource, body: Json) -> frozenset[Track]:
        users = self._script.users
        if users is None:
            users = named_users(body) or _SOMEBODY
        return tracks_of(body, [user for user in users if user != resource.recorder])

    def _later(self, call: Call, route: Route, resource: Resource, now: float) -> Answered:
        """The answer to a call after `start`."""
        recording = resource.recording
        if recording is None or recording.facts.sid != route.sid:
            return self._refused("foreign", route.name, resource)
        judged = None
        if route.name != "query" or call.data:
            judged = self._judged(call, route, recording.sent)
            if judged.fault:
                return self._refused(judged.fault, route.name, resource, judged)
        fault = recording.fault_at(now)
        if route.mode != recording.facts.mode:
            fault = "gone"
        elif route.name == "stop" and fault in _OF_STOP:
            fault = _OF_STOP[fault]
        if fault:
            return self._refused(fault, route.name, resource, judged)
        ids: Object = {"resourceId": route.resource, "sid": route.sid}
        if route.name == "query":
            recording.queries += 1
            ids["serverResponse"] = recording.state(self._edition, self._script.queries)
        elif route.name == "update" and judged:
            recording.update(judged.body)
            recording.tracks |= self._tracks(resource, recording.facts.body)
        elif route.name == "stop":
            recording.fault = "stopped"
            if recording.facts.mode != "web" and not recording.tracks:
                return self._refused("nothing", "stop", resource, judged)
            ids["serverResponse"] = recording.end(
                self._edition, self._script.queries, self._script.upload
            )
        return self._accepted(route.name, resource, judged, ids)

    def _judged(
        self,
        call: Call,
        route: Route,
        before: Sent | None = None,
        acquired: Acquired = _NOTHING_KNOWN,
    ) -> Judged:
        terms = Terms(route.mode, acquired, project=self._project, request=route.name)
        name = f"{route.name}-{self._calls}.json"
        return judge(name, call.data, terms, self._documented, before)

    def _accepted(
        self, name: str, resource: Resource, judged: Judged | None, ids: Object
    ) -> Answered:
        """The answer of a call that worked; the pages of 2023-02 do not repeat the names."""
        names: Object = {"cname": resource.channel, "uid": resource.recorder}
        body = ids if self._edition == "2023-02" else names | ids
        return Answered(200, body, name, resource.channel, judged.diagnostics if judged else ())

    def _refused(
        self,
        fault: Fault,
        name: str,
        resource: Resource | None = None,
        judged: Judged | None = None,
        detail: str = "",
    ) -> Answered:
        row = self._documented.caused(fault, name)
        channel = resource.channel if resource else _names(judged.body)[0] if judged else ""
        body = body_of(row, detail or (judged.detail if judged else ""))
        diagnostics = judged.diagnostics if judged else ()
        return Answered(status_of(row), body, name, channel, diagnostics)

    def _id(self, signs: str, length: int) -> str:
        return "".join(self._choose(signs) for _ in range(length))


def _names(body: Object) -> tuple[str, str]:
    return str(body.get("cname", "")), str(body.get("uid", ""))


def _is_json(call: Call) -> bool:
    return call.content_type.partition(";")[0].strip().lower() == "application/json"


def _is_basic(authorization: str) -> bool:
    """Whether a header has a customer ID and a secret, as HTTP's Basic has them."""
    kind, _, value = authorization.partition(" ")
    try:
        pair = base64.b64decode(value.strip(), validate=True)
    except (binascii.Error, ValueError):
        return False
    return kind.lower() == "basic" and b":" in pair.strip(b":")
