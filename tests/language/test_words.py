"""Single words: numbers, durations, names, lists, placeholders, case."""

from __future__ import annotations

import pytest

import recdsl
from recdsl.reference.parameter import Region
from recdsl.reference.reference import DEFAULT
from tests.language.reading import body, client, document, rules


@pytest.mark.parametrize(
    ("text", "minutes"), [("120m", 120), ("2h", 120), ("1.5h", 90), ("7200s", 120)]
)
def test_durations_come_out_in_the_parameter_s_unit(text: str, minutes: int) -> None:
    request = client(f'record page "https://example.com" split every {text}')
    (service,) = request["extensionServiceConfig"]["extensionServices"]
    assert service["serviceParam"]["maxVideoDuration"] == minutes


def test_a_duration_that_is_not_whole_in_its_unit_is_an_error() -> None:
    (finding,) = document('record page "https://example.com" for at most 90m').findings
    assert finding.rule == "broken-duration"
    assert "hours" in finding.message


@pytest.mark.parametrize("vendor", DEFAULT.vendors, ids=lambda vendor: vendor.word)
def test_every_vendor_and_region_is_called_by_name(vendor: object) -> None:
    for region in DEFAULT.regions:
        if region.vendor == vendor.number:  # type: ignore[attr-defined]
            storage = client(f"record audio to {vendor.word.upper()} {region.word}")  # type: ignore[attr-defined]
            assert storage["storageConfig"]["vendor"] == region.vendor
            assert storage["storageConfig"]["region"] == region.number


def test_a_region_s_name_needs_a_vendor_s_name() -> None:
    assert rules("record audio to vendor 1 us-east-1") == ["unknown-name"]
    assert rules("record audio to vendor 1 region 0") == []


def test_keywords_and_names_ignore_case() -> None:
    assert body("RECORD Audio AND video TO s3 US-EAST-1 AS HLS") == body(
        "record audio and video to S3 us-east-1 as hls"
    )


def test_user_ids_keep_their_digits() -> None:
    config = client('record audio of users 007, "anna" and 9 individually')["recordingConfig"]
    assert config["subscribeAudioUids"] == ["007", "anna", "9"]


@pytest.mark.parametrize("separator", [", ", ",", " and ", ", and "])
def test_lists_are_separated_by_comma_or_and(separator: str) -> None:
    config = client(f"record audio of users 1{separator}2 individually")["recordingConfig"]
    assert config["subscribeAudioUids"] == ["1", "2"]


def test_clauses_come_in_any_order_over_any_lines() -> None:
    one = 'record audio individually to s3 us-east-1 bucket "b" as m4a'
    other = 'as m4a\n\n# a comment\nto s3\n  us-east-1\n  bucket\n"b"\nrecord\naudio individually'
    assert body(one) == body(other)


def test_a_placeholder_stands_for_the_value_whatever_its_type() -> None:
    request = client(
        "record audio of users ${A} individually to ${V} ${R} under ${FOLDER} "
        'in ${T} channel "room-${ROOM}" stop when idle for ${IDLE} streams ${MODE}'
    )
    assert request["recordingConfig"]["subscribeAudioUids"] == ["${A}"]
    assert request["recordingConfig"]["channelType"] == "${T}"
    assert request["recordingConfig"]["maxIdleTime"] == "${IDLE}"
    assert request["recordingConfig"]["streamMode"] == "${MODE}"
    assert request["storageConfig"]["vendor"] == "${V}"
    assert request["storageConfig"]["region"] == "${R}"
    assert request["storageConfig"]["fileNamePrefix"] == ["${FOLDER}"]


def test_a_folder_path_is_cut_at_its_slashes() -> None:
    storage = client('record audio to s3 us-east-1 under "a/${B}/c"')["storageConfig"]
    assert storage["fileNamePrefix"] == ["a", "${B}", "c"]


def test_a_keyword_may_name_a_recording() -> None:
    document_ = document("recording record { record audio }\nrecording 2024-05 { record video }")
    assert document_.findings == ()
    assert [recording.name for recording in document_.recordings] == ["record", "2024-05"]


def test_numbers_keep_being_whole_or_not() -> None:
    request = client(
        "record audio and video layout custom { next user at (0, 0.0) size (1.0, 1) alpha 0.8 }"
    )
    (region,) = request["recordingConfig"]["transcodingConfig"]["layoutConfig"]
    assert repr(region) == repr(
        {"x_axis": 0, "y_axis": 0.0, "width": 1.0, "height": 1, "alpha": 0.8}
    )


def test_a_list_of_ten_thousand_users_is_read() -> None:
    uids = ", ".join(str(number) for number in range(10_000))
    config = client(f"record audio of users {uids}")["recordingConfig"]
    assert len(config["subscribeAudioUids"]) == 10_000


@pytest.mark.fault("R6")
@pytest.mark.parametrize(
    "region", DEFAULT.regions, ids=lambda region: f"{region.vendor} {region.name}"
)
def test_a_region_is_taken_as_the_page_spells_it(region: Region) -> None:
    vendor = DEFAULT.vendor_by_number[region.vendor]
    for name in (region.name, region.name.upper(), region.name.lower(), region.word):
        text = f'record audio to {vendor.title} {name} bucket "b"'
        assert client(text)["storageConfig"]["region"] == region.number
        assert client(text)["storageConfig"]["bucket"] == "b"
        assert (
            recdsl.format(text).text == f'record audio to {vendor.word} {region.word} bucket "b"\n'
        )


@pytest.mark.fault("R6")
def test_a_name_with_underscores_is_known_as_well() -> None:
    assert client("record audio decrypt AES_128_GCM2")["recordingConfig"]["decryptionMode"] == 7
    assert (
        client("record mixed layout BEST_FIT")["recordingConfig"]
        == client("record mixed layout best-fit")["recordingConfig"]
    )


@pytest.mark.fault("R6")
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("to s3 US_ESAT_1", "`US_ESAT_1` is not the name of a region of Amazon S3."),
        ("to S4 us-east-1", "`S4` is not the name of a storage vendor."),
        ("as HLS5", "`HLS5` is not the name of a format."),
        ("streams Origin", "`Origin` is not the name of a stream mode."),
        ("to azure US_EAST_1", "Microsoft Azure has no regions here"),
        ("without recordingConfig.Foo", "There is nothing at recordingConfig.Foo to leave out."),
    ],
)
def test_messages_keep_the_letter_case_that_was_typed(text: str, said: str) -> None:
    messages = [one.message for one in recdsl.lint(f"record audio {text}")]
    assert any(message.startswith(said) for message in messages)
    assert not any("us_esat" in message or "us_east" in message for message in messages)
