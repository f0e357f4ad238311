"""Files written whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from recdsl.workspace.file_input import read_path, refuse_no_file, unreadable
from recdsl.workspace.signals import uninterrupted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.workspace.file_input import Input


def write_file(path: Path, text: str, *, was: Input | None = None) -> None:
    """Write a text as `write_data` writes bytes.

    Raises:
        UnreadableError: when the place cannot be written; what was there is untouched.
    """
    write_data(path, text.encode("utf-8"), was=was)


def write_data(path: Path, data: bytes, *, was: Input | None = None) -> None:
    """Write a file whole or not at all: beside its place first, then renamed into it.

    A link stays one, and the file that it leads to is replaced; owner and permissions are kept.

    Args:
        path: the file.
        data: what it shall hold.
        was: what was read there. Where something else stands there now, it is left.

    Raises:
        UnreadableError: when the place cannot be written; what was there is untouched.
    """
    try:
        place = Path(os.path.realpath(path))
        old = _standing(path)
        place.parent.mkdir(parents=True, exist_ok=True)
        with uninterrupted():
            beside = _beside(place, data, old)
            try:
                if was is None or _is_still(was, path, data):
                    beside.replace(place)
            finally:
                beside.unlink(missing_ok=True)
    except OSError as error:
        raise unreadable(str(path), error) from None


def _standing(path: Path) -> os.stat_result | None:
    """What stands at a path already; renaming would replace even what may not be written."""
    try:
        old = path.stat()
    except FileNotFoundError:
        return None
    refuse_no_file(old.st_mode)
    if not (old.st_mode & stat.S_IWUSR and os.access(path, os.W_OK)):
        raise OSError(0, "it is read-only")
    return old


def _beside(place: Path, data: bytes, old: os.stat_result | None) -> Path:
    """A file with the data in the same folder, with the owner and permissions of the old one."""
    beside = place.with_name(f".recdsl-{os.urandom(6).hex()}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if old:
            with suppress(OSError, AttributeError):  # only root may, and not every system can
                os.chown(beside, old.st_uid, old.st_gid)
            beside.chmod(stat.S_IMODE(old.st_mode))
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
    return beside


def _is_still(was: Input, path: Path, data: bytes) -> bool:
    """Whether a file is as it was read; not where somebody else wrote the same data meanwhile."""
    now = read_path(str(path))
    if now.source.text == was.source.text and now.findings == was.findings:
        return True
    if path.read_bytes() == data:
        return False
    raise OSError(0, "it was changed meanwhile, and is left as it is now; run this again")
