"""The engine: from a document to its diagnostics.

document ─▶ recordings ─▶ modes ─▶ findings in every mode ─▶ spans and rules ─▶ diagnostics
"""

from __future__ import annotations

from recdsl.checks import CHECKS
from recdsl.checks.members import Waiting, members
from recdsl.checks.strays import stray_finding
from recdsl.document import Acquired
from recdsl.finding import Finding, Related
from recdsl.frozen import replaced
from recdsl.modes import ModeVerdict, possible_modes
from recdsl.placeholder import lowered
from recdsl.placing import Told, placed
from recdsl.request import Request, Undecided
from recdsl.rulebook.index import RULES
from recdsl.strays import find_strays, promised
from recdsl.table.tree import node_at
from recdsl.wording import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.body import Json
    from recdsl.diagnostic import Diagnostic
    from recdsl.document import Document
    from recdsl.finding import Mode
    from recdsl.modes import Evidence

    Key = tuple[str, str]


def diagnose(
    document: Document,
    *,
    mode: Mode | None = None,
    filled: bool = False,
    strict: bool = False,
    acquired: Acquired | None = None,
) -> tuple[Diagnostic, ...]:
    """Hold a document against the rules.

    Args:
        document: what a surface read.
        mode: the mode to take, whatever the document says; where neither says one, the body does.
        filled: whether placeholders are filled, so that what looks like one is a plain string.
        strict: whether to report error-level rules that wait for an unknown value.
        acquired: what `acquire` was told; it wins over what the document says of that.

    Returns:
        The diagnostics in the order of the text, then of the codes.
    """
    all_told = []
    for recording in document.recordings:
        body = lowered(recording.body) if filled else recording.body
        verdict = _verdict(body, mode or recording.mode)
        told = _told(recording.acquired, acquired)
        findings = _findings(body, verdict, told, strict=strict)
        if document.in_words:
            findings = (_in_words(finding, body) for finding in findings)
        all_told.append(Told(recording, verdict.modes, tuple(findings)))
    all_told.append(Told(None, (), document.findings))
    return tuple(sorted(dict.fromkeys(placed(document.source, all_told)), key=_order))


def _order(one: Diagnostic) -> tuple[int, str, int, str, str]:
    """Line and column follow from where the span starts."""
    return one.span.start, one.rule.code, one.span.end, one.pointer, one.message


def _verdict(body: Json, mode: Mode | None) -> ModeVerdict:
    return possible_modes(body) if mode is None else ModeVerdict((mode,), ())


def _told(said: Acquired, given: Acquired | None) -> Acquired:
    """What `acquire` was told: each fact as it is given, else as the document says it."""
    if given is None:
        return said
    region = said.region if given.region is None else given.region
    return Acquired(region, said.hours if given.hours is None else given.hours)


def _findings(
    body: Json, verdict: ModeVerdict, acquired: Acquired, *, strict: bool
) -> Iterator[Finding]:
    """What is wrong with a body in every mode that it may be meant for."""
    strays = find_strays(body)
    taken = promised(strays)
    said = [list(_said(body, mode, taken, acquired)) for mode in verdict.modes]
    found = [_unyielded([one for one in each if isinstance(one, Finding)]) for each in said]
    keys = [{_key(finding) for finding in each} for each in found]
    shared = set.intersection(*keys)
    yield from map(stray_finding, strays)
    yield from (_agreed(one, found[1:]) for one in found[0] if _key(one) in shared)
    if len(verdict.modes) > 1:
        rules = [{rule for rule, _ in each - shared} for each in keys]
        yield _open_mode(verdict, rules)
    if strict:
        waiting = [[one for one in each if isinstance(one, Waiting)] for each in said]
        spoken = [{rule for rule, _ in each} for each in keys]
        yield from _undecided(waiting, spoken)


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


def _in_words(finding: Finding, body: Json) -> Finding:
    """What is missing, also as the phrase that says it."""
    node = node_at(finding.pointer, body) if finding.rule.startswith("missing-") else None
    phrase = node.parameter.phrase if node and node.parameter else ""
    if not phrase:
        return finding
    said = f"{finding.help} In words: `{phrase.replace(', ', '` or `')}`."
    return replaced(finding, help=said)


def _key(finding: Finding) -> Key:
    return finding.rule, finding.pointer


def _said(
    body: Json, mode: Mode, taken: frozenset[str], acquired: Acquired
) -> Iterator[Finding | Waiting]:
    """What all rules say of a body in one mode: findings, and what they wait for."""
    yield from members(body, mode, taken)
    request = Request(body, mode, taken, acquired)
    for check in CHECKS:
        try:
            yield from check(request)
        except Undecided as undecided:
            if undecided.text is not None:
                name = check.__name__.replace("_", "-")
                yield Waiting(name, undecided.pointer, undecided.text)


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
        help=f"Say --mode: {'; '.join(gains) or 'no rule comes out differently by it'}.",
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


def _undecided(waiting: list[list[Waiting]], spoken: list[set[str]]) -> Iterator[Finding]:
    """Each error-level rule that an unknown could still break in every mode, once."""
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
