"""The paths that are followed from a name to what it is given, and where they end."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Node

    # A name, and the steps from it to one of its members.
    Path = tuple[str, tuple[str, ...]]

MOST_FOLLOWED = 300
_MOST_TAKEN = 10  # values that are looked into, for each path


class Trail:
    """The paths that were followed to find what a name is given; long ones end."""

    __slots__ = ("_followed", "_most", "_taken")

    def __init__(self, most: int = MOST_FOLLOWED) -> None:
        self._followed: set[Path] = set()
        self._most = most
        self._taken: set[tuple[int, str]] = set()

    @property
    def length(self) -> int:
        """How many paths were followed."""
        return len(self._followed)

    def goes_on(self, path: Path) -> bool:
        """Whether a path is to be followed: it was not yet, and there were not too many."""
        if path in self._followed or len(self._followed) > self._most:
            return False
        self._followed.add(path)
        return True

    def takes(self, value: Node, step: str) -> bool:
        """Whether a value is to be looked into: it was not yet, and there were not too many."""
        if self.took(value, step) or len(self._taken) > self._most * _MOST_TAKEN:
            return False
        self._taken.add((value.id, step))
        return True

    def took(self, value: Node, step: str) -> bool:
        """Whether a value was looked into for a member of this name."""
        return (value.id, step) in self._taken
