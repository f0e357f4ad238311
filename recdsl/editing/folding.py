"""Lines that can be folded away: blocks, layouts, JSON, and comments over several lines."""

from __future__ import annotations

from recdsl.editing.answers import Fold
from recdsl.editing.tree_path import located, parts, span_of
from recdsl.language.syntax.tree import Token
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.spec_pieces import Piece
    from recdsl.editing.text_snapshot import Snapshot


def folds(snapshot: Snapshot) -> Iterator[Fold]:
    """The parts of a text that can be folded: those of more than one line."""
    all_folds = _of_spec(snapshot) if snapshot.is_spec else _of_body(snapshot)
    for fold in all_folds:
        first, last = (
            snapshot.source.position(offset).line for offset in (fold.span.start, fold.span.end)
        )
        if last > first:
            yield fold


def _of_spec(snapshot: Snapshot) -> Iterator[Fold]:
    for piece, part in parts(snapshot):
        is_tall = part.kind == "JSON" if isinstance(part, Token) else part.has("LBRACE")
        span = span_of(part) if is_tall else None
        if span:
            yield Fold(located(piece, span), "region")
    for piece in snapshot.pieces:
        for span in _runs(piece):
            yield Fold(located(piece, span), "comment")


def _runs(piece: Piece) -> Iterator[Span]:
    """Comments that follow each other on lines of their own, as one."""
    run: Span | None = None
    for comment in piece.blocks.syntax.comments:
        between = piece.blocks.text[run.end : comment.start] if run else ""
        if run and not between.strip() and between.strip(" \t") in ("\n", "\r", "\r\n"):
            run = Span(run.start, comment.end)
        else:
            if run:
                yield run
            run = comment
    if run:
        yield run


def _of_body(snapshot: Snapshot) -> Iterator[Fold]:
    for piece in snapshot.pieces:
        for placed in piece.unit.members.all():
            if placed.member.inside is not None:
                yield Fold(placed.member.value, "region")
