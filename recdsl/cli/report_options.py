"""The options of `recdsl lint` for the formats and files of its reports."""

from __future__ import annotations

import click

from recdsl.cli.given_values import targets_of
from recdsl.cli.options import Making
from recdsl.reports.formats import FORMATS


def _begun(ctx: click.Context, param: click.Parameter, begun: str) -> list[str]:
    """The formats that begin like this, for the shell's completion."""
    del ctx, param
    return [name for name in FORMATS if name.startswith(begun)]


formats = click.option(
    "--format",
    "targets",
    multiple=True,
    callback=Making(targets_of),
    shell_complete=_begun,
    metavar="FORMAT[:FILE]",
    help="Write findings in this format (see below) to FILE, or to standard output; can be "
    "repeated.  [default: text]",
)
statistics = click.option(
    "--statistics",
    is_flag=True,
    help="Count the findings by rule and kind of file; the same as --format statistics.",
)
rules_url = click.option(
    "--rules-url",
    metavar="URL",
    default="",
    help="Link findings in machine formats to the rules' pages below this URL.",
)


def formats_help() -> str:
    """The formats for the end of a command's help, a line each."""
    widest = max(map(len, FORMATS))
    lines = [f"  {one.name:{widest}}  {one.summary}" for one in FORMATS.values()]
    return "\n".join(("\b", "Formats:", *lines))
