"""The edge to the user: results, notes and colour, and a command that is used wrongly.

Every run pays for what is imported here: click is not.
"""

from __future__ import annotations

import os
import sys

from recdsl.workspace.file_input import unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO


def usage_error(message: str) -> Exception:
    """An error of click's, which says how the command is used; runs without options know none."""
    from click import UsageError

    return UsageError(message)


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
