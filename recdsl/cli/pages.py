"""The pages of the rules, and the table of answers: inside the wheel, or beside the package."""

from __future__ import annotations

from pathlib import Path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.rule import Rule


def page(rule: Rule) -> str:
    """The page of a rule, as Markdown."""
    return (_folder("rules") / rule.page).read_text("utf-8")


def pages_url() -> str:
    """What stands before the path of a rule's page in links to it: pages need no network."""
    return f"{_folder('rules').as_uri()}/"


def answers_text() -> str:
    """The table of the service's answers, as TOML."""
    return (_folder("grammar") / "answers.toml").read_text("utf-8")


def _folder(name: str) -> Path:
    package = Path(__file__).parents[1]
    packaged = package / "_data" / name
    return packaged if packaged.is_dir() else package.parent / name
