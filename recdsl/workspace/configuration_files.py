"""Files of settings: a `recdsl.toml`, or the table `[tool.recdsl]` of a `pyproject.toml`."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from recdsl.configuration.layers import TomlFile, layer_of
from recdsl.model.cells import safe
from recdsl.model.project import SHARED_NAME, ConfigurationError
from recdsl.workspace.file_input import UnreadableError, bytes_of, unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.configuration.layers import Layer

_TABLE = ("tool", "recdsl")
_MOST = 100  # a chain as long as that is a mistake


def layers(file: str) -> list[Layer]:
    """The settings of a file, and of those that it extends, the nearest first.

    Raises:
        UnreadableError: if one of them cannot be read.
        ConfigurationError: if one of them cannot be meant.
    """
    all_layers: list[Layer] = []
    seen: set[str] = set()
    place, extended = Path(file), ""
    while True:
        real = os.path.realpath(place)
        name = safe(shown(str(place)))
        if real in seen:
            raise ConfigurationError(f"{extended}: `extend` leads back to {name}.")
        if len(seen) == _MOST:
            raise ConfigurationError(f"{extended}: more than {_MOST} files extend each other.")
        seen.add(real)
        layer = _layer(place, name, extended)
        all_layers.append(layer)
        if "extend" not in layer:
            return all_layers
        extended = layer["extend"].origin
        place = Path(real).parent / str(layer["extend"].value)


def _layer(file: Path, name: str, extended: str) -> Layer:
    """The settings of one file; `extended` is where another one names it, if one does."""
    try:
        text = _text(file)
    except UnreadableError as error:
        message = f"{extended}: `extend` names {error.message}" if extended else error.message
        raise UnreadableError(message) from None
    root = _TABLE if file.name == SHARED_NAME else ()
    table = _table(parsed(text, name), root)
    if table is None:
        raise ConfigurationError(f"{name}: it has no table `[tool.recdsl]`.")
    folder = Path(os.path.realpath(file)).parent.as_posix()
    return layer_of(table, TomlFile(name, folder, text, root))


def has_our_table(file: str) -> bool:
    """Whether a `pyproject.toml` has the table of this program.

    Raises:
        UnreadableError: if it cannot be read.
        ConfigurationError: if it is not TOML.
    """
    place = Path(file)
    return _table(parsed(_text(place), safe(shown(file))), _TABLE) is not None


def parsed(text: str, name: str) -> dict[str, object]:
    """A TOML text.

    Raises:
        ConfigurationError: if it is not TOML.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        raise ConfigurationError(
            f"{name}: it is not TOML: {message[0].lower()}{message[1:]}."
        ) from None
    except RecursionError:
        raise ConfigurationError(f"{name}: it is nested too deeply.") from None
    except ValueError:  # Python reads no number of thousands of digits
        raise ConfigurationError(f"{name}: a number in it has too many digits.") from None


def shown(file: str) -> str:
    """The name of a file: its path from the current folder, or from the user's own."""
    place = Path(os.path.abspath(file))
    try:
        if place.is_relative_to(Path.home() / ".config"):
            return f"~/{place.relative_to(Path.home()).as_posix()}"
        return Path(os.path.relpath(place)).as_posix()
    except (ValueError, RuntimeError):  # another drive, no home
        return place.as_posix()


def _text(file: Path) -> str:
    name = shown(str(file))
    try:
        return bytes_of(str(file)).decode("utf-8-sig")
    except OSError as error:
        raise unreadable(name, error) from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{safe(name)}: it is not UTF-8, and TOML has to be.") from None


def _table(table: object, root: tuple[str, ...]) -> object:
    """The table of our settings; None if there is none."""
    for name in root:
        table = table.get(name) if isinstance(table, dict) else None
    return table
