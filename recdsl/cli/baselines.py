"""Baselines on disk: `lint --baseline` and `--write-baseline`."""

from __future__ import annotations

import os
from pathlib import Path

from recdsl.cli.stdio import note
from recdsl.linting.baseline import Baseline, BaselineError, read_baseline, written
from recdsl.model.frozen import Frozen
from recdsl.workspace.file_input import UnreadableError
from recdsl.workspace.replacing import write_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from recdsl.model.diagnostic import Diagnostic


def read_file(file: str) -> Baseline:
    """Read a baseline.

    Raises:
        UnreadableError: when it is missing, cannot be read, or is none.
    """
    try:
        text = Path(file).read_bytes().decode("utf-8")
        return Baseline(read_baseline(text), _Names(str(Path(file).parent)))
    except FileNotFoundError:
        message = "there is no such baseline; --write-baseline writes one"
        raise UnreadableError(f"{file}: {message}") from None
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise UnreadableError(f"{file}: {reason}") from None
    except UnicodeDecodeError:
        raise UnreadableError(f"{file}: this is no baseline: it is not UTF-8") from None
    except BaselineError as error:
        raise UnreadableError(f"{file}: this is no baseline: {error}") from None


def tell_what_is_gone(baseline: Baseline, file: str) -> None:
    """Say how many findings of a baseline no longer occur."""
    folder = Path(file).parent
    gone = baseline.gone(lambda name: name.startswith("<") or (folder / name).exists())
    if gone:
        count = f"{len(gone)} finding{'s' if len(gone) > 1 else ''} of it no longer"
        verb = "occur" if len(gone) > 1 else "occurs"
        note(f"{file}: {count} {verb}; --write-baseline leaves out what is gone.\n")


def accept(file: str, found: Sequence[Diagnostic], files: int) -> None:
    """Accept findings: write the baseline of them.

    Raises:
        UnreadableError: when it cannot be written.
    """
    write_file(Path(file), written(found, _Names(str(Path(file).parent))))
    findings = f"{len(found)} finding{'' if len(found) == 1 else 's'}"
    checked = f"{files} file{'' if files == 1 else 's'}"
    note(f"{file}: {findings} in {checked} accepted.\n")


class _Names(Frozen):
    """What a baseline calls files: their paths from its folder, with forward slashes."""

    folder: str

    def __call__(self, name: str) -> str:
        if name.startswith("<"):
            return name  # standard input has no path
        try:
            return Path(os.path.relpath(name, self.folder)).as_posix()
        except ValueError:  # on another drive
            return Path(name).as_posix()
