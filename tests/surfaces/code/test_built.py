"""Bodies that come about in steps, as fields of types, by conditions and from functions.

The whole programs are `built.*` of the samples; what is like them and no body is `others.*`.
"""
# ruff: noqa: E501 - a program stands on one line

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.reading import read
from recdsl.model.json_value import same
from recdsl.model.placeholder import render_placeholders as lowered
from recdsl.model.source import Source
from recdsl.surfaces.code.page_names import object_name, page_name
from tests.conftest import ROOT
from tests.laws.test_safe_fixes import PLAIN

AUDIT = ROOT / "tests/surfaces/code/audit"
FEWER = settings(max_examples=max(10, settings().max_examples // 4))


def rules(name: str, text: str) -> list[str]:
    diagnostics = diagnose(read(Source(name, text)), Terms(mode="mix", min_severity="warning"))
    return [diagnostic.rule.name for diagnostic in diagnostics]


@pytest.mark.fault("B4", "B5", "B6")
@pytest.mark.parametrize(
    ("name", "rule", "texts"),
    [
        ("stdclass.php", "out-of-range", ["3"]),
        ("keyed.php", "out-of-range", ["3"]),
        ("keyed.py", "out-of-range", ["3"]),
        ("Setters.java", "out-of-range", ["3"]),
        ("Setters.java", "unlisted-value", ["44"]),
        ("Builder.java", "out-of-range", ["3"]),
        ("structs.go", "out-of-range", ["3"]),
        ("structs.go", "mp4-without-hls", ['[]string{"mp4"}']),
        ("kwargs.py", "out-of-range", ["3", "3"]),
        ("alt.js", "unlisted-value", ["7", "8", "44"]),
        ("alt.js", "empty-member", ["''", "''", "''"]),
    ],
)
def test_the_programs_of_the_audit_are_read(name: str, rule: str, texts: list[str]) -> None:
    text = (AUDIT / name).read_text("utf-8")
    found = diagnose(read(Source(name, text)), Terms(mode="mix"))
    spans = [one.span for one in found if one.rule.name == rule]
    assert [text[span.start : span.end] for span in spans] == texts


def steps(value: dict[str, Any], holder: str, ending: str) -> Iterator[str]:
    """The statements that put the members of a body into it, one by one."""
    end = "" if ending == ".py" else ";"
    for name, member in value.items():
        place = f"{holder}[{json.dumps(name)}]"
        if isinstance(member, dict):
            yield f"{place} = {'[]' if ending == '.php' else '{}'}{end}"
            yield from steps(member, place, ending)
        else:
            yield f"{place} = {written(member, ending)}{end}"


def written(value: Any, ending: str) -> str:
    if ending == ".py":
        return repr(value)
    if ending == ".php" and isinstance(value, dict):
        members = (f"{json.dumps(name)} => {written(one, ending)}" for name, one in value.items())
        return f"[{', '.join(members)}]"
    if ending == ".php" and isinstance(value, list):
        return f"[{', '.join(written(one, ending) for one in value)}]"
    return json.dumps(value)


@pytest.mark.fault("B4")
@FEWER
@given(body=PLAIN.filter(lambda body: "" not in str(body).split("'")[1::2]))
@pytest.mark.parametrize(
    ("ending", "frame"),
    [
        (".js", "const body = {{}};\n{}\nsend(body);\n"),
        (".py", "body = {{}}\n{}\nsend(body)\n"),
        (".php", "<?php\n$body = [];\n{}\nsend($body);\n"),
    ],
)
def test_a_body_in_steps_is_the_body(ending: str, frame: str, body: Any) -> None:
    holder = "$body" if ending == ".php" else "body"
    text = frame.format("\n".join(steps(body, holder, ending)))
    recordings = read(Source(f"a{ending}", text)).recordings
    if ending == ".php":  # an empty array may be an object
        assert len(recordings) == 1
    else:
        assert [same(lowered(recording.body), body) for recording in recordings] == [True]


def js(*lines: str) -> str:
    return "function f(x) {\n" + "\n".join(lines) + "\n}"


@pytest.mark.fault("B4")
@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # Whoever sees the object only once, at its end, sends it as it is.
        (["send(r);"], ["missing-member"]),
        (["return r;"], ["missing-member"]),
        (["r.storageConfig.accessKey = k;", "send(r);"], []),
        (["fill(r);", "send(r);"], []),
        (["if (x) r.token = x;", "send(r);"], []),
        (["r[x] = 1;", "send(r);"], []),
        (["x.each((one) => { r.token = one; });", "send(r);"], []),
        (["Object.assign(r, x);", "send(r);"], []),
        (["delete r.storageConfig;", "send(r);"], []),
        # What comes last counts.
        (["r.storageConfig = { vendor: 44 };", "r.storageConfig = { ...x };", "send(r);"], []),
        (
            [
                "r.recordingConfig = { maxIdleTime: 3 };",
                "r.recordingConfig.maxIdleTime = 30;",
                "fill(r);",
                "send(r);",
            ],
            [],
        ),
    ],
)
def test_nothing_is_missing_that_could_be_added_elsewhere(
    lines: list[str], expected: list[str]
) -> None:
    begin = (
        "const r = { recordingConfig: {} };",
        "r.storageConfig = { vendor: 1, region: 0, bucket: b, secretKey: s };",
    )
    send = [
        line.replace("send(r)", "send({ cname: c, uid: '1', clientRequest: r })").replace(
            "return r", "return { cname: c, uid: '1', clientRequest: r }"
        )
        for line in lines
    ]
    found = rules("a.js", js(*begin, *send))
    assert [rule for rule in found if rule != "missing-advised-member"] == expected


@pytest.mark.fault("B6")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.js", "f({ clientRequest: { recordingConfig: { channelType: x ? 1 : %s } } });"),
        ("a.js", "f({ clientRequest: { recordingConfig: x || { channelType: %s, maxIdleTime: 30 } } });"),
        ("a.js", "const c = x ?? { channelType: %s }; f({ clientRequest: { recordingConfig: c } });"),
        ("a.js", "f({ clientRequest: { ...(x ? { recordingConfig: { channelType: %s } } : {}), storageConfig: x } });"),
        ("a.js", "const g = function () { if (x) return { channelType: %s }; return {}; }; f({ clientRequest: { recordingConfig: g() } });"),
        ("a.js", "class A { g() { return { channelType: %s } } f() { return { clientRequest: { recordingConfig: this.g() } } } }"),
        ("a.py", 'f({"clientRequest": {"recordingConfig": {"channelType": 1 if x else %s}}})'),
        ("a.py", 'g = lambda: {"channelType": %s}\nf({"clientRequest": {"recordingConfig": g()}})'),
        ("a.py", 'class A:\n  def g(self):\n    r = {}\n    r["channelType"] = %s\n    return r\n  def f(self):\n    return {"clientRequest": {"recordingConfig": self.g()}}\n'),
        ("a.php", "<?php f(['clientRequest' => ['recordingConfig' => ['channelType' => $x ? 1 : %s]]]);"),
        ("a.php", "<?php function g() { return ['channelType' => %s]; } f(['clientRequest' => ['recordingConfig' => g()]]);"),
        ("A.java", 'class A { Object g() { return Map.of("channelType", %s); } Object f() { return Map.of("clientRequest", Map.of("recordingConfig", this.g())); } }'),
        ("a.go", 'package a\nfunc g() M { return M{"channelType": %s} }\nfunc f() { h(M{"clientRequest": M{"recordingConfig": g()}}) }'),
        ("A.cs", "class A { object F() => new { clientRequest = new { recordingConfig = x ?? new { channelType = %s } } }; }"),
        ("a.kt", 'fun f() = mapOf("clientRequest" to mapOf("recordingConfig" to mapOf("channelType" to (x ?: %s))))'),
        ("a.swift", 'f(["clientRequest": ["recordingConfig": ["channelType": x ?? %s]]])'),
        ("a.rb", "f(clientRequest: { recordingConfig: { channelType: x ? 1 : %s } })"),
        ("a.rs", 'fn g() -> Value { json!({"channelType": %s}) } fn f() { let c = g(); let m = HashMap::from([("recordingConfig", c), ("storageConfig", x)]); }'),
        ("a.ex", "f(%%{clientRequest: %%{recordingConfig: x || %%{channelType: %s}}})"),
        ("a.dart", "f() { h({'clientRequest': {'recordingConfig': {'channelType': x ? 1 : %s}}}); }"),
    ],
)  # fmt: skip
def test_what_may_be_sent_is_judged(name: str, text: str) -> None:
    assert rules(name, text % 3).count("unlisted-value") == 1
    assert "unlisted-value" not in rules(name, text % 0)


@pytest.mark.fault("B5")
def test_each_name_of_the_page_is_known_in_every_spelling() -> None:
    for name in (
        "MaxIdleTime",
        "max_idle_time",
        "setMaxIdleTime",
        "set_max_idle_time",
        "withMaxIdleTime",
    ):
        assert page_name(name) == "maxIdleTime"
    assert [page_name(name) for name in ("SubscribeAudioUIDs", "FPS", "BitRate", "XAxis", "rtmpURL")] == [
        "subscribeAudioUids", "fps", "bitrate", "x_axis", "rtmpUrl",
    ]  # fmt: skip
    assert [page_name(name) for name in ("settings", "addon", "device", "")] == [None] * 4
    assert object_name("req.StartMixRecordingClientRequest") == "clientRequest"
    assert object_name("StartResourceReq.StorageConfig") == "storageConfig"
    assert object_name("UserRecordingConfig") is None


@pytest.mark.fault("B5")
@pytest.mark.parametrize(
    ("name", "text", "mode"),
    [
        ("a.go", "package a\nfunc f() { g(&v1.StartWebRecordingClientRequest{RecordingFileConfig: &v1.RecordingFileConfig{AvFileType: t}}) }", "web"),
        ("A.java", "class A { Object f() { return StartMixRecordingResourceClientReq.builder().token(t).recordingConfig(RecordingConfig.builder().channelType(1).build()).build(); } }", "mix"),
        ("A.java", "class A { void f() { c.individualScenario().start(n, ClientRequest.builder().recordingConfig(RecordingConfig.builder().channelType(1).build()).build()); } }", "individual"),
        ("a.py", "import os\nmix_recording_client.start(r, c, u, recording_config=RecordingConfig(channelType=1), storage_config=StorageConfig(vendor=1))", "mix"),
    ],
)  # fmt: skip
def test_the_vendor_s_clients_name_the_mode(name: str, text: str, mode: str) -> None:
    recordings = read(Source(name, text)).recordings
    assert {recording.mode for recording in recordings} == {mode}


def seconds(name: str, text: str) -> float:
    began = time.process_time()
    read(Source(name, text))
    return time.process_time() - began


@pytest.mark.parametrize(
    ("name", "text", "part", "end"),
    [
        ("a.js", "const b = {clientRequest: {storageConfig: {}}};\n", "b.clientRequest.recordingConfig = {a: 1};\n", "send(b);"),
        ("a.js", "const b = {clientRequest: {storageConfig: {}}};\n", "if (x) { b.clientRequest.token = 1; }\n", "send(b);"),
        ("a.py", "b = {'clientRequest': {'recordingConfig': {}}}\n", "b = dict(b, x=1)\n", ""),
        ("A.java", "class A { Object f() { return RecordingConfig.builder()", ".recordingConfig(1).clientRequest(2)", ".build(); } }"),
        ("a.js", "const recordingConfig = ", "c ? {channelType: 1} : ", "{};"),
    ],
)  # fmt: skip
def test_long_programs_take_linear_time(name: str, text: str, part: str, end: str) -> None:
    seconds(name, text + part * 10 + end)
    few = max(seconds(name, text + part * 100 + end), 0.02)
    assert seconds(name, text + part * 800 + end) < 24 * few


@pytest.mark.fault("B4")
@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", "class R:\n def f(self):\n  self.b = {'cname': 'c'}\n  self.b['clientRequest'] = {}\n  self.b['clientRequest']['recordingConfig'] = {'channelType': 7}\n"),
        ("a.js", "class R { f() { this.b = {cname: 'c', clientRequest: {}}; this.b.clientRequest.recordingConfig = {channelType: 7}; } }"),
        ("a.ts", "class R { f() { this.b = {cname: 'c', clientRequest: {}}; this.b.clientRequest.recordingConfig = {channelType: 7}; } }"),
        ("a.php", "<?php class R { function f() { $this->b = ['cname' => 'c']; $this->b['clientRequest']['recordingConfig'] = ['channelType' => 7]; } }"),
        ("a.rb", "class R\n def f\n  @b = {cname: 'c', clientRequest: {}}\n  @b[:clientRequest][:recordingConfig] = {channelType: 7}\n end\nend\n"),
        ("A.java", 'class R { void f() { this.b = new HashMap<>(); this.b.put("cname", "c"); this.b.put("clientRequest", Map.of("recordingConfig", Map.of("channelType", 7))); } }'),
        ("a.cs", 'class R { void F() { this.b = new Dictionary<string, object> { ["cname"] = "c" }; this.b["clientRequest"] = new Dictionary<string, object> { ["recordingConfig"] = new Dictionary<string, object> { ["channelType"] = 7 } }; } }'),
        ("a.kt", 'class R { fun f() { this.b = mutableMapOf<String, Any>("cname" to "c"); this.b["clientRequest"] = mapOf("recordingConfig" to mapOf("channelType" to 7)) } }'),
        ("a.swift", 'class R { func f() { self.b = ["cname": "c"]; self.b["clientRequest"] = ["recordingConfig": ["channelType": 7]] } }'),
        ("a.rs", 'impl R { fn f(&mut self) { self.b = json!({"cname": "c"}); self.b["clientRequest"] = json!({"recordingConfig": {"channelType": 7}}); } }'),
    ],
)  # fmt: skip
def test_a_field_is_built_in_steps_and_may_get_more_elsewhere(name: str, text: str) -> None:
    assert rules(name, text) == ["unlisted-value"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.js", "state.b.clientRequest = {recordingConfig: {channelType: 1}}; state.b.clientRequest.storageConfig = make();"),
        ("a.py", "s.b['clientRequest'] = {'recordingConfig': {'channelType': 1}}\ns.b['clientRequest'].update(storageConfig=make())\n"),
        ("a.dart", 'void f(s) { s.b["clientRequest"] = {"recordingConfig": {"channelType": 1}}; s.b["clientRequest"]["storageConfig"] = make(); }'),
        ("a.php", "<?php $s->b['clientRequest'] = ['recordingConfig' => ['channelType' => 1]]; $s->b['clientRequest']['storageConfig'] = make();"),
    ],
)  # fmt: skip
def test_an_object_at_a_path_gets_more_below_it(name: str, text: str) -> None:
    assert rules(name, text) == []
