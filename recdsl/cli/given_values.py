"""What the values of options stand for, also on lines that were read without click."""

from __future__ import annotations

import os

from recdsl.cli.stdio import note, usage_error
from recdsl.workspace.configurations import Configurations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recdsl.cli.report_writing import Target
    from recdsl.model.finding import Mode
    from recdsl.workspace.ignoring import Patterns

STDIN = "<stdin>"
BASE_BY_DEFAULT = ""  # the base of `--changed` without a value


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


def only_sentence(given: tuple[str, ...]) -> str | None:
    """The sentence of `-e`, if there is one.

    Raises:
        click.UsageError: if there are several; click alone would silently use the last one.
    """
    if len(given) > 1:
        raise usage_error(
            "-e takes one sentence, and several are given; put the clauses of one recording "
            "into one sentence, or several recordings into a file, each in a "
            "`recording NAME { … }`."
        )
    return given[0] if given else None


def targets_of(given: tuple[str, ...]) -> tuple[Target, ...]:
    """The targets of `--format`, each `FORMAT` or `FORMAT:FILE`.

    Raises:
        ValueError: if there is no such format, or a file has no name.
    """
    return tuple(map(_target, given))


def _target(text: str) -> Target:
    from recdsl.cli.report_writing import Target
    from recdsl.reports.formats import FORMATS

    name, colon, file = text.partition(":")
    if name not in FORMATS:
        from recdsl.model.quoting import closest

        meant = closest(name, FORMATS)
        hint = f"Did you mean {meant!r}?" if meant else f"There are {', '.join(FORMATS)}."
        raise ValueError(f"There is no format {name!r}. {hint}")
    if colon and not file:
        raise ValueError(f"Which file? Write {name}:FILE, or {name} alone for standard output.")
    return Target(FORMATS[name], None if file in ("", "-") else file)


def patterns_of(lines: tuple[str, ...]) -> tuple[Patterns, ...]:
    """The patterns of `--exclude`; they are relative to the current folder.

    Raises:
        ValueError: if a line is not a pattern.
    """
    if not lines:
        return ()
    from recdsl.workspace.ignoring import Patterns, is_pattern

    for line in lines:
        if not is_pattern(line):
            raise ValueError(f"{line!r} is no pattern as .gitignore has them.")
    return (Patterns(os.getcwd(), lines),)


def chosen_mode(said: str | None) -> Mode | None:
    """Return the mode that `--mode` names; old names are accepted, with a note.

    Raises:
        click.UsageError: if there is no such mode.
    """
    if said is None:
        return None
    from recdsl.model.mode_names import mode_named

    mode = mode_named(said)
    if mode is None:
        raise usage_error(f"There is no mode {said!r}; the modes are individual, mix, web.")
    if mode != said.lower():
        note(f"warning: the mode is called {mode!r} in the URL, not {said!r}.\n")
    return mode


def told_apart(paths: tuple[str, ...], changed: str | None) -> tuple[tuple[str, ...], str | None]:
    """The paths, by default the current folder, and the base of `--changed`.

    What stands behind `--changed` and is a path, but no revision, is one of the paths; git itself
    tells them apart like that.
    """
    if changed and os.path.lexists(changed):
        from recdsl.workspace.changes import is_revision

        if not is_revision(changed):
            return (changed, *paths), BASE_BY_DEFAULT
    return paths or (".",), changed


def refuse_contradiction(
    paths: tuple[str, ...],
    sentence: str | None,
    stdin_filename: str,
    *,
    changed: str | None,
    staged: bool,
) -> None:
    """Refuse what no run can do.

    Raises:
        click.UsageError: when options or paths contradict each other.
    """
    if sentence is not None and stdin_filename != STDIN:
        raise usage_error("--stdin-filename names standard input, which -e does not read.")
    if changed is not None and staged:
        raise usage_error("--changed reads files and --staged the index of git; give one.")
    if "-" in paths and (changed is not None or staged):
        raise usage_error("--changed and --staged are for files; `-` is standard input.")
    if "-" in paths and len(paths) > 1:
        raise usage_error("`-` is standard input, and stands alone.")


def configurations_of(settings: Mapping[str, object]) -> Configurations:
    """What the options of a command say of the configuration.

    Args:
        settings: what each of them says, by its name with `_` for `-`.

    Raises:
        click.UsageError: when they contradict each other.
        ConfigurationError: when a setting is unknown, or has a value that it cannot have.
    """
    given = _texts(settings.get("config"))
    isolated = bool(settings.get("isolated"))
    options = {
        name.replace("_", "-"): _split(_texts(value)) if isinstance(value, tuple) else value
        for name, value in settings.items()
        if value and name not in ("config", "isolated")
    }
    files = [text for text in given if not _is_pair(text)]
    if files:
        _refuse_two_files(files, isolated=isolated)
    pairs = [text for text in given if text not in files]
    file = files[0] if files else None
    return Configurations(file, pairs, isolated=isolated, options=options)


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, tuple) else ()


def _is_pair(text: str) -> bool:
    """Whether a text is `KEY=VALUE` and no path; `./a=b.toml` is one."""
    key = text.partition("=")[0]
    return "=" in text and "/" not in key and os.sep not in key


def _refuse_two_files(files: Sequence[str], *, isolated: bool) -> None:
    if len(files) > 1:
        raise usage_error("--config names one file; in it, `extend` may name another.")
    if isolated:
        raise usage_error("--isolated looks at no file; leave it out, or --config.")


def _split(values: tuple[str, ...]) -> list[str]:
    """The rules that an option names, several with commas between; codes in capital letters."""
    words = (word.strip() for one in values for word in one.split(","))
    return [_spelt(word) for word in words if word]


def _spelt(word: str) -> str:
    is_code = word[:3].upper() == "REC" and word[3:].isdecimal()
    return word.upper() if is_code else word.lower()
