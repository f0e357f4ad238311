"""`recdsl lint`: findings on specs and bodies."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.lint_run import lint
from recdsl.cli.report_options import formats, formats_help, rules_url, statistics
from recdsl.cli.sentences import places_of
from recdsl.model.finding import SEVERITIES

_STDIN = "<stdin>"


@click.command("lint", epilog=formats_help())
@click.argument("paths", nargs=-1, metavar="PATH...")
@options.sentences("Check")
@click.option("--mode", metavar="MODE", help="The mode in the request's URL, for bodies.")
@formats
@statistics
@rules_url
@configured("select", "extend-select", "ignore", "fail-on", "fail-on-unread", "defaults")
@click.option(
    "--baseline", metavar="FILE", help="Report only findings that this file does not accept."
)
@click.option(
    "--write-baseline", metavar="FILE", help="Write a file that accepts all present findings."
)
@click.option(
    "--show",
    type=click.Choice(SEVERITIES),
    help="Report findings from this severity on.  [default: warning in text, info elsewhere]",
)
@click.option(
    "--strict", is_flag=True, help="Also report findings that depend on an unknown value."
)
@click.option(
    "--stdin-filename", default=_STDIN, help="The name of standard input (`-`) in findings."
)
@click.option("--detect", is_flag=True, help="Skip named files that contain neither spec nor body.")
@click.option(
    "--jsonl",
    is_flag=True,
    help="Read a body from each line of the files (JSON Lines); cannot fix.",
)
@click.option("--fix", is_flag=True, help="Apply the safe fixes to the files, and report the rest.")
@click.option(
    "--unsafe-fixes",
    "unsafe",
    is_flag=True,
    help="With --fix or --diff: also apply fixes that may change what is recorded.",
)
@click.option("--diff", is_flag=True, help="Write nothing; show what --fix would change.")
@options.exclude
@options.force_exclude
@options.respect_gitignore
@options.allow_empty
@options.jobs
@options.acquire_region
@options.acquire_hours
@options.colour
@options.quiet
def command(
    *,
    paths: tuple[str, ...],
    mode: str | None,
    baseline: str | None,
    write_baseline: str | None,
    sentence: str | None,
    stdin_filename: str,
    jsonl: bool,
    fix: bool,
    unsafe: bool,
    diff: bool,
    **asked: object,
) -> int:
    """Check specs and start bodies against the vendor's start page.

    Specs are .rec files. Bodies are found in JSON (also JSON5 and JSON with comments), JSON
    templates, YAML, HTTP requests, shell scripts, Markdown, Postman collections, and programs:
    JavaScript, TypeScript (and TypeScript with JSX), Python, PHP, Go, Java, C#, Dart, Kotlin,
    Swift, Ruby, Rust and Elixir.

    Files that you name are always checked; in folders, those that look like specs or contain start
    bodies. `-` is standard input; its fixed text, or that of -e, goes to standard output. Exit
    status: 0 clean, 1 findings or a difference, 2 wrong usage, a file that cannot be read or
    written, or a file that may contain a body and was not read: always if its parser is missing,
    with --fail-on-unread also if recdsl does not read its language.
    """
    paths = places_of("lint", "PATH", paths, sentence)
    if unsafe and not (fix or diff):
        raise click.UsageError("--unsafe-fixes is for --fix or --diff; give one of them.")
    if write_baseline and (baseline or fix or diff):
        raise click.UsageError("--write-baseline accepts all that is found; it stands alone.")
    if jsonl and (baseline or write_baseline or fix or diff):
        raise click.UsageError("--jsonl only checks; fixes and baselines are for single texts.")
    if sentence is not None and jsonl:
        raise click.UsageError("--jsonl reads files of many bodies; -e gives one text.")
    if sentence is not None and stdin_filename != _STDIN:
        raise click.UsageError("--stdin-filename names standard input, which -e does not read.")
    if "-" in paths and len(paths) > 1:
        raise click.UsageError("`-` is standard input, and stands alone.")
    return lint(
        configurations(),
        paths,
        sentence=sentence,
        stdin_filename=stdin_filename,
        mode=options.chosen_mode(mode),
        baseline=baseline,
        write_baseline=write_baseline,
        jsonl=jsonl,
        fix=fix,
        unsafe=unsafe,
        diff=diff,
        # A test holds the options against what `lint` takes.
        **asked,  # type: ignore[arg-type]
    )
