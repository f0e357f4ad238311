"""The stand-in for the service: its answers, by what causes them, and how it is served."""

from __future__ import annotations

import asyncio
import base64
import importlib
import io
import json
import random
import re
import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import redirect_stdout
from itertools import chain
from pathlib import Path
from typing import Any

import httpx
import pytest

import recdsl
from recdsl.cli.mock.call_paths import Call
from recdsl.cli.mock.documented import status_of
from recdsl.cli.mock.pytest_fixture import recdsl_mock  # noqa: F401 - the entry point names it
from recdsl.cli.mock.reporting_calls import call_text
from recdsl.cli.mock.serving import stand_in_for
from recdsl.cli.mock.stand_in import Answered
from recdsl.cli.pages import answers_text
from recdsl.model.project import ConfigurationError
from recdsl.reference.service_answers import Answer, answers
from tests.conftest import ROOT

EDITIONS = ("2023-02", "2026-07")
SECRET = "q7Jt0pSecretOfTheBucket"
BASIC = "Basic " + base64.b64encode(b"customer:secret").decode()
CLIENT: dict[str, Any] = {
    "headers": {"Authorization": BASIC},
    "trust_env": False,
    "verify": False,  # certificates take longer than the calls
}
ROWS = answers(answers_text())
STORAGE = {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "k7", "secretKey": SECRET}
NAMES = {"cname": "lobby", "uid": "527841"}
EMPTY = {**NAMES, "clientRequest": {}}


def start(config: dict[str, Any] | None = None, **members: Any) -> dict[str, Any]:
    """The body of a `start` that works in every mode of streams."""
    config = {"channelType": 1, "subscribeUidGroup": 0, **(config or {})}
    request: dict[str, Any] = {
        "recordingConfig": config,
        "recordingFileConfig": {"avFileType": ["hls"]},
        "storageConfig": STORAGE,
    }
    return {**NAMES, "clientRequest": {**request, **members}}


def page(**members: Any) -> dict[str, Any]:
    """The body of a `start` that records a page."""
    parameters = {
        "url": "https://example.com",
        "audioProfile": 0,
        "videoWidth": 1280,
        "videoHeight": 720,
        "maxRecordingHour": 2,
        **members,
    }
    service = {
        "serviceName": "web_recorder_service",
        "errorHandlePolicy": "error_abort",
        "serviceParam": parameters,
    }
    return {
        **NAMES,
        "clientRequest": {
            "recordingFileConfig": {"avFileType": ["hls", "mp4"]},
            "storageConfig": STORAGE,
            "extensionServiceConfig": {
                "errorHandlePolicy": "error_abort",
                "extensionServices": [service],
            },
        },
    }


class Caller:
    """Sends calls to a stand-in, with the IDs of the answers before; `now` is the time."""

    def __init__(self, edition: str, **script: Any) -> None:
        self.stand_in = stand_in_for(edition, script, 7)
        self.now = 1000.0
        self.app, self.mode = "a1b2c3", "mix"
        self.resource = self.sid = ""
        self.headers = {"authorization": BASIC, "content_type": "application/json"}

    def path(self, name: str) -> str:
        start_of_path = f"/v1/apps/{self.app}/cloud_recording"
        if name == "acquire":
            return f"{start_of_path}/acquire"
        sid = "" if name == "start" else f"/sid/{self.sid}"
        return f"{start_of_path}/resourceid/{self.resource}{sid}/mode/{self.mode}/{name}"

    def send(self, name: str, body: Any = EMPTY, **changes: Any) -> Answered:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        method = "GET" if name == "query" else "POST"
        call = {"method": method, "path": self.path(name), "data": data, **self.headers, **changes}
        if name == "query" and body is EMPTY:
            call["data"] = b""
        answered = self.stand_in.answer(Call(**call), self.now)
        self.resource = str(answered.body.get("resourceId", self.resource))
        self.sid = str(answered.body.get("sid", self.sid))
        return answered

    def begin(self, body: Any = None, acquire: Any = EMPTY) -> Answered:
        assert self.send("acquire", acquire).status == 200
        return self.send("start", body or start())


def code(answered: Answered) -> tuple[int, Any]:
    """The status and the code of an answer, or its message."""
    return answered.status, answered.body.get("code", answered.body.get("message"))


# Each answer that a call, a body or an order of calls causes: its edition, the expected status with
# the code or the message, and what causes it. Scripts have the members of the dictionary.
Case = tuple[str, tuple[int, Any], Callable[[Caller], Answered], dict[str, Any]]
NO_ROUTE = (404, "no Route matched with those values")
WRONG = (401, "Invalid authentication credentials")
BOTH = "2023-02 2026-07"


def later(name: str, body: Any = EMPTY, first: Any = None) -> Callable[[Caller], Answered]:
    """A call after a `start`."""

    def calls(caller: Caller) -> Answered:
        assert caller.begin(first).status == 200
        return caller.send(name, body)

    return calls


def sequence(*names: str, body: Any = None) -> Callable[[Caller], Answered]:
    """The last of some calls after a `start`, which is answered 200 even if it is wrong."""

    def calls(caller: Caller) -> Answered:
        assert caller.begin(body).status == 200
        return [caller.send(name, start() if name == "start" else EMPTY) for name in names][-1]

    return calls


def after(seconds: float, name: str, acquire: Any = EMPTY, body: Any = None) -> Any:
    """A call so many seconds after a `start`."""

    def calls(caller: Caller) -> Answered:
        assert caller.begin(body, acquire).status == 200
        caller.now += seconds
        return caller.send(name)

    return calls


def start_after(seconds: float) -> Callable[[Caller], Answered]:
    def calls(caller: Caller) -> Answered:
        caller.send("acquire")
        caller.now += seconds
        return caller.send("start", start())

    return calls


def with_changes(name: str, **changes: Any) -> Callable[[Caller], Answered]:
    """A call after a `start`, with another App ID, mode or ID than those before."""

    def calls(caller: Caller) -> Answered:
        assert caller.begin().status == 200
        for attribute, value in changes.items():
            setattr(caller, attribute, value)
        return caller.send(name)

    return calls


def conflict(caller: Caller) -> Answered:
    caller.begin()
    return caller.begin()


def too_many(caller: Caller) -> Answered:
    return [caller.send("acquire") for _ in range(11)][-1]


def acquire(body: Any = EMPTY, **changes: Any) -> Callable[[Caller], Answered]:
    return lambda caller: caller.send("acquire", body, **changes)


def started(body: Any, **changes: Any) -> Callable[[Caller], Answered]:
    def calls(caller: Caller) -> Answered:
        assert caller.send("acquire", changes.get("acquire", EMPTY)).status == 200
        caller.mode = changes.get("mode", "mix")
        return caller.send("start", body)

    return calls


NOBODY: dict[str, Any] = {"users": []}
OTHER_CHANNEL = {"cname": "another", "uid": "527841", "clientRequest": {}}
PROMISED = {**NAMES, "clientRequest": {"startParameter": start()["clientRequest"]}}
BAD_STORAGE = start(storageConfig={**STORAGE, "region": 99})
BAD_PICTURE = start(
    {
        "transcodingConfig": {
            "width": 4000,
            "height": 4000,
            "fps": 15,
            "bitrate": 500,
        }
    }
)
NO_TOKEN = start(token="")
CASES: list[Case] = [
    ("2026-07", (401, "Unauthorized"), acquire(authorization=""), {}),
    ("2023-02", WRONG, acquire(authorization=""), {}),
    (BOTH, WRONG, acquire(authorization="Basic nonsense"), {}),
    (BOTH, NO_ROUTE, acquire(path="/v1/apps/a/cloud_recording/nonsense"), {}),
    ("2026-07", NO_ROUTE, acquire(method="PUT"), {}),
    ("2023-02", (400, 8), acquire(method="PUT"), {}),
    ("2023-02", (400, 8), acquire(path="/v1/apps/a/acquire"), {}),
    ("2026-07", NO_ROUTE, started(start(), mode="composite"), {}),
    ("2026-07", (429, "API rate limit exceeded"), too_many, {"calls_per_second": 10}),
    ("2023-02", (200, None), too_many, {"calls_per_second": 10}),
    (BOTH, (200, None), acquire(), {}),
    (BOTH, (200, None), acquire({"cname": "a/b", "uid": "1", "clientRequest": {"scene": 1}}), {}),
    ("2023-02", (200, None), acquire({**NAMES, "clientRequest": {"scene": 2}}), {}),
    ("2026-07", (400, 2), acquire({**NAMES, "clientRequest": {"scene": 2}}), {}),
    ("2026-07", (400, 2), acquire(b"{"), {}),
    ("2023-02", (400, 8), acquire(b"{"), {}),
    ("2023-02", (400, 8), acquire(content_type="text/plain"), {}),
    ("2026-07", (400, 2), acquire(content_type="text/plain"), {}),
    (BOTH, (400, 2), acquire(b"[]"), {}),
    (BOTH, (400, 2), acquire({**EMPTY, "uid": 527841}), {}),
    (BOTH, (400, 2), acquire({**NAMES, "clientRequest": {"resourceExpiredHour": 721}}), {}),
    ("2026-07", (400, 401), acquire({**EMPTY, "cname": "a/b"}), {}),
    ("2023-02", (400, 1013), acquire({**EMPTY, "cname": "a/b"}), {}),
    ("2023-02", (400, 1013), acquire({**EMPTY, "cname": "x" * 64}), {}),
    (BOTH, (200, None), started(start()), {}),
    (BOTH, (400, 2), started(start({"channelType": "1"})), {}),
    (BOTH, (400, 2), started({**NAMES, "clientRequest": {}}), {}),
    ("2026-07", (400, 2), started(OTHER_CHANNEL), {}),
    ("2023-02", (400, 432), started({**start(), "cname": "another"}), {}),
    (BOTH, (400, 2), started(page(), mode="web"), {}),  # scene 0
    ("2026-07", (400, 2), started({**NAMES, "clientRequest": []}, acquire=PROMISED), {}),
    (BOTH, (400, 2), acquire({**NAMES, "clientRequest": {"region": "ZZ"}}), {}),
    (BOTH, (201, 7), sequence("start"), {}),
    (BOTH, (400, 53), conflict, {}),
    ("2026-07", (400, 2), start_after(301), {}),
    ("2023-02", (400, 433), start_after(301), {}),
    ("2026-07", (400, 2), sequence("stop", "start"), {}),
    (BOTH, (200, None), later("query"), {}),
    ("2026-07", (404, 404), sequence("stop", "query"), {}),
    ("2023-02", (404, 501), sequence("stop", "query"), {}),
    *((BOTH, (200, None), later(name), {}) for name in ("update", "updateLayout", "stop")),
    *(
        ("2026-07", (404, 404), sequence(name, body=body), {})
        for name in ("query", "update", "updateLayout", "stop")
        for body in (BAD_STORAGE, BAD_PICTURE, NO_TOKEN)
    ),
    ("2023-02", (404, None), sequence("query", body=BAD_STORAGE), {}),
    ("2023-02", (400, 110), sequence("query", body=NO_TOKEN), {}),
    *(
        (edition, expected, later(name, {**NAMES, "clientRequest": 5}), {})
        for name in ("update", "updateLayout", "stop")
        for edition, expected in (
            ("2026-07", (400, 2)),
            ("2023-02", (400, 1028 if name == "updateLayout" else 2)),
        )
    ),
    ("2026-07", (400, 2), later("stop", OTHER_CHANNEL), {}),
    ("2023-02", (400, 432), later("stop", OTHER_CHANNEL), {}),
    (BOTH, (400, 49), sequence("stop", "stop"), {}),
    (BOTH, (206, 435), later("stop"), NOBODY),
    (BOTH, (206, 435), later("stop", first=start({"unSubscribeAudioUids": ["123"]})), {}),
    ("2026-07", (400, 49), after(30, "stop"), NOBODY),
    ("2026-07", (404, 404), after(30, "query"), NOBODY),
    ("2023-02", (404, None), after(30, "stop"), NOBODY),
    (BOTH, (200, None), after(29, "query"), NOBODY),
    (BOTH, (200, None), after(3599, "query"), {}),
    *(
        (
            edition,
            (404, 404 if edition == "2026-07" else None),
            after(3600, name, {**NAMES, "clientRequest": {"resourceExpiredHour": 1}}),
            {},
        )
        for name in ("query", "update", "updateLayout", "stop")
        for edition in EDITIONS
    ),
    ("2026-07", (404, 404), with_changes("query", resource="R"), {}),
    ("2023-02", (400, 1001), with_changes("query", resource="R"), {}),
    ("2026-07", (404, 404), with_changes("stop", sid="S"), {}),
    ("2023-02", (400, 1003), with_changes("stop", sid="S"), {}),
    ("2023-02", (400, 1003), with_changes("query", app="z"), {}),
    ("2026-07", (404, 404), with_changes("stop", mode="individual"), {}),
]
SINGLE = [
    pytest.param(edition, expected, calls, script, id=f"{number}-{edition}-{expected[1]}")
    for number, (editions, expected, calls, script) in enumerate(CASES)
    for edition in editions.split()
]


@pytest.mark.parametrize(("edition", "expected", "calls", "script"), SINGLE)
def test_what_is_done_causes_the_documented_answer(
    edition: str, expected: Any, calls: Callable[[Caller], Answered], script: dict[str, Any]
) -> None:
    answered = calls(Caller(edition, **script))
    status, shown = code(answered)
    if expected[1] is None and status >= 300:
        shown = None  # the page has no code, and the message is the cause
    assert (status, shown) == expected, answered.body
    assert SECRET not in call_text(answered)


# What no call, body or order of calls causes: the account, the network, the inside of the service;
# and what no page lists.
OUTSIDE = {
    "2026-07": {
        *("appid is invalid", "invalid_appid", "no_active_status", "vendor_over_load"),
        *("internal_error", "no_worker_manager_available", "allocate_timeout"),
        *("request not completed", "Failed to allocate worker", "request timeout", 50),
        "request_hash mismatch!",
    },
    "2023-02": {62, 65, 109, "invalid appid", 500, 504, "request_hash mismatch!"},
}
# HTTP statuses that the pages of 2023-02 list without codes: others above have them.
STATUSES = (200, 201, 206, 400, 401, 404)


@pytest.mark.parametrize("edition", EDITIONS)
def test_each_answer_is_caused_or_comes_from_outside(edition: str) -> None:
    expected = {case[1] for case in CASES if edition in case[0]}
    missing = []
    for row in ROWS:
        if edition not in row.editions:
            continue
        key = row.reason or row.code or row.http
        is_caused = any(
            shown in (row.code, row.reason) and (row.http in (None, status))
            for status, shown in expected
            if shown is not None
        ) or (row.code is None and not row.reason and row.http in {each[0] for each in expected})
        if is_caused == (key in OUTSIDE[edition]):
            missing.append((row.calls, key))
    assert missing == []


def injections() -> Iterator[Any]:
    for edition in EDITIONS:
        for row in (row for row in ROWS if edition in row.editions):
            for call in ["start"] if "any" in row.calls else row.calls:
                yield pytest.param(edition, call, row, id=f"{edition}-{call}-{_key(row)}")


def _key(row: Answer) -> object:
    return row.code or row.http or row.reason


@pytest.mark.parametrize(("edition", "call", "row"), [*injections()])
def test_a_script_can_inject_each_answer(edition: str, call: str, row: Answer) -> None:
    wanted = {"code": row.code, "http": row.http, "reason": row.reason or None}
    row_of_script = {key: value for key, value in wanted.items() if value is not None}
    caller = Caller(edition, answers=[{"call": call, "at": 2, **row_of_script}])
    caller.begin()
    if call in ("acquire", "start"):
        answered = caller.send(call, start() if call == "start" else EMPTY)
    else:
        assert caller.send(call).status == 200
        answered = caller.send(call)
    assert answered.status == status_of(row)
    assert answered.body.get("code") == row.code
    if row.reason:
        assert row.reason in answered.body.values()


def test_an_injected_answer_changes_nothing() -> None:
    caller = Caller("2026-07", answers=[{"call": "start", "at": 1, "code": 65}])
    assert code(caller.begin()) == (206, 65)
    assert caller.send("start", start()).status == 200


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ({"querries": 3}, "There is no key `querries`. Did you mean `queries`?"),
        ({"queries": "3"}, "`queries` is a whole number from 0 on."),
        ({"speed": 0}, "`speed` is a whole number from 1 on."),
        ({"users": "123"}, "`users` is a list of texts."),
        ({"upload": "done"}, "`upload` is uploaded, backuped or unknown."),
        ({"answers": 5}, "`answers` is a list of tables"),
        ({"answers": [5]}, "`answers`, table 1: it is not a table."),
        ({"answers": [{"call": "begin"}]}, "`call` is acquire, start, query,"),
        ({"answers": [{"call": "stop", "at": -1}]}, "`at` is the number of the call"),
        ({"answers": [{"call": "stop", "cod": 49}]}, "There is no key `cod`. Did you mean"),
        ({"answers": [{"call": "stop", "code": 7}]}, "The pages of 2026-07 name no such answer"),
        ({"answers": [{"call": "stop"}]}, "The pages of 2026-07 name no such answer of `stop`."),
        ({"answers": [{"call": "stop", "reason": 5}]}, "`reason` is a text."),
    ],
)
def test_a_script_that_is_wrong_is_refused_with_the_key(script: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=re.escape(message)):
        stand_in_for("2026-07", script, 1)


def files(answered: Answered) -> Any:
    response = answered.body["serverResponse"]
    assert isinstance(response, dict)
    listed = response.get("fileList")
    return [row["fileName"] for row in listed] if isinstance(listed, list) else listed  # type: ignore[call-overload, index]


def stop_of(config: Any, mode: str = "mix", **members: Any) -> tuple[Any, str, Any]:
    """The names of the files after a `stop`, without the ID."""
    caller = Caller("2026-07", **members.pop("script", {}))
    caller.mode = mode
    assert caller.begin(start(config, **members)).status == 200
    answered = caller.send("stop")
    response: Any = answered.body["serverResponse"]
    names = files(answered)
    strip: Any = lambda name: name.replace(caller.sid, "ID")  # noqa: E731
    shown = strip(names) if isinstance(names, str) else names and [*map(strip, names)]
    return response.get("fileListMode"), response["uploadingStatus"], shown


def test_files_are_named_as_the_pages_name_them() -> None:
    both = {"avFileType": ["hls", "mp4"]}
    folders = {**STORAGE, "fileNamePrefix": ["a", "b"]}
    lists = {"subscribeAudioUids": ["5", "6"], "subscribeVideoUids": ["5"]}
    assert stop_of({}) == ("string", "uploaded", "ID_lobby.m3u8")
    assert stop_of({}, recordingFileConfig=both, storageConfig=folders) == (
        *("json", "uploaded", ["a/b/ID_lobby.m3u8", "a/b/ID_lobby_0.mp4"]),
    )
    assert stop_of({"streamMode": "standard", **lists}, "individual") == (
        "json",
        "uploaded",
        [
            "ID_lobby__uid_s_5__uid_e_audio.m3u8",
            "ID_lobby__uid_s_5__uid_e_video.m3u8",
            "ID_lobby__uid_s_5__uid_e_av.m3u8",
            "ID_lobby__uid_s_6__uid_e_audio.m3u8",
        ],
    )
    assert stop_of({"streamTypes": 0, "subscribeAudioUids": ["7"]}, "individual")[2] == [
        "ID_lobby__uid_s_7__uid_e_audio.m3u8"
    ]
    script = {"files": ["{sid}_{cname}_{utc}.ts"], "upload": "backuped"}
    assert stop_of({}, script=script) == ("string", "backuped", "ID_lobby_20260101000002000.ts")


def test_files_of_a_script_keep_their_users() -> None:
    names = ["{sid}_{cname}__uid_s_5__uid_e_audio_{utc}.ts", "{sid}_{cname}__uid_s_6__uid_e_av.mpd"]
    caller = Caller("2026-07", files=names)
    caller.begin()
    response: Any = caller.send("stop").body["serverResponse"]
    assert [(row["uid"], row["trackType"]) for row in response["fileList"]] == [
        *(("5", "audio"), ("6", "audio_and_video")),
    ]


def test_signs_of_a_channel_become_dashes() -> None:
    caller = Caller("2023-02")
    names = {"cname": "a.b c", "uid": "527841"}
    caller.begin({**start(), **names}, {**EMPTY, **names})
    assert files(caller.send("stop", {**EMPTY, **names})) == f"{caller.sid}_a-b c.m3u8"


def test_files_are_listed_and_uploaded_after_some_queries() -> None:
    caller = Caller("2023-02", queries=3)
    caller.begin()
    assert [files(caller.send("query")) for _ in range(3)] == ["", "", f"{caller.sid}_lobby.m3u8"]
    stopped: Any = caller.send("stop").body["serverResponse"]
    assert stopped["uploadingStatus"] == "uploaded"
    early = Caller("2023-02", queries=3)
    early.begin()
    response: Any = early.send("stop").body["serverResponse"]
    assert response["uploadingStatus"] == "unknow"


def test_a_page_is_recorded_paused_and_ends_by_itself() -> None:
    caller = Caller("2026-07")
    caller.mode = "web"
    scene = {**NAMES, "clientRequest": {"scene": 1}}
    assert caller.begin(page(), scene).status == 200

    def state() -> Any:
        response: Any = caller.send("query").body["serverResponse"]
        (service,) = response["extensionServiceState"]
        return service["payload"]["state"], [
            row["filename"] for row in service["payload"]["fileList"]
        ]

    names = [f"{caller.sid}_lobby.m3u8", f"{caller.sid}_lobby_0.mp4"]
    assert state() == ("inProgress", names)
    hold = {**NAMES, "clientRequest": {"webRecordingConfig": {"onhold": True}}}
    assert caller.send("update", hold).status == 200
    assert state()[0] == "paused"
    assert caller.send("updateLayout").status == 400
    caller.now += 2 * 3600
    assert code(caller.send("query")) == (404, 404)


def test_an_update_changes_whose_files_there_are() -> None:
    caller = Caller("2026-07", users=["5", "6"])
    caller.mode = "individual"
    lists = {"subscribeAudioUids": ["5"], "streamTypes": 0}
    caller.begin(start(lists))
    more = {"streamSubscribe": {"audioUidList": {"subscribeAudioUids": ["6"]}}}
    assert caller.send("update", {**NAMES, "clientRequest": more}).status == 200
    names = files(caller.send("stop"))
    assert [re.findall(r"uid_s_(\d)", name)[0] for name in names] == ["5", "6"]


def test_calls_that_contradict_each_other_are_reported() -> None:
    caller = Caller("2026-07")
    promised = {"startParameter": start({"streamTypes": 0})["clientRequest"]}
    assert caller.send("acquire", {**NAMES, "clientRequest": promised}).status == 200
    answered = caller.send("start", start({"streamTypes": 2}))
    assert "start-parameter-differs" in [each.rule.name for each in answered.diagnostics]
    assert code(answered) == (400, 2)
    assert caller.send("start", start({"streamTypes": 0})).status == 200


@pytest.mark.parametrize("edition", EDITIONS)
def test_the_core_answers_anything_as_documented(edition: str) -> None:
    """Calls in any order, with good and bad bodies, get answers of the pages alone."""
    chance = random.Random(3)
    caller = Caller(edition, users=["5"])
    bodies = [EMPTY, start(), BAD_STORAGE, OTHER_CHANNEL, b"{", b"", b"\xff", b"null", NO_TOKEN]
    known = {
        (status_of(row), row.code if row.code is not None else row.reason or row.cause)
        for row in ROWS
        if edition in row.editions
    }
    for _ in range(150):
        name = chance.choice(["acquire", "start", "query", "update", "updateLayout", "stop"])
        answered = caller.send(name, chance.choice(bodies))
        caller.now += chance.choice([0, 1, 100])
        assert answered.status == 200 or code(answered) in known, answered.body


# The same over HTTP.


def talk(url: str, names: dict[str, str] = NAMES) -> list[Any]:
    with client(url) as session:
        return [*conversation(session, names)]


def client(url: str) -> httpx.Client:
    base = f"{url}/v1/apps/a1b2c3/cloud_recording"
    return httpx.Client(
        base_url=base, headers={"Authorization": BASIC}, trust_env=False, verify=False
    )


def conversation(session: httpx.Client, names: dict[str, str]) -> Iterator[Any]:
    def post(path: str, body: dict[str, Any]) -> Any:
        response = session.post(path, json={**body, **names})
        assert response.status_code == 200, response.text
        return response.json()

    acquired = post("/acquire", EMPTY)
    yield acquired
    resource = f"/resourceid/{acquired['resourceId']}"
    begun = post(f"{resource}/mode/mix/start", start())
    yield begun
    recording = f"{resource}/sid/{begun['sid']}/mode/mix"
    yield session.get(f"{recording}/query").json()
    subscription = {"streamSubscribe": {"audioUidList": {"subscribeAudioUids": ["#allstream#"]}}}
    yield post(f"{recording}/update", {"clientRequest": subscription})
    yield post(f"{recording}/updateLayout", {"clientRequest": {"mixedVideoLayout": 1}})
    yield post(f"{recording}/stop", EMPTY)


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_whole_conversation_over_http(edition: str) -> None:
    reports: list[str] = []
    with recdsl.mock.service(edition=edition, seed=1, report=reports.append) as url:
        first = talk(url)
    with recdsl.mock.service(edition=edition, seed=1) as url:
        assert talk(url) == first
    assert first[-1]["serverResponse"]["uploadingStatus"] == "uploaded"
    assert set(first[1]) == (
        {"resourceId", "sid"} | ({"cname", "uid"} if edition == "2026-07" else set())
    )
    assert [text.split(":")[0] for text in reports] == [
        *("acquire lobby", "start lobby", "query lobby"),
        *("update lobby", "updateLayout lobby", "stop lobby"),
    ]
    everything = "".join(reports)
    assert not any(text in everything for text in (SECRET, first[1]["sid"], BASIC))


def test_the_time_can_be_another(recdsl_mock: str) -> None:  # noqa: F811 - the fixture
    assert httpx.get(recdsl_mock, trust_env=False, verify=False).status_code == 401
    moments = iter([0.0, 301.0])
    with recdsl.mock.service(clock=lambda: next(moments)) as url, client(url) as session:
        resource = session.post("/acquire", json=EMPTY).json()["resourceId"]
        answer = session.post(f"/resourceid/{resource}/mode/mix/start", json=start())
        assert answer.json()["code"] == 433


def test_fifty_clients_at_once_lose_nothing() -> None:
    async def one(session: httpx.AsyncClient, number: int) -> tuple[str, str]:
        names = {"cname": f"room{number}", "uid": "527841"}

        async def post(path: str, body: dict[str, Any]) -> Any:
            response = await session.post(path, json={**body, **names})
            assert response.status_code == 200, response.text
            return response.json()

        resource = (await post("/acquire", EMPTY))["resourceId"]
        sid = (await post(f"/resourceid/{resource}/mode/mix/start", start()))["sid"]
        recording = f"/resourceid/{resource}/sid/{sid}/mode/mix"
        assert (await session.get(f"{recording}/query")).json()["sid"] == sid
        stopped = await post(f"{recording}/stop", EMPTY)
        assert stopped["serverResponse"]["fileList"] == f"{sid}_room{number}.m3u8"
        return resource, sid

    async def all_of_them(url: str) -> list[tuple[str, str]]:
        base = f"{url}/v1/apps/a1b2c3/cloud_recording"
        headers = {"Authorization": BASIC}
        async with httpx.AsyncClient(
            base_url=base, headers=headers, trust_env=False, verify=False
        ) as session:
            return await asyncio.gather(*(one(session, number) for number in range(50)))

    with recdsl.mock.service() as url:
        ids = asyncio.run(all_of_them(url))
    assert len(set(chain(*ids))) == 100


def test_the_page_shows_what_its_program_prints(golden: Callable[[Path, str], None]) -> None:
    page = ROOT / "docs" / "mock.md"
    text = page.read_text("utf-8")
    (program,) = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(program, {})
    shown = f"```text\n{printed.getvalue().rstrip()}\n```"
    golden(page, re.sub(r"```text\n.*?```", lambda _: shown, text, flags=re.DOTALL))


def test_the_script_of_the_page_is_right() -> None:
    text = (ROOT / "docs" / "mock.md").read_text("utf-8")
    (script,) = re.findall(r"```toml\n(.*?)```", text, re.DOTALL)
    assert stand_in_for("2026-07", tomllib.loads(script), 1)


def test_the_entry_point_is_a_fixture() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    module = importlib.import_module(project["entry-points"]["pytest11"]["recdsl"])
    assert "fixture" in repr(module.recdsl_mock).lower()


def test_the_plugin_loads_no_server() -> None:
    program = "import sys, recdsl.cli.mock.pytest_fixture; print(*sys.modules)"
    command = [sys.executable, "-c", program]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert not {"uvicorn", "starlette", "recdsl.api", "recdsl.linting"} & set(loaded)


def run(*arguments: str, folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "recdsl", "mock", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=folder,
        env={"PYTHONPATH": str(ROOT)},
    )


def test_the_command_serves_and_prints_what_it_finds(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_text('[[answers]]\ncall = "acquire"\nat = 2\ncode = 406\n', "utf-8")
    process = run("--port", "0", "--edition", "2026-07", "--script", "s.toml", folder=tmp_path)
    assert process.stderr
    line = process.stderr.readline()
    match = re.fullmatch(r"Serving edition 2026-07 at (http://127\.0\.0\.1:\d+)\..*\n", line)
    assert match, line
    with client(match[1]) as session:
        bad = {**EMPTY, "uid": "x"}
        assert session.post("/acquire", json=bad).json()["code"] == 2
        assert session.post("/acquire", json=EMPTY).json()["reason"] == "vendor_over_load"
    process.send_signal(signal.SIGINT)
    output, _ = process.communicate(timeout=20)
    assert process.returncode == 130
    assert output.startswith("acquire lobby: 400, code 2\nacquire-1.json:1:")
    assert "error[REC022] recorder-not-a-number" in output
    assert output.endswith("acquire: 400, code 406 vendor_over_load\n")


@pytest.mark.parametrize(
    ("text", "message"),
    [("queries = ", "s.toml: Invalid value"), ("colour = 1", "s.toml: There is no key `colour`.")],
)
def test_a_bad_script_ends_the_command(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "s.toml").write_text(text, "utf-8")
    _, errors = run("--script", "s.toml", folder=tmp_path).communicate(timeout=20)
    assert message in errors
    assert "Traceback" not in errors


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with recdsl.mock.service() as url:
        port = url.rpartition(":")[2]
        _, errors = run("--port", port, folder=tmp_path).communicate(timeout=20)
    assert errors.startswith(f"Error: cannot listen at 127.0.0.1, port {port}: ")


def test_a_seed_gives_the_same_ids_and_a_host_another_address(tmp_path: Path) -> None:
    ids = []
    for _ in range(2):
        arguments = ("--port", "0", "--seed", "7", "--host", "127.0.0.2")
        process = run(*arguments, folder=tmp_path)
        assert process.stderr
        url = process.stderr.readline().split()[4].rstrip(".")
        assert url.startswith("http://127.0.0.2:")
        with client(url) as session:
            ids.append(session.post("/acquire", json=EMPTY).json()["resourceId"])
        process.kill()
        process.communicate(timeout=20)
    assert ids[0] == ids[1]


def test_calls_are_answered_when_nobody_reads(tmp_path: Path) -> None:
    process = run("--port", "0", folder=tmp_path)
    assert process.stderr
    assert process.stdout
    process.stdout.close()
    url = process.stderr.readline().split()[4].rstrip(".")
    with client(url) as session:
        answers_of_calls = [session.post("/acquire", json=EMPTY).status_code for _ in range(3)]
    process.kill()
    process.communicate(timeout=20)
    assert answers_of_calls == [200, 200, 200]


def test_without_the_extra_the_command_names_it() -> None:
    program = (
        "import sys; sys.modules['uvicorn'] = None\n"
        "from recdsl.__main__ import main; sys.argv = ['recdsl', 'mock']; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.returncode, "pip install 'recdsl[mock]'" in done.stderr) == (2, True)
