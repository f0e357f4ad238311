"""The edges of the program: reading inputs, writing results, colour."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

import click

from recdsl.frozen import Frozen
from recdsl.surfaces.decoding import LARGEST, decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO, TextIO

    from recdsl.finding import Finding
    from recdsl.text import Source


# Names of what the shell has opened already, such as the pipe of `<(…)`.
_DESCRIPTORS = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")
_NO_FILES = (
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)


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
        UnreadableError: when the file is missing, is no file, or cannot be read.
    """
    try:
        with _opened(path) as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise unreadable(path, error) from None
    return Input(*decode(path, data))


def unreadable(path: str, error: OSError) -> UnreadableError:
    """The error to be said when the system refuses to read or write a path."""
    from recdsl.reports.cells import safe

    return UnreadableError(f"{safe(path)}: {(error.strerror or 'it cannot be used').lower()}")


def _opened(path: str) -> BinaryIO:
    """A file opened for reading. To open a pipe or a device could wait for ever, or do harm."""
    if not path.startswith(_DESCRIPTORS):
        _refuse_no_file(Path(path).stat().st_mode)
    return Path(path).open("rb")


def _refuse_no_file(mode: int) -> None:
    for is_kind, kind in _NO_FILES:
        if is_kind(mode):
            raise OSError(0, f"it is {kind}, not a file")


def read_stdin(name: str) -> Input:
    """Read standard input under a name.

    Raises:
        UnreadableError: when it cannot be read.
    """
    try:
        return Input(*decode(name, sys.stdin.buffer.read(LARGEST + 1)))
    except OSError as error:
        raise unreadable("standard input", error) from None


def pass_through() -> None:
    """Give standard input to standard output, byte by byte as it is."""
    _put(sys.stdout, sys.stdin.buffer.read())


def write(text: str) -> None:
    """Write a result to stdout as UTF-8, whatever the locale.

    Raises:
        BrokenPipeError: when the reader has gone.
        UnreadableError: when standard output takes no more.
    """
    try:
        _put(sys.stdout, text.encode("utf-8", "replace"))
    except BrokenPipeError:
        raise
    except OSError as error:
        raise unreadable("standard output", error) from None


def note(text: str) -> None:
    """Write to stderr: whatever is no result. Where nobody can hear it, that changes nothing.

    Raises:
        BrokenPipeError: when the reader has gone.
    """
    try:
        _put(sys.stderr, text.encode("utf-8", "replace"))
    except BrokenPipeError:
        raise
    except OSError:
        return


def _put(stream: TextIO, data: bytes) -> None:
    try:
        stream.flush()
        while data:  # under PYTHONUNBUFFERED, less may be written than was given
            data = data[stream.buffer.write(data) :]
        stream.buffer.flush()
    except OSError:
        # Python would try to write the rest once more on its way out, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
        raise


def write_file(path: Path, text: str, *, was: Input | None = None) -> None:
    """Write a text as `write_data` writes bytes.

    Raises:
        UnreadableError: when the place cannot be written; what was there is untouched.
    """
    write_data(path, text.encode("utf-8"), was=was)


def write_data(path: Path, data: bytes, *, was: Input | None = None) -> None:
    """Write a file whole or not at all: beside its place first, then renamed into it.

    A link stays one, and the file that it leads to is replaced; owner and permissions are kept.

    Args:
        path: the file.
        data: what it shall hold.
        was: what was read there. Where something else stands there now, it is left.

    Raises:
        UnreadableError: when the place cannot be written; what was there is untouched.
    """
    from recdsl.cli.signals import uninterrupted  # most runs write nothing

    try:
        place = Path(os.path.realpath(path))
        old = _standing(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        with uninterrupted():
            beside = _beside(place, data, old)
            try:
                if was is None or _is_still(was, path, data):
                    beside.replace(place)
            finally:
                beside.unlink(missing_ok=True)
    except OSError as error:
        raise unreadable(str(path), error) from None


def _standing(path: Path) -> os.stat_result | None:
    """What stands at a path already; renaming would replace even what may not be written."""
    try:
        old = path.stat()
    except FileNotFoundError:
        return None
    _refuse_no_file(old.st_mode)
    if not (old.st_mode & stat.S_IWUSR and os.access(path, os.W_OK)):
        raise OSError(0, "it is read-only")
    return old


def _beside(place: Path, data: bytes, old: os.stat_result | None) -> Path:
    """A file with the data in the same folder, with the owner and permissions of the old one."""
    beside = place.with_name(f".recdsl-{os.urandom(6).hex()}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if old:
            with suppress(OSError, AttributeError):  # only root may, and not every system can
                os.chown(beside, old.st_uid, old.st_gid)
            beside.chmod(stat.S_IMODE(old.st_mode))
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def _is_still(was: Input, path: Path, data: bytes) -> bool:
    """Whether a file is as it was read; not where somebody else wrote the same data meanwhile."""
    now = read_path(str(path))
    if now.source.text == was.source.text and now.findings == was.findings:
        return True
    if path.read_bytes() == data:
        return False
    raise OSError(0, "it was changed meanwhile, and is left as it is now; run this again")


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
