"""Bodies of other calls, of other protocols, and bodies that lack their `clientRequest`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from recdsl.api import lint
from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.reading import read
from recdsl.model.source import Source
from recdsl.surfaces.json.reading import looks_like_start_body
from recdsl.surfaces.kinds import kind_of
from tests.running import recdsl

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic

STORAGE = {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "${K}", "secretKey": "${S}"}
RECORDING = {"channelType": 1}
REGION = {"uid": "1", "x_axis": 0.1, "y_axis": 0.1, "width": 0.1, "height": 0.1}
SIBLINGS = [
    ("acquire", {"resourceExpiredHour": 24, "scene": 0}),
    ("acquire", {"scene": 0}),
    ("acquire", {"region": "CN"}),
    ("acquire", {"excludeResourceIds": ["a"], "regionAffinity": 1}),
    (
        "acquire",
        {"scene": 0, "startParameter": {"recordingConfig": RECORDING, "storageConfig": STORAGE}},
    ),
    ("update", {"streamSubscribe": {"audioUidList": {"subscribeAudioUids": ["1"]}}}),
    ("update", {"webRecordingConfig": {"onhold": True}}),
    ("update", {"rtmpPublishConfig": {"outputs": []}}),
    ("update", {"streamSubscribe": {}, "storageConfig": STORAGE}),
    ("updateLayout", {"mixedVideoLayout": 3, "layoutConfig": [REGION]}),
    ("updateLayout", {"backgroundColor": "#000000"}),
    ("updateLayout", {"layoutConfig": []}),
    ("stop", {"async_stop": False}),
    ("stop", {"async_stop": True, "unknown": 1}),
]
# What has a member of `start` is a body of it, whatever else it has.
STARTS: list[dict[str, Any]] = [
    {},
    {"recordingConfig": RECORDING, "scene": 0},
    {"storageConfig": STORAGE, "async_stop": True},
    {"recordingConfig": RECORDING, "layoutConfig": [REGION]},
    {"storageConfig": STORAGE},
    {"token": "${T}", "mixedVideoLayout": 1},
    {"transcodingConfig": {"width": 640}, "backgroundColor": "#000000"},
    {"region": 3},
    {"extensionServiceConfig": {"extensionServices": []}, "scene": 1},
]


def body(request: dict[str, Any]) -> str:
    return json.dumps({"cname": "a", "uid": "1", "clientRequest": request})


@pytest.mark.fault("F16")
@pytest.mark.parametrize(("call", "request_"), SIBLINGS)
def test_the_body_of_another_call_gets_one_remark(call: str, request_: dict[str, Any]) -> None:
    diagnostics = lint(body(request_), name="a.json")
    remark = next(one for one in diagnostics if one.rule.name == "another-request")
    assert remark.severity == "info"
    assert f"This is the body of `{call}`" in remark.message
    assert not any(one.rule.name.startswith("missing-") for one in diagnostics)


@pytest.mark.fault("F16")
@pytest.mark.parametrize("request_", STARTS)
def test_a_start_body_stays_one_whatever_is_missing(request_: dict[str, Any]) -> None:
    names = {diagnostic.rule.name for diagnostic in lint(body(request_), name="a.json")}
    assert "another-request" not in names
    assert names - {"open-mode"}


@pytest.mark.fault("F16")
@pytest.mark.parametrize(("call", "request_"), SIBLINGS)
def test_where_bodies_are_looked_for_it_is_one_of_its_request(
    call: str, request_: dict[str, Any]
) -> None:
    text = body(request_)
    source = Source(f"{call}.json", text)
    assert kind_of(source).recorded(source)
    named = {one.rule.name for one in lint(text, name="a.json")} - {"another-request"}
    literal = f"send({text});"
    texts = {
        "a.js": literal,
        "a.ts": literal,
        "a.py": f"send({json.loads(text)!r})\n",
        "b.js": f"const b = {json.dumps(text)};",
        "a.md": f"```json\n{text}\n```\n",
        "a.yaml": f"body: {text}\n",
    }
    for name, program in texts.items():
        document = read(Source(name, program))
        assert [recording.call.request for recording in document.recordings] == [call], name
        assert {one.rule.name for one in diagnose(document)} == named, name


@pytest.mark.fault("F4")
@pytest.mark.parametrize(
    "text",
    [
        'r("request", { clientRequest: { command: "UpdateTranscoding", transcodingConfig: t } });',
        'r({ clientRequest: { command: "a", transcodingConfig: { width: 640 } } });',
        'r({ cname: c, clientRequest: { command: "a", transcodingConfig: { width: 640 } } });',
        "r({ clientRequest: { transcodingConfig: this.config } });",
        "r({ clientRequest: { recordingConfig: { sampleRate: 8000, codec: 'opus' } } });",
        "r({ clientRequest: { storageConfig: { quota: 5, path: '/tmp' } } });",
        "r({ clientRequest: { id: 1, method: 'x' } });",
    ],
)
def test_other_protocols_are_not_ours(text: str) -> None:
    assert read(Source("a.js", text)).recordings == ()


@pytest.mark.fault("F4")
@pytest.mark.parametrize(
    "text",
    [
        "r({ clientRequest: { recordingConfig: {} } });",
        "r({ clientRequest: { recordingConfig: c } });",
        "r({ cname: c, clientRequest: { recordingConfig: { chanelType: 0 } } });",
        "r({ clientRequest: { command: 'a', recordingConfig: { channelType: 0 } } });",
        "r({ clientRequest: { transcodingConfig: { width: 640 } } });",
        "r({ cname: c, clientRequest: { transcodingConfig: t } });",
    ],
)
def test_what_has_our_sections_is_ours(text: str) -> None:
    assert len(read(Source("a.js", text)).recordings) == 1


@pytest.mark.fault("F4")
@pytest.mark.parametrize(
    "request_",
    [
        {"command": "UpdateTranscoding", "transcodingConfig": {"width": 640}},
        {"command": "SetSourceChannel", "token": "t", "channelName": "c"},
        {"command": "a"},
    ],
)
def test_a_message_of_the_sdk_gets_one_remark_where_it_is_named(request_: dict[str, Any]) -> None:
    diagnostics = lint(json.dumps({"clientRequest": request_}), name="a.json")
    assert [(diagnostic.rule.name, diagnostic.severity) for diagnostic in diagnostics] == [
        ("another-request", "info")
    ]
    assert "own protocol" in diagnostics[0].message


UNWRAPPED = {
    "a.json": '{"cname": "a", "uid": "1", "recordingConfig": {"channelType": 1}, '
    '"storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "${K}", '
    '"secretKey": "${S}"}}',
    "a.js": "post(u, { cname: c, uid: '1', recordingConfig: { channelType: 1 }, "
    "storageConfig: { vendor: 1, region: 0, bucket: b, accessKey: k, secretKey: s } });",
    "a.py": "post(u, {'cname': c, 'uid': '1', 'recordingConfig': {'channelType': 1}, "
    "'storageConfig': {'vendor': 1, 'region': 0, 'bucket': b, 'accessKey': k, 'secretKey': s}})\n",
    "a.php": "<?php post($u, ['cname' => $c, 'uid' => '1', 'recordingConfig' => "
    "['channelType' => 1], 'storageConfig' => ['vendor' => 1, 'region' => 0, 'bucket' => $b, "
    "'accessKey' => $k, 'secretKey' => $s]]);",
    "a.yaml": "cname: a\nuid: '1'\nrecordingConfig:\n  channelType: 1\nstorageConfig:\n"
    "  vendor: 1\n  region: 0\n  bucket: b\n  accessKey: ${K}\n  secretKey: ${S}\n",
    "a.sh": 'curl -d \'{"cname": "a", "uid": "1", "recordingConfig": {"channelType": 1}, '
    '"storageConfig": {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "${K}", '
    '"secretKey": "${S}"}}\' https://h/mode/mix/start\n',
}
UNWRAPPED["a.md"] = f"```json\n{UNWRAPPED['a.json']}\n```\n"
UNWRAPPED["b.js"] = f"const b = `{UNWRAPPED['a.json']}`;"


@pytest.mark.fault("W11")
@pytest.mark.parametrize("name", UNWRAPPED)
def test_a_missing_client_request_is_one_finding_everywhere(name: str) -> None:
    source = Source(name, UNWRAPPED[name])
    kind = kind_of(source)
    assert kind.may_hold(source)
    assert kind.recorded(source)
    diagnostics = diagnose(read(source), Terms(mode="mix", min_severity="warning"))
    assert [(diagnostic.rule.name, diagnostic.pointer) for diagnostic in diagnostics] == [
        ("missing-member", "/clientRequest")
    ]
    assert "`recordingConfig` and `storageConfig` are at the top level" in diagnostics[0].message


@pytest.mark.fault("W11")
def test_its_fix_puts_all_inside() -> None:
    diagnostics = lint(UNWRAPPED["a.json"], name="a.json", mode="mix")
    edits = (
        next(diagnostic for diagnostic in diagnostics if diagnostic.rule.name == "missing-member")
        .fixes[0]
        .edits
    )
    text = UNWRAPPED["a.json"]
    for edit in sorted(edits, key=lambda one: one.span.start, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    request = json.loads(text)["clientRequest"]
    assert request == {"recordingConfig": RECORDING, "storageConfig": STORAGE}


@pytest.mark.fault("W11")
def test_one_section_beside_a_channel_tells_nothing() -> None:
    assert not looks_like_start_body('{"cname": "a", "storageConfig": {"vendor": 1}}')
    assert not looks_like_start_body('{"recordingConfig": {}, "storageConfig": {"vendor": 1}}')


def test_a_member_of_another_request_is_named_with_its_request() -> None:
    (diagnostic,) = lint_as("stop", {"scene": 0})
    assert diagnostic.rule.name == "unknown-member"
    assert "`scene` belongs to `acquire`" in diagnostic.help
    assert diagnostic.request == "stop"


def lint_as(request: str, members: dict[str, Any]) -> tuple[Diagnostic, ...]:
    document = read(Source("a.json", body(members)))
    return diagnose(document, Terms(request=request))


@pytest.mark.parametrize("request_", ["acquire", "stop"])
def test_an_empty_request_is_right_where_it_is_named(request_: str) -> None:
    assert lint_as(request_, {}) == ()


def test_the_option_and_the_project_name_the_request(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(body({}), "utf-8")
    done = recdsl("lint", "--request", "stop", "a.json", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    (tmp_path / "recdsl.toml").write_text('requests = { "*.json" = "acquire" }\n', "utf-8")
    done = recdsl("lint", "a.json", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "")
    schema = json.loads(recdsl("schema", "--request", "update", "--edition", "2026-07").stdout)
    request = schema["properties"]["clientRequest"]["else"]
    assert {"streamSubscribe", "storageConfig"} <= request["properties"].keys()
