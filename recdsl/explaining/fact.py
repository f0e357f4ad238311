"""The type of a fact: one thing that a recording does, ready to print or compare."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Shown = Literal["always", "explained", "compared"]

# Topics in the order of the telling, with their headings.
TOPICS: dict[str, str] = {
    "recorded": "What is recorded",
    "sound": "Sound",
    "picture": "Picture",
    "snapshots": "Snapshots",
    "services": "Services",
    "files": "Files",
    "names": "File names",
    "storage": "Storage",
    "security": "Security",
    "stops": "When it stops",
    "later": "Its other requests",
    "rest": "Also set",
    "ignored": "What the service ignores or replaces",
    "faults": "What `recdsl lint` says of it",
    "inferred": "What was inferred",
}


class Fact(Frozen):
    """One fact: `subject` and `predicate` make the sentence.

    `key` is the same in every body, and `value` is the part of the predicate that "instead of"
    repeats when it changes. `change` replaces the predicate in changes. `parts` are
    the objects of `verb`, if some of them may be added or removed. `pointers` are the places that
    the fact is about. `shown` limits a fact to explanations, or to comparisons.
    """

    topic: str
    key: str
    subject: str
    predicate: str
    value: str = ""
    pointers: tuple[str, ...] = ()
    shown: Shown = "always"
    change: str = ""
    verb: str = ""
    parts: tuple[str, ...] = ()

    @property
    def sentence(self) -> str:
        """The fact as a sentence."""
        return finished(f"{self.subject} {self.predicate}")


def finished(words: str) -> str:
    """Words as a sentence: a capital letter and a full stop."""
    start = words[:1].upper() + words[1:]
    return start if start.endswith((".", "…")) else f"{start}."
