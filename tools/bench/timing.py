"""Commands measured side by side: one after the other, in another order each round."""

from __future__ import annotations

import random
import subprocess
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tools.bench.figures import median, ratio
from tools.bench.spawner import BETWEEN


@dataclass(frozen=True)
class Case:
    """A command, and the exit status that it ends with when it does what it is measured for."""

    command: tuple[str | Path, ...]
    status: int = 0

    @classmethod
    def of(cls, *command: str | Path, status: int = 0) -> Case:
        """A command by its words."""
        return cls(command, status)


@dataclass
class Taken:
    """What a case took in each round: wall and processor seconds, and the peak of memory in KiB."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)

    def times(self, other: Taken) -> float:
        """How many times as long as another case it takes, by the clock."""
        return ratio(self.wall, other.wall)

    def work(self, other: Taken) -> float:
        """How many times as much of the processor's time it takes."""
        return ratio(self.processor, other.processor)

    def mebibytes(self) -> float:
        """The peak of memory."""
        return median(self.memory) / 1024


class WrongStatusError(Exception):
    """A command did not do what it is measured for."""


class Clock:
    """Measures commands, in an environment without what this one has set."""

    def __init__(self, python: Path, folder: Path) -> None:
        """Take the interpreter that starts them, and the folder in which they run."""
        spawner = Path(__file__).with_name("spawner.py")
        self.folder = folder
        self._process = subprocess.Popen(
            [python, "-I", "-S", spawner],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(folder), "LANG": "C.UTF-8"},
            text=True,
        )

    def run(self, name: str, case: Case, into: Taken) -> None:
        """Run a case once, and add what it took.

        Raises:
            WrongStatusError: when a command's exit status is not the right one.
        """
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{BETWEEN.join(map(str, (self.folder, *case.command)))}\n")
        self._process.stdin.flush()
        wall, processor, memory, status = self._process.stdout.readline().split()
        if int(status) != case.status:
            raise WrongStatusError(f"{name}: exit status {status}, not {case.status}")
        into.wall.append(float(wall))
        into.processor.append(float(processor))
        into.memory.append(float(memory))

    def rounds(
        self,
        cases: Mapping[str, Case],
        count: int,
        *,
        seconds: float = 1e9,
        least: int = 3,
        warm: bool = False,
    ) -> dict[str, Taken]:
        """Run all cases so many times, or fewer where that takes too long.

        In each round they come in another order, so that none has a better place. A case that
        does something wrong is said, and left out.

        Args:
            cases: what is measured, by name.
            count: how many rounds.
            seconds: how long it may take.
            least: how many rounds there are however long they take.
            warm: whether each runs once before, to fill the machine's caches.
        """
        if warm:
            self.rounds(cases, 1)
        left, taken = dict(cases), {name: Taken() for name in cases}
        chance, began = random.Random("rounds"), time.monotonic()
        for done in range(count):
            if done >= least and time.monotonic() - began > seconds:
                break
            for name in chance.sample(sorted(left), len(left)):
                try:
                    self.run(name, left[name], taken[name])
                except WrongStatusError as error:
                    print(f"  left out: {error}", flush=True)
                    del left[name], taken[name]
        return taken

    def close(self) -> None:
        """End the process that starts the commands."""
        self._process.communicate()
