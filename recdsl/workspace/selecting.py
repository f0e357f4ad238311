"""Select the files of a run: those that the command line names, and those in folders."""

from __future__ import annotations

import os

from recdsl.model.frozen import Frozen
from recdsl.surfaces.decoding import decode
from recdsl.surfaces.kinds import ENDINGS, SPEC, foreign, kind_named
from recdsl.workspace.file_input import Input, UnreadableError, read_given, read_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from recdsl.workspace.ignoring import Patterns

SPECS = SPEC.endings


def _every(_path: str) -> bool:
    return True


class Choice(Frozen):
    """The rules for selecting files; `stdin` is the name of `-` in messages.

    Files that `excluded` or the project leaves out are left out of folders; with `forced` also if
    they are named. With `detects`, files that the project leaves out are selected. With `programs`,
    so are programs in folders that no kind reads.
    """

    kinds: tuple[str, ...] = ENDINGS
    excluded: tuple[Patterns, ...] = ()
    forced: bool = False
    respects_gitignore: bool = True
    looks_at: Callable[[str], bool] = _every
    detects: bool = False
    programs: bool = False
    stdin: str = "<stdin>"


class Chosen(Frozen):
    """One file to read: its path or `-`, and the named folder that it was found in, if any.

    With `data` its content is known already.
    """

    path: str
    folder: str | None = None
    data: bytes | None = None


def read_chosen(file: Chosen, stdin: str = "<stdin>", sentence: str | None = None) -> Input:
    """Read a file, or the sentence that is given in place of standard input.

    Raises:
        UnreadableError: when it is missing, is no file, or cannot be read.
    """
    if file.data is not None:
        return Input(*decode(file.path, file.data))
    return read_given(sentence, stdin) if file.path == "-" else read_path(file.path)


class Selection:
    """The selected files, the numbers of skipped ones by reason, and the unreadable folders.

    `named` is whether any file was named, even if it was skipped.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self.files: list[Chosen] = []
        self.skipped: dict[str, int] = {}
        self.unreadable: list[tuple[str, OSError]] = []
        self.named = False
        self._seen: set[str] = set()

    def take(self, file: Chosen, real: str) -> None:
        """Add a file, unless it was added already, even under another name."""
        if real not in self._seen:
            self._seen.add(real)
            self.files.append(file)

    def skip(self, reason: str) -> None:
        """Count a file that is left out."""
        self.skipped[reason] = self.skipped.get(reason, 0) + 1


def selected(paths: Iterable[str], choice: Choice) -> Selection:
    """The files to read, in the order of the paths, and in a folder by name.

    A named path is always selected. Below a folder, the files of the known kinds are selected,
    except those that are hidden, ignored by git, excluded, or not regular files. Symbolic links
    are not followed there: their targets are found at their own places, or are outside.
    """
    selection = Selection()
    folders: dict[str, str] = {}
    for path in paths:
        if is_folder(path):
            if is_refused(path, choice, folder=True):
                selection.skip("excluded")
            else:
                _Walk(path, choice, selection).run()
            continue
        selection.named = True
        if is_refused(choice.stdin if path == "-" else path, choice, folder=False):
            selection.skip("excluded")
        else:
            selection.take(Chosen(path), path if path == "-" else _real(path, folders))
    return selection


def _real(path: str, folders: dict[str, str]) -> str:
    """A path with all links followed; those to its folder once for all files there."""
    folder, name = os.path.split(path)
    if name in ("", ".", "..") or os.path.islink(path):
        return os.path.realpath(path)
    if folder not in folders:
        folders[folder] = os.path.realpath(folder)
    return os.path.join(folders[folder], name)


def refuse_empty(
    selection: Selection, worked_on: int, skipped: Mapping[str, int], *, allowed: bool
) -> None:
    """End the run where folders were named and nothing in them was worked on.

    Raises:
        UnreadableError: if that is not allowed. A mistyped folder must not look like success.
    """
    if worked_on or selection.named or selection.unreadable or allowed:
        return
    from recdsl.reports.count import left_out

    raise UnreadableError(
        f"The folders hold nothing to work on{left_out(skipped)}. "
        "Where that is as it should be, say so with --allow-empty."
    )


def refuse_foreign(path: str, *, only_specs: bool = False) -> None:
    """Refuse a named file that would be read as a spec, though its name is of another kind.

    Raises:
        UnreadableError: if recdsl, or with `only_specs` this command, does not read such files.
    """
    other = foreign(path)
    kind = kind_named(path) if only_specs else None
    if kind and kind is not SPEC:
        from recdsl.model.cells import safe

        ending = next(candidate for candidate in kind.endings if path.lower().endswith(candidate))
        raise UnreadableError(
            f"{safe(path)}: this command does not read {kind.name} ({ending}) files; it reads "
            "specs (.rec). `recdsl lint` checks the bodies in other files."
        )
    if other:
        from recdsl.model.cells import safe

        raise UnreadableError(f"{safe(path)}: recdsl does not read {other} files")


def is_folder(path: str) -> bool:
    """Whether a path of the command line is a folder, or a link to one."""
    return path != "-" and os.path.isdir(path)


def is_refused(path: str, choice: Choice, *, folder: bool) -> bool:
    """Whether a path is left out although it is named."""
    if (choice.forced or choice.detects) and not folder and not choice.looks_at(path):
        return True
    if not choice.forced:
        return False
    place = os.path.abspath(path)  # of the name, not of a link's target
    return any(patterns.leave_out(place, folder=folder) for patterns in choice.excluded)


class _Walk:
    """The walk through one named folder; paths in it are written below its root."""

    def __init__(self, path: str, choice: Choice, selection: Selection) -> None:
        """Store the folder's path, and the selection to add to."""
        from pathlib import Path  # most runs are given files

        name = str(Path(path))
        self._name = "" if name == "." else name
        self._real = os.path.realpath(path)
        self._place = os.path.abspath(path)  # patterns match names
        self._folder = path
        self._choice = choice
        self._endings = _endings(choice)
        self._selection = selection

    def run(self) -> None:
        """Add the files in the folder, with a stack, not a recursion: trees may be deep."""
        from recdsl.workspace.ignoring import levels_above, levels_in

        ignores = levels_above(self._real) if self._choice.respects_gitignore else ()
        waiting = [("", ignores)]
        while waiting:
            folder, ignores = waiting.pop()
            if self._choice.respects_gitignore:
                ignores = levels_in(os.path.join(self._real, folder), ignores)
            inner = list(self._folders(folder, ignores))
            waiting += ((subfolder, ignores) for subfolder in reversed(inner))

    def _folders(self, folder: str, ignores: tuple[Patterns, ...]) -> Iterator[str]:
        """Take the files of a folder, and give the folders in it that are to be walked."""
        folder_path = os.path.join(self._name, folder) or "."
        try:
            with os.scandir(folder_path) as entries:
                sorted_entries = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self._selection.unreadable.append((folder_path, error))
            return
        for entry in sorted_entries:
            below = os.path.join(folder, entry.name)
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                if self._left_out(below, ignores, folder=True) is None:
                    yield below
            elif entry.name.lower().endswith(self._endings):
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
        """The reason that a path is left out; None if it is not."""
        from recdsl.workspace.ignoring import ignored

        if ignored(self._choice.excluded, os.path.join(self._place, below), folder=folder):
            return "excluded"
        if ignored(ignores, os.path.join(self._real, below), folder=folder):
            return "ignored by git"
        return None


def _endings(choice: Choice) -> tuple[str, ...]:
    """The endings of the files that are selected in folders."""
    if not choice.programs:
        return choice.kinds
    from recdsl.surfaces.foreign_files import FOREIGN_ENDINGS

    return (*choice.kinds, *FOREIGN_ENDINGS)
