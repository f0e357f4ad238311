"""Options that several commands share, declared once."""

from __future__ import annotations

import click

from recdsl.cli.streams import note
from recdsl.language.names import AREAS
from recdsl.mode_names import mode_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.finding import Mode

colour = click.option(
    "--color",
    "wish",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour in text for people; never in a machine's format.",
)
quiet = click.option("-q", "--quiet", is_flag=True, help="Say nothing beside the findings.")
acquire_region = click.option(
    "--acquire-region",
    type=click.Choice(AREAS, case_sensitive=False),
    metavar="REGION",
    help="The region that `acquire` was told: CN, AP, EU or NA.",
)
acquire_hours = click.option(
    "--acquire-hours",
    type=click.IntRange(1, 720),
    metavar="N",
    help="The hours (`resourceExpiredHour`) that `acquire` was told.",
)


def chosen_mode(said: str | None) -> Mode | None:
    """The mode that `--mode` says; its old names are understood, with a note.

    Raises:
        click.UsageError: when there is no such mode.
    """
    if said is None:
        return None
    mode = mode_named(said)
    if mode is None:
        raise click.UsageError(f"There is no mode {said!r}; the modes are individual, mix, web.")
    if mode != said.lower():
        note(f"warning: the mode is called {mode!r} in the URL, not {said!r}.\n")
    return mode
