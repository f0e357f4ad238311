"""A picture: a canvas, its regions, and the notes beside them."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.previewing.rect import CANVAS, Rect, around, common, uncovered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class Region(Frozen):
    """The place of one user.

    `number` is its name in the picture, the words and the findings of a lint. `uid` is the user
    it is meant for; without one the `order`-th user to join takes it, or with `others` the
    `order`-th of those who have no region of their own. With `taken` False nobody does, and the
    background shows.
    """

    number: int
    rect: Rect
    uid: str | None = None
    order: int = 0
    others: bool = False
    taken: bool = True
    fit: bool = False
    alpha: float = 1.0

    @property
    def label(self) -> str:
        """The user that is shown, in the fewest words."""
        if not self.taken:
            return "empty"
        if self.uid is not None:
            return f"user {self.uid}"
        return f"{ordinal(self.order)} other" if self.others else f"{ordinal(self.order)} to join"


class Picture(Frozen):
    """The mixed picture of one recording.

    `size` is None if the canvas' size is not known. `colour` is that of the canvas, as six
    hexadecimal digits after a hash sign. `crossing` is whether the layout lays regions over each
    other by design. `faults` and `remarks` are whole sentences, the first about what goes
    wrong; `approximate` is one if the drawing is not certain.
    """

    name: str | None
    layout: str
    users: int
    size: tuple[int, int] | None
    rates: tuple[str, ...]
    colour: str
    regions: tuple[Region, ...]
    has_image: bool = False
    crossing: bool = False
    approximate: str = ""
    faults: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def proportion(self) -> float:
        """The canvas' width divided by its height; 16:9 if that is not known."""
        width, height = self.size or (16, 9)
        return width / height

    @property
    def title(self) -> str:
        """The layout and the number of users."""
        return f"{self.layout} layout, {self.users} user{'' if self.users == 1 else 's'}"

    @property
    def extent(self) -> Rect:
        """The rectangle to draw: the canvas, and the parts that extend past its edges."""
        return around([CANVAS, *(region.rect for region in self.regions)])


class Drawn(Frozen):
    """A region with what becomes of it: how much is seen, who lies over it, what hangs out."""

    region: Region
    seen: float
    covered_by: tuple[int, ...]
    hidden: tuple[Rect, ...]
    outside: tuple[Rect, ...]


def drawn(picture: Picture) -> tuple[Drawn, ...]:
    """The regions of a picture from the lowest to the uppermost."""
    return tuple(
        _drawn(region, picture.regions[index + 1 :]) for index, region in enumerate(picture.regions)
    )


def _drawn(region: Region, later: Sequence[Region]) -> Drawn:
    above = [other for other in later if other.taken]
    laid = [(other.number, common(region.rect, other.rect)) for other in above]
    opaque = [other.rect for other in above if other.alpha >= 1]
    return Drawn(
        region,
        uncovered(region.rect, opaque),
        tuple(number for number, shared in laid if shared),
        tuple(shared for _, shared in laid if shared),
        _outside(region.rect),
    )


def _outside(rect: Rect) -> tuple[Rect, ...]:
    """The parts that extend past the right and the lower edge; shares are never negative."""
    beside = Rect(1, 0, max(rect.right - 1, 0), 2)
    below = Rect(0, 1, 1, max(rect.bottom - 1, 0))
    parts = (common(rect, beside), common(rect, below))
    return tuple(part for part in parts if part)


def ordinal(number: int) -> str:
    """1st, 2nd, 3rd, 4th … 11th, 12th, 13th … 21st."""
    last = 0 if 10 < number % 100 < 20 else number % 10
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(last, 'th') }"
