"""Operations on a body inside of a file as edits of the file.

Light, since every body that is found gets one: what does the work is loaded with the first fix.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.body import Json
    from recdsl.document import Recording
    from recdsl.finding import Operation
    from recdsl.surfaces.embedded.pieces import Find, Piece
    from recdsl.text import Edit, Source

# So many characters are read again to prove the edits of one file.
_MOST_READ = 20_000_000


class Budget:
    """How much of a file may still be read again; all of its bodies share it."""

    __slots__ = ("_left",)

    def __init__(self) -> None:
        """Start with all of it."""
        self._left = _MOST_READ

    def spend(self, characters: int) -> bool:
        """Whether so many characters may be read again; they are taken off."""
        self._left -= characters
        return self._left >= 0


class InsetEdits:
    """How a body inside of a file is changed by changing the file (see `document.Edits`)."""

    __slots__ = ("_budget", "_find", "_index", "_piece", "_source")

    def __init__(
        self, source: Source, index: int, piece: Piece, find: Find, budget: Budget
    ) -> None:
        """Take the file, and which of its bodies this is, counted from 0."""
        self._source = source
        self._index = index
        self._piece = piece
        self._find = find
        self._budget = budget

    def edits(
        self, operations: tuple[Operation, ...], alike: frozenset[int] = frozenset()
    ) -> tuple[Edit, ...] | None:
        """The edits that do what the operations do; None where none are known that surely do."""
        del alike  # a body in a file has a text of its own
        if not self._budget.spend(len(self._source.text)):
            return None
        from recdsl.surfaces.json_edits import JsonEdits
        from recdsl.text import Source

        inset = self._piece.inset
        inside = Source(self._source.name, inset.text)
        changes = JsonEdits(inside, self._piece.dialect).edits(operations)
        if changes is None:
            return None
        edits = [inset.edit(edit) for edit in changes]
        written = tuple(edit for edit in edits if edit is not None)
        return written if len(written) == len(edits) and self._proven(written, operations) else None

    def _proven(self, edits: tuple[Edit, ...], operations: tuple[Operation, ...]) -> bool:
        """Whether the file then holds just what the operations make of this body."""
        from recdsl.operations import changed, sent_alike
        from recdsl.surfaces.embedded.pieces import read_pieces
        from recdsl.text import Source, applied

        before = read_pieces(self._source, self._find)
        text = applied(self._source.text, edits)
        after = read_pieces(Source(self._source.name, text), self._find)
        wanted = list(map(_body, before.recordings))
        wanted[self._index] = changed(wanted[self._index], operations)
        return (
            len(after.findings) <= len(before.findings)
            and len(after.recordings) == len(wanted)
            and all(map(sent_alike, map(_body, after.recordings), wanted))
        )


def _body(recording: Recording) -> Json:
    return recording.body
