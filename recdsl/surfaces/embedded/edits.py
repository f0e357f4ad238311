"""Operations on a body inside of a file as edits of the file.

Light, since every body that is found gets one: what does the work is loaded with the first fix.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.document import Document, Edits, Recording
    from recdsl.model.finding import Operation
    from recdsl.model.json_value import Json
    from recdsl.model.source import Edit, Source
    from recdsl.surfaces.embedded.inset import Inset

    Read = Callable[[Source], Document]

# So many characters are read again to prove the edits of one file.
_MOST_READ = 20_000_000


class Rereading:
    """How a file is read again to prove edits, and how much of that may still be done."""

    __slots__ = ("_left", "_read", "_recordings", "_source")

    def __init__(self, source: Source, read: Read) -> None:
        """Take the file, and what reads such files."""
        self._source = source
        self._read = read
        self._left = _MOST_READ
        self._recordings: Document | None = None

    def proves(self, edits: tuple[Edit, ...], index: int, body: Json) -> bool:
        """Whether edits give one recording of the file this body, and change nothing else."""
        from recdsl.model.operations import sent_alike
        from recdsl.model.source import Source, applied

        self._left -= len(self._source.text)
        if self._left < 0:
            return False
        before = self._recordings = self._recordings or self._read(self._source)
        text = applied(self._source.text, edits)
        after = self._read(Source(self._source.name, text))
        wanted = list(map(_body, before.recordings))
        wanted[index] = body
        return (
            len(after.findings) <= len(before.findings)
            and len(after.recordings) == len(wanted)
            and all(map(sent_alike, map(_body, after.recordings), wanted))
        )


class InsetEdits:
    """How a body inside of a file is changed by changing the file (see `document.Edits`)."""

    __slots__ = ("_index", "_inset", "_recording", "_rereading")

    def __init__(
        self, recording: Recording, index: int, inset: Inset, rereading: Rereading
    ) -> None:
        """Take a recording of the inset, and which one of the file's it is, counted from 0."""
        self._recording = recording
        self._index = index
        self._inset = inset
        self._rereading = rereading

    def edits(
        self, operations: tuple[Operation, ...], alike: frozenset[int] = frozenset()
    ) -> tuple[Edit, ...] | None:
        """The edits that do what the operations do; None where none are known that surely do."""
        del alike  # a body in a file has a text of its own
        from recdsl.model.operations import changed

        inner: Edits | None = self._recording.edits
        changes = inner.edits(operations) if inner else None
        if changes is None:
            return None
        edits = [self._inset.edit(edit) for edit in changes]
        written = tuple(edit for edit in edits if edit is not None)
        wanted = changed(self._recording.body, operations)
        if len(written) < len(edits) or not self._rereading.proves(written, self._index, wanted):
            return None
        return written


def _body(recording: Recording) -> Json:
    return recording.body
