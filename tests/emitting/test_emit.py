from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recdsl import emitting
from recdsl.model.json_value import Unknown
from recdsl.model.placeholder import render_placeholders
from recdsl.reference.reference import DEFAULT

BODY: dict[str, Any] = {
    "clientRequest": {
        "later": {"b": 1.0, "a": 2},
        "token": Unknown("${TOKEN}"),
        "storageConfig": {"bucket": "b", "region": Unknown("${REGION}"), "vendor": 1},
        "recordingConfig": {"subscribeAudioUids": ["1", Unknown("${OTHER}")], "streamTypes": 2},
        "extensionServiceConfig": {
            "extensionServices": [
                {
                    "serviceParam": {"outputs": [{"rtmpUrl": "${RTMP}"}], "onhold": False},
                    "serviceName": "rtmp_publish_service",
                },
                {
                    "serviceParam": {"onhold": True, "url": "https://example.com"},
                    "serviceName": "web_recorder_service",
                },
            ]
        },
    },
    "first": None,
    "cname": "课程 🎥",
}
VALUES = {
    "APPID": "app",
    "RESOURCEID": "res",
    "CREDENTIALS": "Y3JlZA==",
    "TOKEN": "006a+b/c= $HOME `id` 'x' \\n",
    "REGION": "3",
    "OTHER": "77",
    "RTMP": "rtmp://h/app/key",
}
TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

URL = "https://api.agora.io/v1/apps/{{APPID}}/cloud_recording/resourceid/{{RESOURCEID}}/mode"
NASTY = "a\"b\\c`id`$HOME$(id)${1}${x-y}'d'\n\té\u2028\x7f<<EOF\nEOF\n!x %s \\$ \\\\ $${"
texts = st.text(st.sampled_from("a\"\\`$(){}'\n\r é🎥!%<E0F;&|#~*?\x00\x1b"), max_size=20)
bodies = st.recursive(
    texts | st.integers() | st.booleans() | st.none() | st.floats(allow_nan=False, width=32),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


def run(tmp_path: Path, command: str, **variables: str) -> tuple[list[str], str]:
    """Run a command in `sh`, where `curl` prints its arguments and its input into files."""
    fake = tmp_path / "curl"
    fake.write_text('#!/bin/sh\nprintf "%s\\n" "$@" >args\ncat >input\n')
    fake.chmod(0o755)
    path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["sh"],
        input=command.encode(),
        cwd=tmp_path,
        env={"PATH": path, "HOME": "/home", **variables},
        capture_output=True,
        check=True,
    )
    assert done.stderr == b""
    return (tmp_path / "args").read_text().splitlines(), (tmp_path / "input").read_text("utf-8")


def test_members_stand_in_the_order_of_the_page_and_unknown_ones_after_them() -> None:
    text = emitting.emitted("body", BODY, "mix")
    body = json.loads(text)
    assert list(body) == ["cname", "clientRequest", "first"]
    request = body["clientRequest"]
    assert list(request) == [
        *("token", "recordingConfig", "storageConfig", "extensionServiceConfig", "later")
    ]
    assert list(request["recordingConfig"]) == ["streamTypes", "subscribeAudioUids"]
    assert list(request["storageConfig"]) == ["vendor", "region", "bucket"]
    assert list(request["later"]) == ["b", "a"]
    push, page = request["extensionServiceConfig"]["extensionServices"]
    assert list(push) == list(page) == ["serviceName", "serviceParam"]
    assert list(push["serviceParam"]) == ["outputs", "onhold"]
    assert list(page["serviceParam"]) == ["url", "onhold"]


def test_every_member_of_the_table_keeps_its_place() -> None:
    top = [row.path for row in DEFAULT.parameters if re.fullmatch(r"clientRequest\.\w+", row.path)]
    names = [path.partition(".")[2] for path in top]
    body: Json = {"clientRequest": {name: {} for name in reversed(names)}}
    assert list(json.loads(emitting.emitted("body", body, "mix"))["clientRequest"]) == names


def test_the_body_is_json_of_two_spaces_with_one_line_end() -> None:
    body: Json = {"cname": "课\u2028", "uid": Unknown("${UID}"), "a": 1.0, "b": 1, "c": [], "d": {}}
    text = '{\n  "cname": "课\u2028",\n  "uid": "${UID}",\n  "a": 1.0,\n  "b": 1,\n  "c": [],\n'
    assert emitting.emitted("body", body, "mix") == text + '  "d": {}\n}\n'


def test_half_a_surrogate_pair_is_written_as_its_escape() -> None:
    text = emitting.emitted("curl", {"cname": "a\ud800${X}"}, "mix")
    assert '"a\\\\ud800${X}"' in text
    assert emitting.emitted("body", {"cname": "a\ud800"}, "mix") == '{\n  "cname": "a\\ud800"\n}\n'


def test_a_request_is_the_whole_call() -> None:
    assert json.loads(emitting.emitted("request", {"cname": "c"}, "web", "my app/é")) == {
        "method": "POST",
        "url": "https://api.agora.io/v1/apps/my%20app%2F%C3%A9/cloud_recording"
        "/resourceid/${RESOURCEID}/mode/web/start",
        "headers": {
            "Content-Type": "application/json;charset=utf-8",
            "Authorization": "Basic ${CREDENTIALS}",
        },
        "body": {"cname": "c"},
    }
    assert list(json.loads(emitting.emitted("request", {}, "mix"))) == [
        *("method", "url", "headers", "body")
    ]


def test_an_unknown_form_is_refused() -> None:
    with pytest.raises(ValueError, match="'yaml' is not one of the forms body, request"):
        emitting.emitted("yaml", {}, "mix")


def test_the_shell_fills_the_placeholders_of_a_curl_command(tmp_path: Path) -> None:
    plain = {**VALUES, "TOKEN": "006a+b/c= $HOME `id` 'x'"}
    args, sent = run(tmp_path, emitting.emitted("curl", BODY, "mix"), **plain)
    assert args == [
        *("--request", "POST"),
        "https://api.agora.io/v1/apps/app/cloud_recording/resourceid/res/mode/mix/start",
        *("--header", "Content-Type: application/json;charset=utf-8"),
        *("--header", "Authorization: Basic Y3JlZA=="),
        *("--data-binary", "@-"),
    ]
    body = json.loads(sent)
    assert body["clientRequest"]["token"] == plain["TOKEN"]
    assert body["clientRequest"]["storageConfig"]["region"] == 3
    assert body["clientRequest"]["recordingConfig"]["subscribeAudioUids"] == ["1", "77"]
    assert body["cname"] == "课程 🎥"


@pytest.mark.parametrize("hole", ["", "${X}"])
def test_nothing_but_placeholders_means_anything_to_the_shell(tmp_path: Path, hole: str) -> None:
    body: dict[str, Any] = {
        "cname": NASTY + hole,
        f"{NASTY}${{X}}": [{NASTY: NASTY}],
        "b": {},
        "n": 1e22,
    }
    _, sent = run(tmp_path, emitting.emitted("curl", body, "mix"), X="filled")
    assert json.loads(sent) == {**body, "cname": NASTY + ("filled" if hole else "")}


@settings(max_examples=15)
@given(st.lists(bodies, min_size=12, max_size=12))
def test_any_body_reaches_curl_as_it_is(
    tmp_path_factory: pytest.TempPathFactory, values: list[Any]
) -> None:
    body: Json = {"values": values, "cname": "${X}"}
    _, sent = run(tmp_path_factory.mktemp("sh"), emitting.emitted("curl", body, "mix"), X="x")
    assert json.loads(sent) == {"values": values, "cname": "x"}


def test_a_body_without_placeholders_stands_in_the_command_just_as_it_is() -> None:
    body: Json = {"cname": "a$b`c\\"}
    text = emitting.emitted("curl", body, "mix")
    assert text.endswith(f"<<'EOF'\n{emitting.emitted('body', body, 'mix')}EOF\n")


@pytest.mark.fault("R10")
def test_the_shells_own_uid_is_never_sent(tmp_path: Path) -> None:
    text = emitting.emitted("curl", {"uid": "${UID}"}, "mix")
    assert text.startswith("# In bash and zsh UID is the shell's own: set RECORDER_UID instead.\n")
    _, sent = run(tmp_path, text, RECORDER_UID="527841")
    assert json.loads(sent) == {"uid": "527841"}
    (tmp_path / "input").unlink()
    with pytest.raises(subprocess.CalledProcessError):
        run(tmp_path, text, UID="1000")
    assert not (tmp_path / "input").exists()


def test_an_http_file_has_request_line_headers_blank_line_and_body() -> None:
    text = emitting.emitted("http", BODY, "individual")
    head, _, body = text.partition("\n\n")
    assert head.splitlines() == [
        f"POST {URL}/individual/start HTTP/1.1",
        "Content-Type: application/json;charset=utf-8",
        "Authorization: Basic {{CREDENTIALS}}",
    ]
    assert '"region": {{REGION}},' in body
    assert '"token": "{{TOKEN}}"' in body
    filled = re.sub(r"\{\{(\w+)\}\}", lambda hole: json.dumps(VALUES[hole[1]])[1:-1], body)
    assert json.loads(filled)["clientRequest"]["token"] == VALUES["TOKEN"]


@given(st.dictionaries(texts, bodies, max_size=4))
def test_a_body_without_placeholders_is_the_same_in_an_http_file(body: dict[str, Any]) -> None:
    text = emitting.emitted("http", body, "mix")
    assert text.partition("\n\n")[2] == emitting.emitted("body", render_placeholders(body), "mix")


def test_an_env_file_lists_each_placeholder_once_with_its_places(tmp_path: Path) -> None:
    body: Json = {
        "cname": "${X}",
        "clientRequest": {"token": "a${X}b", "new\nname": "${Y}", "x": ["${X}"]},
    }
    text = emitting.emitted("env", body, "mix", "my-app")
    names = re.findall(r"^(\w+)=$", text, re.MULTILINE)
    assert names == ["RESOURCEID", "CREDENTIALS", "X", "Y"]
    assert all(re.match(r"# |\w+=$|$", line) for line in text.splitlines())
    x = text.split("\n\n")[2].splitlines()
    assert x[0].startswith("# In the body, cname: ")
    assert x[1].startswith("# In the body, clientRequest.token (secret): ")
    assert x[2:] == ["# In the body, clientRequest.x.0", "X="]
    assert "# In the body, clientRequest.new\\u000aname\nY=\n" in text
    subprocess.run(["sh", "-eu"], input=text.encode(), check=True, cwd=tmp_path)


def test_an_env_file_says_what_is_secret() -> None:
    text = emitting.emitted("env", BODY, "mix")
    entries = {entry.split("\n")[-1].rstrip("="): entry for entry in text.rstrip().split("\n\n")}
    secret = {name for name, entry in entries.items() if "(secret)" in entry}
    assert secret == {"CREDENTIALS", "TOKEN", "RTMP"}
    assert list(entries) == [
        *("APPID", "RESOURCEID", "CREDENTIALS", "TOKEN", "OTHER", "REGION", "RTMP")
    ]


@pytest.mark.parametrize(
    ("form", "line"), [("curl", "# a\n"), ("http", "### a\n"), ("env", "# a\n"), ("body", "")]
)
def test_one_of_several_requests_opens_with_its_name(form: str, line: str) -> None:
    assert emitting.heading(form, "a") == line
