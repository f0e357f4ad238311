"""From offsets in code points to the positions of the protocol and back, in each encoding."""

from __future__ import annotations

import re

from lsprotocol import types

from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.source import Edit

# The line ends of the protocol (LSP 3.17, "Text Documents"); Python's own are more.
_LINE_END = re.compile(r"\r\n|\n|\r")


class Lines:
    """The lines of a text, where a column counts the units of an encoding."""

    __slots__ = ("_ends", "_is_ascii", "_starts", "encoding", "text")

    def __init__(self, text: str, encoding: types.PositionEncodingKind) -> None:
        """Take a text and the encoding that was agreed on."""
        self.text = text
        self.encoding = encoding
        ends = [match.span() for match in _LINE_END.finditer(text)]
        self._starts = [0, *(end for _, end in ends)]
        self._ends = [*(start for start, _ in ends), len(text)]
        self._is_ascii = text.isascii()

    def offset(self, position: types.Position) -> int:
        """The offset of a position; what lies beyond a line or the text is its end."""
        if position.line >= len(self._starts):
            return len(self.text)
        start, end = self._starts[position.line], self._ends[position.line]
        if self._is_ascii or self.encoding == types.PositionEncodingKind.Utf32:
            return min(start + position.character, end)
        left, offset = position.character, start
        while offset < end and (units := self._units(self.text[offset])) <= left:
            left -= units
            offset += 1
        return offset

    def position(self, offset: int) -> types.Position:
        """The position of an offset."""
        line = self._line(offset)
        start = self._starts[line]
        if self._is_ascii or self.encoding == types.PositionEncodingKind.Utf32:
            return types.Position(line, offset - start)
        return types.Position(line, sum(map(self._units, self.text[start:offset])))

    def span(self, reach: types.Range) -> Span:
        """The span of a range; one that is the wrong way round is empty."""
        start = self.offset(reach.start)
        return Span(start, max(start, self.offset(reach.end)))

    def range(self, span: Span) -> types.Range:
        """The range of a span."""
        return types.Range(self.position(span.start), self.position(span.end))

    def edit(self, edit: Edit) -> types.TextEdit:
        """An edit in the protocol's terms."""
        return types.TextEdit(self.range(edit.span), edit.text)

    def width(self, span: Span) -> int:
        """The number of units of a span on one line."""
        if self._is_ascii:
            return span.end - span.start
        return sum(map(self._units, self.text[span.start : span.end]))

    def _line(self, offset: int) -> int:
        """The number of the line of an offset, from 0."""
        low, high = 0, len(self._starts)
        while high - low > 1:
            middle = (low + high) // 2
            if self._starts[middle] <= offset:
                low = middle
            else:
                high = middle
        return low

    def _units(self, character: str) -> int:
        point = ord(character)
        if self.encoding == types.PositionEncodingKind.Utf8:
            return 1 if point < 0x80 else 2 if point < 0x800 else 3 if point < 0x10000 else 4
        if self.encoding == types.PositionEncodingKind.Utf16:
            return 1 if point < 0x10000 else 2
        return 1
