"""Which checks to ask: those of the mode that are about something which is there."""

from __future__ import annotations

from recdsl.finding import SEVERITIES
from recdsl.frozen import Frozen
from recdsl.rulebook.index import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.checks.check import Check
    from recdsl.finding import Mode, Severity


class _Table(Frozen):
    """The checks of a mode and from a severity on, and by number those about each place."""

    checks: tuple[Check, ...]
    always: tuple[int, ...]
    about: dict[str, tuple[int, ...]]


class Dispatch:
    """The checks, found by the mode of a request and by what stands in it."""

    __slots__ = ("_checks", "_tables")

    def __init__(self, checks: tuple[Check, ...]) -> None:
        """Take all checks, in the order in which they are asked."""
        self._checks = checks
        self._tables: dict[tuple[Mode, Severity], _Table] = {}

    def all(self, mode: Mode, least: Severity) -> tuple[Check, ...]:
        """The checks of a mode whose rules are at least that severe."""
        return self._table(mode, least).checks

    def about(self, places: Iterable[str], mode: Mode, least: Severity) -> tuple[Check, ...]:
        """Those among them that can have something to say of a body with just these places."""
        table = self._table(mode, least)
        numbers = set(table.always)
        for place in places:
            if place in table.about:
                numbers.update(table.about[place])
        return tuple(table.checks[number] for number in sorted(numbers))

    def _table(self, mode: Mode, least: Severity) -> _Table:
        if (mode, least) not in self._tables:
            self._tables[mode, least] = self._made(mode, least)
        return self._tables[mode, least]

    def _made(self, mode: Mode, least: Severity) -> _Table:
        shown = SEVERITIES[: SEVERITIES.index(least) + 1]
        chosen = tuple(
            check
            for check in self._checks
            if mode in RULES[check.rule].modes and RULES[check.rule].severity in shown
        )
        about: dict[str, tuple[int, ...]] = {}
        for number, check in enumerate(chosen):
            for place in check.about or ():
                about[place] = (*about.get(place, ()), number)
        always = tuple(n for n, check in enumerate(chosen) if check.about is None)
        return _Table(chosen, always, about)
