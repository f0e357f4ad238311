"""The URL of a `start` call, which contains the mode of its body."""

from __future__ import annotations

import re

from recdsl.model.frozen import Frozen, replaced
from recdsl.model.mode_names import mode_named, wrong_name
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.document import Document
    from recdsl.model.finding import Finding, Mode
    from recdsl.surfaces.embedded.inset import Inset

_START = re.compile(r"/mode/(?P<mode>[^/\s\"'`\\]++)/start(?![\w/-])")


class StartUrl(Frozen):
    """The mode in the URL of a `start` call: its span, its word, and the mode itself.

    `mode` is None if it is not known: a placeholder, or a word that names no mode.
    """

    span: Span
    word: str
    mode: Mode | None


def start_urls(text: str, start: int = 0, end: int | None = None) -> Iterator[StartUrl]:
    """The URLs of `start` calls in a text, or in a part of it."""
    for match in _START.finditer(text, start, len(text) if end is None else end):
        word = match["mode"]
        yield StartUrl(Span(*match.span("mode")), word, mode_named(word))


def remarks(url: StartUrl | None, inset: Inset) -> tuple[Finding, ...]:
    """The findings about the URL itself, which is in an inset."""
    finding = wrong_name(url.word, inset.span(url.span)) if url else None
    return (finding,) if finding else ()


def with_remarks(document: Document, insets: Iterable[Inset]) -> Document:
    """A document with the findings about the URLs beside its bodies, each once."""
    if not document.recordings:
        return document
    by_span = {finding.span: finding for finding in document.findings if finding.span}
    new = (
        remark
        for inset in insets
        for url in start_urls(inset.text)
        for remark in remarks(url, inset)
    )
    added = tuple(remark for remark in new if remark.span not in by_span)
    return replaced(document, findings=(*document.findings, *added)) if added else document


def only_mode(urls: Iterable[StartUrl]) -> Mode | None:
    """The mode in all `start` URLs; None if they differ, or there are none."""
    modes = {url.mode for url in urls}
    return modes.pop() if len(modes) == 1 else None
