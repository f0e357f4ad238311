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


class Budget:
    """How many characters may still be compiled; all recordings of a file share one."""

    __slots__ = ("_excerpts", "left", "shared")

    def __init__(self) -> None:
        """Start full."""
        self.left = _MOST_READ
        # The edits of what recordings share that do a wish, and the recordings that they serve.
        self.shared: dict[str, tuple[tuple[Edit, ...] | None, frozenset[int]]] = {}
        self._excerpts: Excerpts | None = None

    def takes(self, text: str) -> bool:
        """Whether there is enough left for a text, which is then used up."""
        self.left -= len(text)
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
            alone = Source(self.source.name, excerpt.text)
            edits = Repairs(alone, 0, frozenset(), budget.takes, *shared).edits(wish.operations)
            placed = excerpt.placed(edits) if edits is not None else None
            if edits is None or placed is not None:
                return placed
            key = repr(wish.operations)
            if key in budget.shared:
                edits, fulfilled = budget.shared[key]
                if wish.index in fulfilled:
                    return edits
                own = Repairs(alone, 0, frozenset(), budget.takes, *shared, block=excerpt.block)
                edits = own.edits(wish.operations)
                return excerpt.placed(edits) if edits is not None else None
        whole = Repairs(self.source, wish.index, wish.alike, budget.takes, *shared)
        edits = whole.edits(wish.operations)
        if excerpt and edits is not None:
            budget.shared[repr(wish.operations)] = edits, whole.fulfilled
        return edits
