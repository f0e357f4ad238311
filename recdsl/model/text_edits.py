"""A text that is edited step by step, and the equivalent edits of the first text."""

from __future__ import annotations

from recdsl.model.source import Edit, Span, applied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Part = Span | str


class TextEdits:
    """A text as it is now; parts of the first text stay in their order."""

    __slots__ = ("_first", "_parts", "text")

    def __init__(self, text: str) -> None:
        """Start with a text as it is."""
        self.text = self._first = text
        self._parts: list[Part] = [Span(0, len(text))]

    def edit(self, edits: Iterable[Edit]) -> None:
        """Apply edits of the present text, which are in order and do not overlap."""
        edits = tuple(edits)
        parts: list[Part] = []
        offset = 0
        for edit in edits:
            parts += [*self._between(offset, edit.span.start), edit.text]
            offset = edit.span.end
        self._parts = [*parts, *self._between(offset, len(self.text))]
        self.text = applied(self.text, edits)

    def edits(self) -> tuple[Edit, ...]:
        """The edits of the first text, in order; those that change nothing are left out."""
        edits: list[Edit] = []
        offset, put = 0, ""
        for part in (*self._parts, Span(len(self._first), len(self._first))):
            if isinstance(part, str):
                put += part
            else:
                edits.append(Edit(Span(offset, part.start), put))
                offset, put = part.end, ""
        return tuple(
            edit for edit in edits if edit.text != self._first[edit.span.start : edit.span.end]
        )

    def _between(self, start: int, end: int) -> Iterator[Part]:
        """The parts that the text between two places consists of."""
        offset = 0
        for part in self._parts:
            length = len(part) if isinstance(part, str) else part.end - part.start
            left, right = max(start - offset, 0), min(end - offset, length)
            if left < right and isinstance(part, str):
                yield part[left:right]
            elif left < right and isinstance(part, Span):
                yield Span(part.start + left, part.start + right)
            offset += length
