"""Completions in a spec: the parser reads up to the place, and lists what can follow."""

from __future__ import annotations

from collections import Counter

from recdsl.editing.answers import Offer
from recdsl.editing.clause_offers import SNIPPETS, changes_of, order_of
from recdsl.editing.cursor import cursor
from recdsl.editing.placeholders import placeholders
from recdsl.editing.spec_words import clause_doc, is_of_edition, keyword_doc, values
from recdsl.editing.stated_edition import edition_offers
from recdsl.editing.tree_path import span_of
from recdsl.language.compiling.inference import INFERRED
from recdsl.language.compiling.phrases.file_phrases import FILES, SOUNDS
from recdsl.language.spoken.spoken_parser import parse
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

# Clauses that open with one of these may be repeated.
_AGAIN = frozenset({"BACKGROUND", "SET", "THEN", "WITHOUT"})
_BLOCKS = frozenset({"RECORDING", "DEFAULTS"})
# The parts of these clauses, and the two media, stand once each.
_IN_PARTS = ("TO", "PUBLISH")
_MEDIA = ("AUDIO", "VIDEO")
# Clauses that open with one of these belong to the recording of a page.
_PAGE_HEADS = frozenset({"FOR", "SPLIT", "STARTING", "LOADING", "RENDERED", "PUSH"})


class Place(Frozen):
    """A place to complete: the text to replace, and the state of the parser before it.

    `fresh` is whether it begins a line.
    """

    span: Span
    read: Unfinished
    cursor: Cursor
    fresh: bool

    @property
    def may_open_clause(self) -> bool:
        """Whether a clause may open: also on a new line below one that was left unfinished."""
        if self.read.automaton.may("SET"):
            return True
        kinds = {token.kind for token in self.read.clause}
        return self.fresh and kinds.isdisjoint({"LBRACE", *_BLOCKS})


def offers_in_spec(snapshot: Snapshot, offset: int, *, typed: str) -> tuple[Offer, ...]:
    """The completions at a place (see `completion.offers`)."""
    place = _place(snapshot, offset)
    if place is None:
        return _edition_offers(snapshot, offset)
    if place.cursor.where == "text" or place.cursor.hole >= 0:
        all_offers = tuple(_holes(snapshot, place, offset))
    else:
        if typed.isspace() and _may_end(place.read):
            return ()
        all_offers = (
            *_values(snapshot, place),
            *_holes(snapshot, place, offset),
            *_keywords(snapshot, place),
            *_edition_offers(snapshot, offset),
        )
    return tuple(dict.fromkeys(all_offers))


def _edition_offers(snapshot: Snapshot, offset: int) -> tuple[Offer, ...]:
    where = cursor(snapshot.text, offset, comments=True)
    return edition_offers(snapshot, where.start, offset) if where.where == "word" else ()


def _place(snapshot: Snapshot, offset: int) -> Place | None:
    """The place to complete; None if nothing can be offered."""
    where = cursor(snapshot.text, offset, comments=True)
    if where.where == "comment":
        return None
    piece = snapshot.piece_at(where.start)
    before = snapshot.text[piece.start if piece else 0 : where.start]
    read = unfinished(before)
    fresh = opens_line(snapshot.text, where.start)
    if read.is_lost and not fresh:
        read = _behind_spoken(before) or read
    if read.in_json or (read.is_lost and not fresh):
        return None
    start = where.hole if where.hole >= 0 else where.start
    return Place(Span(start, offset), read, where, fresh)


def _behind_spoken(text: str) -> Unfinished | None:
    """Where spoken words end that can be read, in a block or not: there a clause may open."""
    for block, brace in (("", ""), ("recording a {", "}")):
        syntax = parse(f"{text}{brace}")
        if not syntax.findings and syntax.tree.nodes():
            return unfinished(block)
    return None


def _may_end(read: Unfinished) -> bool:
    """Whether nothing need follow."""
    return any(map(read.automaton.may, ("$END", "RBRACE", "SET")))


def _values(snapshot: Snapshot, place: Place) -> Iterator[Offer]:
    """The values that are valid there, by their words."""
    if place.read.is_lost:
        return
    for value in values(place.read, snapshot.reference):
        yield Offer(
            value.word, value.kind, place.span, value.word, value.detail, value.doc, rank=value.rank
        )


def _holes(snapshot: Snapshot, place: Place, offset: int) -> Iterator[Offer]:
    """The placeholders in use, and the usual one for the expected value."""
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
    changes = changes_of(_said(snapshot, place))
    for kind, word in WORDS.items():
        if (opens and kind in OPENERS) or not is_of_edition(kind, snapshot.reference):
            continue
        if [token.kind for token in place.read.clause] == ["THEN"] and kind not in changes:
            continue
        if automaton.may(kind) and not place.read.is_lost and _goes_on(place.read, kind):
            doc = keyword_doc(automaton, kind, snapshot.reference)
            yield Offer(word, "keyword", place.span, word, "", doc, rank=1)
    if opens:
        yield from _clauses(snapshot, place)


def _clauses(snapshot: Snapshot, place: Place) -> Iterator[Offer]:
    """The words that open the next clause: first what the recording still needs."""
    said = _said(snapshot, place)
    heads = _heads(said, place)
    if _is_stopped(snapshot, place, said):
        heads |= {"THEN"}
    openers = [kind for kind in OPENERS if is_of_edition(kind, snapshot.reference)]
    for kind in sorted(openers, key=lambda kind: order_of(kind, said)):
        if kind in heads or (kind in _BLOCKS and not _may_open_block(snapshot, place, kind)):
            continue
        word, rank = WORDS[kind], order_of(kind, said)[0]
        doc, snippet = clause_doc(word, snapshot.reference), SNIPPETS.get(word, "")
        yield Offer(word, "clause", place.span, word, "", doc, rank=rank, snippet=snippet)


def _is_stopped(snapshot: Snapshot, place: Place, said: list[Node]) -> bool:
    """Whether `then stop` stands before the place."""
    piece = snapshot.piece_at(place.cursor.start)
    at = place.cursor.start - (piece.start if piece else 0)
    return any(
        node.rule == "then_clause" and node.has("STOP") and node.span.end <= at for node in said
    )


def _goes_on(read: Unfinished, kind: str) -> bool:
    """Whether a keyword that the grammar allows also makes sense in the clause."""
    kinds = {token.kind for token in read.clause}
    first = read.clause[0].kind if read.clause else ""
    if first == "AS":
        formats = {token.text.lower() for token in read.clause if token.kind == "WORD"}
        is_sound = not formats.isdisjoint(SOUNDS)
        return not is_sound and not formats.issuperset(FILES) if kind == "AND" else is_sound
    return not (kind in kinds and (kind in _MEDIA or first in _IN_PARTS))


def _may_open_block(snapshot: Snapshot, place: Place, kind: str) -> bool:
    """Whether a block is possible there: not beside bare clauses, and the defaults only once."""
    if not place.read.automaton.may(kind):
        return False
    rules = {node.rule for piece in snapshot.pieces for node in piece.blocks.nodes}
    return "clause" not in rules and not (kind == "DEFAULTS" and "defaults" in rules)


def _said(snapshot: Snapshot, place: Place) -> list[Node]:
    """The clauses that are said beside the place."""
    piece = snapshot.piece_at(place.cursor.start)
    if piece is None:
        return []
    at = place.cursor.start - piece.start
    beside = _beside(piece, at)
    opened = Counter(next(node.tokens()).start for node in beside)
    return [
        node.nodes()[0]
        for node in beside
        if not (_is_at(node, at) or _lacks_its_word(piece, node, at, opened))
    ]


def _heads(clauses: list[Node], place: Place) -> frozenset[str]:
    """The words that open no further clause here: theirs are said already, or cannot be."""
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


def _lacks_its_word(piece: Piece, node: Node, at: int, said: Counter[int]) -> bool:
    """Whether a clause is understood without the word that opens it, which may still be typed.

    The word is where another clause opens, or the place is before the clause on its line.
    """
    text, first = piece.blocks.text, next(node.tokens())
    if text[first.start : first.end].lower() == first.text.lower():
        return False
    return said[first.start] > 1 or (at <= first.start and "\n" not in text[at : first.start])


def _is_at(node: Node, offset: int) -> bool:
    """Whether a clause is the one that is being written."""
    span = span_of(node)
    return span is not None and span.start <= offset <= span.end
