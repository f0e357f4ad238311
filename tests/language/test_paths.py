"""`set` and `without`: the way to every member."""

from __future__ import annotations

import pytest

from tests.language.reading import body, client, rules


def test_set_has_the_last_word() -> None:
    request = client("set recordingConfig.streamTypes = 1\nrecord audio")
    assert request["recordingConfig"]["streamTypes"] == 1


def test_set_makes_the_objects_on_the_way() -> None:
    request = client('record audio set a.b.c = {"d": [1, 2.0, null]}')
    assert request["a"] == {"b": {"c": {"d": [1, 2.0, None]}}}


def test_a_pointer_reaches_from_the_root_and_into_arrays() -> None:
    text = """
      record audio of users 1, 2
      set "/cname" = "lobby"
      set "/clientRequest/recordingConfig/subscribeAudioUids/0" = "9"
      set "/clientRequest/recordingConfig/subscribeAudioUids/-" = "3"
      set "/a~1b/c~0d" = 1
    """
    assert body(text)["cname"] == "lobby"
    assert body(text)["a/b"] == {"c~d": 1}
    assert client(text)["recordingConfig"]["subscribeAudioUids"] == ["9", "2", "3"]


def test_the_empty_pointer_is_the_whole_body() -> None:
    assert body('record audio set "" = {"a": 1}') == {"a": 1}


def test_without_leaves_out_what_would_be_inferred() -> None:
    request = client("record audio to s3 us-east-1 without token, storageConfig.bucket")
    assert "token" not in request
    assert "bucket" not in request["storageConfig"]
    assert "cname" not in body('record audio without "/cname"')


def test_without_comes_before_set() -> None:
    assert client('set token = "x" record audio without token')["token"] == "x"


@pytest.mark.parametrize(
    "text",
    [
        "record audio set recordingConfig.streamTypes.x = 1",
        'record audio set "cname" = 1',
        'record audio set "" = [1]',
        'record audio of user 1 set "/clientRequest/recordingConfig/subscribeAudioUids/7" = "9"',
        "record audio without tokn",
    ],
)
def test_a_path_that_leads_nowhere_is_an_error(text: str) -> None:
    assert rules(text) == ["impossible-path"]


def test_set_to_an_empty_value_replaces_what_was_there() -> None:
    request = client("record audio of users 1, 2 set recordingConfig.subscribeAudioUids = []")
    assert request["recordingConfig"]["subscribeAudioUids"] == []
