"""Who is recorded: everyone, ranges of users, snapshots without an interval; and the way back."""

from __future__ import annotations

from typing import Any

import pytest

import recdsl
from tests.language.reading import client, document

EVERY = ["#allstream#"]


def lists(text: str) -> dict[str, Any]:
    config = client(text)["recordingConfig"]
    return {name: config[name] for name in config if name.lower().endswith("uids")}


@pytest.mark.fault("R5")
@pytest.mark.parametrize("mode", ["individually", "mixed", ""])
@pytest.mark.parametrize(
    ("what", "canonical"),
    [
        ("audio of everyone", "audio of everyone"),
        ("video everyone", "video of everyone"),
        ("audio of all users", "audio of everyone"),
        ("audio all", "audio of everyone"),
        ("audio and video of everyone", "audio and video of everyone"),
        ("audio of everyone and video of all users", "audio of everyone and video of everyone"),
        ("everyone", "audio and video of everyone"),
        ("all users", "audio and video of everyone"),
        ("ALL", "audio and video of everyone"),
    ],
)
def test_everyone_is_no_list(what: str, canonical: str, mode: str) -> None:
    text = f"record {what} {mode}".rstrip()
    assert lists(text) == {}
    assert recdsl.format(text).text == f"record {canonical} {mode}".rstrip() + "\n"
    assert client(text) == client(recdsl.format(text).text)


@pytest.mark.fault("R5")
@pytest.mark.parametrize(
    ("what", "made"),
    [
        (
            "audio of user 1 and video of everyone",
            {"subscribeAudioUids": ["1"], "subscribeVideoUids": EVERY},
        ),
        (
            "video of all users and audio of users 1, 2",
            {"subscribeVideoUids": EVERY, "subscribeAudioUids": ["1", "2"]},
        ),
        (
            "audio everyone except 7 and video everyone",
            {"unSubscribeAudioUids": ["7"], "subscribeVideoUids": EVERY},
        ),
        ("everyone except 7", {"unSubscribeAudioUids": ["7"], "unSubscribeVideoUids": ["7"]}),
        ("all users except 7", {"unSubscribeAudioUids": ["7"], "unSubscribeVideoUids": ["7"]}),
    ],
)
def test_everyone_is_a_list_beside_another_list(what: str, made: dict[str, Any]) -> None:
    assert lists(f"record {what} mixed") == made


@pytest.mark.fault("R5")
@pytest.mark.parametrize(
    ("config", "said"),
    [
        ({"streamTypes": 0, "subscribeAudioUids": EVERY}, 'audio of users "#allstream#"'),
        (
            {"streamTypes": 2, "subscribeAudioUids": EVERY, "subscribeVideoUids": EVERY},
            'audio and video of users "#allstream#"',
        ),
        (
            {"streamTypes": 2, "subscribeAudioUids": ["1"], "subscribeVideoUids": EVERY},
            "audio of users 1 and video of everyone",
        ),
        ({"streamTypes": 0, "subscribeAudioUids": EVERY, "subscribeVideoUids": ["1"]}, None),
        ({"streamTypes": 2, "subscribeAudioUids": EVERY}, None),
        ({"streamTypes": 2, "subscribeAudioUids": EVERY, "unSubscribeVideoUids": ["1"]}, None),
    ],
    ids=str,
)
def test_a_list_of_everyone_comes_back(config: dict[str, Any], said: str | None) -> None:
    body: dict[str, Any] = {"cname": "c", "uid": "1", "clientRequest": {"recordingConfig": config}}
    text = recdsl.decompile(body, mode="mix").text
    assert recdsl.compile(text).requests[0].body == body
    if said:
        assert f"record {said}".replace("users 1 ", "user 1 ") in text


@pytest.mark.fault("M11")
@pytest.mark.parametrize(
    ("users", "members", "canonical"),
    [
        ("1-5", "1 2 3 4 5", "1-5"),
        ("1..5", "1 2 3 4 5", "1-5"),
        ("1 to 3", "1 2 3", "1-3"),
        ("1 through 3", "1 2 3", "1-3"),
        ("1 - 3", "1 2 3", "1-3"),
        ("1\u20133", "1 2 3", "1-3"),
        ("7-7", "7", "7-7"),
        ("9, 1-2 and 11..12", "9 1 2 11 12", "9, 1-2 and 11-12"),
        ("4294967290-4294967295", " ".join(str(4294967290 + at) for at in range(6)), None),
        ("1-50", " ".join(map(str, range(1, 51))), None),
    ],
)
def test_a_range_means_its_members(users: str, members: str, canonical: str | None) -> None:
    text = f"record audio of users {users} mixed"
    assert lists(text) == {"subscribeAudioUids": members.split()}
    if canonical:
        assert recdsl.format(text).text == f"record audio of users {canonical} mixed\n"
    excepted = f"record audio of everyone except {users} mixed"
    assert lists(excepted) == {"unSubscribeAudioUids": members.split()}


@pytest.mark.fault("M11")
def test_a_range_gives_the_group_of_its_members() -> None:
    config = client("record audio of users 1-5 individually")["recordingConfig"]
    assert config["subscribeUidGroup"] == 1


@pytest.mark.fault("M11")
@pytest.mark.parametrize(
    ("users", "message"),
    [
        ("5-1", "The range `5-1` runs backwards"),
        ("5 to 1", "The range `5 to 1` runs backwards"),
        ("1-51", "The range `1-51` has 51 users; a range has 50 at most"),
        ("1-4294967295", "The range `1-4294967295` has 4294967295 users"),
        (f"1-{'9' * 5000}", "has no user IDs in it"),
    ],
)
def test_a_range_of_nobody_or_of_too_many_is_an_error(users: str, message: str) -> None:
    (finding,) = document(f"record audio of users {users} mixed").findings
    assert message in finding.message


@pytest.mark.fault("M11")
@pytest.mark.parametrize(
    "text",
    [
        "record video mixed layout vertical around user 1-5",
        'record video mixed background of user 1-5 image "https://example.com/a.jpg"',
        "record video mixed layout custom { user 1-5 at (0, 0) size (1, 1) }",
        "record audio by recorder 1-5",
    ],
)
def test_no_range_becomes_a_text(text: str) -> None:
    findings = recdsl.lint(text)
    assert any(one.rule.name == "syntax-error" for one in findings)
    assert not any(
        '"1-5"' in edit.text for one in findings for fix in one.fixes for edit in fix.edits
    )


def test_a_recording_may_be_called_like_a_range() -> None:
    (recording,) = document("recording 1-5 { record audio mixed }").recordings
    assert recording.name == "1-5"


@pytest.mark.fault("R7")
@pytest.mark.parametrize(
    ("clause", "config"),
    [
        ("snapshot", {"fileType": ["jpg"]}),
        ("snapshot only", {"fileType": ["jpg"]}),
        ("snapshot every 10s", {"captureInterval": 10, "fileType": ["jpg"]}),
    ],
)
def test_snapshots_need_no_interval(clause: str, config: dict[str, Any]) -> None:
    text = f"record video individually {clause} to s3 us-east-1"
    request = client(text)
    assert request["snapshotConfig"] == config
    assert ("recordingFileConfig" in request) == ("only" not in clause)
    assert recdsl.format(text).text == f"{text}\n"
    body = recdsl.compile(text).requests[0].body
    assert isinstance(body, dict)
    back = recdsl.decompile(body, mode="individual").text
    assert f"\n{clause}\n" in back
    assert "set " not in back


@pytest.mark.fault("R7")
@pytest.mark.parametrize("config", [{}, {"captureInterval": -1}, {"fileType": ["png"]}, [], None])
def test_any_snapshots_come_back(config: Any) -> None:
    body: dict[str, Any] = {"clientRequest": {"snapshotConfig": config}}
    text = recdsl.decompile(body, mode="individual").text
    assert recdsl.compile(text).requests[0].body == body
