"""One run of `recdsl lint`, from its options to its exit status."""

from __future__ import annotations

import os

from recdsl.cli.file_lint import Check
from recdsl.cli.given_values import (
    STDIN,
    chosen_mode,
    places_of,
    refuse_contradiction,
    told_apart,
)
from recdsl.cli.outcomes import gathered
from recdsl.cli.report_writing import Reporting
from recdsl.cli.stdio import note, pass_through, usage_error
from recdsl.model.document import Acquired
from recdsl.model.finding import SEVERITIES
from recdsl.reference.reference import DEFAULT_EDITION
from recdsl.reports.run import Run
from recdsl.workspace.projects import Projects
from recdsl.workspace.selecting import Choice, refuse_empty, selected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.cli.file_fixes import Fixing
    from recdsl.cli.outcomes import Tally
    from recdsl.cli.report_writing import Target
    from recdsl.model.diagnostic import Diagnostic
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
    request: str | None = None,
    targets: tuple[Target, ...] = (),
    statistics: bool = False,
    rules_url: str = "",
    write_baseline: str | None = None,
    show: Severity | None = None,
    strict: bool = False,
    stdin_filename: str = STDIN,
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
        request=request or "",
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
        programs=True,
    )
    all_of_it = Choice() if sentence is not None else choice
    selection = selection_of(paths, all_of_it, changed=changed, staged=staged)
    if repairs_stdin and not selection.files:
        pass_through()
    tally = gathered(check, selection, jobs, quiet=quiet)
    refuse_empty(selection, len(tally.names), tally.skipped, allowed=allow_empty)
    tally.found += _between_files(check, selection, tally)
    if write_baseline:
        return _accepted(write_baseline, tally)
    status = _told(tally, reporting, projects, shows=diff)
    if tally.accepted and status < 2:
        _tell_what_is_gone(tally, projects, strict=strict)
    return status


def sound_options(
    command: str,
    *,
    paths: tuple[str, ...],
    sentence: str | None = None,
    mode: str | None = None,
    stdin_filename: str = STDIN,
    changed: str | None = None,
    staged: bool = False,
    baseline: str | None = None,
    write_baseline: str | None = None,
    jsonl: bool = False,
    fix: bool = False,
    unsafe: bool = False,
    diff: bool = False,
    add_allow: bool = False,
    **others: object,
) -> dict[str, object]:
    """The options of `lint` or `check` as its arguments, if they do not contradict each other.

    Raises:
        click.UsageError: if they do.
    """
    if sentence is None:
        paths, changed = told_apart(paths, changed)
    paths = places_of(command, "PATH", paths, sentence)
    if unsafe and not (fix or diff):
        raise usage_error("--unsafe-fixes is for --fix or --diff; give one of them.")
    if write_baseline and (baseline or fix or diff):
        raise usage_error("--write-baseline accepts all that is found; it stands alone.")
    if jsonl and (baseline or write_baseline or fix or diff):
        raise usage_error("--jsonl only checks; fixes and baselines are for single texts.")
    if add_allow and (fix or unsafe or write_baseline or jsonl):
        raise usage_error("--add-allow writes comments only; of these options, give one.")
    if staged and (fix or add_allow) and not diff:
        option = "--fix" if fix else "--add-allow"
        raise usage_error(f"{option} writes files, and --staged reads none; leave one out.")
    if (changed is not None or staged) and (write_baseline or jsonl):
        raise usage_error("--write-baseline and --jsonl are for all files, not for changes.")
    if sentence is not None and jsonl:
        raise usage_error("--jsonl reads files of many bodies; -e gives one text.")
    refuse_contradiction(paths, sentence, stdin_filename, changed=changed, staged=staged)
    return {
        "paths": paths,
        "sentence": sentence,
        "mode": chosen_mode(mode),
        "stdin_filename": stdin_filename,
        "changed": changed,
        "staged": staged,
        "write_baseline": write_baseline,
        "jsonl": jsonl,
        "fix": fix,
        "unsafe": unsafe,
        "diff": diff,
        "add_allow": add_allow,
        **others,
    }


def selection_of(
    paths: tuple[str, ...], choice: Choice, *, changed: str | None, staged: bool
) -> Selection:
    """What is to be checked: all that is named, or what of it git sees as changed or staged."""
    if changed is None and not staged:
        return selected(paths, choice)
    from recdsl.workspace.changes import select_changed, select_staged

    return select_staged(paths, choice) if staged else select_changed(paths, changed or "", choice)


def _between_files(check: Check, selection: Selection, tally: Tally) -> list[Diagnostic]:
    """The findings between the requests in the files of each folder that is checked."""
    known = {one.source.name for one in tally.found if one.request}
    folders = {os.path.split(name)[0] for name in known}
    found: list[Diagnostic] = []
    for folder in sorted(folders):
        names = [file.path for file in selection.files if file.folder is not None]
        here = [name for name in names if os.path.split(name)[0] == folder]
        found += check.between_files(here) if len(here) > 1 else ()
    return found


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
