"""The lines that differ between two texts: by `difflib`, or in linear time.

`difflib` takes the square of a text in which the same lines come again and again, such as one with
hundreds of bodies. Fixes change few lines at a time, so the next lines that are alike are near.
"""

from __future__ import annotations

from difflib import SequenceMatcher

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Literal

    Tag = Literal["replace", "delete", "insert", "equal"]
    Change = tuple[Tag, int, int, int, int]

# With so many lines in both, only the nearest equal lines are searched.
_LARGE = 1_000
# The number of equal lines that end a change, and the distance within which they are searched.
_ALIKE = 3
_FARTHEST = 100


def grouped(
    old: Sequence[str], new: Sequence[str], around: int
) -> Iterable[Sequence[tuple[str, int, int, int, int]]]:
    """The changes with some lines around them, those that are near each other together."""
    if len(old) + len(new) < _LARGE:
        matcher = SequenceMatcher(None, old, new, autojunk=False)
    else:
        matcher = SequenceMatcher(None, "", "")
        matcher.opcodes = list(_joined(_changes(old, new)))  # type: ignore[attr-defined]
    return matcher.get_grouped_opcodes(around)


def _changes(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """The changes one after the other, each up to the nearest equal lines."""
    left, right = 0, 0
    while left < len(old) or right < len(new):
        start, begin = left, right
        while left < len(old) and right < len(new) and old[left] == new[right]:
            left, right = left + 1, right + 1
        if left > start:
            yield "equal", start, left, begin, right
        start, begin = left, right
        left, right = _alike_again(old, new, left, right)
        if (left, right) != (start, begin):
            one_sided: Tag = "insert" if left == start else "delete"
            tag = one_sided if left == start or right == begin else "replace"
            yield tag, start, left, begin, right


def _alike_again(old: Sequence[str], new: Sequence[str], left: int, right: int) -> tuple[int, int]:
    """The lines from which the texts are equal again; the ends of both if that is too far away."""
    for away in range(_FARTHEST):
        for ahead in range(away + 1):
            offset, other = left + away - ahead, right + ahead
            actual, wanted = old[offset : offset + _ALIKE], new[other : other + _ALIKE]
            ends = offset <= len(old) and other <= len(new)
            if ends and actual == wanted and (actual or (offset == len(old) and other == len(new))):
                return offset, other
    return min(left + _FARTHEST, len(old)), min(right + _FARTHEST, len(new))


def _joined(changes: Iterator[Change]) -> Iterator[Change]:
    """The changes, with those that follow each other as one."""
    waiting: Change | None = None
    for change in changes:
        if waiting and waiting[0] != "equal" and change[0] != "equal":
            waiting = ("replace", waiting[1], change[2], waiting[3], change[4])
        else:
            if waiting:
                yield waiting
            waiting = change
    if waiting:
        yield waiting
