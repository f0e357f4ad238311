"""One function a clause: what its words say, as values of parameters.

Most clauses need none: every node that is named like a parameter says its value.
"""

from __future__ import annotations

from recdsl.language.compiling.lowering import Lowering
from recdsl.language.compiling.phrases import (
    file_phrases,
    other_phrases,
    picture_phrases,
    recorded_phrases,
    storage_phrases,
)
from recdsl.language.compiling.word_values import NotAValueError, Said
from recdsl.language.syntax.tree import MovedNode
from recdsl.model.source import Span
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.language.compiling.clauses import Clause, Sentence
    from recdsl.language.syntax.tree import Node
    from recdsl.reference.reference import Reference


# What a clause says depends on others: on what is recorded, or on how many of its kind there are.
_OF_THE_SENTENCE = frozenset({"sound", "background", "acquired", "then_clause", "set", "without"})
# What the clauses say that are known (see `known_clauses`), and how far these are moved there.
_SAID: dict[tuple[Node, Reference], tuple[list[Said], int]] = {}


def lower(sentence: Sentence, reference: Reference = DEFAULT, *, placed: bool = True) -> Lowering:
    """Lower all clauses of a sentence, its own before those of the defaults.

    Without `placed`, what stood in other specs has the places that it had in one of them.
    """
    lowering = Lowering(sentence, reference)
    storage_said: set[str] = set()
    for clause in sentence.clauses:
        said = _said(lowering, clause, placed=placed)
        if clause.kind == "storage":
            # A `to` without a vendor changes parts of the default: the own parts win.
            said = [part for part in said if part.name not in storage_said]
            storage_said.update(part.name for part in said)
        lowering.said += said
    return lowering


def _said(lowering: Lowering, clause: Clause, *, placed: bool) -> list[Said]:
    node = clause.node
    if not isinstance(node, MovedNode) or node.rule in _OF_THE_SENTENCE:
        return _read(lowering, clause)
    key = node.read, lowering.reference
    known = _SAID.get(key)
    if known is None:
        from recdsl.language.syntax.known_clauses import remember

        known = _read(lowering, clause), node.by
        if lowering.findings:
            return known[0]
        remember(_SAID, key, known)
    said, by = known
    return [_moved(part, node.by - by) for part in said] if placed else said


def _read(lowering: Lowering, clause: Clause) -> list[Said]:
    phrase = _PHRASES.get(clause.node.rule, plain)
    return list(_guarded(lowering, phrase(lowering, clause)))


def _moved(part: Said, by: int) -> Said:
    """What a clause says as it says it so many characters further on."""
    value = part.value
    if isinstance(value, dict | list):
        value = value.copy()  # bodies change what they are given
    span, head, *spans = (
        Span(one.start + by, one.end + by) for one in (part.span, part.head, *part.spans)
    )
    return Said(part.name, value, span, head, part.index, tuple(spans), part.why)


def plain(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """The clause that needs no function of its own."""
    yield from lowering.below(clause, clause.node)


def _guarded(lowering: Lowering, parts: Iterator[Said]) -> Iterator[Said]:
    try:
        yield from parts
    except NotAValueError as error:
        lowering.refuse(error.finding)


_PHRASES: dict[str, Callable[[Lowering, Clause], Iterator[Said]]] = {
    "record": recorded_phrases.record,
    "storage": storage_phrases.storage,
    "as_clause": file_phrases.files,
    "transcode": file_phrases.transcode,
    "sound": file_phrases.sound,
    "expecting": file_phrases.expecting,
    "canvas": picture_phrases.canvas,
    "layout": picture_phrases.layout,
    "background": picture_phrases.background,
    "push": other_phrases.push,
    "acquired": other_phrases.acquired,
    "then_clause": other_phrases.then,
    "set": other_phrases.set_path,
    "without": other_phrases.without,
}
