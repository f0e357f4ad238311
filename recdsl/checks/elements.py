"""Places that are checked one by one, so that an unknown at one does not silence the others."""

from __future__ import annotations

from recdsl.checks.request import Undecided

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recdsl.model.finding import Finding


def each(places: Iterable[str], check: Callable[[str], Iterator[Finding]]) -> Iterator[Finding]:
    """What a check says of each place.

    Raises:
        Undecided: when all is said, the first that came up at a place; one with a text before
            one without.
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
