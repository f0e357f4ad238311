from __future__ import annotations

from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from recdsl.checks.layout import (
    large_user_without_vertical,
    region_overhangs,
    regions_without_custom_layout,
    too_fine_share,
)
from recdsl.checks.request import Request
from recdsl.model.finding import Put
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    LAYOUT_CONFIG,
    MAX_RESOLUTION_UID,
    MIXED_VIDEO_LAYOUT,
    STREAM_TYPES,
    SUBSCRIBE_AUDIO_UIDS,
    SUBSCRIBE_VIDEO_UIDS,
    VIDEO_STREAM_TYPE,
)
from tests.checks.bodies import MIX, changed, said

PLAIN = changed(changed(MIX, LAYOUT_CONFIG), MIXED_VIDEO_LAYOUT)
REGION = {"x_axis": 0, "y_axis": 0, "width": 1, "height": 1}


def laid(layout: Any, **members: Any) -> Any:
    """A body with a layout and other members of `transcodingConfig`."""
    body = changed(PLAIN, MIXED_VIDEO_LAYOUT, layout)
    for name, value in members.items():
        body = changed(body, LAYOUT_CONFIG.replace("layoutConfig", name), value)
    return body


def regions(*given_regions: dict[str, Any]) -> Any:
    return laid(3, layoutConfig=[{**REGION, **region} for region in given_regions])


@pytest.mark.parametrize(
    ("layout", "rule"),
    [
        (0, None),
        (1, None),
        (2, "vertical-without-large-user"),
        (3, "custom-layout-without-regions"),
        (Unknown("${LAYOUT}"), None),
    ],
)
def test_two_layouts_need_more_than_their_number(layout: Any, rule: str | None) -> None:
    assert said(laid(layout)) == ([(rule, MIXED_VIDEO_LAYOUT)] if rule else [])


@pytest.mark.fault("M10")
def test_an_empty_list_of_regions_is_none_and_an_unknown_one_may_be_some() -> None:
    empty = said(laid(3, layoutConfig=[]))
    assert empty == [("custom-layout-without-regions", LAYOUT_CONFIG)]
    assert said(laid(3, layoutConfig=Unknown("${REGIONS}"))) == []
    assert said(laid(1, layoutConfig=[])) == []


@pytest.mark.parametrize("layout", [0, 1])
def test_a_ready_layout_reads_neither_regions_nor_a_large_user(layout: int) -> None:
    overhanging = [{**REGION, "x_axis": 0.123456789}]
    assert said(laid(layout, layoutConfig=overhanging)) == [
        ("regions-without-custom-layout", LAYOUT_CONFIG)
    ]
    assert said(laid(layout, maxResolutionUid=Unknown("${TEACHER}"))) == [
        ("large-user-without-vertical", MAX_RESOLUTION_UID)
    ]


def test_the_default_layout_reads_no_regions_either() -> None:
    body = changed(PLAIN, LAYOUT_CONFIG, [REGION])
    assert said(body) == [("regions-without-custom-layout", LAYOUT_CONFIG)]


@pytest.mark.parametrize(
    ("layout", "words", "places"),
    [
        (None, "the floating layout, which is the default, ", []),
        (0, "the floating layout ", [MIXED_VIDEO_LAYOUT]),
        (1, "the best-fit layout ", [MIXED_VIDEO_LAYOUT]),
    ],
)
def test_the_layout_is_shown_where_it_was_chosen(
    layout: int | None, words: str, places: list[str]
) -> None:
    body = laid(layout, layoutConfig=[REGION], maxResolutionUid="123")
    body = changed(body, MIXED_VIDEO_LAYOUT) if layout is None else body
    request = Request(body, "mix")
    for finding in (*regions_without_custom_layout(request), *large_user_without_vertical(request)):
        assert f"has no effect: {words}" in finding.message
        assert [one.pointer for one in finding.related] == places


def test_a_layout_that_is_not_listed_is_one_fault() -> None:
    body = laid(4, layoutConfig=[REGION], maxResolutionUid="123")
    assert said(body) == [("unlisted-value", MIXED_VIDEO_LAYOUT)]


def test_an_unknown_share_silences_only_what_hangs_on_it() -> None:
    unknown = {"x_axis": Unknown("${X}"), "y_axis": 0.5}
    body = regions(unknown, {"x_axis": 0.25, "width": 0.8})
    assert said(body) == [
        ("region-overhangs", f"{LAYOUT_CONFIG}/0/height"),
        ("region-overhangs", f"{LAYOUT_CONFIG}/1/width"),
    ]


@pytest.mark.parametrize("member", ["x_axis", "y_axis", "width", "height", "alpha"])
@pytest.mark.parametrize(
    "share", [1.5, -0.1, 1.23456789, -0.123456789, float("nan"), float("inf"), 10**400, -(10**400)]
)
def test_a_share_out_of_its_range_is_one_fault(member: str, share: float) -> None:
    for other in (1, 0.5):
        body = regions({"width": other, "height": other, member: share})
        assert said(body) == [("out-of-range", f"{LAYOUT_CONFIG}/0/{member}")]


@pytest.mark.parametrize(("width", "overhangs"), [(1e-9, False), (2e-9, True)])
def test_a_region_may_pass_the_edge_by_what_sums_of_fractions_are_off(
    width: float, overhangs: bool
) -> None:
    found = list(region_overhangs(Request(regions({"x_axis": 1, "width": width}), "mix")))
    assert [one.pointer for one in found] == [f"{LAYOUT_CONFIG}/0/width"] * overhangs


@pytest.mark.parametrize(("start", "offered"), [(0.999999, [0.000001]), (1, [])])
def test_a_width_is_offered_only_where_some_is_left(start: float, offered: list[float]) -> None:
    (finding,) = region_overhangs(Request(regions({"x_axis": start, "width": 0.5}), "mix"))
    puts = [(Put(f"{LAYOUT_CONFIG}/0/width", width),) for width in offered]
    assert [fix.operations for fix in finding.fixes] == puts


@given(st.integers(0, 10**6))
@settings(max_examples=60)
def test_two_regions_that_share_the_canvas_never_overhang(cut: int) -> None:
    left = cut / 10**6
    body = regions({"width": left}, {"x_axis": left, "width": (10**6 - cut) / 10**6})
    assert said(body) == []


@given(st.floats(0, 1), st.floats(0, 1))
@settings(max_examples=60)
def test_what_is_offered_instead_of_an_overhanging_region_fits(start: float, height: float) -> None:
    body = regions({"y_axis": start, "height": height})
    for finding in region_overhangs(Request(body, "mix")):
        for fix in finding.fixes:
            (put,) = fix.operations
            assert isinstance(put, Put)
            mended = changed(body, put.pointer, put.value)
            assert not list(region_overhangs(Request(mended, "mix")))


@pytest.mark.parametrize("member", ["x_axis", "y_axis", "width", "height", "alpha"])
def test_six_decimal_places_are_enough_for_every_number_of_a_region(member: str) -> None:
    flat = {"width": 0, "height": 0}
    assert said(regions({**flat, member: 0.333333})) == []
    fine = said(regions({**flat, member: 0.3333333}))
    assert fine == [("too-fine-share", f"{LAYOUT_CONFIG}/0/{member}")]


def test_every_number_that_is_too_fine_is_said_to_be_even_if_all_are() -> None:
    members = ("x_axis", "y_axis", "width", "height", "alpha")
    body = regions(dict.fromkeys(members, 0.3333333), {})
    found = [("too-fine-share", f"{LAYOUT_CONFIG}/0/{member}") for member in sorted(members)]
    assert sorted(said(body)) == sorted(found)


@pytest.mark.parametrize(("start", "length"), [("x_axis", "width"), ("y_axis", "height")])
def test_a_region_lies_within_the_canvas_in_both_directions(start: str, length: str) -> None:
    fault = [("region-overhangs", f"{LAYOUT_CONFIG}/1/{length}")]
    assert said(regions({}, {start: 0.5, length: 0.5})) == []
    assert said(regions({}, {start: 0.5, length: 0.500001})) == fault


@given(st.integers(0, 10**7))
@example(9718845)  # both numbers lie half-way between two that the service tells apart
@settings(max_examples=60)
def test_numbers_that_are_written_less_finely_make_no_region_overhang(cut: int) -> None:
    start, width = cut / 10**7, (10**7 - cut) / 10**7
    body = regions({"x_axis": start, "width": width, "y_axis": width, "height": start})
    for finding in too_fine_share(Request(body, "mix")):
        (put,) = finding.fixes[0].operations
        assert isinstance(put, Put)
        body = changed(body, put.pointer, put.value)
    assert said(body) == []


@pytest.mark.parametrize(
    ("member", "share", "written"),
    [
        ("x_axis", 0.1234565, 0.123456),
        ("y_axis", 0.1234565025, 0.123457),
        ("x_axis", 0.6666667, 0.666667),
        ("x_axis", 1e-9, 0.0),
        ("width", 0.1234564, 0.123456),
        ("height", 0.1234566, 0.123457),
        ("alpha", 0.9999999, 1.0),
    ],
)
def test_a_number_that_is_too_fine_becomes_the_nearest(
    member: str, share: float, written: float
) -> None:
    flat = {"width": 0, "height": 0, member: share}
    (finding,) = too_fine_share(Request(regions(flat), "mix"))
    assert finding.help == f"Write {written:.6f}."
    assert finding.fixes[0].operations == (Put(f"{LAYOUT_CONFIG}/0/{member}", written),)


def named(audio: Any, video: Any) -> list[tuple[str, str]]:
    body = changed(PLAIN, SUBSCRIBE_AUDIO_UIDS, audio)
    return said(changed(body, SUBSCRIBE_VIDEO_UIDS, video))


def test_a_mixed_picture_has_places_for_17_users() -> None:
    users = [str(1000 + number) for number in range(18)]
    found = [("more-users-than-regions", SUBSCRIBE_VIDEO_UIDS)]
    assert named(users[:17], users[:17]) == []
    assert named(users[:9], users[9:]) == found
    assert named(users, ["#allstream#"]) == []
    assert named(users, Unknown("${USERS}")) == []


@pytest.mark.fault("M5")
def test_users_who_are_too_many_for_the_picture_are_so_whoever_the_others_are() -> None:
    users = [str(1000 + number) for number in range(18)]
    found = [("more-users-than-regions", SUBSCRIBE_VIDEO_UIDS)]
    assert named(users[:9], [*users[9:], Unknown("${U}")]) == found
    assert named(users[:9], [*users[10:], Unknown("${U}")]) == []


@pytest.mark.parametrize(("types", "place"), [(0, SUBSCRIBE_AUDIO_UIDS), (1, SUBSCRIBE_VIDEO_UIDS)])
def test_too_many_users_are_shown_where_they_are_named(types: int, place: str) -> None:
    body = changed(changed(PLAIN, SUBSCRIBE_AUDIO_UIDS), SUBSCRIBE_VIDEO_UIDS)
    body = changed(changed(body, STREAM_TYPES, types), VIDEO_STREAM_TYPE)
    users = [str(1000 + number) for number in range(18)]
    assert said(changed(body, place, users)) == [("more-users-than-regions", place)]


def test_a_list_that_is_too_long_by_itself_is_one_fault() -> None:
    users = [str(1000 + number) for number in range(33)]
    assert named(users[:32], ["1000"]) == [("more-users-than-regions", SUBSCRIBE_VIDEO_UIDS)]
    assert named(users, ["1000"]) == [("too-long", SUBSCRIBE_AUDIO_UIDS)]
