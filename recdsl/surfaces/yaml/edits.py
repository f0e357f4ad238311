"""Operations on a body as edits of its YAML text.

Light, since every body that is found gets one: what does the work is loaded with the first fix.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recdsl.model.document import Document, Wish
    from recdsl.model.source import Edit, Source
    from recdsl.surfaces.json.member import Member

    Read = Callable[[Source], Document]

# So many characters are read again to prove the edits of one text; YAML is slow to read.
_MOST_READ = 2_000_000


class YamlEditor:
    """Turns changes of the mappings of a YAML text into edits of it (see `document.Editor`)."""

    __slots__ = ("_read", "_roots", "_source")

    def __init__(self, source: Source, roots: Sequence[Member], read: Read) -> None:
        """Store the text, the members of its mappings, and the function that reads mappings."""
        self._source = source
        self._roots = roots
        self._read = read

    def edits(self, wishes: Sequence[Wish]) -> list[tuple[Edit, ...] | None]:
        """The edits for each wish; None for a wish if no edits are certain to fulfil it.

        A part that several bodies share is changed if all of them wish it.
        """
        from recdsl.surfaces.edit_proofs import Proof
        from recdsl.surfaces.yaml.mapping_changes import YamlChanges

        text = self._source.text
        changes = {
            index: YamlChanges(text, index, self._roots[index])
            for index in {wish.index for wish in wishes}
        }
        proof = Proof(self._source, self._read(self._source), self._read, _MOST_READ)
        return proof.proven(wishes, [changes[wish.index].planned(wish) for wish in wishes])
