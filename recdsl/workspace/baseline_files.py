"""Baselines on disk, which a setting or an option names."""

from __future__ import annotations

import os
from pathlib import Path

from recdsl.linting.baseline import Baseline, BaselineError, read_baseline
from recdsl.model.cells import safe
from recdsl.model.frozen import Frozen
from recdsl.workspace.file_input import UnreadableError, bytes_of, unreadable

_LARGEST = 64 * 1024 * 1024  # some half a million findings


class Names(Frozen):
    """The names of files in a baseline: their paths from its folder, with forward slashes."""

    folder: str

    def __call__(self, name: str) -> str:
        """What the baseline calls a file."""
        if name.startswith("<"):
            return name  # standard input has no path
        try:
            return Path(os.path.relpath(name, self.folder)).as_posix()
        except ValueError:  # on another drive
            return Path(name).as_posix()


def names_from(file: str) -> Names:
    """What a baseline calls files."""
    return Names(str(Path(file).parent))


def read_baseline_file(file: str) -> Baseline:
    """Read a baseline.

    Raises:
        UnreadableError: if it is missing, cannot be read, or is not a baseline.
    """
    try:
        text = bytes_of(file, _LARGEST).decode("utf-8")
        return Baseline(read_baseline(text), names_from(file), file)
    except FileNotFoundError:
        message = "there is no such baseline; --write-baseline writes one"
        raise UnreadableError(f"{safe(file)}: {message}") from None
    except OSError as error:
        raise unreadable(file, error) from None
    except UnicodeDecodeError:
        raise UnreadableError(f"{safe(file)}: this is no baseline: it is not UTF-8") from None
    except BaselineError as error:
        raise UnreadableError(f"{safe(file)}: this is no baseline: {error}") from None
