from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.request import Request
from recdsl.checks.users import (
    everyone_beside_users,
    everyone_excepted,
    recorder_among_users,
    too_many_users,
    user_group_too_small,
    user_listed_twice,
)
from recdsl.linting.engine import undecided
from recdsl.model.finding import Put, Remove
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    BACKGROUND_CONFIG,
    LAYOUT_CONFIG,
    RECORDING_CONFIG,
    SNAPSHOT_CONFIG,
    STREAM_TYPES,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_UID_GROUP,
    SUBSCRIBE_VIDEO_UIDS,
    TRANSCODING_CONFIG,
    UID,
    UN_SUBSCRIBE_AUDIO_UIDS,
    UN_SUBSCRIBE_VIDEO_UIDS,
)
from tests.checks.bodies import MIX, SNAPSHOTS, WEB, changed, document, said

if TYPE_CHECKING:
    from recdsl.model.finding import Finding, Mode

RECORDER = "527841"
EVERYBODY = "#allstream#"
CHOSEN = (SUBSCRIBE_AUDIO_UIDS, SUBSCRIBE_VIDEO_UIDS)
EXCEPTED = (UN_SUBSCRIBE_AUDIO_UIDS, UN_SUBSCRIBE_VIDEO_UIDS)
CHANNELS: dict[Mode, Any] = {
    "individual": changed(changed(SNAPSHOTS, SNAPSHOT_CONFIG), SUBSCRIBE_UID_GROUP, 5),
    "mix": changed(changed(MIX, SUBSCRIBE_AUDIO_UIDS), SUBSCRIBE_VIDEO_UIDS),
}
REGION = {"x_axis": 0, "y_axis": 0, "width": 1, "height": 1}
IMAGE = {"image_url": "https://example.com/a.jpg"}


def listed(lists: dict[str, Any], mode: Mode = "individual", group: Any = 5) -> Any:
    """A body with these lists and no others."""
    body = CHANNELS[mode]
    if mode == "individual":
        body = changed(body, SUBSCRIBE_UID_GROUP, group)
    for place, users in lists.items():
        body = changed(body, place, users)
    return body


def alone(place: str, users: Any, mode: Mode) -> Any:
    """A body that records one medium, of the users in one list."""
    types = 0 if place in (SUBSCRIBE_AUDIO_UIDS, UN_SUBSCRIBE_AUDIO_UIDS) else 1
    body = listed({place: users, STREAM_TYPES: types}, mode)
    return changed(body, f"{RECORDING_CONFIG}/videoStreamType") if mode == "mix" else body


def ids(first: int, last: int) -> list[str]:
    return [str(1000 + number) for number in range(first, last + 1)]


def operations(finding: Finding) -> list[Any]:
    return [list(fix.operations) for fix in finding.fixes]


@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize("place", [*CHOSEN, *EXCEPTED])
def test_a_user_stands_once_in_a_list(place: str, mode: Mode) -> None:
    rule = "user-listed-twice"
    assert said(alone(place, ["1", "2"], mode), mode) == []
    assert said(alone(place, ["1", "2", "1"], mode), mode) == [(rule, f"{place}/2")]
    unknown = ["1", Unknown("${A}"), "2", Unknown("${A}"), "1", "1"]
    found = said(alone(place, unknown, mode), mode)
    assert found == [(rule, f"{place}/4"), (rule, f"{place}/5")]
    request = Request(alone(place, ["2", "1", "1"], mode), mode)
    (finding,) = user_listed_twice(request)
    assert "; the second one has no effect." in finding.message
    assert "regions" not in finding.message
    assert [one.pointer for one in finding.related] == [f"{place}/1"]
    assert operations(finding) == [[Remove(f"{place}/2")]]
    assert finding.fixes[0].safety == "safe"


@pytest.mark.parametrize(
    ("place", "element", "where"),
    [
        (LAYOUT_CONFIG, REGION, "`layoutConfig`, in regions 1 and 3; "),
        (BACKGROUND_CONFIG, IMAGE, "`backgroundConfig`; "),
    ],
)
def test_a_user_has_one_place_in_the_picture(
    place: str, element: dict[str, Any], where: str
) -> None:
    def shown(*users: Any) -> Any:
        return changed(CHANNELS["mix"], place, [{**element, "uid": user} for user in users])

    assert said(shown("1", "2", "3")) == []
    assert said(shown("1", Unknown("${USER}"), "1")) == [("user-listed-twice", f"{place}/2/uid")]
    (finding,) = user_listed_twice(Request(shown("1", "2", "1"), "mix"))
    assert f"in {where}the page does not say which of the two counts." in finding.message
    assert [one.pointer for one in finding.related] == [f"{place}/0/uid"]
    assert operations(finding) == [[Remove(f"{place}/2")]]
    assert finding.fixes[0].safety == "unsafe"


def test_regions_for_whoever_joins_are_not_two_of_one_user() -> None:
    assert said(changed(CHANNELS["mix"], LAYOUT_CONFIG, [REGION, REGION])) == []


def test_a_picture_that_is_not_drawn_has_one_fault() -> None:
    canvas = {**MIX["clientRequest"]["recordingConfig"]["transcodingConfig"]}
    canvas["layoutConfig"] = [{**REGION, "uid": "1"}, {**REGION, "uid": "1"}]
    body = changed(CHANNELS["individual"], TRANSCODING_CONFIG, canvas)
    assert said(body, "individual") == [("transcoding-in-individual", TRANSCODING_CONFIG)]


@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize("place", [*CHOSEN, *EXCEPTED])
def test_the_recorder_is_no_user(place: str, mode: Mode) -> None:
    body = alone(place, ["1", Unknown("${USER}"), RECORDER], mode)
    fault = [("recorder-among-users", f"{place}/2")]
    assert said(body, mode) == fault
    assert said(changed(body, UID, Unknown("${UID}")), mode) == []
    assert said(changed(body, UID, "527842"), mode) == []
    (finding,) = recorder_among_users(Request(alone(place, ["1", RECORDER], mode), mode))
    assert [one.pointer for one in finding.related] == [UID]
    assert operations(finding) == [[Remove(f"{place}/1")]]


def test_an_unknown_user_is_waited_for_only_where_there_is_a_recorder() -> None:
    body = alone(SUBSCRIBE_AUDIO_UIDS, ["1", Unknown("${USER}")], "mix")
    for made, waits in ((body, True), (changed(body, UID), False)):
        waiting = undecided(document(made, "mix"))
        assert ("recorder-among-users" in {diagnostic.rule.name for diagnostic in waiting}) is waits


def test_the_recorder_is_not_taken_out_of_a_list_that_would_be_empty() -> None:
    for users, fixes in (([RECORDER], 0), ([RECORDER, "1"], 1)):
        request = Request(alone(SUBSCRIBE_AUDIO_UIDS, users, "mix"), "mix")
        (finding,) = recorder_among_users(request)
        assert len(finding.fixes) == fixes


@pytest.mark.parametrize(
    ("group", "count", "right"),
    [
        (0, 1, None),
        (0, 2, None),
        (0, 3, 1),
        (0, 7, 1),
        (0, 8, 2),
        (1, 7, None),
        (1, 8, 2),
        (1, 13, 3),
        (2, 12, None),
        (2, 13, 3),
        (2, 17, 3),
        (2, 18, 4),
        (3, 17, None),
        (3, 18, 4),
        (3, 32, 4),
        (3, 33, 5),
        (4, 32, None),
        (4, 33, 5),
        (0, 49, 5),
        (5, 49, None),
        (5, 1, None),
    ],
)
def test_a_group_holds_everybody_who_is_named(group: int, count: int, right: int | None) -> None:
    lists = {SUBSCRIBE_AUDIO_UIDS: ids(1, min(count, 30)), SUBSCRIBE_VIDEO_UIDS: ids(1, 1)}
    if count > 30:
        lists[SUBSCRIBE_VIDEO_UIDS] = ids(21, count)
    body = listed(lists, group=group)
    fault = [("user-group-too-small", SUBSCRIBE_UID_GROUP)]
    assert said(body, "individual") == ([] if right is None else fault)
    for finding in user_group_too_small(Request(body, "individual")):
        assert f"but the lists name {count};" in finding.message
        assert [one.pointer for one in finding.related] == [*CHOSEN]
        assert operations(finding) == [[Put(SUBSCRIBE_UID_GROUP, right)]]
        assert finding.fixes[0].safety == "safe"


def test_one_list_alone_is_counted_too() -> None:
    for place in CHOSEN:
        body = changed(alone(place, ids(1, 3), "individual"), SUBSCRIBE_UID_GROUP, 0)
        (finding,) = user_group_too_small(Request(body, "individual"))
        assert [one.pointer for one in finding.related] == [place]


@pytest.mark.parametrize(
    ("lists", "group"),
    [
        ({CHOSEN[0]: ids(1, 3), CHOSEN[1]: [EVERYBODY]}, 0),
        ({CHOSEN[0]: ids(1, 2), CHOSEN[1]: ["1", Unknown("${USER}")]}, 1),
        ({CHOSEN[0]: ids(1, 3), CHOSEN[1]: Unknown("${USERS}")}, 0),
        ({CHOSEN[0]: ids(1, 3), EXCEPTED[1]: ["1"]}, 0),
        ({EXCEPTED[0]: ids(1, 3), CHOSEN[1]: ids(1, 3)}, 0),
        ({CHOSEN[0]: ids(1, 3), CHOSEN[1]: ["1"]}, Unknown("${GROUP}")),
        ({}, 0),
    ],
)
def test_where_the_number_is_not_told_any_group_may_be_right(
    lists: dict[str, Any], group: Any
) -> None:
    assert said(listed(lists, group=group), "individual") == []


@pytest.mark.fault("M5")
@pytest.mark.parametrize("unknown", ["${U}", "user.id", "<uid>"])
def test_users_who_are_too_many_whoever_the_others_are_need_a_larger_group(unknown: str) -> None:
    lists = {CHOSEN[0]: [*ids(1, 4), Unknown(unknown)]}
    body = listed({**lists, STREAM_TYPES: 0}, group=0)
    assert said(body, "individual") == [("user-group-too-small", SUBSCRIBE_UID_GROUP)]
    (finding,) = user_group_too_small(Request(body, "individual"))
    assert "name at least 4" in finding.message
    assert finding.fixes == ()


@pytest.mark.fault("M5")
def test_users_who_are_too_many_for_any_group_are_so_whoever_the_others_are() -> None:
    lists = {CHOSEN[0]: ids(1, 32), CHOSEN[1]: [*ids(33, 50), Unknown("${U}")]}
    assert said(listed(lists), "individual") == [("too-many-users", CHOSEN[0])]


def test_a_group_that_there_is_not_is_one_fault() -> None:
    lists = {CHOSEN[0]: ids(1, 3), CHOSEN[1]: ids(1, 3)}
    found = said(listed(lists, group=6), "individual")
    assert found == [("unlisted-value", SUBSCRIBE_UID_GROUP)]


def test_a_mixed_recording_has_no_use_for_a_group_and_none_is_too_small() -> None:
    body = listed({CHOSEN[0]: ids(1, 3), CHOSEN[1]: ids(1, 3)}, "mix")
    assert said(changed(body, SUBSCRIBE_UID_GROUP, 0), "mix") == []


@pytest.mark.parametrize("group", [0, 5])
def test_no_group_holds_more_than_49_users(group: int) -> None:
    lists = {CHOSEN[0]: ids(1, 32), CHOSEN[1]: ids(19, 50)}
    body = listed(lists, group=group)
    assert said(body, "individual") == [("too-many-users", CHOSEN[0])]
    (finding,) = too_many_users(Request(body, "individual"))
    assert finding.message.startswith("The lists name 50 users;")
    assert [one.pointer for one in finding.related] == [CHOSEN[1]]
    other = listed({**lists, CHOSEN[1]: ids(19, 49)})
    assert said(other, "individual") == []
    everybody = listed({**lists, CHOSEN[1]: [EVERYBODY]}, group=group)
    assert said(everybody, "individual") == []


def test_a_list_that_is_too_long_by_itself_is_one_fault() -> None:
    for place in CHOSEN:
        assert said(alone(place, ids(1, 50), "individual"), "individual") == [("too-long", place)]
        lists = dict.fromkeys(CHOSEN, ids(1, 20))
        found = said(listed({**lists, place: ids(18, 50)}), "individual")
        assert found == [("too-long", place)]
        found = said(listed({**lists, place: ids(19, 50)}), "individual")
        assert found == [("too-many-users", CHOSEN[0])]


@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize(("place", "medium"), list(zip(EXCEPTED, ("audio", "video"), strict=True)))
def test_who_leaves_everybody_out_records_nobody(place: str, medium: str, mode: Mode) -> None:
    rule = "everyone-excepted"
    assert said(alone(place, ["1"], mode), mode) == []
    assert said(alone(place, [EVERYBODY], mode), mode) == [(rule, f"{place}/0")]
    assert said(alone(place, [Unknown("${U}"), "1", EVERYBODY], mode), mode) == [
        (rule, f"{place}/2")
    ]
    (finding,) = everyone_excepted(Request(alone(place, [EVERYBODY], mode), mode))
    assert f"no {medium} is recorded" in finding.message
    assert operations(finding) == [[Remove(place)]]
    assert finding.fixes[0].title.endswith(f": everybody's {medium} is recorded")


@pytest.mark.parametrize("other", [CHOSEN[1], EXCEPTED[1]])
def test_where_the_other_medium_has_a_list_everybody_is_named_instead(other: str) -> None:
    body = listed({EXCEPTED[0]: [EVERYBODY], other: ["1"]}, "mix")
    (finding,) = everyone_excepted(Request(body, "mix"))
    assert operations(finding) == [[Remove(EXCEPTED[0]), Put(CHOSEN[0], [EVERYBODY])]]
    assert finding.fixes[0].title.endswith(": everybody's audio is recorded")
    assert 'write ["#allstream#"] in `subscribeAudioUids` instead of it' in finding.help


@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize("place", CHOSEN)
@pytest.mark.parametrize(
    ("users", "everybody", "user"),
    [
        ([EVERYBODY, "1"], 0, 1),
        (["1", "2", EVERYBODY], 2, 0),
        (["1", EVERYBODY, "2"], 1, 0),
        ([Unknown("${USER}"), "1", EVERYBODY], 2, 1),
    ],
)
def test_everybody_stands_alone_in_a_list(
    users: list[Any], everybody: int, user: int, place: str, mode: Mode
) -> None:
    body = alone(place, users, mode)
    assert said(body, mode) == [("everyone-beside-users", f"{place}/{everybody}")]
    if not any(isinstance(one, Unknown) for one in users):
        (finding,) = everyone_beside_users(Request(body, mode))
        assert [one.pointer for one in finding.related] == [f"{place}/{user}"]
        assert operations(finding) == [
            [Put(place, [EVERYBODY])],
            [Remove(f"{place}/{everybody}")],
        ]


@pytest.mark.parametrize("place", CHOSEN)
@pytest.mark.parametrize(
    "users", [[EVERYBODY], ["1", "2"], [EVERYBODY, Unknown("${USER}")], Unknown("${USERS}")]
)
def test_everybody_alone_and_users_alone_are_right(place: str, users: Any) -> None:
    assert said(alone(place, users, "mix"), "mix") == []


def test_each_list_is_looked_at_whatever_the_others_are() -> None:
    body = listed({CHOSEN[0]: Unknown("${USERS}"), CHOSEN[1]: ["1", EVERYBODY, RECORDER, "1"]})
    assert sorted(said(body, "individual")) == [
        ("everyone-beside-users", f"{CHOSEN[1]}/1"),
        ("recorder-among-users", f"{CHOSEN[1]}/2"),
        ("user-listed-twice", f"{CHOSEN[1]}/3"),
    ]


@pytest.mark.parametrize(
    "users", [["1", "1"], [RECORDER], [EVERYBODY, "1"], [EVERYBODY], ids(1, 30)]
)
def test_a_web_page_has_no_users_and_that_is_said_once(users: list[str]) -> None:
    config = dict.fromkeys(("subscribeAudioUids", "unSubscribeVideoUids"), users)
    body = changed(WEB, RECORDING_CONFIG, {**config, "subscribeUidGroup": 0})
    assert said(body, "web") == [("recording-config-in-web", RECORDING_CONFIG)]
