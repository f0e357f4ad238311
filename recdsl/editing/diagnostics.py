"""What is said of a text, put together from what is said of its pieces."""

from __future__ import annotations

from functools import cached_property

from recdsl.checks.terms import Terms
from recdsl.language.compiling.clauses import Sentence, names_twice
from recdsl.language.spec import read_spec
from recdsl.linting.checking import RecordingFindings
from recdsl.linting.engine import diagnose
from recdsl.linting.locating import locate
from recdsl.linting.reporting import in_order, report
from recdsl.model.diagnostic import Label, LazyFixes
from recdsl.model.document import Document
from recdsl.model.frozen import replaced
from recdsl.model.source import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.editing.spec_pieces import Piece
    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.model.diagnostic import Diagnostic, TextFix
    from recdsl.model.document import Places, Recording
    from recdsl.model.finding import Part

    Fault = tuple[str, Span, str, str]

# What can be said of all recordings together alone.
_NAMES_TWICE = "repeated-recording"


def diagnostics(snapshot: Snapshot) -> tuple[Diagnostic, ...]:
    """What is said of a text, as `lint` says it."""
    found = [
        one
        for before, piece in _counted(snapshot)
        for one in _moved(snapshot, piece, piece.unit.diagnostics, before)
    ]

    def waiting() -> tuple[Diagnostic, ...]:
        return tuple(
            one
            for before, piece in _counted(snapshot)
            for one in _moved(snapshot, piece, piece.unit.waiting, before)
        )

    everything = tuple(dict.fromkeys((*found, *_of_the_whole(snapshot))))
    left = report(_document(snapshot), everything, Terms(project=snapshot.memory.project), waiting)
    if all(one.source is snapshot.source for one in left):
        return left
    heads = [told.head for told in snapshot.recordings()]
    here = dict.fromkeys(_brought_here(snapshot, one, heads) for one in left)
    return in_order(here)


def repaired(said: Iterable[Diagnostic], span: Span | None = None) -> tuple[Diagnostic, ...]:
    """What is said of a text, or of what touches a span of it, with the fixes of the whole file.

    Of a fault that several recordings take from the defaults, it is said once.

    Args:
        said: the diagnostics of a text.
        span: a part of the text.
    """
    fixes: dict[Fault, Iterable[TextFix]] = {}
    wanted: dict[Fault, Diagnostic] = {}
    for one in said:
        if span is None or _touch(one.span, span):
            fault = _fault(one)
            fixes.setdefault(fault, one.offered)
            wanted[fault] = one
    return tuple(replaced(one, offered=fixes[fault]) for fault, one in wanted.items())


def _counted(snapshot: Snapshot) -> Iterator[tuple[int, Piece]]:
    """The pieces, each with how many recordings stand before it."""
    before = 0
    for piece in snapshot.pieces:
        yield before, piece
        before += len(piece.unit.document.recordings)


def _fault(one: Diagnostic) -> Fault:
    return one.rule.name, one.span, one.pointer, one.message


def _touch(one: Span, other: Span) -> bool:
    return one.start <= other.end and other.start <= one.end


def _of_the_whole(snapshot: Snapshot) -> Iterator[Diagnostic]:
    """What is said of no piece alone: of how the text is stored, and of names that stand twice."""
    findings = list(snapshot.findings)
    if len(snapshot.pieces) > 1:
        told = snapshot.recordings()
        findings += names_twice(Sentence(one.recording.name, one.head, ()) for one in told)
    yield from locate(_document(snapshot), [RecordingFindings(None, (), tuple(findings))])


def _document(snapshot: Snapshot) -> Document:
    """The text with its first recording, which stands for what is said of none in particular."""
    first = next(snapshot.recordings(), None)
    recordings: tuple[Recording, ...] = ()
    if first:
        places = _MovedPlaces(first.piece, first.recording.places)
        recordings = (replaced(first.recording, places=places, edits=None),)
    defaults = snapshot.memory.project.defaults if snapshot.is_spec else None
    return Document(snapshot.source, recordings, (), snapshot.is_spec, defaults)


class _MovedPlaces:
    """The places of a recording in its file."""

    def __init__(self, piece: Piece, places: Places) -> None:
        self._piece = piece
        self._places = places

    def span(self, pointer: str, part: Part) -> Span:
        """The span of a member's key or value (see `document.Places`)."""
        return self._piece.span(self._places.span(pointer, part))


def _moved(
    snapshot: Snapshot, piece: Piece, found: Iterable[Diagnostic], before: int
) -> Iterator[Diagnostic]:
    """The diagnostics of a unit as diagnostics of the file."""
    several = len(snapshot.pieces) > 1
    repairs = _Repairs(snapshot, piece)
    for one in found:
        if several and one.rule.name == _NAMES_TWICE:
            continue
        ordinal = one.ordinal and one.ordinal + before
        if one.source is piece.unit.source:
            yield replaced(
                one,
                source=snapshot.source,
                span=piece.span(one.span),
                related=tuple(
                    label if label.source else replaced(label, span=piece.span(label.span))
                    for label in one.related
                ),
                offered=repairs.of(one) if one.offered else (),
                ordinal=ordinal,
            )
        else:  # in defaults that are shared
            yield replaced(one, related=(), ordinal=ordinal)


def _brought_here(snapshot: Snapshot, one: Diagnostic, heads: list[Span]) -> Diagnostic:
    """What stands in defaults of another file, said of the recording that takes them."""
    if one.source is snapshot.source:
        return one
    head = heads[one.ordinal - 1] if one.ordinal else Span(0, 0)
    label = Label("it stands in the defaults that are shared", one.span, one.pointer, one.source)
    return replaced(one, source=snapshot.source, span=head, related=(label,))


class _Repairs:
    """The fixes of a piece, as they are right for the whole file."""

    def __init__(self, snapshot: Snapshot, piece: Piece) -> None:
        self._snapshot = snapshot
        self._piece = piece

    def of(self, one: Diagnostic) -> LazyFixes:
        """The fixes of one of its diagnostics."""
        return LazyFixes(lambda: self._proven(one))

    def _proven(self, one: Diagnostic) -> Iterable[TextFix]:
        if not one.ordinal or self._is_closed:
            return (_moved_fix(fix, self._piece) for fix in one.fixes)
        place = replaced(one, span=self._piece.span(one.span))
        return self._in_sight_of_all.get(_fault(place), ())

    @cached_property
    def _is_closed(self) -> bool:
        """Whether the fixes change nothing but the piece, so that no other need be looked at."""
        piece = self._piece
        edits = (edit for one in piece.unit.diagnostics for fix in one.fixes for edit in fix.edits)
        return all(piece.is_own(edit.span) for edit in edits)

    @cached_property
    def _in_sight_of_all(self) -> dict[Fault, Iterable[TextFix]]:
        """The fixes that are proven on the whole file, by what they are of."""
        fixes: dict[Fault, Iterable[TextFix]] = {}
        for one in _in_sight_of_all(self._snapshot, self._piece):
            fixes.setdefault(_fault(one), one.offered)
        return fixes


def _moved_fix(fix: TextFix, piece: Piece) -> TextFix:
    edits = (Edit(piece.span(edit.span), edit.text) for edit in fix.edits)
    return replaced(fix, edits=tuple(sorted(edits, key=lambda edit: edit.span.start)))


def _in_sight_of_all(snapshot: Snapshot, piece: Piece) -> tuple[Diagnostic, ...]:
    """What is said of a piece, with fixes that are proven on the whole file."""
    project = snapshot.memory.project
    document = read_spec(snapshot.source, project.defaults, snapshot.reference)
    own = [told.piece is piece for told in snapshot.recordings()]
    recordings = tuple(
        one if mine else replaced(one, edits=None)
        for one, mine in zip(document.recordings, own, strict=True)
    )
    found = diagnose(replaced(document, recordings=recordings), Terms(project=project))
    return tuple(one for one in found if one.ordinal and own[one.ordinal - 1])
