"""The rules as a list: for people, and as JSON."""

from __future__ import annotations

import json

from recdsl.reference.rules import RULES
from recdsl.reports.run import url


def as_text() -> str:
    """One line a rule: code, severity, name, and what it says."""
    widest = max(len(rule.name) for rule in RULES.values())
    return "".join(
        f"{rule.code}  {rule.severity:7}  {rule.name:{widest}}  {rule.summary}\n"
        for rule in RULES.values()
    )


def as_json() -> str:
    """An object with the rules in the order of their codes."""
    rules = [
        {
            "code": rule.code,
            "name": rule.name,
            "severity": rule.severity,
            "summary": rule.summary,
            "constraints": list(rule.constraints),
            "lines": rule.lines,
            "url": url(rule),
        }
        for rule in RULES.values()
    ]
    return json.dumps({"version": 1, "rules": rules}, indent=2, ensure_ascii=False) + "\n"
