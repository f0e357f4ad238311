"""The edges of the program: reading inputs, writing results, colour."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import click

from recdsl.frozen import Frozen
from recdsl.surfaces.decoding import LARGEST, decode
from recdsl.surfaces.kinds import kind_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.finding import Finding
    from recdsl.text import Source


class Input(Frozen):
    """A text that was read, with the findings of reading it."""

    source: Source
    findings: tuple[Finding, ...]


class UnreadableError(click.ClickException):
    """An input that cannot be read: exit status 2."""

    exit_code = 2


def read_path(path: str) -> Input:
    """Read one file; at most as much as a body may have.

    Raises:
        UnreadableError: when the file is missing or cannot be read.
    """
    try:
        with Path(path).open("rb") as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise UnreadableError(f"{path}: {reason}") from None
    return Input(*decode(path, data))


def read_stdin(name: str) -> Input:
    """Read standard input under a name."""
    return Input(*decode(name, sys.stdin.buffer.read(LARGEST + 1)))


def write(text: str) -> None:
    """Write a result to stdout as UTF-8, whatever the locale.

    Raises:
        BrokenPipeError: when the reader has gone.
    """
    stream = sys.stdout
    stream.flush()
    stream.buffer.write(text.encode("utf-8", "replace"))
    stream.buffer.flush()


def note(text: str) -> None:
    """Write to stderr: whatever is no result."""
    sys.stderr.flush()
    sys.stderr.buffer.write(text.encode("utf-8", "replace"))
    sys.stderr.buffer.flush()


def write_file(path: Path, text: str) -> None:
    """Write a text as `write_data` writes bytes.

    Raises:
        UnreadableError: when the place cannot be written; what was there is untouched.
    """
    write_data(path, text.encode("utf-8"))


def write_data(path: Path, data: bytes) -> None:
    """Write a file whole or not at all: beside its place first, then renamed into it.

    A link stays one, and the file that it leads to is replaced; permissions are kept.

    Raises:
        UnreadableError: when the place cannot be written; what was there is untouched.
    """
    try:
        place = path.resolve()
        mode = place.stat().st_mode if place.exists() else None
        if mode is not None and not (mode & stat.S_IWUSR and os.access(place, os.W_OK)):
            raise UnreadableError(f"{path}: it is read-only")
        place.parent.mkdir(parents=True, exist_ok=True)
        _replace(place, data, mode)
    except OSError as error:
        reason = (error.strerror or "it cannot be written").lower()
        raise UnreadableError(f"{path}: {reason}") from None


def _replace(place: Path, data: bytes, mode: int | None) -> None:
    beside = place.with_name(f".{place.name}.{os.getpid()}.tmp")
    try:
        with beside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            beside.chmod(stat.S_IMODE(mode))
        beside.replace(place)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def colourful(wish: str, *, stream_is_terminal: bool) -> bool:
    """Whether to colour: the option, else FORCE_COLOR, NO_COLOR, CLICOLOR_FORCE, CLICOLOR, TERM."""
    if wish != "auto":
        return wish == "always"
    environment = os.environ
    if environment.get("FORCE_COLOR"):
        return True
    if environment.get("NO_COLOR"):
        return False
    if environment.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    if environment.get("CLICOLOR") == "0" or environment.get("TERM") == "dumb":
        return False
    return stream_is_terminal


def walked(folder: Path) -> Iterator[Path]:
    """The files below a folder that may hold recordings; links to folders are not followed."""
    for where, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if kind_named(name):
                yield Path(where, name)
