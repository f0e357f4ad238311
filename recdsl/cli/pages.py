"""The pages of the rules: inside the wheel, or beside the package in a checkout."""

from __future__ import annotations

from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.rule import Rule


def page(rule: Rule) -> str:
    """The page of a rule, as Markdown."""
    return (_folder() / rule.page).read_text("utf-8")


def pages_url() -> str:
    """What stands before the path of a rule's page in links to it: pages need no network."""
    return f"{_folder().as_uri()}/"


def _folder() -> Path:
    package = Path(__file__).parents[1]
    packaged = package / "_data" / "rules"
    return packaged if packaged.is_dir() else package.parent / "rules"
