"""The options of `recdsl lint` for the formats and files of its reports."""

from __future__ import annotations

import click

from recdsl.cli.report_writing import Target
from recdsl.model.quoting import closest
from recdsl.reports.formats import FORMATS


def _targets(
    ctx: click.Context, param: click.Parameter, said: tuple[str, ...]
) -> tuple[Target, ...]:
    """Read `FORMAT` or `FORMAT:FILE`, once or several times."""
    return tuple(_target(one, ctx, param) for one in said)


def _target(said: str, ctx: click.Context, param: click.Parameter) -> Target:
    name, colon, file = said.partition(":")
    if name not in FORMATS:
        meant = closest(name, FORMATS)
        hint = f"Did you mean {meant!r}?" if meant else f"There are {', '.join(FORMATS)}."
        raise click.BadParameter(f"There is no format {name!r}. {hint}", ctx, param)
    if colon and not file:
        raise click.BadParameter(
            f"Which file? Write {name}:FILE, or {name} alone for standard output.", ctx, param
        )
    return Target(FORMATS[name], None if file in ("", "-") else file)


def _begun(ctx: click.Context, param: click.Parameter, begun: str) -> list[str]:
    """The formats that begin like this, for the shell's completion."""
    del ctx, param
    return [name for name in FORMATS if name.startswith(begun)]


formats = click.option(
    "--format",
    "targets",
    multiple=True,
    callback=_targets,
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
