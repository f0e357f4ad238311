from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.recording import (
    missing_recording_config,
    missing_user_group,
    original_stream_with_video,
)
from recdsl.checks.request import Request
from recdsl.model.finding import Put, Remove
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    COMBINATION_POLICY,
    MAX_IDLE_TIME,
    RECORDING_CONFIG,
    SNAPSHOT_CONFIG,
    STREAM_MODE,
    STREAM_TYPES,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_UID_GROUP,
    SUBSCRIBE_VIDEO_UIDS,
    TOKEN,
    TRANSCODE_OPTIONS,
    VENDOR,
    VIDEO_STREAM_TYPE,
)
from tests.checks.bodies import INDIVIDUAL, MIX, SNAPSHOTS, WEB, advised, changed, said, spoken

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

USERS = changed(SNAPSHOTS, SNAPSHOT_CONFIG)
BOTH = changed(changed(MIX, SUBSCRIBE_AUDIO_UIDS), SUBSCRIBE_VIDEO_UIDS)
AUDIO = changed(changed(BOTH, VIDEO_STREAM_TYPE), STREAM_TYPES, 0)
OPTIONS = INDIVIDUAL["clientRequest"]["transcodeOptions"]
POSTPONE = "postpone_transcoding"


def faulty(body: Any) -> Any:
    """A body that all rules are asked about, whatever is in it."""
    return changed(body, VENDOR, "1")


FAULT = ("wrong-type", VENDOR)


def test_a_stream_mode_has_no_effect_outside_individual_recording() -> None:
    body = changed(MIX, STREAM_MODE, "standard")
    assert said(body) == [("stream-mode-outside-individual", STREAM_MODE)]
    assert said(changed(MIX, STREAM_MODE, Unknown("${S}"))) == [
        ("stream-mode-outside-individual", STREAM_MODE)
    ]
    assert said(changed(SNAPSHOTS, STREAM_MODE, "standard")) == []


@pytest.mark.parametrize(("body", "what"), [(SNAPSHOTS, "`subscribeUid"), (INDIVIDUAL, "`stream")])
def test_individual_recording_without_a_recording_config_is_told_so(body: Any, what: str) -> None:
    (finding,) = missing_user_group(Request(changed(body, RECORDING_CONFIG), "individual"))
    assert finding.message.startswith("`recordingConfig` is missing")
    assert finding.help.startswith(f"Add `recordingConfig` with {what}")


def test_individual_recording_needs_a_user_group() -> None:
    missing = [("missing-user-group", SUBSCRIBE_UID_GROUP)]
    assert said(changed(INDIVIDUAL, SUBSCRIBE_UID_GROUP)) == missing
    assert said(changed(SNAPSHOTS, RECORDING_CONFIG)) == missing
    assert said(changed(INDIVIDUAL, RECORDING_CONFIG)) == missing
    assert said(changed(SNAPSHOTS, RECORDING_CONFIG, Unknown("${C}")), "individual") == []
    assert said(MIX) == []


def test_a_user_group_that_is_missing_alone_is_asked_for_alone() -> None:
    message, advice = spoken(changed(INDIVIDUAL, SUBSCRIBE_UID_GROUP), "individual")
    assert message.startswith("`subscribeUidGroup` is not set; ")
    assert advice.startswith("Add `subscribeUidGroup` for ")


@pytest.mark.parametrize(("streams", "wrong"), [(0, True), (1, False), (2, False)])
def test_a_video_stream_is_chosen_only_where_video_is_recorded(streams: int, wrong: bool) -> None:
    body = changed(BOTH, STREAM_TYPES, streams)
    faults = [("video-stream-type-without-video", VIDEO_STREAM_TYPE)]
    assert said(body) == (faults if wrong else [])


def test_both_media_are_recorded_where_nothing_is_said() -> None:
    assert said(changed(MIX, STREAM_TYPES)) == []


@pytest.mark.parametrize("mode", ["individual", "mix", "web"])
def test_an_empty_token_is_no_token(mode: Mode) -> None:
    body = changed(SNAPSHOTS, TOKEN, "")
    assert ("empty-token", TOKEN) in said(body, mode)
    assert ("empty-token", TOKEN) not in said(changed(body, TOKEN), mode)


@pytest.mark.parametrize(
    ("mode", "body"), [("mix", MIX), ("mix", AUDIO), ("individual", USERS), ("web", WEB)]
)
def test_what_is_not_there_has_no_fault_whatever_else_is_wrong(mode: Mode, body: Any) -> None:
    assert said(faulty(body), mode) == [FAULT]
    assert "token-in-web" not in dict(advised(faulty(body), mode))


def test_a_web_page_needs_neither_a_token_nor_a_recording_config() -> None:
    config = changed(WEB, RECORDING_CONFIG, {"channelType": 0})
    assert said(config, "web") == [("recording-config-in-web", RECORDING_CONFIG)]
    assert advised(changed(WEB, TOKEN, "t"), "web") == [("token-in-web", TOKEN)]


@pytest.mark.parametrize(
    ("types", "postponed", "speaks"),
    [
        (0, {}, False),
        (1, {}, True),
        (2, {}, True),
        (None, {}, True),
        (2, {COMBINATION_POLICY: "default"}, True),
        (2, {COMBINATION_POLICY: POSTPONE}, False),
        (2, {TRANSCODE_OPTIONS: OPTIONS}, False),
        (0, {COMBINATION_POLICY: POSTPONE}, False),
    ],
)
def test_streams_as_they_were_sent_and_the_mode_of_the_streams_are_for_plain_recordings(
    types: int | None, postponed: dict[str, Any], speaks: bool
) -> None:
    body = changed(USERS, STREAM_TYPES)
    body = body if types is None else changed(body, STREAM_TYPES, types)
    for pointer, value in postponed.items():
        body = changed(body, pointer, value)
    original = said(changed(body, STREAM_MODE, "original"), "individual")
    assert (("original-stream-with-video", STREAM_MODE) in original) is speaks
    advice = [("standard-stream-advised", STREAM_MODE)] if speaks else []
    assert advised(body, "individual") == advice
    assert advised(changed(body, STREAM_MODE, "default"), "individual") == advice
    assert advised(changed(body, STREAM_MODE, "standard"), "individual") == []


@pytest.mark.parametrize(
    ("types", "words", "shown"),
    [
        (1, "only video is recorded", [STREAM_TYPES]),
        (2, "audio and video are recorded", [STREAM_TYPES]),
        (None, "audio and video are recorded", []),
    ],
)
def test_it_is_said_what_keeps_a_stream_from_staying_as_it_was_sent(
    types: int | None, words: str, shown: list[str]
) -> None:
    body = changed(changed(USERS, STREAM_TYPES), STREAM_MODE, "original")
    body = body if types is None else changed(body, STREAM_TYPES, types)
    (finding,) = original_stream_with_video(Request(body, "individual"))
    assert words in finding.message
    assert [one.pointer for one in finding.related] == shown
    operations = [fix.operations for fix in finding.fixes]
    assert operations == [(Remove(STREAM_MODE),), (Put(STREAM_TYPES, 0),)]


@pytest.mark.parametrize("mode", ["individual", "mix"])
@pytest.mark.parametrize(
    ("seconds", "speaks"),
    [(4, False), (5, True), (299, True), (300, False), (None, True), (Unknown("${IDLE}"), False)],
)
def test_five_minutes_of_silence_are_long_enough(mode: Mode, seconds: Any, speaks: bool) -> None:
    body = MIX if mode == "mix" else changed(USERS, STREAM_MODE, "standard")
    body = changed(body, MAX_IDLE_TIME)
    body = body if seconds is None else changed(body, MAX_IDLE_TIME, seconds)
    assert advised(body, mode) == ([("short-idle-time", MAX_IDLE_TIME)] if speaks else [])


def test_a_recording_config_that_is_added_says_what_holds_without_it() -> None:
    (finding,) = missing_recording_config(Request(changed(MIX, RECORDING_CONFIG), "mix"))
    assert finding.fixes[0].operations == (Put(RECORDING_CONFIG, {"channelType": 0}),)
