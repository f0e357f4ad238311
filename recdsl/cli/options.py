"""Options that several commands share, declared once."""

from __future__ import annotations

import click

from recdsl.cli.given_values import STDIN, only_sentence, patterns_of
from recdsl.cli.outcomes import PAYS_FROM
from recdsl.model.document import AREAS
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import DEFAULT_EDITION, REQUESTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from click.decorators import FC

colour = click.option(
    "--color",
    "wish",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="Colour text for people; machine formats are never coloured.",
)
text_or_json = click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text for people, or JSON for programs.",
)
stdin_filename = click.option(
    "--stdin-filename", default=STDIN, help="The name of standard input (`-`) in findings."
)


class Making:
    """A callback of click that makes the value of an option from what is given.

    `make` raises ValueError for a value that the option cannot have.
    """

    def __init__(self, make: Callable[[tuple[str, ...]], object]) -> None:
        """Store the function; the reader of lines without click calls the same one."""
        self.make = make

    def __call__(
        self, context: click.Context, option: click.Parameter, given: tuple[str, ...]
    ) -> object:
        """Make the value."""
        try:
            return self.make(given)
        except ValueError as error:
            raise click.BadParameter(str(error), context, option) from None


def sentences(verb: str, most: int = 1) -> Callable[[FC], FC]:
    """`-e`, by which a command takes a sentence in place of a file.

    Args:
        verb: what the command does with it, as the help says.
        most: how many sentences it takes; of one, the command is given the sentence itself.
    """

    def few(given: tuple[str, ...]) -> tuple[str, ...]:
        if len(given) > most:
            raise click.UsageError(
                f"-e can be given {most} times; {len(given)} sentences are given."
            )
        return given

    return click.option(
        "-e",
        "sentence" if most == 1 else "sentences",
        multiple=True,
        callback=Making(only_sentence if most == 1 else few),
        metavar="SENTENCE",
        help=f"{verb} this sentence instead of a file{'' if most == 1 else ', or two of them'}.",
    )


quiet = click.option("-q", "--quiet", is_flag=True, help="Print nothing but the findings.")
acquire_region = click.option(
    "--acquire-region",
    type=click.Choice(AREAS, case_sensitive=False),
    metavar="REGION",
    help="The region in your `acquire` request: CN, AP, EU or NA.",
)
acquire_hours = click.option(
    "--acquire-hours",
    type=click.IntRange(1, 720),
    metavar="N",
    help="The hours (`resourceExpiredHour`) in your `acquire` request.",
)
MOST_JOBS = 61  # what Windows can wait for

jobs = click.option(
    "-j",
    "--jobs",
    type=click.IntRange(1, MOST_JOBS),
    metavar="N",
    help=f"Use N processes.  [default: one for each {PAYS_FROM} files, at most one a processor]",
)


edition = click.option(
    "--edition",
    "edition_name",
    type=click.Choice(EDITIONS),
    default=DEFAULT_EDITION,
    show_default=True,
    help="The edition of the vendor's page.",
)
request = click.option(
    "--request",
    type=click.Choice(REQUESTS),
    default="start",
    show_default=True,
    help="The request whose body is described.",
)
exclude = click.option(
    "--exclude",
    multiple=True,
    callback=Making(patterns_of),
    metavar="PATTERN",
    help="Skip what matches in folders; written as in a .gitignore of the current folder.",
)
force_exclude = click.option(
    "--force-exclude", is_flag=True, help="Apply --exclude to files that you name, too."
)
respect_gitignore = click.option(
    "--respect-gitignore/--no-respect-gitignore",
    default=True,
    show_default=True,
    help="Skip what git ignores in folders.",
)
allow_empty = click.option(
    "--allow-empty", is_flag=True, help="Do not fail if the folders contain nothing to work on."
)
