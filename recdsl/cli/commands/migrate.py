"""`recdsl migrate`: texts from one edition of the vendor's page to another."""

from __future__ import annotations

from pathlib import Path

import click

from recdsl.checks.terms import Terms
from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.given_values import chosen_mode
from recdsl.cli.outcomes import Outcome, gathered
from recdsl.cli.stdio import note
from recdsl.linting.migration.migrating import migrate
from recdsl.linting.reading import is_spec
from recdsl.model.cells import safe
from recdsl.model.frozen import Frozen
from recdsl.model.json_output import written
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import edition
from recdsl.reports.differences import unified
from recdsl.surfaces.decoding import is_readable
from recdsl.surfaces.kinds import SPEC, kind_of
from recdsl.workspace.file_input import UnreadableError, read_path, read_stdin
from recdsl.workspace.projects import Projects
from recdsl.workspace.replacing import other_links, write_file
from recdsl.workspace.selecting import Choice, refuse_empty, refuse_foreign, selected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.linting.migration.migrating import Step
    from recdsl.model.finding import Mode
    from recdsl.workspace.file_input import Input
    from recdsl.workspace.ignoring import Patterns
    from recdsl.workspace.selecting import Chosen


@click.command("migrate")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--to",
    "target",
    type=click.Choice(EDITIONS),
    default=EDITIONS[-1],
    show_default=True,
    help="The edition to migrate to.",
)
@click.option("--mode", metavar="MODE", help="The mode in the request's URL, for bodies.")
@click.option("--write", "writes", is_flag=True, help="Write the changed texts into the files.")
@click.option("--diff", is_flag=True, help="Write nothing; show what --write would change.")
@click.option(
    "--unsafe-fixes", "unsafe", is_flag=True, help="Also apply what may change the recording."
)
@options.text_or_json
@configured("defaults")
@options.exclude
@options.force_exclude
@options.respect_gitignore
@options.allow_empty
@options.jobs
@options.quiet
def command(
    *,
    paths: tuple[str, ...],
    target: str,
    mode: str | None,
    writes: bool,
    diff: bool,
    unsafe: bool,
    form: str,
    exclude: tuple[Patterns, ...],
    force_exclude: bool,
    respect_gitignore: bool,
    allow_empty: bool,
    jobs: int | None,
    quiet: bool,
) -> int:
    """Bring specs, bodies and programs from one edition of the vendor's page to another.

    Says what has to change, what may change, what no longer does anything, and what has no
    counterpart. A text is taken to be written for the edition that its first line or the
    configuration states, else for 2023-02. A spec states the new edition afterwards; for bodies,
    set `edition` in recdsl.toml. Exit status: 0 if nothing is left to do, 1 if something is, 2
    wrong usage or a file that cannot be read or written.
    """
    if writes and diff:
        raise click.UsageError("--write and --diff contradict each other; give one of them.")
    projects = Projects(configurations())
    choice = Choice(
        excluded=exclude,
        forced=force_exclude,
        respects_gitignore=respect_gitignore,
        looks_at=projects.looks_at,
    )
    selection = selected(paths, choice)
    migrating = _Migrating(
        projects, target, chosen_mode(mode), writes, diff, unsafe, form == "json"
    )
    tally = gathered(migrating, selection, jobs, quiet=quiet)
    refuse_empty(selection, len(tally.names), tally.skipped, allowed=allow_empty)
    if tally.failed:
        return 2
    if not quiet and not tally.fixes and form == "text":
        note(f"Nothing changes from edition to edition {target}.\n")
    return int(bool(tally.idle))


class _Migrating(Frozen):
    """How one file is migrated: what the options say of it."""

    projects: Projects
    target: str
    mode: Mode | None
    writes: bool
    diff: bool
    unsafe: bool
    as_json: bool

    def __call__(self, file: Chosen) -> Outcome:
        try:
            item = read_stdin("<stdin>") if file.path == "-" else read_path(file.path)
            refuse_foreign(file.path)
            kind = kind_of(item.source)
            missing = kind.missing()
            if missing and file.folder is None:
                notes = f"error: {safe(item.source.name)}: {missing}\n"
                return Outcome(file.path, failed=True, notes=notes)
            if missing or (kind is not SPEC and file.folder and not kind.recorded(item.source)):
                return Outcome(item.source.name, skipped="without a start body")
            return self._migrated(item, file.path)
        except UnreadableError as error:
            return Outcome(file.path, failed=True, notes=f"error: {error.message}\n")

    def _migrated(self, item: Input, path: str) -> Outcome:
        name, text = item.source.name, item.source.text
        if not is_readable(item.findings):
            return Outcome(name, failed=True, notes=f"error: {safe(name)} cannot be read.\n")
        mode = None if is_spec(item.source) else self.mode
        before = Terms(mode=mode, project=self.projects.of(name))
        made = migrate(item.source, item.findings, before, edition(self.target), unsafe=self.unsafe)
        changes = self.writes or self.diff
        steps = made.left if changes else made.steps
        shown = self._report(name, steps)
        notes = ""
        if self.diff:
            shown = unified(name, text, made.text)
            notes = self._report(name, made.left) if not self.as_json else ""
        elif self.writes and path == "-":
            shown, notes = item.with_mark(made.text), shown
        elif self.writes and made.text != text:
            notes = other_links(path)
            write_file(Path(path), made.text, was=item)
        differs = made.text != text
        left = made.left if self.writes else made.steps
        return Outcome(
            name,
            changed=differs,
            fixes=len(made.steps) + differs,
            shown=shown,
            notes=notes,
            idle=sum(step.diagnostic.severity != "info" for step in left)
            + (differs and not self.writes),
        )

    def _report(self, name: str, steps: tuple[Step, ...]) -> str:
        if self.as_json:
            return written({"file": name, "to": self.target, "steps": [*map(_as_json, steps)]})
        return "".join(f"{safe(line)}\n" for step in steps for line in _lines(step))


def _lines(step: Step) -> list[str]:
    one = step.diagnostic
    place = one.source.position(one.span.start)
    head = f"{one.source.name}:{step.line}:{place.column}: {step.kind}: {one.message}"
    fixes = [f"  fix: {fix.title} ({fix.safety})" for fix in one.fixes[:1]]
    return [head, *(fixes or [f"  help: {one.help}"])]


def _as_json(step: Step) -> dict[str, object]:
    one = step.diagnostic
    place = one.source.position(one.span.start)
    return {
        "kind": step.kind,
        "code": one.rule.code,
        "name": one.rule.name,
        "message": one.message,
        "help": one.help,
        "line": step.line,
        "column": place.column,
        "pointer": one.pointer,
        "fixes": [{"title": fix.title, "safety": fix.safety} for fix in one.fixes],
    }
