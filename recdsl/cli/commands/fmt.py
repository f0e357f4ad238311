"""`recdsl fmt`: specs in their canonical text."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from recdsl.api import format as canonical
from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.outcomes import Outcome, gathered
from recdsl.cli.sentences import places_of
from recdsl.cli.stdio import colourful, columns_of, note
from recdsl.linting.engine import lint_source
from recdsl.model.cells import safe
from recdsl.model.frozen import Frozen
from recdsl.reports.differences import unified
from recdsl.surfaces.decoding import is_readable
from recdsl.workspace.file_input import UnreadableError, read_given, read_path
from recdsl.workspace.projects import Projects
from recdsl.workspace.replacing import other_links, write_file
from recdsl.workspace.selecting import SPECS, Choice, refuse_empty, refuse_foreign, selected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.cli.outcomes import Tally
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.workspace.file_input import Input
    from recdsl.workspace.ignoring import Patterns
    from recdsl.workspace.selecting import Chosen


@click.command("fmt")
@click.argument("paths", nargs=-1, metavar="PATH...")
@options.sentences("Format")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
@configured()
@options.exclude
@options.force_exclude
@options.respect_gitignore
@options.allow_empty
@options.jobs
@options.colour
@options.quiet
def command(
    *,
    paths: tuple[str, ...],
    sentence: str | None,
    check: bool,
    diff: bool,
    exclude: tuple[Patterns, ...],
    force_exclude: bool,
    respect_gitignore: bool,
    allow_empty: bool,
    jobs: int | None,
    wish: str,
    quiet: bool,
) -> int:
    """Rewrite specs in their canonical form; comments keep their places.

    PATH is a `.rec` file, a folder of them, or `-` to format standard input to standard output,
    where the text of -e goes too. A file that does not parse is reported and not changed.
    """
    paths = places_of("fmt", "PATH", paths, sentence)
    looks_at = Projects(configurations()).looks_at
    choice = Choice(SPECS, exclude, force_exclude, respect_gitignore, looks_at)
    selection = selected(paths, Choice() if sentence is not None else choice)
    colour = colourful(wish, stream_is_terminal=sys.stderr.isatty())
    rewriting = _Rewriting(
        check=check,
        diff=diff,
        colour=colour,
        columns=columns_of(sys.stderr),
        quiet=quiet,
        sentence=sentence,
    )
    tally = gathered(rewriting, selection, jobs, quiet=quiet)
    refuse_empty(selection, len(tally.names), tally.skipped, allowed=allow_empty)
    if not quiet and paths != ("-",):
        note(_summary(tally, would=check or diff))
    if tally.failed:
        return 2
    return int(bool(tally.broken or (tally.changed and (check or diff))))


class _Rewriting(Frozen):
    """How one file is rewritten: what the options say of it."""

    check: bool
    diff: bool
    colour: bool
    columns: int
    quiet: bool
    sentence: str | None

    def __call__(self, file: Chosen) -> Outcome:
        try:
            item = read_given(self.sentence) if file.path == "-" else read_path(file.path)
            refuse_foreign(file.path, only_specs=True)
            return self._rewritten(item, file.path)
        except UnreadableError as error:
            return Outcome(file.path, failed=True, notes=f"error: {error.message}\n")

    def _rewritten(self, item: Input, path: str) -> Outcome:
        name, text = item.source.name, item.source.text
        made = canonical(text, name=name)
        readable = is_readable(item.findings)
        if made.diagnostics or not readable:
            found = made.diagnostics if readable else lint_source(item.source, item.findings)
            return Outcome(name, found, notes=self._report(name, found), coloured=self.colour)
        shown, notes, differs = "", "", made.text != text
        if self.diff:
            shown = unified(name, text, made.text)
        elif path == "-" and not self.check:
            shown = item.with_mark(made.text)
        elif differs and self.check and not self.quiet:
            notes = f"{safe(name)} would change\n"
        elif differs and not self.check:
            notes = other_links(path)
            write_file(Path(path), made.text, was=item)
        return Outcome(name, changed=differs, shown=shown, notes=notes)

    def _report(self, name: str, diagnostics: tuple[Diagnostic, ...]) -> str:
        from recdsl.reports.text import render

        said = render(diagnostics, colour=self.colour, columns=self.columns)
        return f"{said}{safe(name)} is left as it is.\n"


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
