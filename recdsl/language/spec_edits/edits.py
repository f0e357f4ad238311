"""Operations on a recording's body as edits of its spec.

Light, since every recording that is read gets one: what does the work is loaded with the first
fix.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from recdsl.language.spec_edits.excerpts import Excerpt, Excerpts
    from recdsl.model.document import Wish
    from recdsl.model.source import Edit
    from recdsl.reference.reference import Reference

# So many characters are compiled again to prove edits; a spec has some hundred, a fix takes a few
# attempts. It bounds the time that a huge file with many faults takes.
_MOST_READ = 2_000_000
# Passing over blanks costs so much less.
_CHEAPER = 5_000


class Budget:
    """How many characters may still be compiled; all recordings of a file share one."""

    __slots__ = ("_excerpts", "left")

    def __init__(self) -> None:
        """Start full."""
        self.left = _MOST_READ
        self._excerpts: Excerpts | None = None

    def takes(self, text: str, blank: int = 0) -> bool:
        """Whether there is enough left for a text with so many blanks, which is then used up."""
        self.left -= len(text) - blank + blank // _CHEAPER
        return self.left >= 0

    def excerpt(self, text: str, index: int) -> Excerpt | None:
        """What has to be read of the file's text for a recording; None for all of it."""
        if self._excerpts is None:
            from recdsl.language.spec_edits.excerpts import Excerpts

            self._excerpts = Excerpts(text)
        return self._excerpts.of(index)


class SpecEditor(Frozen):
    """How the recordings of a spec are changed by changing the spec (see `document.Editor`).

    It has the spec, the defaults that it shares, and the edition that it was read with.
    """

    source: Source
    defaults: Source | None
    reference: Reference

    def edits(self, wishes: Sequence[Wish]) -> list[tuple[Edit, ...] | None]:
        """The edits that do what each wish does; None where none are known that surely do."""
        budget = Budget()
        return [self._edits(wish, budget) for wish in wishes]

    def _edits(self, wish: Wish, budget: Budget) -> tuple[Edit, ...] | None:
        from recdsl.language.spec_edits.proven_edits import Repairs

        shared = self.defaults, self.reference
        excerpt = budget.excerpt(self.source.text, wish.index)
        if excerpt:
            alone, blank = Source(self.source.name, excerpt.text), excerpt.blank

            def takes(text: str) -> bool:
                return budget.takes(text, blank)

            edits = Repairs(alone, 0, frozenset(), takes, *shared).edits(wish.operations)
            if edits is None or excerpt.holds(edits):
                return edits
        whole = Repairs(self.source, wish.index, wish.alike, budget.takes, *shared)
        return whole.edits(wish.operations)
