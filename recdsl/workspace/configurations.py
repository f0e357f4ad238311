"""Find the configuration files that apply to a text."""

from __future__ import annotations

import os

from recdsl.model.project import OWN_NAME, SHARED_NAME
from recdsl.workspace.file_input import bytes_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from recdsl.configuration.layers import Configuration, Layer


class Configurations:
    """The configurations of one run: those of the folders, or the one that an option names."""

    def __init__(
        self,
        file: str | None = None,
        pairs: Sequence[str] = (),
        *,
        isolated: bool = False,
        options: Mapping[str, object] | None = None,
    ) -> None:
        """Store the options.

        Args:
            file: a file of settings, instead of the nearest one.
            pairs: settings as `KEY=VALUE`; the later one wins.
            isolated: whether to look at no file.
            options: settings that have an option of their own, by their names.

        Raises:
            ConfigurationError: if a setting is unknown, or its value is not valid.
        """
        self._options = _of_options(options or {}, pairs)
        self._isolated = isolated
        self._file = file
        self._read: dict[str | None, Configuration] = {}
        self._of_given: dict[str, str | None] = {}
        self._of_folder: dict[str, str | None] = {}

    def is_silent(self, path: str) -> bool:
        """Whether nothing is set for a file; most runs load no configuration.

        Raises:
            UnreadableError: if a configuration cannot be read.
            ConfigurationError: if it is not valid.
        """
        return not self._options and self._file_of(path) is None

    def of(self, path: str) -> Configuration:
        """The configuration of a file, which does not have to exist.

        Raises:
            UnreadableError: if a configuration cannot be read.
            ConfigurationError: if it is not valid.
        """
        file = self._file_of(path)
        if file not in self._read:
            self._read[file] = self._new_configuration(file)
        return self._read[file]

    def _file_of(self, path: str) -> str | None:
        """The file with the settings for a file; None if there is none."""
        if self._isolated or self._file:
            return self._file
        given = os.path.dirname(path)
        if given not in self._of_given:
            self._of_given[given] = self._nearest(os.path.abspath(given))
        return self._of_given[given]

    def _nearest(self, folder: str) -> str | None:
        """The settings of a folder, which most inherit from the parent."""
        if folder not in self._of_folder:
            self._of_folder[folder] = self._in_or_above(folder)
        return self._of_folder[folder]

    def _in_or_above(self, folder: str) -> str | None:
        for name in (OWN_NAME, SHARED_NAME):
            file = os.path.join(folder, name)
            if os.path.lexists(file) and _says_settings(file):
                return file
        above = os.path.dirname(folder)
        if above != folder:
            return self._nearest(above)
        of_user = _user_file()
        return of_user if os.path.isfile(of_user) else None

    def _new_configuration(self, file: str | None) -> Configuration:
        from recdsl.configuration.layers import Configuration

        if file is None:
            return Configuration((self._options,))
        from recdsl.workspace.configuration_files import layers, shown

        return Configuration((self._options, *layers(file)), shown(file))


def _of_options(options: Mapping[str, object], pairs: Sequence[str]) -> Layer:
    """The settings of the command line; the later `--config` wins."""
    layer: Layer = {}
    if not options and not pairs:
        return layer
    from recdsl.configuration.layers import option_layer

    folder = os.getcwd().replace(os.sep, "/")
    for pair in pairs:
        from recdsl.workspace.configuration_files import parsed

        table = parsed(pair, "--config")
        layer |= option_layer(table, dict.fromkeys(table, "--config"), folder)
    return layer | option_layer(options, {name: f"--{name}" for name in options}, folder)


def _says_settings(file: str) -> bool:
    """Whether a file is about this program; a `pyproject.toml` often is not.

    A file with our own name is, even if it cannot be read: its reader reports why.
    """
    if os.path.basename(file) != SHARED_NAME:
        return True
    if not os.path.isfile(file):
        return False
    try:
        data = bytes_of(file)
    except OSError:
        data = b""
    if data and b"recdsl" not in data and b"\0" not in data:  # UTF-16 has zeros
        return False
    from recdsl.workspace.configuration_files import has_our_table

    return has_our_table(file)


def _user_file() -> str:
    """The user's own settings, for texts outside of projects."""
    folder = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
    return os.path.join(folder, "recdsl", "config.toml")
