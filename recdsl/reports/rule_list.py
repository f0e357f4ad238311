"""The rules as a list: for people, and as JSON."""

from __future__ import annotations

from recdsl.model.json_output import written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from recdsl.model.rule import Rule


def as_text(rules: Sequence[Rule]) -> str:
    """One line a rule: code, severity, topic, its safest fix, name, and summary."""
    widest = max((len(rule.name) for rule in rules), default=0)
    topics = max((len(rule.topic) for rule in rules), default=0)
    return "".join(
        f"{rule.code}  {rule.severity:7}  {rule.topic:{topics}}  {rule.fix or '-':6}  "
        f"{rule.name:{widest}}  {rule.summary}\n"
        for rule in rules
    )


def as_json(rules: Sequence[Rule]) -> str:
    """An object with the rules in the order of their codes."""
    return written({"version": 1, "rules": [*map(_rule, rules)]}, indent=2)


def pages_as_json(pages: Iterable[tuple[Rule, str]]) -> str:
    """An object with rules, each with its `page` as Markdown."""
    rules = [{**_rule(rule), "page": page} for rule, page in pages]
    return written({"version": 1, "rules": rules}, indent=2)


def page_as_json(rule: Rule, page: str) -> str:
    """An object with one rule and its `page`, as Markdown."""
    return written({"version": 1, "rule": {**_rule(rule), "page": page}}, indent=2)


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "topic": rule.topic,
        "fix": rule.fix or None,
        "summary": rule.summary,
        "constraints": list(rule.constraints),
        "lines": rule.lines,
    }
