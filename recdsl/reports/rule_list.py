"""The rules as a list: for people, and as JSON."""

from __future__ import annotations

from recdsl.model.json_output import written
from recdsl.reference.rules import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.rule import Rule


def as_text() -> str:
    """One line a rule: code, severity, name, and title."""
    widest = max(len(rule.name) for rule in RULES.values())
    return "".join(
        f"{rule.code}  {rule.severity:7}  {rule.name:{widest}}  {rule.summary}\n"
        for rule in RULES.values()
    )


def as_json() -> str:
    """An object with the rules in the order of their codes."""
    return written({"version": 1, "rules": [*map(_rule, RULES.values())]}, indent=2)


def page_as_json(rule: Rule, page: str) -> str:
    """An object with one rule and its `page`, as Markdown."""
    return written({"version": 1, "rule": {**_rule(rule), "page": page}}, indent=2)


def _rule(rule: Rule) -> dict[str, object]:
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": rule.severity,
        "summary": rule.summary,
        "constraints": list(rule.constraints),
        "lines": rule.lines,
    }
