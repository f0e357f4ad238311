"""`recdsl lint`: findings on specs and bodies."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.checking import Check
from recdsl.cli.in_force import configurations, configured
from recdsl.cli.outcomes import gathered
from recdsl.cli.projects import Projects
from recdsl.cli.reporting import Reporting, formats, formats_help, rules_url, statistics
from recdsl.cli.streams import note, pass_through
from recdsl.cli.walking import Choice, selected
from recdsl.document import Acquired
from recdsl.finding import SEVERITIES
from recdsl.reports.run import Run

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.baseline import Baseline
    from recdsl.cli.fixing import Fixing
    from recdsl.cli.ignoring import Patterns
    from recdsl.cli.outcomes import Tally
    from recdsl.cli.reporting import Target
    from recdsl.finding import Severity


@click.command("lint", epilog=formats_help())
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--mode", metavar="MODE", help="The mode in the request's URL, for bodies.")
@formats
@statistics
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
    targets: tuple[Target, ...],
    statistics: bool,
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
    exclude: tuple[Patterns, ...],
    force_exclude: bool,
    respect_gitignore: bool,
    allow_empty: bool,
    jobs: int | None,
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
    if "-" in paths and len(paths) > 1:
        raise click.UsageError("`-` is standard input, and stands alone.")
    projects = Projects(configurations())
    repairs_stdin = fix and not diff and paths == ("-",)
    reporting = Reporting(
        targets,
        wish,
        quiet=quiet,
        aside=diff or repairs_stdin,
        rules_url=rules_url,
        show=show,
        statistics=statistics,
    )
    known = _known(baseline)
    check = Check(
        projects=projects,
        mode=options.chosen_mode(mode),
        strict=strict,
        acquired=Acquired(acquire_region, acquire_hours),
        least={one: "info" if write_baseline else reporting.least(one) for one in SEVERITIES},
        detect=detect,
        stdin=stdin_filename,
        baseline=known,
        fixing=_fixing(unsafe=unsafe, show=diff) if fix or diff else None,
    )
    if jsonl:
        from recdsl.cli.json_lines import lint_lines

        return lint_lines(
            paths,
            check.lint_of,
            reporting,
            projects.fails,
            stdin_name=stdin_filename,
            detect=detect,
        )
    choice = Choice(
        excluded=exclude,
        forced=force_exclude,
        respects_gitignore=respect_gitignore,
        looks_at=projects.looks_at,
        detects=detect,
        stdin=stdin_filename,
    )
    selection = selected(paths, choice)
    if repairs_stdin and not selection.files:
        pass_through()
    tally = gathered(check, selection, jobs, quiet=quiet)
    options.refuse_empty(selection, len(tally.names), tally.skipped, allowed=allow_empty)
    if write_baseline:
        return _accepted(write_baseline, tally)
    status = _told(tally, reporting, projects, shows=diff)
    if known and baseline and status < 2:
        known.join(tally.names, tally.met)
        _tell_what_is_gone(known, baseline)
    return status


def _told(tally: Tally, reporting: Reporting, projects: Projects, *, shows: bool) -> int:
    """Report what was found, and what was or would be fixed; the exit status."""
    run = Run(
        tuple(tally.found),
        tuple(tally.names),
        skipped=tally.skipped,
        fixed=0 if shows else tally.fixes,
        complete=not tally.failed,
        fails=projects.fails,
    )
    given = reporting.give(run, fixed=tally.fixes, wrote=not shows)
    if tally.failed or not given:
        return 2
    if tally.circular:
        return 3
    return int(any(map(projects.fails, tally.found)) or (shows and tally.changed > 0))


def _known(file: str | None) -> Baseline | None:
    """What is accepted, where there is a baseline."""
    if file is None:
        return None
    from recdsl.cli.baselines import read_file  # most runs have none

    return read_file(file)


def _tell_what_is_gone(known: Baseline, file: str) -> None:
    from recdsl.cli.baselines import tell_what_is_gone

    tell_what_is_gone(known, file)


def _accepted(file: str, tally: Tally) -> int:
    """Write the baseline, unless it would lack what an unreadable file holds."""
    if tally.failed:
        note(f"{file}: it is not written, since a file could not be read.\n")
        return 2
    from recdsl.cli.baselines import accept

    accept(file, tally.found, len(tally.names))
    return 0


def _fixing(*, unsafe: bool, show: bool) -> Fixing:
    from recdsl.cli.fixing import Fixing

    return Fixing(unsafe, show)
