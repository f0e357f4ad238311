"""The walk through a folder: which of its files are taken, and why others are not."""

from __future__ import annotations

import os
from pathlib import Path

from recdsl.workspace.ignoring import ignored, levels_above, levels_in
from recdsl.workspace.walking import Chosen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.workspace.ignoring import Patterns
    from recdsl.workspace.walking import Choice, Selection


class Walk:
    """The walk through one named folder; paths in it are written below its root."""

    def __init__(self, path: str, choice: Choice, selection: Selection) -> None:
        """Take the folder's path, and where to put what is found."""
        name = str(Path(path))
        self._name = "" if name == "." else name
        self._real = os.path.realpath(path)
        self._place = os.path.abspath(path)  # patterns speak of names
        self._folder = path
        self._choice = choice
        self._selection = selection

    def run(self) -> None:
        """Take what the folder holds. A stack, not a recursion: trees may be deep."""
        ignores = levels_above(self._real) if self._choice.respects_gitignore else ()
        waiting = [("", ignores)]
        while waiting:
            folder, ignores = waiting.pop()
            if self._choice.respects_gitignore:
                ignores = levels_in(os.path.join(self._real, folder), ignores)
            inner = list(self._folders(folder, ignores))
            waiting += ((one, ignores) for one in reversed(inner))

    def _folders(self, folder: str, ignores: tuple[Patterns, ...]) -> Iterator[str]:
        """Take the files of a folder, and give the folders in it that are to be walked."""
        here = os.path.join(self._name, folder) or "."
        try:
            with os.scandir(here) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self._selection.unreadable.append((here, error))
            return
        for entry in found:
            below = os.path.join(folder, entry.name)
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                if self._left_out(below, ignores, folder=True) is None:
                    yield below
            elif entry.name.lower().endswith(self._choice.kinds):
                self._file(entry, below, self._left_out(below, ignores, folder=False))

    def _file(self, entry: os.DirEntry[str], below: str, reason: str | None) -> None:
        path = os.path.join(self._name, below)
        if reason is None and not entry.is_file(follow_symlinks=False):
            reason = "linked" if entry.is_symlink() else "special"
        if reason is None and not self._choice.looks_at(path):
            reason = "excluded"
        if reason is None:
            self._selection.take(Chosen(path, self._folder), os.path.join(self._real, below))
        else:
            self._selection.skip(reason)

    def _left_out(self, below: str, ignores: tuple[Patterns, ...], *, folder: bool) -> str | None:
        """Why a path is left out; None where it is not."""
        if ignored(self._choice.excluded, os.path.join(self._place, below), folder=folder):
            return "excluded"
        if ignored(ignores, os.path.join(self._real, below), folder=folder):
            return "ignored by git"
        return None
