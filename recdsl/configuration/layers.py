"""Settings from several places: the nearest place that has a setting decides it."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.project import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class SettingValue(Frozen):
    """The value of a setting and its origin: `pyproject.toml:12`, `--select`, `default`.

    `folder` is the base of paths and patterns in it: absolute, with forward slashes.
    `elements` are the places of the elements of a list.
    """

    value: object
    origin: str
    folder: str
    elements: tuple[str, ...] = ()


Layer = dict[str, SettingValue]


class Configuration(Frozen):
    """All layers of settings for a text, the nearest first; and the nearest file."""

    layers: tuple[Layer, ...] = ()
    file: str | None = None

    def setting(self, name: str) -> SettingValue:
        """The value in force for a setting: that of a layer, or else the default."""
        from recdsl.configuration.settings import BY_NAME

        for layer in self.layers:
            if name in layer:
                return layer[name]
        return SettingValue(BY_NAME[name].default, "default", "")


class TomlFile(Frozen):
    """A file of settings: its name, its folder, its text, and the table of the settings."""

    name: str
    folder: str
    text: str
    root: tuple[str, ...] = ()


def layer_of(table: object, file: TomlFile) -> Layer:
    """The settings of a file.

    Args:
        table: its parsed settings.
        file: the file.

    Raises:
        ConfigurationError: if a setting is unknown, or its value is not valid.
    """
    from recdsl.configuration.settings import SETTINGS  # only needed with settings

    faults = list(SETTINGS.faults(table, ()))
    if faults:
        lines = (f"{_at(file, fault.path)}: {fault.message}" for fault in faults)
        raise ConfigurationError("\n".join(lines))
    assert isinstance(table, dict)
    return {name: _setting_value(name, value, file) for name, value in table.items()}


def _setting_value(name: str, value: object, file: TomlFile) -> SettingValue:
    count = len(value) if isinstance(value, list) else 0
    elements = tuple(_at(file, (name, index)) for index in range(count))
    return SettingValue(value, _at(file, (name,)), file.folder, elements)


def option_layer(values: Mapping[str, object], origins: Mapping[str, str], folder: str) -> Layer:
    """The settings of the command line.

    Args:
        values: by the names of settings.
        origins: by the same names, the options that set them.
        folder: the current folder, the base of paths.

    Raises:
        ConfigurationError: if a setting is unknown, or its value is not valid.
    """
    from recdsl.configuration.settings import SETTINGS

    faults = list(SETTINGS.faults(values, ()))
    if faults:
        lines = (f"{origins[str(fault.path[0])]}: {fault.message}" for fault in faults)
        raise ConfigurationError("\n".join(lines))
    return {name: SettingValue(value, origins[name], folder) for name, value in values.items()}


def _at(file: TomlFile, path: tuple[str | int, ...]) -> str:
    from recdsl.configuration.toml_lines import line_of

    line = line_of(file.text, (*file.root, *path))
    return file.name if line is None else f"{file.name}:{line}"


def texts(value: object) -> tuple[str, ...]:
    """A list of texts, or one text alone."""
    if isinstance(value, str):
        return (value,)
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()


def table(value: object) -> dict[str, object]:
    """A table."""
    return {str(key): inner for key, inner in value.items()} if isinstance(value, dict) else {}
