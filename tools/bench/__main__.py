"""Measure recdsl and its peers side by side, and write docs/performance.md (`make bench`).

With --quick everything is small, growth by ten is left out, and the result is printed only.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from types import ModuleType

from tools.bench import (
    beside,
    bulk,
    cold,
    growth,
    in_memory,
    installed,
    machine,
    memory,
    peers,
    report,
    tenfold,
)
from tools.bench.bench import SCHEMA, Bench
from tools.bench.folders import FULL, QUICK, Folders
from tools.bench.installed import ROOT, output
from tools.bench.picture import drawn
from tools.bench.report import Goal, Section

PAGE = ROOT / "docs" / "performance.md"
PICTURE = PAGE.with_suffix(".svg")
EXPERIMENTS = (cold, bulk, in_memory, memory, growth, tenfold)


def main() -> None:
    """Install, generate, measure, report."""
    quick = "--quick" in sys.argv[1:]
    began, load = time.monotonic(), os.getloadavg()[0]
    _say(began, "installing recdsl and its peers below build/bench")
    ours = installed.install()
    tools, missing = peers.install()
    with tempfile.TemporaryDirectory(prefix="recdsl-bench-") as temporary:
        folders = Folders(Path(temporary), QUICK if quick else FULL)
        _say(began, "writing bodies and specs")
        folders.write()
        (folders.root / SCHEMA).write_text(output(ours.program, "schema"), "utf-8")
        experiments = [one for one in EXPERIMENTS if one is not tenfold or not quick]
        goals, sections = _measured(experiments, Bench(ours, tools, folders), began)
    heading = machine.described(ours, tools, missing, load)
    tables = "\n".join(section.markdown() for section in sections)
    if quick:
        heading += "\nQuick: few rounds and small numbers, in which start-up weighs more."
    measured = f"{heading}\n\n{report.goals_table(goals)}\n{tables}"
    print(measured)
    if not quick:
        report.write(PAGE, measured)
        PICTURE.write_text(drawn(PAGE.read_text("utf-8")), "utf-8")
        _say(began, f"wrote {PAGE.relative_to(ROOT)}")


def _measured(
    experiments: list[ModuleType], bench: Bench, began: float
) -> tuple[list[Goal], list[Section]]:
    goals: list[Goal] = []
    sections: list[Section] = []
    for experiment in experiments:
        _say(began, f"measuring: {experiment.__name__.rpartition('.')[2]}")
        reached, section = experiment.measure(bench)
        goals += reached
        sections.append(section)
    _say(began, "measuring: beside")
    return goals, [*sections, beside.measure(bench)]


def _say(began: float, what: str) -> None:
    print(f"[{time.monotonic() - began:4.0f} s] {what}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
