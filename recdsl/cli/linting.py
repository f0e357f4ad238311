"""`recdsl lint`: findings on specs and bodies."""

from __future__ import annotations

from functools import partial

import click

from recdsl.cli import options
from recdsl.cli.in_force import configurations, configured
from recdsl.cli.inputs import Inputs
from recdsl.cli.projects import Projects
from recdsl.cli.reporting import Reporting, formats, formats_help, rules_url
from recdsl.cli.streams import note
from recdsl.document import Acquired
from recdsl.finding import SEVERITIES
from recdsl.program import is_spec, lint_source
from recdsl.reports.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.baseline import Baseline
    from recdsl.cli.fixing import Fixing
    from recdsl.cli.reporting import Target
    from recdsl.cli.streams import Input
    from recdsl.diagnostic import Diagnostic
    from recdsl.finding import Finding, Severity
    from recdsl.text import Source

    Lint = Callable[[Source, tuple[Finding, ...]], tuple[Diagnostic, ...]]


@click.command("lint", epilog=formats_help())
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--mode", metavar="MODE", help="The mode in the request's URL, for bodies.")
@formats
@rules_url
@configured("select", "extend-select", "ignore", "fail-on", "defaults")
@click.option("--baseline", metavar="FILE", help="Report nothing that this file accepts.")
@click.option(
    "--write-baseline", metavar="FILE", help="Write a file that accepts all that is found."
)
@click.option(
    "--show",
    type=click.Choice(SEVERITIES),
    help="The least severity that is reported; by default warning in text, info elsewhere.",
)
@click.option("--strict", is_flag=True, help="Also report rules that wait for an unknown value.")
@click.option("--stdin-filename", default="<stdin>", help="What to call standard input (`-`).")
@click.option("--detect", is_flag=True, help="Skip named files that hold neither spec nor body.")
@click.option(
    "--jsonl", is_flag=True, help="Each line of the files is a body (JSON Lines); no fixes."
)
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
    baseline: str | None,
    write_baseline: str | None,
    show: Severity | None,
    strict: bool,
    stdin_filename: str,
    detect: bool,
    jsonl: bool,
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
    if write_baseline and (baseline or fix or diff):
        raise click.UsageError("--write-baseline accepts all that is found; it stands alone.")
    if jsonl and (baseline or write_baseline or fix or diff):
        raise click.UsageError("--jsonl only checks; fixes and baselines are for single texts.")
    chosen = options.chosen_mode(mode)
    acquired = Acquired(acquire_region, acquire_hours)
    projects = Projects(configurations())
    aside = diff or (fix and paths == ("-",))
    reporting = Reporting(targets, wish, quiet=quiet, aside=aside, rules_url=rules_url, show=show)
    known = _known(baseline)

    def lint_of(name: str) -> Lint:
        project = projects.of(name)
        return partial(
            lint_source,
            mode=chosen,
            strict=strict,
            acquired=acquired,
            least="info" if write_baseline else reporting.least(project.fail_on),
            project=project,
            baseline=known,
        )

    if jsonl:
        from recdsl.cli.json_lines import lint_lines

        return lint_lines(
            paths, lint_of, reporting, projects.fails, stdin_name=stdin_filename, detect=detect
        )
    inputs = Inputs(stdin_filename, detect=detect, looks_at=projects.looks_at)
    fixing = _fixing(inputs, unsafe=unsafe, show=diff) if fix or diff else None
    found: list[Diagnostic] = []
    names: list[str] = []
    for item in inputs.read(paths):
        lint = lint_of(item.source.name)
        if chosen and is_spec(item.source):
            raise click.UsageError(
                f"{item.source.name} states its own mode; --mode is for bodies only."
            )
        names.append(item.source.name)
        found += _found(item, lint, fixing, is_file=paths != ("-",))
        if known:
            known.looked_at(item.source.name)
    found = _once(found, projects)
    if write_baseline:
        return _accepted(write_baseline, found, inputs)
    fixed = fixing.count if fixing else 0
    run = Run(
        tuple(found),
        tuple(names),
        fixed=0 if diff else fixed,
        complete=not inputs.unreadable,
        fails=projects.fails,
    )
    given = reporting.give(run, fixed=fixed, wrote=not diff)
    if inputs.unreadable or not given:
        return 2
    if fixing and fixing.circular:
        return 3
    if known and baseline:
        _tell_what_is_gone(known, baseline)
    return int(any(map(projects.fails, found)) or (diff and fixing is not None and fixing.changed))


def _once(found: list[Diagnostic], projects: Projects) -> list[Diagnostic]:
    """The findings, those in defaults that several specs share each once."""
    kept: dict[object, Diagnostic] = {}
    for number, one in enumerate(found):
        shared = (one.source.name, one.span, one.rule.name, one.pointer, one.message)
        kept.setdefault(shared if projects.shares(one.source) else number, one)
    return list(kept.values())


def _known(file: str | None) -> Baseline | None:
    """What is accepted, where there is a baseline."""
    if file is None:
        return None
    from recdsl.cli.baselines import read_file  # most runs have none

    return read_file(file)


def _tell_what_is_gone(known: Baseline, file: str) -> None:
    from recdsl.cli.baselines import tell_what_is_gone

    tell_what_is_gone(known, file)


def _accepted(file: str, found: list[Diagnostic], inputs: Inputs) -> int:
    """Write the baseline, unless it would lack what an unreadable file holds."""
    if inputs.unreadable:
        note(f"{file}: it is not written, since a file could not be read.\n")
        return 2
    from recdsl.cli.baselines import accept

    accept(file, found, inputs.count)
    return 0


def _fixing(inputs: Inputs, *, unsafe: bool, show: bool) -> Fixing:
    from recdsl.cli.fixing import Fixing

    return Fixing(inputs, unsafe=unsafe, show=show)


def _found(
    item: Input,
    lint: Lint,
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
