"""What the fixes make of a page's examples, written into the page as diffs.

Behind each example that breaks a rule stand the repairs that the rule offers for it, each with its
grade and the lines that it changes. They are made by the rules themselves: `make update` writes
them, and a test compares.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator

import recdsl
from recdsl.model.source import applied
from tools.generate_rulebook import read_fence

_BREAKING = re.compile(
    r"(?P<fence>^```(?P<info>(?:json|rec) breaks[^\n]*)\n(?P<text>.*?)^```\n)"
    r"(?P<shown>(?:\nFix, (?:safe|unsafe): [^\n]+(?:\n[^\n]+)*\n\n```diff\n.*?^```\n)*)",
    re.MULTILINE | re.DOTALL,
)
_WIDTH = 100


def with_fixes(page: str, rule: str) -> str:
    """A page with what the fixes of its rule make of its examples.

    Args:
        page: the text of the page, with or without them.
        rule: the name of the rule.
    """

    def shown(match: re.Match[str]) -> str:
        return match["fence"] + "".join(_fixes(match["info"], match["text"], rule))

    return _BREAKING.sub(shown, page)


def _fixes(info: str, text: str, rule: str) -> Iterator[str]:
    example = read_fence(info, text)
    diagnostics = recdsl.lint(
        text,
        name=f"x.{example.language}",
        mode=example.mode,  # type: ignore[arg-type]
        edition=example.edition,
    )
    for diagnostic in diagnostics:
        for fix in diagnostic.fixes if diagnostic.rule.name == rule else ():
            after = applied(text, fix.edits)
            yield f"\nFix, {fix.safety}: {fix.title}.\n\n```diff\n{_changed(text, after)}```\n"


def _changed(before: str, after: str) -> str:
    """The lines that go and the lines that come."""
    lines = difflib.ndiff(before.splitlines(), after.splitlines())
    return "".join(f"{line[0]}{line[2:]}\n" for line in lines if line[:2] in ("- ", "+ "))
