"""From a body to its findings: its modes, and the findings of the rules in each of them.

A check that is generated from the table passes most bodies. Then members need no closer
check, and only the checks about members of the body run.
"""

from __future__ import annotations

from recdsl.checks.check import Waiting
from recdsl.checks.dispatch import DISPATCH, acquired_places, places_of, run
from recdsl.checks.modes import ModeVerdict, clear_mode, possible_modes
from recdsl.model.finding import MODES
from recdsl.model.frozen import Frozen, replaced
from recdsl.reference.reference import BITS, EVERY_MODE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    from recdsl.checks.terms import Terms
    from recdsl.model.finding import Finding, Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

    Result = TypeVar("Result", Finding, Finding | Waiting)
    ModeResults = list[Finding | Waiting]
    # The findings about unread members, and the places where they belong.
    UnreadFindings = tuple[tuple[Finding, ...], frozenset[str]]

# The rules in whose place the rule newer-edition may speak.
_PERHAPS_NEWER = frozenset({"unknown-member", "unlisted-value", "unlisted-region"})
_NONE_UNREAD: UnreadFindings = ((), frozenset())


class BodyFindings(Frozen):
    """The modes that a body may be meant for, and its findings.

    `waiting` are the rules that wait for an unknown value, in any of the modes, if the check was
    strict. `request` is the request whose body it is. If it `is_known`, all members of the body
    are those of that request.
    """

    modes: tuple[Mode, ...]
    findings: tuple[Finding, ...]
    waiting: tuple[Waiting, ...]
    request: str = "start"
    is_known: bool = False


def check_body(body: Json, terms: Terms) -> BodyFindings:
    """Check a body against all rules.

    Args:
        body: the body of a request.
        terms: what is known about its request and its project.
    """
    checked = _checked(body, terms)
    reference = terms.reference
    if reference.request != "start":
        from recdsl.checks.sibling_requests import refused

        request = reference.request
        findings = tuple(refused(finding, request) for finding in checked.findings)
        return replaced(checked, findings=findings, request=request)
    if checked.findings and not checked.is_known and not terms.request:
        from recdsl.reference.request_shapes import is_message, sibling_of  # few bodies need them

        request = sibling_of(body)
        if request or is_message(body):
            return _another(body, request, terms)
    if terms.mode is not None:
        return checked
    if not [one for one in checked.findings if one.fixes and not reference.is_advice(one.rule)]:
        return checked
    from recdsl.checks.guessed_mode import lasting

    return lasting(body, checked, lambda mended: _checked(mended, terms), reference)


def _another(body: Json, request: str, terms: Terms) -> BodyFindings:
    """The findings of a body of another request, the first of which names it."""
    from recdsl.checks.sibling_requests import remark_on

    remark = remark_on(body, request)
    if not request:
        return BodyFindings(MODES, (remark,), ())
    own = check_body(body, replaced(terms, request=request))
    return replaced(own, findings=(remark, *own.findings))


def _checked(body: Json, terms: Terms) -> BodyFindings:
    """The findings of a body, with the fixes that are right in the modes that seem possible."""
    reference = terms.reference
    facts = reference.facts
    result = _with_other_names(body, terms) if facts.aliases else _body_findings(body, terms)
    if not facts.later or _PERHAPS_NEWER.isdisjoint([one.rule for one in result.findings]):
        return result
    from recdsl.checks.newer_edition import with_newer  # most bodies are right

    findings = with_newer(result.findings, body, facts.later, reference.rules)
    return replaced(result, findings=findings)


def _with_other_names(body: Json, terms: Terms) -> BodyFindings:
    """The findings of a body that may have members under other names of the edition."""
    from recdsl.checks.other_names import name_findings, other_names, renamed, with_own_names

    names = other_names(body, terms.reference.facts.aliases)
    if not names:
        return _body_findings(body, terms)
    result = _body_findings(renamed(body, names), terms)
    findings = (with_own_names(finding, names) for finding in result.findings)
    return replaced(result, findings=(*name_findings(names), *findings), is_known=False)


def _body_findings(body: Json, terms: Terms) -> BodyFindings:
    """The findings of a body whose members have the names that the edition uses."""
    reference, strict = terms.reference, terms.strict
    values: dict[str, Json] = {"": body}
    # A strict run also reports the rules that wait for an unknown value.
    faulty = EVERY_MODE if strict else reference.suspect_modes(body, values)
    if faulty == EVERY_MODE:
        values = {}
    verdict = _verdict(body, values, terms)
    closely = bool([mode for mode in verdict.modes if faulty & BITS[mode]])
    unread, taken = _unread_findings(body, verdict.modes, reference) if closely else _NONE_UNREAD
    findings_by_mode: list[ModeResults] = []
    for mode in verdict.modes:
        if faulty & BITS[mode]:
            own = _close_findings(body, mode, taken, values, terms)
        else:
            own = _findings(body, mode, values, terms)
        for policy in terms.project.policies if reference.request == "start" else ():
            own += policy(body, mode, reference)
        findings_by_mode.append(own)
    if not unread and not strict and findings_by_mode == [[]]:
        return BodyFindings(verdict.modes, (), ())
    from recdsl.checks.merge_modes import agreeing, cautious  # most bodies are right

    findings = [*unread, *agreeing(findings_by_mode, verdict, reference.rules)]
    waiting: tuple[Waiting, ...] = ()
    if closely:
        results = [result for each in findings_by_mode for result in each]
        waiting = tuple(result for result in results if isinstance(result, Waiting))
    if strict:
        from recdsl.checks.merge_modes import undecided

        findings += undecided(findings_by_mode, reference.rules)
    if reference.request != "start":
        findings = [finding for finding in findings if finding.rule != "open-mode"]
    if terms.mode is None:
        findings = list(cautious(findings, body, values))
    return BodyFindings(verdict.modes, tuple(findings), waiting, is_known=not unread)


def _verdict(body: Json, values: dict[str, Json], terms: Terms) -> ModeVerdict:
    """The modes that a body may be meant for; the values may be empty."""
    mode = terms.mode or (clear_mode(values) if values else None)
    if mode:
        return ModeVerdict((mode,), ())
    if terms.reference.request != "start":
        from recdsl.checks.sibling_requests import modes_of

        return ModeVerdict(modes_of(body, terms.reference), ())
    return possible_modes(body, values)


def _unread_findings(body: Json, modes: tuple[Mode, ...], reference: Reference) -> UnreadFindings:
    from recdsl.checks.unknown_members import find_unread_members, promised

    unread = find_unread_members(body, modes, reference)
    if not unread:
        return _NONE_UNREAD
    from recdsl.checks.missing_request import unread_member_findings

    findings = unread_member_findings(unread, body, reference)
    return tuple(_applying(findings, reference)), promised(unread)


def _applying(findings: Iterable[Result], reference: Reference) -> Iterator[Result]:
    """The findings of the rules that apply in the edition."""
    silent = reference.facts.silent
    return (result for result in findings if result.rule not in silent)


def _findings(body: Json, mode: Mode, values: dict[str, Json], terms: Terms) -> ModeResults:
    """The findings for a body without faults of members, in a run that is not strict."""
    reference = terms.reference
    checks = DISPATCH.speaking(values, mode, terms)
    if not checks:
        return []
    from recdsl.checks.request import Request  # most bodies are right

    request = Request(body, mode, acquired=terms.acquired, values=values, reference=reference)
    return run(checks, request, strict=False)


def _close_findings(
    body: Json, mode: Mode, taken: frozenset[str], values: dict[str, Json], terms: Terms
) -> ModeResults:
    """The findings of all rules for a body, and in a strict run the values they wait for."""
    reference, severity, strict = terms.reference, terms.min_severity, terms.strict
    from recdsl.checks.member_rules import members
    from recdsl.checks.request import Request

    request = Request(body, mode, taken, terms.acquired, values, reference)
    results = [*_applying(members(request), reference)]
    if reference.request != "start":
        from recdsl.checks.sibling_requests import sibling_findings

        own = sibling_findings(request, severity, strict=strict)
        return [*results, *_applying(own, reference)]
    if strict:
        checks = DISPATCH.all(mode, severity, reference)
    else:
        places = (*places_of(body), *acquired_places(terms.acquired))
        checks = DISPATCH.about(places, mode, severity, reference)
    return [*results, *run(checks, request, strict=strict)]
