"""What is said of a text, put together from what is said of its pieces; secrets are masked."""

from __future__ import annotations

from recdsl.engine import in_order
from recdsl.frozen import replaced
from recdsl.language.clauses import Sentence, names_twice
from recdsl.language.spec import read_spec
from recdsl.placing import Told, placed
from recdsl.text import Edit, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.diagnostic import Diagnostic, TextFix
    from recdsl.editing.pieces import Piece
    from recdsl.editing.snapshot import Snapshot
    from recdsl.secrets import Secrets
    from recdsl.text import Source

    Fault = tuple[str, Span, str, str]

# What can be said of all recordings together alone.
_NAMES_TWICE = "repeated-recording"


def diagnostics(snapshot: Snapshot) -> tuple[Diagnostic, ...]:
    """What is said of a text, as `lint` says it; of the fixes, those that are known at once."""
    found = (
        one for piece in snapshot.pieces for one in _moved(snapshot, piece, piece.unit.diagnostics)
    )
    return in_order(dict.fromkeys((*found, *_of_the_whole(snapshot))))


def repaired(snapshot: Snapshot, span: Span | None = None) -> tuple[Diagnostic, ...]:
    """What is said of a text, or of what touches a span of it, with all fixes.

    Of a fault that several recordings take from the defaults, it is said once.
    """
    known: set[Fault] = set()
    found: list[Diagnostic] = [
        one for one in _of_the_whole(snapshot) if span is None or _touch(one.span, span)
    ]
    for piece in snapshot.pieces:
        wanted = {
            _fault(one)
            for one in _moved(snapshot, piece, piece.unit.diagnostics)
            if span is None or _touch(one.span, span)
        } - known
        if wanted:
            known |= wanted
            found += [one for one in _repaired(snapshot, piece) if _fault(one) in wanted]
    return in_order(dict.fromkeys(found))


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
    yield from placed(snapshot.source, [Told(None, (), tuple(findings))])


def _moved(
    snapshot: Snapshot, piece: Piece, found: Iterable[Diagnostic]
) -> Iterator[Diagnostic]:
    """The diagnostics of a unit as diagnostics of the file."""
    several = len(snapshot.pieces) > 1
    for one in found:
        if not (several and one.rule.name == _NAMES_TWICE):
            hidden = _hidden(one, piece.unit.secrets)
            yield replaced(
                hidden,
                source=snapshot.source,
                span=piece.span(one.span),
                related=tuple(replaced(it, span=piece.span(it.span)) for it in hidden.related),
                fixes=tuple(_moved_fix(fix, piece) for fix in hidden.fixes),
            )


def _moved_fix(fix: TextFix, piece: Piece) -> TextFix:
    edits = (Edit(piece.span(edit.span), edit.text) for edit in fix.edits)
    return replaced(fix, edits=tuple(sorted(edits, key=lambda edit: edit.span.start)))


def _hidden(one: Diagnostic, secrets: Secrets) -> Diagnostic:
    hide = secrets.hide
    return replaced(
        one,
        message=hide(one.message),
        help=hide(one.help),
        related=tuple(replaced(label, message=hide(label.message)) for label in one.related),
        fixes=tuple(replaced(fix, title=hide(fix.title)) for fix in one.fixes),
    )


def _repaired(snapshot: Snapshot, piece: Piece) -> Iterator[Diagnostic]:
    """What is said of a piece, with the fixes that are right for the whole file."""
    found = piece.unit.repaired
    if all(piece.is_own(edit.span) for one in found for fix in one.fixes for edit in fix.edits):
        yield from _moved(snapshot, piece, found)
    else:
        # A fix in the defaults changes other recordings: only in sight of them it can be proven.
        for one in _in_sight_of_all(snapshot, piece):
            yield _hidden(one, piece.unit.secrets)


def _in_sight_of_all(snapshot: Snapshot, piece: Piece) -> tuple[Diagnostic, ...]:
    """What is said of a piece, with fixes that are proven on the whole file."""
    document = read_spec(snapshot.source)
    own = [told.piece is piece for told in snapshot.recordings()]
    recordings = tuple(
        one if mine else replaced(one, edits=None)
        for one, mine in zip(document.recordings, own, strict=True)
    )
    names = {one.name for one, mine in zip(document.recordings, own, strict=True) if mine}
    found = piece.unit.terms.judged(replaced(document, recordings=recordings))
    return tuple(one for one in found if one.recording in names)
