"""The notes in a YAML text."""

from __future__ import annotations

import re

import yaml
from yaml.tokens import ScalarToken

from recdsl.model.source import Span
from recdsl.surfaces.notes import may_hold_notes, notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Note

_COMMENT = re.compile(r"(?:(?<=[ \t\r\n])|(?<![\s\S]))#[^\r\n]*")
_LINE = re.compile(r"[^\r\n]*")


def yaml_notes(text: str) -> tuple[Note, ...]:
    """The notes of a YAML text; none if it does not parse."""
    if not may_hold_notes(text):
        return ()
    try:
        scalars = list(_scalars(text))
    except (yaml.YAMLError, RecursionError):
        return ()
    return notes(
        text, _comments(text, [inner for _, inner in scalars]), [one for one, _ in scalars]
    )


def _scalars(text: str) -> Iterator[tuple[Span, Span]]:
    """The spans of the scalars, and their parts in which `#` does not begin a comment."""
    for token in yaml.scan(text, Loader=yaml.SafeLoader):
        if isinstance(token, ScalarToken):
            start, end = token.start_mark.index, token.end_mark.index
            header = _LINE.match(text, start) if token.style in ("|", ">") else None
            span = Span(start, start + len(text[start:end].rstrip()))
            yield span, Span(min(header.end(), span.end) if header else start, span.end)


def _comments(text: str, scalars: list[Span]) -> Iterator[Span]:
    """The comments between the contents of scalars."""
    offset = 0
    for scalar in (*scalars, Span(len(text), len(text))):
        for comment in _COMMENT.finditer(text, offset, scalar.start):
            yield Span(comment.start(), comment.end())
        offset = scalar.end
