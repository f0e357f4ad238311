"""What may stand at a place of a spec: the parser reads up to it, and says what could follow."""

from __future__ import annotations

from recdsl.editing.answers import Offer
from recdsl.editing.cursor import cursor
from recdsl.editing.placeholders import placeholders
from recdsl.editing.spec_words import clause_doc, keyword_doc, values
from recdsl.editing.tree_path import span_of
from recdsl.language.compiling.inference import INFERRED
from recdsl.language.compiling.phrases.file_phrases import FILES, SOUNDS
from recdsl.language.syntax.expected import OPENERS, WORDS
from recdsl.language.syntax.parser import Unfinished, unfinished
from recdsl.model.frozen import Frozen
from recdsl.model.source import Span, opens_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.cursor import Cursor
    from recdsl.editing.spec_pieces import Piece
    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.language.syntax.tree import Node

# A clause that opens with one of these may stand more than once.
_AGAIN = frozenset({"BACKGROUND", "SET", "WITHOUT"})
_BLOCKS = frozenset({"RECORDING", "DEFAULTS"})
# The parts of these clauses, and the two media, stand once each.
_IN_PARTS = ("TO", "PUBLISH")
_MEDIA = ("AUDIO", "VIDEO")
# Clauses that open with one of these belong to the recording of a page.
_PAGE_HEADS = frozenset({"FOR", "SPLIT", "STARTING", "LOADING", "PUSH"})


class Place(Frozen):
    """Where something is to be offered: what it replaces, and what was read before it.

    `fresh` tells that it begins a line.
    """

    span: Span
    read: Unfinished
    cursor: Cursor
    fresh: bool

    @property
    def may_open_clause(self) -> bool:
        """Whether a clause may open: also on a new line below one that was left unfinished."""
        if self.read.automaton.may("RECORD"):
            return True
        kinds = {token.kind for token in self.read.clause}
        return self.fresh and kinds.isdisjoint({"LBRACE", *_BLOCKS})


def offers_in_spec(snapshot: Snapshot, offset: int, *, typed: str) -> tuple[Offer, ...]:
    """What may stand at a place (see `completion.offers`)."""
    place = _place(snapshot, offset)
    if place is None:
        return ()
    if place.cursor.where == "text" or place.cursor.hole >= 0:
        all_offers = tuple(_holes(snapshot, place, offset))
    else:
        if typed.isspace() and _may_end(place.read):
            return ()
        all_offers = (
            *_values(snapshot, place),
            *_holes(snapshot, place, offset),
            *_keywords(snapshot, place),
        )
    return tuple(dict.fromkeys(all_offers))


def _place(snapshot: Snapshot, offset: int) -> Place | None:
    """What is known of a place; None where nothing can be offered."""
    where = cursor(snapshot.text, offset, comments=True)
    if where.where == "comment":
        return None
    piece = snapshot.piece_at(where.start)
    read = unfinished(snapshot.text[piece.start if piece else 0 : where.start])
    fresh = opens_line(snapshot.text, where.start)
    if read.in_json or (read.is_lost and not fresh):
        return None
    start = where.hole if where.hole >= 0 else where.start
    return Place(Span(start, offset), read, where, fresh)


def _may_end(read: Unfinished) -> bool:
    """Whether nothing need follow."""
    return any(map(read.automaton.may, ("$END", "RBRACE", "RECORD")))


def _values(snapshot: Snapshot, place: Place) -> Iterator[Offer]:
    """The values that may stand there, by their words."""
    if place.read.is_lost:
        return
    for value in values(place.read, snapshot.reference):
        yield Offer(
            value.word, value.kind, place.span, value.word, value.detail, value.doc, rank=value.rank
        )


def _holes(snapshot: Snapshot, place: Place, offset: int) -> Iterator[Offer]:
    """The placeholders in use, and the usual one of what is asked for."""
    automaton, in_text = place.read.automaton, place.cursor.where == "text"
    if place.read.is_lost or not automaton.may("STRING" if in_text else "PLACEHOLDER"):
        return
    if in_text and place.cursor.hole < 0:
        return
    written = (
        placeholder
        for placeholder in placeholders(snapshot)
        if placeholder.span.start != place.cursor.hole
    )
    used = dict.fromkeys(f"${{{placeholder.name}}}" for placeholder in written)
    fork = automaton.fork()
    fork.settle("PLACEHOLDER")
    usual = [INFERRED[name] for name in fork.becomes("PLACEHOLDER") if name in INFERRED]
    # The brace that an editor has put behind the cursor goes with it.
    closed = snapshot.text[offset : offset + 1] == "}" and place.cursor.hole >= 0
    span = Span(place.span.start, offset + closed)
    for text in dict.fromkeys((*usual, *used)):
        detail = "the usual placeholder here" if text in usual else "in use in this file"
        yield Offer(text, "placeholder", span, text, detail, rank=2)


def _keywords(snapshot: Snapshot, place: Place) -> Iterator[Offer]:
    """The keywords that go on with the clause, and those that open the next one."""
    automaton = place.read.automaton
    opens = place.may_open_clause
    for kind, word in WORDS.items():
        if opens and kind in OPENERS:
            continue
        if automaton.may(kind) and not place.read.is_lost and _goes_on(place.read, kind):
            doc = keyword_doc(automaton, kind, snapshot.reference)
            yield Offer(word, "keyword", place.span, word, "", doc, rank=1)
    if opens:
        heads = _heads(snapshot, place)
        for kind in OPENERS:
            is_block = kind in _BLOCKS
            if kind in heads or (is_block and not _may_open_block(snapshot, place, kind)):
                continue
            rank, word = 4 if is_block else 3, WORDS[kind]
            doc = clause_doc(word, snapshot.reference)
            yield Offer(word, "clause", place.span, word, "", doc, rank=rank)


def _goes_on(read: Unfinished, kind: str) -> bool:
    """Whether a keyword that the grammar admits also makes sense after what the clause says."""
    kinds = {token.kind for token in read.clause}
    first = read.clause[0].kind if read.clause else ""
    if first == "AS":
        formats = {token.text.lower() for token in read.clause if token.kind == "WORD"}
        is_sound = not formats.isdisjoint(SOUNDS)
        return not is_sound and not formats.issuperset(FILES) if kind == "AND" else is_sound
    return not (kind in kinds and (kind in _MEDIA or first in _IN_PARTS))


def _may_open_block(snapshot: Snapshot, place: Place, kind: str) -> bool:
    """Whether a block can stand there: none beside bare clauses, the defaults once."""
    if not place.read.automaton.may(kind):
        return False
    rules = {node.rule for piece in snapshot.pieces for node in piece.blocks.nodes}
    return "clause" not in rules and not (kind == "DEFAULTS" and "defaults" in rules)


def _heads(snapshot: Snapshot, place: Place) -> frozenset[str]:
    """The words that open no further clause here, since theirs stand already or cannot."""
    piece = snapshot.piece_at(place.cursor.start)
    if piece is None:
        return frozenset()
    offset = place.cursor.start - piece.start
    clauses = [node.nodes()[0] for node in _beside(piece, offset) if not _is_at(node, offset)]
    heads = [next(node.tokens()).kind for node in clauses]
    heads += [token.kind for token in place.read.clause[:1] if token.kind not in heads]
    closed = {kind for kind in heads if kind not in (*_AGAIN, "AS")}
    if heads.count("AS") > 1:
        closed.add("AS")
    record = next((node for node in clauses if node.rule == "record"), None)
    if record is not None and record.child("page") is None:
        closed |= _PAGE_HEADS
    return frozenset(closed)


def _beside(piece: Piece, offset: int) -> list[Node]:
    """The clauses of the block that a place is in; outside of blocks, the bare ones."""
    nodes = piece.blocks.nodes
    for node in piece.blocks.nodes:
        span = span_of(node)
        last = list(node.tokens())[-1]
        if (
            node.rule != "clause"
            and span
            and span.start < offset
            and (offset < span.end or not last.text)
        ):
            nodes = node.nodes()
    return [node for node in nodes if node.rule == "clause"]


def _is_at(node: Node, offset: int) -> bool:
    """Whether a clause is the one that is being written."""
    span = span_of(node)
    return span is not None and span.start <= offset <= span.end
