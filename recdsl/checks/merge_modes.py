"""The findings that are the same in every possible mode of a body."""

from __future__ import annotations

from recdsl.checks.check import Waiting
from recdsl.model.finding import Finding, Related
from recdsl.model.frozen import replaced
from recdsl.model.quoting import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from recdsl.checks.modes import Evidence, ModeVerdict
    from recdsl.model.rule import Rule

    Key = tuple[str, str]
    Said = list[Finding | Waiting]
    Rules = Mapping[str, Rule]


def agreeing(said: Sequence[Said], verdict: ModeVerdict, rules: Rules) -> Iterator[Finding]:
    """The findings that all modes have in common, and the finding that the mode is open.

    Args:
        said: the findings of the rules, mode by mode.
        verdict: the modes.
        rules: the rules that apply.
    """
    found = [_unyielded([one for one in each if isinstance(one, Finding)], rules) for each in said]
    if len(found) == 1:
        yield from found[0]
        return
    keys = [{_key(finding) for finding in each} for each in found]
    shared = set.intersection(*keys)
    yield from (_agreed(one, found[1:]) for one in found[0] if _key(one) in shared)
    yield _open_mode(verdict, [_faults(each - shared, rules) for each in keys])


def _faults(keys: set[Key], rules: Rules) -> set[str]:
    """The rules that are more than advice."""
    return {rule for rule, _ in keys if rules[rule].severity != "info"}


def _key(finding: Finding) -> Key:
    return finding.rule, finding.pointer


def _unyielded(findings: list[Finding], rules: Rules) -> list[Finding]:
    """The findings without those of rules that yield to another rule with a finding."""
    speaking = {finding.rule for finding in findings}
    return [one for one in findings if speaking.isdisjoint(rules[one.rule].yields_to)]


def _agreed(finding: Finding, others: list[list[Finding]]) -> Finding:
    """A finding with only the fixes that are right in every mode."""
    for each in others:
        offered = [fix for one in each if _key(one) == _key(finding) for fix in one.fixes]
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
                f"{'indicates' if one.known else 'may indicate'} {one.mode}", one.pointer, "key"
            )
            for one in evidence
        ),
    )


def _why_open(evidence: tuple[Evidence, ...]) -> str:
    if not evidence:
        return "no member indicates one"
    if all(one.known for one in evidence):
        return "its members contradict each other"
    return "an unknown value decides"


def undecided(said: Sequence[Said], rules: Rules) -> Iterator[Finding]:
    """Each error rule that an unknown value could still break in every mode, once."""
    waiting = [[one for one in each if isinstance(one, Waiting)] for each in said]
    spoken = [{one.rule for one in each if isinstance(one, Finding)} for each in said]
    first = {one.rule: one for each in reversed(waiting) for one in reversed(each)}
    for name, one in first.items():
        rule = rules[name]
        everywhere = all(
            name in broken or any(other.rule == name for other in each)
            for each, broken in zip(waiting, spoken, strict=True)
        )
        if rule.severity == "error" and everywhere:
            yield Finding(
                rule="undecided-rule",
                message=f"{rule.code} {name} cannot be decided until {one.text} is known.",
                help="Fill the value in and lint again.",
                pointer=one.pointer,
                quotes=one.text,
            )
