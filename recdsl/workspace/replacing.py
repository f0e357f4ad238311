"""Files written whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager, suppress
from pathlib import Path

from recdsl.workspace.file_input import read_path, refuse_no_file, unreadable
from recdsl.workspace.signals import uninterrupted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import BinaryIO

    from recdsl.workspace.file_input import Input

_PREFIX, _SUFFIX = ".recdsl-", ".tmp"
# Folders that this process has cleaned of the files of killed processes.
_swept: set[Path] = set()


def write_file(path: Path, text: str, *, was: Input | None = None) -> None:
    """Write a text as `write_data` writes bytes; a byte order mark that was there is kept.

    Raises:
        UnreadableError: if the place cannot be written; what was there is untouched.
    """
    write_data(path, (was.with_mark(text) if was else text).encode("utf-8"), was=was)


def write_data(path: Path, data: bytes, *, was: Input | None = None) -> None:
    """Write a file whole or not at all: beside its place first, then renamed into it.

    A symbolic link stays one, and the file that it leads to is replaced; owner, permissions and
    extended attributes are kept. Other hard links of the file keep what it was.

    Args:
        path: the file.
        data: its new content.
        was: the content that was read. If the file has another content now, it is not replaced.

    Raises:
        UnreadableError: if the place cannot be written; what was there is untouched.
    """
    try:
        place = Path(os.path.realpath(path))
        old = _standing(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        _sweep(place.parent)
        with uninterrupted(), _beside(place, lambda file: file.write(data), old) as beside:
            if was is None or _is_still(was, path, data):
                beside.replace(place)
    except OSError as error:
        raise unreadable(str(path), error) from None


def write_stream(path: Path, fill: Callable[[BinaryIO], object]) -> None:
    """Write a file that may be larger than memory, whole or not at all, as `write_data` does.

    Args:
        path: the file.
        fill: what writes its content.

    Raises:
        UnreadableError: if the place cannot be written; what was there is untouched.
    """
    try:
        place = Path(os.path.realpath(path))
        old = _standing(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        _sweep(place.parent)
        with _beside(place, fill, old) as beside:
            beside.replace(place)
    except OSError as error:
        raise unreadable(str(path), error) from None


def other_links(path: str) -> str:
    """The warning before replacing a file with other hard links; empty for most files."""
    with suppress(OSError):
        count = Path(path).stat().st_nlink - 1
        if count > 0:
            from recdsl.model.cells import safe

            names = "another hard link" if count == 1 else f"{count} other hard links"
            keep = "keeps" if count == 1 else "keep"
            return f"note: {safe(path)} has {names}, which {keep} the old text.\n"
    return ""


def _standing(path: Path) -> os.stat_result | None:
    """The file at a path; renaming would replace even one that is not writable."""
    try:
        old = path.stat()
    except FileNotFoundError:
        return None
    refuse_no_file(old.st_mode)
    if not (old.st_mode & stat.S_IWUSR and os.access(path, os.W_OK)):
        raise OSError(0, "it is read-only")
    return old


@contextmanager
def _beside(
    place: Path, fill: Callable[[BinaryIO], object], old: os.stat_result | None
) -> Iterator[Path]:
    """A filled file in the same folder, with owner, permissions and so on of the old one.

    Until it has them no other user can read it.
    """
    beside, descriptor = _create_beside(place, 0o600 if old else 0o666)
    held = _held(descriptor)
    try:
        with os.fdopen(descriptor, "wb") as file:
            fill(file)
            file.flush()
            os.fsync(file.fileno())
        if old:
            with suppress(OSError, AttributeError):  # only root may, and not every system can
                os.chown(beside, old.st_uid, old.st_gid)
            _copy_attributes(place, beside)
            beside.chmod(stat.S_IMODE(old.st_mode))
        yield beside
    finally:
        beside.unlink(missing_ok=True)
        if held is not None:
            os.close(held)


def _create_beside(place: Path, mode: int) -> tuple[Path, int]:
    """A new file beside a place, and its descriptor; locked, so that no other run removes it."""
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    while True:
        beside = place.with_name(f"{_PREFIX}{os.urandom(6).hex()}{_SUFFIX}")
        descriptor = os.open(beside, flags, mode)
        with suppress(OSError):  # some file systems know no locks
            _lock(descriptor)
        if os.fstat(descriptor).st_nlink:
            return beside, descriptor
        os.close(descriptor)  # swept before it was locked


def _held(descriptor: int) -> int | None:
    """A second descriptor that keeps the lock; None on Windows, which renames no open file."""
    return None if os.name == "nt" else os.dup(descriptor)


def _copy_attributes(old: Path, new: Path) -> None:
    """Copy the extended attributes; those of the system only where it lets us."""
    if not hasattr(os, "listxattr"):
        return
    names: list[str] = []
    with suppress(OSError):  # many file systems have none
        names = os.listxattr(old)
    for name in names:
        try:
            os.setxattr(new, name, os.getxattr(old, name))
        except OSError:
            if name.startswith("user."):
                raise


def _sweep(folder: Path) -> None:
    """Remove the files that killed processes of ours left in a folder."""
    if folder in _swept:
        return
    _swept.add(folder)
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            is_ours = entry.name.startswith(_PREFIX) and entry.name.endswith(_SUFFIX)
            if is_ours and entry.is_file(follow_symlinks=False):
                with suppress(OSError):
                    _remove_if_left(entry.path)


def _remove_if_left(path: str) -> None:
    """Remove a file that no process has locked any more.

    Raises:
        OSError: if a process has locked it, or it belongs to another user.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0))
    try:
        if not hasattr(os, "geteuid") or os.geteuid() in (0, os.fstat(descriptor).st_uid):
            _lock(descriptor, wait=False)
            Path(path).unlink()
    finally:
        os.close(descriptor)


def _lock(descriptor: int, *, wait: bool = True) -> None:
    """Lock a file until it is closed; on Windows an open file cannot be removed.

    Raises:
        OSError: if another process has locked it, unless we wait; or if there are no locks.
    """
    if os.name != "nt":
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))


def _is_still(was: Input, path: Path, data: bytes) -> bool:
    """Whether a file is as it was read; not where somebody else wrote the same data meanwhile."""
    now = read_path(str(path))
    if now.source.text == was.source.text and now.findings == was.findings:
        return True
    if path.read_bytes() == data:
        return False
    raise OSError(0, "it was changed meanwhile, and is left as it is now; run this again")
