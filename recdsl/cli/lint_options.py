"""The options that `lint` and `check` share, in the order of their help."""

from __future__ import annotations

import os

import click

from recdsl.cli import options
from recdsl.cli.config_options import configured
from recdsl.cli.report_options import formats, rules_url, statistics
from recdsl.model.finding import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from click.decorators import FC

BASE_BY_DEFAULT = ""  # the base of `--changed` without a value

_OPTIONS = (
    options.sentences("Check"),
    click.option("--mode", metavar="MODE", help="The mode in the request's URL, for bodies."),
    formats,
    statistics,
    rules_url,
    configured(
        "select",
        "extend-select",
        "ignore",
        "fail-on",
        "fail-on-unread",
        "defaults",
        "edition",
        "baseline",
    ),
    click.option(
        "--show",
        type=click.Choice(SEVERITIES),
        help="Report findings from this severity on.  [default: warning in text, info elsewhere]",
    ),
    click.option(
        "--strict", is_flag=True, help="Also report findings that depend on an unknown value."
    ),
    options.stdin_filename,
    click.option(
        "--detect", is_flag=True, help="Skip named files that contain neither spec nor body."
    ),
    click.option(
        "--changed",
        is_flag=False,
        flag_value=BASE_BY_DEFAULT,
        metavar="[BASE]",
        help="Only files that changed since the branch left BASE, and untracked ones."
        "  [default: the default branch of origin, or HEAD]",
    ),
    click.option("--staged", is_flag=True, help="Only the texts that are staged for a commit."),
    options.exclude,
    options.force_exclude,
    options.respect_gitignore,
    options.allow_empty,
    options.jobs,
    options.acquire_region,
    options.acquire_hours,
    options.colour,
    options.quiet,
)


def lint_options(command: FC) -> FC:
    """Give a command the options of a run of `lint` that writes nothing."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def told_apart(paths: tuple[str, ...], changed: str | None) -> tuple[tuple[str, ...], str | None]:
    """The paths, by default the current folder, and the base of `--changed`.

    What stands behind `--changed` and is a path, but no revision, is one of the paths; git itself
    tells them apart like that.
    """
    if changed and os.path.lexists(changed):
        from recdsl.workspace.changes import is_revision

        if not is_revision(changed):
            return (changed, *paths), BASE_BY_DEFAULT
    return paths or (".",), changed


def refuse_contradiction(
    paths: tuple[str, ...],
    sentence: str | None,
    stdin_filename: str,
    *,
    changed: str | None,
    staged: bool,
) -> None:
    """Refuse what no run can do.

    Raises:
        click.UsageError: when options or paths contradict each other.
    """
    if sentence is not None and stdin_filename != options.STDIN:
        raise click.UsageError("--stdin-filename names standard input, which -e does not read.")
    if changed is not None and staged:
        raise click.UsageError("--changed reads files and --staged the index of git; give one.")
    if "-" in paths and (changed is not None or staged):
        raise click.UsageError("--changed and --staged are for files; `-` is standard input.")
    if "-" in paths and len(paths) > 1:
        raise click.UsageError("`-` is standard input, and stands alone.")
