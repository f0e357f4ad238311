"""The first line of a spec that says its edition: `edition 2026-07`.

It is no clause: it decides by which edition of the vendor's page the clauses are read, so it is
read before them.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.lazy_pattern import pattern
from recdsl.model.source import Span

WORD = "edition"
_BLANK = r"[ \t\f\v\u00a0\u3000]"
_ABOVE = rf"(?P<above>(?:{_BLANK}*(?:\#[^\r\n]*)?[\r\n])*){_BLANK}*"
_LINE = pattern(rf"(?ai){_ABOVE}(?P<word>{WORD}){_BLANK}+(?P<name>[\w.-]+)(?=\s|\#|$)")
_BEFORE = pattern(rf"{_ABOVE}\Z")
_COMMENT = pattern(r"#[^\r\n]*")


class EditionLine(Frozen):
    """The edition that a spec states, where that stands, and the comments above it."""

    name: str
    place: Span
    start: int
    comments: tuple[Span, ...]

    @property
    def end(self) -> int:
        """Where the rest of the spec begins."""
        return self.place.end


def opens_edition_line(before: str) -> bool:
    """Whether the line that states the edition may begin behind a text."""
    return _BEFORE.match(before, 0) is not None


def edition_line(text: str) -> EditionLine | None:
    """The edition that a spec states; None if it states none."""
    match = _LINE.match(text, 0)
    if match is None:
        return None
    comments = []
    at = 0
    while at < match.end("above"):
        comment = _COMMENT.match(text, at)
        if comment:
            comments.append(Span(comment.start(), comment.end()))
        at = comment.end() if comment else at + 1
    place = Span(match.start("name"), match.end("name"))
    return EditionLine(match["name"], place, match.start("word"), tuple(comments))
