"""`recdsl lint`: findings on specs and bodies."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.config_options import chosen_baseline, configurations
from recdsl.cli.lint_options import lint_options, refuse_contradiction, told_apart
from recdsl.cli.lint_run import lint
from recdsl.cli.report_options import formats_help
from recdsl.cli.sentences import places_of
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
def command(
    *,
    paths: tuple[str, ...],
    mode: str | None,
    write_baseline: str | None,
    sentence: str | None,
    stdin_filename: str,
    jsonl: bool,
    fix: bool,
    unsafe: bool,
    diff: bool,
    add_allow: bool,
    changed: str | None,
    staged: bool,
    watch: bool,
    quiet: bool,
    **asked: object,
) -> int:
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
    if sentence is None:
        paths, changed = told_apart(paths, changed)
    paths = places_of("lint", "PATH", paths, sentence)
    if unsafe and not (fix or diff):
        raise click.UsageError("--unsafe-fixes is for --fix or --diff; give one of them.")
    baseline = chosen_baseline()
    if write_baseline and (baseline or fix or diff):
        raise click.UsageError("--write-baseline accepts all that is found; it stands alone.")
    if add_allow and (fix or unsafe or write_baseline or jsonl):
        raise click.UsageError("--add-allow writes comments only; of these options, give one.")
    if jsonl and (baseline or write_baseline or fix or diff):
        raise click.UsageError("--jsonl only checks; fixes and baselines are for single texts.")
    if staged and (fix or add_allow) and not diff:
        option = "--fix" if fix else "--add-allow"
        raise click.UsageError(f"{option} writes files, and --staged reads none; leave one out.")
    if (changed is not None or staged) and (write_baseline or jsonl):
        raise click.UsageError("--write-baseline and --jsonl are for all files, not for changes.")
    if sentence is not None and jsonl:
        raise click.UsageError("--jsonl reads files of many bodies; -e gives one text.")
    refuse_contradiction(paths, sentence, stdin_filename, changed=changed, staged=staged)

    def run() -> int:
        return lint(
            configurations(),
            paths,
            quiet=quiet,
            sentence=sentence,
            stdin_filename=stdin_filename,
            mode=options.chosen_mode(mode),
            write_baseline=write_baseline,
            jsonl=jsonl,
            fix=fix,
            unsafe=unsafe,
            diff=diff,
            add_allow=add_allow,
            changed=changed,
            staged=staged,
            # A test holds the options against what `lint` takes.
            **asked,  # type: ignore[arg-type]
        )

    if watch and staged:
        raise click.UsageError("--watch is for files, and --staged reads none; leave one out.")
    return watched(run, paths, quiet=quiet) if watch else run()
