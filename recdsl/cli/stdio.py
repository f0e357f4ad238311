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


_NARROWEST = 40  # narrower lines would hold a word or two


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
    """Write to stderr what is not a result. If stderr cannot be written, nothing else changes.

    Names of files, values of options and words of texts are in it: all is made visible, as in
    `show`, and no key of an address is shown.

    Raises:
        BrokenPipeError: when the reader has gone.
    """
    if (
        ":/" in text or "@" in text or "=" in text
    ):  # the address of something, which may have a key in it
        from recdsl.model.addresses import shown_address

        text = shown_address(text)
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
    from recdsl.model.cells import shown_lines

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
