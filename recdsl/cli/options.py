"""Options that several commands share, declared once."""

from __future__ import annotations

from pathlib import Path

import click

from recdsl.cli.outcomes import PAYS_FROM
from recdsl.cli.stdio import note
from recdsl.model.document import AREAS
from recdsl.model.mode_names import mode_named
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import DEFAULT_EDITION, REQUESTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from click.decorators import FC

    from recdsl.model.finding import Mode
    from recdsl.workspace.ignoring import Patterns

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
STDIN = "<stdin>"
stdin_filename = click.option(
    "--stdin-filename", default=STDIN, help="The name of standard input (`-`) in findings."
)


def sentences(verb: str, most: int = 1) -> Callable[[FC], FC]:
    """`-e`, by which a command takes a sentence in place of a file.

    Args:
        verb: what the command does with it, as the help says.
        most: how many sentences it takes; of one, the command is given the sentence itself.
    """

    def few(
        _context: click.Context, _option: click.Parameter, given: tuple[str, ...]
    ) -> tuple[str, ...] | str | None:
        # click alone would silently use the last of several.
        if len(given) > most:
            raise click.UsageError(
                "-e takes one sentence, and several are given; put the clauses of one recording "
                "into one sentence, or several recordings into a file, each in a "
                "`recording NAME { … }`."
                if most == 1
                else f"-e can be given {most} times; {len(given)} sentences are given."
            )
        return given if most > 1 else given[0] if given else None

    return click.option(
        "-e",
        "sentence" if most == 1 else "sentences",
        multiple=True,
        callback=few,
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


def _patterns(
    ctx: click.Context, param: click.Parameter, said: tuple[str, ...]
) -> tuple[Patterns, ...]:
    """Read the patterns of `--exclude`; they are relative to the current folder."""
    if not said:
        return ()
    from recdsl.workspace.ignoring import Patterns, is_pattern

    for line in said:
        if not is_pattern(line):
            raise click.BadParameter(f"{line!r} is no pattern as .gitignore has them.", ctx, param)
    return (Patterns(str(Path.cwd()), said),)


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
    callback=_patterns,
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


def chosen_mode(said: str | None) -> Mode | None:
    """Return the mode that `--mode` names; old names are accepted, with a note.

    Raises:
        click.UsageError: if there is no such mode.
    """
    if said is None:
        return None
    mode = mode_named(said)
    if mode is None:
        raise click.UsageError(f"There is no mode {said!r}; the modes are individual, mix, web.")
    if mode != said.lower():
        note(f"warning: the mode is called {mode!r} in the URL, not {said!r}.\n")
    return mode
