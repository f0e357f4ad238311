"""`recdsl diff`: the changes for the recording."""

from __future__ import annotations

import sys

import click

from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.inputs import document_of, input_at, mode_for, project_at
from recdsl.cli.stdio import columns_of, show, write
from recdsl.explaining.explanation_pages import (
    difference_json,
    difference_markdown,
    difference_text,
)
from recdsl.explaining.recording_pairs import differences
from recdsl.workspace.projects import Projects


@click.command("diff")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--mode", metavar="MODE", help="The mode in the request's URL, if a side is a body.")
@click.option("--exit-code", "tells", is_flag=True, help="Exit with 1 if something changes.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json", "markdown"]),
    default="text",
    show_default=True,
    help="Text for people, JSON for programs, or Markdown for a pull request.",
)
@configured("defaults")
@options.colour
def command(*, old: str, new: str, mode: str | None, tells: bool, form: str, wish: str) -> int:
    """Show what changes in the recording between two texts.

    OLD and NEW are each a spec or a body: a path, `-` for standard input, or REV:PATH for a file
    of a git revision. Recordings are paired by name. The order of members, the spelling of values
    and defaults that are written out are not differences. Shared defaults come from the same
    revision, from the file that the configuration names today.
    """
    if old == new == "-":
        raise click.UsageError("Only one side can be standard input.")
    items = input_at(old), input_at(new)
    chosen = mode_for(items, options.chosen_mode(mode))
    projects = Projects(configurations())
    before, after = (
        document_of(item, project_at(place, projects), chosen, wish)
        for place, item in zip((old, new), items, strict=True)
    )
    if before is None or after is None:
        return 1
    found = differences(before, after)
    if form == "json":
        write(difference_json(found))
    elif form == "markdown":
        show(difference_markdown(found))
    else:
        show(difference_text(found, columns_of(sys.stdout)))
    return int(tells and any(one.status != "same" for one in found))
