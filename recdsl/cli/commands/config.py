"""`recdsl config`: what is in force, and why."""

from __future__ import annotations

import os
from pathlib import Path

import click

from recdsl.cli.config_options import configurations, configured
from recdsl.cli.stdio import write


@click.command("config")
@click.argument("path", default=".", metavar="[PATH]")
@configured("select", "extend-select", "ignore", "fail-on", "defaults")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
def command(*, path: str, form: str) -> None:
    """Show what is in force for a file or a folder, and which file or option says so.

    The settings are those of the nearest `recdsl.toml`, or `pyproject.toml` with a table
    `[tool.recdsl]`, above PATH; options come before them. docs/configuration.md describes each.
    """
    from recdsl.reports.configuration import Shown, configuration_json, configuration_text

    place = Path(path, "*") if Path(path).is_dir() else Path(path)
    configuration = configurations().of(str(place))
    absolute = Path(os.path.abspath(path)).as_posix()  # noqa: PTH100 - a link is where it stands
    shown = Shown(absolute, path, configuration)
    write(configuration_json(shown) if form == "json" else configuration_text(shown))
