"""A text inside another one, and the place of each of its characters there."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.source import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    # Writes a text for the file; None if it cannot be written there.
    Spelling = Callable[[str], str | None]


def as_it_is(text: str) -> str | None:
    """The spelling of a text that is in its file without quotes and escapes."""
    return text


class Stretch(Frozen):
    """Part of an inset, from `start` to before `end`, that is spelt in one way."""

    start: int
    end: int
    spelling: Spelling


class Inset(Frozen):
    """A text inside of a file: `starts` and `ends` are the offsets of each character there.

    `starts` has one more, the place after the last character. Text outside of the `stretches`, such
    as a variable of a shell, cannot be written.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    stretches: tuple[Stretch, ...]

    def span(self, span: Span) -> Span:
        """The span of the file that a span of this text is."""
        start = self.starts[span.start]
        return Span(start, self.ends[span.end - 1] if span.end > span.start else start)

    def edit(self, edit: Edit) -> Edit | None:
        """The edit of the file for an edit of this text; None if there is none."""
        start, end = edit.span.start, edit.span.end
        for stretch in self.stretches:
            if stretch.start <= start and end <= stretch.end:
                text = stretch.spelling(edit.text)
                if text is None:
                    return None
                offset = self.ends[start - 1] if start == stretch.end > 0 else self.starts[start]
                return Edit(Span(offset, self.ends[end - 1] if end > start else offset), text)
        return None

    def within(self, outer: Inset) -> Inset:
        """This text as an inset of the file that the text around it is an inset of."""
        starts = [outer.starts[offset] for offset in self.starts]
        ends = [outer.ends[offset - 1] if offset else outer.starts[0] for offset in self.ends]
        stretches = [
            Stretch(stretch.start, stretch.end, _composed(stretch.spelling, around.spelling))
            for stretch in self.stretches
            for around in outer.stretches
            if self._lies_in(stretch, around)
        ]
        return Inset(self.text, starts, ends, tuple(stretches))

    def after(self, text: str) -> Inset:
        """This text behind another one that is not in the file."""
        length, start = len(text), self.starts[0]
        stretches = (
            Stretch(stretch.start + length, stretch.end + length, stretch.spelling)
            for stretch in self.stretches
        )
        return Inset(
            text + self.text,
            [*[start] * length, *self.starts],
            [*[start] * length, *self.ends],
            tuple(stretches),
        )

    def cut(self, start: int, end: int) -> Inset:
        """Part of this text."""
        stretches = [
            Stretch(
                max(stretch.start, start) - start, min(stretch.end, end) - start, stretch.spelling
            )
            for stretch in self.stretches
            if stretch.start < end and stretch.end > start
        ]
        starts, ends = self.starts[start : end + 1], self.ends[start:end]
        return Inset(self.text[start:end], starts, ends, tuple(stretches))

    def _lies_in(self, inner: Stretch, outer: Stretch) -> bool:
        last = self.ends[inner.end - 1] if inner.end else self.starts[0]
        return outer.start <= self.starts[inner.start] and last <= outer.end


def whole(text: str) -> Inset:
    """A file as an inset of itself."""
    return shifted(text, 0)


def shifted(text: str, start: int) -> Inset:
    """A text that is in its file unchanged, from a place on."""
    ends = range(start + 1, start + len(text) + 1)
    starts = range(start, start + len(text) + 1)
    return Inset(text, starts, ends, (Stretch(0, len(text), as_it_is),))


def _composed(inner: Spelling, outer: Spelling) -> Spelling:
    def spelt(text: str) -> str | None:
        once = inner(text)
        return None if once is None else outer(once)

    return spelt
