"""The inputs of `lint`: named files, what folders hold, standard input."""

from __future__ import annotations

from pathlib import Path

import click

from recdsl.cli.streams import Input, UnreadableError, note, read_path, read_stdin, walked
from recdsl.surfaces.kinds import kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from recdsl.surfaces.kinds import Kind


class Inputs:
    """The inputs of one run, read one by one; what cannot be read is said and counted."""

    def __init__(self, stdin_name: str, *, detect: bool, looks_at: Callable[[str], bool]) -> None:
        """Take what standard input is called, and what is passed over.

        Args:
            stdin_name: of standard input.
            detect: whether named files are treated as those that are found in folders.
            looks_at: whether the project wants such a file to be looked at.
        """
        self.count = 0
        self.unreadable = 0
        self._noted: set[Kind] = set()
        self._stdin_name = stdin_name
        self._detect = detect
        self._looks_at = looks_at

    def read(self, paths: Sequence[str]) -> Iterator[Input]:
        """Everything that the paths name and that is worth checking.

        Raises:
            click.UsageError: when standard input does not stand alone.
        """
        if "-" in paths and len(paths) > 1:
            raise click.UsageError("`-` is standard input, and stands alone.")
        for path in paths:
            yield from self._one(path)

    def refuse(self, error: UnreadableError) -> None:
        """Say that a file could not be read, or not be written, and count it."""
        self.unreadable += 1
        note(f"error: {error.message}\n")

    def _one(self, path: str) -> Iterator[Input]:
        if path == "-":
            yield from self._wanted(read_stdin(self._stdin_name), detect=False)
        elif Path(path).is_dir():
            for file in walked(Path(path)):
                yield from self._file(str(file), detect=True)
        else:
            yield from self._file(path, detect=self._detect)

    def _file(self, path: str, *, detect: bool) -> Iterator[Input]:
        if detect and not self._looks_at(path):
            return
        try:
            item = read_path(path)
        except UnreadableError as error:
            self.refuse(error)
            return
        yield from self._wanted(item, detect=detect)

    def _wanted(self, item: Input, *, detect: bool) -> Iterator[Input]:
        """An input that is worth checking, and can be."""
        kind, name = kind_of(item.source), item.source.name
        missing = kind.missing() if not detect or kind.may_hold(item.source) else None
        if missing and not detect:
            self.refuse(UnreadableError(f"{name}: {missing}"))
        elif missing:
            note(f"note: {name} is passed over: {missing}\n" if kind not in self._noted else "")
            self._noted.add(kind)
        elif not detect or kind.holds_recordings(item.source):
            self.count += 1
            yield item
