"""The notes in JSON with comments, and in templates of JSON."""

from __future__ import annotations

import re

from recdsl.model.source import Span
from recdsl.surfaces.notes import may_hold_notes, notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.document import Note

_TOKEN = re.compile(
    r"""(?P<comment>//[^\r\n]*|/\*.*?\*/)|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'""", re.DOTALL
)


def json_notes(text: str, *, template: bool = False) -> tuple[Note, ...]:
    """The notes of a JSON text; those of a template are in the comments of its language."""
    if not may_hold_notes(text):
        return ()
    if template:
        from recdsl.surfaces.json.templates import template_comments  # few texts are templates

        return notes(text, (Span(*span) for span in template_comments(text)), ())
    comments = [Span(*match.span()) for match in _TOKEN.finditer(text) if match["comment"]]
    return notes(text, comments, ())
