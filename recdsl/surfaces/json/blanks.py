"""White space between the tokens of a JSON text, and comments by mistake."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.lazy_pattern import pattern
from recdsl.model.source import Span
from recdsl.surfaces.json import mistakes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Finding
    from recdsl.surfaces.json.dialect import Dialect

_STRANGE = pattern(r"(?:[^\S \t\r\n]|[\u200b\u2060\ufeff])++")
# A `#` may also begin a colour that lacks its quotes.
_COMMENT = pattern(r"//[^\r\n]*+|#(?![0-9A-Fa-f]{6}[\s,}\]])[^\r\n]*+|/\*(?:[^*]++|\*(?!/))*+\*/")
_DOTS = pattern(r"\.\.\.|…")
_ELISION = pattern(r"(?:\.\.\.+|…)++")
_BLANK = pattern(r"[ \t\r\n]*+")
TOKENS = frozenset('"{}[]:,-0123456789tfn')


class Gap(Frozen):
    """The place where the next token starts, and the findings about the text before it.

    `elided` is whether a comment with dots indicates that something is left out here.
    """

    end: int
    findings: tuple[Finding, ...] = ()
    elided: bool = False


def past_blanks(text: str, offset: int) -> int:
    """The offset after the blanks that JSON allows."""
    match = _BLANK.match(text, offset)
    return match.end() if match else offset


def read_gap(text: str, offset: int, dialect: Dialect) -> Gap:
    """Comments, strange blanks and plain ones, up to something else."""
    comments: list[Span] = []
    blank: Span | None = None
    while match := _COMMENT.match(text, offset) or _STRANGE.match(text, offset):
        span = Span(match.start(), match.end())
        if text[offset] in "/#":
            comments.append(span)
        else:
            blank = blank or span
        offset = past_blanks(text, match.end())
    findings = [mistakes.comments(comments)] if comments and not dialect.comments else []
    if blank:
        findings.append(mistakes.strange_blank(blank, text[blank.start]))
    elided = dialect.elisions and any(
        _DOTS.search(text, comment.start, comment.end) for comment in comments
    )
    return Gap(offset, tuple(findings), elided)


def past_elision(text: str, offset: int) -> int:
    """The offset after dots for something left out; `offset` if there are no dots."""
    match = _ELISION.match(text, offset)
    return match.end() if match else offset
