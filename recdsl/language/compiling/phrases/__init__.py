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
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.language.compiling.clauses import Clause, Sentence
    from recdsl.language.compiling.word_values import Said
    from recdsl.reference.reference import Reference


def lower(sentence: Sentence, reference: Reference = DEFAULT) -> Lowering:
    """Lower all clauses of a sentence, its own before those of the defaults."""
    lowering = Lowering(sentence, reference)
    storage_said: set[str] = set()
    for clause in sentence.clauses:
        phrase = _PHRASES.get(clause.node.rule, plain)
        said = list(_guarded(lowering, phrase(lowering, clause)))
        if clause.kind == "storage":
            # A `to` without a vendor changes parts of the default: the own parts win.
            said = [part for part in said if part.name not in storage_said]
            storage_said.update(part.name for part in said)
        lowering.said += said
    return lowering


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
