"""An inset in the making: characters as they are read out of quotes and escapes."""

from __future__ import annotations

from recdsl.surfaces.embedded.inset import Inset, Stretch

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.surfaces.embedded.inset import Spelling


class Growing:
    """A text that grows, with the place of each character in the file."""

    __slots__ = ("_ends", "_parts", "_starts", "_stretches", "length")

    def __init__(self) -> None:
        """Start with nothing."""
        self.length = 0
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._stretches: list[Stretch] = []

    def take(self, text: str, start: int) -> None:
        """Add a part of the file as it is."""
        self._parts.append(text)
        self._starts += range(start, start + len(text))
        self._ends += range(start + 1, start + len(text) + 1)
        self.length += len(text)

    def put(self, text: str, start: int, end: int) -> None:
        """Add the text of a part of the file, such as an escape or a variable."""
        self._parts.append(text)
        self._starts += [start] * len(text)
        self._ends += [end] * len(text)
        self.length += len(text)

    def join(self, inset: Inset) -> None:
        """Add a text that is in the file already."""
        start = self.length
        self._parts.append(inset.text)
        self._starts += inset.starts[: len(inset.text)]
        self._ends += inset.ends
        self.length += len(inset.text)
        self._stretches += (
            Stretch(start + stretch.start, start + stretch.end, stretch.spelling)
            for stretch in inset.stretches
        )

    def spell(self, start: int, spelling: Spelling) -> None:
        """Set the spelling of everything since `start`, which also limits what can be written."""
        if self.length > start:
            self._stretches.append(Stretch(start, self.length, spelling))

    def inset(self, offset: int) -> Inset:
        """The inset of everything added; `offset` is its place if it is empty."""
        last = self._ends[-1] if self._ends else offset
        starts = [*self._starts, last]
        return Inset("".join(self._parts), starts, self._ends, tuple(self._stretches))
