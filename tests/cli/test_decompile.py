"""`recdsl decompile`, through the installed program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import recdsl

BODY = "examples/page/3-snapshots-only.json"


def test_a_body_becomes_a_sentence_with_a_note_on_its_secrets() -> None:
    done = recdsl("decompile", BODY)
    assert done.returncode == 0
    assert done.stdout.startswith("record audio and video individually\n")
    assert "${ACCESS_KEY}" in done.stderr
    assert "xxxxxxf" not in done.stdout


def test_kept_secrets_and_the_way_back() -> None:
    spec = recdsl("decompile", "--keep-secrets", BODY)
    assert spec.stderr == ""
    body = recdsl("compile", "-", stdin=spec.stdout)
    with open(BODY, encoding="utf-8") as file:  # noqa: PTH123
        assert json.loads(body.stdout) == json.load(file)


def test_several_bodies_become_blocks() -> None:
    done = recdsl("decompile", BODY, "examples/page/5-web-page.json")
    assert done.stdout.count("recording ") == 2
    assert recdsl("fmt", "--check", "-", stdin=done.stdout).returncode == 0


def test_a_text_that_is_no_body_is_explained() -> None:
    done = recdsl("decompile", "-", stdin="[1, 2")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "syntax-error" in done.stderr
    assert recdsl("decompile", "missing.json").returncode == 2


def test_an_open_mode_is_noted() -> None:
    done = recdsl("decompile", "-", stdin='{"cname": "c"}')
    assert "--mode" in done.stderr
    told = recdsl("decompile", "--mode", "individual", "-", stdin="{}")
    assert "record individually" in told.stdout


def test_every_string_below_the_name_of_a_secret_becomes_a_placeholder() -> None:
    body = {
        "cname": "c",
        "clientRequest": {
            "token": {"value": "SEKRIT1"},
            "storageConfig": {
                "secretKey": ["SEKRIT2", {"name": "SEKRIT3"}],
                "secret_key": "SEKRIT4",
                "stsToken": "SEKRIT5",
                "SecretKey": {"x": ["SEKRIT6", "", "${KEPT}"]},
                "accessKey": 12345678,
            },
        },
    }
    done = recdsl("decompile", "-", stdin=json.dumps(body))
    assert done.returncode == 0
    assert "SEKRIT" not in done.stdout + done.stderr
    assert "12345678" not in done.stdout
    assert 'set token = {"value": "${TOKEN}"}' in done.stdout
    assert '"SecretKey": {"x": ["${SECRET_KEY_4}", "", "${KEPT}"]}' in done.stdout
    for command in ("lint", "explain"):
        said = recdsl(command, "-", stdin=json.dumps(body))
        assert "SEKRIT" not in said.stdout + said.stderr


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ('{"cname": "\\ud800"}', "lone-surrogate"),
        ('{"cname": "a", "cname": "b"}', "duplicate-member"),
        ("[1]", "wrong-type"),
    ],
)
def test_a_body_that_would_come_back_as_another_one_is_refused(text: str, rule: str) -> None:
    done = recdsl("decompile", "-", stdin=text)
    assert done.returncode == 1
    assert done.stdout == ""
    assert rule in done.stderr


def test_the_project_says_the_mode_of_a_body_that_does_not(tmp_path: Path) -> None:
    (tmp_path / "recdsl.toml").write_text('modes = { "*.json" = "individual" }\n')
    (tmp_path / "a.json").write_text('{"clientRequest": {"recordingConfig": {}}}\n')
    done = recdsl("decompile", "a.json", cwd=tmp_path)
    assert "individually" in done.stdout
    assert "does not tell its mode" not in done.stderr
    alone = recdsl("decompile", "--isolated", "a.json", cwd=tmp_path)
    assert "does not tell its mode" in alone.stderr


PROGRAM = """\
const body = {
  cname: req.body.channel,
  uid: "527841",
  clientRequest: {
    token: process.env.AGORA_TOKEN,
    recordingConfig: { channelType: 1, streamTypes: 2, maxIdleTime: idle },
    storageConfig: {
      vendor: vendorOf(user), region: 0, bucket: `b-${name}`,
      accessKey: "AKIASEKRIT", secretKey: key,
    },
  },
};
const calls = `https://api.agora.io/v1/apps/${a}/cloud_recording/resourceid/${r}`;
axios.post(`${calls}/mode/mix/start`, body);
"""


@pytest.mark.fault("R9")
def test_the_body_of_a_program_becomes_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "start.ts").write_text(PROGRAM)
    done = recdsl("decompile", "start.ts", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("record audio and video mixed\n")
    assert "req.body" not in done.stdout
    assert "SEKRIT" not in done.stdout
    made = json.loads(recdsl("compile", "--force", "-", stdin=done.stdout).stdout)
    assert made["cname"] == "${CNAME}"
    assert made["clientRequest"]["recordingConfig"]["maxIdleTime"] == "${MAX_IDLE_TIME}"
    assert made["clientRequest"]["storageConfig"] == {
        "vendor": "${STORAGE_VENDOR}",
        "region": 0,
        "bucket": "${BUCKET}",
        "accessKey": "${ACCESS_KEY}",
        "secretKey": "${SECRET_KEY}",
    }


@pytest.mark.fault("R9")
@pytest.mark.parametrize("name", ["mistakes.yaml", "mistakes.md", "mistakes.http", "mistakes.sh"])
def test_every_body_of_a_file_becomes_a_block(name: str) -> None:
    file = f"tests/surfaces/forms/faulty/{name}"
    done = recdsl("decompile", file)
    if done.returncode:  # a body of the file cannot be read at all
        assert "error[" in done.stderr
        return
    blocks = [line for line in done.stdout.splitlines() if line.startswith("recording ")]
    assert len(blocks) > 1
    assert len(set(blocks)) == len(blocks)
    assert recdsl("fmt", "--check", "-", stdin=done.stdout).returncode == 0


@pytest.mark.fault("R9")
def test_the_bodies_of_a_collection_become_blocks(tmp_path: Path) -> None:
    body = json.dumps({"cname": "{{channel}}", "uid": "1", "clientRequest": {"storageConfig": {}}})
    url = "https://api.agora.io/v1/apps/a/cloud_recording/resourceid/r/mode/{}/start"
    collection = {
        "info": {
            "name": "Agora",
            "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
        },
        "item": [
            {
                "name": mode,
                "request": {
                    "method": "POST",
                    "url": {"raw": url.format(mode)},
                    "body": {"mode": "raw", "raw": body},
                },
            }
            for mode in ("mix", "individual")
        ],
    }
    (tmp_path / "calls.json").write_text(json.dumps(collection, indent=2))
    done = recdsl("decompile", "calls.json", cwd=tmp_path)
    assert done.returncode == 0
    assert "item" not in done.stdout
    assert done.stdout.count("recording ") == 2
    assert "record mixed" in done.stdout
    assert "record individually" in done.stdout


@pytest.mark.fault("R9")
@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.ts", "const a = 1;\n", "there is no body of a `start` request in it"),
        ("a.md", "# Words\n", "there is no body of a `start` request in it"),
        ("a.rec", "record audio\n", "it is a spec already"),
        ("a.txt", "hello\n", "it contains no JSON object"),
    ],
)
def test_a_file_without_a_body_says_so(name: str, text: str, said: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(text)
    done = recdsl("decompile", name, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert said in done.stderr


def test_files_of_one_name_give_blocks_of_two(tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "x.json").write_text('{"clientRequest": {}}\n')
    done = recdsl("decompile", "--mode", "mix", "a/x.json", "b/x.json", cwd=tmp_path)
    assert "recording x-1 {" in done.stdout
    assert "recording x-2 {" in done.stdout


STORED = {"vendor": 1, "region": 0, "bucket": "b", "accessKey": "AKIASEKRIT", "secretKey": "S3KR1T"}
NAMES = {"cname": "c", "uid": "7"}


def conversation(*requests: tuple[str, object]) -> str:
    return "\n".join(
        json.dumps({"request": name, "mode": "mix", "body": {**NAMES, "clientRequest": request}})
        for name, request in requests
    )


def test_a_conversation_becomes_one_spec(tmp_path: Path) -> None:
    subscription = {"audioUidList": {"unSubscribeAudioUids": ["5", "6"]}}
    text = conversation(
        ("acquire", {"region": "EU", "resourceExpiredHour": 5}),
        ("start", {"recordingConfig": {"streamTypes": 0}, "storageConfig": STORED}),
        ("update", {"streamSubscribe": subscription}),
        ("updateLayout", {"mixedVideoLayout": 2, "maxResolutionUid": "9"}),
        ("stop", {"async_stop": True}),
    )
    (tmp_path / "a.jsonl").write_text(text)
    done = recdsl("decompile", "a.jsonl", cwd=tmp_path)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-4:] == [
        "acquired in region EU lasting 5h",
        "then record audio of everyone except 5 and 6",
        "then layout vertical around user 9",
        "then stop at once",
    ]


def test_what_no_clause_states_of_a_conversation_is_a_comment(tmp_path: Path) -> None:
    text = conversation(
        ("acquire", {"region": "EU", "excludeResourceIds": ["r1"]}),
        ("start", {"recordingConfig": {}, "storageConfig": STORED}),
        ("update", {"storageConfig": {**STORED, "stsToken": "L3NT"}}),
        ("stop", {}),
        ("stop", {"async_stop": False}),
    )
    (tmp_path / "a.jsonl").write_text(text)
    done = recdsl("decompile", "a.jsonl", cwd=tmp_path)
    assert done.returncode == 0
    assert "no clause states all of `acquire`, `update` and `stop`" in done.stderr
    for secret in ("SEKRIT", "S3KR1T", "L3NT"):
        assert secret not in done.stdout + done.stderr
    comments = [line for line in done.stdout.splitlines() if line.startswith("#")]
    assert comments[:3] == [
        "# No clause states all of this `acquire`:",
        '#   set excludeResourceIds = ["r1"]',
        "# No clause states all of this `update`:",
    ]
    assert '"stsToken": "${STS_TOKEN}"' in comments[3]
    assert '"accessKey": "${ACCESS_KEY}"' in comments[3]
    assert "# No clause states a `stop` at this place." in comments
    assert "# No clause states all of this `stop`:" in comments
    assert "#   set async_stop = false" in comments
    assert recdsl("fmt", "--check", "-", stdin=done.stdout).returncode == 0


def test_a_request_without_its_start_is_left_out_with_a_note(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(conversation(("update", {"streamSubscribe": {}})))
    done = recdsl("decompile", "a.jsonl", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert "`update` without the `start`" in done.stderr


def test_variables_of_an_editor_become_placeholders(tmp_path: Path) -> None:
    body = '{"cname": "{{ room }}", "uid": "{{UID}}", "clientRequest": {"recordingConfig": {}}}'
    url = "https://api.agora.io/v1/apps/{{id}}/cloud_recording/resourceid/{{r}}/mode/mix/start"
    (tmp_path / "a.http").write_text(f"POST {url}\n\n{body}\n")
    done = recdsl("decompile", "a.http", cwd=tmp_path)
    assert "in channel ${room} by recorder ${UID}" in done.stdout


def test_a_value_that_versions_of_yaml_read_differently_is_told(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    body = 'cname: l\nuid: %s\nclientRequest: {recordingConfig: {token: "${A}", maxIdleTime: %s}}\n'
    file.write_text(body % ("0123", "1_000"))
    done = recdsl("decompile", "--mode", "mix", str(file))
    assert done.returncode == 0
    assert "versions of YAML read `uid` and `maxIdleTime` differently" in done.stderr
    file.write_text(body % ('"0123"', "1000"))
    assert "versions" not in recdsl("decompile", "--mode", "mix", str(file)).stderr
