"""Pieces of JSON inside of a text, read into a document: a recording for each start body."""

from __future__ import annotations

import re

from recdsl.model.document import Call, Document, Note, Recording
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.placeholder import is_placeholder
from recdsl.model.source import Source
from recdsl.reference.request_shapes import sibling_of
from recdsl.surfaces.embedded.edits import InsetEditor
from recdsl.surfaces.json.dialect import STRICT
from recdsl.surfaces.json.reading import read_json
from recdsl.surfaces.start_bodies import may_hold_body, reads_like_body, request_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recdsl.model.document import Places
    from recdsl.model.finding import Finding, Fix, Mode, Part, Related
    from recdsl.model.source import Span
    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.json.dialect import Dialect

    Find = Callable[[Source], Iterable["Piece"]]


_BODY = re.compile(r"\s*\{(?!\{)")  # two braces are a variable for the body


class Piece(Frozen):
    """A text that may be a body, and the known facts about its call.

    `call` is the call of its URL, whatever the body looks like, and `remarks` are the findings
    about that URL. `variable` is how a variable is written here, with `{}` for its name, if it is
    not as in JSON. `read` reads a text that is no JSON, such as a program. `is_formatted` tells
    that a program puts the unknown values into the text, so that those in quotes are strings.
    """

    inset: Inset
    mode: Mode | None = None
    dialect: Dialect = STRICT
    call: Call = Call()
    remarks: tuple[Finding, ...] = ()
    variable: str = ""
    read: Callable[[Source], Document] | None = None
    is_formatted: bool = False


class InsetPlaces:
    """The places of a body inside of a file."""

    __slots__ = ("_inset", "_places")

    def __init__(self, inset: Inset, places: Places) -> None:
        """Store the inset of the body, and the places in its text."""
        self._inset = inset
        self._places = places

    def span(self, pointer: str, part: Part) -> Span:
        """The span of a member's key or value in the file; never fails."""
        return self._inset.span(self._places.span(pointer, part))


def read_pieces(source: Source, find: Find, pieces: Iterable[Piece] | None = None) -> Document:
    """Read the start bodies in a text; ignore everything else.

    Args:
        source: the text.
        find: finds the pieces of a text that may be bodies, in their order.
        pieces: the bodies of this text, if it has been parsed already.
    """
    editor = InsetEditor(source, lambda text: read_pieces(text, find))
    recordings: list[Recording] = []
    findings: list[Finding] = []
    notes: list[Note] = []
    for piece in find(source) if pieces is None else pieces:
        inside = _read(source, piece)
        if inside is None:
            continue
        recordings += (
            _placed(_typed(recording, piece, source), piece, editor)
            for recording in inside.recordings
        )
        findings += (_moved(finding, piece.inset) for finding in inside.findings)
        findings += piece.remarks
        notes += (_moved_note(note, piece.inset) for note in inside.notes)
    return Document(source, tuple(recordings), tuple(findings), notes=tuple(notes))


def _typed(recording: Recording, piece: Piece, source: Source) -> Recording:
    """A recording whose unknown values have their kinds, if a program puts them in."""
    if not piece.is_formatted:
        return recording
    from recdsl.surfaces.embedded.value_kinds import Kinds  # few documents have such texts

    kinds = Kinds(piece.inset, recording.places, source.text)
    return replaced(recording, body=kinds.typed(recording.body))


def _placed(recording: Recording, piece: Piece, editor: InsetEditor) -> Recording:
    """A recording of a piece as one of the file."""
    places = InsetPlaces(piece.inset, recording.places)
    # A text cannot contain an expression of a program; it can contain a variable of an editor.
    is_text = is_placeholder(piece.variable.format("NAME"))
    edits = editor.of(recording.edits, piece.inset, piece.variable if is_text else "")
    call = _call(recording, piece)
    # A mode that is not in its URL is that of `start`.
    is_stated = piece.call.request or call.request in ("", "start")
    return replaced(
        recording,
        mode=recording.mode or (piece.mode if is_stated else None),
        places=places,
        edits=edits,
        variable=piece.variable or recording.variable,
        call=call,
    )


def _call(recording: Recording, piece: Piece) -> Call:
    """The call of a recording: that of its URL, else the one whose body it looks like."""
    if piece.read is not None:
        return recording.call
    request = piece.call.request or sibling_of(recording.body)
    return replaced(piece.call, request=request)


def _read(source: Source, piece: Piece) -> Document | None:
    """The document of a piece; None if it is not a start body."""
    text = piece.inset.text
    if piece.read is not None:
        return piece.read(Source(source.name, text))
    if not piece.call.request and not may_hold_body(text):
        return None
    document = read_json(Source(source.name, text), piece.dialect)
    if document.recordings:
        body = document.recordings[0].body
        return document if _is_meant(piece, bool(request_of(body))) else None
    return document if _is_meant(piece, reads_like_body(text)) else None


def _is_meant(piece: Piece, looks_like_it: bool) -> bool:
    return looks_like_it or (bool(piece.call.request) and bool(_BODY.match(piece.inset.text)))


def _moved(finding: Finding, inset: Inset) -> Finding:
    """A finding about the text of a piece, at its place in the file."""
    return replaced(
        finding,
        span=inset.span(finding.span) if finding.span else None,
        related=tuple(_moved_label(label, inset) for label in finding.related),
        fixes=tuple(_moved_fixes(finding, inset)),
    )


def _moved_note(note: Note, inset: Inset) -> Note:
    return Note(inset.span(note.span), inset.span(note.covered) if note.covered else None)


def _moved_label(label: Related, inset: Inset) -> Related:
    return replaced(label, span=inset.span(label.span)) if label.span else label


def _moved_fixes(finding: Finding, inset: Inset) -> Iterator[Fix]:
    """The fixes that can be written in the file."""
    for fix in finding.fixes:
        edits = [inset.edit(edit) for edit in fix.edits]
        written = tuple(edit for edit in edits if edit is not None)
        if len(written) == len(edits):
            yield replaced(fix, edits=written)
