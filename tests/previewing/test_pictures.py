"""Golden files: `pytest --update` rewrites them; look at each drawing before you take it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from recdsl.previewing.alt_text import heading, sentences
from recdsl.previewing.mixed_picture import Picture
from recdsl.previewing.svg import svg
from recdsl.previewing.text_picture import blocks
from tests.conftest import ROOT
from tests.previewing.composed import CASES, made, picture_of

PICTURES = Path(__file__).parent / "pictures"
EXAMPLES = [
    *sorted((ROOT / "examples").rglob("*.rec")),
    *sorted((ROOT / "examples").rglob("*.json")),
]
HAND_MADE = {
    "floating.rec": (1, 6, 17),
    "best-fit.rec": (2, 3, 7, 16, 17),
    "vertical.rec": (1, 5, 7, 9, 12, 17),
    "portrait.rec": (17,),
    "overlaps.rec": (None,),
    "half-known.json": (None,),
    "no-regions.json": (None,),
    "wall.rec": (3, None),
}


def all_pictures() -> dict[str, Picture]:
    """Every picture that has golden files, by its name."""
    found: dict[str, Picture] = {}
    for file in EXAMPLES:
        for one in made(file):
            if isinstance(one, Picture):
                found[
                    f"{file.stem}{file.suffix.replace('.', '-')}{f'-{one.name}' * bool(one.name)}"
                ] = one
    for name, counts in HAND_MADE.items():
        for users in counts:
            found[f"{Path(name).stem}{f'-{users}' * bool(users)}"] = picture_of(CASES / name, users)
    return found


ALL = all_pictures()


@pytest.mark.parametrize("name", ALL)
def test_a_drawing_is_as_it_was_looked_at(name: str, golden: Callable[[Path, str], None]) -> None:
    golden(PICTURES / f"{name}.svg", svg(ALL[name]))


@pytest.mark.parametrize("name", ALL)
def test_words_and_characters_show_the_same_picture(
    name: str, golden: Callable[[Path, str], None]
) -> None:
    said = "".join(f"{sentence}\n" for sentence in sentences(ALL[name]))
    golden(PICTURES / f"{name}.txt", f"{said}\n{blocks(ALL[name])}")


def test_no_golden_file_is_left_over() -> None:
    names = {file.stem for file in PICTURES.iterdir()}
    assert names == set(ALL)


@pytest.mark.parametrize("name", ALL)
def test_a_drawing_carries_its_words(name: str) -> None:
    root = ET.fromstring(svg(ALL[name]))
    space = "{http://www.w3.org/2000/svg}"
    labels = {one.get("id"): one.text for one in root if one.get("id")}
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == "title words"
    said = [text for text in (labels["title"], labels["words"]) if text]
    assert said[0].replace("\\u202e", "\u202e") == heading(ALL[name])
    assert said[1].replace("\\u202e", "\u202e") == " ".join(sentences(ALL[name]))
    shown = {region.number for region in ALL[name].regions if region.rect.area > 0}
    titles = [one.text or "" for one in root.iter(f"{space}title")][1:]
    assert {int(title.partition(":")[0].split()[1]) for title in titles} == shown


@pytest.mark.parametrize("name", ALL)
def test_characters_keep_to_their_columns_and_to_ascii(name: str) -> None:
    for columns in (24, 50, 200):
        lines = blocks(ALL[name], columns=columns, ascii_only=True).splitlines()
        assert all(line.isascii() for line in lines)
        drawing = [line for line in lines if line.startswith(("+", "|"))]
        assert max(map(len, drawing)) <= min(columns, 76)


@pytest.mark.parametrize("name", ["lesson-rec", "overlaps", "best-fit-17"])
def test_colour_changes_no_character_but_the_background(name: str) -> None:
    import re

    coloured = re.sub(r"\x1b\[[0-9;]*m", "", blocks(ALL[name], colour=True))
    plain = blocks(ALL[name]).replace("░ background", "").replace("░", " ")
    assert coloured.split() == plain.split()


def test_a_drawing_follows_its_viewer_or_the_theme() -> None:
    picture = ALL["lesson-rec"]
    assert "prefers-color-scheme: dark" in svg(picture)
    assert "prefers-color-scheme" not in svg(picture, theme="dark")
    assert svg(picture, theme="dark") != svg(picture, theme="light")
