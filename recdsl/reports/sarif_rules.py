"""The rules as SARIF's reporting descriptors, which GitHub and editors show beside a finding.

SARIF 2.1.0, section 3.49; the lengths and the properties are those that GitHub's code scanning
reads.
"""

from __future__ import annotations

import re

from recdsl.reference.rules import RULES
from recdsl.reference.vendor_page import EDITION_PAGE
from recdsl.reports.page import render as plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Severity
    from recdsl.model.json_value import Json
    from recdsl.model.rule import Rule
    from recdsl.reports.run import Run

LEVELS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
# An error is what the page forbids; a warning weighs what was probably meant.
_PRECISIONS: dict[Severity, str] = {"error": "very-high", "warning": "high", "info": "medium"}
_PROBLEMS: dict[Severity, str] = {
    "error": "error",
    "warning": "warning",
    "info": "recommendation",
}
# Rules whose breach leaks a secret, with the score that GitHub sorts security alerts by.
SECURITY = {"literal-key": "7.5"}
_LONGEST = 1024
_VENDOR_PAGE = f"\n\nThe vendor's page: {EDITION_PAGE}"
_LINK = re.compile(r"\[(?P<words>[^\]]+)\]\(\.\./(?P<page>[^)]+)\)")


def descriptors(run: Run) -> list[Json]:
    """All rules, in the order of the index, whether they were broken or not."""
    return [_descriptor(rule, run) for rule in RULES.values()]


def _descriptor(rule: Rule, run: Run) -> Json:
    markdown = run.page(rule)
    words = _LINK.sub(r"\g<words>", markdown)
    link = run.link(rule)
    linked = _LINK.sub(lambda match: _linked(match, run), markdown) if link else words
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": _cut(rule.summary)},
        "fullDescription": {"text": _cut(_described(words) or rule.summary)},
        "help": {"text": plain(words, colour=False), "markdown": _body(linked) + _VENDOR_PAGE},
        **({"helpUri": link} if link else {}),
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": _properties(rule),
    }


def _linked(match: re.Match[str], run: Run) -> str:
    """A link from one page to another, with the address of the pages."""
    return f"[{match['words']}]({run.link_to(match['page'])})"


def _properties(rule: Rule) -> Json:
    security = SECURITY.get(rule.name)
    return {
        "tags": [*(["security"] if security else []), "cloud-recording", rule.page.split("/")[0]],
        "precision": _PRECISIONS[rule.severity],
        "problem.severity": _PROBLEMS[rule.severity],
        **({"security-severity": security} if security else {}),
        **({"constraints": list(rule.constraints)} if rule.constraints else {}),
    }


def _body(markdown: str) -> str:
    """A page without its heading and its table, which the descriptor has as members."""
    _, sections, rest = markdown.partition("\n## ")
    return f"## {rest}".strip() if sections else markdown.strip()


def _described(markdown: str) -> str:
    """The fault and its reason from a page, in one paragraph."""
    sections = dict(re.findall(r"^## (.+)\n\n((?:(?!^#).*\n)*)", markdown, re.MULTILINE))
    paragraphs = (sections.get("What is wrong", ""), sections.get("Why it matters", ""))
    return " ".join(" ".join(paragraphs).split())


def _cut(text: str) -> str:
    """A text of no more characters than GitHub takes, at the end of a word."""
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rpartition(" ")[0] + "…"
