from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.request import Request
from recdsl.checks.snapshot import (
    frequent_snapshots,
    snapshots_of_audio,
    snapshots_outside_individual,
    snapshots_without_video_list,
)
from recdsl.linting.engine import diagnose
from recdsl.model.finding import Put, Remove
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    CAPTURE_INTERVAL,
    FILE_TYPE,
    RECORDING_CONFIG,
    RECORDING_FILE_CONFIG,
    SNAPSHOT_CONFIG,
    STREAM_MODE,
    STREAM_TYPES,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_VIDEO_UIDS,
    VENDOR,
)
from tests.checks.bodies import INDIVIDUAL, MIX, SNAPSHOTS, WEB, advised, changed, document, said

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

FAULT = ("snapshots-outside-individual", SNAPSHOT_CONFIG)


@pytest.mark.parametrize("mode", ["mix", "web"])
def test_screenshots_are_taken_in_individual_mode_only(mode: Mode) -> None:
    body = changed(SNAPSHOTS, RECORDING_CONFIG) if mode == "web" else SNAPSHOTS
    assert FAULT in said(body, mode)
    assert FAULT in said(changed(body, SNAPSHOT_CONFIG, Unknown("${S}")), mode)


@pytest.mark.parametrize(("mode", "kind"), [("mix", "composite"), ("web", "web page")])
def test_the_recording_that_takes_no_screenshots_is_called_by_its_kind(
    mode: Mode, kind: str
) -> None:
    (finding,) = snapshots_outside_individual(Request(SNAPSHOTS, mode))
    assert f"asks for screenshots in {kind} recording;" in finding.message


@pytest.mark.parametrize(("mode", "body"), [("mix", MIX), ("web", WEB), ("individual", INDIVIDUAL)])
def test_where_no_screenshots_are_asked_for_none_are_missed_whatever_else_is_wrong(
    mode: Mode, body: Any
) -> None:
    found = said(changed(body, VENDOR, "1"), mode)
    assert found == [("wrong-type", VENDOR)]
    assert advised(changed(body, VENDOR, "1"), mode) == []


def test_screenshots_in_individual_mode_are_right() -> None:
    assert said(SNAPSHOTS, "individual") == []


def test_what_is_no_snapshot_config_is_one_fault() -> None:
    body = changed(SNAPSHOTS, SNAPSHOT_CONFIG, 5)
    assert said(body, "individual") == [("wrong-type", SNAPSHOT_CONFIG)]
    assert said(body, "mix") == [("wrong-type", SNAPSHOT_CONFIG), FAULT]


def faults(body: Any) -> list[tuple[str, str]]:
    """What is said at error and warning level in individual mode."""
    return [
        (diagnostic.rule.name, diagnostic.pointer)
        for diagnostic in diagnose(document(body, "individual"))
        if diagnostic.severity != "info"
    ]


def test_the_stream_types_in_force_decide_whether_there_is_a_picture_to_take() -> None:
    assert faults(changed(SNAPSHOTS, STREAM_TYPES)) == []
    assert faults(changed(SNAPSHOTS, STREAM_TYPES, 1)) == []
    assert faults(changed(SNAPSHOTS, STREAM_TYPES, Unknown("${TYPES}"))) == []
    assert faults(changed(SNAPSHOTS, STREAM_TYPES, 0)) == [("snapshots-of-audio", STREAM_TYPES)]


def test_original_audio_with_screenshots_is_one_fault() -> None:
    body = changed(changed(SNAPSHOTS, STREAM_TYPES, 0), STREAM_MODE, "original")
    assert faults(body) == [("snapshots-of-audio", STREAM_TYPES)]


def test_original_streams_with_video_and_screenshots_are_one_fault() -> None:
    body = changed(SNAPSHOTS, STREAM_MODE, "original")
    assert faults(body) == [("snapshots-of-original-stream", STREAM_MODE)]


@pytest.mark.parametrize("users", [["1", "2"], Unknown("${USERS}"), ["1", Unknown("${USER}")]])
def test_naming_users_for_audio_calls_for_a_list_of_video(users: Any) -> None:
    body = changed(SNAPSHOTS, SUBSCRIBE_AUDIO_UIDS, users)
    assert ("snapshots-without-video-list", SUBSCRIBE_AUDIO_UIDS) in faults(body)
    other = changed(body, SUBSCRIBE_VIDEO_UIDS, Unknown("${OTHERS}"))
    assert "snapshots-without-video-list" not in dict(faults(other))


def test_the_same_users_are_offered_only_where_all_are_known() -> None:
    body = changed(SNAPSHOTS, SUBSCRIBE_AUDIO_UIDS, ["1", "2"])
    (known,) = snapshots_without_video_list(Request(body, "individual"))
    (fix,) = known.fixes
    assert fix.operations == (Put(SUBSCRIBE_VIDEO_UIDS, ["1", "2"]),)
    body = changed(body, f"{SUBSCRIBE_AUDIO_UIDS}/1", Unknown("${USER}"))
    (unknown,) = snapshots_without_video_list(Request(body, "individual"))
    assert unknown.fixes == ()


@pytest.mark.parametrize(
    ("interval", "rules"),
    [
        (0, ["out-of-range"]),
        (1, ["frequent-snapshots"]),
        (4, ["frequent-snapshots"]),
        (5, []),
        (Unknown("${EVERY}"), []),
    ],
)
def test_an_interval_below_five_seconds_is_in_doubt(interval: Any, rules: list[str]) -> None:
    found = faults(changed(SNAPSHOTS, CAPTURE_INTERVAL, interval))
    assert found == [(rule, CAPTURE_INTERVAL) for rule in rules]


def test_an_empty_list_of_formats_and_a_missing_one_are_one_fault_each() -> None:
    empty = faults(changed(SNAPSHOTS, FILE_TYPE, []))
    assert empty == [("no-snapshot-format", FILE_TYPE)]
    assert faults(changed(SNAPSHOTS, FILE_TYPE)) == [("missing-member", FILE_TYPE)]


def test_screenshots_alone_are_remarked_upon_only_without_the_file_section() -> None:
    alone = ("snapshots-alone", SNAPSHOT_CONFIG)
    assert alone in advised(changed(SNAPSHOTS, RECORDING_FILE_CONFIG), "individual")
    assert alone not in advised(changed(SNAPSHOTS, RECORDING_FILE_CONFIG, {}), "individual")


def test_what_screenshots_lack_is_offered_as_the_page_has_it() -> None:
    (audio,) = snapshots_of_audio(Request(changed(SNAPSHOTS, STREAM_TYPES, 0), "individual"))
    operations = [fix.operations for fix in audio.fixes]
    assert operations == [(Put(STREAM_TYPES, 2),), (Remove(SNAPSHOT_CONFIG),)]
    (often,) = frequent_snapshots(Request(changed(SNAPSHOTS, CAPTURE_INTERVAL, 1), "individual"))
    assert [fix.operations for fix in often.fixes] == [(Put(CAPTURE_INTERVAL, 5),)]
