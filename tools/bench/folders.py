"""The files that are measured: corpora written into a folder."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import recdsl
from tools.bench import bodies, sources, specs
from tools.bench.corpora import is_faulty

# A body beside a configuration such as most projects have.
PROJECT_BODY = "project/body.json"
PROJECT = 'fail-on = "warning"\nignore = ["standard-stream-advised"]\n'


@dataclass(frozen=True)
class Scale:
    """How much is measured: rounds, and the largest number of each kind of thing."""

    rounds: int
    cold_rounds: int
    bodies: int
    specs: int
    files: int
    recordings: int
    lines: int
    log: int
    sources: int


FULL = Scale(10, 20, 10_000, 10_000, 100_000, 10_000, 100_000, 1_000_000, 5_000)
QUICK = Scale(3, 5, 600, 200, 1_000, 100, 5_000, 5_000, 500)


@dataclass(frozen=True)
class Folders:
    """The files, by names relative to the folder that holds them all."""

    root: Path
    scale: Scale

    def bodies(self, *, clean: bool = False) -> list[str]:
        """The bodies, all of them or the clean ones."""
        return [
            f"bodies/{index:05}.json"
            for index in range(self.scale.bodies)
            if not (clean and is_faulty(index))
        ]

    def specs(self) -> list[str]:
        """The specs."""
        return [f"specs/{index:05}.rec" for index in range(self.scale.specs)]

    def write(self) -> None:
        """Write what every experiment needs."""
        for name in ("bodies", "specs"):
            (self.root / name).mkdir()
        for index, name in enumerate(self.bodies()):
            self._text(name, bodies.written(bodies.body(index)))
        for index, name in enumerate(self.specs()):
            self._text(name, specs.spec(index))
        (self.root / PROJECT_BODY).parent.mkdir()
        self._text(PROJECT_BODY, bodies.written(bodies.body(0)))
        self._text(str(Path(PROJECT_BODY).with_name("recdsl.toml")), PROJECT)
        self._text("two-errors.json", bodies.written(bodies.two_errors()))
        self._text("body.yaml", f"---\n{sources.yaml(bodies.body(0))}")
        self._text("body.jsonnet", specs.JSONNET)

    def write_lines(self, name: str) -> None:
        """Write a log: bodies as JSON Lines, the same ones again after `lines` of them."""
        lines = [bodies.line(bodies.body(index)) for index in range(self.scale.lines)]
        with (self.root / name).open("w", encoding="utf-8") as file:
            for index in range(self.scale.log):
                file.write(lines[index % len(lines)])

    def write_rows(self, spec: str, name: str) -> None:
        """Write rows of values, and the spec that they fill."""
        self._text(spec, specs.OF_ROWS)
        with (self.root / name).open("w", encoding="utf-8") as file:
            file.write(specs.ROW_NAMES)
            for index in range(self.scale.lines):
                file.write(specs.row(index))

    def link(self, folder: str, count: int) -> None:
        """Fill a folder with so many bodies; the same ones under several names."""
        (self.root / folder).mkdir(parents=True)
        names = self.bodies()
        for index in range(count):
            source = self.root / names[index % len(names)]
            os.link(source, self.root / folder / f"{index:06}.json")

    def write_recordings(self, name: str, count: int) -> None:
        """Write a spec with so many recordings."""
        self._text(name, specs.recordings(count))

    def write_sources(self, folder: str) -> list[str]:
        """Write a tree of JavaScript; the names of the twenty files with a body in them."""
        count, with_body = self.scale.sources, []
        for index in range(count):
            place = f"{folder}/part-{index // 100:02}"
            (self.root / place).mkdir(parents=True, exist_ok=True)
            name = f"{place}/module-{index:04}.js"
            holds_body = index % (count // 20) == 7
            self._text(name, sources.source(index, with_body=holds_body))
            with_body += [name] if holds_body else []
        return with_body

    @cached_property
    def bodies_of_specs(self) -> list[str]:
        """The bodies of some sound specs, as JSON texts as `compile` prints them."""
        sound = [index for index in range(self.scale.specs) if not is_faulty(index)]
        return [
            json.dumps(recdsl.compile(specs.spec(index)).requests[0].body, indent=2)
            for index in sound[:500]
        ]

    def _text(self, name: str, text: str) -> None:
        (self.root / name).write_text(text, "utf-8")
