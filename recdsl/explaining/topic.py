"""A telling under construction: facts are noted topic by topic."""

from __future__ import annotations

from recdsl.explaining.body_view import key_of
from recdsl.explaining.fact import Fact

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.explaining.body_view import View
    from recdsl.explaining.fact import Shown


class Topic:
    """Notes the facts of one topic of a view."""

    def __init__(self, view: View, topic: str) -> None:
        """Start without facts."""
        self.view = view
        self.facts: list[Fact] = []
        self._topic = topic

    def state(  # noqa: PLR0913, PLR0917 - a fact has so many sides
        self,
        subject: str,
        predicate: str,
        value: str,
        names: Iterable[str],
        shown: Shown = "always",
        change: str = "",
    ) -> None:
        """Add a fact about parameters, the first of which is its key."""
        names = tuple(names)
        pointers = tuple(key for key in map(key_of, names) if key in self.view.leaves)
        self.facts.append(
            Fact(self._topic, names[0], subject, predicate, value, pointers, shown, change)
        )

    def add(self, fact: Fact) -> None:
        """Note a fact that is made already."""
        self.facts.append(fact)

    def explain(self, subject: str, predicate: str) -> None:
        """Add a fact that follows from others: it is explained and never compared."""
        self.facts.append(Fact(self._topic, "", subject, predicate, shown="explained"))
