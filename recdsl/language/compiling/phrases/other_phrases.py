"""`push …`, `acquired …`, `then …`, `set …`, `without …`."""

from __future__ import annotations

from recdsl.language.compiling.word_values import Said, duration, unknown_name
from recdsl.model.document import AREAS, Acquired

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.compiling.clauses import Clause
    from recdsl.language.compiling.lowering import Lowering


def push(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """The CDN addresses, each an output of its own."""
    for index, node in enumerate(clause.node.nodes()):
        yield from lowering.value("rtmp_url", node, clause, index)


def acquired(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """What `acquire` was told; nothing of it is in the body."""
    region, hours = clause.node.child("acquire_region"), clause.node.child("acquire_hours")
    area = region.words().upper() if region else None
    if region and area not in AREAS:
        words = tuple(area.lower() for area in AREAS)
        lowering.findings.append(unknown_name(region, "a region of the service", words))
        area = None
    lasting = duration(next(hours.tokens()), "h") if hours else None
    lowering.acquired = Acquired(area, lasting)
    yield from ()


def then(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """Kept for the end: it is a request of its own."""
    from recdsl.language.compiling.phrases.update_phrases import said_then  # most specs have none

    lowering.updates.append((clause, tuple(said_then(lowering, clause))))
    yield from ()


def set_path(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """Kept for the end: `set` has the last word."""
    lowering.set.append((clause, clause.node))
    yield from ()


def without(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """Kept for the end: `without` takes from what was inferred."""
    lowering.without += [node for node in clause.node.nodes() if node.rule == "path"]
    yield from ()
