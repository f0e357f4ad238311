"""The URLs of calls, which name the request and, but for `acquire`, the mode of a recording."""

from __future__ import annotations

import re

from recdsl.model.document import Call
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.mode_names import mode_named, wrong_name
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.document import Document
    from recdsl.model.finding import Finding, Mode
    from recdsl.surfaces.embedded.inset import Inset

_CALL = re.compile(
    r"/mode/(?P<mode>[^/\s\"'`\\]++)/(?P<request>start|query|updateLayout|update|stop)(?![\w/-])"
    r"|(?:cloud_recording|\})/(?P<acquire>acquire)(?![\w/-])"
)
_BEFORE = re.compile(r"[^\s\"'`<>|]*\Z")


class CallUrl(Frozen):
    """The URL of a call: the span of its mode, the mode's word, and the mode itself.

    `mode` is None if it is not known: a placeholder, or a word that names no mode. `whole` is the
    span of the URL, and `request` what it calls.
    """

    span: Span
    word: str
    mode: Mode | None
    whole: Span
    request: str = "start"

    def call(self, inset: Inset) -> Call:
        """The call of the URL, which is in an inset."""
        address = inset.text[self.whole.start : self.whole.end]
        return Call(self.request, address, inset.span(self.whole))


def call_urls(text: str, start: int = 0, end: int | None = None) -> Iterator[CallUrl]:
    """The URLs of calls in a text, or in a part of it."""
    for match in _CALL.finditer(text, start, len(text) if end is None else end):
        before = _BEFORE.search(text, start, match.start())
        whole = Span(before.start() if before else match.start(), match.end())
        word = match["mode"] or ""
        span = Span(*match.span("mode" if word else "acquire"))
        yield CallUrl(span, word, mode_named(word), whole, match["request"] or "acquire")


def start_urls(text: str, start: int = 0, end: int | None = None) -> Iterator[CallUrl]:
    """The URLs of `start` calls in a text, or in a part of it."""
    return (url for url in call_urls(text, start, end) if url.request == "start")


def remarks(url: CallUrl | None, inset: Inset) -> tuple[Finding, ...]:
    """The findings about the URL itself, which is in an inset."""
    finding = wrong_name(url.word, inset.span(url.span)) if url and url.word else None
    return (finding,) if finding else ()


def with_remarks(document: Document, insets: Iterable[Inset]) -> Document:
    """A document with the findings about the URLs beside its bodies, each once."""
    if not document.recordings:
        return document
    by_span = {finding.span: finding for finding in document.findings if finding.span}
    new = (
        remark
        for inset in insets
        for url in call_urls(inset.text)
        for remark in remarks(url, inset)
    )
    added = tuple(remark for remark in new if remark.span not in by_span)
    return replaced(document, findings=(*document.findings, *added)) if added else document


def only_call(urls: Iterable[CallUrl]) -> tuple[Mode | None, str]:
    """The mode and the request of all URLs; without a request that all have, those of `start`."""
    all_urls = list(urls)
    requests = {url.request for url in all_urls}
    request = requests.pop() if len(requests) == 1 else ""
    return only_mode(url for url in all_urls if url.request == (request or "start")), request


def only_mode(urls: Iterable[CallUrl]) -> Mode | None:
    """The mode in all `start` URLs; None if they differ, or there are none."""
    modes = {url.mode for url in urls}
    return modes.pop() if len(modes) == 1 else None
