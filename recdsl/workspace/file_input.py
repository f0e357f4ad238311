"""Read texts from files and standard input, with the reason if one cannot be read.

Every run imports this module: it does not import pathlib.
"""

from __future__ import annotations

import os
import stat
import sys

from recdsl.model.frozen import Frozen
from recdsl.surfaces.decoding import LARGEST, decode, source_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

    from recdsl.model.finding import Finding
    from recdsl.model.source import Source


# Names of files that the shell has opened already, such as the pipe of `<(…)`.
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

    @property
    def of_mark(self) -> tuple[Finding, ...]:
        """The finding of the byte order mark, if the text has one."""
        return tuple(finding for finding in self.findings if finding.rule == "byte-order-mark")

    def with_mark(self, text: str) -> str:
        """A new text, with the byte order mark of the old one."""
        return f"\ufeff{text}" if self.of_mark else text


class UnreadableError(Exception):
    """An input that cannot be read: exit status 2."""

    def __init__(self, message: str) -> None:
        """Store the message."""
        super().__init__(message)
        self.message = message


def read_path(path: str) -> Input:
    """Read one file; at most as much as a body may have.

    Raises:
        UnreadableError: if the file is missing, is not a file, or cannot be read.
    """
    try:
        data = read_bytes(path, LARGEST + 1)
    except OSError as error:
        raise unreadable(path, error) from None
    return Input(*decode(path, data))


def read_bytes(path: str, most: int) -> bytes:
    """At most so many bytes of a file; a room for all that there may be is not asked for at once.

    Raises:
        OSError: if it is missing, is not a file, or cannot be read.
    """
    with opened(path) as file:
        size = min(os.fstat(file.fileno()).st_size, most)
        data = file.read(size)
        return data + file.read(most - len(data)) if len(data) == size < most else data


def bytes_of(path: str, most: int = LARGEST) -> bytes:
    """The bytes of another file than a body, such as a configuration.

    Raises:
        OSError: if it is missing, is not a file, cannot be read, or is larger than `most`.
    """
    with opened(path) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(0, f"it has more than {most // 1024 // 1024} MiB")
    return data


def unreadable(path: str, error: OSError) -> UnreadableError:
    """The error to report if the system refuses to read or write a path."""
    from recdsl.model.cells import safe

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
        OSError: if the mode is that of one.
    """
    for is_kind, kind in _NO_FILES:
        if is_kind(mode):
            raise OSError(0, f"it is {kind}, not a file")


_stdin: list[bytes] = []  # it can be read once, and one run may check it twice


def read_stdin(name: str) -> Input:
    """Read standard input under a name.

    Raises:
        UnreadableError: if it cannot be read.
    """
    try:
        if not _stdin:
            _stdin.append(sys.stdin.buffer.read(LARGEST + 1))
    except OSError as error:
        raise unreadable("standard input", error) from None
    return Input(*decode(name, _stdin[0]))


def read_given(sentence: str | None, stdin: str = "<stdin>") -> Input:
    """Read a sentence of the command line, or without one standard input under a name.

    Raises:
        UnreadableError: when standard input cannot be read.
    """
    if sentence is None:
        return read_stdin(stdin)
    return Input(*source_of("<sentence>", sentence))
