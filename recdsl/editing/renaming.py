"""New names for recordings and placeholders."""

from __future__ import annotations

import re

from recdsl.editing.placeholders import placeholder_at, uses
from recdsl.editing.tree_path import located, way_to
from recdsl.language.syntax.tree import Node
from recdsl.model.placeholder import NAME
from recdsl.model.source import Edit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.model.source import Span

_PLACEHOLDER = re.compile(r"(?:\$\{)?(" + NAME + r")\}?")
_RECORDING = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


class NotRenamedError(Exception):
    """The reason that a name cannot be given, in a sentence."""


def name_at(snapshot: Snapshot, offset: int) -> Span | None:
    """The name at a place that can be changed: that of a placeholder or of a recording."""
    placeholder = placeholder_at(snapshot, offset)
    if placeholder:
        return placeholder.inner
    return _recording_at(snapshot, offset)


def renamed(snapshot: Snapshot, offset: int, name: str) -> tuple[Edit, ...]:
    """The edits that rename the recording or placeholder at a place.

    Raises:
        NotRenamedError: if nothing there has a name, or cannot have this one.
    """
    if placeholder_at(snapshot, offset):
        match = _PLACEHOLDER.fullmatch(name.strip())
        if match is None:
            raise NotRenamedError(
                f"`{name}` cannot name a placeholder: letters, digits and `_` can, and no digit "
                "comes first."
            )
        return tuple(Edit(use.inner, match[1]) for use in uses(snapshot, offset))
    span = _recording_at(snapshot, offset)
    if span is None:
        raise NotRenamedError("Only recordings and placeholders have names that can be changed.")
    if not _RECORDING.fullmatch(name):
        raise NotRenamedError(
            f"`{name}` cannot name a recording: a name starts with a letter or digit; letters, "
            "digits, `-` and `_` follow."
        )
    if any(
        placed.recording.name == name and placed.head != span for placed in snapshot.recordings()
    ):
        raise NotRenamedError(f"Another recording of this file is called `{name}`.")
    return (Edit(span, name),)


def _recording_at(snapshot: Snapshot, offset: int) -> Span | None:
    piece = snapshot.piece_at(offset)
    if piece is None or not snapshot.is_spec:
        return None
    for part in way_to(piece.blocks.syntax.tree, offset - piece.start):
        if isinstance(part, Node) and part.rule == "name":
            return located(piece, part.span)
    return None
