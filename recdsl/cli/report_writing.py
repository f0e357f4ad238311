"""Write the reports of `recdsl lint`: formats, files, colour."""

from __future__ import annotations

import os
import sys

from recdsl.cli.stdio import colourful, columns_of, note, show, usage_error, write
from recdsl.model.frozen import Frozen, replaced
from recdsl.reports.formats import FORMATS, Format, part_reporter, reporter
from recdsl.workspace.file_input import UnreadableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Severity
    from recdsl.model.rule import Rule
    from recdsl.reports.count import Counts
    from recdsl.reports.formats import Report
    from recdsl.reports.run import Run

# Where CI checks a project out: what it shows findings on is named from there.
_CHECKOUTS = ("GITHUB_WORKSPACE", "CI_PROJECT_DIR")


class Target(Frozen):
    """A format, and its file; without a file, standard output."""

    form: Format
    file: str | None


class Reporting:
    """Where the findings of one run go; `aside` where standard output is for the texts."""

    def __init__(
        self,
        targets: Iterable[Target],
        wish: str,
        *,
        quiet: bool,
        aside: bool,
        rules_url: str,
        show: Severity | None,
        statistics: bool = False,
    ) -> None:
        """Take the targets, the wish for colour, and what is said or left out.

        Raises:
            click.UsageError: when two formats go to one place.
        """
        if statistics:
            targets = (*targets, Target(FORMATS["statistics"], None))
        self._targets = tuple(targets) or (Target(FORMATS["text"], None),)
        places = [None if one.file is None else os.path.realpath(one.file) for one in self._targets]
        if places.count(None) > 1:
            raise usage_error(
                "Only one format can go to standard output; give the others a file, as in "
                "--format sarif:out.sarif."
            )
        if len(set(places)) < len(places):
            raise usage_error("Two formats go to the same file; give each its own.")
        self._show = show
        self._wish = wish
        self._quiet = quiet
        self._stream = sys.stderr if aside else sys.stdout
        self._rules_url = f"{rules_url.rstrip('/')}/" if rules_url else ""

    def least(self, fail_on: Severity) -> Severity:
        """The least severity that any of the targets says.

        Programs are told all; people faults and no advice, unless they ask for it or it fails.
        """
        for_people = all(one.form.people for one in self._targets)
        return self._show or ("warning" if for_people and fail_on != "info" else "info")

    def give(self, run: Run, *, fixed: int, wrote: bool) -> bool:
        """Say what was found.

        Args:
            run: what was found.
            fixed: how many faults were repaired, or would be.
            wrote: whether the repairs were written.

        Returns:
            Whether every report could be written.
        """
        run = replaced(run, paths=self._paths(run), page=_page, rules_url=self._rules_url)
        written = [self._give(target, run) for target in self._targets]
        shown = [one.form for one in self._targets if one.file is None]
        if not self._quiet and all(form.people for form in shown):
            from recdsl.reports.count import fixable, idling, summary

            said = self._said_to(FORMATS["text"], run)
            line = summary(
                said, files=len(run.files), fixed=fixed, wrote=wrote, skipped=run.skipped
            )
            note(line + fixable(said) + idling(run.idle))
        return all(written)

    @property
    def is_for_people(self) -> bool:
        """Whether any of the targets is read by people."""
        return any(one.form.people for one in self._targets)

    @property
    def streams(self) -> bool:
        """Whether findings can be said while more are looked for: in one format, at once."""
        return all(one.form.streams and one.file is None for one in self._targets)

    def give_part(self, run: Run) -> tuple[Diagnostic, ...]:
        """Say a part of what is found, where it `streams`; return what of it is said."""
        form = self._targets[0].form
        if said := self._said_to(form, run):
            run = replaced(run, diagnostics=said, paths=self._paths(run), rules_url=self._rules_url)
            self._say(form, part_reporter(form), run)
        return said

    def end_parts(self, counts: Counts, *, lines: int, files: int) -> None:
        """Say what closes the report of all parts: so much in so many lines of so many files."""
        form = self._targets[0].form
        if form.name == "ndjson":
            from recdsl.reports.ndjson import ending

            write(ending(counts, files))
        elif form.people and not self._quiet:
            from recdsl.reports.count import summary_of_lines

            note(summary_of_lines(counts, lines))

    def _give(self, target: Target, run: Run) -> bool:
        said = self._said_to(target.form, run)
        if not said and target.form.people and target.file is None:
            return True  # the summary says it
        run = replaced(run, diagnostics=said)
        report = reporter(target.form)
        if target.file is None:
            self._say(target.form, report, run)
            return True
        from pathlib import Path

        from recdsl.workspace.replacing import write_file  # most runs only talk

        try:
            _refuse_input(target.file, run.files)
            write_file(Path(target.file), report(run) + _ending(target.form, run))
        except UnreadableError as error:
            note(f"error: {error.message}\n")
            return False
        return True

    def _say(self, form: Format, report: Report, run: Run) -> None:
        """Write a report on the stream: in its colours, as wide as it is."""
        colour = colourful(self._wish, stream_is_terminal=self._stream.isatty())
        text = report(replaced(run, colour=colour, columns=columns_of(self._stream)))
        if self._stream is sys.stderr:
            note(text, coloured=colour)
        elif form.people:
            show(text, coloured=colour)
        else:
            write(text)

    def _paths(self, run: Run) -> dict[str, str]:
        """For each file its path from the root of the project, with slashes, links followed."""
        if all(one.form.people for one in self._targets):
            return {}  # people are told the names that they gave
        here = os.path.realpath(".")
        roots = [os.path.realpath(said) for name in _CHECKOUTS if (said := os.environ.get(name))]
        root = next((one for one in roots if _is_inside(here, one)), here)
        names = {*run.files, *(one.source.name for one in run.diagnostics)}
        return {name: _from_root(name, root) for name in names}

    def _said_to(self, form: Format, run: Run) -> tuple[Diagnostic, ...]:
        """What a format says: to people no advice; remarks on the call are none."""
        if self._show == "info" or not form.people:
            return run.diagnostics
        return tuple(
            one
            for one in run.diagnostics
            if one.severity != "info" or one.rule.page.startswith("call/") or run.fails(one)
        )


def _page(rule: Rule) -> str:
    """The page of a rule, for formats that quote it."""
    from recdsl.cli.pages import page

    return page(rule)


def _ending(form: Format, run: Run) -> str:
    """The summary, in a file for people."""
    if not form.people:
        return ""
    from recdsl.reports.count import idling, summary

    said = summary(run.diagnostics, files=len(run.files), fixed=run.fixed, skipped=run.skipped)
    return said + idling(run.idle)


def _refuse_input(file: str, names: Iterable[str]) -> None:
    """Keep a slip of the pen from replacing a body by the report on it.

    Raises:
        UnreadableError: when the file is one of those that were checked.
    """
    place = os.path.realpath(file)
    if any(os.path.realpath(name) == place for name in names):
        from recdsl.model.cells import safe

        raise UnreadableError(
            f"{safe(file)}: it is one of the files that were checked; it stays as it is"
        )


def _from_root(name: str, root: str) -> str:
    if name.startswith("<"):
        return name  # standard input has no path
    place = os.path.realpath(name)
    return (os.path.relpath(place, root) if _is_inside(place, root) else place).replace(os.sep, "/")


def _is_inside(place: str, folder: str) -> bool:
    """Whether a real path is a folder or lies below it."""
    return place == folder or place.startswith(os.path.join(folder, ""))
