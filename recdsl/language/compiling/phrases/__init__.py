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
from recdsl.language.compiling.word_values import NotAValueError
from recdsl.language.syntax.tree import MovedNode
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.language.compiling.clauses import Clause, Sentence
    from recdsl.language.compiling.word_values import Said
    from recdsl.language.syntax.tree import Node
    from recdsl.reference.reference import Reference


# What a clause says depends on others: on what is recorded, or on how many of its kind there are.
_OF_THE_SENTENCE = frozenset({"sound", "background", "acquired", "then_clause", "set", "without"})
# What the clauses say that are known (see `known_clauses`).
_SAID: dict[tuple[Node, Reference], list[Said]] = {}


def lower(sentence: Sentence, reference: Reference = DEFAULT, *, placed: bool = True) -> Lowering:
    """Lower all clauses of a sentence, its own before those of the defaults.

    Without `placed`, what stood in other specs has the places that it had in one of them, and is
    not lowered again.
    """
    lowering = Lowering(sentence, reference)
    storage_said: set[str] = set()
    for clause in sentence.clauses:
        said = _said(lowering, clause) if placed else _said_somewhere(lowering, clause)
        if clause.kind == "storage":
            # A `to` without a vendor changes parts of the default: the own parts win.
            said = [part for part in said if part.name not in storage_said]
            storage_said.update(part.name for part in said)
        lowering.said += said
    return lowering


def _said(lowering: Lowering, clause: Clause) -> list[Said]:
    phrase = _PHRASES.get(clause.node.rule, plain)
    return list(_guarded(lowering, phrase(lowering, clause)))


def _said_somewhere(lowering: Lowering, clause: Clause) -> list[Said]:
    node = clause.node
    if not isinstance(node, MovedNode) or node.rule in _OF_THE_SENTENCE:
        return _said(lowering, clause)
    key = node.read, lowering.reference
    said = _SAID.get(key)
    if said is None:
        from recdsl.language.syntax.known_clauses import remember

        said = _said(lowering, clause)
        if not lowering.findings:
            remember(_SAID, key, said)
    return said


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
