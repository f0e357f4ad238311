"""Select the checks of a mode that are about members of the body.

The table of checks (check_index.py) is generated, so that a body imports only the topics that it
needs.
"""

from __future__ import annotations

from recdsl.checks.check import Waiting
from recdsl.checks.check_index import ROWS
from recdsl.checks.request import Undecided
from recdsl.model.finding import SEVERITIES
from recdsl.model.frozen import Frozen
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from recdsl.checks.check import Check
    from recdsl.checks.check_index import Row
    from recdsl.checks.request import Request
    from recdsl.model.finding import Finding, Mode, Severity
    from recdsl.reference.reference import Reference

    Key = tuple[Mode, Severity, Reference]

# How many sets of places to cache with their checks: similar bodies have the same places.
_MOST_KNOWN = 1000
_AS_THEY_ARE: Mapping[str, Check] = {}


class _Table(Frozen):
    """The rows of a mode from a severity on, and by number the rows about each place."""

    rows: tuple[Row, ...]
    always: tuple[int, ...]
    about: dict[str, tuple[int, ...]]
    known: dict[tuple[str, ...], tuple[Check, ...]]


class Dispatch:
    """The checks for an edition, for a request's mode and for its members."""

    __slots__ = ("_loaded", "_rows", "_tables")

    def __init__(
        self, rows: Sequence[Row] = ROWS, changed: Mapping[str, Check] = _AS_THEY_ARE
    ) -> None:
        """Store the rows in the order in which the checks run.

        Args:
            rows: the checks, and when each of them runs.
            changed: checks that replace those of the same names.
        """
        self._rows = tuple(rows)
        self._loaded: dict[str, Check] = dict(changed)
        self._tables: dict[Key, _Table] = {}

    def all(
        self, mode: Mode, min_severity: Severity, reference: Reference = DEFAULT
    ) -> tuple[Check, ...]:
        """The checks of a mode whose rules have at least that severity."""
        return tuple(map(self._check, self._table((mode, min_severity, reference)).rows))

    def about(
        self,
        places: Iterable[str],
        mode: Mode,
        min_severity: Severity,
        reference: Reference = DEFAULT,
    ) -> tuple[Check, ...]:
        """The checks among them that can have findings for a body with exactly these places."""
        table = self._table((mode, min_severity, reference))
        key = tuple(places)
        if key not in table.known:
            if len(table.known) >= _MOST_KNOWN:
                table.known.clear()
            numbers = {*table.always, *(n for place in key for n in table.about.get(place, ()))}
            table.known[key] = tuple(self._check(table.rows[n]) for n in sorted(numbers))
        return table.known[key]

    def _check(self, row: Row) -> Check:
        topic, name, *_ = row
        if name not in self._loaded:
            module = __import__(f"recdsl.checks.{topic}", fromlist=(name,))
            self._loaded[name] = getattr(module, name)
        return self._loaded[name]

    def _table(self, key: Key) -> _Table:
        if key not in self._tables:
            self._tables[key] = self._new_table(*key)
        return self._tables[key]

    def _new_table(self, mode: Mode, min_severity: Severity, reference: Reference) -> _Table:
        facts = reference.facts
        shown = SEVERITIES[: SEVERITIES.index(min_severity) + 1]
        rows: list[Row] = []
        always: list[int] = []
        about: dict[str, tuple[int, ...]] = {}
        for row in self._rows:
            _topic, name, severity, modes, places = row
            rule = name.replace("_", "-")
            if facts.severities.get(rule, severity) not in shown or rule in facts.silent:
                continue
            if mode not in modes:
                continue
            for place in places or ():
                about[place] = (*about.get(place, ()), len(rows))
            if places is None:
                always.append(len(rows))
            rows.append(row)
        return _Table(tuple(rows), tuple(always), about, {})


DISPATCH = Dispatch()


def run(checks: Iterable[Check], request: Request, *, strict: bool) -> list[Finding | Waiting]:
    """The findings of some checks for a request; of a strict run also what they wait for."""
    results: list[Finding | Waiting] = []
    for check in checks:
        try:
            for finding in check.function(request):  # a call less than `check(request)`
                results.append(finding)  # noqa: PERF402 - those before an unknown value count
        except Undecided as undecided:
            if strict and undecided.text is not None:
                results.append(Waiting(check.rule, undecided.pointer, undecided.text))
    return results
