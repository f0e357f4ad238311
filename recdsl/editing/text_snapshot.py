"""A text at one moment, with what all questions about it have in common."""

from __future__ import annotations

from recdsl.editing.spec_pieces import Memory, Piece, cut
from recdsl.editing.units import Blocks, Unit
from recdsl.language.compiling.assembly import SpecPlaces
from recdsl.model.frozen import Frozen
from recdsl.model.lazy_pattern import pattern
from recdsl.model.project import Project
from recdsl.model.source import Source, Span
from recdsl.reference.reference import DEFAULT
from recdsl.surfaces.decoding import is_readable, source_of
from recdsl.surfaces.json.dialect import STRICT
from recdsl.surfaces.json.reading import looks_like_body
from recdsl.surfaces.kinds import JSON, kind_named
from recdsl.surfaces.searching import searched

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Literal

    from recdsl.model.document import Recording
    from recdsl.model.finding import Finding
    from recdsl.reference.reference import Reference
    from recdsl.surfaces.json.dialect import Dialect

    # `searched` are texts that contain bodies: programs, YAML, Markdown, Postman collections, …
    Language = Literal["spec", "json", "searched"]

# Half a surrogate pair, which a file cannot contain and parsers do not read.
_HALF = pattern(r"[\ud800-\udfff]")


class PlacedRecording(Frozen):
    """A recording, and the piece of the text that contains it."""

    piece: Piece
    recording: Recording

    @property
    def head(self) -> Span:
        """The place in the file that represents the recording: its name, or its first word."""
        places = self.recording.places
        head = places.head if isinstance(places, SpecPlaces) else places.span("", "value")
        return self.piece.span(head)


class Snapshot:
    """A text that is being edited, as it is now. No property of it raises, for any text.

    A JSON text that does not look like the body of a `start` request has no pieces. The bodies in
    another text are `embedded`; that is None if it has none, or cannot be read.
    """

    def __init__(
        self, name: str, text: str, language: Language, memory: Memory | None = None
    ) -> None:
        """Take a text.

        Args:
            name: its name in messages.
            text: the text.
            language: its language in the editor.
            memory: the results for the text before it; it also has the project.
        """
        self.findings: tuple[Finding, ...] = source_of(name, text)[1]
        # Places count in the editor's text, where the mark is a character. A blank in its place
        # would be an indentation in YAML and Python.
        blank = "\n" if language == "searched" else " "
        self.text = f"{blank}{text[1:]}" if text.startswith("\ufeff") else text
        if language == "searched" and not text.isascii():
            self.text = _HALF.sub("\ufffd", self.text)
        self.source = Source(name, self.text)
        self.language = language
        self.is_readable = is_readable(self.findings)
        self.pieces: tuple[Piece, ...] = ()
        self.memory = memory or Memory(Project(), {}, {})
        if self.is_readable and language == "spec":
            self.pieces, self.memory = cut(name, self.text, self.memory)
        elif self.is_readable and looks_like_body(self.text, dialect := _dialect(name)):
            unit = Unit(self.source, self.memory.project, dialect)
            self.pieces = (Piece(unit, Blocks(""), Span(0, len(self.text)), 0, 0),)
        is_whole = bool(self.pieces) or language == "spec"
        self.embedded = self._embedded() if self.is_readable and not is_whole else None

    def _embedded(self) -> Unit | None:
        """The bodies in a text that is not sent itself."""
        kind = kind_named(self.source.name) or (JSON if self.language == "json" else None)
        if kind is None or kind.missing() or not kind.may_hold(self.source):
            return None
        document = kind.recorded(self.source)
        # A JSON body is a piece; without a mistake in sight, it may be one of another call.
        if document is None or (self.language == "json" and not document.recordings):
            return None
        document = searched(document, self.findings)
        return Unit(self.source, self.memory.project, read=lambda _source: document)

    @property
    def reference(self) -> Reference:
        """The edition of the vendor's page that is in force."""
        return self.memory.pieces_project.reference or DEFAULT

    def changed(self, text: str) -> Snapshot:
        """The same text after an edit."""
        return Snapshot(self.source.name, text, self.language, self.memory)

    @property
    def is_spec(self) -> bool:
        """Whether it is a spec that can be read."""
        return self.language == "spec" and bool(self.pieces)

    @property
    def is_body(self) -> bool:
        """Whether it is a body that can be read."""
        return self.language == "json" and bool(self.pieces)

    def recordings(self) -> Iterator[PlacedRecording]:
        """The recordings in the order of the text."""
        for piece in self.pieces:
            for recording in piece.unit.document.recordings:
                yield PlacedRecording(piece, recording)

    def piece_at(self, offset: int) -> Piece | None:
        """The piece that a place is in; at the border of two, the later one."""
        latest = None
        for piece in self.pieces:
            if piece.start <= offset <= piece.end:
                latest = piece
        return latest


def _dialect(name: str) -> Dialect:
    """The additions to JSON that a text may have, by its name."""
    kind = kind_named(name)
    return (kind.dialect if kind else None) or STRICT
