"""What a run of `lint` found: what every format is made from."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.rule import Rule

PAGES = "rules/"


def _summary(rule: Rule) -> str:
    return rule.summary


def _is_error(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity == "error"


class Run(Frozen):
    """What was found, and what a format has to know beside it.

    Args:
        diagnostics: what was found, in any order, secrets and all; see `masking`.
        files: the names of all files that were checked.
        skipped: how many files were passed over, by the reason.
        fixed: how many faults were repaired.
        complete: whether every file could be read and written.
        fails: whether a finding makes the run fail.
        paths: for names of files, their paths from the root of the project.
        page: gives the page of a rule, as Markdown.
        rules_url: what stands before the path of a rule's page.
        colour: whether to colour what is for people.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...] = ()
    skipped: Mapping[str, int] | None = None
    fixed: int = 0
    complete: bool = True
    fails: Callable[[Diagnostic], bool] = _is_error
    paths: Mapping[str, str] | None = None
    page: Callable[[Rule], str] = _summary
    rules_url: str = PAGES
    colour: bool = False

    def path(self, name: str) -> str:
        """The path of a file from the project's root, with slashes; its name where it has none."""
        return (self.paths or {}).get(name, name)

    def link(self, rule: Rule) -> str | None:
        """Where a rule's page can be opened; None where nobody said where the pages are served."""
        return url(rule, self.rules_url) if "://" in self.rules_url else None


def url(rule: Rule, below: str = PAGES) -> str:
    """Where a rule's page is."""
    return f"{below}{rule.page}"
