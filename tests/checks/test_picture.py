from __future__ import annotations

from typing import Any

import pytest

from recdsl.checks.picture import unsupported_fps
from recdsl.checks.request import Request
from recdsl.linting.engine import diagnose
from recdsl.model.finding import Put
from recdsl.model.json_value import Unknown
from recdsl.reference.pointers import (
    BACKGROUND_CONFIG,
    BACKGROUND_IMAGE,
    BITRATE,
    DEFAULT_USER_BACKGROUND_IMAGE,
    FPS,
    HEIGHT,
    WIDTH,
)
from tests.checks.bodies import MIX, WEB, changed, document, said

PAGE = "/clientRequest/extensionServiceConfig/extensionServices/0/serviceParam"
SIDES = {"mix": (MIX, WIDTH, HEIGHT), "web": (WEB, f"{PAGE}/videoWidth", f"{PAGE}/videoHeight")}


def sized(kind: str, width: Any, height: Any) -> Any:
    body, across, down = SIDES[kind]
    return changed(changed(body, across, width), down, height)


@pytest.mark.parametrize("kind", SIDES)
def test_a_picture_has_no_more_pixels_than_1920_by_1080(kind: str) -> None:
    assert said(sized(kind, 1920, 1080)) == []
    assert said(sized(kind, 1080, 1920)) == []
    assert said(sized(kind, 1440, 1440)) == []
    assert said(sized(kind, 1744, 1189)) == [("too-many-pixels", SIDES[kind][1])]  # 16 too many
    assert said(sized(kind, 1920, 1081)) == [("too-many-pixels", SIDES[kind][1])]
    assert said(sized(kind, 1441, 1440)) == [("too-many-pixels", SIDES[kind][1])]


@pytest.mark.parametrize("kind", SIDES)
def test_a_side_out_of_its_range_is_the_only_fault(kind: str) -> None:
    assert said(sized(kind, 4000, 1080)) == [("out-of-range", SIDES[kind][1])]


@pytest.mark.parametrize("kind", SIDES)
def test_an_unknown_side_is_undecided(kind: str) -> None:
    assert said(sized(kind, 1920, Unknown("${HEIGHT}"))) == []


@pytest.mark.parametrize(("kind", "constraint"), [("mix", "S082"), ("web", "S259")])
def test_the_finding_names_the_limit_of_its_mode(kind: str, constraint: str) -> None:
    (diagnostic,) = diagnose(document(sized(kind, 1920, 1200)))
    assert diagnostic.constraints == (constraint,)


@pytest.mark.parametrize("rate", [1, 7, 10, 15, 24, 30, 60, 30.0, Unknown("${FPS}")])
def test_a_listed_frame_rate_is_right(rate: Any) -> None:
    assert said(changed(MIX, FPS, rate)) == []


@pytest.mark.fault("W13")
@pytest.mark.parametrize(
    ("rate", "rules"),
    [(29.97, []), (59.94, []), (4.9, ["out-of-range"]), (60.5, ["out-of-range"])],
)
def test_a_web_page_has_any_frame_rate_of_the_range(rate: float, rules: list[str]) -> None:
    place = "/clientRequest/extensionServiceConfig/extensionServices/0/serviceParam/videoFps"
    assert [rule for rule, _ in said(changed(WEB, place, rate), "web")] == rules


@pytest.mark.parametrize(
    ("rate", "meant"),
    [(2, [15, 1]), (14, [15]), (25, [15, 24]), (29.97, [15, 30]), (10**400, [15, 60])],
)
@pytest.mark.fault("W13")
def test_any_other_frame_rate_becomes_15_and_the_nearest_is_offered(
    rate: float, meant: list[int]
) -> None:
    body = changed(MIX, FPS, rate)
    assert said(body) == [("unsupported-fps", FPS)]
    (finding,) = unsupported_fps(Request(body, "mix"))
    assert [fix.operations for fix in finding.fixes] == [(Put(FPS, one),) for one in meant]
    assert [fix.safety for fix in finding.fixes] == ["safe", "unsafe"][: len(meant)]


def test_a_bitrate_ends_at_6500() -> None:
    assert said(changed(MIX, BITRATE, 6500)) == []
    assert said(changed(MIX, BITRATE, 6501)) == [("bitrate-too-high", BITRATE)]


@pytest.mark.parametrize(
    "address",
    [
        "https://example.com/a.JPG",
        "https://example.com/a.jpeg",
        "https://example.com/a.bmp?as=x.png#y.png",
        "https://example.com/png",
        "https://example.png",
        "https://example.com/a.png/",
        "https://example.com/images?name=a.png",
    ],
)
def test_an_address_that_may_lead_to_a_jpg_or_bmp_is_right(address: str) -> None:
    assert said(changed(MIX, BACKGROUND_IMAGE, address)) == []


def test_each_image_is_looked_at_whatever_the_others_are() -> None:
    body = changed(MIX, BACKGROUND_IMAGE, Unknown("https://example.com/${IMAGE}"))
    body = changed(body, DEFAULT_USER_BACKGROUND_IMAGE, "https://example.com/a.PNG?x=1")
    first = {"uid": "1", "image_url": Unknown("${IMAGE}")}
    second = {"uid": "2", "image_url": "http://example.com/b/c.gif#top"}
    body = changed(body, BACKGROUND_CONFIG, [first, second])
    assert said(body) == [
        ("background-not-jpg-or-bmp", f"{BACKGROUND_CONFIG}/1/image_url"),
        ("background-not-jpg-or-bmp", DEFAULT_USER_BACKGROUND_IMAGE),
    ]


@pytest.mark.parametrize(
    "address", ["a.png", "ftp://example.com/a.png", "https:///a.png", "https://example.com/a b.png"]
)
def test_what_is_no_address_is_one_fault(address: str) -> None:
    assert said(changed(MIX, BACKGROUND_IMAGE, address)) == [("wrong-format", BACKGROUND_IMAGE)]
