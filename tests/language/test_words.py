"""Single words: numbers, durations, names, lists, placeholders, case."""

from __future__ import annotations

import pytest

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
