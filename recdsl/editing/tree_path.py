"""Paths through the tree of a spec, from the whole down to the word at a place."""

from __future__ import annotations

from recdsl.language.syntax.tree import Node, Token
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.spec_pieces import Piece
    from recdsl.editing.text_snapshot import Snapshot

    Part = Node | Token


def span_of(part: Part) -> Span | None:
    """The span from the first word to the last; None if there is none.

    A missing brace that the parser adds is not a word.
    """
    if isinstance(part, Token):
        return part.span if part.text else None
    words = [token for token in part.tokens() if token.text]
    return Span(words[0].start, words[-1].end) if words else None


def way_to(tree: Node, offset: int) -> list[Part]:
    """The parts around a place, the tree first, a word last; at the end of a word, that word."""
    way: list[Part] = [tree]
    current: Part | None = tree
    while isinstance(current, Node):
        current = _part_at(current, offset)
        if current is not None:
            way.append(current)
    return way


def _part_at(node: Node, offset: int) -> Part | None:
    before = None
    for part in node.children:
        span = span_of(part)
        if span is None:
            continue
        if span.start <= offset < span.end:
            return part
        if span.end == offset:
            before = part
    return before


def parts(snapshot: Snapshot) -> Iterator[tuple[Piece, Part]]:
    """All nodes and words of a spec with their pieces, parents before children."""
    for piece in snapshot.pieces:
        waiting: list[Part] = [*reversed(piece.blocks.syntax.tree.children)]
        while waiting:
            part = waiting.pop()
            yield piece, part
            if isinstance(part, Node):
                waiting += reversed(part.children)


def located(piece: Piece, span: Span) -> Span:
    """A place of the tree of a piece as one of the file."""
    return Span(span.start + piece.start, span.end + piece.start)
