"""Fenced code in Markdown (CommonMark, section 4.5) with bodies, or commands that send them.

A body has the mode of the `start` URL in its own section of the document.
"""

from __future__ import annotations

import re

from recdsl.model.frozen import Frozen, replaced
from recdsl.surfaces.embedded.call_urls import only_mode, start_urls, with_remarks
from recdsl.surfaces.embedded.http_file import REQUEST_LINE, requests
from recdsl.surfaces.embedded.inset import Inset, Stretch
from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.embedded.shell import pieces as scripted
from recdsl.surfaces.json.dialect import Dialect
from recdsl.surfaces.start_bodies import may_hold_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.model.document import Document
    from recdsl.model.finding import Mode
    from recdsl.model.source import Source
    from recdsl.surfaces.embedded.inset import Spelling

    Read = Callable[[Source], Document]
    Program = Callable[[str], Read | None]

# Comments explain, or set highlighting; they are not sent.
_JSON = Dialect(placeholders=True, elisions=True, comments=True)
_DIALECTS = {
    "json": _JSON,
    "jsonc": replaced(_JSON, commas=True),
    "json5": replaced(_JSON, commas=True, loose=True),
}
_REQUESTS = frozenset({"http", "rest"})
_SCRIPTS = frozenset(
    {"sh", "bash", "zsh", "shell", "console", "shell-session", "shellsession", "curl", "cli"}
)
_PHP = "<?php "
_UNNAMED = frozenset({"", "text", "txt", "plain", "plaintext"})

_CURL = re.compile(r"(?<![^\r\n])[ \t]*(?:[$%] )?curl\b")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_QUOTES = re.compile(r"(?:[ ]{0,3}>[ ]?)*")
_OPENING = re.compile(
    r"(?P<indent>(?:[ \t]*(?:[-*+]|[0-9]{1,9}[.)])(?=[ \t]))*[ \t]*)"
    r"(?P<mark>`{3,}(?=[^`]*\Z)|~{3,})[ \t]*\{?\.?(?P<language>[\w+#-]*)[^\r\n]*[\r\n]*\Z"
)
_HEADING = re.compile(r"[ ]{0,3}(?P<level>#{1,6})(?:[ \t]|$)")


class Fence(Frozen):
    """Fenced code: its language in lower case, its text, and its start."""

    language: str
    inset: Inset
    start: int


class _Heading(Frozen):
    level: int
    start: int


def read_markdown(source: Source, program: Program) -> Document:
    """Read the bodies that a document shows.

    Args:
        source: the document.
        program: gives for the language of a fence what reads its programs.
    """
    document = read_pieces(source, lambda text: pieces(text.text, program))
    return with_remarks(document, (fence.inset for fence in _outline(source.text)[0]))


def pieces(text: str, program: Program) -> Iterator[Piece]:
    """What may be a start body in the fences of a document."""
    fences, headings = _outline(text)
    for fence in fences:
        read = program(fence.language)
        for piece in _inside(fence) if read is None else _program(fence, read):
            known = piece.call.request or piece.mode
            yield piece if known else replaced(piece, mode=_mode(text, headings, fence.start))


def fences(text: str) -> list[Fence]:
    """The fenced code of a document."""
    return _outline(text)[0]


def is_requests(fence: Fence) -> bool:
    """Whether fenced code is HTTP requests."""
    language = fence.language
    is_unnamed = language in _UNNAMED
    return language in _REQUESTS or bool(is_unnamed and REQUEST_LINE.match(fence.inset.text))


def is_script(fence: Fence) -> bool:
    """Whether fenced code is commands of a shell."""
    language = fence.language
    return language in _SCRIPTS or bool(language in _UNNAMED and _CURL.search(fence.inset.text))


def _inside(fence: Fence) -> Iterator[Piece]:
    language, text = fence.language, fence.inset.text
    if language in _DIALECTS:
        yield Piece(fence.inset, dialect=_DIALECTS[language])
    elif is_requests(fence):
        yield from requests(fence.inset, _JSON)
    elif is_script(fence):
        yield from scripted(fence.inset, _JSON)
    elif language in _UNNAMED and text.lstrip()[:1] == "{":
        yield Piece(fence.inset, dialect=_JSON)


def _program(fence: Fence, read: Read) -> Iterator[Piece]:
    """A program; one of PHP is read without its opening tag, too."""
    if may_hold_body(fence.inset.text, alone=True):
        needs_tag = fence.language == "php" and "<?" not in fence.inset.text
        yield Piece(fence.inset.after(_PHP) if needs_tag else fence.inset, read=read)


def _mode(text: str, headings: list[_Heading], offset: int) -> Mode | None:
    """The mode in the URLs under the heading of a place, or under a heading above that."""
    level = 7
    for index in range(len(headings) - 1, -1, -1):
        heading = headings[index]
        if heading.start > offset or heading.level >= level:
            continue
        level = heading.level
        end = headings[index + 1].start if index + 1 < len(headings) else len(text)
        urls = list(start_urls(text, heading.start, end))
        if urls:
            return only_mode(urls)
    end = headings[0].start if headings else len(text)
    return only_mode(start_urls(text, 0, end))


def _outline(text: str) -> tuple[list[Fence], list[_Heading]]:
    """The fences and the headings of a document."""
    fences: list[Fence] = []
    headings: list[_Heading] = []
    lines = [match.span() for match in _LINE.finditer(text) if match.group()]
    line_number = 0
    while line_number < len(lines):
        start, end = lines[line_number]
        quotes = _QUOTES.match(text, start, end)
        opening = _OPENING.match(text[quotes.end() if quotes else start : end])
        line_number += 1
        if opening:
            last = _closing(text, lines, line_number, opening["mark"])
            fences.append(_fence(text, start, opening, lines[line_number:last]))
            line_number = last + 1
            continue
        heading = _HEADING.match(text, start, end)
        if heading:
            headings.append(_Heading(len(heading["level"]), start))
    return fences, headings


def _closing(text: str, lines: list[tuple[int, int]], first: int, mark: str) -> int:
    """The index of the line that closes a fence; the number of lines if none does."""
    closing = re.compile(rf"[ \t>]*{re.escape(mark[0])}{{{len(mark)},}}[ \t]*[\r\n]*\Z")
    for index in range(first, len(lines)):
        if closing.match(text[slice(*lines[index])]):
            return index
    return len(lines)


def _fence(text: str, start: int, opening: re.Match[str], lines: list[tuple[int, int]]) -> Fence:
    """A fence without the quotation marks and the indentation that all of its lines have."""
    width = len(opening["indent"])
    parts: list[str] = []
    starts: list[int] = []
    prefix: str | None = None
    for begin, end in lines:
        content_start = _content(text, begin, end, width)
        prefix = text[begin:content_start] if prefix is None else prefix
        parts.append(text[content_start:end])
        starts += range(content_start, end)
    ends = [offset + 1 for offset in starts]
    content = "".join(parts)
    starts.append(ends[-1] if ends else start)
    stretch = Stretch(0, len(content), _on_lines_with(prefix or ""))
    return Fence(opening["language"].lower(), Inset(content, starts, ends, (stretch,)), start)


def _content(text: str, start: int, end: int, width: int) -> int:
    """The offset of the code on a line of a fence that is indented by `width`."""
    quotes = _QUOTES.match(text, start, end)
    offset = quotes.end() if quotes else start
    stop = offset + width
    while offset < min(stop, end) and text[offset] in " \t":
        offset += 1
    return offset


def _on_lines_with(prefix: str) -> Spelling:
    """The spelling of a text each line of which begins with a prefix."""
    if not prefix:
        return lambda text: text
    return lambda text: re.sub(r"\r\n|\r|\n", lambda match: match.group() + prefix, text)
