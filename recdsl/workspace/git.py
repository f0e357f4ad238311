"""Ask the user's git about its repository."""

from __future__ import annotations

import os
import subprocess

from recdsl.model.cells import safe
from recdsl.surfaces.decoding import LARGEST
from recdsl.workspace.file_input import UnreadableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


def answer(*arguments: str, most: int | None = None) -> tuple[bytes, str]:
    """What git writes, at most so many bytes, and why it fails; empty if it does not.

    Raises:
        UnreadableError: when git is not installed.
    """
    with _running(arguments, subprocess.DEVNULL) as git:
        assert git.stdout is not None
        assert git.stderr is not None
        data = git.stdout.read() if most is None else git.stdout.read(most)
        if len(data) == most:
            git.kill()
            return data, ""
        reason = git.stderr.read().decode("utf-8", "replace").strip().removeprefix("fatal: ")
    return data, (safe(reason.splitlines()[0]) if reason else "git failed") * bool(git.returncode)


def blobs(names: Iterable[str]) -> Iterator[bytes]:
    """The contents of blobs, each at most one byte longer than a text may be.

    Raises:
        UnreadableError: when git is not installed, or has no such blob.
    """
    with _running(("cat-file", "--batch"), subprocess.PIPE) as git:
        assert git.stdin is not None
        assert git.stdout is not None
        for name in names:
            git.stdin.write(f"{name}\n".encode())
            git.stdin.flush()
            head = git.stdout.readline().split()
            if len(head) < 3:
                raise UnreadableError(f"git does not have the object {name}")
            data = git.stdout.read(int(head[2]) + 1)
            yield data[:-1][: LARGEST + 1]
        git.stdin.close()


def _running(arguments: Iterable[str], stdin: int) -> subprocess.Popen[bytes]:
    """Start git; no shell, and the arguments hide no option.

    Raises:
        UnreadableError: when git is not installed.
    """
    environment = {**os.environ, "GIT_NO_LAZY_FETCH": "1"}  # no command opens a connection
    try:
        return subprocess.Popen(  # noqa: S603 - see above
            ["git", *arguments],  # noqa: S607 - the user's git
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
    except OSError:
        raise UnreadableError("git is needed for this, and is not installed") from None
