"""A sentence on the command line, in the place of a file."""

from __future__ import annotations

import os

from recdsl.cli.stdio import usage_error


def places_of(
    command: str, what: str, places: tuple[str, ...], sentence: str | None
) -> tuple[str, ...]:
    """The places that a command reads; a sentence is read in place of standard input, `-`.

    Args:
        command: the name of the command, for its messages.
        what: what the command calls the places.
        places: the places on the command line.
        sentence: the sentence of `-e`.

    Raises:
        click.UsageError: if there is neither a place nor a sentence, or both.
    """
    if sentence is not None:
        if places:
            if " " not in sentence:  # else it has its quotes
                _refuse_bare_words(command, (sentence, *places))
            raise usage_error(f"Give {what} or -e, not both.")
        return ("-",)
    _refuse_bare_words(command, places)
    if not places:
        raise usage_error(f'Give a {what}, `-` for standard input, or -e "SENTENCE".')
    return places


def place_of(command: str, what: str, places: tuple[str, ...], sentence: str | None) -> str:
    """The only place that a command reads (see `places_of`).

    Raises:
        click.UsageError: also if there are several.
    """
    place, *others = places_of(command, what, places, sentence)
    if others:
        raise usage_error(f"Give one {what}, not {len(places)}.")
    return place


def _refuse_bare_words(command: str, words: tuple[str, ...]) -> None:
    """Refuse a sentence whose quotes, or whose `-e`, are forgotten.

    Raises:
        click.UsageError: that shows the sentence in quotes.
    """
    sentence = " ".join(words)
    if " " not in sentence or any(map(os.path.exists, words)):
        return
    import shlex

    from recdsl.language.syntax.expected import OPENER_WORDS

    if sentence.split()[:1] and sentence.split()[0].lower() not in OPENER_WORDS:
        return
    from recdsl.model.cells import safe

    plain = not any(sign in sentence for sign in '"$`\\!')
    quoted = f'"{sentence}"' if plain else shlex.quote(sentence)
    raise usage_error(f"Write a sentence in quotes after -e: recdsl {command} -e {safe(quoted)}")
