"""The command line.

A line that `read` understands is run at once; click reads all others (program.py), and says what is
wrong with a line. click takes twice as long to load as Python itself.
"""

from __future__ import annotations

import os
import sys

from recdsl.cli.stdio import note, reported

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from recdsl.cli.option_table import Kind, Option

    Values = dict[str, object]


def run(arguments: Sequence[str]) -> int:
    """Run one command line; return its exit status.

    What is wrong with it, or with what it names, is said on stderr and gives 2.

    Raises:
        KeyboardInterrupt: when the user interrupts.
        BrokenPipeError: when the reader of stdout has gone.
    """
    return reported(lambda: _run(arguments))


def _run(arguments: Sequence[str]) -> int:
    read_line = None if "_RECDSL_COMPLETE" in os.environ else read(arguments)
    if read_line is None or read_line[0].pop("watch", False):
        from recdsl.cli.program import run_program

        return run_program(arguments)
    try:
        return _call(arguments[0], *read_line)
    except KeyboardInterrupt:
        note("\n")  # behind the `^C` of a terminal, as click does
        raise
    except Exception as error:
        click = sys.modules.get("click")
        if click is None or not isinstance(error, click.ClickException):
            raise
        from recdsl.cli.program import explained

        return explained(error, arguments[0])


def _call(command: str, options: Values, settings: Values) -> int:
    """Run a command with the values of its options, and those that are settings."""
    from recdsl.cli.given_values import configurations_of

    configurations = configurations_of(settings)
    # Tests hold the options against what these functions take.
    if command == "lint":
        from recdsl.cli.lint_run import lint, sound_options

        baseline = settings["baseline"]
        sound = sound_options("lint", baseline=baseline, **options)  # type: ignore[arg-type]
        return lint(configurations, **sound)  # type: ignore[arg-type]
    if command == "check":
        from recdsl.cli.check_run import check
        from recdsl.cli.lint_run import sound_options

        return check(configurations, **sound_options("check", **options))  # type: ignore[arg-type]
    if command == "compile":
        from recdsl.cli.compile_run import compile_specs
        from recdsl.cli.compile_run import sound_options as sound_compile_options

        sound = sound_compile_options(**options)  # type: ignore[arg-type]
        return compile_specs(configurations, **sound)  # type: ignore[arg-type]
    from recdsl.cli.format_run import format_paths

    return format_paths(configurations, **options)  # type: ignore[arg-type]


def read(arguments: Sequence[str]) -> tuple[Values, Values] | None:
    """Read a command line as click would, by the options that click declares.

    Returns:
        The values of the options, and of those that are settings; None for a line that only click
        reads: one with a mistake, or with an option that is not in the table.
    """
    if not arguments or arguments[0].startswith("-"):
        return None
    from recdsl.cli.option_table import TABLES

    if arguments[0] not in TABLES:
        return None
    places, options, kinds, defaults, settings = TABLES[arguments[0]]
    given: dict[str, list[str | bool]] = {}
    try:
        values: Values = {places: _places(iter(arguments[1:]), options, given), **defaults}
        for name, texts in given.items():
            values[name] = _value(kinds.get(name), texts)
    except Exception:  # noqa: BLE001 - click says what is wrong
        return None
    return values, {name: values.pop(name) for name in settings}


def _places(
    words: Iterator[str], options: Mapping[str, Option], given: dict[str, list[str | bool]]
) -> tuple[str, ...]:
    """The words that are not options, and in `given` what each option is given."""
    places: list[str] = []
    for word in words:
        if word == "--":
            places += words
        elif word.startswith("--"):
            name, sign, text = word.partition("=")
            option, constant = options[name]
            if constant is not None and sign:
                raise ValueError(f"{name} takes no value")
            value = constant if constant is not None else text if sign else next(words)
            given.setdefault(option, []).append(value)
        elif word.startswith("-") and word != "-":
            _letters(word[1:], words, options, given)
        else:
            places.append(word)
    return tuple(places)


def _letters(
    letters: str,
    words: Iterator[str],
    options: Mapping[str, Option],
    given: dict[str, list[str | bool]],
) -> None:
    """Read options of one letter; what follows one that takes a value is the value."""
    for index, letter in enumerate(letters, 1):
        option, constant = options[f"-{letter}"]
        if constant is None:
            given.setdefault(option, []).append(letters[index:] or next(words))
            return
        given.setdefault(option, []).append(constant)


def _value(kind: Kind | None, given: list[str | bool]) -> object:
    """The value of an option from all that it is given."""
    if kind is None:
        return given[-1]
    if kind[0] == "number":
        _, least, most = kind
        number = int(given[-1])
        if not least <= number <= most:
            raise ValueError(f"{number} is out of range")
        return number
    if kind[0] == "choice":
        return kind[1][str(given[-1])]
    if kind[0] == "choice in any case":
        return kind[1][str(given[-1]).casefold()]
    texts = tuple(map(str, given))
    if not kind[1]:
        return texts
    from recdsl.cli import given_values

    make: Callable[[tuple[str, ...]], object] = getattr(given_values, kind[1])
    return make(texts)
