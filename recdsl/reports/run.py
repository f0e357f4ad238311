"""The results of a run of `lint`, from which every format is made."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.rule import Rule

WIDEST = 100  # columns of text for people


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
        unread: the names of those that may hold bodies, and take packages that are not installed.
        fixed: how many faults were repaired.
        complete: whether every file could be read and written.
        fails: whether a finding makes the run fail.
        idle: how many bodies stop soon after the channel falls silent.
        editions: the editions of the vendor's page that files went by, if one is not the default.
        paths: for names of files, their paths from the root of the project.
        page: gives the page of a rule, as Markdown.
        rules_url: the address that stands before the path of a rule's page; empty for none.
        colour: whether to colour what is for people.
        columns: how wide text for people may be.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...] = ()
    skipped: Mapping[str, int] | None = None
    unread: tuple[str, ...] = ()
    fixed: int = 0
    complete: bool = True
    fails: Callable[[Diagnostic], bool] = _is_error
    idle: int = 0
    editions: tuple[str, ...] = ()
    paths: Mapping[str, str] | None = None
    page: Callable[[Rule], str] = _summary
    rules_url: str = ""
    colour: bool = False
    columns: int = WIDEST

    @property
    def not_read(self) -> str:
        """What to say of the files that were not read; empty where all were."""
        count = len(self.unread)
        if not count:
            return ""
        files = "1 file that may hold a body was" if count == 1 else f"{count} files that may "
        files += "" if count == 1 else "hold bodies were"
        return (
            f"{files} not read, since packages are not installed; the first is {self.unread[0]}. "
            "Install them with: pip install 'recdsl[code,yaml]'"
        )

    def path(self, name: str) -> str:
        """The path of a file from the project's root, with slashes; its name where it has none."""
        return (self.paths or {}).get(name, name)

    def link(self, rule: Rule) -> str | None:
        """The address of a rule's page; None if the address of the pages is not known."""
        return f"{self.rules_url}{rule.page}" if "://" in self.rules_url else None
