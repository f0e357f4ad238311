"""One run of `recdsl lint`, from its options to its exit status."""

from __future__ import annotations

from recdsl.cli.file_lint import Check
from recdsl.cli.outcomes import gathered
from recdsl.cli.report_writing import Reporting
from recdsl.cli.stdio import note, pass_through
from recdsl.model.document import Acquired
from recdsl.model.finding import SEVERITIES
from recdsl.reference.reference import DEFAULT_EDITION
from recdsl.reports.run import Run
from recdsl.surfaces.kinds import ENDINGS, FOREIGN_ENDINGS
from recdsl.workspace.projects import Projects
from recdsl.workspace.selecting import Choice, refuse_empty, selected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.cli.file_fixes import Fixing
    from recdsl.cli.outcomes import Tally
    from recdsl.cli.report_writing import Target
    from recdsl.model.finding import Mode, Severity
    from recdsl.workspace.configurations import Configurations
    from recdsl.workspace.ignoring import Patterns
    from recdsl.workspace.selecting import Selection


def lint(
    configurations: Configurations,
    paths: tuple[str, ...],
    *,
    sentence: str | None = None,
    mode: Mode | None = None,
    targets: tuple[Target, ...] = (),
    statistics: bool = False,
    rules_url: str = "",
    write_baseline: str | None = None,
    show: Severity | None = None,
    strict: bool = False,
    stdin_filename: str = "<stdin>",
    detect: bool = False,
    changed: str | None = None,
    staged: bool = False,
    jsonl: bool = False,
    fix: bool = False,
    unsafe: bool = False,
    diff: bool = False,
    add_allow: bool = False,
    exclude: tuple[Patterns, ...] = (),
    force_exclude: bool = False,
    respect_gitignore: bool = True,
    allow_empty: bool = False,
    jobs: int | None = None,
    acquire_region: str | None = None,
    acquire_hours: int | None = None,
    wish: str = "auto",
    quiet: bool = False,
) -> int:
    """Lint files and folders, and say what is found.

    The arguments are what the options of the same names say; their defaults hold without one. A
    sentence is read in place of standard input, `-`.

    Returns:
        The exit status.

    Raises:
        click.UsageError: when the options contradict what they are about.
        UnreadableError: when a file that they, or a configuration, name cannot be read.
        ConfigurationError: when a configuration cannot be meant.
    """
    projects = Projects(configurations, accepts=not write_baseline)
    repairs_stdin = (fix or add_allow) and not diff and paths == ("-",)
    reporting = Reporting(
        targets,
        wish,
        quiet=quiet,
        aside=diff or repairs_stdin,
        rules_url=rules_url,
        show=show,
        statistics=statistics,
    )
    check = Check(
        projects=projects,
        mode=mode,
        strict=strict,
        acquired=Acquired(acquire_region, acquire_hours),
        least={one: "info" if write_baseline else reporting.least(one) for one in SEVERITIES},
        detect=detect,
        stdin=stdin_filename,
        fixing=_fixing(unsafe=unsafe, show=diff, allows=add_allow)
        if fix or diff or add_allow
        else None,
        counts_idle=reporting.is_for_people,
        sentence=sentence,
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
        kinds=(*ENDINGS, *FOREIGN_ENDINGS),
    )
    all_of_it = Choice() if sentence is not None else choice
    selection = selection_of(paths, all_of_it, changed=changed, staged=staged)
    if repairs_stdin and not selection.files:
        pass_through()
    tally = gathered(check, selection, jobs, quiet=quiet)
    refuse_empty(selection, len(tally.names), tally.skipped, allowed=allow_empty)
    if write_baseline:
        return _accepted(write_baseline, tally)
    status = _told(tally, reporting, projects, shows=diff)
    if tally.accepted and status < 2:
        _tell_what_is_gone(tally, projects, strict=strict)
    return status


def selection_of(
    paths: tuple[str, ...], choice: Choice, *, changed: str | None, staged: bool
) -> Selection:
    """What is to be checked: all that is named, or what of it git sees as changed or staged."""
    if changed is None and not staged:
        return selected(paths, choice)
    from recdsl.workspace.changes import select_changed, select_staged

    return select_staged(paths, choice) if staged else select_changed(paths, changed or "", choice)


def _told(tally: Tally, reporting: Reporting, projects: Projects, *, shows: bool) -> int:
    """Report what was found, and what was or would be fixed; the exit status."""
    run = Run(
        tuple(tally.found),
        tuple(tally.names),
        skipped=tally.skipped,
        unread=tuple(tally.unread["parser"]),
        foreign=tuple(tally.unread["language"]),
        unread_fails=tally.unread_fails,
        fixed=0 if shows else tally.fixes,
        complete=not (tally.failed or tally.unread_fails),
        fails=projects.fails,
        idle=tally.idle,
        editions=() if tally.editions <= {DEFAULT_EDITION} else tuple(sorted(tally.editions)),
    )
    given = reporting.give(run, fixed=tally.fixes, wrote=not shows)
    if tally.failed or not given:
        return 2
    failed = any(map(projects.fails, tally.found)) or (shows and tally.changed > 0)
    # A run is not clean if a parser is missing, whatever the project wants of other languages.
    return 1 if failed else 2 if tally.unread_fails else 0


def _tell_what_is_gone(tally: Tally, projects: Projects, *, strict: bool) -> None:
    from recdsl.cli.baselines import tell_what_is_gone  # most runs have no baseline

    for file, accepted in tally.accepted.items():
        projects.of(accepted[0][0])  # reads the baseline, if only other processes did
        known = projects.baselines[file]
        for name, met in accepted:
            known.join([name], met)
        tell_what_is_gone(known, projects, strict=strict)


def _accepted(file: str, tally: Tally) -> int:
    """Write the baseline, unless it would lack what an unreadable file holds."""
    if tally.failed or tally.unread_fails:
        from recdsl.model.cells import safe

        note(f"{safe(file)}: it is not written, since a file could not be read.\n")
        return 2
    from recdsl.cli.baselines import accept

    accept(file, tally.found, len(tally.names))
    return 0


def _fixing(*, unsafe: bool, show: bool, allows: bool) -> Fixing:
    from recdsl.cli.file_fixes import Fixing

    return Fixing(unsafe, show, allows)
