"""Whole conversations: each form is read as the calls that it has, and lints clean."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from recdsl.api import Compiled, compile_source
from recdsl.checks.terms import Terms
from recdsl.cli.request_text import ENDINGS, Call
from recdsl.emitting import CONVERSATIONS
from recdsl.language.printing.formatting import formatted
from recdsl.linting.engine import PLAIN, diagnose
from recdsl.linting.reading import read
from recdsl.model.project import Project
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import edition
from recdsl.surfaces.decoding import source_of
from tests.conftest import ROOT
from tests.running import recdsl as run

EXAMPLES = sorted((ROOT / "examples").rglob("*.rec"))
FORMS = ["conversation", "conversation:http", "conversation:curl", "conversation:postman"]
STORED = 'in channel "c" by recorder 7 to s3 us-east-1 bucket "b" key ${K} secret ${S}'
PAGE = f'record page "https://a.com" at 480x480 for at most 1h {STORED}'


def requests_of(text: str, terms: Terms = PLAIN) -> tuple[Compiled, ...]:
    compilation = compile_source(*source_of("x.rec", text), None, terms)
    return compilation.requests if compilation.ok else ()


def text_of(form: str, requests: tuple[Compiled, ...]) -> str:
    return Call(form, None, None).text(list(requests), alone=len(requests) == 1, name="x")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", EDITIONS)
def test_a_sound_spec_gives_a_conversation_that_is_clean(form: str, name: str) -> None:
    terms = Terms(project=Project(reference=edition(name)))
    for spec in EXAMPLES:
        text = spec.read_text("utf-8")
        requests = requests_of(text, terms)
        if not requests:
            continue  # not sound in the edition
        own = {one.rule.name for one in diagnose(read(source_of(spec.name, text)[0]), terms)}
        document = read(source_of(f"x{ENDINGS[form]}", text_of(form, requests))[0])
        calls = [one.call.request for one in document.recordings]
        assert calls == ["acquire", "start", "stop"] * len(requests), spec
        modes = [one.mode for one in document.recordings if one.call.request == "start"]
        assert modes == [request.mode for request in requests], spec
        assert {one.rule.name for one in diagnose(document, terms)} <= own, spec


@pytest.mark.parametrize("form", FORMS)
def test_the_calls_are_read_as_those_of_one_recording(form: str) -> None:
    text = text_of(form, requests_of(f"record audio mixed {STORED}"))
    before, _, after = text.rpartition("7")
    document = read(source_of(f"x{ENDINGS[form]}", f"{before}8{after}")[0])
    assert "another-recorder" in {one.rule.name for one in diagnose(document)}


@pytest.mark.parametrize(
    ("text", "members"),
    [
        (f"record audio mixed {STORED}", {}),
        (PAGE, {"scene": 1}),
        (
            f"record audio of user 1 individually transcode afterwards {STORED}",
            {"scene": 2},
        ),
        (
            f"record audio mixed acquired in region NA lasting 72h {STORED}",
            {"region": "NA", "resourceExpiredHour": 72},
        ),
    ],
)
def test_acquire_has_the_names_and_the_scene_of_start(text: str, members: object) -> None:
    calls = json.loads(text_of("conversation", requests_of(text)))
    assert [call["request"] for call in calls] == ["acquire", "start", "query", "stop"]
    assert calls[0]["body"] == {"cname": "c", "uid": "7", "clientRequest": members}
    assert calls[1]["takes"] == {"resourceId": "acquire"}
    assert calls[3]["takes"] == {"resourceId": "acquire", "sid": "start"}
    assert "/resourceid/${resourceId}/sid/${sid}/" in calls[3]["url"]
    assert "body" not in calls[2]


def test_several_recordings_are_named(tmp_path: Path) -> None:
    spec = "".join(f"recording {name} {{ record audio mixed {STORED} }}\n" for name in ("a", "b-1"))
    requests = requests_of(spec)
    assert list(json.loads(text_of("conversation", requests))) == ["a", "b-1"]
    folders = json.loads(text_of("conversation:postman", requests))["item"]
    assert [folder["name"] for folder in folders] == ["a", "b-1"]
    assert "{{b_1_start.response.body.$.sid}}" in text_of("conversation:http", requests)
    (tmp_path / "x.rec").write_text(spec)
    done = run("compile", "x.rec", "--emit", "conversation:curl", "-o", "out", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert sorted(path.name for path in (tmp_path / "out").glob("*.sh")) == ["a.sh", "b-1.sh"]


def test_the_script_takes_the_answers_of_the_calls_before(tmp_path: Path) -> None:
    """Run it in `sh`, where `curl` notes its URL and gives an answer."""
    fake = tmp_path / "curl"
    fake.write_text(
        "#!/bin/sh\n"
        'echo "$3" >>calls\n'
        'case "$3" in */query) ;; *) cat >>calls ;; esac\n'
        """printf '{"cname":"c","resourceId": "R-1","sid":"S2"}'\n"""
    )
    fake.chmod(0o755)
    script = text_of("conversation:curl", requests_of(f"record audio mixed {STORED}"))
    (tmp_path / "x.sh").write_text(script)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    values = {"APPID": "app", "CREDENTIALS": "x", "K": "k", "S": "s"}
    subprocess.run(
        ["sh", "x.sh"], input=b"\n", cwd=tmp_path, env={"PATH": path, **values}, check=True
    )
    calls = (tmp_path / "calls").read_text()
    urls = [line.partition("/cloud_recording")[2] for line in calls.splitlines() if "://" in line]
    recording = "/resourceid/R-1/sid/S2/mode/mix"
    assert urls == [
        *("/acquire", "/resourceid/R-1/mode/mix/start"),
        *(f"{recording}/query", f"{recording}/stop"),
    ]
    assert '"accessKey": "k"' in calls


def test_the_plain_form_is_json() -> None:
    requests = requests_of(f"record audio mixed {STORED}")
    assert text_of("conversation", requests) == text_of("conversation:json", requests)
    assert set(FORMS) < set(CONVERSATIONS)


UPDATED = """record audio and video mixed canvas 640x360 at 15 fps, 500 kbps background "#202830"
then record only user 5 then record audio of everyone except 6 then layout best-fit
then stop at once """


@pytest.mark.parametrize("form", FORMS)
def test_then_clauses_are_requests_of_the_conversation(form: str) -> None:
    requests = requests_of(UPDATED + STORED)
    document = read(source_of(f"x{ENDINGS[form]}", text_of(form, requests))[0])
    bodies = [one.body for one in document.recordings if isinstance(one.body, dict)]
    assert [one.call.request for one in document.recordings] == [
        *("acquire", "start", "update", "update", "updateLayout", "stop")
    ]
    assert [body["clientRequest"] for body in bodies[2:]] == [
        {
            "streamSubscribe": {
                "audioUidList": {"subscribeAudioUids": ["5"]},
                "videoUidList": {"subscribeVideoUids": ["5"]},
            }
        },
        {"streamSubscribe": {"audioUidList": {"unSubscribeAudioUids": ["6"]}}},
        {"mixedVideoLayout": 1, "backgroundColor": "#202830"},
        {"async_stop": True},
    ]
    assert [one.message for one in diagnose(document) if one.severity != "info"] == []


@pytest.mark.parametrize("layout", ["grid", "Gallery", "best-fit"])
def test_a_layout_may_have_another_word(layout: str) -> None:
    text = f"record audio and video mixed {STORED} then layout {layout}"
    (recording,) = read(source_of("x.rec", text)[0]).recordings
    request = recording.updates[0].body["clientRequest"]  # type: ignore[index, call-overload]
    assert request["mixedVideoLayout"] == 1  # type: ignore[index, call-overload]


@pytest.mark.parametrize(
    ("then", "rule"),
    [
        ("then pause", "update-for-another-mode"),
        ("then record video of user 1", "update-of-unrecorded-medium"),
        ("then stop then record everyone", "syntax-error"),
        ("then wombat", "syntax-error"),
        ("then layout wombat", "unknown-name"),
    ],
)
def test_an_update_that_cannot_work_is_reported_at_its_words(then: str, rule: str) -> None:
    findings = diagnose(read(source_of("x.rec", f"record audio mixed {STORED} {then}")[0]))
    assert rule in {one.rule.name for one in findings}


@pytest.mark.parametrize(
    "then",
    [
        *("then record only users 5 and 6", "then record everyone", "then pause", "then stop"),
        *("then record audio of user 1", "then layout vertical around user 7", "then resume"),
    ],
)
def test_the_canonical_text_of_an_update_stays(then: str) -> None:
    text = f"record audio mixed {then}\n"
    assert formatted(text) == text
    assert formatted(f'record sound in the live channel "c", {then}'.replace("sound", "audio"))


def test_what_is_recorded_only_after_then_is_the_recording() -> None:
    assert formatted('in channel "c" then record audio mixed') == formatted(
        'in channel "c" record audio mixed'
    )
