"""A text under repair: edited step by step, and the edits of the first text that do the same."""

from __future__ import annotations

from recdsl.model.source import Edit, Span, applied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    Part = Span | str


class Draft:
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
        at = 0
        for one in edits:
            parts += [*self._between(at, one.span.start), one.text]
            at = one.span.end
        self._parts = [*parts, *self._between(at, len(self.text))]
        self.text = applied(self.text, edits)

    def edits(self) -> tuple[Edit, ...]:
        """The edits of the first text, in order; those that change nothing are left out."""
        edits: list[Edit] = []
        at, put = 0, ""
        for part in (*self._parts, Span(len(self._first), len(self._first))):
            if isinstance(part, str):
                put += part
            else:
                edits.append(Edit(Span(at, part.start), put))
                at, put = part.end, ""
        return tuple(one for one in edits if one.text != self._first[one.span.start : one.span.end])

    def _between(self, start: int, end: int) -> Iterator[Part]:
        """What the text from one place to another is made of."""
        at = 0
        for part in self._parts:
            length = len(part) if isinstance(part, str) else part.end - part.start
            left, right = max(start - at, 0), min(end - at, length)
            if left < right and isinstance(part, str):
                yield part[left:right]
            elif left < right and isinstance(part, Span):
                yield Span(part.start + left, part.start + right)
            at += length
