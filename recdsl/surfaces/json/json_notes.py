"""The notes in JSON with comments."""

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


def json_notes(text: str) -> tuple[Note, ...]:
    """The notes of a JSON text."""
    if not may_hold_notes(text):
        return ()
    comments = [Span(*match.span()) for match in _TOKEN.finditer(text) if match["comment"]]
    return notes(text, comments, ())
