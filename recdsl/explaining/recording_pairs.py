"""The recordings of two documents, paired and compared."""

from __future__ import annotations

from recdsl.explaining.body_view import View
from recdsl.explaining.comparison import Change, changes
from recdsl.explaining.explanation import modes_of
from recdsl.explaining.later_facts import later, later_changes
from recdsl.model.frozen import Frozen
from recdsl.reference.reference import DEFAULT, stated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from recdsl.model.document import Document, Recording
    from recdsl.model.finding import Mode
    from recdsl.reference.reference import Reference

    Status = Literal["same", "changed", "added", "removed"]


class Difference(Frozen):
    """The changes of one recording, or that it was added or removed."""

    name: str | None
    status: Status
    changes: tuple[Change, ...] = ()


def differences(
    old: Document,
    new: Document,
    *,
    mode: Mode | None = None,
    references: tuple[Reference, Reference] = (DEFAULT, DEFAULT),
) -> tuple[Difference, ...]:
    """Compare the recordings of two documents, those of one name with each other.

    If each document has one recording, the two are compared even if their names differ.

    Args:
        old: the document before.
        new: the document after.
        mode: the mode of the URL for a body; else the other side's mode, else the body's.
        references: the editions of the vendor's page for the two, if they state none.
    """
    references = stated(old.edition, references[0]), stated(new.edition, references[1])
    pairs = _pairs(old, new)
    return tuple(_difference(earlier, other, mode, references) for earlier, other in pairs)


def _pairs(old: Document, new: Document) -> list[tuple[Recording | None, Recording | None]]:
    if len(old.recordings) == len(new.recordings) == 1:
        return [(old.recordings[0], new.recordings[0])]
    before = {recording.name: recording for recording in old.recordings}
    after = {recording.name: recording for recording in new.recordings}
    return [(before.get(name), after.get(name)) for name in dict.fromkeys((*before, *after))]


def _difference(
    old: Recording | None,
    new: Recording | None,
    mode: Mode | None,
    references: tuple[Reference, Reference],
) -> Difference:
    if old is None or new is None:
        present = old or new
        return Difference(present.name if present else None, "removed" if old else "added")
    modes = modes_of(old, mode or new.mode)[0], modes_of(new, mode or old.mode)[0]
    views = View(old.body, modes[0], references[0]), View(new.body, modes[1], references[1])
    requests = later_changes(tuple(later(old, views[0])), tuple(later(new, views[1])))
    all_changes = (*changes(*views), *requests)
    return Difference(new.name, "changed" if all_changes else "same", all_changes)
