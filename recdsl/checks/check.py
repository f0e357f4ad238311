"""The type of a check: a rule that looks at more than one member."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    from recdsl.finding import Finding
    from recdsl.request import Request

    class Check(Protocol):
        """A rule as a function of the request; its name is the rule's, with `_` for `-`."""

        __name__: str

        def __call__(self, request: Request) -> Iterator[Finding]:
            """Give the findings of the rule; raise `Undecided` where an unknown decides."""
            ...
