"""From one text to another by edits of whole lines, so that a cursor stays where it is."""

from __future__ import annotations

from difflib import SequenceMatcher

from recdsl.model.source import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Beyond so many lines that differ they are replaced as one: comparing them takes too long.
_MOST_COMPARED = 2_000


def line_edits(old: str, new: str) -> Iterator[Edit]:
    """The edits of the old text that make the new one of it, in order."""
    before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
    first = _alike(before, after)
    last = _alike(before[first:][::-1], after[first:][::-1])
    before_part, after_part = before[first : len(before) - last], after[first : len(after) - last]
    offset = sum(map(len, before[:first]))
    if len(before_part) + len(after_part) > _MOST_COMPARED:
        yield Edit(Span(offset, offset + sum(map(len, before_part))), "".join(after_part))
        return
    starts = [offset]
    for line in before_part:
        starts.append(starts[-1] + len(line))
    matcher = SequenceMatcher(None, before_part, after_part, autojunk=False)
    for tag, left, right, start, end in matcher.get_opcodes():
        if tag != "equal":
            yield Edit(Span(starts[left], starts[right]), "".join(after_part[start:end]))


def _alike(lines: list[str], other: list[str]) -> int:
    """The number of equal lines at the beginning."""
    count = 0
    for left, right in zip(lines, other, strict=False):
        if left != right:
            break
        count += 1
    return count
