from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.member_rules import SPOKEN_OF, members
from recdsl.checks.request import Request
from recdsl.model.finding import Finding, Put
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    AUDIO_PROFILE,
    EXTENSION_SERVICE_CONFIG,
    SNAPSHOT_CONFIG,
    STREAM_MODE,
    TRANSCODE_OPTIONS,
)
from tests.checks.bodies import CLEAN, INDIVIDUAL, MIX, SNAPSHOTS, WEB, changed, said, spoken

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

CR = "/clientRequest"
RC = f"{CR}/recordingConfig"
TC = f"{RC}/transcodingConfig"
PAGE = f"{CR}/extensionServiceConfig/extensionServices/0/serviceParam"


@pytest.mark.parametrize("name", CLEAN)
def test_nothing_is_said_of_a_clean_body(name: str) -> None:
    assert said(CLEAN[name]) == []


@pytest.mark.parametrize(
    ("mode", "pointer", "value", "rule"),
    [
        ("mix", STREAM_MODE, "bogus", "stream-mode-outside-individual"),
        ("individual", AUDIO_PROFILE, 9, "audio-profile-in-individual"),
        ("individual", TC, {"width": 9999, "fps": "x"}, "transcoding-in-individual"),
        ("web", RC, {"streamTypes": 9}, "recording-config-in-web"),
        ("mix", SNAPSHOT_CONFIG, {"captureInterval": 0}, "snapshots-outside-individual"),
        ("mix", TRANSCODE_OPTIONS, {"audio": 5}, "postponed-outside-individual"),
        ("individual", EXTENSION_SERVICE_CONFIG, {"apiVersion": 5}, "services-in-individual"),
    ],
)
def test_of_what_a_mode_does_not_read_the_values_are_not_looked_at(
    mode: Mode, pointer: str, value: Any, rule: str
) -> None:
    clean = {"individual": SNAPSHOTS, "mix": MIX, "web": WEB}[mode]
    assert said(changed(clean, pointer, value), mode) == [(rule, pointer)]
    assert pointer in SPOKEN_OF


@pytest.mark.parametrize(
    ("body", "pointer", "value", "rule"),
    [
        (MIX, "/uid", 527841, "wrong-type"),
        (MIX, f"{RC}/channelType", "1", "wrong-type"),
        (MIX, f"{RC}/channelType", True, "wrong-type"),
        (MIX, f"{RC}/maxIdleTime", 29.97, "wrong-type"),
        (MIX, f"{RC}/maxIdleTime", None, "wrong-type"),
        (MIX, f"{CR}/recordingFileConfig/avFileType", "mp4", "wrong-type"),
        (MIX, RC, [], "wrong-type"),
        (MIX, f"{RC}/streamTypes", 3, "unlisted-value"),
        (MIX, f"{CR}/recordingFileConfig/avFileType/1", "MP4", "unlisted-value"),
        (MIX, f"{RC}/maxIdleTime", 4, "out-of-range"),
        (MIX, f"{RC}/maxIdleTime", 2_592_001, "out-of-range"),
        (MIX, f"{TC}/layoutConfig/0/x_axis", 1.01, "out-of-range"),
        (MIX, f"{TC}/layoutConfig/0/x_axis", float("nan"), "out-of-range"),
        (MIX, f"{TC}/width", 1921, "out-of-range"),
        (WEB, f"{PAGE}/readyTimeout", -1, "out-of-range"),
        (MIX, f"{RC}/subscribeVideoUids", [*map(str, range(33))], "too-long"),
        (MIX, f"{TC}/backgroundColor", "red", "wrong-format"),
        (INDIVIDUAL, f"{CR}/storageConfig/fileNamePrefix/1", "b_c", "wrong-format"),
        (INDIVIDUAL, f"{CR}/storageConfig/region", 18, "unlisted-region"),
    ],
)
def test_one_wrong_value_gives_one_finding_at_its_place(
    body: Any, pointer: str, value: Any, rule: str
) -> None:
    assert said(changed(body, pointer, value)) == [(rule, pointer)]


@pytest.mark.parametrize("value", [15, 15.0, 5, 2_592_000])
def test_whole_numbers_are_whole_in_either_form(value: float) -> None:
    assert said(changed(MIX, f"{RC}/maxIdleTime", value)) == []


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        (MIX, "/cname"),
        (MIX, CR),
        (MIX, f"{TC}/fps"),
        (MIX, f"{TC}/layoutConfig/0/height"),
        (WEB, f"{PAGE}/maxRecordingHour"),
        (WEB, f"{CR}/extensionServiceConfig/extensionServices/0/serviceName"),
        (MIX, f"{CR}/storageConfig/vendor"),
    ],
)
def test_a_missing_member_is_reported_once_and_its_children_are_not(
    body: Any, pointer: str
) -> None:
    mode: Mode = "web" if body is WEB else "mix"
    assert said(changed(body, pointer), mode) == [("missing-member", pointer)]


def test_a_member_is_not_missed_in_a_mode_that_does_not_read_it() -> None:
    assert said(changed(WEB, RC, {})) == [("recording-config-in-web", RC)]


@pytest.mark.parametrize(
    ("body", "pointer"), [(MIX, f"{RC}/channelType"), (WEB, f"{PAGE}/audioProfile")]
)
def test_a_member_that_the_page_does_not_call_optional_is_advised(body: Any, pointer: str) -> None:
    assert said(changed(body, pointer)) == [("missing-advised-member", pointer)]


@pytest.mark.parametrize("body", [[], "body", 5, None, True, 1.5])
def test_a_body_is_an_object(body: Any) -> None:
    assert said(body, "mix") == [("wrong-type", "")]


def test_an_unknown_body_has_no_faults() -> None:
    assert said(Unknown("${BODY}"), "individual") == []


def fixes(body: Any, mode: Mode = "mix") -> list[tuple[str, object]]:
    findings = [one for one in members(Request(body, mode)) if isinstance(one, Finding)]
    return [
        (fix.safety, operation.value)
        for finding in findings
        for fix in finding.fixes
        for operation in fix.operations
        if isinstance(operation, Put)
    ]


@pytest.mark.parametrize(
    ("pointer", "value", "meant"),
    [
        ("/uid", 527841, "527841"),
        (f"{RC}/channelType", "1", 1),
        (f"{RC}/maxIdleTime", "30.0", 30),
        (f"{TC}/layoutConfig/0/x_axis", "0.5", 0.5),
        (f"{CR}/recordingFileConfig/avFileType", "hls", ["hls"]),
        (f"{CR}/recordingFileConfig/avFileType/0", "HLS", "hls"),
    ],
)
def test_a_value_that_is_meant_without_doubt_is_offered_as_a_safe_fix(
    pointer: str, value: Any, meant: Any
) -> None:
    assert fixes(changed(MIX, pointer, value)) == [("safe", meant)]


@pytest.mark.parametrize("value", ["", "-", "1-2", "0x10", "1e3", "٣", "9" * 5000, "nan", []])
def test_nothing_is_offered_for_what_may_mean_anything(value: Any) -> None:
    assert fixes(changed(MIX, f"{RC}/maxIdleTime", value)) == []


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        (INDIVIDUAL, f"{CR}/transcodeOptions/audio/sampleRate"),
        (MIX, f"{RC}/maxIdleTime"),
        (MIX, f"{TC}/backgroundColor"),
    ],
)
def test_a_run_of_xs_looks_like_something_still_to_be_filled_in(body: Any, pointer: str) -> None:
    message, _ = spoken(changed(body, pointer, "xxxx"))
    assert "ooks like something still to be filled in" in message


def test_the_choices_are_named_with_their_meaning() -> None:
    _, advice = spoken(changed(MIX, f"{CR}/storageConfig/vendor", 9))
    assert "2 (Alibaba Cloud)" in advice


def test_a_secret_is_never_quoted() -> None:
    for pointer in (f"{CR}/token", f"{RC}/secret", f"{CR}/storageConfig/secretKey"):
        message, advice = spoken(changed(INDIVIDUAL, pointer, 31337))
        assert "31337" not in message + advice
    salted = changed(INDIVIDUAL, f"{RC}/decryptionMode", 7)
    message, advice = spoken(changed(salted, f"{RC}/salt", "31337"))
    assert "31337" not in message + advice


def test_a_long_value_is_cut_in_the_message() -> None:
    message, _ = spoken(changed(MIX, f"{TC}/backgroundColor", "red" * 1000))
    assert len(message) < 300


def test_a_finding_names_the_constraints_of_the_very_parameter() -> None:
    body = changed(MIX, f"{RC}/maxIdleTime", 3)
    (found,) = [one for one in members(Request(body, "mix")) if isinstance(one, Finding)]
    assert found.constraints == ("S071",)


@pytest.mark.parametrize("side", ["videoWidth", "videoHeight"])
@pytest.mark.parametrize(
    ("mobile", "pixels", "fits"),
    [
        (True, 240, True),
        (True, 239, False),
        (True, 1921, False),
        (False, 479, False),
        (False, 480, True),
        ("true", 479, False),
        (Unknown("${MOBILE}"), 240, True),
        (Unknown("${MOBILE}"), 239, False),
    ],
)
def test_a_page_as_on_a_phone_may_be_smaller(
    side: str, mobile: Any, pixels: int, fits: bool
) -> None:
    body = changed(changed(WEB, f"{PAGE}/mobile", mobile), f"{PAGE}/{side}", pixels)
    found = said(body, "web")
    assert ("unknown-member", f"{PAGE}/mobile") in found
    assert (("out-of-range", f"{PAGE}/{side}") in found) is not fits
    assert len(found) == (1 if fits else 2)


def test_the_least_size_of_a_page_is_named_as_it_is_there() -> None:
    body = changed(WEB, f"{PAGE}/videoWidth", 200)
    for made, least in ((body, 480), (changed(body, f"{PAGE}/mobile", True), 240)):
        assert fixes(made, "web") == [("unsafe", least)]


@pytest.mark.parametrize("holder", [RC, TC])
def test_what_is_no_page_is_not_looked_at_as_on_a_phone(holder: str) -> None:
    body = changed(MIX, f"{holder}/mobile", True)
    assert said(body) == [("unknown-member", f"{holder}/mobile")]


def test_a_list_that_is_there_and_empty_is_not_missing_too() -> None:
    empty = f"{RC}/subscribeAudioUids"
    assert said(changed(MIX, empty, [])) == [("empty-list", empty)]


def test_an_empty_object_is_not_put_into_an_array_that_belongs_in_its_place() -> None:
    for body, pointer in ((MIX, f"{TC}/layoutConfig"), (WEB, PAGE.rpartition("/0")[0])):
        found = members(Request(changed(body, pointer, {}), "mix"))
        (finding,) = [one for one in found if isinstance(one, Finding) and one.pointer == pointer]
        assert finding.rule == "wrong-type"
        assert finding.fixes == ()


@pytest.mark.parametrize(
    ("body", "pointer", "value", "advice"),
    [
        (WEB, f"{PAGE}/onhold", "true", "Write true."),
        (MIX, f"{CR}/storageConfig/secretKey", 12345, "Write it in quotes."),
        (MIX, f"{RC}/channelType", "1", "Write 1, a whole number."),
    ],
)
def test_what_to_write_is_said_once(body: Any, pointer: str, value: Any, advice: str) -> None:
    mode: Mode = "web" if body is WEB else "mix"
    (finding,) = members(Request(changed(body, pointer, value), mode))
    assert isinstance(finding, Finding)
    assert finding.help == advice


def test_a_number_too_long_to_show_has_no_unit() -> None:
    message, _ = spoken(changed(MIX, f"{RC}/maxIdleTime", 10**70), "mix")
    assert message.startswith("`maxIdleTime` is a number of more than 60 digits; ")


def test_a_name_that_no_session_may_have_is_not_said_to_be_a_channel_s() -> None:
    assert "no session's name may have" in spoken(changed(WEB, "/cname", "é"), "web")[0]
    assert "by 1 byte," in spoken(changed(MIX, "/cname", "a" * 64), "mix")[1]
