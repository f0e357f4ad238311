"""Operations on a body as edits of its JSON text.

Light, since every text that is read gets one: what does the work is loaded with the first fix.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recdsl.model.document import Document, Wish
    from recdsl.model.source import Edit, Source
    from recdsl.surfaces.json.dialect import Dialect

    Read = Callable[[Source, Dialect], Document]

# So many characters are read again to prove edits; a start body has five thousand. It bounds the
# time that a huge text with thousands of faults takes.
_MOST_READ = 20_000_000


class JsonEditor:
    """Turns changes of the body of a JSON text into edits of the text (see `document.Editor`)."""

    __slots__ = ("_dialect", "_read", "_source")

    def __init__(self, source: Source, dialect: Dialect, read: Read) -> None:
        """Store the text, its dialect, and the function that reads such texts."""
        self._source = source
        self._dialect = dialect
        self._read = read

    def edits(self, wishes: Sequence[Wish]) -> list[tuple[Edit, ...] | None]:
        """The edits for each wish; None for a wish if no edits are certain to fulfil it."""
        from recdsl.surfaces.edit_proofs import Proof
        from recdsl.surfaces.json.places import root_of
        from recdsl.surfaces.literal_changes import Changes

        def read(source: Source) -> Document:
            return self._read(source, self._dialect)

        changes = Changes(self._source.text, lambda text: root_of(text, self._dialect))
        proof = Proof(self._source, read(self._source), read, _MOST_READ)
        return proof.proven(wishes, [changes.planned(wish) for wish in wishes])
