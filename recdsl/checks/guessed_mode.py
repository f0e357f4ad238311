"""Fixes when the mode is a guess: the body suggests it, and nothing states it."""

from __future__ import annotations

from recdsl.checks.modes import EVIDENCE_PLACES, possible_modes
from recdsl.model.finding import Move, Put, Remove, Rename
from recdsl.model.frozen import replaced
from recdsl.model.json_value import ancestors
from recdsl.model.operations import ImpossibleError, beside, changed
from recdsl.reference.pointers import AV_FILE_TYPE, EXTENSION_SERVICES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from recdsl.checks.running import BodyFindings
    from recdsl.model.finding import Finding, Fix, Mode, Operation
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

_AROUND_EVIDENCE = frozenset(
    around for place in EVIDENCE_PLACES for around in (place, *ancestors(place))
)
# A fix may decide the mode, and another one after it; a longer row was never seen.
_MOST_DECISIONS = 4
# The fixes that are tried, each on a copy of the body.
_MOST_TRIED = 20


def lasting(
    body: Json,
    checked: BodyFindings,
    check: Callable[[Json], BodyFindings],
    reference: Reference,
) -> BodyFindings:
    """The findings without the fixes that are wrong in the mode that a safe fix decides.

    If a misspelt section turns out to be a web service, nothing is added for another mode before.

    Args:
        body: the start body.
        checked: its modes, and its findings.
        check: returns the modes and the findings of another body.
        reference: the edition of the rules.
    """
    kept, present = checked, checked
    for _ in range(_MOST_DECISIONS):
        deciding = list(_deciding(body, present, reference))
        if not deciding:
            break
        body = _mended(body, deciding)
        later = check(body)
        findings = tuple(_without_wrong(kept.findings, later.findings, deciding))
        kept, present = replaced(kept, findings=findings), later
    return kept


def _deciding(body: Json, checked: BodyFindings, reference: Reference) -> Iterator[Fix]:
    """The safe fixes that change the modes of a body."""
    candidates = [
        fix
        for finding in checked.findings
        if finding.fixes and not reference.is_advice(finding.rule)
        for fix in _safe_fix(finding)
        if any(map(_may_decide, fix.operations))
    ]
    for fix in candidates[:_MOST_TRIED]:
        modes = _modes_after(body, fix)
        if modes is not None and modes != checked.modes:
            yield fix


def _safe_fix(finding: Finding) -> Sequence[Fix]:
    """The fix that is applied, if one is."""
    return [fix for fix in finding.fixes if fix.safety == "safe"][:1]


def _may_decide(operation: Operation) -> bool:
    """Whether an operation changes a place that indicates a mode, or one around it."""
    return any(place in _AROUND_EVIDENCE or _is_element(place) for place in _places(operation))


def _is_element(place: str) -> bool:
    """Whether a place is a format of files, or a service or its name."""
    array, _, index = place.removesuffix("/serviceName").rpartition("/")
    is_named = place.endswith("/serviceName")
    arrays = (EXTENSION_SERVICES,) if is_named else (EXTENSION_SERVICES, AV_FILE_TYPE)
    return array in arrays and index.isascii() and index.isdigit()


def _places(operation: Operation) -> tuple[str, ...]:
    if isinstance(operation, Rename):
        return operation.pointer, beside(operation.pointer, operation.name)
    if isinstance(operation, Move):
        return operation.pointer, operation.target
    return (operation.pointer,) if isinstance(operation, Put | Remove) else ()


def _modes_after(body: Json, fix: Fix) -> tuple[Mode, ...] | None:
    try:
        return possible_modes(changed(body, fix.operations)).modes
    except ImpossibleError:
        return None


def _mended(body: Json, fixes: Sequence[Fix]) -> Json:
    """The body after the fixes that can be done together; the first one can."""
    for fix in fixes:
        try:
            body = changed(body, fix.operations)
        except ImpossibleError:
            continue
    return body


def _without_wrong(
    findings: Iterable[Finding], later: Iterable[Finding], deciding: Sequence[Fix]
) -> Iterator[Finding]:
    """The findings with the fixes that decide, and those that are still offered afterwards."""
    offered: dict[tuple[str, str], list[Fix]] = {}
    for finding in later:
        offered.setdefault((finding.rule, finding.pointer), []).extend(finding.fixes)
    for finding in findings:
        right = offered.get((finding.rule, finding.pointer), [])
        kept = tuple(fix for fix in finding.fixes if fix in right or fix in deciding)
        yield finding if len(kept) == len(finding.fixes) else replaced(finding, fixes=kept)
