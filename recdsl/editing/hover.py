"""The members that the words at a place compile to, and the table's facts about them."""

from __future__ import annotations

from itertools import takewhile

from recdsl.editing.answers import Shown
from recdsl.editing.describing import described, line_of, parameter_paragraphs
from recdsl.editing.embedded_members import embedded_at
from recdsl.editing.placeholders import placeholder_at
from recdsl.editing.spec_words import clause_doc
from recdsl.editing.stated_edition import shown_edition
from recdsl.editing.tree_path import span_of, way_to
from recdsl.explaining.body_view import View
from recdsl.explaining.later_facts import later
from recdsl.language.compiling.assembly import SpecPlaces
from recdsl.language.syntax.parser_tables import KEYWORDS
from recdsl.language.syntax.tree import Node, Token
from recdsl.model.json_output import written
from recdsl.model.json_value import parent
from recdsl.model.operations import has, value_at
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Span
from recdsl.reference.requests import reference_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.spec_pieces import Piece
    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.editing.tree_path import Part
    from recdsl.editing.units import Unit
    from recdsl.model.document import Recording
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

_MOST = 12
_TEXTS = ("STRING", "JSON", "PLACEHOLDER")
_OTHERS = ("acquired", "then_clause")
_KEYWORDS = frozenset(KEYWORDS.values())
_RULE = "\n\n---\n\n"
_DEFAULTS = "Every recording of this file takes these clauses, unless it says that kind itself."


def hover(snapshot: Snapshot, offset: int) -> Shown | None:
    """The description of a place; None if there is none."""
    if snapshot.embedded:
        return _of_embedded(snapshot.embedded, offset)
    piece = snapshot.piece_at(offset)
    if piece is None:
        return None
    if not snapshot.is_spec:
        shown = _of_body(piece, offset)
    else:
        shown = shown_edition(snapshot, offset) or _of_spec(snapshot, piece, offset)
    hole = placeholder_at(snapshot, offset)
    if hole is None:
        return shown
    words = f"`${{{hole.name}}}` stands for a value that is filled in later (`compile --fill`)."
    return Shown(hole.span, _RULE.join((words, shown.markdown) if shown else (words,)))


def _of_body(piece: Piece, offset: int) -> Shown | None:
    members = piece.unit.members
    way = members.way_to(offset)
    if len(way) < 2:
        return None
    placed = way[-1]
    value = value_at(members.body, placed.pointer) if has(members.body, placed.pointer) else None
    text = described(placed.pointer, value, placed.parameter, members.body, members.reference)
    return Shown(placed.member.key or placed.member.value, text)


def _of_embedded(unit: Unit, offset: int) -> Shown | None:
    member = embedded_at(unit, offset)
    if member is None:
        return None
    body = member.recording.body
    reference = reference_for(unit.reference, body, member.recording.call.request)
    text = described(member.pointer, member.value, member.parameter, body, reference)
    return Shown(member.name, text)


def _of_spec(snapshot: Snapshot, piece: Piece, offset: int) -> Shown | None:
    at = offset - piece.start
    tree = piece.blocks.syntax.tree
    way = way_to(tree, at)
    heard = None if isinstance(way[-1], Token) else _heard(piece, at)
    if heard is not None:
        way = way_to(tree, heard[1].start)
    word = way[-1]
    if not isinstance(word, Token):
        return None
    words = heard[0] if heard else word.span
    place = Span(words.start + piece.start, words.end + piece.start)
    shown = _of_word(snapshot, piece, way, place)
    canonical = _canonical(piece, way, words)
    if shown is None or not canonical:
        return shown
    return Shown(shown.span, f"Canonical: `{canonical}`{_RULE}{shown.markdown}")


def _heard(piece: Piece, at: int) -> tuple[Span, Span] | None:
    """The words of a spoken form around a place that no word of the tree is at."""
    if all(token.until < 0 for token in piece.blocks.syntax.tree.tokens()):
        return None
    from recdsl.language.spoken.place_heard import heard_at

    return heard_at(piece.blocks.text, at)


def _canonical(piece: Piece, way: list[Part], place: Span) -> str:
    """The words of the canonical language for others that say the same; texts are their own."""
    word = way[-1]
    if not isinstance(word, Token) or word.kind in _TEXTS:
        return ""
    typed = piece.blocks.text[place.start : place.end].lower()
    clause = next((part for part in way if _is_clause(part)), None)
    words = [word.text]
    if isinstance(clause, Node) and next(clause.tokens()) is word:
        words = [token.text for token in _opening(clause, word)]
    said = " ".join(words).lower()
    return "" if word.until < 0 or typed == said else said


def _opening(clause: Node, first: Token) -> Iterator[Token]:
    """The words that open a clause, and the values that its first word says too: `grid`."""
    tokens = list(clause.tokens())
    opening = list(takewhile(lambda token: token.kind in _KEYWORDS, tokens))
    yield from opening
    yield from (
        token
        for token in tokens[len(opening) :]
        if token.start == first.start and token.kind not in _TEXTS
    )


def _of_word(snapshot: Snapshot, piece: Piece, way: list[Part], place: Span) -> Shown | None:
    """What is said about a word of the tree."""
    holder = way[-2]
    assert isinstance(holder, Node)
    if holder.rule in ("name", "recording"):
        return _of_recording(piece, way, place)
    if holder.rule == "defaults":
        return Shown(place, _DEFAULTS)
    if text := _of_request(piece, way):
        return Shown(place, text)
    for part in _from_word(way):
        span = span_of(part)
        text = _said_in(snapshot, piece, span) if span else ""
        if text:
            return Shown(place, text)
        reference = piece.unit.reference
        parameter = reference.by_name.get(part.rule) if isinstance(part, Node) else None
        if parameter:
            return Shown(place, "\n\n".join(parameter_paragraphs(parameter, reference)))
    return None


def _of_request(piece: Piece, way: list[Part]) -> str:
    """What a clause about another request than `start` tells, and the body that it sends."""
    clause = next((part for part in way if isinstance(part, Node) and part.rule in _OTHERS), None)
    span = span_of(clause) if clause else None
    if clause is None or span is None:
        return ""
    if clause.rule == "acquired":
        return clause_doc("acquired", piece.unit.reference)
    here = Span(span.start + piece.own, span.end + piece.own)
    for recording in piece.unit.document.recordings:
        view = View(recording.body, recording.mode or "mix", piece.unit.reference)
        told = {fact.key: fact.sentence for fact in later(recording, view)}
        for number, update in enumerate(recording.updates, start=1):
            places = update.places
            if isinstance(places, SpecPlaces) and places.head == here:
                body = written(render_placeholders(update.body), indent=2)
                sentence = told.get(str(number), "Each recording is stopped.")
                return f"{sentence}{_RULE}```json\n{body.rstrip()}\n```"
    return ""


def _from_word(way: list[Part]) -> list[Part]:
    """The parts from a word up to its clause; for a word that opens a clause, only the clause."""
    clause = next((index for index, part in enumerate(way) if _is_clause(part)), len(way))
    inner = way[clause:][::-1]
    first = span_of(way[clause]) if inner else None
    last = span_of(inner[0]) if inner else None
    return inner[-1:] if first and last and first.start == last.start else inner


def _is_clause(part: Part) -> bool:
    return isinstance(part, Node) and part.rule == "clause"


def _said_in(snapshot: Snapshot, piece: Piece, span: Span) -> str:
    """The members that the words of a span compile to, in their first recording."""
    for reader in (piece, *snapshot.pieces):
        start = piece.own if reader is piece else reader.in_defaults(piece.start)
        if start is None or (reader is not piece and "defaults" not in piece.blocks.rules):
            continue
        place = Span(span.start + start, span.end + start)
        for recording in reader.unit.document.recordings:
            text = _text_of_part(recording, place, reader.unit.reference)
            if text:
                return text
    return ""


def _text_of_part(recording: Recording, place: Span, reference: Reference) -> str:
    places = recording.places
    assert isinstance(places, SpecPlaces)
    inside = [
        pointer
        for pointer, origin in places.origins.items()
        if place.start <= origin.span.start
        and origin.span.end <= place.end
        and has(recording.body, pointer)
    ]
    stated = _leaves(recording, [pointer for pointer in inside if not places.origins[pointer].why])
    if len(stated) == 1:
        parts = [_described(recording, stated[0], reference)]
    else:
        parts = (
            ["  \n".join(_line(recording, pointer, reference) for pointer in stated[:_MOST])]
            if stated
            else []
        )
    reasons = [
        f"{_line(recording, pointer, reference)}  \n*inferred: {places.origins[pointer].why}*"
        for pointer in _leaves(
            recording, [pointer for pointer in inside if places.origins[pointer].why]
        )
    ]
    return _RULE.join((*parts, *reasons)) if parts else ""


def _leaves(recording: Recording, pointers: list[str]) -> list[str]:
    """The pointers of scalars and of lists of scalars; the first pointer if there are none."""
    known = set(pointers)
    kept = []
    for pointer in pointers:
        value = value_at(recording.body, pointer)
        if parent(pointer) in known and _is_list_of_scalars(
            value_at(recording.body, parent(pointer))
        ):
            continue
        if _is_list_of_scalars(value) or not isinstance(value, dict | list):
            kept.append(pointer)
    return kept or pointers[:1]


def _is_list_of_scalars(value: Json) -> bool:
    return isinstance(value, list) and not any(isinstance(element, dict) for element in value)


def _described(recording: Recording, pointer: str, reference: Reference) -> str:
    node = reference.node_at(pointer, recording.body)
    value = value_at(recording.body, pointer)
    return described(pointer, value, node.parameter if node else None, recording.body, reference)


def _line(recording: Recording, pointer: str, reference: Reference) -> str:
    node = reference.node_at(pointer, recording.body)
    value = value_at(recording.body, pointer)
    return line_of(pointer, value, node.parameter if node else None, recording.body, reference)


def _of_recording(piece: Piece, way: list[Part], place: Span) -> Shown | None:
    """The description of a recording: its mode, and its inferred members."""
    blocks = [node for node in piece.blocks.nodes if node.rule == "recording"]
    index = next((number for number, node in enumerate(blocks) if node in way), None)
    if index is None:
        return None
    reference = piece.unit.reference
    recording = piece.unit.document.recordings[index]
    places = recording.places
    assert isinstance(places, SpecPlaces)
    unsaid = [
        pointer
        for pointer, origin in places.origins.items()
        if origin.why and has(recording.body, pointer)
    ]
    lines = [f"Recording `{recording.name}`, mode `{recording.mode}`."]
    if unsaid:
        inferred = _leaves(recording, unsaid)
        why = [
            f"{_line(recording, pointer, reference)}: {places.origins[pointer].why}"
            for pointer in inferred
        ]
        lines.append("Inferred:\n" + "".join(f"\n- {line}" for line in why))
    return Shown(place, "\n\n".join(lines))
