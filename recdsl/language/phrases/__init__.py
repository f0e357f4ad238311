"""One function a clause: what its words say, as values of parameters.

Most clauses need none: every node that is named like a parameter says its value.
"""

from __future__ import annotations

from recdsl.language.lowering import Lowering
from recdsl.language.phrases import files, picture, recorded, rest, storage
from recdsl.language.values import NotAValueError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from recdsl.language.clauses import Clause, Sentence
    from recdsl.language.values import Said


def lower(sentence: Sentence) -> Lowering:
    """Lower all clauses of a sentence, its own before those of the defaults."""
    lowering = Lowering(sentence)
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
    "record": recorded.record,
    "storage": storage.storage,
    "as_clause": files.files,
    "transcode": files.transcode,
    "sound": files.sound,
    "expecting": files.expecting,
    "canvas": picture.canvas,
    "layout": picture.layout,
    "background": picture.background,
    "push": rest.push,
    "acquired": rest.acquired,
    "set": rest.set_path,
    "without": rest.without,
}
