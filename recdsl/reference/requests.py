"""The bodies of the other requests: `acquire`, `update`, `updateLayout` and `stop`.

Each is a reference of its own, with its own rows: all that reads the rows of `start` reads these.
Some rows are those of `start` at another place.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen, replaced
from recdsl.reference.reference import REQUESTS, Reference, edition
from recdsl.reference.rows import every_mode, facts_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Facts, Parameter, Region, Vendor
    from recdsl.reference.reference import SuspectModes

_NONE: Mapping[str, str] = {}


class Reuse(Frozen):
    """Rows of `start` that another request has as well: those below `of` are below `at` there.

    `lines` are those of the other request's page, which has no members `without`.
    """

    of: str
    at: str
    lines: str
    without: tuple[str, ...] = ()


class RequestRows(Frozen):
    """The rows of one request: its own, and those that it has from `start`.

    `later` has the places and values that only later editions know (see `Facts.later`).
    """

    rows: tuple[Parameter, ...]
    reuses: tuple[Reuse, ...] = ()
    later: Mapping[str, str] = _NONE

    def all(self, start: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
        """All rows in page order, made with those of `start`."""
        return (*self.rows, *(row for reuse in self.reuses for row in _reused(reuse, start)))


def _reused(reuse: Reuse, start: tuple[Parameter, ...]) -> Iterator[Parameter]:
    for row in start:
        inside = row.path.removeprefix(f"{reuse.of}.")
        if inside != row.path and inside not in reuse.without:
            yield replaced(row, path=f"{reuse.at}.{inside}", lines=reuse.lines)


class SiblingParts:
    """The parts of the reference of another request (see `reference.Parts`)."""

    def __init__(self, start: Reference, request: str) -> None:
        """Store the reference of `start` in the same edition, and the name of the request."""
        self._start = start
        self._rows = start.requests.get(request, RequestRows(()))

    def parameters(self) -> tuple[Parameter, ...]:
        """The rows of the request; none of `query`, which has no body."""
        return self._rows.all(self._start.parameters)

    def vendors(self) -> tuple[Vendor, ...]:
        """The vendors of storage."""
        return self._start.vendors

    def regions(self) -> tuple[Region, ...]:
        """The vendors' regions."""
        return self._start.regions

    def facts(self) -> Facts:
        """The facts of the edition, with the defaults and names of the request."""
        facts = self._start.facts
        own = facts_of(
            self.parameters(),
            facts.figures,
            facts.remarks,
            severities=facts.severities,
            elsewhere=facts.elsewhere,
            later=self._rows.later,
            citations=facts.citations,
        )
        return replaced(
            facts, defaults=own.defaults, aliases=own.aliases, later=own.later, groups=facts.groups
        )

    def suspect_modes(self) -> SuspectModes:
        """Every mode is suspect: these bodies have no fast check."""
        return every_mode

    def requests(self) -> Mapping[str, RequestRows]:
        """The rows of all other requests."""
        return self._start.requests


class RequestReference(Reference):
    """The reference of another request in an edition (see `of_request`)."""

    def __init__(self, start: Reference, request: str) -> None:
        """Take the reference of `start` in the same edition, and the name of the request."""
        super().__init__(start.edition, SiblingParts(start, request))
        self.request = request
        self._start = start

    @property
    def start(self) -> Reference:
        """The reference that it was made of."""
        return self._start

    def __reduce__(self) -> tuple[object, tuple[str, ...]]:
        """Pickle by name."""
        return _named, (self.edition, self.request)


_KNOWN: dict[tuple[Reference, str], Reference] = {}


def of_request(reference: Reference, request: str) -> Reference:
    """The reference of a request in the same edition.

    Raises:
        ValueError: if there is no such request.
    """
    if request == reference.request:
        return reference
    if request not in REQUESTS:
        raise ValueError(f"`{request}` is not a request; the requests are {', '.join(REQUESTS)}.")
    if (reference, request) not in _KNOWN:
        _KNOWN[reference, request] = RequestReference(reference, request)
    return _KNOWN[reference, request]


def reference_for(reference: Reference, body: Json, request: str = "") -> Reference:
    """The reference of the request whose body a value is: the stated one, else by its members."""
    from recdsl.reference.request_shapes import sibling_of  # the generator has no such tables yet

    return of_request(reference, request or sibling_of(body) or "start")


def _named(name: str, request: str) -> Reference:
    return of_request(edition(name), request)
