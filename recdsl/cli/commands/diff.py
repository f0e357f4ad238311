"""`recdsl diff`: the changes for the recording."""

from __future__ import annotations

import sys

import click

from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.given_values import chosen_mode
from recdsl.cli.inputs import document_of, input_at, mode_for, project_at
from recdsl.cli.stdio import columns_of, show, write
from recdsl.explaining.explanation_pages import (
    difference_json,
    difference_markdown,
    difference_text,
)
from recdsl.explaining.recording_pairs import differences
from recdsl.model.frozen import replaced
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import edition
from recdsl.workspace.projects import Projects


def _editions(
    ctx: click.Context, param: click.Parameter, said: str | None
) -> tuple[str, str] | None:
    """Return the editions of the two sides."""
    if said is None:
        return None
    old, dots, new = said.partition("..")
    names = (old, new if dots else old)
    for name in names:
        if name not in EDITIONS:
            known = ", ".join(EDITIONS)
            message = f"{name!r} is no edition; the editions are {known}."
            raise click.BadParameter(message, ctx, param)
    return names


@click.command("diff")
@click.argument("places", nargs=-1, metavar="OLD NEW")
@options.sentences("Compare", most=2)
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
@click.option(
    "--edition",
    "editions",
    callback=_editions,
    metavar="EDITION|OLD..NEW",
    help="The edition of the vendor's page to go by, or one for each side.",
)
@configured("defaults")
@options.colour
def command(
    *,
    places: tuple[str, ...],
    sentences: tuple[str, ...],
    mode: str | None,
    tells: bool,
    form: str,
    editions: tuple[str, str] | None,
    wish: str,
) -> int:
    """Show what changes in the recording between two texts.

    OLD and NEW are each a spec or a body: a path, `-` for standard input, or REV:PATH for a file
    of a git revision. Recordings are paired by name. The order of members, the spelling of values
    and defaults that are written out are not differences. Shared defaults come from the same
    revision, from the file that the configuration names today. One -e is NEW beside a file OLD;
    two are OLD and NEW. With `--edition OLD..NEW` and one text, the changes are those that the
    edition makes.
    """
    sides = _sides(places, sentences, editions)
    items = [input_at(place, sentence) for place, sentence in sides]
    chosen = mode_for(items, chosen_mode(mode))
    projects = Projects(configurations())
    settings = [project_at(place, projects) for place, _ in sides]
    if editions:
        settings = [
            replaced(project, reference=edition(name), demands_edition=True)
            for project, name in zip(settings, editions, strict=True)
        ]
    before, after = (
        document_of(item, project, chosen, wish)
        for item, project in zip(items, settings, strict=True)
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


def _sides(
    places: tuple[str, ...], sentences: tuple[str, ...], editions: tuple[str, str] | None
) -> list[tuple[str, str | None]]:
    """OLD and NEW, each a place and the sentence that is read in place of standard input.

    One text in two editions is both.

    Raises:
        click.UsageError: unless there are two.
    """
    sides: list[tuple[str, str | None]] = [(place, None) for place in places]
    sides += [("-", sentence) for sentence in sentences]
    if len(sides) == 1 and places != ("-",) and editions and editions[0] != editions[1]:
        sides *= 2
    if len(sides) != 2:
        raise click.UsageError(
            'Give two texts, OLD and NEW: each a file, `-` for standard input, or -e "SENTENCE".'
        )
    if places == ("-", "-"):
        raise click.UsageError("Only one side can be standard input.")
    return sides
