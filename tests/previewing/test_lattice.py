from __future__ import annotations

import unicodedata
from itertools import product

import pytest

from recdsl.previewing.lattice import HEAVY, LIGHT, SIGNS, Box, Sheet

WEIGHTS = {0: "", LIGHT: "LIGHT", HEAVY: "HEAVY"}


def named(arms: tuple[int, ...]) -> set[str]:
    """What Unicode may call a character with such arms: it names arms together, in any order."""
    sides = dict(zip(("UP", "RIGHT", "DOWN", "LEFT"), arms, strict=True))
    return {f"{WEIGHTS[weight]} {side}" for side, weight in sides.items() if weight}


def said(sign: str) -> set[str]:
    """The arms that the name of a character speaks of, each with its weight."""
    words = unicodedata.name(sign).removeprefix("BOX DRAWINGS ").replace(" AND ", " ").split()
    sides = {"VERTICAL": ("UP", "DOWN"), "HORIZONTAL": ("LEFT", "RIGHT")}
    found: set[str] = set()
    leading = words[0] in WEIGHTS.values()
    waiting: list[str] = []
    weight = ""
    for word in words:
        if word not in WEIGHTS.values():
            waiting += sides.get(word, (word,))
        if word in WEIGHTS.values():
            weight = word
        if leading or word in WEIGHTS.values():
            found |= {f"{weight} {side}" for side in waiting}
            waiting = []
    return found


@pytest.mark.parametrize("arms", list(product(range(3), repeat=4))[1:])
def test_a_sign_has_the_arms_that_its_name_says(arms: tuple[int, int, int, int]) -> None:
    up, right, down, left = arms
    assert said(SIGNS[up * 27 + right * 9 + down * 3 + left]) == named(arms)


def drawn(sheet: Sheet) -> list[str]:
    return ["".join(sign for sign, _ in row) for row in sheet.cells()]


def test_neighbours_share_their_line_and_heavy_wins() -> None:
    sheet = Sheet(7, 5)
    sheet.rule(Box(0, 0, 3, 2), LIGHT)
    sheet.rule(Box(3, 0, 6, 2), LIGHT)
    sheet.rule(Box(0, 0, 6, 4), HEAVY)
    assert drawn(sheet) == ["┏━━┯━━┓", "┃  │  ┃", "┠──┴──┨", "┃     ┃", "┗━━━━━┛"]


def test_a_rectangle_covers_the_lines_below_it() -> None:
    sheet = Sheet(7, 5)
    for box in (Box(0, 0, 4, 3), Box(2, 1, 6, 4)):
        sheet.cover(box)
        sheet.rule(box, LIGHT)
    assert drawn(sheet) == ["┌───┐  ", "│ ┌─┴─┐", "│ │   │", "└─┤   │", "  └───┘"]
