"""`recdsl config`: the settings in force, and their origin."""

from __future__ import annotations

import os
from pathlib import Path

import click

from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.stdio import show, write


@click.command("config")
@click.argument("path", default=".", metavar="[PATH]")
@configured("select", "extend-select", "ignore", "fail-on", "fail-on-unread", "defaults", "edition")
@options.text_or_json
def command(*, path: str, form: str) -> None:
    """Show the settings of a file or a folder, and the file or option that sets each.

    They come from the nearest `recdsl.toml` above PATH, or the nearest `pyproject.toml` with a
    table `[tool.recdsl]`. Options override them. docs/configuration.md describes each.
    """
    from recdsl.reports.configuration import Shown, configuration_json, configuration_text

    place = Path(path, "*") if Path(path).is_dir() else Path(path)
    configuration = configurations().of(str(place))
    absolute = Path(os.path.abspath(path)).as_posix()  # noqa: PTH100 - a link is where it stands
    shown = Shown(absolute, path, configuration)
    if form == "json":
        write(configuration_json(shown))
    else:
        show(configuration_text(shown))
