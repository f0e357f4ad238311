"""The ready layouts, held against what the vendor's page says of them in words."""

from __future__ import annotations

from itertools import combinations

import pytest

from recdsl.previewing.ready_layouts import MOST, Places, best_fit, floating, vertical
from recdsl.previewing.rect import CANVAS, TOLERANCE, Rect, common

COUNTS = range(1, MOST + 1)


def inside(rect: Rect) -> bool:
    return min(rect.x, rect.y) >= -TOLERANCE and max(rect.right, rect.bottom) <= 1 + TOLERANCE


@pytest.mark.parametrize("users", COUNTS)
def test_every_user_has_one_region_on_the_canvas(users: int) -> None:
    for places in (floating(users), best_fit(users), vertical(users - 1)):
        assert len(places.rects) == users
        assert all(map(inside, places.rects))


@pytest.mark.parametrize("users", COUNTS)
def test_regions_lie_beside_each_other_but_for_the_first_that_floats(users: int) -> None:
    for rects in (floating(users).rects[1:], best_fit(users).rects, vertical(users - 1).rects):
        assert not any(common(one, other) for one, other in combinations(rects, 2))


def test_floating_regions_have_the_measures_of_the_page() -> None:
    canvas, *small = floating(MOST).rects
    assert canvas == CANVAS
    assert {(round(one.width, 9), round(one.height, 9)) for one in small} == {(0.235, 0.235)}
    first, second, *_ = small
    assert (first.x, 1 - first.bottom) == pytest.approx((0.012, 0.012))
    assert second.x - first.right == pytest.approx(0.012)
    assert 1 - small[3].right == pytest.approx(0.012)
    assert small[4].x == first.x
    assert first.y - small[4].bottom == pytest.approx(0.012)


def test_the_grid_for_17_users_leaves_bands_of_a_tenth() -> None:
    rects = best_fit(MOST).rects
    assert {(one.width, one.height) for one in rects} == {(0.2, 0.2)}
    assert min(one.x for one in rects) == pytest.approx(0.1)
    assert max(one.right for one in rects) == pytest.approx(0.9)
    assert (rects[-1].x, rects[-1].bottom) == pytest.approx((0.4, 1))


@pytest.mark.parametrize(
    ("users", "columns", "rows"),
    [(1, 1, 1), (2, 2, 1), (3, 2, 2), (4, 2, 2), (5, 3, 3), (9, 3, 3), (10, 4, 4), (16, 4, 4)],
)
def test_smaller_grids_are_even(users: int, columns: int, rows: int) -> None:
    (size,) = {(one.width, one.height) for one in best_fit(users).rects}
    assert size == pytest.approx((1 / columns, 1 / rows))


@pytest.mark.parametrize(
    ("users", "wide", "high", "columns"),
    [
        *((2, 5, 4, 1), (5, 5, 4, 1), (6, 7, 6, 1), (7, 7, 6, 1), (8, 9, 8, 1), (9, 9, 8, 1)),
        *((10, 10, 8, 2), (17, 10, 8, 2)),
    ],
)
def test_small_regions_of_the_vertical_layout_follow_the_number_of_users(
    users: int, wide: int, high: int, columns: int
) -> None:
    large, *small = vertical(users - 1).rects
    for one in small:
        assert (one.width, one.height) == pytest.approx((1 / wide, 1 / high))
    assert (large.x, large.height, large.right) == pytest.approx((0, 1, 1 - columns / wide))


def test_what_the_page_only_draws_is_approximate() -> None:
    assert not any(floating(users).approximate for users in COUNTS)
    assert [users for users in COUNTS if not best_fit(users).approximate] == [MOST]
    assert all(vertical(small).approximate for small in range(MOST))
    assert isinstance(vertical(0), Places)
