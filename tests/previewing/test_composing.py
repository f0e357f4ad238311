"""What is drawn for which users, and why some recordings have no picture."""

from __future__ import annotations

import json
import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recdsl.api import lint, preview
from recdsl.linting.reading import read
from recdsl.model.cells import safe
from recdsl.previewing.alt_text import notes, sentences
from recdsl.previewing.composing import NoPicture, compose
from recdsl.previewing.mixed_picture import Picture, ordinal
from recdsl.previewing.ready_layouts import MOST
from recdsl.previewing.svg import svg
from recdsl.previewing.text_picture import blocks
from recdsl.reference.pointers import LAYOUT_CONFIG
from recdsl.surfaces.decoding import source_of
from tests.laws.bodies import bodies
from tests.previewing.composed import CASES, picture_of


@pytest.mark.parametrize("users", [0, MOST + 1])
def test_more_users_than_the_layouts_show_are_refused(users: int) -> None:
    with pytest.raises(ValueError, match=f"{users} users are not from 1 to 17"):
        preview("record audio and video mixed", users=users)
    assert preview("record audio and video mixed", users=MOST)[0].drawing


def spec(*clauses: str, users: int | None = None) -> Picture | NoPicture:
    """The picture of a sentence with these clauses."""
    text = "\n".join(clauses)
    (one,) = compose(read(source_of("x.rec", text)[0]), users=users)
    return one


def mixed(*clauses: str, users: int | None = None) -> Picture:
    one = spec("record audio and video mixed", *clauses, users=users)
    assert isinstance(one, Picture)
    return one


def people(picture: Picture) -> list[str]:
    return [region.label for region in picture.regions]


def faults(picture: Picture) -> list[str]:
    return [note.text for note in notes(picture) if note.kind == "fault"]


@pytest.mark.parametrize(
    ("sentence", "words", "faulty"),
    [
        ("record audio and video individually", "each user into files of their own", False),
        ('record page "https://a.example"', "a web page", False),
        ("record audio mixed", "sound alone", False),
        ("record video mixed layout ${LAYOUT}", "${LAYOUT}", True),
        (
            "record video mixed set recordingConfig.transcodingConfig.mixedVideoLayout = 9",
            "9",
            True,
        ),
        (
            'record video set recordingConfig.transcodingConfig = {"mixedVideoLayout": []}',
            "not",
            True,
        ),
    ],
)
def test_what_has_no_picture_says_why(sentence: str, words: str, faulty: bool) -> None:
    one = spec(sentence)
    assert isinstance(one, NoPicture)
    assert words in one.reason
    assert one.faulty == faulty


def test_a_body_of_an_open_mode_is_drawn_as_mixed_and_says_so() -> None:
    text = json.dumps({"cname": "c", "uid": "1", "clientRequest": {"recordingConfig": {}}})
    document = read(source_of("x.json", text)[0])
    (one,) = compose(document)
    assert isinstance(one, Picture)
    assert "--mode" in one.remarks[0]
    (told,) = compose(document, mode="mix")
    assert isinstance(told, Picture)
    assert "--mode" not in " ".join(told.remarks)
    (other,) = compose(document, mode="individual")
    assert isinstance(other, NoPicture)


def test_as_many_users_are_drawn_as_the_recording_names() -> None:
    of_three = spec("record audio of users 1, 2, 3 and video of users 2, 3 mixed")
    assert isinstance(of_three, Picture)
    assert of_three.users == 3
    assert mixed("layout best-fit").users == 4
    assert mixed("layout best-fit", users=12).users == 12
    many = ", ".join(map(str, range(1, 31)))
    of_many = spec(f"record audio and video of users {many} mixed")
    assert isinstance(of_many, Picture)
    assert of_many.users == 17


def test_the_large_user_is_one_of_the_users() -> None:
    picture = mixed("layout vertical around user 7", users=3)
    assert people(picture) == ["user 7", "1st other", "2nd other"]
    assert [region.fit for region in picture.regions] == [True, False, False]


def test_without_a_large_user_the_large_place_is_empty() -> None:
    picture = mixed("layout vertical", users=2)
    assert people(picture) == ["empty", "1st to join", "2nd to join"]
    assert "maxResolutionUid" in faults(picture)[0]


REGION = "at (0, 0) size (0.5, 0.5)"


def test_named_users_take_their_regions_and_the_others_what_is_left() -> None:
    layout = (
        f"layout custom {{ user 1 {REGION} next user {REGION} user 2 {REGION} next user {REGION} }}"
    )
    assert people(mixed(layout)) == ["user 1", "1st other", "user 2", "2nd other"]
    assert people(mixed(layout, users=3)) == ["user 1", "1st other", "user 2", "empty"]
    assert people(mixed(layout, users=1)) == ["user 1", "empty", "empty", "empty"]
    assert any("2 users have no region" in one for one in faults(mixed(layout, users=6)))


def test_a_hidden_region_is_a_fault_and_a_veiled_one_is_not() -> None:
    def over(alpha: str) -> list[str]:
        return faults(
            mixed(f"layout custom {{ user 1 {REGION} user 2 at (0, 0) size (1, 1) {alpha} }}")
        )

    assert over("") == ["Region 1 is hidden under region 2, so nobody is seen in it."]
    assert over("alpha 0.5") == []


def test_an_empty_region_hides_nobody() -> None:
    layout = f"layout custom {{ next user {REGION} next user at (0, 0) size (1, 1) }}"
    assert faults(mixed(layout, users=1)) == []


@pytest.mark.parametrize("case", ["overlaps.rec", "half-known.json"])
def test_findings_call_regions_what_the_picture_calls_them(case: str) -> None:
    text = (CASES / case).read_text("utf-8")
    picture = picture_of(CASES / case)
    shown = {region.number for region in picture.regions}
    spoken = " ".join(sentences(picture))
    diagnostics = [
        one for one in lint(text, name=case) if one.pointer.startswith(f"{LAYOUT_CONFIG}/")
    ]
    assert diagnostics
    for diagnostic in diagnostics:
        number = int(diagnostic.pointer.removeprefix(f"{LAYOUT_CONFIG}/").partition("/")[0]) + 1
        called = {
            int(each)
            for each in re.findall(
                r"\d+", " ".join(re.findall(r"[Rr]egions? [\d and]+", diagnostic.message))
            )
        }
        assert number in called
        assert number in shown or f"Region {number} is not drawn" in spoken


def test_a_region_is_where_the_body_says() -> None:
    body = json.loads((CASES / "half-known.json").read_text("utf-8"))
    said = body["clientRequest"]["recordingConfig"]["transcodingConfig"]["layoutConfig"]
    for region in picture_of(CASES / "half-known.json").regions:
        one = said[region.number - 1]
        assert (region.rect.x, region.rect.y) == (one["x_axis"], one["y_axis"])
        assert (region.rect.width, region.rect.height) == (one["width"], one["height"])


def test_no_secret_is_drawn() -> None:
    picture = picture_of(CASES / "portrait.rec")
    for text in (svg(picture), blocks(picture), " ".join(sentences(picture))):
        assert "hunter2" not in text
        assert "stage.jpg" in text


@given(bodies(), st.none() | st.integers(1, 17))
@settings(max_examples=40)
def test_any_body_has_a_picture_or_a_reason(body: object, users: int | None) -> None:
    document = read(source_of("x.json", json.dumps(body))[0])
    for one in compose(document, mode="mix", users=users):
        if isinstance(one, NoPicture):
            assert one.reason.endswith(".")
            continue
        ET.fromstring(svg(one).encode())
        assert all(safe(sentence)[-1] in ".)" for sentence in sentences(one))
        assert blocks(one, colour=True).encode()
        numbers = [region.number for region in one.regions]
        assert numbers == sorted(set(numbers))


def test_ordinals_are_english() -> None:
    said = " ".join(ordinal(number) for number in (1, 2, 3, 4, 11, 12, 13, 17, 21, 22, 101, 111))
    assert said == "1st 2nd 3rd 4th 11th 12th 13th 17th 21st 22nd 101st 111th"
