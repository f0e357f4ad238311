"""A sheet of characters for drawing rectangles; lines that meet are joined.

A line of a rectangle takes whole characters, and two rectangles side by side share it. Each
character has up to four arms, which determine the printed sign.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

LIGHT, HEAVY = 1, 2
# Unicode's box drawing characters by their arms up, right, down, left, each absent, light or heavy:
# digits to the base of three.
SIGNS = " ╴╸╷┐┑╻┒┓╶─╾┌┬┭┎┰┱╺╼━┍┮┯┏┲┳╵┘┙│┤┥╽┧┪└┴┵├┼┽┟╁╅┕┶┷┝┾┿┢╆╈╹┚┛╿┦┩┃┨┫┖┸┹┞╀╃┠╂╉┗┺┻┡╄╇┣╊╋"


class Box(Frozen):
    """A rectangle of characters: the lines that it is ruled by, both ends inclusive."""

    left: int
    top: int
    right: int
    bottom: int

    def holds(self, x: int, y: int) -> bool:
        """Whether a character lies inside, off the lines."""
        return self.left < x < self.right and self.top < y < self.bottom


class Sheet:
    """Characters in rows; each is a text, or the arms of a line, above a fill."""

    def __init__(self, columns: int, rows: int) -> None:
        """Start with an empty sheet."""
        self.columns, self.rows = columns, rows
        self._arms = [[(0, 0, 0, 0)] * columns for _ in range(rows)]
        self._text = [[""] * columns for _ in range(rows)]
        self._fill = [[" "] * columns for _ in range(rows)]
        self._ground = [[""] * columns for _ in range(rows)]

    def cover(self, box: Box) -> None:
        """Take away what lies inside a rectangle, and the arms of its edge that point inside."""
        for y in range(box.top, box.bottom + 1):
            for x in range(box.left, box.right + 1):
                up, right, down, left = self._arms[y][x]
                self._arms[y][x] = (
                    up * (not box.top < y or x in (box.left, box.right)),
                    right * (not x < box.right or y in (box.top, box.bottom)),
                    down * (not y < box.bottom or x in (box.left, box.right)),
                    left * (not box.left < x or y in (box.top, box.bottom)),
                )

    def rule(self, box: Box, weight: int) -> None:
        """Draw the edge of a rectangle; a heavy line stays heavy."""
        for x in range(box.left, box.right):
            for y in {box.top, box.bottom}:
                self._join(x, y, (0, weight, 0, 0))
                self._join(x + 1, y, (0, 0, 0, weight))
        for y in range(box.top, box.bottom):
            for x in {box.left, box.right}:
                self._join(x, y, (0, 0, weight, 0))
                self._join(x, y + 1, (weight, 0, 0, 0))

    def _join(self, x: int, y: int, arms: tuple[int, int, int, int]) -> None:
        up, right, down, left = map(max, self._arms[y][x], arms)
        self._arms[y][x] = (up, right, down, left)

    def fill(self, box: Box, sign: str, ground: str = "") -> None:
        """Fill the inside of a rectangle with a sign, on a colour if one is given."""
        for y in range(box.top + 1, box.bottom):
            for x in range(box.left + 1, box.right):
                self._fill[y][x] = sign
                if ground:
                    self._ground[y][x] = ground

    def hatch(self, box: Box, sign: str) -> None:
        """Draw slanting lines over the inside of a rectangle."""
        for y in range(box.top + 1, box.bottom):
            for x in range(box.left + 1, box.right):
                if (x - y) % 4 == 0:
                    self._fill[y][x] = sign

    def write(self, x: int, y: int, text: str) -> None:
        """Write a text whose characters are one cell wide, over all else."""
        self._text[y][x : x + len(text)] = text

    def cells(self) -> Iterator[list[tuple[str, str]]]:
        """The rows; each character with the colour behind it, empty for none."""
        for y in range(self.rows):
            yield [(self._sign(x, y), self._ground[y][x]) for x in range(self.columns)]

    def _sign(self, x: int, y: int) -> str:
        if self._text[y][x]:
            return self._text[y][x]
        up, right, down, left = self._arms[y][x]
        return SIGNS[up * 27 + right * 9 + down * 3 + left].replace(" ", self._fill[y][x])
