"""The diagnostics of a text, put together from those of its pieces."""

from __future__ import annotations

from functools import cached_property

from recdsl.checks.terms import Terms
from recdsl.language.compiling.clauses import Sentence, names_twice
from recdsl.language.spec import read_spec
from recdsl.linting.checking import RecordingFindings
from recdsl.linting.engine import diagnose
from recdsl.linting.locating import locate
from recdsl.linting.reporting import in_order, report
from recdsl.model.diagnostic import Label, Lazy
from recdsl.model.document import Document
from recdsl.model.frozen import replaced
from recdsl.model.source import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recdsl.editing.spec_pieces import Piece
    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.model.diagnostic import Diagnostic, TextFix
    from recdsl.model.document import Places, Recording
    from recdsl.model.finding import Part
    from recdsl.model.project import Project

    Fault = tuple[str, Span, str, str]

# The rules about all recordings together.
_NAMES_TWICE = "repeated-recording"


def diagnostics(snapshot: Snapshot) -> tuple[Diagnostic, ...]:
    """The diagnostics of a text, the same as `lint` reports."""
    project = snapshot.memory.project
    if snapshot.embedded:
        unit = snapshot.embedded
        return _report(unit.document, unit.diagnostics, project, lambda: unit.waiting)
    if snapshot.language == "searched":
        return ()
    moved = [
        diagnostic
        for before, piece in _counted(snapshot)
        for diagnostic in _moved(snapshot, piece, piece.unit.diagnostics, before)
    ]

    def waiting() -> tuple[Diagnostic, ...]:
        return tuple(
            diagnostic
            for before, piece in _counted(snapshot)
            for diagnostic in _moved(snapshot, piece, piece.unit.waiting, before)
        )

    everything = tuple(dict.fromkeys((*moved, *_of_the_whole(snapshot))))
    left = _report(_document(snapshot), everything, project, waiting)
    if all(diagnostic.source is snapshot.source for diagnostic in left):
        return left
    heads = [placed.head for placed in snapshot.recordings()]
    brought = dict.fromkeys(_brought_here(snapshot, diagnostic, heads) for diagnostic in left)
    return in_order(brought)


def _report(
    document: Document,
    everything: tuple[Diagnostic, ...],
    project: Project,
    waiting: Callable[[], tuple[Diagnostic, ...]],
) -> tuple[Diagnostic, ...]:
    """The diagnostics that neither the project, nor a comment, nor a baseline suppresses."""
    baseline = project.baseline and project.baseline.apart()
    return report(document, everything, Terms(project=project), waiting, baseline)


def repaired(reported: Iterable[Diagnostic], span: Span | None = None) -> tuple[Diagnostic, ...]:
    """The diagnostics of a text, or those that touch a span, with the fixes of the whole file.

    A fault that several recordings inherit from the defaults is reported once.

    Args:
        reported: the diagnostics of a text.
        span: a part of the text.
    """
    fixes: dict[Fault, Iterable[TextFix]] = {}
    wanted: dict[Fault, Diagnostic] = {}
    for diagnostic in reported:
        if span is None or _touch(diagnostic.span, span):
            fault = _fault(diagnostic)
            fixes.setdefault(fault, diagnostic.offered)
            wanted[fault] = diagnostic
    return tuple(replaced(diagnostic, offered=fixes[fault]) for fault, diagnostic in wanted.items())


def _counted(snapshot: Snapshot) -> Iterator[tuple[int, Piece]]:
    """The pieces, each with the number of recordings before it."""
    before = 0
    for piece in snapshot.pieces:
        yield before, piece
        before += len(piece.unit.document.recordings)


def _fault(diagnostic: Diagnostic) -> Fault:
    return diagnostic.rule.name, diagnostic.span, diagnostic.pointer, diagnostic.message


def _touch(span: Span, other: Span) -> bool:
    return span.start <= other.end and other.start <= span.end


def _of_the_whole(snapshot: Snapshot) -> Iterator[Diagnostic]:
    """The diagnostics of no single piece: about the encoding of the text, and repeated names."""
    findings = list(snapshot.findings)
    if len(snapshot.pieces) > 1:
        placed_recordings = snapshot.recordings()
        findings += names_twice(
            Sentence(placed.recording.name, placed.head, ()) for placed in placed_recordings
        )
    yield from locate(_document(snapshot), [RecordingFindings(None, (), tuple(findings))])


def _document(snapshot: Snapshot) -> Document:
    """The text with its first recording, which represents the whole text."""
    first = next(snapshot.recordings(), None)
    recordings: tuple[Recording, ...] = ()
    if first:
        places = _MovedPlaces(first.piece, first.recording.places)
        recordings = (replaced(first.recording, places=places, edits=None),)
    defaults = snapshot.memory.project.defaults if snapshot.is_spec else None
    notes = first.piece.unit.document.notes if first else ()
    return Document(
        snapshot.source, recordings, (), snapshot.is_spec, defaults=defaults, notes=notes
    )


class _MovedPlaces:
    """The places of a recording in its file."""

    def __init__(self, piece: Piece, places: Places) -> None:
        self._piece = piece
        self._places = places

    def span(self, pointer: str, part: Part) -> Span:
        """The span of a member's key or value (see `document.Places`)."""
        return self._piece.span(self._places.span(pointer, part))


def _moved(
    snapshot: Snapshot, piece: Piece, reported: Iterable[Diagnostic], before: int
) -> Iterator[Diagnostic]:
    """The diagnostics of a unit as diagnostics of the file."""
    several = len(snapshot.pieces) > 1
    repairs = _Repairs(snapshot, piece)
    for diagnostic in reported:
        if several and diagnostic.rule.name == _NAMES_TWICE:
            continue
        ordinal = diagnostic.ordinal and diagnostic.ordinal + before
        if diagnostic.source is piece.unit.source:
            yield replaced(
                diagnostic,
                source=snapshot.source,
                span=piece.span(diagnostic.span),
                related=tuple(
                    label if label.source else replaced(label, span=piece.span(label.span))
                    for label in diagnostic.related
                ),
                offered=repairs.of(diagnostic) if diagnostic.offered else (),
                ordinal=ordinal,
            )
        else:  # in defaults that are shared
            yield replaced(diagnostic, related=(), ordinal=ordinal)


def _brought_here(snapshot: Snapshot, diagnostic: Diagnostic, heads: list[Span]) -> Diagnostic:
    """A diagnostic in defaults of another file, moved to the recording that inherits them."""
    if diagnostic.source is snapshot.source:
        return diagnostic
    head = heads[diagnostic.ordinal - 1] if diagnostic.ordinal else Span(0, 0)
    label = Label(
        "it is in the shared defaults",
        diagnostic.span,
        diagnostic.pointer,
        diagnostic.source,
    )
    return replaced(diagnostic, source=snapshot.source, span=head, related=(label,))


class _Repairs:
    """The fixes of a piece, as they are right for the whole file."""

    def __init__(self, snapshot: Snapshot, piece: Piece) -> None:
        self._snapshot = snapshot
        self._piece = piece

    def of(self, diagnostic: Diagnostic) -> Lazy[TextFix]:
        """The fixes of one of its diagnostics."""
        return Lazy(lambda: self._proven(diagnostic))

    def _proven(self, diagnostic: Diagnostic) -> Iterable[TextFix]:
        if not diagnostic.ordinal or self._is_closed:
            return (_moved_fix(fix, self._piece) for fix in diagnostic.fixes)
        place = replaced(diagnostic, span=self._piece.span(diagnostic.span))
        return self._in_sight_of_all.get(_fault(place), ())

    @cached_property
    def _is_closed(self) -> bool:
        """Whether the fixes change only the piece, so that no other has to be checked."""
        piece = self._piece
        edits = (
            edit
            for diagnostic in piece.unit.diagnostics
            for fix in diagnostic.fixes
            for edit in fix.edits
        )
        return all(piece.is_own(edit.span) for edit in edits)

    @cached_property
    def _in_sight_of_all(self) -> dict[Fault, Iterable[TextFix]]:
        """The fixes that are proven on the whole file, by their faults."""
        fixes: dict[Fault, Iterable[TextFix]] = {}
        for diagnostic in _in_sight_of_all(self._snapshot, self._piece):
            fixes.setdefault(_fault(diagnostic), diagnostic.offered)
        return fixes


def _moved_fix(fix: TextFix, piece: Piece) -> TextFix:
    edits = (Edit(piece.span(edit.span), edit.text) for edit in fix.edits)
    return replaced(fix, edits=tuple(sorted(edits, key=lambda edit: edit.span.start)))


def _in_sight_of_all(snapshot: Snapshot, piece: Piece) -> tuple[Diagnostic, ...]:
    """The diagnostics of a piece, with fixes that are proven on the whole file."""
    project = snapshot.memory.project
    document = read_spec(snapshot.source, project.defaults, snapshot.reference)
    own = [placed.piece is piece for placed in snapshot.recordings()]
    recordings = tuple(
        recording if mine else replaced(recording, edits=None)
        for recording, mine in zip(document.recordings, own, strict=True)
    )
    diagnosed = diagnose(replaced(document, recordings=recordings), Terms(project=project))
    return tuple(
        diagnostic for diagnostic in diagnosed if diagnostic.ordinal and own[diagnostic.ordinal - 1]
    )
