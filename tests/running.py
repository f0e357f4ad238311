"""Run the installed program, as a user does."""

from __future__ import annotations

import fcntl
import os
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from tests.conftest import ROOT

PROGRAM = Path(sys.executable).with_name("recdsl")
LATE = "LATE"


def recdsl(
    *arguments: str | bytes,
    stdin: str | bytes = "",
    cwd: Path = ROOT,
    environment: dict[str, str] | None = None,
    before: Callable[[], None] | None = None,
) -> subprocess.CompletedProcess[str]:
    """The finished process of one command, its streams as text; `before` runs in it first."""
    given = stdin.encode() if isinstance(stdin, str) else stdin
    kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(
        [str(PROGRAM), *arguments],
        input=given,
        cwd=cwd,
        env={**kept, **(environment or {})},
        capture_output=True,
        check=False,
        preexec_fn=before,
        timeout=60,
    )
    return subprocess.CompletedProcess(
        done.args, done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8")
    )


@contextmanager
def waiting(
    *arguments: str,
    cwd: Path,
    stdout: int | IO[bytes] = subprocess.PIPE,
    stderr: int | IO[bytes] = subprocess.PIPE,
) -> Iterator[tuple[subprocess.Popen[bytes], int]]:
    """A command that is reading its input `LATE`, and where to write and close what it reads.

    It has walked all folders then, has worked on what comes before, and goes on when the test
    lets it: no test needs to hit a moment.
    """
    given, late = os.pipe()
    command = [str(PROGRAM), *(one.replace(LATE, f"/dev/fd/{given}") for one in arguments)]
    with subprocess.Popen(command, cwd=cwd, stdout=stdout, stderr=stderr, pass_fds=[given]) as run:
        os.write(late, b" ")
        patience = time.monotonic() + 20
        while _unread(given) and run.poll() is None:
            assert time.monotonic() < patience, "the command does not read its late input"
            time.sleep(0.01)
        os.close(given)
        yield run, late


def _unread(pipe: int) -> int:
    """How many bytes nobody has read yet."""
    (count,) = struct.unpack("i", fcntl.ioctl(pipe, termios.FIONREAD, b"\0" * 4))
    return int(count)
