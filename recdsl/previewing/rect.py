"""Rectangles of the picture, and how much of each can be seen."""

from __future__ import annotations

from itertools import pairwise

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

# Shares are written in decimals, so that sums such as 0.6 + 0.4 may miss 1 by the last bit.
TOLERANCE = 1e-9


class Rect(Frozen):
    """A rectangle in shares of the canvas' width and height, from the canvas' top left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def area(self) -> float:
        """Its share of the canvas' area."""
        return self.width * self.height


CANVAS = Rect(0, 0, 1, 1)


def common(rect: Rect, other: Rect) -> Rect | None:
    """The rectangle that two share; None if they share nothing or only a line."""
    x, y = max(rect.x, other.x), max(rect.y, other.y)
    width = min(rect.right, other.right) - x
    height = min(rect.bottom, other.bottom) - y
    return Rect(x, y, width, height) if min(width, height) > TOLERANCE else None


def around(rects: Sequence[Rect]) -> Rect:
    """The smallest rectangle that contains all of them; there is at least one."""
    x, y = min(rect.x for rect in rects), min(rect.y for rect in rects)
    right, bottom = max(rect.right for rect in rects), max(rect.bottom for rect in rects)
    return Rect(x, y, right - x, bottom - y)


def uncovered(rect: Rect, above: Sequence[Rect]) -> float:
    """The share of a rectangle's area that lies on the canvas and under none of the others."""
    seen = common(rect, CANVAS)
    if seen is None or rect.area <= 0:
        return 0.0
    # The edges of all cut the visible part into cells, each of which is covered wholly or not.
    columns = sorted({seen.x, seen.right, *_between(seen.x, seen.right, above, across=True)})
    rows = sorted({seen.y, seen.bottom, *_between(seen.y, seen.bottom, above, across=False)})
    area = 0.0
    for left, right in pairwise(columns):
        for top, bottom in pairwise(rows):
            middle = (left + right) / 2, (top + bottom) / 2
            if not any(_holds(upper, *middle) for upper in above):
                area += (right - left) * (bottom - top)
    return area / rect.area


def _between(low: float, high: float, rects: Sequence[Rect], *, across: bool) -> list[float]:
    edges = [
        edge
        for rect in rects
        for edge in ((rect.x, rect.right) if across else (rect.y, rect.bottom))
    ]
    return [edge for edge in edges if low < edge < high]


def _holds(rect: Rect, x: float, y: float) -> bool:
    return rect.x <= x <= rect.right and rect.y <= y <= rect.bottom
