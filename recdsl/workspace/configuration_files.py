"""Files of settings: a `recdsl.toml`, or the table `[tool.recdsl]` of a `pyproject.toml`."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from recdsl.configuration.layers import SHARED_NAME, TomlFile, layer_of
from recdsl.model.project import ConfigurationError
from recdsl.workspace.file_input import UnreadableError, refuse_no_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.configuration.layers import Layer

_TABLE = ("tool", "recdsl")


def layers(file: str) -> list[Layer]:
    """The settings of a file, and of those that it extends, the nearest first.

    Raises:
        UnreadableError: when one of them cannot be read.
        ConfigurationError: when one of them cannot be meant.
    """
    return _layers(Path(file), ())


def has_our_table(file: str) -> bool:
    """Whether a `pyproject.toml` has the table of this program.

    Raises:
        UnreadableError: when it cannot be read.
        ConfigurationError: when it is no TOML.
    """
    place = Path(file)
    return _table(parsed(_text(place), shown(file)), _TABLE) is not None


def parsed(text: str, name: str) -> dict[str, object]:
    """A TOML text.

    Raises:
        ConfigurationError: when it is none.
    """
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        said = str(error)
        raise ConfigurationError(f"{name}: it is not TOML: {said[0].lower()}{said[1:]}.") from None
    except RecursionError:
        raise ConfigurationError(f"{name}: it is nested too deeply.") from None
    except ValueError:  # Python reads no number of thousands of digits
        raise ConfigurationError(f"{name}: a number in it has too many digits.") from None


def shown(file: str) -> str:
    """What a file is called: from the present folder, or from the user's own."""
    place = Path(os.path.abspath(file))
    try:
        if place.is_relative_to(Path.home() / ".config"):
            return f"~/{place.relative_to(Path.home()).as_posix()}"
        return Path(os.path.relpath(place)).as_posix()
    except (ValueError, RuntimeError):  # another drive, no home
        return place.as_posix()


def _layers(file: Path, seen: tuple[Path, ...]) -> list[Layer]:
    place = file.resolve()
    name = shown(str(file))
    if place in seen:
        raise ConfigurationError(f"{name}: `extend` leads back to this file.")
    text = _text(file)
    root = _TABLE if file.name == SHARED_NAME else ()
    table = _table(parsed(text, name), root)
    if table is None:
        raise ConfigurationError(f"{name}: it has no table `[tool.recdsl]`.")
    layer = layer_of(table, TomlFile(name, place.parent.as_posix(), text, root))
    if "extend" not in layer:
        return [layer]
    extended = layer["extend"]
    try:
        more = _layers(place.parent / str(extended.value), (*seen, place))
    except UnreadableError as error:
        raise UnreadableError(f"{extended.origin}: `extend` names {error.message}") from None
    return [layer, *more]


def _text(file: Path) -> str:
    name = shown(str(file))
    try:
        refuse_no_file(file.stat().st_mode)  # to open a pipe could wait for ever
        return file.read_bytes().decode("utf-8-sig")
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise UnreadableError(f"{name}: {reason}") from None
    except UnicodeDecodeError:
        raise ConfigurationError(f"{name}: it is not UTF-8, and TOML has to be.") from None


def _table(table: object, root: tuple[str, ...]) -> object:
    """The table of our settings; None where there is none."""
    for name in root:
        table = table.get(name) if isinstance(table, dict) else None
    return table
