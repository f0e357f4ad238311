"""Commas and comments between members, and the member that each comment belongs to.

A comment at the end of a line belongs to the member before it, one on a line of its own to the
member below; between two members on one line the comma decides.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.source import Span, line_end

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.surfaces.literal_syntax import Script

_BLANKS = " \t\r\n\u00a0\ufeff"


class Sign(Frozen):
    """A comma, a comment or another text; a line comment ends before its line end."""

    span: Span
    kind: str  # one of `comma`, `line`, `block` and `other`

    @property
    def is_comment(self) -> bool:
        """Whether it is a comment."""
        return self.kind in ("line", "block")


class Glue(Frozen):
    """The signs between two members, or between a member and a bracket.

    `beside` are the signs that belong to the member before, `above` those that belong to the next
    one; the comma is in `beside` if there is one.
    """

    beside: tuple[Sign, ...]
    above: tuple[Sign, ...]

    @property
    def comma(self) -> Sign | None:
        """The comma; None if there is none."""
        return next((sign for sign in self.beside + self.above if sign.kind == "comma"), None)

    @property
    def is_plain(self) -> bool:
        """Whether all signs are commas and comments."""
        return all(sign.kind != "other" for sign in self.beside + self.above)

    @property
    def is_bare(self) -> bool:
        """Whether all signs are commas."""
        return all(sign.kind == "comma" for sign in self.beside + self.above)


def glue(text: str, span: Span, script: Script) -> Glue:
    """The content of a part of a text that has no member."""
    signs = tuple(_signs(text, span, script))
    last, cut = span.start, len(signs)
    for index, sign in enumerate(signs):
        if _breaks(text, last, sign.span.start):
            cut = index
            break
        last = sign.span.end
    else:
        if not _breaks(text, last, span.end):
            commas = [index for index, sign in enumerate(signs) if sign.kind == "comma"]
            cut = commas[0] + 1 if commas else len(signs)
    return Glue(signs[:cut], signs[cut:])


def _breaks(text: str, start: int, end: int) -> bool:
    return text.find("\n", start, end) >= 0 or text.find("\r", start, end) >= 0


def _signs(text: str, span: Span, script: Script) -> Iterator[Sign]:
    offset, end = span.start, span.end
    while offset < end:
        if text[offset] in _BLANKS:
            offset += 1
            continue
        stop, kind = _sign(text, offset, end, script)
        yield Sign(Span(offset, stop), kind)
        offset = stop


def _sign(text: str, offset: int, end: int, script: Script) -> tuple[int, str]:
    if text[offset] == ",":
        return offset + 1, "comma"
    if script.block_comments and text.startswith("/*", offset):
        closing = text.find("*/", offset + 2, end)
        return (closing + 2, "block") if closing >= 0 else (end, "other")
    if any(text.startswith(sign, offset) for sign in script.line_comments):
        return line_end(text, offset, end), "line"
    return end, "other"
