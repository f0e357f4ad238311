"""Operations on a body as edits of the YAML text that says it.

Light, since every body that is found gets one: what does the work is loaded with the first fix.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from recdsl.model.document import Wish
    from recdsl.model.source import Edit, Source
    from recdsl.surfaces.json.member import Member

# So many characters are read again to prove the edits of one text; YAML is slow to read.
_MOST_READ = 2_000_000


class YamlEditor:
    """How the mappings of a YAML text are changed by changing the text (see `document.Editor`)."""

    __slots__ = ("_roots", "_source")

    def __init__(self, source: Source, roots: Sequence[Member]) -> None:
        """Take the text, and where its mappings stand."""
        self._source = source
        self._roots = roots

    def edits(self, wishes: Sequence[Wish]) -> list[tuple[Edit, ...] | None]:
        """The edits that do what each wish does; None where none are known that surely do.

        What several bodies share is changed where all of them wish it.
        """
        from recdsl.surfaces.edit_proofs import Proof
        from recdsl.surfaces.yaml.changes import YamlChanges
        from recdsl.surfaces.yaml.reading import read_mappings

        text = self._source.text
        changes = {
            index: YamlChanges(text, index, self._roots[index])
            for index in {wish.index for wish in wishes}
        }
        proof = Proof(self._source, read_mappings(self._source), read_mappings, _MOST_READ)
        return proof.proven(wishes, [changes[wish.index].planned(wish) for wish in wishes])
