"""Text and places in it: sources, spans, lines and columns, edits."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


class Span(Frozen):
    """Part of a text, as offsets in Unicode code points; `end` is exclusive."""

    start: int
    end: int


class Position(Frozen):
    """A line and a column, both counted from 1; the column in Unicode code points."""

    line: int
    column: int


class Edit(Frozen):
    """A replacement of one span of a text by another text."""

    span: Span
    text: str


class Source:
    """A named text. Lines end at LF, CRLF or CR, which are not part of the line.

    With `line` it is that line of a file in which each line is a separate text (JSON Lines).
    `is_json` is true of a text that was made from a value.
    """

    __slots__ = ("_starts", "line", "name", "text")
    is_json = False

    def __init__(self, name: str, text: str, line: int | None = None) -> None:
        """Take the name shown in findings (a path, or `<stdin>`) and the text without its BOM."""
        self.name = name
        self.text = text
        self.line = line
        self._starts: list[int] | None = None if line is None else [0]

    def _line_starts(self) -> list[int]:
        if self._starts is None:
            starts, text = [0], self.text
            while (end := line_end(text, starts[-1])) < len(text):
                starts.append(end + (2 if text.startswith("\r\n", end) else 1))
            self._starts = starts
        return self._starts

    def position(self, offset: int) -> Position:
        """The line and column of an offset, which may be the end of the text."""
        starts = self._line_starts()
        low, high = 0, len(starts)
        while high - low > 1:
            middle = (low + high) // 2
            if starts[middle] <= offset:
                low = middle
            else:
                high = middle
        return Position(low + (self.line or 1), offset - starts[low] + 1)

    def line_span(self, line: int) -> Span:
        """The span of a line (as `position` counts them), without its line end."""
        starts = self._line_starts()
        index = line - (self.line or 1)
        start = starts[index]
        end = starts[index + 1] if index + 1 < len(starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)


def located(span: Span, source: Source, following: Source | None) -> tuple[Source, Span]:
    """The source of a span, and the span in it; spans after the text's end are in the next text.

    A text that is read together with another one (a spec with the defaults that it shares) has the
    other's spans after its own, as if the other text followed on the next line.
    """
    behind = len(source.text) + 1
    if following is None or span.start < behind:
        return source, span
    return following, Span(span.start - behind, span.end - behind)


def applied(text: str, edits: Iterable[Edit]) -> str:
    """A text after edits, which are in order and do not overlap.

    Raises:
        ValueError: if they are not.
    """
    parts, offset = [], 0
    for edit in edits:
        if edit.span.start < offset:
            raise ValueError("edits overlap or are out of order")
        parts += [text[offset : edit.span.start], edit.text]
        offset = edit.span.end
    return "".join((*parts, text[offset:]))


def first_line_end(text: str) -> str:
    """The line end of a text's first line; LF if it has only one line."""
    lf, cr = text.find("\n"), text.find("\r")
    if cr < 0 or 0 <= lf < cr:
        return "\n"
    return "\r\n" if lf == cr + 1 else "\r"


def line_start(text: str, offset: int) -> int:
    """The offset at which the line of a place begins."""
    start = text.rfind("\n", 0, offset) + 1
    return max(start, text.rfind("\r", start, offset) + 1)


def line_end(text: str, offset: int, limit: int | None = None) -> int:
    """The offset at which the line of a place ends, or the limit."""
    limit = len(text) if limit is None else limit
    end = text.find("\n", offset, limit)
    end = limit if end < 0 else end
    before = text.find("\r", offset, end)
    return end if before < 0 else before


def before_blanks(text: str, offset: int) -> int:
    """The offset at which the blanks before a place begin."""
    while offset and text[offset - 1] in " \t":
        offset -= 1
    return offset


def opens_line(text: str, offset: int) -> bool:
    """Whether only blanks are before a place on its line."""
    offset = before_blanks(text, offset)
    return offset == 0 or text[offset - 1] in "\r\n"


def indent_at(text: str, offset: int) -> str:
    """The blanks that the line of a place begins with."""
    start = end = line_start(text, offset)
    while end < offset and text[end] in " \t":
        end += 1
    return text[start:end]
