"""`recdsl diff`: what changes for the recording."""

from __future__ import annotations

import click

from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.inputs import document_of, input_at, mode_for, project_at
from recdsl.cli.stdio import write
from recdsl.explaining.explanation_pages import (
    difference_json,
    difference_markdown,
    difference_text,
)
from recdsl.explaining.recording_pairs import differences
from recdsl.workspace.projects import Projects

_FORMS = {"text": difference_text, "json": difference_json, "markdown": difference_markdown}


@click.command("diff")
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@click.option("--mode", metavar="MODE", help="The mode in the request's URL, for bodies.")
@click.option("--exit-code", "tells", is_flag=True, help="Exit with 1 when something changes.")
@click.option(
    "--format",
    "form",
    type=click.Choice(list(_FORMS)),
    default="text",
    show_default=True,
    help="For people, for programs, or for a pull request.",
)
@configured("defaults")
@options.colour
def command(*, old: str, new: str, mode: str | None, tells: bool, form: str, wish: str) -> int:
    """Say what changes for the recording between two texts.

    OLD and NEW are each a spec or a body: a path, `-` for standard input, or REV:PATH for a file
    of a git revision. Recordings are paired by their names. The order of members, how a text
    spells a value, and defaults that are written out never show. Shared defaults are those of the
    revision, in the file that the configuration names today.
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
    write(_FORMS[form](found))
    return int(tells and any(one.status != "same" for one in found))
