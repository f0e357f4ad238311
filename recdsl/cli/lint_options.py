"""The options that `lint` and `check` share, in the order of their help."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.config_options import configured
from recdsl.cli.given_values import BASE_BY_DEFAULT
from recdsl.cli.report_options import formats, rules_url, statistics
from recdsl.model.finding import SEVERITIES
from recdsl.reference.reference import REQUESTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from click.decorators import FC

_OPTIONS = (
    options.sentences("Check"),
    click.option("--mode", metavar="MODE", help="The mode in the request's URL, for bodies."),
    click.option(
        "--request",
        type=click.Choice(REQUESTS),
        help="The request whose bodies these are.  [default: by its URL, else by its members]",
    ),
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
