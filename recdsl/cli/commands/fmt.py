"""`recdsl fmt`: specs in their canonical text."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.format_run import format_specs
from recdsl.cli.sentences import places_of
from recdsl.workspace.projects import Projects
from recdsl.workspace.selecting import SPECS, Choice, selected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.workspace.ignoring import Patterns


@click.command("fmt")
@click.argument("paths", nargs=-1, metavar="PATH...")
@options.sentences("Format")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
@options.stdin_filename
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
    stdin_filename: str,
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
    choice = Choice(
        SPECS, exclude, force_exclude, respect_gitignore, looks_at, stdin=stdin_filename
    )
    return format_specs(
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
