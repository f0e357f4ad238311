"""Starts the measured commands, and says what each took; run as `python -I -S spawner.py`.

A process of its own, and a small one: Linux counts the memory of who starts a program towards the
program's peak, so a bench of 50 MiB would find no command that needs less.

A request is a line: the folder, then the words of the command. The answer is a line: wall seconds,
processor seconds of it and all that it started, the largest peak of memory in KiB, the exit status.
"""

from __future__ import annotations

import os
import sys
import time

BETWEEN = "\x1f"


def measured(folder: str, command: list[str], null: int) -> str:
    """What a command took, with the file `null` for all its streams."""
    os.chdir(folder)
    streams = [(os.POSIX_SPAWN_DUP2, null, stream) for stream in range(3)]
    began = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=streams)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - began
    processor = usage.ru_utime + usage.ru_stime
    return f"{wall} {processor} {usage.ru_maxrss} {os.waitstatus_to_exitcode(status)}\n"


def main() -> None:
    """Answer requests until there are no more."""
    null = os.open(os.devnull, os.O_RDWR)
    for request in sys.stdin:
        folder, *command = request.rstrip("\n").split(BETWEEN)
        sys.stdout.write(measured(folder, command, null))
        sys.stdout.flush()


if __name__ == "__main__":
    main()
