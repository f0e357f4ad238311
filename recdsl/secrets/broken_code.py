"""The secrets in the parts of a program that the grammar cannot read, found by names."""

from __future__ import annotations

from recdsl.secrets.search import quoted_keys, searched
from recdsl.surfaces.code.syntax_walk import nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.points import Points

    Ends = tuple[int, int]


def broken_secrets(root: Node, points: Points, strings: frozenset[str]) -> Iterator[Ends]:
    """The spans of secrets on the lines with a mistake, and in what the grammar left out."""
    if not root.has_error:
        return
    end = read = 0
    for node in nodes(root):
        is_wrong = node.type == "ERROR" or node.is_missing
        if is_wrong and node.end_byte > end:
            start, end = _lines(points.data, node)
            yield from searched_bytes(points, start, end)
        if node.type in strings or not node.child_count:
            yield from _gap(points, read, node.start_byte)
            read = max(read, node.end_byte)
    yield from _gap(points, read, len(points.data))


def searched_bytes(points: Points, start: int, end: int) -> Iterator[Ends]:
    """The spans of secrets that stand behind their names between two bytes."""
    text = points.data[start:end].decode("utf-8", "surrogatepass")
    at = points.character(start)
    return ((at + begin, at + stop) for begin, stop in searched(text, bare=False))


def _gap(points: Points, start: int, end: int) -> Iterator[Ends]:
    """What is secret in a gap of the tree: there a text that looks like a key may be one."""
    gap = points.data[start:end].decode("utf-8", "surrogatepass") if start < end else ""
    if gap.strip():
        yield from searched_bytes(points, start, end)
        at = points.character(start)
        yield from ((at + begin, at + stop) for begin, stop in quoted_keys(gap))


def _lines(data: bytes, node: Node) -> Ends:
    """The bytes of the lines that a node is in."""
    end = data.find(b"\n", node.end_byte)
    return data.rfind(b"\n", 0, node.start_byte) + 1, end if end >= 0 else len(data)
