"""The results of a run of `lint`, from which every format is made."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Severity
    from recdsl.model.rule import Rule

WIDEST = 100  # columns of text for people


def _summary(rule: Rule) -> str:
    return rule.summary


def _is_error(diagnostic: Diagnostic) -> bool:
    return diagnostic.severity == "error"


def _counted(files: tuple[str, ...]) -> str:
    if len(files) == 1:
        return "1 file that may hold a body was"
    return f"{len(files)} files that may hold bodies were"


class Run(Frozen):
    """The findings of a run, and the other facts that a format needs.

    Args:
        diagnostics: the findings, in any order, with secrets; see `masked_diagnostics`.
        files: the names of all files that were checked.
        skipped: how many files were passed over, by the reason.
        unread: the names of files that may have bodies, and whose parser is not installed.
        foreign: the names of files that may have bodies, in languages that recdsl does not read.
        unread_fails: whether such files make the run fail.
        fixed: how many faults were repaired.
        complete: whether every file could be read and written.
        fails: whether a finding makes the run fail.
        idle: how many bodies stop soon after the channel becomes idle.
        editions: the editions of the vendor's page that files went by, if one is not the default.
        paths: for names of files, their paths from the root of the project.
        page: returns the page of a rule, as Markdown.
        rules_url: the address before the path of a rule's page; empty for that of the site.
        colour: whether to colour text for people.
        columns: how wide text for people may be.
    """

    diagnostics: tuple[Diagnostic, ...]
    files: tuple[str, ...] = ()
    skipped: Mapping[str, int] | None = None
    unread: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    unread_fails: bool = True
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
    def all_unread(self) -> tuple[str, ...]:
        """The names of all files that may have bodies and were not read."""
        return (*self.unread, *self.foreign)

    @property
    def not_read(self) -> str:
        """A sentence about the files that were not read, for each reason; empty if all were."""
        return " ".join(
            f"{_counted(files)} not read, since {reason}; the first is {files[0]}."
            for files, reason in (
                (self.unread, "the parser is not installed"),
                (self.foreign, "recdsl does not read their language"),
            )
            if files
        )

    @property
    def unread_severity(self) -> Severity:
        """How severe it is that files were not read."""
        return "error" if self.unread_fails else "warning"

    def path(self, name: str) -> str:
        """The path of a file from the project's root, with slashes; its name if it has none."""
        return (self.paths or {}).get(name, name)

    def link(self, rule: Rule) -> str | None:
        """The address of a rule's page; None if the address of the pages is not known."""
        return self.link_to(rule.page)

    def link_to(self, page: str) -> str | None:
        """The address of a page below `rules/`; None if the address of the pages is not known."""
        from recdsl.version import page_address, rules_address  # most runs report nothing

        base = self.rules_url or rules_address()
        return page_address(base, page) if "://" in base else None
