from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.previewing.rect import CANVAS, Rect, around, common, uncovered

SIDES = 8


@st.composite
def rects(draw: st.DrawFn) -> Rect:
    """Rectangles on a grid of eighths, some of them over the edge."""
    x, y = draw(st.integers(0, SIDES)), draw(st.integers(0, SIDES))
    width, height = draw(st.integers(0, SIDES)), draw(st.integers(0, SIDES))
    return Rect(*(value / SIDES for value in (x, y, width, height)))


def cells(rect: Rect) -> set[tuple[int, int]]:
    across = range(round(rect.x * SIDES), round(rect.right * SIDES))
    return {
        (x, y) for x in across for y in range(round(rect.y * SIDES), round(rect.bottom * SIDES))
    }


@given(rects(), rects())
def test_what_two_rectangles_share_is_what_their_cells_share(one: Rect, other: Rect) -> None:
    shared = common(one, other)
    assert (cells(shared) if shared else set()) == cells(one) & cells(other)


@given(rects(), st.lists(rects(), max_size=5))
def test_what_is_seen_of_a_rectangle_can_be_counted(rect: Rect, above: list[Rect]) -> None:
    seen = cells(rect) & cells(CANVAS)
    for one in above:
        seen -= cells(one)
    share = len(seen) / len(cells(rect)) if cells(rect) else 0
    assert uncovered(rect, above) == pytest.approx(share)


@given(st.lists(rects(), min_size=1, max_size=5))
def test_what_is_around_rectangles_holds_them_and_touches_its_edges(
    given_rects: list[Rect],
) -> None:
    whole = around(given_rects)
    for one in given_rects:
        assert common(whole, one) == (one if min(one.width, one.height) > 0 else None)
    assert whole.x in [one.x for one in given_rects]
    assert whole.bottom == pytest.approx(max(one.bottom for one in given_rects))
