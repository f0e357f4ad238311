"""The alternative text of a picture, in sentences, for people who cannot see it."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.quoting import listed, numbers
from recdsl.previewing.mixed_picture import drawn, ordinal
from recdsl.previewing.rect import CANVAS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Literal

    from recdsl.previewing.mixed_picture import Drawn, Picture, Region

    Kind = Literal["fault", "over", "colour", "remark", "approximate"]


class Note(Frozen):
    """A sentence beside the picture, and its kind."""

    kind: Kind
    text: str


def heading(picture: Picture) -> str:
    """The heading of a picture: the layout, the number of users and the canvas."""
    size = f", on a canvas of {measures(picture)}" if picture.size else ""
    name = f"{picture.name}: " if picture.name else ""
    title = picture.title.replace(", ", " with ", 1)
    return f"{name}{title[0].upper()}{title[1:]}{size}."


def measures(picture: Picture) -> str:
    """The canvas in pixels."""
    return f"{picture.size[0]} × {picture.size[1]} pixels" if picture.size else ""


def sentences(picture: Picture) -> Iterator[str]:
    """Everything that the picture shows, one sentence after the other."""
    yield heading(picture)
    yield from (f"{region_text(region)}." for region in picture.regions)
    yield from (note.text for note in notes(picture))


def region_text(region: Region) -> str:
    """One region: who is shown, where, and how."""
    place = "the whole canvas" if region.rect == CANVAS else _place(region)
    if not region.taken:
        return f"Region {region.number}: {_waits(region)}; {place}"
    parts = [f"Region {region.number}: {who(region)}", place]
    if region.fit:
        parts.append("all of the video shows, between black bars where the shapes differ")
    if region.alpha < 1:
        parts.append(f"{percent(region.alpha)} opaque")
    return "; ".join(parts)


def who(region: Region) -> str:
    """The user of a region."""
    return _user(region) if region.uid is not None else f"{_user(region)} to join"


def _user(region: Region) -> str:
    if region.uid is not None:
        return f"user {region.uid}"
    return f"the {ordinal(region.order)} {'other ' if region.others else ''}user"


def notes(picture: Picture) -> Iterator[Note]:
    """The notes on a picture: faults, overlaps, backgrounds, and uncertain facts."""
    shown = drawn(picture)
    faults = [
        *picture.faults,
        *(sentence for drawn_region in shown for sentence in _faults(drawn_region)),
    ]
    over = [
        sentence
        for drawn_region in shown
        if not picture.crossing
        for sentence in _over(drawn_region)
    ]
    yield from (Note("fault", sentence) for sentence in faults)
    yield from (Note("over", sentence) for sentence in over)
    if not picture.has_image:
        yield Note("colour", f"The canvas is {picture.colour} where nobody is shown.")
    yield from (Note("remark", sentence) for sentence in picture.remarks)
    if picture.approximate:
        yield Note("approximate", f"The drawing is approximate. {picture.approximate}")


def _faults(drawn_region: Drawn) -> Iterator[str]:
    rect, name = drawn_region.region.rect, f"Region {drawn_region.region.number}"
    if rect.area <= 0:
        yield f"{name} has no {'width' if rect.width <= 0 else 'height'}, so nobody is seen in it."
        return
    if drawn_region.region.alpha <= 0:
        yield f"{name} is transparent, so nobody is seen in it."
    elif drawn_region.seen <= 0 and drawn_region.covered_by and drawn_region.region.taken:
        above = _numbered(drawn_region.covered_by)
        yield f"{name} is hidden under {above}, so nobody is seen in it."
    for part in drawn_region.outside:
        wide = part.x >= 1
        extent, edge, side = (
            (part.width, "right", "width") if wide else (part.height, "lower", "height")
        )
        yield (
            f"{name} hangs over the {edge} edge by {percent(extent)} of the canvas' {side}; "
            "what stands out is not recorded."
        )


def _over(drawn_region: Drawn) -> Iterator[str]:
    if drawn_region.covered_by and drawn_region.region.taken and drawn_region.seen > 0:
        above = _numbered(drawn_region.covered_by)
        verb = "lies" if len(drawn_region.covered_by) == 1 else "lie"
        number = drawn_region.region.number
        seen = (
            f"{percent(drawn_region.seen)} of it is seen in full"
            if drawn_region.seen < 1
            else "none is hidden"
        )
        yield f"{above[0].upper()}{above[1:]} {verb} over region {number}; {seen}."


def _numbered(regions: Sequence[int]) -> str:
    """Regions by their numbers: `region 3`, `regions 2 and 3`, `regions 2 to 6`."""
    if len(regions) == 2:
        return f"regions {regions[0]} and {regions[1]}"
    return f"region{'' if len(regions) == 1 else 's'} {numbers(regions)}"


def _waits(region: Region) -> str:
    until = f" until {_user(region)} joins" if region.uid or region.order else ""
    return f"empty{until}, the background shows"


def _place(region: Region) -> str:
    rect = region.rect
    where = [f"{percent(rect.x)} from the left" if rect.x else "at the left edge"]
    where.append(f"{percent(rect.y)} from the top" if rect.y else "at the top")
    return f"{listed(where, 'and')}, {percent(rect.width)} wide and {percent(rect.height)} high"


def percent(value: float) -> str:
    """A share as a percentage, to a hundredth."""
    return f"{round(value * 100, 2):g} %"
