"""Operations on a recording's body as edits of its spec.

Light, since every recording that is read gets one: what does the work is loaded with the first
fix.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.finding import Operation
    from recdsl.text import Edit, Source

# So many characters are compiled again to prove edits; a spec has some hundred, a fix takes a few
# attempts. It bounds the time that a huge file with many faults takes.
_MOST_READ = 1_000_000


class Budget:
    """How many characters may still be compiled; all recordings of a file share one."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        """Start full."""
        self.left = _MOST_READ

    def takes(self, text: str) -> bool:
        """Whether there is enough left for a text, which is then used up."""
        self.left -= len(text)
        return self.left >= 0


class SpecEdits:
    """How a recording's body is changed by changing the spec (see `document.Edits`)."""

    __slots__ = ("_budget", "_defaults", "_index", "_source")

    def __init__(self, source: Source, index: int, budget: Budget, defaults: Source | None) -> None:
        """Take the spec, which of its recordings this is, from 0, and the defaults it shares."""
        self._source = source
        self._index = index
        self._budget = budget
        self._defaults = defaults

    def edits(
        self, operations: tuple[Operation, ...], alike: frozenset[int] = frozenset()
    ) -> tuple[Edit, ...] | None:
        """The edits that do what the operations do; None where none are known that surely do."""
        from recdsl.language.repairs import Repairs

        repairs = Repairs(self._source, self._index, alike, self._budget, self._defaults)
        return repairs.edits(operations)
