"""`recdsl lint`: findings on specs and bodies."""

from __future__ import annotations

import click

from recdsl.cli.config_options import chosen_baseline, configurations
from recdsl.cli.lint_options import lint_options
from recdsl.cli.lint_run import lint, sound_options
from recdsl.cli.report_options import formats_help
from recdsl.cli.watch_run import watch, watched


@click.command("lint", epilog=formats_help())
@click.argument("paths", nargs=-1, metavar="[PATH]...")
@click.option("--fix", is_flag=True, help="Apply the safe fixes to the files, and report the rest.")
@click.option(
    "--unsafe-fixes",
    "unsafe",
    is_flag=True,
    help="With --fix or --diff: also apply fixes that may change what is recorded.",
)
@click.option("--diff", is_flag=True, help="Write nothing; show what --fix would change.")
@click.option(
    "--add-allow",
    is_flag=True,
    help="Write comments that allow the present findings; you give the reasons.",
)
@click.option(
    "--write-baseline", metavar="FILE", help="Write a file that accepts all present findings."
)
@click.option(
    "--jsonl",
    is_flag=True,
    help="Read a body from each line of the files (JSON Lines); cannot fix.",
)
@watch
@lint_options
def command(*, watch: bool, **options: object) -> int:
    """Check specs and start bodies against the vendor's start page.

    Specs are .rec files. Bodies are found in JSON (also JSON5 and JSON with comments), JSON
    templates, YAML, HTTP requests, shell scripts, Markdown, Postman collections, and programs:
    JavaScript, TypeScript (and TypeScript with JSX), Python, PHP, Go, Java, C#, Dart, Kotlin,
    Swift, Ruby, Rust and Elixir.

    Files that you name are always checked; in folders, those that look like specs or contain start
    bodies. Without PATH it checks the current folder, also if standard input is a pipe. `-` is
    standard input; its fixed text, or that of -e, goes to standard output. Exit status: 0 clean,
    1 findings or a difference, 2 wrong usage, a file that cannot be read or written, or a file
    that may contain a body and was not read: always if its parser is missing, with
    --fail-on-unread also if recdsl does not read its language.
    """
    # A test holds the options against what `lint` takes.
    sound = sound_options("lint", baseline=chosen_baseline(), **options)  # type: ignore[arg-type]
    if watch and sound["staged"]:
        raise click.UsageError("--watch is for files, and --staged reads none; leave one out.")

    def run() -> int:
        return lint(configurations(), **sound)  # type: ignore[arg-type]

    return watched(run, sound["paths"], quiet=sound["quiet"]) if watch else run()  # type: ignore[arg-type]
