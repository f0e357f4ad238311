"""Operations on a body as edits of its JSON text.

Light, since every text that is read gets one: what does the work is loaded with the first fix.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.document import Document
    from recdsl.model.finding import Operation
    from recdsl.model.source import Edit, Source
    from recdsl.surfaces.json.dialect import Dialect

    Read = Callable[[Source, Dialect], Document]

# So many characters are read again to prove edits; a start body has five thousand. It bounds the
# time that a huge text with thousands of faults takes.
_MOST_READ = 20_000_000


class JsonEdits:
    """How the body of a JSON text is changed by changing the text (see `document.Edits`)."""

    __slots__ = ("_before", "_dialect", "_left", "_read", "_source")

    def __init__(self, source: Source, dialect: Dialect, read: Read) -> None:
        """Take the text, what it may have that JSON has not, and what reads such texts."""
        self._source = source
        self._dialect = dialect
        self._left = _MOST_READ
        self._read = read
        self._before: Document | None = None

    def edits(
        self, operations: tuple[Operation, ...], alike: frozenset[int] = frozenset()
    ) -> tuple[Edit, ...] | None:
        """The edits that do what the operations do; None where none are known that surely do."""
        del alike  # a text of JSON has one body
        self._left -= len(self._source.text)
        if self._left < 0:
            return None
        from recdsl.surfaces.json.places import root_of
        from recdsl.surfaces.literal_changes import Changes, proven_edits

        def read(source: Source) -> Document:
            return self._read(source, self._dialect)

        if self._before is None:
            self._before = read(self._source)
        changes = Changes(lambda text: root_of(text, self._dialect))
        return proven_edits(self._source, self._before, 0, operations, read, changes)
