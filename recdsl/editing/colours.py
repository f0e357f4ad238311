"""The colours in a text, and the edits that replace them."""

from __future__ import annotations

from recdsl.editing.answers import Colour
from recdsl.editing.tree_path import located, parts
from recdsl.language.syntax.tree import Node
from recdsl.model.source import Edit
from recdsl.reference.value_formats import is_hex_color

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.model.source import Span

_NAME = "background_color"


def colours(snapshot: Snapshot) -> Iterator[Colour]:
    """The colours of the canvas that are written in digits."""
    for span in _of_spec(snapshot) if snapshot.is_spec else _of_body(snapshot):
        digits = snapshot.text[span.start + 1 : span.end - 1]
        if is_hex_color(digits):
            red, green, blue = (int(digits[index : index + 2], 16) for index in (1, 3, 5))
            yield Colour(span, red, green, blue)


def coloured(span: Span, red: int, green: int, blue: int) -> Edit:
    """The edit that replaces a colour by another one, its parts from 0 to 255."""
    return Edit(span, f'"#{red:02X}{green:02X}{blue:02X}"')


def _of_spec(snapshot: Snapshot) -> Iterator[Span]:
    for piece, part in parts(snapshot):
        if isinstance(part, Node) and part.rule == _NAME:
            yield located(piece, part.span)


def _of_body(snapshot: Snapshot) -> Iterator[Span]:
    for piece in snapshot.pieces:
        for placed in piece.unit.members.all():
            if placed.parameter and placed.parameter.name == _NAME and placed.member.inside is None:
                yield placed.member.value
