"""Files of settings: a `recdsl.toml`, or the table `[tool.recdsl]` of a `pyproject.toml`."""

from __future__ import annotations

import os

from recdsl.configuration.layers import TomlFile, layer_of
from recdsl.configuration.plain_toml import plain_toml
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
    place, extended = file, ""
    while True:
        real = os.path.realpath(place)
        name = safe(shown(place))
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
        place = os.path.join(os.path.dirname(real), str(layer["extend"].value))


def _layer(file: str, name: str, extended: str) -> Layer:
    """The settings of one file; `extended` is where another one names it, if one does."""
    try:
        text = _text(file)
    except UnreadableError as error:
        message = f"{extended}: `extend` names {error.message}" if extended else error.message
        raise UnreadableError(message) from None
    root = _TABLE if os.path.basename(file) == SHARED_NAME else ()
    table = _table(parsed(text, name), root)
    if table is None:
        raise ConfigurationError(f"{name}: it has no table `[tool.recdsl]`.")
    folder = os.path.dirname(os.path.realpath(file)).replace(os.sep, "/")
    return layer_of(table, TomlFile(name, folder, text, root))


def has_our_table(file: str) -> bool:
    """Whether a `pyproject.toml` has the table of this program.

    Raises:
        UnreadableError: if it cannot be read.
        ConfigurationError: if it is not TOML.
    """
    return _table(parsed(_text(file), safe(shown(file))), _TABLE) is not None


def parsed(text: str, name: str) -> dict[str, object]:
    """A TOML text.

    Raises:
        ConfigurationError: if it is not TOML.
    """
    table = plain_toml(text)
    if table is not None:
        return table
    import tomllib  # with all that it imports it takes as long as Python's own start

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
    place, home = os.path.abspath(file), os.path.expanduser("~")
    if place.startswith(os.path.join(home, ".config", "")):
        return f"~/{os.path.relpath(place, home)}".replace(os.sep, "/")
    try:
        return os.path.relpath(place).replace(os.sep, "/")
    except ValueError:  # on another drive
        return place.replace(os.sep, "/")


def _text(file: str) -> str:
    try:
        return bytes_of(file).decode("utf-8").removeprefix("\ufeff")
    except OSError as error:
        raise unreadable(shown(file), error) from None
    except UnicodeDecodeError:
        message = "it is not UTF-8, and TOML has to be."
        raise ConfigurationError(f"{safe(shown(file))}: {message}") from None


def _table(table: object, root: tuple[str, ...]) -> object:
    """The table of our settings; None if there is none."""
    for name in root:
        table = table.get(name) if isinstance(table, dict) else None
    return table
