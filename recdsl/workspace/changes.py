"""Select the files that differ from a git revision, and the texts that are staged."""

from __future__ import annotations

import os
import stat

from recdsl.model.cells import safe
from recdsl.model.frozen import Frozen, replaced
from recdsl.workspace.file_input import UnreadableError
from recdsl.workspace.git import answer, blobs
from recdsl.workspace.selecting import Chosen, Selection, is_refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.workspace.selecting import Choice

# Whatever the user's settings are: paths from the root of the repository, in full, and no renames.
_DIFF = (
    *("diff", "--raw", "-z", "--no-abbrev", "--no-renames", "--diff-filter=ACMT"),
    *("--no-relative", "--no-ext-diff", "--ignore-submodules=all"),
)


class _Change(Frozen):
    """A regular file that was changed: its absolute path, and its blob if that is what counts."""

    path: str
    blob: str | None = None


def select_changed(paths: tuple[str, ...], base: str, choice: Choice) -> Selection:
    """Select what differs from the commit in which the history left `base`; and untracked files.

    Args:
        paths: files and folders; nothing else is selected.
        base: a revision; empty for the default branch of the remote `origin`, or `HEAD`.
        choice: what of them is read.

    Raises:
        UnreadableError: when git cannot tell, or a path does not exist or is outside of it.
    """
    root = _root()
    # A run is the same on every machine: the user's own ignore file does not count.
    others = ["-c", f"core.excludesFile={os.devnull}", "ls-files", "--others", "--full-name", "-z"]
    if choice.respects_gitignore:
        others.append("--exclude-standard")
    untracked = _names(_told(*others, "--", ":/"))
    changed = [name for name, _mode, _blob in _differing(_told(*_DIFF, _start(base), "--"))]
    listed = [_Change(os.path.join(root, name)) for name in sorted({*changed, *untracked})]
    return _selection(paths, [one for one in listed if _is_file(one.path)], choice, root)


def select_staged(paths: tuple[str, ...], choice: Choice) -> Selection:
    """Select what is staged for the next commit, with the staged texts.

    Raises:
        UnreadableError: when git cannot tell, or a path does not exist or is outside of it.
    """
    root = _root()
    listed = [
        _Change(os.path.join(root, name), blob)
        for name, mode, blob in _differing(_told(*_DIFF, "--cached", "--"))
        if stat.S_ISREG(mode)
    ]
    selection = _selection(paths, listed, choice, root)
    blob_of = {one.path: one.blob or "" for one in listed}
    texts = blobs([blob_of[_place(file.path)] for file in selection.files])
    selection.files = [
        replaced(file, data=data) for file, data in zip(selection.files, texts, strict=True)
    ]
    return selection


def is_revision(name: str) -> bool:
    """Whether git knows a commit by this name."""
    return bool(_commit(name))


def _told(*arguments: str) -> bytes:
    data, refusal = answer(*arguments)
    if refusal:
        raise UnreadableError(f"git: {refusal}")
    return data


def _root() -> str:
    """The root of the repository that the current folder is in."""
    data, refusal = answer("rev-parse", "--show-toplevel")
    if refusal:
        raise UnreadableError(
            f"--changed and --staged need the work tree of a git repository: {refusal}"
        )
    return os.path.realpath(os.fsdecode(data.removesuffix(b"\n")))


def _commit(revision: str) -> str:
    """The commit that a revision names; empty if none."""
    question = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    return answer(*question)[0].decode().strip()


def _start(base: str) -> str:
    """The commit, or the empty tree, that the work tree is compared with.

    A shallow clone may not reach the commit where histories part: then it is the base itself.
    """
    head = _commit("HEAD")
    commit = _commit(base) if base else _commit("refs/remotes/origin/HEAD") or head
    if base and not commit:
        raise UnreadableError(f"--changed: there is no revision or path `{safe(base)}`")
    if not head:
        return commit or _told("hash-object", "-t", "tree", "--stdin").decode().strip()
    return answer("merge-base", commit, head)[0].decode().strip() or commit


def _differing(raw: bytes) -> Iterator[tuple[str, int, str]]:
    """The name, the new mode and the new blob of each entry of `git diff --raw -z`."""
    fields = iter(raw.split(b"\0"))
    for entry, name in zip(fields, fields, strict=False):
        _old, mode, _old_blob, blob, _status = entry.decode().split()
        yield os.fsdecode(name), int(mode, 8), blob


def _names(listed: bytes) -> list[str]:
    return [os.fsdecode(name) for name in listed.split(b"\0") if name]


def _is_file(path: str) -> bool:
    """Whether a regular file is there; not for a submodule, or a link."""
    try:
        return stat.S_ISREG(os.lstat(path).st_mode)
    except OSError:  # gone since git saw it
        return False


def _place(path: str) -> str:
    """An absolute path with the links of its folder followed."""
    folder, name = os.path.split(os.path.abspath(path))
    return os.path.join(os.path.realpath(folder), name)


def _selection(
    paths: tuple[str, ...], listed: list[_Change], choice: Choice, root: str
) -> Selection:
    """Those of the listed files that are named, or are in a named folder."""
    selection = Selection()
    selection.named = True  # it is no mistake if nothing has changed
    for path in paths:
        place = os.path.realpath(path) if os.path.isdir(path) else _place(path)
        if not f"{place}{os.sep}".startswith(os.path.join(root, "")):
            raise UnreadableError(f"{safe(path)}: it is outside of the repository {safe(root)}")
        if any(one.path == place for one in listed):
            _take(selection, Chosen(path), place, choice)
        elif not os.path.lexists(path):
            raise UnreadableError(f"{safe(path)}: no such file or directory")
        inside = os.path.join(place, "")
        for one in listed:
            below = one.path.removeprefix(inside)
            hidden = any(part.startswith(".") for part in below.split(os.sep))
            if below != one.path and not hidden and below.lower().endswith(choice.kinds):
                found = Chosen(os.path.normpath(os.path.join(path, below)), path)
                _take(selection, found, one.path, choice)
    return selection


def _take(selection: Selection, file: Chosen, real: str, choice: Choice) -> None:
    place = os.path.abspath(file.path)
    excluded = any(one.leave_out(place, folder=False) for one in choice.excluded)
    walked = file.folder is not None
    if is_refused(file.path, choice, folder=False) or (
        walked and (excluded or not choice.looks_at(file.path))
    ):
        selection.skip("excluded")
    else:
        selection.take(file, real)
