"""The functions and blocks of a program: code in the same one belongs together."""

from __future__ import annotations

from bisect import bisect_right

from recdsl.surfaces.code.syntax_walk import nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.surfaces.code.reader import Reader

    Scope = tuple[int, int]

_BLOCKS = frozenset(
    {
        *("compound_statement", "class_body", "declaration_list", "class_definition"),
        *("switch_case", "switch_default", "switch_section", "switch_block_statement_group"),
        *("case_clause", "case_statement", "default_statement", "expression_case", "default_case"),
        *("match_conditional_expression", "else_clause"),
    }
)


class Scopes:
    """The stretches of a file that are a function or a block, each inside of others."""

    __slots__ = ("_outer", "_scopes", "_starts")

    def __init__(self, reader: Reader) -> None:
        """Find them."""
        functions = reader.language.functions
        self._scopes: list[Scope] = [(0, len(reader.points.text))]
        self._outer: list[int] = [-1]
        inner = [0]
        for node in nodes(reader.root):
            if not (node.type in functions or node.type in _BLOCKS or node.type.endswith("block")):
                continue
            span = reader.span(node)
            while self._scopes[inner[-1]][1] < span.end and len(inner) > 1:
                inner.pop()
            self._outer.append(inner[-1])
            inner.append(len(self._scopes))
            self._scopes.append((span.start, span.end))
        self._starts = [start for start, _ in self._scopes]

    def names(self, offset: int) -> tuple[str, ...]:
        """Names for the functions and blocks around a place, the innermost first."""
        *inner, _file = self.around(offset)
        return tuple(f"{start}-{end}" for start, end in inner)

    def around(self, offset: int) -> Iterator[Scope]:
        """The scopes that a place is in, the innermost first, the whole file last."""
        index = bisect_right(self._starts, offset) - 1
        while index >= 0:
            scope = self._scopes[index]
            if offset < scope[1] or index == 0:
                yield scope
            index = self._outer[index]
