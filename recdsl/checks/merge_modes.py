"""The findings and fixes that are right in every possible mode of a body."""

from __future__ import annotations

from recdsl.checks.check import Waiting
from recdsl.model.finding import Finding, Related, Remove
from recdsl.model.frozen import replaced
from recdsl.model.operations import has, value_at
from recdsl.model.quoting import listed
from recdsl.reference.pointers import EXTENSION_SERVICES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from recdsl.checks.check import Values
    from recdsl.checks.modes import Evidence, ModeVerdict
    from recdsl.model.finding import Fix
    from recdsl.model.json_value import Json
    from recdsl.model.rule import Rule

    Key = tuple[str, str]
    ModeResults = list[Finding | Waiting]
    Rules = Mapping[str, Rule]


def agreeing(
    findings_by_mode: Sequence[ModeResults], verdict: ModeVerdict, rules: Rules
) -> list[Finding]:
    """The findings that all modes have in common, and the finding that the mode is open.

    Args:
        findings_by_mode: the findings of the rules, mode by mode.
        verdict: the modes.
        rules: the rules that apply.
    """
    findings = [
        _unyielded([finding for finding in each if isinstance(finding, Finding)], rules)
        for each in findings_by_mode
    ]
    if len(findings) == 1:
        return findings[0]
    keys = [{_key(finding) for finding in each} for each in findings]
    shared = set.intersection(*keys)
    others = list(map(_fixes, findings[1:]))
    agreed = [_agreed(finding, others) for finding in findings[0] if _key(finding) in shared]
    return [*agreed, _open_mode(verdict, [_faults(each - shared, rules) for each in keys])]


def cautious(findings: Iterable[Finding], body: Json, values: Values) -> Iterator[Finding]:
    """The findings without the fixes that remove a section or a service.

    A section that is superfluous in the guessed mode may be essential in the real one.

    Args:
        findings: the findings.
        body: the start body.
        values: its values by pointer, as far as they are looked up.
    """
    for finding in findings:
        kept = [fix for fix in finding.fixes if not _is_destructive(fix, body, values)]
        yield finding if len(kept) == len(finding.fixes) else replaced(finding, fixes=tuple(kept))


def _is_destructive(fix: Fix, body: Json, values: Values) -> bool:
    for operation in fix.operations:
        if isinstance(operation, Remove) and _is_section(operation.pointer, body, values):
            return True
    return False


def _is_section(pointer: str, body: Json, values: Values) -> bool:
    value = values.get(pointer)
    if value is None:
        value = value_at(body, pointer) if has(body, pointer) else None
    return pointer == EXTENSION_SERVICES or (isinstance(value, dict) and bool(value))


def _faults(keys: set[Key], rules: Rules) -> set[str]:
    """The rules that are more than advice."""
    return {rule for rule, _ in keys if rules[rule].severity != "info"}


def _key(finding: Finding) -> Key:
    return finding.rule, finding.pointer


def _unyielded(findings: list[Finding], rules: Rules) -> list[Finding]:
    """The findings without those of rules that yield to another rule with a finding."""
    if len(findings) < 2:  # no rule yields to itself
        return findings
    speaking = {finding.rule for finding in findings}
    return [finding for finding in findings if speaking.isdisjoint(rules[finding.rule].yields_to)]


def _fixes(findings: list[Finding]) -> dict[Key, list[Fix]]:
    """The fixes of the findings of a mode."""
    fixes: dict[Key, list[Fix]] = {}
    for finding in findings:
        fixes.setdefault(_key(finding), []).extend(finding.fixes)
    return fixes


def _agreed(finding: Finding, others: list[dict[Key, list[Fix]]]) -> Finding:
    """A finding with only the fixes that are right in every mode."""
    for fixes in others:
        offered = fixes[_key(finding)]
        finding = replaced(finding, fixes=tuple(fix for fix in finding.fixes if fix in offered))
    return finding


def _open_mode(verdict: ModeVerdict, rules: list[set[str]]) -> Finding:
    """The finding that the mode is open: the modes left, the evidence, and what would decide."""
    gains = [
        f"--mode {mode} adds {', '.join(sorted(names))}"
        for mode, names in zip(verdict.modes, rules, strict=True)
        if names
    ]
    evidence = verdict.evidence
    return Finding(
        rule="open-mode",
        message=f"The mode can be {listed(verdict.modes)}: {_why_open(evidence)}. Only findings "
        "that all these modes share are reported.",
        help=f"Set --mode: {'; '.join(gains)}."
        if gains
        else "Set --mode; no mode adds findings here.",
        pointer=evidence[0].pointer if evidence else "",
        part="key" if evidence else "value",
        related=tuple(
            Related(
                f"{'indicates' if indication.known else 'may indicate'} {indication.mode}",
                indication.pointer,
                "key",
            )
            for indication in evidence
        ),
    )


def _why_open(evidence: tuple[Evidence, ...]) -> str:
    if not evidence:
        return "no member indicates one"
    if all(indication.known for indication in evidence):
        return "its members contradict each other"
    return "an unknown value decides"


def undecided(findings_by_mode: Sequence[ModeResults], rules: Rules) -> Iterator[Finding]:
    """Each error rule that an unknown value could still break in every mode, once."""
    waiting = [
        [result for result in each if isinstance(result, Waiting)] for each in findings_by_mode
    ]
    spoken = [
        {result.rule for result in each if isinstance(result, Finding)} for each in findings_by_mode
    ]
    first = {result.rule: result for each in reversed(waiting) for result in reversed(each)}
    for name, waiting_rule in first.items():
        rule = rules[name]
        everywhere = all(
            name in broken or any(other.rule == name for other in each)
            for each, broken in zip(waiting, spoken, strict=True)
        )
        if rule.severity == "error" and everywhere:
            yield Finding(
                rule="undecided-rule",
                message=f"{rule.code} {name} cannot be decided until {waiting_rule.text} is known.",
                help="Fill the value in and lint again.",
                pointer=waiting_rule.pointer,
                quotes=waiting_rule.text,
            )
