"""Patterns of files to leave out, as `.gitignore` has them (the manual page gitignore(5)).

A pattern belongs to a folder and applies to the paths below it. Of the patterns that match a path
itself the last one decides; a file in a folder that is left out is left out with it.
"""

from __future__ import annotations

import os
from pathlib import Path

from recdsl.model.frozen import Frozen
from recdsl.workspace.file_input import bytes_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable


class _Pattern(Frozen):
    """One line: whether it takes back what others leave out, is for folders only, and matches."""

    takes_back: bool
    of_folders: bool
    regex: re.Pattern[str]

    def matches(self, path: str, *, folder: bool) -> bool:
        """Whether it is about the path itself, and not merely about a folder on the way to it."""
        if self.of_folders and not folder:
            return False
        return self.regex.fullmatch(path) is not None


class Patterns:
    """The patterns that belong to one folder."""

    def __init__(self, folder: str, lines: Iterable[str]) -> None:
        """Take the folder, as an absolute path, and the lines; invalid patterns are skipped."""
        self._folder = folder
        self._inside = folder.rstrip(os.sep) + os.sep
        self._patterns = [pattern for line in lines if (pattern := _pattern(line))][::-1]

    def __bool__(self) -> bool:
        """Whether there is any pattern."""
        return bool(self._patterns)

    def verdict(self, path: str, *, folder: bool) -> bool | None:
        """Whether an absolute path is left out (True) or taken back; None if no pattern matches."""
        return self._verdict(self._from_here(path), folder=folder)

    def leave_out(self, path: str, *, folder: bool) -> bool:
        """Whether an absolute path is left out: itself, or a folder on the way to it."""
        relative = self._from_here(path)
        ends = [
            index
            for index, sign in enumerate(relative)
            if sign == "/" and relative[index - 2 : index] != ".."
        ]
        return any(self._verdict(relative[:end], folder=True) for end in ends) or bool(
            self._verdict(relative, folder=folder)
        )

    def _verdict(self, relative: str, *, folder: bool) -> bool | None:
        for pattern in self._patterns:
            if pattern.matches(relative, folder=folder):
                return not pattern.takes_back
        return None

    def _from_here(self, path: str) -> str:
        """A path as seen from the folder; only patterns of the command line look outside of it."""
        inside = path.startswith(self._inside)
        relative = path[len(self._inside) :] if inside else os.path.relpath(path, self._folder)
        return relative.replace(os.sep, "/")


def is_pattern(line: str) -> bool:
    """Whether a line is a pattern, and no comment, blank or mistake."""
    return _pattern(line) is not None


def ignored(levels: Iterable[Patterns], path: str, *, folder: bool) -> bool:
    """Whether git ignores a path, given the patterns on the way to it, the nearest first."""
    for level in levels:
        verdict = level.verdict(path, folder=folder)
        if verdict is not None:
            return verdict
    return False


def levels_above(folder: str) -> tuple[Patterns, ...]:
    """The patterns of the folders above one, up to the root of its repository, the nearest first.

    There are none if these ignore the folder itself, since it was named explicitly.
    """
    way = [folder]
    while git_folder(way[-1]) is None:
        if os.path.dirname(way[-1]) == way[-1]:
            return ()
        way.append(os.path.dirname(way[-1]))
    levels: tuple[Patterns, ...] = ()
    for inner, outer in zip(way[-2::-1], way[:0:-1], strict=True):
        levels = levels_in(outer, levels)
        if ignored(levels, inner, folder=True):
            return ()
    return levels


def levels_in(folder: str, above: tuple[Patterns, ...]) -> tuple[Patterns, ...]:
    """The patterns for what lies in a folder: its own, then those above up to its repository."""
    repository = git_folder(folder)
    files = [Path(folder, ".gitignore")]
    if repository:
        above = ()
        files.append(repository / "info" / "exclude")
    # Git follows no link to a `.gitignore` either: it could lead out of the tree.
    own = (Patterns(folder, _lines(file)) for file in files if not os.path.islink(file))
    return (*(patterns for patterns in own if patterns), *above)


def git_folder(folder: str) -> Path | None:
    """The folder of git's files for the repository with its root here; None for no root.

    In a submodule and in a further work tree, `.git` is a file that leads there.
    """
    dot_git = Path(folder, ".git")
    if os.path.isdir(dot_git):
        return dot_git
    line = _first_line(dot_git)
    if not line.startswith("gitdir:"):
        return None
    own = Path(folder, line.removeprefix("gitdir:").strip())
    shared = _first_line(own / "commondir")
    return own / shared if shared else own


def _pattern(line: str) -> _Pattern | None:
    line = line.removesuffix("\r")
    while line.endswith(" ") and not line.endswith("\\ "):
        line = line[:-1]
    if not line or line.startswith("#"):
        return None
    takes_back = line.startswith("!")
    line = line[1:] if takes_back else line
    bare = line.removesuffix("/")
    if not bare:
        return None
    import re

    from recdsl.configuration.globs import git_glob  # only runs over folders with patterns pay

    expression = git_glob(bare)
    return (
        _Pattern(takes_back, bare != line, re.compile(expression, re.DOTALL))
        if expression
        else None
    )


def _lines(file: Path) -> list[str]:
    if not os.path.isfile(file):  # a pipe would wait
        return []
    try:
        text = bytes_of(str(file)).removeprefix(b"\xef\xbb\xbf")
    except OSError:
        return []
    return os.fsdecode(text).split("\n")


def _first_line(file: Path) -> str:
    return (_lines(file) or [""])[0].strip()
