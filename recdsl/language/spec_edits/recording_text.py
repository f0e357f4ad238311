"""A recording as it stands in its spec: its clauses, where they came from, and its body."""

from __future__ import annotations

from recdsl.language.compiling.clauses import sentences
from recdsl.language.compiling.pipeline import compiled, shared_syntax
from recdsl.language.spoken.spoken_parser import parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.tree import Node
    from recdsl.model.document import Recording
    from recdsl.model.source import Source
    from recdsl.reference.reference import Reference


class Reading:
    """One recording of a spec, read for the sake of changing it.

    `block` is its `recording` block, None for a bare sentence; `own` are the clauses that stand
    there, in the order of the text.
    """

    __slots__ = (
        *("block", "comments", "document", "index"),
        *("own", "reference", "sentence", "source"),
    )

    def __init__(
        self, source: Source, index: int, defaults: Source | None, reference: Reference
    ) -> None:
        """Read a recording of a spec that has it, counted from 0, with the defaults it shares."""
        syntax = parse(source.text)
        blocks = [node for node in syntax.tree.nodes() if node.rule == "recording"]
        self.source = source
        self.index = index
        self.reference = reference
        self.document = compiled(source, defaults, reference)
        self.comments = syntax.comments
        self.sentence = sentences(syntax, shared_syntax(source, defaults))[0][index]
        self.block = blocks[index] if index < len(blocks) else None
        nodes = (self.block or syntax.tree).nodes()
        self.own: list[Node] = [node for node in nodes if node.rule == "clause"]

    @property
    def text(self) -> str:
        """The whole spec."""
        return self.source.text

    @property
    def recording(self) -> Recording:
        """The recording with its body."""
        return self.document.recordings[self.index]
