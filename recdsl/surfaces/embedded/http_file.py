"""Requests in a `.http` or `.rest` file, as editors send them.

A request is a line with a method and a URL, lines of headers, a blank line and the body. Requests
are separated by lines that begin with `###`. Comments begin with `#` or `//`, and variables with
`@`; scripts and redirections around the body (`> {% … %}`, `<> file`) end it.
"""

from __future__ import annotations

import re

from recdsl.model.document import Call
from recdsl.model.frozen import replaced
from recdsl.model.mode_names import mode_named
from recdsl.model.source import Span
from recdsl.surfaces.embedded.call_urls import CallUrl, call_urls, remarks
from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.json.dialect import BARE_PLACEHOLDERS
from recdsl.surfaces.notes import may_hold_notes, notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Document, Note
    from recdsl.model.source import Source
    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.json.dialect import Dialect

# As `^` and `$` for all line ends; those of `re` know only the line feed.
_START = r"(?<![^\r\n])"
_END = r"(?![^\r\n])"
_LINE_END = r"(?:\r\n|\r(?!\n)|\n)"
_SEPARATOR = re.compile(rf"{_START}[ \t]*###[^\r\n]*")
REQUEST_LINE = re.compile(
    rf"{_START}[ \t]*(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+"
    rf"(?P<url>\S[^\r\n]*(?:{_LINE_END}[ \t]+[/?&][^\r\n]*)*)"
)
# How the tools that send requests write a variable.
VARIABLE = "{{{{{}}}}}"
_VARIABLE = re.compile(r"\{\{\s*(\w+)\s*\}\}")
_GIVEN = re.compile(rf"{_START}[ \t]*@(\w+)[ \t]*=[ \t]*(\w+)[ \t]*{_END}")
_BLANK_LINE = re.compile(rf"{_LINE_END}[ \t]*{_LINE_END}")
# Some leave the blank line out; headers do not begin with a brace.
_BRACE = re.compile(rf"{_START}[ \t]*(?=\{{(?!\{{))")
# A saved answer, from its status line to the end of the request.
_ANSWER = re.compile(rf"{_START}[ \t]*(?P<answer>HTTP/[0-9].*)", re.DOTALL)
_COMMENT = re.compile(rf"{_START}[ \t]*(?P<comment>(?:#|//)[^\r\n]*)")
_AFTER_BODY = re.compile(rf"{_START}[ \t]*(?:>|<>|<[ \t]*\{{%|HTTP/[0-9])")


def read_http(source: Source) -> Document:
    """Read the bodies of the `start` requests in a file of requests."""
    from recdsl.surfaces.embedded.inset import whole

    document = read_pieces(source, lambda text: requests(whole(text.text)))
    if not may_hold_notes(source.text):
        return document
    return replaced(document, notes=(*document.notes, *_notes(source.text)))


def _notes(text: str) -> tuple[Note, ...]:
    """The notes of a file; one before a request is about all of it."""
    spans = [Span(*span) for span in _requests(text)]
    bodies = [Span(*span) for span in bodies_of(text)]
    comments = [
        Span(*match.span("comment"))
        for match in _COMMENT.finditer(text)
        if not any(body.start <= match.start() < body.end for body in bodies)
    ]
    return notes(text, comments, spans)


def _requests(text: str) -> Iterator[tuple[int, int]]:
    """The requests of a text, from their first lines on."""
    start = 0
    for separator in (*_SEPARATOR.finditer(text), None):
        end = separator.start() if separator else len(text)
        line = REQUEST_LINE.search(text, start, end)
        if line:
            yield line.start(), end
        start = separator.end() if separator else end


def requests(inset: Inset, dialect: Dialect = BARE_PLACEHOLDERS) -> Iterator[Piece]:
    """The bodies of the requests in a text."""
    text, start = inset.text, 0
    given: dict[str, set[str]] = {}
    for match in _GIVEN.finditer(text):
        given.setdefault(match[1], set()).add(match[2])
    for separator in (*_SEPARATOR.finditer(text), None):
        end = separator.start() if separator else len(text)
        yield from _request(inset, (start, end), given, dialect)
        start = separator.end() if separator else end


def _filled(url: CallUrl, given: dict[str, set[str]]) -> CallUrl:
    """A URL whose mode is a variable, with the only word that the file assigns to it."""
    match = _VARIABLE.fullmatch(url.word)
    words = given.get(match[1], set()) if match else set()
    if len(words) != 1:
        return url
    word = next(iter(words))
    return replaced(url, word=word, mode=mode_named(word))


def bodies_of(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the bodies of all requests in a text."""
    start = 0
    for separator in (*_SEPARATOR.finditer(text), None):
        end = separator.start() if separator else len(text)
        span = _body(text, start, end, REQUEST_LINE.search(text, start, end))
        if span:
            yield span
        start = separator.end() if separator else end


def _request(
    inset: Inset, ends: tuple[int, int], given: dict[str, set[str]], dialect: Dialect
) -> Iterator[Piece]:
    """The body of the request in part of a text."""
    text, (start, end) = inset.text, ends
    line = REQUEST_LINE.search(text, start, end)
    url = next(call_urls(text, *line.span("url")), None) if line else None
    span = _body(text, start, end, line)
    if span is None:
        return
    if url:
        url = _filled(url, given)
    body = inset.cut(*span)
    mode = url.mode if url else None
    call = url.call(inset) if url else Call()
    answer = _ANSWER.search(text, span[1], end) if call.request else None
    if answer:
        words = answer["answer"][: end - answer.start("answer")].rstrip()
        start = answer.start("answer")
        call = replaced(call, answer=words, answered=inset.span(Span(start, start + len(words))))
    yield Piece(body, mode, dialect, call, remarks(url, inset), variable=VARIABLE)


def _body(text: str, start: int, end: int, line: re.Match[str] | None) -> tuple[int, int] | None:
    """The span of the body of a request, whose line is known; None if it has no body."""
    offset = line.end() if line else start
    blank, brace = _BLANK_LINE.search(text, offset, end), _BRACE.search(text, offset, end)
    begins = [match.end() for match in (blank if line else None, brace) if match]
    if not begins:
        return None
    offset = min(begins)
    after = _AFTER_BODY.search(text, offset, end)
    return offset, after.start() if after else end
