"""Selectors: the names of rules in settings and options.

A rule's name or its code names one rule, the beginning of a code (`REC3`) or a topic (`files`, the
folder of the pages) some, and `all` all of them. If several match a rule, the most exact one
decides.
"""

from __future__ import annotations

from recdsl.reference.rules import RULES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.rule import Rule


def _topic(rule: Rule) -> str:
    return rule.page.partition("/")[0]


ALL = "all"
TOPICS = tuple(dict.fromkeys(map(_topic, RULES.values())))
CODES = tuple(rule.code for rule in RULES.values())
_PREFIX = "REC"


def rules_of(selector: str) -> frozenset[str]:
    """The names of the rules that a selector names; none for a selector that there is not."""
    if selector == ALL:
        return frozenset(RULES)
    if selector in RULES:
        return frozenset({selector})
    if selector in TOPICS:
        return frozenset(name for name, rule in RULES.items() if _topic(rule) == selector)
    if selector.startswith(_PREFIX):
        return frozenset(name for name, rule in RULES.items() if rule.code.startswith(selector))
    return frozenset()


def exactness(selector: str) -> int:
    """How exactly a selector names a rule: 0 for all, 3 for one by its name or its whole code."""
    if selector == ALL:
        return 0
    if selector in TOPICS:
        return 1  # as exact as the first digit of a code
    return 3 if selector in RULES else len(selector) - len(_PREFIX)
