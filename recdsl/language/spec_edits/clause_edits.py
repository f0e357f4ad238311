"""Clauses put into a spec and taken out of it, each on its own line as its neighbours are."""

from __future__ import annotations

from recdsl.model.json_output import bare
from recdsl.model.json_value import tokens
from recdsl.model.operations import ImpossibleError
from recdsl.model.source import (
    Edit,
    Span,
    first_line_end,
    indent_at,
    line_end,
    line_start,
    opens_line,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.spec_edits.recording_text import Reading
    from recdsl.language.syntax.tree import Node
    from recdsl.model.finding import Mode

_INDENT = "  "


def added(reading: Reading, clauses: list[str]) -> Edit:
    """Clauses at the end of a recording, each on a line of its own.

    Only in a block that stands on one line they stay on that line.
    """
    text, newline = reading.text, first_line_end(reading.text)
    opening = next(reading.block.tokens()).start if reading.block else reading.own[0].span.start
    end = max((clause.span.end for clause in reading.own), default=-1)
    end = end if end >= 0 else _brace(reading)
    behind = line_end(text, end)
    if reading.block and (not _is_idle(text[end:behind]) or _is_one_line(text[opening:end])):
        return Edit(Span(end, end), "".join(f" {clause}" for clause in clauses))
    indent = _indent(reading, opening)
    lines = [line for clause in clauses for line in clause.split("\n")]
    return Edit(Span(behind, behind), "".join(f"{newline}{indent}{line}" for line in lines))


def removed(reading: Reading, clause: Node) -> Edit:
    """A clause taken out, with its line where it stands alone on it.

    Raises:
        ImpossibleError: when a comment stands beside it, and would come to stand beside another.
    """
    text, span = reading.text, clause.span
    start, end = line_start(text, span.start), line_end(text, span.end)
    before, after = text[start : span.start], text[span.end : end]
    above = text[line_start(text, start - 1) : start] if start and not before.strip() else ""
    if after.lstrip().startswith("#") or (above.lstrip().startswith("#") and not after.strip()):
        raise ImpossibleError
    if before.strip():
        return Edit(Span(start + len(before.rstrip()), span.end), "")
    if after.strip():
        return Edit(Span(span.start, end - len(after.lstrip())), "")
    if end < len(text):
        return Edit(Span(start, end + (2 if text[end : end + 2] == "\r\n" else 1)), "")
    previous = len(text[:start].rstrip("\r\n"))
    return Edit(Span(previous, end), "")


def moded(reading: Reading, mode: Mode) -> Edit | None:
    """The words of another mode in the clause that says what is recorded; None where none can."""
    clause = next((one for one in reading.sentence.clauses if one.kind == "record"), None)
    if clause is None or clause.inherited or clause.node.child("page") or mode == "web":
        return None
    word = "individually" if mode == "individual" else "mixed"
    said = clause.node.child("mode")
    if said:
        return Edit(said.span, word)
    end = clause.node.span.end
    return Edit(Span(end, end), f" {word}")


def path_words(pointer: str) -> str:
    """A place as `set` and `without` name it: dotted where that is plain, else the pointer."""
    names = tokens(pointer)
    if names[:1] == ["clientRequest"] and names[1:]:
        plain = [name for name in names[1:] if name.isascii() and name.isidentifier()]
        if len(plain) == len(names) - 1:
            return ".".join(plain)
    return bare(pointer)


def _brace(reading: Reading) -> int:
    """The end of the brace that opens a block."""
    assert reading.block is not None
    return next(token.end for token in reading.block.tokens() if token.kind == "LBRACE")


def _indent(reading: Reading, opening: int) -> str:
    """The indentation of the last clause that begins a line."""
    text = reading.text
    starts = [clause.span.start for clause in reading.own]
    leading = [start for start in starts if opens_line(text, start)]
    if leading:
        return indent_at(text, leading[-1])
    return indent_at(text, opening) + (_INDENT if reading.block else "")


def _is_idle(rest: str) -> bool:
    """Whether the rest of a line, behind a clause, holds nothing but a comment."""
    return rest.lstrip()[:1] in ("", "#")


def _is_one_line(text: str) -> bool:
    return "\n" not in text and "\r" not in text
