"""Requests in a `.http` or `.rest` file, as editors send them.

A request is a line with a method and a URL, lines of headers, a blank line and the body. Requests
are separated by lines that begin with `###`. Comments begin with `#` or `//`, and variables with
`@`; scripts and redirections around the body (`> {% … %}`, `<> file`) end it.
"""

from __future__ import annotations

import re

from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.embedded.start_url import remarks, start_urls
from recdsl.surfaces.json.dialect import BARE_PLACEHOLDERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Document
    from recdsl.model.source import Source
    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.json.dialect import Dialect

_SEPARATOR = re.compile(r"^[ \t]*###[^\r\n]*", re.MULTILINE)
REQUEST_LINE = re.compile(
    r"^[ \t]*(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)[ \t]+"
    r"(?P<url>\S[^\r\n]*(?:(?:\r\n|\r|\n)[ \t]+[/?&][^\r\n]*)*)",
    re.MULTILINE,
)
_BLANK_LINE = re.compile(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)")
# Some leave the blank line out; headers do not begin with a brace.
_BRACE = re.compile(r"^[ \t]*(?=\{(?!\{))", re.MULTILINE)
_AFTER_BODY = re.compile(r"^[ \t]*(?:>|<>|<[ \t]*\{%|HTTP/[0-9])", re.MULTILINE)


def read_http(source: Source) -> Document:
    """Read the bodies of the `start` requests in a file of requests."""
    from recdsl.surfaces.embedded.inset import whole

    return read_pieces(source, lambda text: requests(whole(text.text)))


def requests(inset: Inset, dialect: Dialect = BARE_PLACEHOLDERS) -> Iterator[Piece]:
    """The bodies of the requests in a text."""
    text, start = inset.text, 0
    for separator in (*_SEPARATOR.finditer(text), None):
        end = separator.start() if separator else len(text)
        yield from _request(inset, start, end, dialect)
        start = separator.end() if separator else end


def _request(inset: Inset, start: int, end: int, dialect: Dialect) -> Iterator[Piece]:
    """The body of the request that stands in part of a text."""
    text = inset.text
    line = REQUEST_LINE.search(text, start, end)
    url = next(start_urls(text, *line.span("url")), None) if line else None
    at = line.end() if line else start
    blank, brace = _BLANK_LINE.search(text, at, end), _BRACE.search(text, at, end)
    begins = [found.end() for found in (blank if line else None, brace) if found]
    if not begins:
        return
    at = min(begins)
    after = _AFTER_BODY.search(text, at, end)
    body = inset.cut(at, after.start() if after else end)
    mode = url.mode if url else None
    yield Piece(body, mode, dialect, is_start=url is not None, remarks=remarks(url, inset))
