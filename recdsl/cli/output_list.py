"""The list in an output folder of what recdsl wrote there: `compile -o DIR --prune`.

An output is gone if its spec is, or if its spec was compiled and makes it no longer. It is removed
only if it still is what was written: anything else is somebody's work.
"""

from __future__ import annotations

import hashlib
import json
import os
from contextlib import suppress
from pathlib import Path

from recdsl.cli.request_text import ENDINGS
from recdsl.cli.stdio import note
from recdsl.model.cells import safe
from recdsl.model.frozen import Frozen
from recdsl.reports.count import several
from recdsl.workspace.file_input import UnreadableError, unreadable
from recdsl.workspace.replacing import write_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from recdsl.cli.outputs import Output

NAME = ".recdsl-outputs.json"


class Entry(Frozen):
    """An output that was written: the spec that it is made from, and the hash of its text."""

    spec: str
    sha256: str


class OutputList:
    """The entries of a folder, by the paths of the outputs from there; slashes everywhere."""

    def __init__(self, folder: str) -> None:
        """Read the list, if there is one.

        Raises:
            UnreadableError: when it cannot be read, or is not such a list.
        """
        self._folder = Path(os.path.realpath(folder))
        self._file = self._folder / NAME
        try:
            text = self._file.read_text("utf-8") if self._file.exists() else ""
        except OSError as error:
            raise unreadable(str(self._file), error) from None
        self.entries = _entries(text, str(self._file)) if text else {}

    def gone(self, outputs: Sequence[Output], compiled: Sequence[str], form: str) -> list[str]:
        """The outputs that no spec makes any longer.

        Args:
            outputs: what the run makes.
            compiled: the specs that it compiled.
            form: what it makes of them; what was made in another form is not its business.
        """
        made = {self._named(output.path) for output in outputs}
        done = {self._named(spec) for spec in compiled}
        return [
            name
            for name, entry in self.entries.items()
            if name not in made
            and (
                (entry.spec in done and name.endswith(ENDINGS[form]))
                or not os.path.lexists(self._folder / entry.spec)
            )
        ]

    def report(self, gone: Sequence[str]) -> int:
        """Report what `prune` would remove; return the exit status."""
        left = [name for name in gone if self._is_ours(name)]
        for name in left:
            note(
                f"{self._shown(name)} is made from {self._origin(name)} no longer; "
                "`--prune` removes it.\n"
            )
        return int(bool(left))

    def prune(self, gone: Sequence[str], outputs: Sequence[Output], *, quiet: bool) -> int:
        """Remove what is gone, and write down what the run made; return the exit status."""
        removed = 0
        for name in gone:
            if self._is_ours(name):
                try:
                    self._remove(self._folder / name)
                except OSError as error:
                    note(f"error: {unreadable(self._shown(name), error).message}\n")
                    return 2
                removed += 1
            elif os.path.lexists(self._folder / name):
                note(f"{self._shown(name)} was changed since recdsl wrote it, and is left.\n")
            del self.entries[name]
        for output in outputs:
            if output.spec is not None:
                digest = hashlib.sha256(output.text.encode()).hexdigest()
                self.entries[self._named(output.path)] = Entry(self._named(output.spec), digest)
        write_file(self._file, self._written())
        if removed and not quiet:
            note(f"{several(removed, 'output')} removed.\n")
        return 0

    def _written(self) -> str:
        outputs = {
            name: {"spec": entry.spec, "sha256": entry.sha256}
            for name, entry in sorted(self.entries.items())
        }
        return json.dumps({"version": 1, "outputs": outputs}, indent=2, ensure_ascii=False) + "\n"

    def _remove(self, path: Path) -> None:
        """Remove a file, and the folders that are empty then, up to the output folder."""
        path.unlink()
        with suppress(OSError):
            for parent in path.parents:
                if parent == self._folder:
                    break
                parent.rmdir()

    def _is_ours(self, name: str) -> bool:
        """Whether an output is in the folder, and is what was written there."""
        path = self._folder / name
        if not Path(os.path.realpath(path)).is_relative_to(self._folder) or path.is_symlink():
            return False
        try:
            return hashlib.sha256(path.read_bytes()).hexdigest() == self.entries[name].sha256
        except OSError:
            return False

    def _named(self, path: str | Path) -> str:
        return os.path.relpath(os.path.realpath(path), self._folder).replace(os.sep, "/")

    def _shown(self, name: str) -> str:
        return safe(os.path.relpath(self._folder / name))

    def _origin(self, name: str) -> str:
        return safe(os.path.relpath(self._folder / self.entries[name].spec))


def _entries(text: str, file: str) -> dict[str, Entry]:
    """Read a list.

    Raises:
        UnreadableError: when it is none of this version.
    """
    try:
        value: object = json.loads(text)
    except ValueError:
        value = None
    outputs = (
        value.get("outputs") if isinstance(value, dict) and value.get("version") == 1 else None
    )
    entries = {
        name: Entry(str(entry.get("spec")), str(entry.get("sha256")))
        for name, entry in (outputs.items() if isinstance(outputs, dict) else ())
        if isinstance(name, str) and isinstance(entry, dict)
    }
    if not isinstance(outputs, dict) or len(entries) < len(outputs):
        raise UnreadableError(
            f"{safe(file)}: it is not a list of outputs; remove it, and --prune begins a new one"
        )
    return entries
