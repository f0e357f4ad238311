from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.body import Unknown
from recdsl.checks.recording import missing_user_group
from recdsl.request import Request
from recdsl.table.pointers import (
    RECORDING_CONFIG,
    STREAM_MODE,
    STREAM_TYPES,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_UID_GROUP,
    SUBSCRIBE_VIDEO_UIDS,
    TOKEN,
    VIDEO_STREAM_TYPE,
)
from tests.checks.bodies import INDIVIDUAL, MIX, SNAPSHOTS, changed, said

if TYPE_CHECKING:
    from recdsl.finding import Mode


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
    assert finding.message.startswith("There is no `recordingConfig`")
    assert finding.help.startswith(f"Add `recordingConfig` with {what}")


def test_individual_recording_needs_a_user_group() -> None:
    missing = [("missing-user-group", SUBSCRIBE_UID_GROUP)]
    assert said(changed(INDIVIDUAL, SUBSCRIBE_UID_GROUP)) == missing
    assert said(changed(SNAPSHOTS, RECORDING_CONFIG)) == missing
    assert said(changed(INDIVIDUAL, RECORDING_CONFIG)) == missing
    assert said(changed(SNAPSHOTS, RECORDING_CONFIG, Unknown("${C}")), "individual") == []
    assert said(MIX) == []


@pytest.mark.parametrize(("streams", "wrong"), [(0, True), (1, False), (2, False)])
def test_a_video_stream_is_chosen_only_where_video_is_recorded(streams: int, wrong: bool) -> None:
    body = changed(changed(MIX, SUBSCRIBE_AUDIO_UIDS), SUBSCRIBE_VIDEO_UIDS)
    body = changed(body, STREAM_TYPES, streams)
    faults = [("video-stream-type-without-video", VIDEO_STREAM_TYPE)]
    assert said(body) == (faults if wrong else [])


def test_both_media_are_recorded_where_nothing_is_said() -> None:
    assert said(changed(MIX, STREAM_TYPES)) == []


@pytest.mark.parametrize("mode", ["individual", "mix", "web"])
def test_an_empty_token_is_no_token(mode: Mode) -> None:
    body = changed(SNAPSHOTS, TOKEN, "")
    assert ("empty-token", TOKEN) in said(body, mode)
    assert ("empty-token", TOKEN) not in said(changed(body, TOKEN), mode)
