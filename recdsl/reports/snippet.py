"""Snippets: lines of a source with marks under the span of a diagnostic.

9 | as mp4
  |    ^^^
"""

from __future__ import annotations

from recdsl.model.cells import cells, safe, width
from recdsl.model.frozen import Frozen
from recdsl.reports.run import WIDEST

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.model.source import Source, Span

    Ink = Callable[[str, str], str]

_GUTTER = 8  # the characters before and after the line
_MARGIN = 24


class Mark(Frozen):
    """Part of one line, from `start` to before `end` (offsets in the line, from 0).

    `style` is a severity for the place itself, `label` for a second place; `note` follows the
    carets.
    """

    line: int
    start: int
    end: int
    style: str
    note: str


def mark(source: Source, span: Span, style: str, note: str = "") -> Mark:
    """Mark a span: on its first line, with a note of the last if there are several."""
    place = source.position(span.start)
    line = source.line_span(place.line)
    last = source.position(max(span.end - 1, span.start)).line
    start = min(span.start, line.end) - line.start
    end = min(span.end, line.end) - line.start
    onward = f"to line {last}" if last > place.line else ""
    notes = ", ".join(part for part in (note, onward) if part)
    return Mark(place.line, start, max(end, start + 1), style, notes)


def snippet(
    source: Source, masked: str, marks: list[Mark], ink: Ink, columns: int = WIDEST
) -> list[str]:
    """The marked lines, each once and in order, with their marks under them.

    Args:
        source: where the marks are.
        masked: the source's text without its secrets, of the same length.
        marks: the places to mark, the diagnostic's own place first.
        ink: colours a text in a style.
        columns: how wide the lines may be.
    """
    lines = sorted({mark.line for mark in marks})
    digits = len(str(lines[-1]))
    printed, before = [], lines[0]
    for number in lines:
        if number > before + 1:
            printed.append(ink("gutter", " " + "." * max(digits, 3)))
        before = number
        span = source.line_span(number)
        own_marks = [mark for mark in marks if mark.line == number]
        for window in _windows(masked[span.start : span.end], own_marks, columns - _GUTTER):
            printed += _row(number, digits, window, ink)
    return printed


class _Window(Frozen):
    """The part of a line that is shown, and the marks in it."""

    before: str
    printed: list[str]
    after: str
    first: int
    marks: list[Mark]


def _windows(line: str, marks: list[Mark], widest: int) -> Iterator[_Window]:
    """A line as a whole, or if it is too long, the parts around its marks."""
    start, end = min(mark.start for mark in marks), max(mark.end for mark in marks)
    room = _room(line, start, widest)
    if len(line) <= room or end - start <= room - 2 * _margin(room):
        yield _window(line, start, room, marks)
    else:
        for mark in marks:
            yield _window(line, mark.start, _room(line, mark.start, widest), [mark])


def _margin(room: int) -> int:
    return min(_MARGIN, room // 3)


def _room(line: str, start: int, widest: int) -> int:
    """The number of characters of a line to show: half as many if they are twice as wide."""
    near = line[max(0, start - _margin(widest)) :][:widest]
    return widest if width(near) <= widest else widest // 2


def _window(line: str, start: int, room: int, marks: list[Mark]) -> _Window:
    if len(line) <= room:
        return _Window("", cells(line), "", 0, marks)
    first = max(0, min(start - _margin(room), len(line) - room))
    part = line[first : first + room]
    after = "…" if first + room < len(line) else ""
    return _Window("…" if first else "", cells(part), after, first, marks)


def _row(number: int, digits: int, window: _Window, ink: Ink) -> Iterator[str]:
    """A line of the source and the lines of its marks."""
    gutter = ink("gutter", f" {' ' * digits} |")
    text = window.before + "".join(window.printed) + window.after
    yield f"{ink('gutter', f' {number:>{digits}} |')} {text}".rstrip()
    for mark in sorted(window.marks, key=lambda mark: (mark.style == "label", mark.start)):
        yield f"{gutter} {_carets(mark, window, ink)}"


def _carets(mark: Mark, window: _Window, ink: Ink) -> str:
    start, end = mark.start - window.first, mark.end - window.first
    blank = width(window.before + "".join(window.printed[:start]))
    wide = max(width("".join(window.printed[start:end])), 1)
    signs = ("-" if mark.style == "label" else "^") * wide
    note = f" {safe(mark.note)}" if mark.note else ""
    return " " * blank + ink(mark.style, signs + note)
