"""The requests of one recording in the files of a folder, a body in each file."""

from __future__ import annotations

from recdsl.checks.between_requests import BINDING
from recdsl.linting.conversations import partners
from recdsl.linting.engine import lint_document
from recdsl.model.document import Document
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.source import Span
from recdsl.reference.request_shapes import sibling_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.checks.terms import Terms
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Places, Recording
    from recdsl.model.finding import Part

    # A file that is one body, and the terms to check it by.
    File = tuple[Document, Terms]


class _Behind(Frozen):
    """The places of a body in a text that follows another one."""

    places: Places
    offset: int

    def span(self, pointer: str, part: Part) -> Span:
        """The span of a member's key or value; never fails."""
        span = self.places.span(pointer, part)
        return Span(span.start + self.offset, span.end + self.offset)


def between_files(files: Sequence[File]) -> Iterator[Diagnostic]:
    """The findings about requests of one recording that are in different files."""
    recordings = [_named(document, terms) for document, terms in files]
    for first, second, binds in partners(recordings):
        source, other = files[first][0].source, files[second][0].source
        behind = _Behind(recordings[second].places, len(source.text) + 1)
        pair = Document(
            source,
            (recordings[first], replaced(recordings[second], places=behind)),
            (),
            defaults=other,
        )
        # What is only about one of the two was reported with its file.
        yield from (
            diagnostic
            for diagnostic in lint_document(pair, replaced(files[second][1], mode=None, request=""))
            if any(label.source is not None for label in diagnostic.related)
            and (binds or diagnostic.rule.name not in BINDING)
        )


def _named(document: Document, terms: Terms) -> Recording:
    """The recording of a file, with its request and its mode; fixes are those of the file."""
    recording = document.recordings[0]
    own = terms.of(recording)
    request = own.request or sibling_of(recording.body) or "start"
    call = replaced(recording.call, request=request)
    return replaced(recording, call=call, mode=own.mode, edits=None)
