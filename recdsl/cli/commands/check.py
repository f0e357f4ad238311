"""`recdsl check`: everything that a commit or a pipeline asks for, in one run."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.config_options import configurations
from recdsl.cli.format_run import check_specs
from recdsl.cli.lint_options import lint_options, refuse_contradiction, told_apart
from recdsl.cli.lint_run import lint, selection_of
from recdsl.cli.report_options import formats_help
from recdsl.cli.sentences import places_of
from recdsl.workspace.projects import Projects
from recdsl.workspace.selecting import Choice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.workspace.ignoring import Patterns


@click.command("check", epilog=formats_help())
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@lint_options
def command(
    *,
    paths: tuple[str, ...],
    sentence: str | None,
    mode: str | None,
    stdin_filename: str,
    detect: bool,
    changed: str | None,
    staged: bool,
    exclude: tuple[Patterns, ...],
    force_exclude: bool,
    respect_gitignore: bool,
    jobs: int | None,
    quiet: bool,
    **asked: object,
) -> int:
    """Lint everything, and check that specs are in canonical form.

    It is `recdsl lint` and, for .rec files, `recdsl fmt --check` in one run, and writes nothing.
    Reports have the findings; specs that `recdsl fmt` would change are listed on standard error.
    Without PATH it checks the current folder. Exit status: 0 clean, 1 findings or a spec that is
    not in canonical form, 2 wrong usage or a file that cannot be read.
    """
    if sentence is None:
        paths, changed = told_apart(paths, changed)
    paths = places_of("check", "PATH", paths, sentence)
    refuse_contradiction(paths, sentence, stdin_filename, changed=changed, staged=staged)
    linted = lint(
        configurations(),
        paths,
        sentence=sentence,
        mode=options.chosen_mode(mode),
        stdin_filename=stdin_filename,
        detect=detect,
        changed=changed,
        staged=staged,
        exclude=exclude,
        force_exclude=force_exclude,
        respect_gitignore=respect_gitignore,
        jobs=jobs,
        quiet=quiet,
        # A test holds the options against what `lint` takes.
        **asked,  # type: ignore[arg-type]
    )
    choice = Choice(
        excluded=exclude,
        forced=force_exclude,
        respects_gitignore=respect_gitignore,
        looks_at=Projects(configurations()).looks_at,
        detects=detect,
        stdin=stdin_filename,
    )
    choice = Choice() if sentence is not None else choice
    selection = selection_of(paths, choice, changed=changed, staged=staged)
    return max(
        linted,
        check_specs(selection, sentence=sentence, stdin=stdin_filename, jobs=jobs, quiet=quiet),
    )
