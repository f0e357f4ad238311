"""From a body to its findings: its modes, and what the rules say of it in each of them.

A walk that is generated from the table passes most bodies. Then neither strays nor members need a
closer look, and only those checks are asked that are about something which is there.
"""

from __future__ import annotations

from recdsl.checks import DISPATCH
from recdsl.checks.members import Waiting, members
from recdsl.checks.regular import BITS, faulty_modes
from recdsl.checks.strays import stray_finding
from recdsl.finding import Finding, Related
from recdsl.frozen import Frozen, replaced
from recdsl.modes import ModeVerdict, possible_modes
from recdsl.request import Request, Undecided
from recdsl.rulebook.index import RULES
from recdsl.strays import find_strays, promised
from recdsl.wording import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.body import Json
    from recdsl.document import Acquired
    from recdsl.finding import Mode, Severity
    from recdsl.modes import Evidence
    from recdsl.project import Policy

    Key = tuple[str, str]
    Said = list[Finding | Waiting]

_EVERY = sum(BITS.values())


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
    strays = find_strays(body) if any(faulty & BITS[one] for one in verdict.modes) else ()
    taken = promised(strays)
    said: list[Said] = []
    for one in verdict.modes:
        request = Request(body, one, taken, terms.acquired, found)
        own = list(_said(request, found, least, closely=bool(faulty & BITS[one])))
        said.append([*own, *(more for policy in terms.policies for more in policy(body, one))])
    findings = (*map(stray_finding, strays), *_agreeing(said, verdict))
    if strict:
        findings = (*findings, *_undecided(said))
    waiting = tuple(one for each in said for one in each if isinstance(one, Waiting))
    return Judged(verdict.modes, findings, waiting)


def _said(
    request: Request, found: dict[str, Json], least: Severity, *, closely: bool
) -> Iterator[Finding | Waiting]:
    """What all rules say of a request: findings, and what they wait for."""
    if closely:
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


def _agreeing(said: list[Said], verdict: ModeVerdict) -> Iterator[Finding]:
    """The findings that every mode has in common, and the remark that the mode is open."""
    found = [_unyielded([one for one in each if isinstance(one, Finding)]) for each in said]
    if len(found) == 1:
        yield from found[0]
        return
    keys = [{_key(finding) for finding in each} for each in found]
    shared = set.intersection(*keys)
    yield from (_agreed(one, found[1:]) for one in found[0] if _key(one) in shared)
    yield _open_mode(verdict, [_faults(each - shared) for each in keys])


def _faults(keys: set[Key]) -> set[str]:
    """The rules that are more than advice."""
    return {rule for rule, _ in keys if RULES[rule].severity != "info"}


def _key(finding: Finding) -> Key:
    return finding.rule, finding.pointer


def _unyielded(findings: list[Finding]) -> list[Finding]:
    """The findings without those of rules that yield to another one which speaks."""
    speaking = {finding.rule for finding in findings}
    return [one for one in findings if speaking.isdisjoint(RULES[one.rule].yields_to)]


def _agreed(finding: Finding, others: list[list[Finding]]) -> Finding:
    """A finding with those of its fixes that are right in every mode."""
    for each in others:
        offered = [fix for one in each if _key(one) == _key(finding) for fix in one.fixes]
        finding = replaced(finding, fixes=tuple(fix for fix in finding.fixes if fix in offered))
    return finding


def _open_mode(verdict: ModeVerdict, rules: list[set[str]]) -> Finding:
    """The remark that the mode is open: what remains, what pulls apart, what would settle it."""
    gains = [
        f"--mode {mode} brings {', '.join(sorted(names))}"
        for mode, names in zip(verdict.modes, rules, strict=True)
        if names
    ]
    evidence = verdict.evidence
    return Finding(
        rule="open-mode",
        message=f"The body may be meant for {listed(verdict.modes)}: {_why_open(evidence)}. Only "
        "what is wrong in each of these modes is reported.",
        help=f"Say --mode: {'; '.join(gains)}." if gains else "Say --mode; none finds more here.",
        pointer=evidence[0].pointer if evidence else "",
        part="key" if evidence else "value",
        related=tuple(
            Related(f"{'speaks' if one.known else 'may speak'} for {one.mode}", one.pointer, "key")
            for one in evidence
        ),
    )


def _why_open(evidence: tuple[Evidence, ...]) -> str:
    if not evidence:
        return "nothing in it tells"
    if all(one.known for one in evidence):
        return "its members pull apart"
    return "a value that is not known yet decides"


def _undecided(said: list[Said]) -> Iterator[Finding]:
    """Each error-level rule that an unknown could still break in every mode, once."""
    waiting = [[one for one in each if isinstance(one, Waiting)] for each in said]
    spoken = [{one.rule for one in each if isinstance(one, Finding)} for each in said]
    first = {one.rule: one for each in reversed(waiting) for one in reversed(each)}
    for name, one in first.items():
        rule = RULES[name]
        everywhere = all(
            name in broken or any(other.rule == name for other in each)
            for each, broken in zip(waiting, spoken, strict=True)
        )
        if rule.severity == "error" and everywhere:
            yield Finding(
                rule="undecided-rule",
                message=f"{rule.code} {name} cannot be decided before {one.text} is known.",
                help="Fill the value in and lint again.",
                pointer=one.pointer,
            )
