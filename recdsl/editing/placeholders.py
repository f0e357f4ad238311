"""Placeholders `${NAME}` of a text: their places and names."""

from __future__ import annotations

import re

from recdsl.editing.tree_path import located
from recdsl.model.frozen import Frozen
from recdsl.model.placeholder import NAME
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.text_snapshot import Snapshot

_PLACEHOLDER = re.compile(r"\$\{(" + NAME + r")\}")


class Placeholder(Frozen):
    """One use of a placeholder; `inner` is its name without the sign and the braces."""

    name: str
    span: Span
    inner: Span


def placeholders(snapshot: Snapshot) -> Iterator[Placeholder]:
    """All placeholders of a text in order, without those in comments."""
    if not snapshot.pieces:
        return
    comments = _comments(snapshot)
    for match in _PLACEHOLDER.finditer(snapshot.text):
        offset = match.start()
        while comments and comments[-1].end <= offset:
            comments.pop()
        if not (comments and comments[-1].start <= offset):
            yield Placeholder(match[1], Span(*match.span()), Span(*match.span(1)))


def placeholder_at(snapshot: Snapshot, offset: int) -> Placeholder | None:
    """The placeholder that a place is in or at the end of."""
    for placeholder in placeholders(snapshot):
        if placeholder.span.start <= offset <= placeholder.span.end:
            return placeholder
    return None


def uses(snapshot: Snapshot, offset: int) -> tuple[Placeholder, ...]:
    """All uses of the placeholder at a place, in order; none if there is no placeholder."""
    target = placeholder_at(snapshot, offset)
    if target is None:
        return ()
    return tuple(
        placeholder for placeholder in placeholders(snapshot) if placeholder.name == target.name
    )


def _comments(snapshot: Snapshot) -> list[Span]:
    """The comments of a spec from the last to the first; JSON has none."""
    if not snapshot.is_spec:
        return []
    spans = [
        located(piece, span) for piece in snapshot.pieces for span in piece.blocks.syntax.comments
    ]
    return sorted(spans, key=lambda span: -span.start)
