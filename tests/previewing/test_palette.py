from __future__ import annotations

import pytest

from recdsl.previewing.palette import BARS, DARK, FAULT, INK, LIGHT, REGIONS, contrast, legible_on

READABLE = 4.5  # WCAG 2.2, 1.4.3
VISIBLE = 3.0  # the same, 1.4.11, for what is no text


@pytest.mark.parametrize("colour", REGIONS)
def test_names_read_on_every_region_and_numbers_on_every_badge(colour: str) -> None:
    assert contrast(INK, colour) >= READABLE


@pytest.mark.parametrize("paper", [LIGHT, DARK])
def test_notes_read_on_light_and_dark_paper(paper: dict[str, str]) -> None:
    for name in ("title", "text", "quiet", "fault"):
        assert contrast(paper[name], paper["paper"]) >= READABLE
    assert contrast(FAULT, paper["paper"]) >= VISIBLE


@pytest.mark.parametrize("colour", ["#000000", "#FFFFFF", "#FF0000", "#777777", BARS])
def test_an_ink_reads_on_any_canvas(colour: str) -> None:
    assert contrast(legible_on(colour), colour) >= VISIBLE
