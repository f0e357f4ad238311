"""The places of users in the ready layouts, after the vendor's page on layouts.

The page gives some measures in words and others in drawings only; `Places.approximate` marks these.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.previewing.rect import CANVAS, Rect
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# So many users have a region: the figure of the edition whose layouts these are.
MOST: int = DEFAULT.facts.figures.shown_users

# Floating: small regions and the gaps between them, as shares of the canvas.
_SMALL, _GAP, _A_ROW = 0.235, 0.012, 4
# Vertical: up to so many users in all, so many columns of regions of 1/width by 1/height.
_SIZES = ((5, 1, 5, 4), (7, 1, 7, 6), (9, 1, 9, 8), (MOST, 2, 10, 8))


class Places(Frozen):
    """Regions in the order in which users fill them; a sentence if they are not certain."""

    rects: tuple[Rect, ...]
    approximate: str = ""


def floating(users: int) -> Places:
    """The first user over the whole canvas, the others small above, from the bottom left."""
    return Places((CANVAS, *(_floating(index) for index in range(users - 1))))


def _floating(index: int) -> Rect:
    row, column = divmod(index, _A_ROW)
    step = _SMALL + _GAP
    return Rect(_GAP + column * step, 1 - (row + 1) * step, _SMALL, _SMALL)


def best_fit(users: int) -> Places:
    """A grid that follows the number of users; the one for 17 is described in words."""
    if users == MOST:
        return Places((*_grid(MOST - 1, 4, 0.2, 0.2, left=0.1), Rect(0.4, 0.8, 0.2, 0.2)))
    columns = next(count for count in range(1, 5) if count * count >= users)
    rows = 1 if users <= 2 else columns
    return Places(
        tuple(_grid(users, columns, 1 / columns, 1 / rows)),
        "The page shows this grid only as a drawing for some numbers of users; the number of "
        "columns and rows follows from those.",
    )


def _grid(
    count: int, columns: int, width: float, height: float, *, left: float = 0.0
) -> Iterator[Rect]:
    for index in range(count):
        row, column = divmod(index, columns)
        yield Rect(left + column * width, row * height, width, height)


def vertical(small: int) -> Places:
    """One large region at the left, which comes first, and small ones down the right edge.

    Args:
        small: how many users are shown small, 0 to 16.
    """
    columns, wide, high = next(size for most, *size in _SIZES if small < most)
    left = 1 - columns / wide
    rects = [Rect(0, 0, left, 1)]
    for index in range(small):
        column, row = divmod(index, high)
        rects.append(Rect(left + column / wide, row / high, 1 / wide, 1 / high))
    approximate = (
        "The page gives the size of the small regions; the large one takes what they leave."
    )
    if columns == 2:
        approximate += " In which order the two columns fill is only drawn there."
    elif high == 8:
        approximate += " For 8 and 9 users the sizes follow from the number of regions."
    return Places(tuple(rects), approximate)
