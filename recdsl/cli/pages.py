"""The pages of the rules: inside the wheel, or beside the package in a checkout."""

from __future__ import annotations

from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.rulebook.rule import Rule


def page(rule: Rule) -> str:
    """The page of a rule, as Markdown."""
    return (_folder() / rule.page).read_text("utf-8")


def _folder() -> Path:
    package = Path(__file__).parents[1]
    packaged = package / "_data" / "rules"
    return packaged if packaged.is_dir() else package.parent / "rules"
