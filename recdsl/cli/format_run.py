"""Rewrite specs in their canonical form, or look whether they have it."""

from __future__ import annotations

import sys

from recdsl.api import format as canonical
from recdsl.cli.given_values import places_of
from recdsl.cli.outcomes import Outcome, gathered
from recdsl.cli.stdio import colourful, columns_of, note
from recdsl.linting.engine import lint_source
from recdsl.model.cells import safe
from recdsl.model.frozen import Frozen
from recdsl.surfaces.decoding import is_readable
from recdsl.surfaces.kinds import SPEC, foreign, kind_of
from recdsl.workspace.file_input import UnreadableError
from recdsl.workspace.projects import Projects
from recdsl.workspace.selecting import (
    SPECS,
    Choice,
    read_chosen,
    refuse_empty,
    refuse_foreign,
    selected,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.cli.outcomes import Tally
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.workspace.configurations import Configurations
    from recdsl.workspace.file_input import Input
    from recdsl.workspace.ignoring import Patterns
    from recdsl.workspace.selecting import Chosen, Selection


def format_paths(
    configurations: Configurations,
    *,
    paths: tuple[str, ...],
    sentence: str | None,
    check: bool,
    diff: bool,
    stdin_filename: str,
    exclude: tuple[Patterns, ...],
    force_exclude: bool,
    respect_gitignore: bool,
    allow_empty: bool,
    jobs: int | None,
    wish: str,
    quiet: bool,
) -> int:
    """Rewrite specs; the arguments are what the options of `fmt` say.

    Returns:
        The exit status.

    Raises:
        click.UsageError: if there is neither a path nor a sentence, or both.
    """
    paths = places_of("fmt", "PATH", paths, sentence)
    looks_at = Projects(configurations).looks_at
    choice = Choice(
        SPECS, exclude, force_exclude, respect_gitignore, looks_at, stdin=stdin_filename
    )
    return _format_specs(
        selected(paths, Choice() if sentence is not None else choice),
        sentence=sentence,
        stdin=stdin_filename,
        check=check,
        diff=diff,
        allow_empty=allow_empty,
        jobs=jobs,
        wish=wish,
        quiet=quiet,
    )


def _format_specs(
    selection: Selection,
    *,
    sentence: str | None,
    stdin: str,
    check: bool,
    diff: bool,
    allow_empty: bool,
    jobs: int | None,
    wish: str,
    quiet: bool,
) -> int:
    """Rewrite what was selected; the arguments are what the options of `fmt` say.

    Returns:
        The exit status.
    """
    colour = colourful(wish, stream_is_terminal=sys.stderr.isatty())
    columns = columns_of(sys.stderr)
    rewriting = _Rewriting(
        sentence, stdin, check, diff, colour=colour, columns=columns, quiet=quiet
    )
    tally = gathered(rewriting, selection, jobs, quiet=quiet)
    refuse_empty(selection, len(tally.names), tally.skipped, allowed=allow_empty)
    if not quiet and [file.path for file in selection.files] != ["-"]:
        note(_summary(tally, would=check or diff))
    if tally.failed:
        return 2
    return int(bool(tally.broken or (tally.changed and (check or diff))))


def check_specs(
    selection: Selection, *, sentence: str | None, stdin: str, jobs: int | None, quiet: bool
) -> int:
    """Report the specs that are not canonical; what else is wrong, `lint` has reported.

    Returns:
        The exit status.
    """
    selection.unreadable = []
    looking = _Rewriting(
        sentence, stdin, check=True, diff=False, colour=False, columns=0, quiet=quiet
    )
    tally = gathered(_Looking(looking), selection, jobs, quiet=quiet)
    if tally.changed and not quiet:
        subject = "1 spec is" if tally.changed == 1 else f"{tally.changed} specs are"
        note(f"{subject} not in canonical form; `recdsl fmt` writes it.\n")
    return int(tally.changed > 0)


class _Rewriting(Frozen):
    """How one file is rewritten: what the options say of it."""

    sentence: str | None
    stdin: str
    check: bool
    diff: bool
    colour: bool
    columns: int
    quiet: bool

    def __call__(self, file: Chosen) -> Outcome:
        try:
            item = read_chosen(file, self.stdin, self.sentence)
            refuse_foreign(item.source.name, only_specs=True)
            return self.outcome(item, file.path)
        except UnreadableError as error:
            return Outcome(file.path, failed=True, notes=f"error: {error.message}\n")

    def outcome(self, item: Input, path: str) -> Outcome:
        """Rewrite what was read at a path, or from standard input for `-`."""
        name, text = item.source.name, item.source.text
        made = canonical(text, name=name)
        readable = is_readable(item.findings)
        if made.diagnostics or not readable:
            found = made.diagnostics if readable else lint_source(item.source, item.findings)
            return Outcome(name, found, notes=self._report(name, found), coloured=self.colour)
        shown, notes, differs = "", "", made.text != text
        if self.diff:
            from recdsl.reports.differences import unified

            shown = unified(name, text, made.text)
        elif path == "-" and not self.check:
            shown = item.with_mark(made.text)
        elif differs and self.check and not self.quiet:
            notes = f"{safe(name)} would change\n"
        elif differs and not self.check:
            from pathlib import Path

            from recdsl.workspace.replacing import other_links, write_file  # most specs stay

            notes = other_links(path)
            write_file(Path(path), made.text, was=item)
        return Outcome(name, changed=differs, shown=shown, notes=notes)

    def _report(self, name: str, diagnostics: tuple[Diagnostic, ...]) -> str:
        from recdsl.reports.text import render

        said = render(diagnostics, colour=self.colour, columns=self.columns)
        return f"{said}{safe(name)} is left as it is.\n"


class _Looking(Frozen):
    """How one file of any kind is looked at that was linted: only sound specs count."""

    rewriting: _Rewriting

    def __call__(self, file: Chosen) -> Outcome:
        passed = Outcome(file.path, skipped="")
        try:
            item = read_chosen(file, self.rewriting.stdin, self.rewriting.sentence)
        except UnreadableError:
            return passed
        if foreign(item.source.name) or kind_of(item.source) is not SPEC:
            return passed
        outcome = self.rewriting.outcome(item, file.path)
        return passed if outcome.diagnostics else outcome


def _summary(tally: Tally, *, would: bool) -> str:
    """One line on a run, such as `2 files changed, 1 stays as it is.`, with its line end."""
    from recdsl.reports.count import left_out, several

    same = len(tally.names) - tally.changed - tally.broken
    parts = (
        (
            tally.changed,
            f"{several(tally.changed, 'file')} {'would change' if would else 'changed'}",
        ),
        (same, f"{same} {'stays as it is' if same == 1 else 'stay as they are'}"),
        (tally.broken, f"{tally.broken} {'does' if tally.broken == 1 else 'do'} not parse"),
    )
    said = ", ".join(words for count, words in parts if count)
    return f"{said or 'No files to format'}{left_out(tally.skipped)}.\n"
