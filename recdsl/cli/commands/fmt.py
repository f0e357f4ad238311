"""`recdsl fmt`: specs in their canonical text."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.format_run import format_paths


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
def command(**options: object) -> int:
    """Rewrite specs in their canonical form; comments keep their places.

    PATH is a `.rec` file, a folder of them, or `-` to format standard input to standard output,
    where the text of -e goes too. A file that does not parse is reported and not changed.
    """
    # A test holds the options against what `format_paths` takes.
    return format_paths(configurations(), **options)  # type: ignore[arg-type]
