from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from recdsl.checks.request import Request
from recdsl.checks.subscription import (
    audio_list_without_audio,
    both_kinds_of_list,
    empty_list,
    one_sided_subscription,
    video_list_without_video,
)
from recdsl.model.finding import Put, Remove
from recdsl.model.json_value import Open, Unknown
from recdsl.reference.pointers import (
    RECORDING_CONFIG,
    STREAM_TYPES,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_VIDEO_UIDS,
    UN_SUBSCRIBE_AUDIO_UIDS,
    UN_SUBSCRIBE_VIDEO_UIDS,
)
from tests.checks.bodies import MIX, SNAPSHOTS, WEB, changed, said, spoken

if TYPE_CHECKING:
    from recdsl.model.finding import Finding, Mode
    from recdsl.model.json_value import Json

EVERYBODY: Json = ["#allstream#"]
NOBODY: Json = []
AUDIO = (SUBSCRIBE_AUDIO_UIDS, UN_SUBSCRIBE_AUDIO_UIDS)
VIDEO = (SUBSCRIBE_VIDEO_UIDS, UN_SUBSCRIBE_VIDEO_UIDS)
CHANNELS: dict[Mode, Any] = {
    "individual": changed(SNAPSHOTS, "/clientRequest/snapshotConfig"),
    "mix": changed(changed(MIX, SUBSCRIBE_AUDIO_UIDS), SUBSCRIBE_VIDEO_UIDS),
}


def subscribed(lists: dict[str, Any], types: Any = None, mode: Mode = "mix") -> Any:
    """A body with these lists and no others, and these `streamTypes`."""
    body = changed(CHANNELS[mode], STREAM_TYPES)
    if mode == "mix":
        body = changed(body, f"{RECORDING_CONFIG}/videoStreamType")
    for place, users in lists.items():
        body = changed(body, place, users)
    return body if types is None else changed(body, STREAM_TYPES, types)


def member(place: str) -> str:
    return f"`{place.rpartition('/')[2]}`"


def operations(finding: Finding) -> list[Any]:
    return [list(fix.operations) for fix in finding.fixes]


@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize(
    ("rule", "lists", "alone", "other"),
    [
        ("audio-list-without-audio", AUDIO, 0, 1),
        ("video-list-without-video", VIDEO, 1, 0),
    ],
)
def test_a_list_stands_where_its_medium_is_recorded(
    rule: str, lists: tuple[str, ...], alone: int, other: int, mode: Mode
) -> None:
    for place in lists:
        given = {place: ["123"]}
        assert said(subscribed(given, other, mode), mode) == [(rule, place)]
        assert said(subscribed(given, alone, mode), mode) == []
        assert said(subscribed(given, Unknown("${TYPES}"), mode), mode) == []
        assert said(subscribed({place: NOBODY}, other, mode), mode) == [(rule, place)]
        assert said(subscribed({place: Unknown("${USERS}")}, other, mode), mode) == [(rule, place)]
    both = {place: ["123"] for place in lists}
    found = [one for one in said(subscribed(both, other, mode), mode) if one[0] == rule]
    assert found == [(rule, place) for place in lists]


@pytest.mark.parametrize(
    ("check", "places", "other", "wider", "words"),
    [
        (audio_list_without_audio, [SUBSCRIBE_AUDIO_UIDS], 1, 0, "only audio is recorded"),
        (video_list_without_video, [UN_SUBSCRIBE_VIDEO_UIDS], 0, 1, "only video is recorded"),
        (audio_list_without_audio, [AUDIO[0], VIDEO[0]], 1, 2, "audio is recorded too"),
        (audio_list_without_audio, [AUDIO[1], VIDEO[1]], 1, 2, "audio is recorded too"),
        (video_list_without_video, [VIDEO[0], AUDIO[1]], 0, 2, "video is recorded too"),
    ],
)
def test_a_list_too_many_goes_or_its_medium_comes(
    check: Any, places: list[str], other: int, wider: int, words: str
) -> None:
    body = subscribed({place: ["123"] for place in places}, other)
    (finding,) = check(Request(body, "mix"))
    assert f"but `streamTypes` is {other}:" in finding.message
    assert finding.help.endswith(f"set `streamTypes` to {wider}.")
    assert [one.pointer for one in finding.related] == [STREAM_TYPES]
    assert operations(finding) == [[Remove(places[0])], [Put(STREAM_TYPES, wider)]]
    assert finding.fixes[1].title.endswith(words)


@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize("types", [None, 2])
def test_a_list_for_one_medium_alone_leaves_the_other_out(types: int | None, mode: Mode) -> None:
    for lists, others in ((AUDIO, VIDEO), (VIDEO, AUDIO)):
        for place in lists:
            alone = {place: ["123"]}
            assert said(subscribed(alone, types, mode), mode) == [("one-sided-subscription", place)]
            for other in others:
                assert said(subscribed({**alone, other: ["123"]}, types, mode), mode) == []
                unknown = {**alone, other: Unknown("${USERS}")}
                assert said(subscribed(unknown, types, mode), mode) == []
                empty = [("empty-list", other)]
                assert said(subscribed({**alone, other: NOBODY}, types, mode), mode) == empty


def test_a_list_that_leaves_a_medium_out_is_right_where_that_is_not_recorded() -> None:
    for types in (0, Unknown("${TYPES}")):
        assert said(subscribed({SUBSCRIBE_AUDIO_UIDS: ["123"]}, types)) == []


@pytest.mark.parametrize(
    ("place", "other", "alone"),
    [
        (SUBSCRIBE_AUDIO_UIDS, SUBSCRIBE_VIDEO_UIDS, 0),
        (UN_SUBSCRIBE_AUDIO_UIDS, SUBSCRIBE_VIDEO_UIDS, 0),
        (SUBSCRIBE_VIDEO_UIDS, SUBSCRIBE_AUDIO_UIDS, 1),
        (UN_SUBSCRIBE_VIDEO_UIDS, SUBSCRIBE_AUDIO_UIDS, 1),
    ],
)
@pytest.mark.fault("W4")
def test_the_other_medium_gets_a_list_of_everybody_or_is_given_up(
    place: str, other: str, alone: int
) -> None:
    (finding,) = one_sided_subscription(Request(subscribed({place: ["123"]}), "mix"))
    assert operations(finding) == [[Put(other, EVERYBODY)], [Put(STREAM_TYPES, alone)]]
    assert finding.pointer == place
    medium, lost = ("audio", "video") if alone == 0 else ("video", "audio")
    assert finding.message == (
        f"The body has a list for {medium} and none for {lost}, so no {lost} is recorded, and no "
        "error is reported."
    )
    assert f"Add {member(other)}; " in finding.help
    assert finding.help.endswith(f"set `streamTypes` to {alone}.")


@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize(("lists", "types"), [(AUDIO, 0), (VIDEO, 1)])
def test_users_are_named_by_who_is_recorded_or_by_who_is_not(
    lists: tuple[str, str], types: int, mode: Mode
) -> None:
    chosen, excepted = lists
    fault = [("both-kinds-of-list", excepted)]
    both = {chosen: ["123"], excepted: ["456"]}
    assert said(subscribed(both, types, mode), mode) == fault
    unknown = {chosen: ["123"], excepted: Unknown("${USERS}")}
    assert said(subscribed(unknown, types, mode), mode) == fault
    for place in lists:
        found = said(subscribed({**both, place: NOBODY}, types, mode), mode)
        assert found == [("empty-list", place)]
    (finding,) = both_kinds_of_list(Request(subscribed(both, types, mode), mode))
    assert [one.pointer for one in finding.related] == [chosen]
    assert operations(finding) == [[Remove(excepted)], [Remove(chosen)]]


def test_each_medium_has_its_own_two_kinds_of_list() -> None:
    across = {SUBSCRIBE_AUDIO_UIDS: ["123"], UN_SUBSCRIBE_VIDEO_UIDS: ["456"]}
    assert said(subscribed(across)) == []
    all_four = {place: ["123"] for place in (*AUDIO, *VIDEO)}
    found = said(subscribed(all_four))
    assert found == [("both-kinds-of-list", lists[1]) for lists in (AUDIO, VIDEO)]


@pytest.mark.parametrize("mode", CHANNELS)
@pytest.mark.parametrize("place", [*AUDIO, *VIDEO])
def test_a_list_names_somebody(place: str, mode: Mode) -> None:
    types = 0 if place in AUDIO else 1
    empty = subscribed({place: NOBODY}, types, mode)
    assert said(empty, mode) == [("empty-list", place)]
    assert said(subscribed({place: NOBODY}, None, mode), mode) == [("empty-list", place)]
    assert said(subscribed({place: Unknown("${USERS}")}, types, mode), mode) == []
    (finding,) = empty_list(Request(empty, mode))
    assert operations(finding) == [[Remove(place)]]
    # Without a list of those who are recorded there are more of them.
    assert finding.fixes[0].safety == ("safe" if place in (AUDIO[1], VIDEO[1]) else "unsafe")


def test_where_all_lists_are_empty_each_is_a_fault() -> None:
    empty = dict.fromkeys((*AUDIO, *VIDEO), NOBODY)
    found = said(subscribed(empty))
    assert sorted(found) == sorted(("empty-list", place) for place in (*AUDIO, *VIDEO))


@pytest.mark.parametrize(
    ("empty", "others", "made", "words"),
    [
        (AUDIO[0], VIDEO[0], [Put(AUDIO[0], EVERYBODY)], "everybody's audio is recorded"),
        (AUDIO[0], VIDEO[1], [Put(AUDIO[0], EVERYBODY)], "everybody's audio is recorded"),
        (
            AUDIO[1],
            VIDEO[0],
            [Remove(AUDIO[1]), Put(AUDIO[0], EVERYBODY)],
            "everybody's audio is recorded",
        ),
        (
            VIDEO[1],
            AUDIO[1],
            [Remove(VIDEO[1]), Put(VIDEO[0], EVERYBODY)],
            "everybody's video is recorded",
        ),
        (AUDIO[0], AUDIO[1], [Remove(AUDIO[0])], "only `unSubscribeAudioUids` counts"),
        (VIDEO[0], VIDEO[1], [Remove(VIDEO[0])], "only `unSubscribeVideoUids` counts"),
    ],
)
def test_who_gives_an_empty_list_up_keeps_its_medium(
    empty: str, others: str, made: list[Any], words: str
) -> None:
    body = subscribed({empty: NOBODY, others: ["123"]})
    (finding,) = empty_list(Request(body, "mix"))
    assert operations(finding) == [made]
    assert finding.fixes[0].safety == "unsafe"
    way, _, outcome = finding.fixes[0].title.partition(": ")
    assert finding.help == f"Name the users, or {way[0].lower()}{way[1:]}, so that {words}."
    assert way.startswith("Remove `" if made == [Remove(empty)] else 'Write ["#allstream#"] in `')
    assert outcome == words


def test_an_empty_list_of_those_left_out_goes_safely_beside_one_of_those_who_are_recorded() -> None:
    body = subscribed({AUDIO[0]: ["123"], AUDIO[1]: NOBODY, VIDEO[0]: ["123"]})
    (finding,) = empty_list(Request(body, "mix"))
    assert operations(finding) == [[Remove(AUDIO[1])]]
    assert finding.fixes[0].safety == "safe"


def test_nothing_is_offered_where_other_lists_may_be_among_what_is_not_known() -> None:
    config = Open({"channelType": 1, "subscribeAudioUids": []})
    found = empty_list(Request(changed(MIX, RECORDING_CONFIG, config), "mix"))
    assert next(found).fixes == ()


def test_a_web_page_has_no_users_and_that_is_said_once() -> None:
    for users in (["123"], NOBODY, EVERYBODY):
        for types in (0, 1, 2):
            config = {"streamTypes": types, "subscribeAudioUids": users}
            body = changed(WEB, RECORDING_CONFIG, {**config, "unSubscribeVideoUids": users})
            assert said(body, "web") == [("recording-config-in-web", RECORDING_CONFIG)]


def test_what_is_meant_by_everybody_is_written_as_a_list() -> None:
    _, advice = spoken(subscribed({SUBSCRIBE_AUDIO_UIDS: ["123"]}), "mix")
    assert '["#allstream#"] in it means everybody' in advice
