from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.api import lint
from recdsl.checks.member_rules import members
from recdsl.checks.request import Request
from recdsl.linting.engine import diagnose
from recdsl.model.finding import Finding, Put
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    AUDIO_PROFILE,
    EXTENSION_SERVICE_CONFIG,
    REGION,
    SNAPSHOT_CONFIG,
    STREAM_MODE,
    TRANSCODE_OPTIONS,
    VENDOR,
)
from recdsl.reference.reference import DEFAULT
from tests.checks.bodies import (
    CLEAN,
    INDIVIDUAL,
    MIX,
    SNAPSHOTS,
    VOD,
    WEB,
    changed,
    document,
    said,
    spoken,
)

if TYPE_CHECKING:
    from recdsl.model.finding import Mode
    from recdsl.reference.parameter import Vendor

CR = "/clientRequest"
RC = f"{CR}/recordingConfig"
TC = f"{RC}/transcodingConfig"
BEIJING, TWO = "CN_Beijing", ("Alibaba Cloud", "Kingsoft Cloud")
PAGE = f"{CR}/extensionServiceConfig/extensionServices/0/serviceParam"


@pytest.mark.parametrize("name", CLEAN)
def test_nothing_is_said_of_a_clean_body(name: str) -> None:
    assert said(CLEAN[name]) == []


@pytest.mark.parametrize(
    ("mode", "pointer", "value", "rule", "own"),
    [
        *(
            ("mix", STREAM_MODE, value, "stream-mode-outside-individual", ("", fault))
            for value, fault in (("individual", "unlisted-value"), (5, "wrong-type"))
        ),
        ("individual", AUDIO_PROFILE, 9, "audio-profile-in-individual", ("", "unlisted-value")),
        (
            "individual",
            TC,
            {"width": 9999},
            "transcoding-in-individual",
            ("/width", "out-of-range"),
        ),
        (
            "web",
            RC,
            {"streamTypes": 9},
            "recording-config-in-web",
            ("/streamTypes", "unlisted-value"),
        ),
        (
            "mix",
            SNAPSHOT_CONFIG,
            {"captureInterval": 0},
            "snapshots-outside-individual",
            ("/captureInterval", "out-of-range"),
        ),
        (
            "mix",
            TRANSCODE_OPTIONS,
            {"audio": 5},
            "postponed-outside-individual",
            ("/audio", "wrong-type"),
        ),
        (
            "individual",
            EXTENSION_SERVICE_CONFIG,
            {"apiVersion": 5},
            "services-in-individual",
            ("/apiVersion", "wrong-type"),
        ),
    ],
)
@pytest.mark.fault("M7")
def test_what_a_mode_does_not_read_has_its_values_checked_all_the_same(
    mode: Mode, pointer: str, value: Any, rule: str, own: tuple[str, str]
) -> None:
    clean = {"individual": SNAPSHOTS, "mix": MIX, "web": WEB}[mode]
    place, fault = own
    assert set(said(changed(clean, pointer, value), mode)) == {
        (rule, pointer),
        (fault, f"{pointer}{place}"),
    }


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
        (MIX, f"{RC}/subscribeVideoUids", [*map(str, range(1, 34))], "too-long"),
        (MIX, f"{TC}/backgroundColor", "red", "wrong-format"),
        (INDIVIDUAL, f"{CR}/storageConfig/fileNamePrefix/1", "b_c", "wrong-format"),
        (INDIVIDUAL, f"{CR}/storageConfig/region", 27, "unlisted-region"),
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
    assert "ooks like a value to fill in later" in message


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
    assert ("newer-edition", f"{PAGE}/mobile") in found
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
    assert "only names the session" in spoken(changed(WEB, "/cname", "é"), "web")[0]
    assert "by 1 byte," in spoken(changed(MIX, "/cname", "a" * 64), "mix")[1]


SERVICE = f"{CR}/extensionServiceConfig/extensionServices"
NEEDED = (
    *((MIX, "mix", f"{CR}/storageConfig/{name}") for name in ("bucket", "accessKey", "secretKey")),
    *((WEB, "web", pointer) for pointer in ("/cname", "/uid", f"{PAGE}/url")),
    (WEB, "web", f"{SERVICE}/1/serviceParam/outputs/0/rtmpUrl"),
    *((VOD, "mix", f"{PAGE}/{name}") for name in ("accessKey", "secretKey", "regionId")),
    (VOD, "mix", f"{PAGE}/apiData/videoData/title"),
)


@pytest.mark.fault("M2")
@pytest.mark.parametrize("empty", ["", " ", "\t\n", "\u3000"])
@pytest.mark.parametrize(("body", "mode", "pointer"), NEEDED)
def test_a_text_that_is_needed_and_empty_counts_as_missing(
    body: Any, mode: Mode, pointer: str, empty: str
) -> None:
    assert said(changed(body, pointer, empty), mode) == [("empty-member", pointer)]


@pytest.mark.fault("M2")
def test_a_push_without_an_address_counts_as_missing() -> None:
    outputs = f"{SERVICE}/1/serviceParam/outputs"
    assert said(changed(WEB, outputs, []), "web") == [("empty-member", outputs)]


@pytest.mark.fault("M2")
@pytest.mark.parametrize("empty", ["", "  "])
@pytest.mark.parametrize(
    ("name", "rule"), [("secret", "decryption-without-secret"), ("salt", "wrong-format")]
)
def test_an_empty_secret_and_an_empty_salt_open_no_channel(
    name: str, rule: str, empty: str
) -> None:
    salted = changed(changed(INDIVIDUAL, f"{RC}/decryptionMode", 7), f"{RC}/salt", f"{'A' * 43}=")
    pointer = f"{RC}/{name}"
    assert said(changed(salted, pointer, empty), "individual") == [(rule, pointer)]
    assert "is empty" in spoken_at(changed(salted, pointer, empty), "individual", pointer)[0]


def spoken_at(body: Any, mode: Mode, pointer: str) -> tuple[str, str]:
    """Message and help of the first error or warning at a place."""
    diagnostics = diagnose(document(body, mode))
    return next(
        (diagnostic.message, diagnostic.help)
        for diagnostic in diagnostics
        if diagnostic.pointer == pointer
    )


@pytest.mark.fault("M6")
@pytest.mark.parametrize("value", [0, -1, -640])
@pytest.mark.parametrize("name", ["width", "height", "fps", "bitrate"])
def test_a_picture_has_positive_numbers(name: str, value: int) -> None:
    assert said(changed(MIX, f"{TC}/{name}", value)) == [("out-of-range", f"{TC}/{name}")]


@pytest.mark.fault("M6")
def test_two_negative_sides_are_two_faults_though_their_product_is_positive() -> None:
    body = changed(changed(MIX, f"{TC}/width", -1920), f"{TC}/height", -1920)
    assert {*said(body)} == {("out-of-range", f"{TC}/width"), ("out-of-range", f"{TC}/height")}


@pytest.mark.fault("M6")
@pytest.mark.parametrize(
    ("name", "value", "better"), [("width", -640, 640), ("width", 0, 360), ("bitrate", -5, 5)]
)
def test_what_is_proposed_for_a_negative_number_is_what_was_probably_meant(
    name: str, value: int, better: int
) -> None:
    (found,) = members(Request(changed(MIX, f"{TC}/{name}", value), "mix"))
    assert isinstance(found, Finding)
    assert [fix.operations for fix in found.fixes] == [(Put(f"{TC}/{name}", better),)]


@pytest.mark.fault("M8")
@pytest.mark.parametrize("mode", [None, "individual", "mix", "web"])
@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("web_record_service", "web_recorder_service"),
        ("web-recorder-service", "web_recorder_service"),
        ("WebRecorderService", "web_recorder_service"),
        ("rtmp_publish", "rtmp_publish_service"),
        ("aliyun_vod", "aliyun_vod_service"),
    ],
)
def test_a_misspelt_service_is_an_error_in_every_mode_with_the_name_that_is_meant(
    mode: Mode | None, name: str, meant: str
) -> None:
    body = changed(changed(VOD, f"{SERVICE}/0/serviceName", name), f"{SERVICE}/0/serviceParam", {})
    assert ("unlisted-value", f"{SERVICE}/0/serviceName") in said(body, mode)
    diagnostics = diagnose(document(body, mode))
    (diagnostic,) = [
        diagnostic for diagnostic in diagnostics if diagnostic.rule.name == "unlisted-value"
    ]
    assert f'"{meant}"' in diagnostic.help.partition("?")[0]


STRANGE_IDS = ("1,2,3", "abc", "", "0", " 1", "01", "4294967296", "-1", "1.0")


@pytest.mark.fault("M9")
@pytest.mark.parametrize("user", STRANGE_IDS)
@pytest.mark.parametrize(
    "pointer",
    [
        f"{RC}/subscribeAudioUids/0",
        f"{RC}/subscribeVideoUids/0",
        f"{TC}/layoutConfig/0/uid",
        f"{TC}/backgroundConfig/0/uid",
    ],
)
def test_what_is_no_id_of_a_user_has_a_wrong_form(pointer: str, user: str) -> None:
    assert said(changed(MIX, pointer, user)) == [("wrong-format", pointer)]


@pytest.mark.fault("M9")
@pytest.mark.parametrize("user", STRANGE_IDS)
@pytest.mark.parametrize("name", ["unSubscribeAudioUids", "unSubscribeVideoUids"])
def test_the_users_who_are_left_out_have_ids_too(name: str, user: str) -> None:
    body = changed(SNAPSHOTS, f"{RC}/unSubscribeAudioUids", ["7"])
    body = changed(changed(body, f"{RC}/unSubscribeVideoUids", ["7"]), f"{RC}/{name}", [user])
    assert said(body, "individual") == [("wrong-format", f"{RC}/{name}/0")]


@pytest.mark.fault("M9")
def test_everybody_is_named_in_a_list_and_in_no_region() -> None:
    everybody = "#allstream#"
    assert said(changed(MIX, f"{RC}/subscribeAudioUids", [everybody])) == []
    region = f"{TC}/layoutConfig/0/uid"
    assert said(changed(MIX, region, everybody)) == [("wrong-format", region)]


@pytest.mark.fault("M9")
def test_ids_in_one_text_are_advised_to_be_elements() -> None:
    _, advice = spoken(changed(MIX, f"{RC}/subscribeAudioUids/0", "1, 2;3"))
    assert advice == 'Write each ID as a separate element: "1", "2", "3".'


@pytest.mark.fault("W5")
def test_an_object_where_an_array_belongs_is_advised_in_json() -> None:
    region = {"uid": "1", "x_axis": 0, "y_axis": 0, "width": 1, "height": 1, "alpha": None}
    _, advice = spoken_at(changed(MIX, f"{TC}/layoutConfig", region), "mix", f"{TC}/layoutConfig")
    assert advice == "Put the object in brackets: `[{ … }]`."


@pytest.mark.fault("W6")
@pytest.mark.parametrize(
    "vendor", [row for row in DEFAULT.vendors if row.regional], ids=lambda one: one.word
)
def test_a_region_by_name_is_advised_by_number(vendor: Vendor) -> None:
    for row in DEFAULT.regions:
        if row.vendor != vendor.number or not row.place:
            continue
        for name in (row.name, row.word, row.name.upper()):
            body = changed(changed(MIX, VENDOR, vendor.number), REGION, name)
            _, advice = spoken_at(body, "mix", REGION)
            assert advice == f"Write {row.number}, the number of {row.name}."


@pytest.mark.fault("W6")
@pytest.mark.parametrize(
    ("name", "value", "number", "advice"),
    [
        ("streamTypes", "audio", 0, "Write 0 (audio only)."),
        ("channelType", "Live Broadcast", 1, "Write 1 (live broadcast)."),
        ("decryptionMode", "AES_128_GCM2", 7, "Write 7 (AES_128_GCM2)."),
        ("channelType", "rtc", None, "Write 0 (communication) or 1 (live broadcast)."),
    ],
)
def test_a_number_by_its_name_is_advised_by_number(
    name: str, value: str, number: int | None, advice: str
) -> None:
    body = changed(MIX, f"{RC}/{name}", value)
    _, told = spoken_at(body, "mix", f"{RC}/{name}")
    assert told == advice
    (wrong,) = [
        diagnostic for diagnostic in lint(body, mode="mix") if diagnostic.rule.name == "wrong-type"
    ]
    titles = [] if number is None else [f"Write {number}"]
    assert [fix.title for fix in wrong.fixes] == titles


@pytest.mark.fault("W6")
@pytest.mark.parametrize("vendor", DEFAULT.vendors, ids=lambda one: one.word)
def test_a_vendor_by_name_is_advised_by_number(vendor: Vendor) -> None:
    for name in (vendor.word, vendor.title, vendor.title.upper().replace(" ", "_")):
        _, advice = spoken_at(changed(MIX, VENDOR, name), "mix", VENDOR)
        assert advice == f"Write {vendor.number}, the number of {vendor.title}."


@pytest.mark.fault("W6")
@pytest.mark.parametrize(
    ("vendor", "region", "advice"),
    [
        ("s3", "us-west-2", "Write 3, the number of US_WEST_2."),
        ("AWS", "Oregon", "If you mean US_WEST_2, write 3, its number."),
        (2, "oss-cn-beijing", "If you mean CN_Beijing, write 3, its number."),
        (
            Unknown("${V}"),
            "cn-beijing",
            f"Write the number: 3 for {BEIJING} of {TWO[0]} or 3 for {BEIJING} of {TWO[1]}.",
        ),
        (1, "the moon", "Write a whole number."),
    ],
)
def test_a_region_is_that_of_the_vendor_beside_it(vendor: Any, region: str, advice: str) -> None:
    body = changed(changed(MIX, VENDOR, vendor), REGION, region)
    assert spoken_at(body, "mix", REGION)[1] == advice


@pytest.mark.fault("W8")
@pytest.mark.parametrize(
    ("pointer", "value", "form"),
    [
        (f"{TC}/backgroundColor", "red", "a hash sign and six hexadecimal digits"),
        (f"{TC}/backgroundImage", "ftp://a/b.jpg", "an address that starts with http://"),
        (f"{CR}/storageConfig/fileNamePrefix", ["a_b"], "letters a to z"),
        (f"{TC}/maxResolutionUid", "x", "a whole number from 1 to 4294967295"),
        (f"{RC}/salt", "hush", "32 bytes in base64"),
        (f"{RC}/subscribeAudioUids/0", "x", "#allstream#"),
    ],
)
def test_a_wrong_form_is_told_with_the_right_one(pointer: str, value: Any, form: str) -> None:
    found = members(Request(changed(MIX, pointer, value), "mix"))
    (finding,) = [one for one in found if isinstance(one, Finding)]
    assert form in finding.message
    assert ("error 2" in finding.message) == ("Image" not in pointer)


@pytest.mark.fault("W17")
def test_a_mixed_layout_without_a_canvas_has_one_fault_that_writes_the_defaults_of_the_page() -> (
    None
):
    layout = {"mixedVideoLayout": 1}
    assert said(changed(MIX, TC, layout), "mix") == [("missing-member", f"{TC}/width")]
    (found,) = [
        one for one in members(Request(changed(MIX, TC, layout), "mix")) if isinstance(one, Finding)
    ]
    (fix,) = found.fixes
    assert fix.title == "Write the page's defaults: canvas 360x640 at 15 fps, 500 kbps"
    assert [(one.pointer, one.value) for one in fix.operations if isinstance(one, Put)] == [
        (f"{TC}/width", 360),
        (f"{TC}/height", 640),
        (f"{TC}/fps", 15),
        (f"{TC}/bitrate", 500),
    ]


@pytest.mark.fault("W17")
@pytest.mark.parametrize(
    ("there", "first", "proposed"),
    [
        ({"width": 640, "height": 360}, "fps", ["fps", "bitrate"]),
        ({"width": 640, "fps": 15, "bitrate": 500}, "height", []),
        ({"width": 640}, "height", []),
    ],
)
def test_of_several_numbers_of_the_canvas_that_are_missing_there_is_one_finding(
    there: dict[str, int], first: str, proposed: list[str]
) -> None:
    assert said(changed(MIX, TC, there), "mix") == [("missing-member", f"{TC}/{first}")]
    found = members(Request(changed(MIX, TC, there), "mix"))
    (finding,) = [one for one in found if isinstance(one, Finding)]
    put = [one for fix in finding.fixes for one in fix.operations if isinstance(one, Put)]
    assert [one.pointer for one in put] == [f"{TC}/{name}" for name in proposed]


@pytest.mark.fault("W17")
def test_a_spec_is_given_the_canvas_in_one_clause() -> None:
    text = 'record video mixed\nlayout best-fit\nto s3 us-east-1 bucket "b"\n'
    (diagnostic,) = [
        diagnostic
        for diagnostic in lint(text, name="a.rec")
        if diagnostic.rule.name == "missing-member"
    ]
    ((edit,),) = [fix.edits for fix in diagnostic.fixes]
    assert edit.text == "\ncanvas 360x640 at 15 fps, 500 kbps"
