"""Operations on a body inside of a file as edits of the file.

Light, since every body that is found gets one: what does the work is loaded with the first fix.
"""

from __future__ import annotations

from recdsl.model.document import Edits
from recdsl.model.finding import Put
from recdsl.model.frozen import replaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recdsl.model.document import Document, Wish
    from recdsl.model.json_value import Json
    from recdsl.model.source import Edit, Source
    from recdsl.surfaces.embedded.inset import Inset

    Read = Callable[[Source], Document]

# So many characters are read again to prove the edits of one file.
_MOST_READ = 20_000_000


class InsetEditor:
    """Turns changes of bodies inside of a file into edits of the file (see `document.Editor`)."""

    __slots__ = ("_insets", "_read", "_source")

    def __init__(self, source: Source, read: Read) -> None:
        """Take the file, and what reads such files."""
        self._source = source
        self._read = read
        self._insets: list[tuple[Edits | None, Inset, str]] = []

    def of(self, edits: Edits | None, inset: Inset, variable: str = "") -> Edits:
        """The edits of one more body: those of its own text, moved to its place in the file.

        Args:
            edits: the edits of the body's own text.
            inset: the place of that text.
            variable: the notation of a variable there, with `{}` for its name.
        """
        self._insets.append((edits, inset, variable))
        return Edits(self, len(self._insets) - 1)

    def edits(self, wishes: Sequence[Wish]) -> list[tuple[Edit, ...] | None]:
        """The edits for each wish; None for a wish if no edits are certain to fulfil it."""
        from recdsl.surfaces.edit_proofs import Proof

        wishes = [_written(wish, self._insets[wish.index][2]) for wish in wishes]
        own: dict[int, list[int]] = {}
        for position, wish in enumerate(wishes):
            own.setdefault(wish.index, []).append(position)
        planned: list[tuple[Edit, ...] | None] = [None] * len(wishes)
        for index, places in own.items():
            inner, inset, _ = self._insets[index]
            if inner is None:
                continue
            wanted = [replaced(wishes[position], index=inner.index) for position in places]
            for position, edits in zip(places, inner.editor.edits(wanted), strict=True):
                planned[position] = _brought(edits, inset)
        proof = Proof(self._source, self._read(self._source), self._read, _MOST_READ)
        return proof.proven(wishes, planned)


def _written(wish: Wish, variable: str) -> Wish:
    """A wish with variables in the notation of the text around the body."""
    if not variable:
        return wish
    operations = tuple(
        Put(operation.pointer, _value(operation.value, variable))
        if isinstance(operation, Put)
        else operation
        for operation in wish.operations
    )
    return replaced(wish, operations=operations)


def _value(value: Json, variable: str) -> Json:
    if isinstance(value, str) and value[:2] == "${" and value[2:-1].isidentifier():
        return variable.format(value[2:-1])
    if isinstance(value, dict):
        return {name: _value(member, variable) for name, member in value.items()}
    return [_value(element, variable) for element in value] if isinstance(value, list) else value


def _brought(edits: tuple[Edit, ...] | None, inset: Inset) -> tuple[Edit, ...] | None:
    """Edits of a body's text as edits of the file; None if they cannot be written there."""
    written = [inset.edit(edit) for edit in edits or ()]
    return None if not written or None in written else tuple(filter(None, written))
