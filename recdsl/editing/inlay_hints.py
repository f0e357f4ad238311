"""Implicit facts: in a spec the inferred members, in a body the meanings of numbers."""

from __future__ import annotations

from recdsl.editing.answers import Hint
from recdsl.editing.describing import meaning
from recdsl.editing.embedded_members import embedded_members
from recdsl.editing.text_snapshot import PlacedRecording
from recdsl.editing.tree_path import span_of
from recdsl.explaining.fact_values import same_number, value_text
from recdsl.language.compiling.assembly import SpecPlaces
from recdsl.language.compiling.clauses import sentences
from recdsl.language.compiling.inference import mode_of
from recdsl.language.compiling.lowering import Lowering
from recdsl.language.syntax.tree import Node, Token
from recdsl.model.json_value import Unknown, parent
from recdsl.model.operations import has, value_at
from recdsl.model.shown_values import is_secret_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.spec_pieces import Piece
    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.editing.units import Unit
    from recdsl.model.document import Recording
    from recdsl.model.json_value import Json
    from recdsl.model.source import Span
    from recdsl.reference.parameter import Parameter


def hints(snapshot: Snapshot, span: Span) -> tuple[Hint, ...]:
    """The hints in a part of a text, in order."""
    all_hints = [
        hint
        for piece in snapshot.pieces
        if piece.start <= span.end and span.start <= piece.end
        for hint in (_of_spec(piece) if snapshot.is_spec else _of_body(piece))
        if span.start <= hint.offset <= span.end
    ]
    if snapshot.embedded:
        # Bodies may share a constant, which has one hint.
        all_hints = list(dict.fromkeys(_of_embedded(snapshot.embedded, span)))
    return tuple(sorted(all_hints, key=lambda hint: hint.offset))


def _of_spec(piece: Piece) -> Iterator[Hint]:
    read = zip(piece.unit.document.recordings, sentences(piece.unit.syntax)[0], strict=True)
    for recording, sentence in read:
        mode, why = mode_of(Lowering(sentence))
        head = PlacedRecording(piece, recording).head
        if why:
            yield Hint(_behind(piece, head), f"mode: {mode}", f"Inferred: {why}.")
        yield from _inferred(piece, recording, head)


def _inferred(piece: Piece, recording: Recording, head: Span) -> Iterator[Hint]:
    """A hint for each member that was inferred, lists as a whole."""
    places = recording.places
    if not isinstance(places, SpecPlaces):
        return
    for pointer, origin in places.origins.items():
        above = places.origins.get(parent(pointer))
        if not origin.why or (above and above.why) or not has(recording.body, pointer):
            continue
        name = pointer.rpartition("/")[2]
        node = piece.unit.reference.node_at(pointer, recording.body)
        word = _word(value_at(recording.body, pointer), pointer, node.parameter if node else None)
        shown = pointer.removeprefix("/").replace("/", ".")
        # What follows from the defaults is so in this recording: there it is shown.
        place = piece.span(origin.span) if piece.is_own(origin.span) else head
        reason = f"`{shown}` is inferred: {origin.why}."
        yield Hint(_behind(piece, place), f"{name}: {word}", reason)


def _word(value: Json, pointer: str, parameter: Parameter | None) -> str:
    """A value by the word that the language has for it."""
    if isinstance(value, list) and len(value) == 1:
        return _word(value[0], pointer, parameter)
    for choice in parameter.choices if parameter and not isinstance(value, str) else ():
        if same_number(choice.value, value):
            return choice.means if choice.word.isdigit() else choice.word
    if isinstance(value, Unknown):
        return value.text
    shows = isinstance(value, str) and not is_secret_place(pointer)
    return str(value) if shows else value_text(value, pointer, parameter)


def _behind(piece: Piece, place: Span) -> int:
    """The offset of a hint about a place.

    It is after the brace of the block that it names, after the clause that it opens, else after it.
    """
    offset = place.start - piece.start
    for node in piece.blocks.nodes:
        span = span_of(node)
        if not span or not span.start <= offset <= span.end:
            continue
        for part in [node, *node.nodes()]:
            whole = span_of(part)
            if part.rule == "clause" and whole and whole.start == offset:
                return piece.start + whole.end
            name = part.child("name")
            brace = next((child for child in part.children if _opens(child)), None)
            if isinstance(brace, Token) and (
                name.span.start == offset if name else whole and whole.start == offset
            ):
                return piece.start + brace.end
    return place.end


def _opens(part: Node | Token) -> bool:
    return isinstance(part, Token) and part.kind == "LBRACE"


def _of_body(piece: Piece) -> Iterator[Hint]:
    """The hints with the meanings of a body's numbers."""
    members = piece.unit.members
    for placed in members.all():
        if placed.member.inside is not None or not has(members.body, placed.pointer):
            continue
        value = value_at(members.body, placed.pointer)
        meant = meaning(value, placed.parameter, members.body, piece.unit.reference)
        if meant:
            yield _meant(placed.member.end, meant, placed.name)


def _of_embedded(unit: Unit, span: Span) -> Iterator[Hint]:
    for member in embedded_members(unit):
        meant = meaning(member.value, member.parameter, member.recording.body, unit.reference)
        if meant and span.start <= member.place.end <= span.end:
            yield _meant(member.place.end, meant, member.pointer.rpartition("/")[2])


def _meant(offset: int, meant: str, name: str) -> Hint:
    return Hint(offset, meant, f"What the number of `{name}` stands for.")
