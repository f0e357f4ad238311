"""The program's entry: `recdsl` and `python -m recdsl`."""

from __future__ import annotations

import os
import sys

from recdsl.version import VERSION

INTERRUPTED = 130
PIPE_CLOSED = 141
BUG = 3


def main() -> None:
    """Run the command line and leave with its exit status."""
    try:
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
    sys.exit(status)


def _report_bug(error: Exception) -> None:
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
