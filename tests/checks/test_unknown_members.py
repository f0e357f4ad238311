from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.unknown_member_rules import unread_member_finding
from recdsl.checks.unknown_members import find_unread_members
from recdsl.model.finding import Move, Remove, Rename
from tests.checks.bodies import INDIVIDUAL, MIX, STORAGE, WEB, changed, said

if TYPE_CHECKING:
    from recdsl.model.finding import Mode, Operation

CR = "/clientRequest"
RC = f"{CR}/recordingConfig"
SERVICES = f"{CR}/extensionServiceConfig/extensionServices"


def renamed(body: Any, pointer: str, other: str) -> Any:
    """The body with a member under another pointer."""
    value = body
    for name in pointer.split("/")[1:]:
        value = value[name]
    return changed(changed(body, other, value), pointer)


def operations(body: Any) -> list[tuple[str, Operation]]:
    findings = map(unread_member_finding, find_unread_members(body))
    return [(fix.safety, one) for each in findings for fix in each.fixes for one in fix.operations]


def advice(body: Any) -> str:
    """The help of the only unread member."""
    (unread,) = find_unread_members(body)
    return unread_member_finding(unread).help


def test_a_member_in_another_letter_case_is_one_error_with_a_safe_rename() -> None:
    body = renamed(MIX, f"{CR}/storageConfig", f"{CR}/StorageConfig")
    assert said(body) == [("wrong-letter-case", f"{CR}/StorageConfig")]
    assert operations(body) == [("safe", Rename(f"{CR}/StorageConfig", "storageConfig"))]


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        (f"{CR}/storageConfig", f"{CR}/storageConfg"),
        (f"{CR}/storageConfig/secretKey", f"{CR}/storageConfig/secertKey"),
    ],
)
def test_a_required_member_that_is_misspelt_is_one_error(right: str, wrong: str) -> None:
    body = renamed(MIX, right, wrong)
    assert said(body) == [("missing-member", wrong)]
    assert operations(body) == [("unsafe", Rename(wrong, right.rpartition("/")[2]))]


def test_a_member_that_is_there_in_both_cases_is_not_renamed() -> None:
    body = changed(MIX, f"{RC}/ChannelType", 1)
    assert said(body) == [("wrong-letter-case", f"{RC}/ChannelType")]
    assert operations(body) == []


def test_transcoding_config_beside_recording_config_belongs_inside_it() -> None:
    body = renamed(MIX, f"{RC}/transcodingConfig", f"{CR}/transcodingConfig")
    assert said(body, "mix") == [("misplaced-member", f"{CR}/transcodingConfig")]
    move = Move(f"{CR}/transcodingConfig", f"{RC}/transcodingConfig")
    assert operations(body) == [("unsafe", move)]
    (unread,) = find_unread_members(body)
    finding = unread_member_finding(unread)
    assert "`clientRequest.recordingConfig`" in finding.help


def test_a_required_member_at_the_wrong_level_is_not_missing_at_the_right_one() -> None:
    body = renamed(MIX, f"{CR}/storageConfig/bucket", f"{CR}/bucket")
    assert said(body) == [("misplaced-member", f"{CR}/bucket")]


def test_what_is_misplaced_promises_the_section_that_it_belongs_in() -> None:
    body = changed(changed(MIX, f"{CR}/storageConfig"), f"{CR}/bucket", "lessons")
    assert said(body) == [("misplaced-member", f"{CR}/bucket")]


def test_a_member_goes_to_the_service_that_reads_it() -> None:
    body = changed(WEB, f"{CR}/maxRecordingHour", 3)
    body = changed(body, f"{SERVICES}/0/serviceParam/maxRecordingHour")
    target = f"{SERVICES}/0/serviceParam/maxRecordingHour"
    assert operations(body) == [("unsafe", Move(f"{CR}/maxRecordingHour", target))]
    assert said(body) == [("misplaced-member", f"{CR}/maxRecordingHour")]


def test_a_member_is_not_moved_over_another() -> None:
    body = changed(MIX, f"{CR}/streamTypes", 2)
    assert said(body) == [("misplaced-member", f"{CR}/streamTypes")]
    assert operations(body) == []


def test_a_member_of_several_regions_has_no_single_place() -> None:
    regions = [{"x_axis": 0, "y_axis": 0, "width": 1, "height": 1}] * 2
    body = changed(MIX, f"{RC}/transcodingConfig/layoutConfig", regions)
    body = changed(body, f"{RC}/transcodingConfig/alpha", 0.5)
    assert said(body) == [("misplaced-member", f"{RC}/transcodingConfig/alpha")]
    assert operations(body) == []


@pytest.mark.parametrize(("name", "meant"), [("videoStreamTyp", "videoStreamType"), ("qzx", None)])
def test_an_unknown_member_is_a_warning_with_the_likely_name(name: str, meant: str | None) -> None:
    body = changed(changed(MIX, f"{RC}/videoStreamType"), f"{RC}/{name}", 1)
    assert said(body) == [("unknown-member", f"{RC}/{name}")]
    wanted = [("unsafe", Rename(f"{RC}/{name}", meant))] if meant else []
    assert operations(body) == wanted


@pytest.mark.parametrize(
    ("name", "meant"),
    [("subscribeVideoUid", "subscribeVideoUids"), ("subscribeAudioUid", "subscribeAudioUids")],
)
def test_a_misspelt_list_that_is_there_too_is_never_taken_for_its_opposite(
    name: str, meant: str
) -> None:
    body = changed(MIX, f"{RC}/{name}", ["9"])
    assert said(body) == [("unknown-member", f"{RC}/{name}")]
    assert operations(body) == []
    assert advice(body) == (
        f"Did you mean `{meant}`? The object has `{meant}` too: keep only one of the two, "
        "under that name."
    )


def test_a_misspelt_member_is_not_taken_for_the_next_nearest() -> None:
    body = changed(MIX, f"{RC}/streamType", 2)
    assert operations(body) == []
    assert "The object has `streamTypes` too" in advice(body)


def test_a_misplaced_member_that_stands_right_as_well_is_said_to() -> None:
    body = changed(MIX, f"{CR}/maxIdleTime", 60)
    assert operations(body) == []
    assert advice(body) == (
        "It is in `clientRequest.recordingConfig` too: keep only one of the two, and keep it there."
    )


def test_what_another_page_describes_is_not_said_to_be_ignored() -> None:
    body = changed(MIX, f"{RC}/privateParams", "{}")
    (unread,) = find_unread_members(body)
    assert "the service may use it" in unread_member_finding(unread).message


def test_nothing_is_said_beneath_an_unknown_member() -> None:
    body = changed(MIX, f"{CR}/privateParams", {"a": [{"b": 1}]})
    assert said(body) == [("unknown-member", f"{CR}/privateParams")]


def test_a_name_with_slashes_is_escaped_in_its_pointer() -> None:
    body = changed(MIX, f"{CR}/x", 1)
    body["clientRequest"]["a/b~c"] = body["clientRequest"].pop("x")
    assert said(body) == [("unknown-member", f"{CR}/a~1b~0c")]


def test_a_service_without_a_known_name_is_not_searched_for_unread_members() -> None:
    body = changed(WEB, f"{SERVICES}/1/serviceName", "new_service")
    assert said(body) == [("unlisted-value", f"{SERVICES}/1/serviceName")]


def test_each_service_has_members_of_its_own() -> None:
    body = changed(WEB, f"{SERVICES}/1/serviceParam/url", "https://example.com")
    assert said(body) == [("misplaced-member", f"{SERVICES}/1/serviceParam/url")]


def test_the_body_itself_may_hold_what_belongs_deeper() -> None:
    body = changed(changed(INDIVIDUAL, f"{CR}/storageConfig"), "/storageConfig", STORAGE)
    assert said(body) == [("misplaced-member", "/storageConfig")]


@pytest.mark.parametrize("holder", [[], [{}], "text", None, 5])
def test_nothing_is_moved_into_what_is_no_object(holder: Any) -> None:
    body = changed(changed(MIX, RC, holder), f"{CR}/streamTypes", 2)
    assert (
        said(body, "mix") == [("misplaced-member", f"{CR}/streamTypes"), ("wrong-type", RC)][::-1]
    )
    assert operations(body) == []


def message(body: Any, mode: Mode) -> str:
    """The message of the only unread member."""
    (unread,) = find_unread_members(body, (mode,))
    return unread_member_finding(unread).message


MISSING = "is missing, so it answers error 2 and records nothing."


@pytest.mark.fault("W1")
@pytest.mark.parametrize(
    ("body", "mode", "pointer", "other"),
    [
        (MIX, "mix", f"{CR}/storageConfig", "/storageConfig"),
        (MIX, "mix", f"{CR}/storageConfig/bucket", f"{CR}/bucket"),
        (MIX, "mix", "/uid", f"{CR}/uid"),
        (MIX, "mix", f"{RC}/transcodingConfig/fps", f"{RC}/fps"),
        (INDIVIDUAL, "individual", f"{RC}/subscribeUidGroup", f"{CR}/subscribeUidGroup"),
        (WEB, "web", f"{CR}/extensionServiceConfig", "/extensionServiceConfig"),
    ],
)
def test_a_needed_member_at_the_wrong_level_is_told_to_be_missing(
    body: Any, mode: Mode, pointer: str, other: str
) -> None:
    name = pointer.rpartition("/")[2]
    found = message(renamed(body, pointer, other), mode)
    assert found.endswith(f"for the service `{name}` {MISSING}")


@pytest.mark.fault("W1")
def test_an_optional_member_at_the_wrong_level_stops_no_recording() -> None:
    streams = renamed(MIX, f"{RC}/streamTypes", f"{CR}/streamTypes")
    assert message(streams, "mix").endswith("the recording runs without it.")
    group = changed(INDIVIDUAL, f"{CR}/subscribeUidGroup", 0)
    assert message(group, "individual").endswith("the service does not read it there.")
    without = renamed(changed(MIX, f"{RC}/transcodingConfig", {}), f"{RC}/transcodingConfig", "/x")
    without = changed(changed(without, "/x"), f"{RC}/fps", 15)
    assert message(without, "mix").endswith("the recording runs without it.")


@pytest.mark.fault("W2")
@pytest.mark.parametrize(
    ("pointer", "other"),
    [
        ("/cname", "/Cname"),
        ("/clientRequest/storageConfig", "/clientRequest/storageconfig"),
        (f"{CR}/storageConfig/secretKey", f"{CR}/storageConfig/secretkey"),
    ],
)
def test_a_needed_member_in_another_letter_case_is_told_to_be_missing(
    pointer: str, other: str
) -> None:
    name = pointer.rpartition("/")[2]
    found = message(renamed(MIX, pointer, other), "mix")
    assert found.endswith(f"so for the service `{name}` {MISSING}")


@pytest.mark.fault("W2")
def test_an_optional_member_in_another_letter_case_counts_as_not_set() -> None:
    body = renamed(MIX, f"{RC}/maxIdleTime", f"{RC}/maxidletime")
    assert message(body, "mix").endswith("works as if `maxIdleTime` were not set here.")


@pytest.mark.fault("W7")
@pytest.mark.parametrize("holder", ["", CR])
@pytest.mark.parametrize(
    ("name", "place"),
    [
        *((name, "the URL") for name in ("mode", "appid", "appId", "resourceid", "resource_id")),
        ("sid", "the URL of `query`, `update` and `stop`"),
    ],
)
def test_what_belongs_in_the_url_is_ignored_in_the_body(holder: str, name: str, place: str) -> None:
    body = changed(MIX, f"{holder}/{name}", "mix")
    assert said(body, "mix") == [("unknown-member", f"{holder}/{name}")]
    assert message(body, "mix") == (
        f"`{name}` belongs in {place}; in the body the service ignores it."
    )
    assert advice(body) == f"Remove `{name}` from the body."
    assert operations(body) == [("unsafe", Remove(f"{holder}/{name}"))]


@pytest.mark.fault("W9")
@pytest.mark.parametrize(
    ("body", "modes", "pointer", "kind"),
    [
        (MIX, ("mix",), f"{RC}/transcodingConfig/maxVideoDuration", "web page recording"),
        (MIX, ("individual", "mix"), f"{CR}/onhold", "web page recording"),
        (INDIVIDUAL, ("individual",), f"{CR}/layoutConfig", "composite recording"),
        (WEB, ("web",), f"{CR}/captureInterval", "individual recording"),
        (WEB, ("web",), f"{CR}/streamTypes", "individual recording and composite recording"),
    ],
)
def test_a_member_that_only_other_modes_have_is_to_be_removed(
    body: Any, modes: tuple[Mode, ...], pointer: str, kind: str
) -> None:
    (unread,) = find_unread_members(changed(body, pointer, 60), modes)
    finding = unread_member_finding(unread)
    assert finding.rule == "misplaced-member"
    assert kind in finding.help
    assert finding.help.startswith(f"Remove `{unread.name}`:")
    assert [fix.operations for fix in finding.fixes] == [(Remove(pointer),)]
