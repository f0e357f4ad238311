"""One recording of a spec with what all recordings share: all that a fix of it has to read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from recdsl.language.spoken.spoken_parser import parse
from recdsl.model.frozen import Frozen
from recdsl.model.source import Edit, Span, line_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.tree import Syntax


class Excerpt(Frozen):
    """One recording of a spec, after what is outside of all recordings.

    `block` is the span of the recording in the excerpt, and `offset` how much further on it is in
    the spec.
    """

    text: str
    block: Span
    offset: int

    def placed(self, edits: tuple[Edit, ...]) -> tuple[Edit, ...] | None:
        """The edits of the excerpt as edits of the spec; None if one is not in the recording."""
        start, end = self.block.start, self.block.end
        if any(edit.span.start <= start or edit.span.end >= end for edit in edits):
            return None
        by = self.offset
        return tuple(
            Edit(Span(edit.span.start + by, edit.span.end + by), edit.text) for edit in edits
        )


class Excerpts:
    """The excerpts of one spec: one for each of its recordings, if it has several."""

    __slots__ = ("_blocks", "_mistakes", "_shared", "_text")

    def __init__(self, text: str) -> None:
        """Find the recordings; none of a spec that has a mistake outside of them."""
        syntax = parse(text)
        self._text = text
        self._mistakes = _mistakes(syntax)
        others = (node.span for node in syntax.tree.nodes() if node.rule != "recording")
        self._shared = "".join(f"{text[span.start : span.end]}\n" for span in others)
        blocks = [node.span for node in syntax.tree.nodes() if node.rule == "recording"]
        is_inside = sum(map(self._count, blocks)) == len(syntax.findings)
        self._blocks = blocks if is_inside else []

    def of(self, index: int) -> Excerpt | None:
        """The excerpt for a recording, counted from 0; None if the whole spec has to be read."""
        if len(self._blocks) < 2 or index >= len(self._blocks):
            return None
        block = self._blocks[index]
        before = f"{self._shared}{self._indent(block.start)}"
        text = f"{before}{self._text[block.start : block.end]}\n"
        mistakes = self._count(block)
        if mistakes and not _reads_alike(text, mistakes):
            return None
        start = len(before)
        return Excerpt(text, Span(start, len(text) - 1), block.start - start)

    def _indent(self, offset: int) -> str:
        """The blanks before a recording on its line."""
        before = self._text[line_start(self._text, offset) : offset]
        return "" if before.strip() else before

    def _count(self, block: Span) -> int:
        """The number of mistakes in a recording."""
        return bisect_right(self._mistakes, block.end) - bisect_left(self._mistakes, block.start)


def _mistakes(syntax: Syntax) -> list[int]:
    return sorted(finding.span.start for finding in syntax.findings if finding.span)


def _reads_alike(text: str, mistakes: int) -> bool:
    """Whether a recording with mistakes is read alone as it is among others."""
    syntax = parse(text)
    blocks = [node for node in syntax.tree.nodes() if node.rule == "recording"]
    return len(blocks) == 1 and len(syntax.findings) == mistakes
