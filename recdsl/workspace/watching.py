"""Run again when files change. Comparing their times works on every system without a package."""

from __future__ import annotations

import os
import time

from recdsl.model.project import OWN_NAME, SHARED_NAME
from recdsl.surfaces.kinds import ENDINGS
from recdsl.workspace.selecting import Choice, selected

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    State = dict[str, tuple[int, int, int]]

# A look at 5,000 files takes some 50 ms.
_SECONDS = 0.5
_WATCHED = (*ENDINGS, ".toml", ".env")


def rerun(run: Callable[[], int], paths: tuple[str, ...], waits: Callable[[int], None]) -> int:
    """Run, and run again whenever a file changes, until the user interrupts.

    Args:
        run: what to run; it returns its exit status.
        paths: the files and folders to watch; in folders, all files that may be read.
        waits: is told how many files are watched, before each wait.

    Returns:
        The status of the last run that ended.
    """
    status = 0
    try:
        while True:
            before = _state(paths)
            status = run()
            waits(len(before))
            while _state(paths) == before:
                time.sleep(_SECONDS)
    except KeyboardInterrupt:
        return status


def _state(paths: tuple[str, ...]) -> State:
    """When each file was changed, how long it is, and which one it is."""
    choice = Choice(kinds=_WATCHED)
    names = [file.path for file in selected(paths, choice).files]
    folder = os.getcwd()
    while True:  # a configuration may be in any folder above
        names += (os.path.join(folder, name) for name in (OWN_NAME, SHARED_NAME))
        above = os.path.dirname(folder)
        if above == folder:
            break
        folder = above
    found: State = {}
    for name in names:
        try:
            now = os.stat(name)
        except OSError:
            continue  # it is not there, and may come
        found[name] = (now.st_mtime_ns, now.st_size, now.st_ino)
    return found
