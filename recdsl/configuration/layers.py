"""Settings from several places: the nearest place that has a setting decides it."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.project import ConfigurationError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class TomlFile(Frozen):
    """A file of settings: its name, its folder, its text, and the table of the settings."""

    name: str
    folder: str
    text: str
    root: tuple[str, ...] = ()

    def place(self, path: tuple[str | int, ...]) -> str:
        """The name of the file and the line of a setting, or of a part of one."""
        from recdsl.configuration.toml_lines import line_of

        line = line_of(self.text, (*self.root, *path))
        return self.name if line is None else f"{self.name}:{line}"


class SettingValue(Frozen):
    """The value of a setting, its name, and the file or the option that sets it, or `default`.

    `folder` is the base of paths and patterns in it: absolute, with forward slashes.
    """

    value: object
    name: str
    source: str | TomlFile
    folder: str

    @property
    def origin(self) -> str:
        """The place that sets it: `pyproject.toml:12`, `--select`, `default`."""
        return self._place((self.name,))

    def origin_of(self, index: int) -> str:
        """The place of an element of a list."""
        return self._place((self.name, index))

    def _place(self, path: tuple[str | int, ...]) -> str:
        return self.source if isinstance(self.source, str) else self.source.place(path)


Layer = dict[str, SettingValue]


class Configuration(Frozen):
    """All layers of settings for a text, the nearest first; and the nearest file."""

    layers: tuple[Layer, ...] = ()
    file: str | None = None

    def sets(self, *names: str) -> bool:
        """Whether any of these settings is set; most are not."""
        return any(name in layer for layer in self.layers for name in names)

    def setting(self, name: str) -> SettingValue:
        """The value in force for a setting: that of a layer, or else the default."""
        for layer in self.layers:
            if name in layer:
                return layer[name]
        from recdsl.configuration.settings import BY_NAME

        return SettingValue(BY_NAME[name].default, name, "default", "")


# Settings whose options take a few words only, so that a value of theirs cannot be wrong.
_CHOSEN = frozenset({"fail-on", "fail-on-unread", "edition"})


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
        lines = (f"{file.place(fault.path)}: {fault.message}" for fault in faults)
        raise ConfigurationError("\n".join(lines))
    assert isinstance(table, dict)
    return {name: SettingValue(value, name, file, file.folder) for name, value in table.items()}


def option_layer(values: Mapping[str, object], origins: Mapping[str, str], folder: str) -> Layer:
    """The settings of the command line.

    Args:
        values: by the names of settings.
        origins: by the same names, the options that set them.
        folder: the current folder, the base of paths.

    Raises:
        ConfigurationError: if a setting is unknown, or its value is not valid.
    """
    if not values.keys() <= _CHOSEN:
        _refuse_faults(values, origins)
    return {
        name: SettingValue(value, name, origins[name], folder) for name, value in values.items()
    }


def _refuse_faults(values: Mapping[str, object], origins: Mapping[str, str]) -> None:
    from recdsl.configuration.settings import SETTINGS

    faults = list(SETTINGS.faults(values, ()))
    if faults:
        lines = (f"{origins[str(fault.path[0])]}: {fault.message}" for fault in faults)
        raise ConfigurationError("\n".join(lines))


def texts(value: object) -> tuple[str, ...]:
    """A list of texts, or one text alone."""
    if isinstance(value, str):
        return (value,)
    return tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()


def table(value: object) -> dict[str, object]:
    """A table."""
    return {str(key): inner for key, inner in value.items()} if isinstance(value, dict) else {}
