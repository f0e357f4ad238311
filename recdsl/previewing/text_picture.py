"""A picture in characters, for the terminal: regions ruled with lines, on coloured ground."""

from __future__ import annotations

from recdsl.model.cells import safe, width, wrapped
from recdsl.model.quoting import numbers
from recdsl.previewing.alt_text import heading, notes
from recdsl.previewing.lattice import HEAVY, LIGHT, SIGNS, Box, Sheet
from recdsl.previewing.mixed_picture import drawn, ordinal
from recdsl.previewing.palette import legible_on, of_region
from recdsl.previewing.rect import CANVAS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.previewing.mixed_picture import Picture, Region
    from recdsl.previewing.rect import Rect

WIDEST, _HIGHEST, _NARROWEST = 76, 30, 24
_CELL = 2  # a character is twice as high as wide
_BACKGROUND, _SHARED, _LOST = "░", "╲", "╳"  # noqa: RUF001 - they are drawn
_KEY = {_BACKGROUND: "background", _SHARED: "one region over another", _LOST: "not recorded"}
_LINES = {"─": "-", "━": "-", "╼": "-", "╾": "-", "│": "|", "┃": "|", " ": " "}
_OTHERS = {_BACKGROUND: ".", _SHARED: "\\", _LOST: "x", "…": "~", "×": "x", "·": "-"}
_ASCII = str.maketrans(dict.fromkeys(SIGNS, "+") | _LINES | _OTHERS)


def blocks(
    picture: Picture, *, columns: int = WIDEST, colour: bool = False, ascii_only: bool = False
) -> str:
    """A picture in characters, with its title above and its notes below.

    Args:
        picture: what to draw.
        columns: how many characters a line may have.
        colour: whether to colour with ANSI codes.
        ascii_only: whether the terminal knows no characters but ASCII's.
    """
    columns = min(max(columns, _NARROWEST), WIDEST)
    sheet, box = _sheet(picture, columns)
    unnamed, unseen = _painted(picture, sheet, box, colour=colour)
    drawing = ["".join(_coloured(row)).rstrip() for row in sheet.cells()]
    drawing = drawing if drawing[-1] else drawing[:-1]
    below = [*_key(drawing), *_legend(unnamed, unseen)]
    note_lines = (line for note in notes(picture) for line in _bullet(note.text, columns))
    below = ["", *below] if below else []
    lines = [*wrapped(heading(picture), columns), "", *drawing, *below, "", *note_lines]
    text = "".join(f"{line}\n" for line in lines)
    return text.translate(_ASCII).encode("ascii", "replace").decode() if ascii_only else text


class _Scale:
    """From shares of the canvas to lines of the sheet."""

    def __init__(self, extent: Rect, columns: int, rows: int) -> None:
        self._across = (columns - 1) / extent.width
        self._down = (rows - 1) / extent.height

    def box(self, rect: Rect) -> Box:
        """A rectangle by its lines, at least one character inside if it has an area."""
        left, right = round(rect.x * self._across), round(rect.right * self._across)
        top, bottom = round(rect.y * self._down), round(rect.bottom * self._down)
        return Box(left, top, max(right, left + 1), max(bottom, top + 1))


def _sheet(picture: Picture, columns: int) -> tuple[Sheet, _Scale]:
    """A sheet in the picture's proportion."""
    extent = picture.extent
    shape = extent.width * picture.proportion / extent.height
    rows = round((columns - 1) / shape / _CELL) + 1
    if rows > _HIGHEST:
        rows, columns = _HIGHEST, max(round((_HIGHEST - 1) * shape * _CELL) + 1, 2)
    rows = max(rows, 3)
    return Sheet(columns + 1, rows + 1), _Scale(extent, columns, rows)


def _painted(
    picture: Picture, sheet: Sheet, scale: _Scale, *, colour: bool
) -> tuple[list[Region], list[Region]]:
    """Paint the regions from the lowest up; those without room for their name, and their number."""
    shown = [drawn_region for drawn_region in drawn(picture) if drawn_region.region.rect.area > 0]
    canvas = scale.box(CANVAS)
    sheet.fill(canvas, _BACKGROUND, picture.colour if colour else "")
    for drawn_region in shown:
        box = scale.box(drawn_region.region.rect)
        sheet.cover(box)
        sheet.rule(box, LIGHT)
        if drawn_region.region.taken:
            sheet.fill(box, " ", of_region(drawn_region.region.number) if colour else "")
    sheet.rule(canvas, HEAVY)
    for drawn_region in shown:
        for part in () if picture.crossing else drawn_region.hidden:
            sheet.hatch(scale.box(part), _SHARED)
        for part in drawn_region.outside:
            sheet.fill(scale.box(part), _LOST)
    unnamed, unseen = [], []
    for index, drawn_region in enumerate(shown):
        later = [scale.box(other.region.rect) for other in shown[index + 1 :] if other.region.taken]
        written = _labelled(drawn_region.region, sheet, scale.box(drawn_region.region.rect), later)
        if not written:
            unseen.append(drawn_region.region)
        elif written == str(drawn_region.region.number):
            unnamed.append(drawn_region.region)
    return unnamed, unseen


def _labelled(region: Region, sheet: Sheet, box: Box, later: list[Box]) -> str:
    """Write a region's number and name, else its number, if it is seen; return the text."""
    number, name = str(region.number), safe(region.label)
    # A sheet has one character a cell; a name with wide ones is in the legend.
    texts = [f"{number} {name}", number] if width(name) == len(name) else [number]
    for text in texts:
        for y in range(box.top + 1, box.bottom):
            for x in range(box.left + 1, box.right - len(text) - 1):
                if not any(_over(other, x, y, len(text) + 2) for other in later):
                    sheet.write(x, y, f" {text} ")
                    return text
    for y in (box.top + 1, box.top):
        fits = box.right - box.left > len(number) and y < box.bottom
        if fits and not any(_over(other, box.left + 1, y, len(number)) for other in later):
            sheet.write(box.left + 1, y, number)
            return number
    return ""


def _over(box: Box, x: int, y: int, length: int) -> bool:
    return box.top <= y <= box.bottom and x <= box.right and box.left < x + length


def _key(drawing: list[str]) -> Iterator[str]:
    """The meanings of the signs in the drawing."""
    used = [f"{sign} {means}" for sign, means in _KEY.items() if any(sign in x for x in drawing)]
    if used:
        yield "   ".join(used)


def _legend(unnamed: list[Region], unseen: list[Region]) -> Iterator[str]:
    """The names that had no room, and the regions that cannot be seen in characters."""
    runs: list[list[Region]] = []
    for region in unnamed:
        if runs and region.uid is None and _follows(runs[-1][-1], region):
            runs[-1].append(region)
        else:
            runs.append([region])
    named_runs = [run for run in runs if run[0].uid is not None or run[0].order != run[0].number]
    if named_runs:
        yield from wrapped(" · ".join(map(_named, named_runs)), WIDEST)
    if unseen:
        plural = "" if len(unseen) == 1 else "s"
        listed = numbers([region.number for region in unseen])
        yield f"Not seen at this size: region{plural} {listed}."


def _follows(before: Region, region: Region) -> bool:
    return before.uid is None and before.taken == region.taken and before.order + 1 == region.order


def _named(run: list[Region]) -> str:
    first, last = run[0], run[-1]
    if first is last:
        return f"{first.number} {safe(first.label)}"
    if not first.taken:
        return f"{first.number} to {last.number} empty"
    return f"{first.number} to {last.number}: {ordinal(first.order)} to {last.label}"


def _bullet(text: str, columns: int) -> Iterator[str]:
    first, *rest = wrapped(text, columns - 2)
    yield f"· {first}"
    yield from (f"  {line}" for line in rest)


def _coloured(row: list[tuple[str, str]]) -> Iterator[str]:
    """A row with the colours behind its characters."""
    before = ""
    for sign, ground in row:
        if ground != before:
            yield _ansi(ground)
            before = ground
        yield " " if ground and sign == _BACKGROUND else sign
    if before:
        yield "\x1b[0m"


def _ansi(ground: str) -> str:
    """The code for a ground and an ink that reads on it; for none, the terminal's own."""
    if not ground:
        return "\x1b[0m"
    return f"\x1b[48;5;{_nearest(ground)};38;5;{_nearest(legible_on(ground))}m"


def _nearest(colour: str) -> int:
    """The nearest colour of xterm's cube of 6 by 6 by 6."""
    steps = (0, 95, 135, 175, 215, 255)
    channels = (int(colour[start : start + 2], 16) for start in (1, 3, 5))
    indices = [min(range(6), key=lambda step: abs(steps[step] - channel)) for channel in channels]
    return 16 + indices[0] * 36 + indices[1] * 6 + indices[2]
