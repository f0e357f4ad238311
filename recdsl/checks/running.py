"""From a body to its findings: its modes, and the findings of the rules in each of them.

A check that is generated from the table passes most bodies. Then strays and members need no closer
check, and only the checks about members of the body run.
"""

from __future__ import annotations

from recdsl.checks.check import Waiting
from recdsl.checks.dispatch import Dispatch
from recdsl.checks.modes import ModeVerdict, possible_modes
from recdsl.checks.request import Request, Undecided
from recdsl.model.frozen import Frozen
from recdsl.reference.reference import BITS, EVERY_MODE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    from recdsl.checks.terms import Terms
    from recdsl.model.finding import Finding, Mode, Severity
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

    Found = TypeVar("Found", Finding, Finding | Waiting)
    Said = list[Finding | Waiting]
    # The findings about strays, and the places where they belong.
    Strays = tuple[tuple[Finding, ...], frozenset[str]]

DISPATCH = Dispatch()
_NO_STRAYS: Strays = ((), frozenset())


class BodyFindings(Frozen):
    """The modes that a body may be meant for, and what is wrong with it in each of these.

    `waiting` are the rules that wait for an unknown value, in any of the modes.
    """

    modes: tuple[Mode, ...]
    findings: tuple[Finding, ...]
    waiting: tuple[Waiting, ...]


def check_body(body: Json, terms: Terms) -> BodyFindings:
    """Hold a body against the rules.

    Args:
        body: the start body.
        terms: what is known around it.
    """
    reference, strict = terms.reference, terms.strict
    found: dict[str, Json] = {"": body}
    # A strict run also reports the rules that wait for an unknown value.
    faulty = EVERY_MODE if strict else reference.suspect_modes(body, found)
    if faulty == EVERY_MODE:
        found = {}
    verdict = ModeVerdict((terms.mode,), ()) if terms.mode else possible_modes(body, found)
    closely = any(faulty & BITS[one] for one in verdict.modes)
    if closely:
        from recdsl.checks.sibling_requests import another_request  # few bodies get this far

        another = another_request(body, reference)
        if another and another.rule in reference.rules:
            return BodyFindings(verdict.modes, (another,), ())
    strays, taken = _strays(body, verdict.modes, reference) if closely else _NO_STRAYS
    said: list[Said] = []
    for one in verdict.modes:
        request = Request(body, one, taken, terms.acquired, found, reference)
        own = list(_said(request, found, terms.min_severity, closely=bool(faulty & BITS[one])))
        for policy in terms.project.policies:
            own += policy(body, one, reference)
        said.append(own)
    waiting = tuple(one for each in said for one in each if isinstance(one, Waiting))
    if not strays and not strict and len(said) == 1 and len(waiting) == len(said[0]):
        return BodyFindings(verdict.modes, (), waiting)
    from recdsl.checks.merge_modes import agreeing, undecided  # most bodies are right

    findings = (
        *strays,
        *agreeing(said, verdict, reference.rules),
        *(undecided(said, reference.rules) if strict else ()),
    )
    if terms.mode is None:
        from recdsl.checks.guessed_mode import cautious

        findings = tuple(cautious(findings, body))
    return BodyFindings(verdict.modes, findings, waiting)


def _strays(body: Json, modes: tuple[Mode, ...], reference: Reference) -> Strays:
    from recdsl.checks.missing_request import stray_findings
    from recdsl.checks.unknown_members import find_strays, promised

    found = find_strays(body, modes, reference)
    findings = stray_findings(found, body, reference)
    return tuple(_applying(findings, reference)), promised(found)


def _applying(findings: Iterable[Found], reference: Reference) -> Iterator[Found]:
    """The findings of the rules that apply in the edition."""
    silent = reference.facts.silent
    return (one for one in findings if one.rule not in silent)


def _said(
    request: Request, found: dict[str, Json], min_severity: Severity, *, closely: bool
) -> Iterator[Finding | Waiting]:
    """The findings of all rules for a request, and the values that they wait for."""
    if closely:
        from recdsl.checks.member_rules import members

        yield from _applying(members(request), request.reference)
        checks = DISPATCH.all(request.mode, min_severity, request.reference)
    else:
        checks = DISPATCH.about(found, request.mode, min_severity, request.reference)
    for check in checks:
        try:
            yield from check(request)
        except Undecided as undecided:
            if undecided.text is not None:
                yield Waiting(check.rule, undecided.pointer, undecided.text)
