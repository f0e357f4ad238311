"""The canonical text of a spec, or of the clauses that a selection touches."""

from __future__ import annotations

from recdsl.editing.line_edits import line_edits
from recdsl.editing.tree_path import located, span_of
from recdsl.language.printing.clause_lines import clause_lines
from recdsl.language.printing.formatting import formatted
from recdsl.model.source import (
    Edit,
    Span,
    applied,
    first_line_end,
    indent_at,
    line_start,
    opens_line,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.spec_pieces import Piece
    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.language.syntax.tree import Node


def formatting(snapshot: Snapshot) -> tuple[Edit, ...]:
    """The edits that give a spec its canonical text; none if it is broken, or not a spec."""
    canonical = formatted(snapshot.text) if snapshot.is_spec else ()
    return tuple(line_edits(snapshot.text, canonical)) if isinstance(canonical, str) else ()


def formatting_of(snapshot: Snapshot, span: Span) -> tuple[Edit, ...]:
    """The edits that spell the clauses which a span touches in the canonical way.

    Clauses with a comment inside stay, as do broken texts: there are edits only if the canonical
    text of the whole stays the same.
    """
    wanted = formatted(snapshot.text) if snapshot.is_spec else ()
    if not isinstance(wanted, str):
        return ()
    edits = sorted(_of_clauses(snapshot, span), key=lambda edit: edit.span.start)
    result = applied(snapshot.text, edits)
    return tuple(edits) if formatted(result) == wanted else ()


def _of_clauses(snapshot: Snapshot, span: Span) -> Iterator[Edit]:
    for piece in snapshot.pieces:
        if not (piece.start <= span.end and span.start <= piece.end):
            continue
        for node in piece.blocks.nodes:
            for clause in [node] if node.rule == "clause" else node.nodes():
                place = span_of(clause)
                if clause.rule == "clause" and place:
                    whole = located(piece, place)
                    if whole.start <= span.end and span.start <= whole.end:
                        yield from _clause(snapshot, piece, clause, whole, block=node is not clause)


def _clause(
    snapshot: Snapshot, piece: Piece, node: Node, place: Span, *, block: bool
) -> Iterator[Edit]:
    comments = piece.blocks.syntax.comments
    if any(place.start < located(piece, comment).start < place.end for comment in comments):
        return
    text = snapshot.text
    first = opens_line(text, place.start)
    # A clause that shares its line with others keeps the place that it has there.
    indent = "  " if block else ""
    lines = clause_lines(node.nodes()[0], indent if first else indent_at(text, place.start))
    new_text = first_line_end(text).join(lines)
    start = line_start(text, place.start) if first else place.start
    replacement = new_text if first else new_text.lstrip(" ")
    if replacement != text[start : place.end]:
        yield Edit(Span(start, place.end), replacement)
