"""From bytes, in which tree-sitter counts, to code points, in which the project does."""

from __future__ import annotations

from bisect import bisect_left

from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Node


class Points:
    """The code points of a text, by the offsets of its bytes in UTF-8."""

    __slots__ = ("_at", "data", "text")

    def __init__(self, text: str) -> None:
        """Encode the text, once."""
        self.text = text
        self.data = text.encode("utf-8", "surrogatepass")
        self._at: list[int] | None = None
        if len(self.data) != len(text):
            self._at = []
            for index, character in enumerate(text):
                self._at += [index] * len(character.encode("utf-8", "surrogatepass"))
            self._at.append(len(text))

    def span(self, node: Node) -> Span:
        """The span of a node."""
        if self._at is None:
            return Span(node.start_byte, node.end_byte)
        return Span(self._at[node.start_byte], self._at[node.end_byte])

    def character(self, offset: int) -> int:
        """The offset of the code point that a byte belongs to."""
        return offset if self._at is None else self._at[offset]

    def byte(self, offset: int) -> int:
        """The offset of the byte that a code point begins with."""
        return offset if self._at is None else bisect_left(self._at, offset)

    def node_text(self, node: Node) -> str:
        """The text of a node."""
        return self.data[node.start_byte : node.end_byte].decode("utf-8", "surrogatepass")
