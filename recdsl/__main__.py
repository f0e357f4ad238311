"""The program's entry: `recdsl` and `python -m recdsl`."""

from __future__ import annotations

import gc
import os
import sys

INTERRUPTED = 130
PIPE_CLOSED = 141
BUG = 3

# A run makes many values and few cycles: collecting cycles less often halves the time of big runs.
_ALLOCATIONS = 50_000

_STREAMS = (("stdin", os.O_WRONLY, "r"), ("stdout", os.O_RDONLY, "w"), ("stderr", os.O_WRONLY, "w"))


def main() -> None:
    """Run the command line and leave with its exit status."""
    gc.set_threshold(_ALLOCATIONS)
    _speak_utf_8()
    _open_what_is_closed()
    try:
        _import_quickly()
        from recdsl.cli import run

        status = run(sys.argv[1:])
    except BrokenPipeError:
        # Python would flush stdout once more on its way out, and complain.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = PIPE_CLOSED
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last net: no traceback for users
        _report_bug(error)
        status = BUG
    _leave(status)


def _import_quickly() -> None:
    """Import the rest of the program at less cost, where Python is the usual one."""
    try:
        from recdsl.quick_imports import install
    except ImportError:
        return
    install()


def _leave(status: int) -> None:
    """End the process at once after flushing its output, without Python's clean-up.

    The clean-up takes a tenth of a run over one file. Only measuring tools need it.
    """
    if _is_measured():
        sys.exit(status)
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        sys.exit(status)
    os._exit(status)


def _is_measured() -> bool:
    """Whether a profiler or a debugger looks on; from Python 3.12 on, some do as PEP 669 has it."""
    monitoring = getattr(sys, "monitoring", None)
    tools = monitoring.get_tool if monitoring else (lambda _number: None)
    return bool(sys.getprofile() or sys.gettrace() or any(map(tools, range(6))))


def _speak_utf_8() -> None:
    """Start again in UTF-8 mode if the locale has another encoding for paths.

    So names of files are the same everywhere, and can be printed everywhere.
    """
    if sys.getfilesystemencoding() != "utf-8" and not sys.flags.utf8_mode:
        os.execv(sys.executable, [sys.executable, "-X", "utf8", *sys.orig_argv[1:]])  # noqa: S606


def _open_what_is_closed() -> None:
    """Open the streams that a shell closed (`>&-`), so that no file gets their numbers.

    Reading and writing them fails, as it should; messages on standard error are lost.
    """
    for name, access, mode in _STREAMS:
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(os.open(os.devnull, access), mode))


def _report_bug(error: Exception) -> None:
    from recdsl.version import VERSION  # most runs have no bug

    where = error.__traceback__
    while where and where.tb_next:
        where = where.tb_next
    place = f"{where.tb_frame.f_globals.get('__name__')}:{where.tb_lineno}" if where else "?"
    # The message of an exception can quote the input, and with it a secret: it is not shown.
    print(
        f"recdsl {VERSION} has a bug: {type(error).__name__} in {place}.\n"
        "Please report this with the command and, without its secrets, the file.",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
