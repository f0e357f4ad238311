"""One recording of a spec with what all share: all that a fix of that one has to read."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from recdsl.language.syntax.parser import parse
from recdsl.model.frozen import Frozen
from recdsl.model.source import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.tree import Syntax


class Excerpt(Frozen):
    """One recording of a spec, behind what stands outside of all recordings.

    `block` is the recording in the excerpt, and `offset` how much further it is in the spec.
    """

    text: str
    block: Span
    offset: int

    def placed(self, edits: tuple[Edit, ...]) -> tuple[Edit, ...] | None:
        """The edits of the excerpt as edits of the spec; None where one is not in the recording."""
        by = self.offset
        if any(
            edit.span.start <= self.block.start or edit.span.end >= self.block.end for edit in edits
        ):
            return None
        return tuple(
            Edit(Span(edit.span.start + by, edit.span.end + by), edit.text) for edit in edits
        )


class Excerpts:
    """The excerpts of one spec: one for each of its recordings, where it has several."""

    __slots__ = ("_blocks", "_faults", "_shared", "_text")

    def __init__(self, text: str) -> None:
        """Find the recordings; none of a spec that has a mistake outside of them."""
        syntax = parse(text)
        nodes = syntax.tree.nodes()
        blocks = [node.span for node in nodes if node.rule == "recording"]
        others = (node.span for node in nodes if node.rule != "recording")
        self._text = text
        self._shared = "".join(f"{text[one.start : one.end]}\n" for one in others)
        self._faults = _faults(syntax)
        inside = sum(self._count(block) for block in blocks)
        self._blocks = blocks if inside == len(syntax.findings) else []

    def of(self, index: int) -> Excerpt | None:
        """The excerpt for a recording, counted from 0; None where the whole spec is it."""
        if len(self._blocks) < 2 or index >= len(self._blocks):
            return None
        block = self._blocks[index]
        before = self._indent(block.start)
        start = len(self._shared) + len(before)
        own = self._text[block.start : block.end]
        text = f"{self._shared}{before}{own}\n"
        if (expected := self._count(block)) and not _reads_alike(text, expected):
            return None
        return Excerpt(text, Span(start, start + len(own)), block.start - start)

    def _indent(self, at: int) -> str:
        """The blanks before a recording on its line."""
        start = max(self._text.rfind(sign, 0, at) for sign in "\r\n") + 1
        before = self._text[start:at]
        return before if not before.strip() else ""

    def _count(self, block: Span) -> int:
        """How many mistakes are in a recording."""
        return bisect_right(self._faults, block.end) - bisect_left(self._faults, block.start)


def _faults(syntax: Syntax) -> list[int]:
    return sorted(finding.span.start for finding in syntax.findings if finding.span)


def _reads_alike(text: str, faults: int) -> bool:
    """Whether a recording with mistakes is read by itself as it is among others."""
    syntax = parse(text)
    blocks = [node for node in syntax.tree.nodes() if node.rule == "recording"]
    return len(blocks) == 1 and len(syntax.findings) == faults
