"""Places that no fix removes: an object or a list with another finding in it.

The value there may be worth keeping, such as a section that only has to move. So the inner fix
comes first; without one, people decide.
"""

from __future__ import annotations

from bisect import bisect_left

from recdsl.model.finding import Put, Remove
from recdsl.model.frozen import replaced
from recdsl.model.operations import ImpossibleError, value_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.model.finding import Finding, Fix
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference


class Held:
    """The findings of a body by their places."""

    __slots__ = ("_body", "_findings", "_pointers")

    def __init__(self, body: Json, findings: Sequence[Finding], reference: Reference) -> None:
        """Store the body, all its findings, and the edition of their rules."""
        faults = (finding for finding in findings if weighs(finding, reference))
        self._findings = sorted(faults, key=lambda finding: finding.pointer)
        self._pointers = [finding.pointer for finding in self._findings]
        self._body = body

    def offered(self, finding: Finding) -> tuple[Fix, ...]:
        """The fixes of a finding that may be offered, each with its real safety."""
        return tuple(fix for offered in finding.fixes for fix in self._allowed(finding, offered))

    def _allowed(self, finding: Finding, fix: Fix) -> Iterator[Fix]:
        inner = [other for place in taken_away(self._body, fix) for other in self._inside(place)]
        inner = [other for other in inner if other is not finding]
        if not inner:
            yield fix
        elif not any(other.fixes for other in inner):
            yield replaced(fix, safety="unsafe")

    def _inside(self, pointer: str) -> Iterator[Finding]:
        below = f"{pointer}/"
        index = bisect_left(self._pointers, below)
        while index < len(self._pointers) and self._pointers[index].startswith(below):
            yield self._findings[index]
            index += 1


def weighs(finding: Finding, reference: Reference) -> bool:
    """Whether a finding is more than advice in an edition."""
    rule = reference.rules.get(finding.rule)
    return rule is not None and rule.severity != "info"


def taken_away(body: Json, fix: Fix) -> Iterator[str]:
    """The objects and lists that a fix removes or replaces."""
    for operation in fix.operations:
        if isinstance(operation, Remove | Put) and operation.pointer:
            try:
                value = value_at(body, operation.pointer)
            except ImpossibleError:
                continue
            if value and isinstance(value, dict | list):
                yield operation.pointer
