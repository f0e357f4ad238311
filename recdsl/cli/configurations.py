"""Configurations: which files say settings for a text, and what they and the options say."""

from __future__ import annotations

import os
from pathlib import Path

import click

from recdsl.cli.streams import UnreadableError
from recdsl.configuration.layers import Configuration, TomlFile, layer_of, option_layer
from recdsl.project import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recdsl.configuration.layers import Layer

OWN_NAME = "recdsl.toml"
SHARED_NAME = "pyproject.toml"
_TABLE = ("tool", "recdsl")


class Configurations:
    """The configurations of one run: those of the folders, or the one that an option names."""

    def __init__(
        self,
        given: Sequence[str] = (),
        *,
        isolated: bool = False,
        options: Mapping[str, object] | None = None,
    ) -> None:
        """Take what the options say.

        Args:
            given: a file of settings or `KEY=VALUE`, each as `--config` has it.
            isolated: whether to look at no file.
            options: settings that have an option of their own, by their names.

        Raises:
            click.UsageError: when two files are given, or one in spite of `isolated`.
            ConfigurationError: when a setting is unknown, or has a value that it cannot have.
        """
        files = [text for text in given if not _is_pair(text)]
        if len(files) > 1:
            raise click.UsageError("--config names one file; in it, `extend` may name another.")
        if files and isolated:
            raise click.UsageError("--isolated looks at no file; leave it out, or --config.")
        pairs = [text for text in given if text not in files]
        self._options = _of_options(options or {}, pairs)
        self._isolated = isolated
        self._file = Path(files[0]) if files else None
        self._known: dict[str, Configuration] = {}

    def of(self, path: str) -> Configuration:
        """What is in force for a file, whether there is one of that name or not.

        Raises:
            UnreadableError: when a configuration cannot be read.
            ConfigurationError: when it cannot be meant.
        """
        return self._of_folder(Path(os.path.abspath(path)).parent)  # noqa: PTH100 - links stay

    def _of_folder(self, folder: Path) -> Configuration:
        key = str(folder)
        if key not in self._known:
            self._known[key] = self._found(folder)
        return self._known[key]

    def _found(self, folder: Path) -> Configuration:
        """The configuration of a folder, which most have from the one above."""
        if self._isolated or (self._file and self._known):
            return next(iter(self._known.values()), Configuration((self._options,)))
        if self._file:
            return self._made(self._file)
        for name in (OWN_NAME, SHARED_NAME):
            if _is_configuration(folder / name):
                return self._made(folder / name)
        if folder.parent != folder:
            return self._of_folder(folder.parent)
        of_user = _user_file()
        return self._made(of_user) if _is_file(of_user) else Configuration((self._options,))

    def _made(self, file: Path) -> Configuration:
        return Configuration((self._options, *_layers(file, ())), _shown(file))


def _is_pair(text: str) -> bool:
    """Whether a text is `KEY=VALUE` and no path; `./a=b.toml` is one."""
    key = text.partition("=")[0]
    return "=" in text and "/" not in key and os.sep not in key


def _of_options(options: Mapping[str, object], pairs: Sequence[str]) -> Layer:
    """The settings of the command line; the later `--config` wins."""
    here = Path.cwd().as_posix()
    layer: Layer = {}
    for pair in pairs:
        table = _parsed(pair, "--config")
        layer |= option_layer(table, dict.fromkeys(table, "--config"), here)
    if options:
        layer |= option_layer(options, {name: f"--{name}" for name in options}, here)
    return layer


def _is_configuration(file: Path) -> bool:
    """Whether a file is there and says settings; a `pyproject.toml` may have none of ours."""
    if file.name != SHARED_NAME or not _is_file(file):
        return _is_file(file)
    text = _text(file)
    return "recdsl" in text and _table(_parsed(text, _shown(file)), _TABLE) is not None


def _is_file(file: Path) -> bool:
    """Whether there is such a file; there is none in a folder that may not be entered."""
    return os.path.isfile(file)  # noqa: PTH113 - `Path.is_file` raises there


def _layers(file: Path, seen: tuple[Path, ...]) -> list[Layer]:
    """The settings of a file, and of those that it extends."""
    place = file.resolve()
    if place in seen:
        raise ConfigurationError(f"{_shown(file)}: `extend` leads back to this file.")
    name, text = _shown(file), _text(file)
    parsed = _parsed(text, name)
    root = _TABLE if file.name == SHARED_NAME else ()
    table = _table(parsed, root)
    if table is None:
        raise ConfigurationError(f"{name}: it has no table `[tool.recdsl]`.")
    layer = layer_of(table, TomlFile(name, place.parent.as_posix(), text, root))
    if "extend" not in layer:
        return [layer]
    return [layer, *_layers(place.parent / str(layer["extend"].value), (*seen, place))]


def _text(file: Path) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise UnreadableError(f"{_shown(file)}: {reason}") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{_shown(file)}: it is not UTF-8, and TOML has to be.") from None


def _parsed(text: str, name: str) -> dict[str, object]:
    import tomllib  # only a project with a configuration pays for it

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = str(error)
        raise ConfigurationError(f"{name}: it is not TOML: {said[0].lower()}{said[1:]}.") from None
    except RecursionError:
        raise ConfigurationError(f"{name}: it is nested too deeply.") from None


def _table(parsed: object, root: tuple[str, ...]) -> object:
    """The table of our settings; None where there is none."""
    for name in root:
        parsed = parsed.get(name) if isinstance(parsed, dict) else None
    return parsed


def _shown(file: Path) -> str:
    """What a file is called: from the present folder, or from the user's own."""
    place = Path(os.path.abspath(file))  # noqa: PTH100 - a link is called what it is called
    try:
        if place.is_relative_to(Path.home() / ".config"):
            return f"~/{place.relative_to(Path.home()).as_posix()}"
        return Path(os.path.relpath(place)).as_posix()
    except (ValueError, RuntimeError):  # another drive, no home
        return place.as_posix()


def _user_file() -> Path:
    """The user's own settings, for texts outside of projects."""
    folder = os.environ.get("XDG_CONFIG_HOME")
    return (Path(folder) if folder else Path("~/.config").expanduser()) / "recdsl" / "config.toml"
