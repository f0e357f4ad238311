"""Regions as SVG: tiles with a figure in them, names, numbers, and the marks of faults."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.previewing.alt_text import region_text
from recdsl.previewing.mixed_picture import drawn, ordinal
from recdsl.previewing.palette import BARS, FAULT, INK, legible_on, of_region
from recdsl.previewing.rect import CANVAS, Rect, common
from recdsl.previewing.svg_text import escaped, fitted, measured, number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.previewing.mixed_picture import Drawn, Picture, Region

_VIDEO = 16 / 9
# Head and shoulders in a box of 100 by 100 that stands on its lower edge.
_FIGURE = "M50 20a18 18 0 1 1 0 36a18 18 0 1 1 0-36zM12 100c0-24 16-37 38-37s38 13 38 37z"
_SMALLEST_NAME, _LARGEST_NAME = 9.0, 15.0
_SMALLEST_BADGE, _LARGEST_BADGE = 13.0, 26.0


class Frame(Frozen):
    """The place of the canvas in the drawing, in pixels."""

    left: float
    top: float
    width: float
    height: float

    def box(self, rect: Rect) -> Rect:
        """A rectangle of the canvas in pixels of the drawing."""
        return Rect(
            self.left + rect.x * self.width,
            self.top + rect.y * self.height,
            rect.width * self.width,
            rect.height * self.height,
        )


def regions(picture: Picture, frame: Frame) -> Iterator[str]:
    """All regions from the lowest to the uppermost, then the marks and numbers above them."""
    shown = [drawn_region for drawn_region in drawn(picture) if drawn_region.region.rect.area > 0]
    for index, drawn_region in enumerate(shown):
        later = [frame.box(other.region.rect) for other in shown[index + 1 :] if other.region.taken]
        yield from _tile(drawn_region.region, frame, later, picture.colour)
    for drawn_region in shown:
        yield from _outside(drawn_region, frame)
    if not picture.crossing:
        for drawn_region in shown:
            yield from _hidden(drawn_region, frame)
    yield from _badges([drawn_region.region for drawn_region in shown], frame)


def attributes(rect: Rect) -> str:
    """Place and size of a rectangle as attributes."""
    names = ("x", "y", "width", "height")
    values = (rect.x, rect.y, rect.width, rect.height)
    return " ".join(f'{name}="{number(value)}"' for name, value in zip(names, values, strict=True))


def _tile(region: Region, frame: Frame, later: list[Rect], canvas: str) -> Iterator[str]:
    box = frame.box(region.rect)
    free = common(box, frame.box(CANVAS)) or box
    yield f"<g><title>{escaped(region_text(region))}</title>"
    if region.taken:
        yield from _video(region, box)
        yield from _name(region, free, later, INK)
    else:
        ink = legible_on(canvas)
        inner = _inset(box, 3)
        yield (
            f'<rect {attributes(inner)} fill="none" stroke="{ink}" stroke-opacity=".45" '
            'stroke-dasharray="5 5"/>'
        )
        yield from _name(region, free, later, ink)
    yield "</g>"


def _video(region: Region, box: Rect) -> Iterator[str]:
    """The user's video: it fills the region, or stands whole between black bars."""
    inner = _whole(box) if region.fit else box
    fade = "" if region.alpha >= 1 else f' opacity="{number(max(region.alpha, 0.05))}"'
    yield f"<g{fade}>"
    if region.fit:
        yield f'<rect {attributes(box)} fill="{BARS}"/>'
    yield f'<rect {attributes(inner)} fill="{of_region(region.number)}"/>'
    size = min(inner.width, inner.height) * 0.8
    if size >= 12:
        x, y = inner.x + (inner.width - size) / 2, inner.bottom - size
        scale = size / 100
        yield (
            f'<path d="{_FIGURE}" transform="translate({number(x)} {number(y)}) '
            f'scale({scale:.4g})" fill="{INK}" fill-opacity=".2"/>'
        )
    yield f'<rect {attributes(box)} fill="none" stroke="{INK}" stroke-opacity=".35"/>'
    yield "</g>"


def _whole(box: Rect) -> Rect:
    """The largest rectangle of a video's shape in the middle of a region."""
    width = min(box.width, box.height * _VIDEO)
    height = width / _VIDEO
    return Rect(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)


def _inset(box: Rect, by: float) -> Rect:
    by = min(by, box.width / 3, box.height / 3)
    return Rect(box.x + by, box.y + by, box.width - 2 * by, box.height - 2 * by)


def _name(region: Region, box: Rect, later: list[Rect], ink: str) -> Iterator[str]:
    """The user's name at a corner that no later region covers; nothing if there is no room."""
    size = min(max(box.height * 0.075, _SMALLEST_NAME), _LARGEST_NAME)
    room = box.width - size * 2
    text = region.label
    if measured(text, size) > room:
        by_order = region.taken and region.uid is None
        text = fitted(ordinal(region.order) if by_order else text, size, room)
    if not text or box.height < size * 4:
        return
    strip = _corner(box, Rect(0, 0, measured(text, size) + size, size * 1.7), later)
    if strip is None:
        return
    if region.taken:
        rounded = f'rx="{number(size * 0.35)}" fill="#000" fill-opacity=".45"'
        yield f"<rect {attributes(strip)} {rounded}/>"
    yield (
        f'<text x="{number(strip.x + strip.width / 2)}" y="{number(strip.y + size * 1.2)}" '
        f'font-size="{number(size)}" text-anchor="middle" fill="{ink}">{escaped(text)}</text>'
    )


def _corner(box: Rect, strip: Rect, later: list[Rect]) -> Rect | None:
    """The first corner where a strip is free: lower left, lower right, upper right."""
    gap = strip.height * 0.3
    left, right = box.x + gap, box.right - gap - strip.width
    low, high = box.bottom - gap - strip.height, box.y + gap
    for x, y in ((left, low), (right, low), (right, high)):
        corner = Rect(x, y, strip.width, strip.height)
        if not any(_meet(corner, other) for other in later):
            return corner
    return None


def _outside(drawn_region: Drawn, frame: Frame) -> Iterator[str]:
    """The parts that extend past an edge, in red: they are not recorded."""
    for part in drawn_region.outside:
        box = frame.box(part)
        yield f'<rect {attributes(box)} class="veil"/>'
        yield f'<rect {attributes(box)} fill="url(#lost)" stroke="{FAULT}" stroke-dasharray="4 3"/>'


def _hidden(drawn_region: Drawn, frame: Frame) -> Iterator[str]:
    """The parts under another region: hatched, inside a broken line."""
    for part in drawn_region.hidden:
        box = frame.box(part)
        yield f'<rect {attributes(box)} fill="url(#shared)"/>'
        yield (
            f'<rect {attributes(_inset(box, 1))} fill="none" stroke="{INK}" stroke-opacity=".8" '
            'stroke-dasharray="3 4"/>'
        )


def _badges(shown: list[Region], frame: Frame) -> Iterator[str]:
    """The number of each region in its upper left corner, beside numbers that are there already."""
    placed: list[Rect] = []
    for region in shown:
        box = frame.box(region.rect)
        size = min(max(min(box.width, box.height) * 0.2, _SMALLEST_BADGE), _LARGEST_BADGE)
        gap = min(size * 0.35, max((min(box.width, box.height) - size) / 2, 0))
        badge = Rect(box.x + gap, box.y + gap, size * (1.35 if region.number > 9 else 1), size)
        while any(_meet(badge, other) for other in placed):
            badge = Rect(badge.x + size * 0.25, badge.y, badge.width, badge.height)
        placed.append(badge)
        yield from _badge(region, badge)


def _meet(rect: Rect, other: Rect) -> bool:
    across = rect.x < other.right and other.x < rect.right
    return across and rect.y < other.bottom and other.y < rect.bottom


def _badge(region: Region, badge: Rect) -> Iterator[str]:
    size = badge.height
    yield (
        f'<rect {attributes(badge)} rx="{number(size * 0.28)}" fill="{INK}" '
        'stroke="#000" stroke-opacity=".25"/>'
    )
    yield (
        f'<text x="{number(badge.x + badge.width / 2)}" y="{number(badge.y + size * 0.72)}" '
        f'font-size="{number(size * 0.62)}" font-weight="700" text-anchor="middle" '
        f'fill="{of_region(region.number)}">{region.number}</text>'
    )
