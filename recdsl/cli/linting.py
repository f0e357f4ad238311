"""`recdsl lint`: findings on specs and bodies."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.inputs import Inputs
from recdsl.cli.reporting import Reporting, formats, formats_help, rules_url
from recdsl.document import Acquired
from recdsl.finding import SEVERITIES
from recdsl.program import is_spec, lint_source
from recdsl.reports.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.cli.fixing import Fixing
    from recdsl.cli.reporting import Target
    from recdsl.cli.streams import Input
    from recdsl.diagnostic import Diagnostic
    from recdsl.finding import Finding, Severity
    from recdsl.text import Source


@click.command("lint", epilog=formats_help())
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--mode", metavar="MODE", help="The mode in the request's URL, for bodies.")
@formats
@rules_url
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    default="error",
    show_default=True,
    help="The least severity that makes the exit status 1.",
)
@click.option(
    "--show",
    type=click.Choice(SEVERITIES),
    help="The least severity that is reported; by default warning in text, info elsewhere.",
)
@click.option("--strict", is_flag=True, help="Also report rules that wait for an unknown value.")
@click.option("--stdin-filename", default="<stdin>", help="What to call standard input (`-`).")
@click.option("--detect", is_flag=True, help="Skip named files that hold neither spec nor body.")
@click.option("--fix", is_flag=True, help="Apply the safe fixes to the files; report the rest.")
@click.option(
    "--unsafe-fixes",
    "unsafe",
    is_flag=True,
    help="With --fix or --diff: also the fixes that may change what is recorded.",
)
@click.option("--diff", is_flag=True, help="Write nothing; show what --fix would change.")
@options.acquire_region
@options.acquire_hours
@options.colour
@options.quiet
def command(
    *,
    paths: tuple[str, ...],
    mode: str | None,
    targets: tuple[Target, ...],
    rules_url: str,
    fail_on: Severity,
    show: Severity | None,
    strict: bool,
    stdin_filename: str,
    detect: bool,
    fix: bool,
    unsafe: bool,
    diff: bool,
    acquire_region: str | None,
    acquire_hours: int | None,
    wish: str,
    quiet: bool,
) -> int:
    """Check specs (.rec) and bodies (.json) against the start page.

    Named files are always checked; in folders, what looks like a spec or a start body; `-` is
    standard input, and its fixed text goes to standard output. Exit status: 0 clean, 1 findings or
    a difference, 2 wrong usage or a file that cannot be read or written.
    """
    if unsafe and not (fix or diff):
        raise click.UsageError("--unsafe-fixes is for --fix or --diff; give one of them.")
    chosen = options.chosen_mode(mode)
    acquired = Acquired(acquire_region, acquire_hours)
    inputs = Inputs(stdin_filename, detect=detect)
    fixing = _fixing(inputs, unsafe=unsafe, show=diff) if fix or diff else None
    aside = diff or (fix and paths == ("-",))
    reporting = Reporting(targets, wish, quiet=quiet, aside=aside, rules_url=rules_url, show=show)
    found: list[Diagnostic] = []
    names: list[str] = []
    for item in inputs.read(paths):
        if chosen and is_spec(item.source):
            raise click.UsageError(
                f"{item.source.name} states its own mode; --mode is for bodies only."
            )

        def lint(source: Source, findings: tuple[Finding, ...]) -> tuple[Diagnostic, ...]:
            return lint_source(
                source,
                findings,
                mode=chosen,
                strict=strict,
                acquired=acquired,
                least=reporting.least(fail_on),
            )

        names.append(item.source.name)
        found += _found(item, lint, fixing, is_file=paths != ("-",))
    worst = SEVERITIES.index(fail_on)

    def fails(diagnostic: Diagnostic) -> bool:
        return SEVERITIES.index(diagnostic.severity) <= worst

    fixed = fixing.count if fixing else 0
    run = Run(
        tuple(found),
        tuple(names),
        fixed=0 if diff else fixed,
        complete=not inputs.unreadable,
        fails=fails,
    )
    given = reporting.give(run, fixed=fixed, wrote=not diff)
    if inputs.unreadable or not given:
        return 2
    if fixing and fixing.circular:
        return 3
    return int(any(map(fails, found)) or (diff and fixing is not None and fixing.changed))


def _fixing(inputs: Inputs, *, unsafe: bool, show: bool) -> Fixing:
    from recdsl.cli.fixing import Fixing

    return Fixing(inputs, unsafe=unsafe, show=show)


def _found(
    item: Input,
    lint: Callable[[Source, tuple[Finding, ...]], tuple[Diagnostic, ...]],
    fixing: Fixing | None,
    *,
    is_file: bool,
) -> tuple[Diagnostic, ...]:
    """The diagnostics of one input, or those that its fixes leave."""
    if fixing is None:
        return lint(item.source, item.findings)

    def lint_again(source: Source) -> tuple[Diagnostic, ...]:
        # What reading the bytes found is gone as soon as the text is written anew.
        return lint(source, item.findings if source.text == item.source.text else ())

    return fixing.remaining(item, lint_again, is_file=is_file)
