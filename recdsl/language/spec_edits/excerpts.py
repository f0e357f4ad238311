"""A spec with all recordings but one blanked out: what a fix of that one has to read.

Everything keeps its offset, so edits of the excerpt are edits of the spec.
"""

from __future__ import annotations

from recdsl.language.spoken.spoken_parser import parse
from recdsl.model.frozen import Frozen
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.source import Edit


class Excerpt(Frozen):
    """One recording of a spec, with what stands outside of all recordings.

    `block` is where the recording stands, `blank` how many characters are blanked out.
    """

    text: str
    block: Span
    blank: int

    def holds(self, edits: tuple[Edit, ...]) -> bool:
        """Whether all edits stay inside the recording, so that no other one is touched."""
        return all(
            self.block.start < edit.span.start and edit.span.end < self.block.end for edit in edits
        )


class Excerpts:
    """The excerpts of one spec: one for each of its recordings, where it has several."""

    __slots__ = ("_blocks", "_hidden", "_text")

    def __init__(self, text: str) -> None:
        """Find the recordings; none of a spec that does not parse."""
        syntax = parse(text)
        nodes = [] if syntax.findings else syntax.tree.nodes()
        self._blocks = [node.span for node in nodes if node.rule == "recording"]
        self._text = text
        self._hidden = self._without_blocks()

    def of(self, index: int) -> Excerpt | None:
        """The excerpt for a recording, counted from 0; None where the whole spec is it."""
        if len(self._blocks) < 2 or index >= len(self._blocks):
            return None
        block = self._blocks[index]
        own = self._text[block.start : block.end]
        text = f"{self._hidden[: block.start]}{own}{self._hidden[block.end :]}"
        blank = sum(one.end - one.start for one in self._blocks) - len(own)
        return Excerpt(text, block, blank)

    def _without_blocks(self) -> str:
        parts, at = [], 0
        for block in self._blocks:
            parts.append(self._text[at : block.start])
            parts.append(" " * (block.end - block.start))
            at = block.end
        return "".join((*parts, self._text[at:]))
