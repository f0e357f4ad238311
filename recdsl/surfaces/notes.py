"""Comments to recdsl in all texts but specs: `// recdsl: allow RULE: reason`.

A note behind code is about its own line. On a line of its own it is about the next line that is
not a comment. A text over several lines, in which no comment can be, counts as one line.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from recdsl.model.document import Note
from recdsl.model.source import Span, line_end, line_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_MARK = "recdsl:"
_NOTE = re.compile(
    # In programs, then in templates: `{# … #}`, `{{!-- … --}}`, `{{/* … */}}`, `<%# … %>`.
    r"(?:/[/*]+|\#+|\{\#-?|\{\{!(?:--)?|\{\{-?[ ]*/\*|<%\#)"
    rf"[!:]?[ \t]*{_MARK}[^\r\n]*",
    re.IGNORECASE,
)


def may_hold_notes(text: str) -> bool:
    """Whether a text may contain a note, without parsing it."""
    return _MARK in text.lower()


def notes(text: str, comments: Iterable[Span], texts: Iterable[Span]) -> tuple[Note, ...]:
    """The comments that are notes, with the parts that they are about.

    Args:
        text: the whole text.
        comments: all of its comments, in their order.
        texts: its string literals, in their order, without those inside of others.
    """
    trimmed = [_trimmed(text, comment) for comment in comments]
    lines = _Lines(text, _Spans(trimmed), _Spans(list(texts)))
    return tuple(
        Note(comment, lines.covered(comment))
        for comment in trimmed
        if _NOTE.fullmatch(text, comment.start, comment.end)
    )


class _Spans:
    """Spans in order, to be searched by a part of the text."""

    __slots__ = ("_spans", "_starts")

    def __init__(self, spans: list[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]

    def within(self, part: Span) -> Iterator[Span]:
        """The spans that share some text with a part."""
        first = max(bisect_right(self._starts, part.start) - 1, 0)
        for index in range(first, len(self._spans)):
            span = self._spans[index]
            if span.start > part.end:  # a heredoc of Ruby begins with the end of the line
                return
            if span.end > part.start:
                yield span


class _Lines:
    """The lines of a text, and the line of code that each comment is about."""

    __slots__ = ("_comments", "_text", "_texts", "_till")

    def __init__(self, text: str, comments: _Spans, texts: _Spans) -> None:
        self._text = text
        self._comments = comments
        self._texts = texts
        # By the starts of lines that are comments: the next line that is not, searched once.
        self._till: dict[int, Span | None] = {}

    def covered(self, comment: Span) -> Span | None:
        """The line that a comment is about, with the texts that are partly on it."""
        line = self._code(_line(self._text, comment.start))
        if line is None:
            return None
        around = [line, *self._texts.within(line)]
        return Span(min(span.start for span in around), max(span.end for span in around))

    def _code(self, first: Span) -> Span | None:
        """The first line from one on that is not a comment."""
        line: Span | None = first
        passed: list[int] = []
        while line is not None and _is_comment(self._text, line, self._comments):
            if line.start in self._till:
                line = self._till[line.start]
                break
            passed.append(line.start)
            line = _next_line(self._text, line)
        self._till.update(dict.fromkeys(passed, line))
        return line


def _trimmed(text: str, comment: Span) -> Span:
    """A comment without the line end that some grammars count to it."""
    written = text[comment.start : comment.end].rstrip()
    return Span(comment.start, comment.start + len(written))


def _is_comment(text: str, line: Span, comments: _Spans) -> bool:
    """Whether a line has a comment and no code."""
    offset, found = line.start, False
    for comment in comments.within(line):
        if text[offset : comment.start].strip():
            return False
        offset, found = comment.end, True
    return found and not text[offset : line.end].strip()


def _line(text: str, offset: int) -> Span:
    return Span(line_start(text, offset), line_end(text, offset))


def _next_line(text: str, line: Span) -> Span | None:
    start = line.end + (2 if text.startswith("\r\n", line.end) else 1)
    return _line(text, start) if start < len(text) else None
