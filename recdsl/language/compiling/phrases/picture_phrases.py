"""`canvas …`, `layout …`, `background …`: the mixed picture."""

from __future__ import annotations

from recdsl.language.compiling.phrases.recorded_phrases import size
from recdsl.language.compiling.word_values import Said
from recdsl.reference.all_editions import PATHS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.compiling.clauses import Clause
    from recdsl.language.compiling.lowering import Lowering


def canvas(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """Size, frame rate and bitrate of the mixed video."""
    extent = clause.node.child("canvas_size")
    if extent:
        yield from size(clause, extent, "width", "height")
    yield from lowering.below(clause, clause.node)


def layout(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """The layout, whom it is around, and the regions of a custom one."""
    regions = [node for node in clause.node.nodes() if node.rule == "layout_region"]
    for node in clause.node.nodes():
        if node.rule in PATHS and node.rule != "layout_region":
            yield from lowering.value(node.rule, node, clause)
    if clause.node.has("LBRACE"):
        yield Said("layout_config", [], clause.head, clause.head)
    for index, node in enumerate(regions):
        yield Said("layout_region", {}, node.span, clause.head, index)
        yield from lowering.below(clause, node, index)


def background(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """A colour, an image, or the image of one user."""
    index = lowering.backgrounds
    if clause.kind == "background of":
        lowering.backgrounds += 1
        yield Said("user_background", {}, clause.node.span, clause.head, index)
    yield from lowering.below(clause, clause.node, index)
