from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.files import mp4_without_hls, no_files
from recdsl.checks.request import Request
from recdsl.model.finding import Put, Remove
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import AV_FILE_TYPE, RECORDING_FILE_CONFIG, SNAPSHOT_CONFIG
from tests.checks.bodies import MIX, SNAPSHOTS, WEB, changed, said

if TYPE_CHECKING:
    from recdsl.model.finding import Mode


@pytest.mark.parametrize("body", [MIX, WEB])
def test_mp4_needs_hls_beside_it(body: Any) -> None:
    assert said(changed(body, AV_FILE_TYPE, ["mp4"])) == [("mp4-without-hls", AV_FILE_TYPE)]
    assert said(changed(body, AV_FILE_TYPE, ["mp4", "hls"])) == []
    assert said(changed(body, AV_FILE_TYPE, ["hls"])) == []


def test_hls_is_offered_behind_what_is_there() -> None:
    request = Request(changed(MIX, AV_FILE_TYPE, ["mp4"]), "mix")
    (finding,) = mp4_without_hls(request)
    assert finding.fixes[0].operations == (Put(f"{AV_FILE_TYPE}/1", "hls"),)


def test_an_unknown_element_may_be_hls() -> None:
    assert said(changed(MIX, AV_FILE_TYPE, ["mp4", Unknown("${FILES}")])) == []


def test_hls_in_capitals_is_one_fault() -> None:
    body = changed(MIX, AV_FILE_TYPE, ["mp4", "HLS"])
    assert said(body) == [("unlisted-value", f"{AV_FILE_TYPE}/1")]


@pytest.mark.parametrize("types", [["mp4"], [Unknown("${FILES}"), "mp4"], ["mp4", 5]])
def test_mp4_is_refused_in_individual_recording_whatever_stands_beside_it(types: Any) -> None:
    found = said(changed(SNAPSHOTS, AV_FILE_TYPE, types), "individual")
    place = f"{AV_FILE_TYPE}/{types.index('mp4')}"
    assert ("mp4-in-individual", place) in found
    assert {rule for rule, _ in found} <= {"mp4-in-individual", "wrong-type"}


def test_no_format_is_a_fault_in_every_mode() -> None:
    assert said(changed(MIX, AV_FILE_TYPE, [])) == [("no-files", AV_FILE_TYPE)]
    assert said(changed(WEB, AV_FILE_TYPE, [])) == [("no-files", AV_FILE_TYPE)]
    assert said(changed(MIX, AV_FILE_TYPE, Unknown("${FILES}"))) == []


@pytest.mark.parametrize(
    ("mode", "body"),
    [
        ("individual", changed(SNAPSHOTS, SNAPSHOT_CONFIG)),
        ("mix", MIX),
        ("mix", SNAPSHOTS),  # the screenshots are the fault then
        ("web", WEB),
    ],
)
def test_an_empty_list_elsewhere_means_files_of_another_kind(mode: Mode, body: Any) -> None:
    (finding,) = no_files(Request(changed(body, AV_FILE_TYPE, []), mode))
    assert [fix.operations for fix in finding.fixes] == [(Put(AV_FILE_TYPE, ["hls"]),)]
    assert '"mp4"' in finding.help


def test_an_empty_list_beside_screenshots_may_mean_screenshots_alone() -> None:
    (finding,) = no_files(Request(changed(SNAPSHOTS, AV_FILE_TYPE, []), "individual"))
    operations = [fix.operations for fix in finding.fixes]
    assert operations == [(Put(AV_FILE_TYPE, ["hls"]),), (Remove(RECORDING_FILE_CONFIG),)]
    assert "for screenshots only" in finding.help


@pytest.mark.fault("M5")
def test_every_repetition_is_reported_and_an_unknown_where_no_format_is_left() -> None:
    types = ["hls", Unknown("${FILES}"), "mp4", "hls", "mp4"]
    assert said(changed(MIX, AV_FILE_TYPE, types)) == [
        ("file-type-twice", f"{AV_FILE_TYPE}/1"),
        ("file-type-twice", f"{AV_FILE_TYPE}/3"),
        ("file-type-twice", f"{AV_FILE_TYPE}/4"),
    ]


@pytest.mark.fault("M5")
@pytest.mark.parametrize(
    ("mode", "body", "types", "places"),
    [
        ("mix", MIX, ["hls", "mp4", Unknown("${X}")], [2]),
        ("web", WEB, [Unknown("${X}"), "mp4", "hls"], [0]),
        ("mix", MIX, ["hls", Unknown("${X}")], []),
        ("mix", MIX, [Unknown("${X}"), Unknown("${Y}"), Unknown("${Z}")], []),
        ("individual", SNAPSHOTS, ["hls", Unknown("${X}")], []),
    ],
)
def test_an_unknown_format_is_at_fault_where_the_known_ones_leave_none(
    mode: Mode, body: Any, types: list[Any], places: list[int]
) -> None:
    found = said(changed(body, AV_FILE_TYPE, types), mode)
    assert found == [("file-type-twice", f"{AV_FILE_TYPE}/{place}") for place in places]


@pytest.mark.parametrize(
    ("mode", "body", "name", "rules"),
    [
        ("individual", SNAPSHOTS, "hls", ["file-type-twice"]),
        ("individual", SNAPSHOTS, "mp4", ["mp4-in-individual", "mp4-in-individual"]),
        ("individual", SNAPSHOTS, "flv", ["unlisted-value", "unlisted-value"]),
        ("mix", MIX, "hls", ["file-type-twice"]),
        ("mix", MIX, "flv", ["unlisted-value", "unlisted-value"]),
        ("web", WEB, "hls", ["file-type-twice"]),
    ],
)
def test_what_is_no_format_of_the_mode_has_its_own_fault_and_no_other(
    mode: Mode, body: Any, name: str, rules: list[str]
) -> None:
    found = said(changed(body, AV_FILE_TYPE, [name, name]), mode)
    assert [rule for rule, _ in found] == rules
