"""Starts the measured commands, and says what each took; run as `python -I -S spawner.py`.

A process of its own, and a small one: Linux counts the memory of who starts a program towards the
program's peak, so a bench of 50 MiB would find no command that needs less.

A request is a line: the folder, then one or more commands, which run at the same time. The answer
is a line: wall seconds until the last has ended, processor seconds of all, the largest peak of
memory in KiB, and the exit status of each.
"""

from __future__ import annotations

import os
import sys
import time

FIELD, COMMAND = "\x1f", "\x1e"


def measured(folder: str, commands: list[list[str]], null: int) -> str:
    """What the commands took, started at the same time, with the file `null` for all streams."""
    os.chdir(folder)
    streams = [(os.POSIX_SPAWN_DUP2, null, stream) for stream in range(3)]
    began = time.perf_counter()
    running = [
        os.posix_spawn(command[0], command, os.environ, file_actions=streams)
        for command in commands
    ]
    ended = [os.wait4(process, 0) for process in running]
    wall = time.perf_counter() - began
    processor = sum(usage.ru_utime + usage.ru_stime for _, _, usage in ended)
    memory = max(usage.ru_maxrss for _, _, usage in ended)
    statuses = " ".join(str(os.waitstatus_to_exitcode(status)) for _, status, _ in ended)
    return f"{wall} {processor} {memory} {statuses}\n"


def main() -> None:
    """Answer requests until there are no more."""
    null = os.open(os.devnull, os.O_RDWR)
    for request in sys.stdin:
        folder, *commands = request.rstrip("\n").split(COMMAND)
        answer = measured(folder, [command.split(FIELD) for command in commands], null)
        sys.stdout.write(answer)
        sys.stdout.flush()


if __name__ == "__main__":
    main()
