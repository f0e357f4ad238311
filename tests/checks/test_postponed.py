from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.postponed import (
    mixing_of_video,
    mixing_without_policy,
    postponed_outside_individual,
)
from recdsl.checks.request import Request
from recdsl.model.finding import Put, Remove
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    APPS_COLLECTION,
    COMBINATION_POLICY,
    RECORDING_CONFIG,
    STREAM_MODE,
    STREAM_TYPES,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_UID_GROUP,
    TRANSCODE_OPTIONS,
    VENDOR,
)
from recdsl.reference.rules import RULES
from tests.checks.bodies import INDIVIDUAL, MIX, SNAPSHOTS, WEB, changed, said, spoken

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

POSTPONE = "postpone_transcoding"
OPTIONS = INDIVIDUAL["clientRequest"]["transcodeOptions"]
MIXING = changed(INDIVIDUAL, SUBSCRIBE_AUDIO_UIDS)
TRANSCODING = changed(changed(MIXING, TRANSCODE_OPTIONS), STREAM_MODE)


def faults(body: Any) -> list[tuple[str, str]]:
    return said(body, "individual")


@pytest.mark.parametrize("body", [MIXING, TRANSCODING])
def test_what_has_all_that_it_takes_is_right(body: Any) -> None:
    assert faults(body) == []


def test_mixing_takes_the_policy() -> None:
    fault = [("mixing-without-policy", COMBINATION_POLICY)]
    assert faults(changed(MIXING, COMBINATION_POLICY, "default")) == fault
    assert faults(changed(MIXING, COMBINATION_POLICY)) == fault
    assert faults(changed(MIXING, APPS_COLLECTION)) == fault
    assert faults(changed(MIXING, COMBINATION_POLICY, Unknown("${POLICY}"))) == []


def test_a_policy_that_there_is_not_is_one_fault() -> None:
    body = changed(MIXING, COMBINATION_POLICY, "postpone")
    assert faults(body) == [("unlisted-value", COMBINATION_POLICY)]


@pytest.mark.parametrize(("types", "speaks"), [(0, False), (1, True), (2, True)])
def test_mixing_takes_audio_alone(types: int, speaks: bool) -> None:
    fault = [("mixing-of-video", STREAM_TYPES)]
    assert faults(changed(MIXING, STREAM_TYPES, types)) == (fault if speaks else [])


def test_both_media_are_recorded_where_nothing_is_said() -> None:
    assert faults(changed(MIXING, STREAM_TYPES)) == [("mixing-of-video", STREAM_TYPES)]
    assert faults(changed(MIXING, STREAM_TYPES, Unknown("${TYPES}"))) == []


@pytest.mark.parametrize("mode", ["default", "standard"])
def test_mixing_takes_original_streams(mode: str) -> None:
    fault = [("mixing-without-original", STREAM_MODE)]
    assert faults(changed(MIXING, STREAM_MODE, mode)) == fault
    assert faults(changed(MIXING, STREAM_MODE)) == fault
    assert faults(changed(MIXING, STREAM_MODE, Unknown("${MODE}"))) == []


def test_without_any_recording_config_mixing_has_that_fault_alone() -> None:
    assert faults(changed(MIXING, RECORDING_CONFIG)) == [
        ("missing-user-group", SUBSCRIBE_UID_GROUP)
    ]


def test_where_nothing_is_mixed_mixing_asks_for_nothing_whatever_else_is_wrong() -> None:
    body = changed(changed(TRANSCODING, STREAM_TYPES, 2), VENDOR, "1")
    assert faults(body) == [("wrong-type", VENDOR)]


@pytest.mark.parametrize("value", [5, Unknown("${OPTIONS}")])
def test_options_that_cannot_be_read_are_asked_for_all_the_same(value: Any) -> None:
    body = changed(changed(MIXING, STREAM_MODE), TRANSCODE_OPTIONS, value)
    broken = [] if isinstance(value, int) else [("mixing-without-original", STREAM_MODE)]
    wrong = [("wrong-type", TRANSCODE_OPTIONS)] if isinstance(value, int) else []
    assert faults(body) == broken + wrong


@pytest.mark.parametrize(
    ("policy", "removed"),
    [
        (POSTPONE, [TRANSCODE_OPTIONS, COMBINATION_POLICY]),
        ("default", [TRANSCODE_OPTIONS]),
        (Unknown("${POLICY}"), [TRANSCODE_OPTIONS]),
    ],
)
def test_who_gives_mixing_up_gets_no_other_file_instead(policy: Any, removed: list[str]) -> None:
    body = changed(changed(MIXING, STREAM_TYPES), COMBINATION_POLICY, policy)
    (finding,) = mixing_of_video(Request(body, "individual"))
    assert finding.fixes[1].operations == tuple(map(Remove, removed))
    assert ("and the policy" in finding.fixes[1].title) is (len(removed) == 2)
    (finding,) = postponed_outside_individual(Request(body, "mix"))
    assert finding.fixes[0].operations == tuple(map(Remove, removed))


@pytest.mark.parametrize(("mode", "body"), [("mix", MIX), ("web", WEB)])
def test_nothing_is_made_afterwards_outside_individual_recording(mode: Mode, body: Any) -> None:
    policy = changed(body, COMBINATION_POLICY, POSTPONE)
    options = changed(body, TRANSCODE_OPTIONS, OPTIONS)
    rule = "postponed-outside-individual"
    assert said(policy, mode) == [(rule, COMBINATION_POLICY)]
    assert said(options, mode) == [(rule, TRANSCODE_OPTIONS)]
    assert said(changed(policy, TRANSCODE_OPTIONS, OPTIONS), mode) == [(rule, TRANSCODE_OPTIONS)]
    assert said(changed(body, COMBINATION_POLICY, "default"), mode) == []
    assert said(changed(body, COMBINATION_POLICY, Unknown("${POLICY}")), mode) == []


@pytest.mark.parametrize(
    ("mode", "rules"),
    [
        ("default", []),
        ("standard", ["transcoding-of-standard"]),
        ("original", ["transcoding-of-original"]),
        (Unknown("${MODE}"), []),
    ],
)
def test_transcoding_takes_streams_in_the_default_mode(mode: Any, rules: list[str]) -> None:
    assert faults(changed(TRANSCODING, STREAM_MODE, mode)) == [
        (rule, STREAM_MODE) for rule in rules
    ]


def test_original_streams_with_video_that_are_transcoded_are_one_fault() -> None:
    body = changed(changed(SNAPSHOTS, "/clientRequest/snapshotConfig"), STREAM_MODE, "original")
    body = changed(body, COMBINATION_POLICY, POSTPONE)
    assert faults(body) == [("transcoding-of-original", STREAM_MODE)]


def test_without_the_policy_any_stream_mode_is_right() -> None:
    for mode in ("default", "standard", "original"):
        assert faults(changed(changed(TRANSCODING, STREAM_MODE, mode), APPS_COLLECTION)) == []


@pytest.mark.parametrize(
    ("types", "words"),
    [
        (1, "is 1, video only;"),
        (2, "is 2, audio and video;"),
        (None, "is 2 by default, audio and video;"),
    ],
)
def test_it_is_said_what_is_recorded_instead_of_audio(types: int | None, words: str) -> None:
    body = changed(MIXING, STREAM_TYPES)
    body = body if types is None else changed(body, STREAM_TYPES, types)
    (finding,) = mixing_of_video(Request(body, "individual"))
    assert words in finding.message
    assert finding.fixes[0].operations == (Put(STREAM_TYPES, 0),)


@pytest.mark.parametrize(
    ("mode", "body", "kind", "single"),
    [("mix", MIX, "composite", True), ("web", WEB, "web page", False)],
)
def test_one_file_of_all_users_is_offered_where_there_are_users(
    mode: Mode, body: Any, kind: str, single: bool
) -> None:
    message, advice = spoken(changed(body, COMBINATION_POLICY, POSTPONE), mode)
    assert f"this is {kind} recording" in message
    assert ("for one file of all users" in advice) is single


@pytest.mark.fault("W3")
@pytest.mark.parametrize("policy", [None, "default"])
def test_the_policy_that_mixes_is_named(policy: str | None) -> None:
    body = changed(INDIVIDUAL, APPS_COLLECTION)
    if policy:
        body = changed(body, COMBINATION_POLICY, policy)
    (finding,) = mixing_without_policy(Request(body, "individual"))
    assert finding.message.endswith('the service mixes only with "postpone_transcoding".')


@pytest.mark.fault("W15")
@pytest.mark.parametrize(
    ("rule", "ids"),
    [
        ("mixing-without-policy", {"S141"}),
        ("mixing-of-video", {"S048", "S051", "S141"}),
        ("mixing-without-original", {"S048", "S051", "S141"}),
        ("postponed-outside-individual", {"S033", "S141"}),
        ("transcoding-of-original", {"S033", "S051"}),
        ("transcoding-of-standard", {"S033", "S050"}),
        ("original-stream-with-video", {"S048", "S051"}),
    ],
)
def test_a_rule_has_the_ids_of_the_lines_that_it_cites(rule: str, ids: set[str]) -> None:
    assert ids <= set(RULES[rule].constraints)
