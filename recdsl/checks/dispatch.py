"""Select the checks of a mode that are about members of the body.

The table of checks (check_index.py) is generated, so that a body imports only the topics that it
needs.
"""

from __future__ import annotations

from recdsl.checks import quiet
from recdsl.checks.check import ACQUIRED, Undecided, Waiting
from recdsl.checks.check_index import ROWS
from recdsl.model.finding import SEVERITIES
from recdsl.model.frozen import Frozen
from recdsl.model.json_value import escaped
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from recdsl.checks.check import Check, Quiet, Values
    from recdsl.checks.check_index import Row
    from recdsl.checks.request import Request
    from recdsl.checks.terms import Terms
    from recdsl.model.document import Acquired
    from recdsl.model.finding import Finding, Mode, Severity
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

    Key = tuple[Mode, Severity, Reference]

# How many sets of places have their plan kept in a table: similar bodies have the same places.
_MOST_KNOWN = 400
_AS_THEY_ARE: Mapping[str, Check] = {}


class _Plan(Frozen):
    """The rows for a set of places: those to run, and by what tells that some are quiet."""

    rows: tuple[Row, ...]
    unguarded: tuple[int, ...]
    guarded: tuple[tuple[Quiet, tuple[int, ...]], ...]


class _Table(Frozen):
    """The rows of a mode from a severity on, and the plans for the sets of places seen so far."""

    rows: tuple[Row, ...]
    plans: dict[tuple[str, ...], _Plan]


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
        """The checks among them that can have findings for a body with exactly these places.

        Faults of members do not matter. ACQUIRED is one of the places if `acquire` is known.
        """
        plan = self._plan(tuple(places), (mode, min_severity, reference))
        return tuple(map(self._check, plan.rows))

    def speaking(self, values: Values, mode: Mode, terms: Terms) -> list[Check]:
        """The checks that can have findings for a body with these values, if it has no others.

        Args:
            values: the values outside of arrays of a body without faults of members, by pointer.
            mode: the mode of its URL.
            terms: the least severity of the rules, their edition, and what `acquire` was sent.
        """
        reference, places = terms.reference, (*values, *acquired_places(terms.acquired))
        plan = self._plan(places, (mode, terms.min_severity, reference))
        numbers = [*plan.unguarded]
        for is_quiet, guarded in plan.guarded:
            if not is_quiet(values, reference):
                numbers += guarded
        return [self._check(plan.rows[number]) for number in sorted({*numbers})]

    def _plan(self, places: tuple[str, ...], key: Key) -> _Plan:
        table = self._table(key)
        plan = table.plans.get(places)
        if plan is None:
            if len(table.plans) >= _MOST_KNOWN:
                table.plans.clear()
            plan = table.plans[places] = _new_plan(table.rows, frozenset(places))
        return plan

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
        rows = tuple(
            row
            for row in self._rows
            if mode in row[3]
            and (rule := row[1].replace("_", "-")) not in facts.silent
            and facts.severities.get(rule, row[2]) in shown
        )
        return _Table(rows, {})


def _new_plan(rows: tuple[Row, ...], there: frozenset[str]) -> _Plan:
    rows = tuple(row for row in rows if _may_speak(row, there))
    guarded: dict[Quiet, tuple[int, ...]] = {}
    for number, row in enumerate(rows):
        for name in row[-1]:
            is_quiet: Quiet = getattr(quiet, name)
            guarded[is_quiet] = (*guarded.get(is_quiet, ()), number)
    unguarded = (number for number, row in enumerate(rows) if not row[-1])
    return _Plan(rows, tuple(unguarded), tuple(guarded.items()))


def _may_speak(row: Row, there: frozenset[str]) -> bool:
    """Whether a check can have findings for a body with these places."""
    *_, about, without, _quiet = row
    if about is not None and not any(map(there.issuperset, about)):
        return False
    return not any(map(there.issuperset, without))


def places_of(value: Json, pointer: str = "") -> Iterator[str]:
    """The pointers of a body and of its members outside of arrays."""
    yield pointer
    if isinstance(value, dict):
        for name, member in value.items():
            yield from places_of(member, f"{pointer}/{escaped(name)}")


def acquired_places(acquired: Acquired) -> tuple[str, ...]:
    """The place of what is known of an earlier `acquire` call, if anything is."""
    return () if acquired.region is None and acquired.hours is None else (ACQUIRED,)


DISPATCH = Dispatch()


def run(checks: Iterable[Check], request: Request, *, strict: bool) -> list[Finding | Waiting]:
    """The findings of some checks for a request; of a strict run also what they wait for."""
    results: list[Finding | Waiting] = []
    for check in checks:
        try:
            for finding in check.function(request):  # a call less than `check(request)`
                results.append(finding)  # noqa: PERF402 - those before an unknown value count
        except Undecided as undecided:
            undecided.__traceback__ = None  # it holds calls that hold the exception
            if strict and undecided.text is not None:
                results.append(Waiting(check.rule, undecided.pointer, undecided.text))
    return results
