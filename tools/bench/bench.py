"""What every experiment is given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.bench.folders import Folders, Scale
from tools.bench.installed import Ours
from tools.bench.peers import Peer
from tools.bench.timing import Case, Clock, Taken

SCHEMA = "start.schema.json"


@dataclass(frozen=True)
class Bench:
    """The program, its peers, and the files."""

    ours: Ours
    peers: dict[str, Peer]
    folders: Folders

    @property
    def scale(self) -> Scale:
        """How much is measured."""
        return self.folders.scale

    @property
    def root(self) -> Path:
        """The folder with the files."""
        return self.folders.root

    def rounds(
        self,
        cases: Mapping[str, Case],
        count: int,
        *,
        seconds: float = 1e9,
        least: int = 3,
        warm: bool = False,
    ) -> dict[str, Taken]:
        """Measure (see `Clock.rounds`), each time with a clock that has not grown yet."""
        clock = Clock(self.ours.python, self.root)
        try:
            return clock.rounds(cases, count, seconds=seconds, least=least, warm=warm)
        finally:
            clock.close()

    def bare(self) -> Case:
        """Python itself, which starts and ends: what nothing in Python can be faster than."""
        return Case.of(self.ours.python, "-c", "pass")

    def recdsl(self, *arguments: str, status: int = 0) -> Case:
        """A command of the program."""
        return Case.of(self.ours.program, *arguments, status=status)

    def checks(self, name: str, files: list[str], status: int = 0) -> dict[str, Case]:
        """Checks of bodies by peers that take a JSON Schema; under the same name for each peer."""
        arguments = {
            "check-jsonschema": ["--schemafile", SCHEMA, *files],
            "jsonvet": ["--no-config", "--schema", SCHEMA, *files],
            "ajv-cli": [
                *("validate", "--spec=draft2020", "--all-errors", "--strict=false", "-s", SCHEMA),
                *(word for file in files for word in ("-d", file)),
            ],
        }
        return {
            f"{peer}, {name}": Case.of(*self.peers[peer].command, *words, status=status)
            for peer, words in arguments.items()
            if peer in self.peers
        }


def measurements(taken: dict[str, Taken], *names: str) -> list[Taken] | None:
    """The measurements of these names, where all of them could be made."""
    measured = [taken[name] for name in names if name in taken]
    return measured if len(measured) == len(names) else None
