"""`recdsl compile`: specs into requests."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.compile_run import compile_specs, sound_options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.fill_values import env_files, fill
from recdsl.cli.request_text import ENDINGS
from recdsl.cli.watch_run import watch, watched


@click.command("compile")
@click.argument("specs", nargs=-1, metavar="SPEC...")
@options.sentences("Compile")
@click.option(
    "--emit",
    "form",
    type=click.Choice(list(ENDINGS)),
    default="body",
    show_default=True,
    help="Print the body, the whole request, a shell command, an .http file, the placeholders, all "
    "calls of the recording in order, or functions of them in a programming language.",
)
@fill
@env_files
@click.option(
    "--each",
    "rows",
    metavar="ROWS",
    help="Write a body for each row of a CSV or JSON Lines file, whose columns are placeholders.",
)
@click.option("--name", "wanted", metavar="NAME", help="Only the recording with this name.")
@click.option(
    "-o",
    "folder",
    metavar="DIR",
    help="Write a file for each recording into this folder; with --each, this file, or files named "
    "by a column, such as DIR/{ROOM}.json.",
)
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file is out of date.")
@click.option(
    "--prune",
    is_flag=True,
    help="Also remove outputs in DIR whose spec is gone; only files that recdsl wrote.",
)
@click.option("--appid", help="The App ID in the request's URL.")
@click.option("--resourceid", help="The resource ID in the request's URL.")
@click.option("--source-map", metavar="FILE", help="Also write which words each member comes from.")
@click.option("--force", is_flag=True, help="Print the result even if there are errors.")
@watch
@options.exclude
@options.force_exclude
@options.respect_gitignore
@options.allow_empty
@configured("defaults", "edition")
@options.acquire_region
@options.acquire_hours
@options.colour
@options.quiet
def command(*, watch: bool, **options: object) -> int:
    """Compile recording specs into start requests.

    SPEC is a `.rec` file, a folder of them, or `-` for standard input. One recording is printed as
    its body; several, as one object from name to body. With -o each has its own file, which is
    written only if it changes. If there are errors nothing is printed (see --force): the findings
    go to standard error, and the exit status is 1.
    """
    # A test holds the options against what `compile_specs` takes.
    sound = sound_options(**options)  # type: ignore[arg-type]

    def run() -> int:
        return compile_specs(configurations(), **sound)  # type: ignore[arg-type]

    return watched(run, sound["specs"], quiet=sound["quiet"]) if watch else run()  # type: ignore[arg-type]
