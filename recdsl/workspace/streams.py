"""The edges of the program: reading inputs, writing results, colour.

Every run pays for what is imported here: neither click nor pathlib is.
"""

from __future__ import annotations

import os
import stat
import sys

from recdsl.model.frozen import Frozen
from recdsl.surfaces.decoding import LARGEST, decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO, TextIO

    from recdsl.model.finding import Finding
    from recdsl.model.source import Source


# Names of what the shell has opened already, such as the pipe of `<(…)`.
_DESCRIPTORS = ("/dev/fd/", "/dev/stdin", "/proc/self/fd/")
_NARROWEST = 40  # narrower lines would hold a word or two
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

    @property
    def of_mark(self) -> tuple[Finding, ...]:
        """The finding of the byte order mark, if the text has one."""
        return tuple(one for one in self.findings if one.rule == "byte-order-mark")

    def with_mark(self, text: str) -> str:
        """What the text becomes, with the byte order mark that it has."""
        return f"\ufeff{text}" if self.of_mark else text


class UnreadableError(Exception):
    """An input that cannot be read: exit status 2."""

    def __init__(self, message: str) -> None:
        """Take what to say of it."""
        super().__init__(message)
        self.message = message


def usage_error(message: str) -> Exception:
    """An error of click's, which says how the command is used; runs without options know none."""
    from click import UsageError

    return UsageError(message)


def read_path(path: str) -> Input:
    """Read one file; at most as much as a body may have.

    Raises:
        UnreadableError: when the file is missing, is no file, or cannot be read.
    """
    try:
        with opened(path) as file:
            data = file.read(LARGEST + 1)
    except OSError as error:
        raise unreadable(path, error) from None
    return Input(*decode(path, data))


def bytes_of(path: str, most: int = LARGEST) -> bytes:
    """The bytes of a file that is no body, such as a configuration.

    Raises:
        OSError: when it is missing, is no file, cannot be read, or is larger than `most`.
    """
    with opened(path) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(0, f"it has more than {most // 1024 // 1024} MiB")
    return data


def unreadable(path: str, error: OSError) -> UnreadableError:
    """The error to be said when the system refuses to read or write a path."""
    from recdsl.reports.cells import safe

    reason = error.strerror or "it cannot be used"
    return UnreadableError(f"{safe(path)}: {reason[0].lower()}{reason[1:]}")


def opened(path: str) -> BinaryIO:
    """A file opened for reading. To open a pipe or a device could wait for ever, or do harm."""
    if not path.startswith(_DESCRIPTORS):
        refuse_no_file(os.stat(path).st_mode)
    return open(path, "rb")


def refuse_no_file(mode: int) -> None:
    """Refuse a folder, a pipe, a socket or a device.

    Raises:
        OSError: when the mode is that of one.
    """
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


def show(text: str, *, coloured: bool = False) -> None:
    """Write a result for people to stdout: nothing that a terminal would obey or hide.

    Args:
        text: what to write.
        coloured: whether colours in it are ours, so that they stay.

    Raises:
        BrokenPipeError: when the reader has gone.
        UnreadableError: when standard output takes no more.
    """
    write(_visible(text, coloured=coloured))


def note(text: str, *, coloured: bool = False) -> None:
    """Write to stderr: whatever is no result. Where nobody can hear it, that changes nothing.

    Names of files, values of options and words of texts are in it: all is made visible, as in
    `show`.

    Raises:
        BrokenPipeError: when the reader has gone.
    """
    try:
        _put(sys.stderr, _visible(text, coloured=coloured).encode("utf-8", "replace"))
    except BrokenPipeError:
        raise
    except OSError:
        return


def _visible(text: str, *, coloured: bool) -> str:
    """A text of lines as it may be printed."""
    if text.replace("\n", "").isprintable():
        return text
    from recdsl.reports.cells import shown_lines

    return shown_lines(text, coloured=coloured)


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


def columns_of(stream: TextIO) -> int:
    """How wide text for people may be: on a terminal COLUMNS, else its width; 100 at most."""
    from recdsl.reports.run import WIDEST

    if not stream.isatty():
        return WIDEST
    try:
        columns = int(os.environ.get("COLUMNS", ""))
    except ValueError:
        columns = 0
    if columns <= 0:
        try:
            columns = os.get_terminal_size(stream.fileno()).columns
        except OSError:
            columns = 0
    return max(_NARROWEST, min(columns, WIDEST)) if columns > 0 else WIDEST


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
