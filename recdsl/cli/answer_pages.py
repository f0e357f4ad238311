"""The service's answers, for `explain`: which of them a text means, and how they are printed."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from recdsl.cli.config_options import chosen_edition
from recdsl.cli.stdio import columns_of, show, write
from recdsl.model.quoting import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reference.service_answers import Answer


def answers_meant(places: tuple[str, ...]) -> list[Answer]:
    """The answers that the words of a command line mean; none if a word is a path.

    Raises:
        click.UsageError: if only another edition than the chosen one has such an answer.
    """
    if any(map(_is_path, places)):
        return []
    from recdsl.cli.pages import answers_text
    from recdsl.reference.service_answers import answers, matches

    what = " ".join(places)
    found = matches(what, answers(answers_text()))
    edition = chosen_edition()
    kept = [row for row in found if edition is None or edition in row.editions]
    if found and not kept:
        others = listed(sorted({name for row in found for name in row.editions}), "and")
        raise click.UsageError(
            f"Edition {edition} has no answer {what!r}. Edition {others} has it: "
            "leave out --edition to read about it."
        )
    return kept


def print_answers(answers: list[Answer], form: str) -> None:
    """Print answers below each other, for people or as JSON."""
    from recdsl.reports.answer_list import as_json, as_text

    if form == "json":
        write(as_json(answers))
    else:
        show(as_text(answers, columns_of(sys.stdout)))


def _is_path(place: str) -> bool:
    """Whether a word of the command line is a path, or looks like one."""
    if place == "-" or Path(place).exists():
        return True
    return " " not in place and ("/" in place or "." in place.strip("."))
