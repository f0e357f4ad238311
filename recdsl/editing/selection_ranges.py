"""The steps in which a selection grows: the word, the part, the clause, the block, the text."""

from __future__ import annotations

from recdsl.editing.tree_path import located, span_of, way_to
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.editing.text_snapshot import Snapshot


def selections(snapshot: Snapshot, offset: int) -> tuple[Span, ...]:
    """The spans around a place, the smallest first, each larger than the one before.

    There is always one: the empty span, in a text that is not read.
    """
    spans = [Span(offset, offset), *reversed(_holding(snapshot, offset))]
    spans.append(Span(0, len(snapshot.text)))
    grown: list[Span] = []
    for span in spans:
        if not grown or (
            span != grown[-1] and span.start <= grown[-1].start and grown[-1].end <= span.end
        ):
            grown.append(span)
    return tuple(grown[1:] or grown)


def _holding(snapshot: Snapshot, offset: int) -> list[Span]:
    """The spans of the parts around a place, the largest first."""
    piece = snapshot.piece_at(offset)
    if piece is None:
        return []
    if snapshot.is_spec:
        way = way_to(piece.blocks.syntax.tree, offset - piece.start)
        spans = [span_of(part) for part in way[1:]]
        return [located(piece, span) for span in spans if span]
    held: list[Span] = []
    for placed in piece.unit.members.way_to(offset):
        held += [placed.member.whole, placed.member.value]
        if placed.member.key and placed.member.key.start <= offset <= placed.member.key.end:
            held[-1] = placed.member.key
    return held
