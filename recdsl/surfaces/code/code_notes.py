"""The notes in a program: comments to recdsl, by the nodes of the program's tree."""

from __future__ import annotations

from recdsl.surfaces.code.syntax_walk import nodes
from recdsl.surfaces.notes import may_hold_notes, notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.document import Note
    from recdsl.model.source import Span
    from recdsl.surfaces.code.reader import Reader


def code_notes(reader: Reader) -> tuple[Note, ...]:
    """The notes of a program; a string that contains the words is not one."""
    text = reader.points.text
    if not may_hold_notes(text):
        return ()
    comments: list[Span] = []
    texts: list[Span] = []
    end = -1
    for node in nodes(reader.root):
        if node.start_byte < end:
            continue
        if node.type.endswith("comment"):
            comments.append(reader.span(node))
            end = node.end_byte
        elif node.type in reader.language.strings:
            texts.append(reader.span(node))
            end = node.end_byte
    return notes(text, comments, texts)
