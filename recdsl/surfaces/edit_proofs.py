"""Proofs of edits: the changed text is read again, with all edits that do not overlap.

Reading it for each fix would take a time that grows with the square of a text with many faults.
Where some edits do not prove right together, each half of them is tried by itself.
"""

from __future__ import annotations

from bisect import bisect_left, insort

from recdsl.model.operations import ImpossibleError, changed, sent_alike
from recdsl.model.source import Source, applied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from recdsl.model.document import Document, Wish
    from recdsl.model.source import Edit

    Edits = tuple[Edit, ...]
    Read = Callable[[Source], Document]


class Proof:
    """Proves edits of one text by reading the edited texts, up to a limit.

    `most` is the number of characters that may be read in all.
    """

    __slots__ = ("_before", "_left", "_read", "_source")

    def __init__(self, source: Source, before: Document, read: Read, most: int) -> None:
        """Store the text, its document, and the function that reads such texts."""
        self._source = source
        self._before = before
        self._read = read
        self._left = most

    def proven(self, wishes: Sequence[Wish], planned: Sequence[Edits | None]) -> list[Edits | None]:
        """The planned edits that fulfil their wishes and change nothing else; None for the others.

        Args:
            wishes: the wished changes of the bodies.
            planned: the edits that may fulfil them, one for each wish.
        """
        alike: dict[Edits, list[int]] = {}
        for index, edits in enumerate(planned):
            if edits:
                alike.setdefault(edits, []).append(index)
        right: list[Edits | None] = [None] * len(wishes)
        for layer in _layers(alike):
            for edits in self._right(layer, alike, wishes):
                for index in alike[edits]:
                    right[index] = edits
        return right

    def _right(
        self, layer: list[Edits], alike: dict[Edits, list[int]], wishes: Sequence[Wish]
    ) -> Iterator[Edits]:
        """Those edits of a layer that prove right."""
        waiting = [layer]
        while waiting:
            group = waiting.pop()
            if self._proves(
                group, [wishes[index] for candidate in group for index in alike[candidate]]
            ):
                yield from group
            elif len(group) > 1:
                half = len(group) // 2
                waiting += (group[half:], group[:half])

    def _proves(self, group: list[Edits], wishes: list[Wish]) -> bool:
        """Whether edits result in the wished bodies, and change nothing else.

        The operations further down in the text come first, so that elements keep their index.
        """
        self._left -= len(self._source.text)
        if self._left < 0:
            return False
        before = self._before
        done: dict[int, list[Wish]] = {}
        for wish in reversed(wishes):
            done.setdefault(wish.index, []).append(wish)
        wanted = [recording.body for recording in before.recordings]
        try:
            for index, own in done.items():
                operations = (operation for wish in own for operation in wish.operations)
                wanted[index] = changed(wanted[index], operations)
        except ImpossibleError:
            return False
        edits = sorted((edit for group_edits in group for edit in group_edits), key=_order)
        after = self._read(Source(self._source.name, applied(self._source.text, edits)))
        return (
            len(after.findings) <= len(before.findings)
            and len(after.recordings) == len(wanted)
            and all(
                sent_alike(recording.body, body)
                for recording, body in zip(after.recordings, wanted, strict=True)
            )
        )


def _layers(all_edits: Sequence[Edits] | dict[Edits, list[int]]) -> list[list[Edits]]:
    """The edits in as few groups as need be, so that none overlap within a group."""
    layers: list[tuple[list[Edits], list[tuple[int, int]]]] = []
    for edits in sorted(all_edits, key=lambda edits: _order(edits[0])):
        free = (layer for layer in layers if not any(_is_taken(edit, layer[1]) for edit in edits))
        layer = next(free, None)
        if layer is None:
            layer = ([], [])
            layers.append(layer)
        group, taken = layer
        group.append(edits)
        for edit in edits:
            insort(taken, _order(edit))
    return [group for group, _ in layers]


def _is_taken(edit: Edit, taken: list[tuple[int, int]]) -> bool:
    """Whether an edit overlaps others, or inserts at the same place as one of them."""
    start, end = _order(edit)
    index = bisect_left(taken, (start, end))
    before = index > 0 and taken[index - 1][1] > start
    if index and taken[index - 1][1] == start and (start == end or taken[index - 1][0] == start):
        return True  # the order of two insertions is not certain
    after = index < len(taken) and (taken[index][0] < end or taken[index] == (start, end))
    return before or after or (index < len(taken) and taken[index] == (end, end))


def _order(edit: Edit) -> tuple[int, int]:
    return edit.span.start, edit.span.end
