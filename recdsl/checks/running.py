"""From a body to its findings: its modes, and what the rules say of it in each of them.

A walk that is generated from the table passes most bodies. Then neither strays nor members need a
closer look, and only those checks are asked that are about something which is there.
"""

from __future__ import annotations

from recdsl.checks.check import Waiting
from recdsl.checks.dispatch import Dispatch
from recdsl.checks.fast_check import BITS, faulty_modes
from recdsl.checks.modes import ModeVerdict, possible_modes
from recdsl.checks.request import Request, Undecided
from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Acquired
    from recdsl.model.finding import Finding, Mode, Severity
    from recdsl.model.json_value import Json
    from recdsl.model.project import Policy

    Said = list[Finding | Waiting]
    # What is said of strays, and the places that they were meant for.
    Strays = tuple[tuple[Finding, ...], frozenset[str]]

_EVERY = sum(BITS.values())
DISPATCH = Dispatch()
_NO_STRAYS: Strays = ((), frozenset())


class Terms(Frozen):
    """What is known around a body.

    `mode` is that of its URL; where it is None, the body decides. `acquired` is what the earlier
    `acquire` call was told. `policies` are the project's own rules.
    """

    mode: Mode | None
    acquired: Acquired
    policies: tuple[Policy, ...] = ()


class Judged(Frozen):
    """The modes that a body may be meant for, and what is wrong with it in each of these.

    `waiting` are the rules that wait for an unknown value, in any of the modes.
    """

    modes: tuple[Mode, ...]
    findings: tuple[Finding, ...]
    waiting: tuple[Waiting, ...]


def judged(body: Json, terms: Terms, *, strict: bool, least: Severity) -> Judged:
    """Hold a body against the rules.

    Args:
        body: the start body.
        terms: what is known around it.
        strict: whether to report error-level rules that wait for an unknown value.
        least: rules below that severity are not asked; remarks on the mode are always made.
    """
    found: dict[str, Json] = {"": body}
    # A strict run also wants to hear what waits for an unknown.
    faulty = _EVERY if strict else faulty_modes(body, found)
    if faulty == _EVERY:
        found = {}
    verdict = ModeVerdict((terms.mode,), ()) if terms.mode else possible_modes(body, found)
    closely = any(faulty & BITS[one] for one in verdict.modes)
    if closely:
        from recdsl.checks.sibling_requests import (
            another_request,  # a start body never gets this far
        )

        another = another_request(body)
        if another:
            return Judged(verdict.modes, (another,), ())
    strays, taken = _strays(body, verdict.modes) if closely else _NO_STRAYS
    said: list[Said] = []
    for one in verdict.modes:
        request = Request(body, one, taken, terms.acquired, found)
        own = list(_said(request, found, least, closely=bool(faulty & BITS[one])))
        said.append([*own, *(more for policy in terms.policies for more in policy(body, one))])
    waiting = tuple(one for each in said for one in each if isinstance(one, Waiting))
    if not strays and not strict and len(said) == 1 and len(waiting) == len(said[0]):
        return Judged(verdict.modes, (), waiting)
    from recdsl.checks.merge_modes import agreeing, undecided  # most bodies are right

    findings = (*strays, *agreeing(said, verdict), *(undecided(said) if strict else ()))
    if terms.mode is None:
        from recdsl.checks.guessed_mode import cautious

        findings = tuple(cautious(findings, body))
    return Judged(verdict.modes, findings, waiting)


def _strays(body: Json, modes: tuple[Mode, ...]) -> Strays:
    from recdsl.checks.missing_request import stray_findings
    from recdsl.checks.unknown_members import find_strays, promised

    found = find_strays(body, modes)
    return stray_findings(found, body), promised(found)


def _said(
    request: Request, found: dict[str, Json], least: Severity, *, closely: bool
) -> Iterator[Finding | Waiting]:
    """What all rules say of a request: findings, and what they wait for."""
    if closely:
        from recdsl.checks.member_rules import members

        yield from members(request.body, request.mode, request.promised)
        checks = DISPATCH.all(request.mode, least)
    else:
        checks = DISPATCH.about(found, request.mode, least)
    for check in checks:
        try:
            yield from check(request)
        except Undecided as undecided:
            if undecided.text is not None:
                yield Waiting(check.rule, undecided.pointer, undecided.text)
