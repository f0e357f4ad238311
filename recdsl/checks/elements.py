"""Check places one by one, so that an unknown value at one does not end the other checks."""

from __future__ import annotations

from recdsl.checks.request import Undecided

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recdsl.model.finding import Finding


def each(places: Iterable[str], check: Callable[[str], Iterator[Finding]]) -> Iterator[Finding]:
    """The findings of a check for each place.

    Raises:
        Undecided: after all findings, the first at a place; those with a text come first.
    """
    unread: Undecided | None = None
    for place in places:
        try:
            yield from check(place)
        except Undecided as undecided:
            if unread is None or unread.text is None:
                unread = undecided
    if unread:
        raise unread
