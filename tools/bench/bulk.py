"""Thousands of files in one call, in one process and in two."""

from __future__ import annotations

import json
import time
from statistics import mean

from tools.bench.bench import Bench, measurements
from tools.bench.bodies import body, written
from tools.bench.figures import median
from tools.bench.report import Goal, Section, number
from tools.bench.timing import Taken

BODIES, SPECS = "recdsl lint, bodies", "recdsl lint, specs"
ROWS = "recdsl compile --each, rows"
TWICE = ", two processes"
# What a `.rec` may take where `json.loads` of its body takes 7 µs.
MOST_LOADS = 400 / 7


def measure(bench: Bench) -> tuple[list[Goal], Section]:
    """The goals of calls with thousands of files, and all that was measured for them."""
    bodies, specs = bench.folders.bodies(), bench.folders.specs()
    loads = _seconds_of_loads(bench.folders.bodies_of_specs)
    cases = {
        BODIES: bench.recdsl("lint", "--jobs", "1", *bodies, status=1),
        f"{BODIES}{TWICE}": bench.recdsl("lint", "--jobs", "2", *bodies, status=1),
        **bench.checks("bodies", bodies, status=1),
    }
    taken = bench.rounds(cases, bench.scale.rounds, seconds=220)
    cases = {
        SPECS: bench.recdsl("lint", "--jobs", "1", *specs, status=1),
        f"{SPECS}{TWICE}": bench.recdsl("lint", "--jobs", "2", *specs, status=1),
    }
    taken |= bench.rounds(cases, bench.scale.rounds, seconds=110)
    bench.folders.write_rows("rows.rec", "rows.csv")
    each = bench.recdsl("compile", "rows.rec", "--each", "rows.csv", "-o", "rows.jsonl")
    taken |= bench.rounds({ROWS: each}, bench.scale.rounds, seconds=60)
    loads += _seconds_of_loads(bench.folders.bodies_of_specs)

    def work(much: str, little: str) -> float | None:
        pair = measurements(taken, much, little)
        return pair[0].work(pair[1]) if pair else None

    def faster(what: str) -> float | None:
        pair = measurements(taken, what, f"{what}{TWICE}")
        return pair[0].times(pair[1]) if pair else None

    one_spec = median(taken[SPECS].processor) / len(specs)
    count = f"{len(bodies):,}"
    goals = [
        Goal(
            f"processor time per body in {count}: check-jsonschema / lint",
            10,
            None,
            work("check-jsonschema, bodies", BODIES),
        ),
        Goal(
            f"processor time per body in {count}: lint / jsonvet",
            None,
            1.6,
            work(BODIES, "jsonvet, bodies"),
        ),
        Goal(
            "processor time per `.rec` of six clauses, compiled and linted / `json.loads` of its "
            f"body, in {len(specs):,}",
            None,
            MOST_LOADS,
            one_spec / median(loads),
        ),
        Goal(
            f"processor time per row of `--each`, in {bench.scale.lines:,} / per `.rec`",
            None,
            2,
            median(taken[ROWS].processor) / bench.scale.lines / one_spec,
        ),
        Goal(
            f"peak memory of `--each`, {bench.scale.lines:,} rows",
            None,
            40,
            taken[ROWS].mebibytes(),
            " MiB",
        ),
        Goal(f"one process / two, {count} bodies", 1.7, None, faster(BODIES)),
        Goal(f"one process / two, {len(specs):,} specs", 1.7, None, faster(SPECS)),
    ]
    return goals, _section(bench, taken, loads)


def _seconds_of_loads(texts: list[str]) -> list[float]:
    """What `json.loads` of one of these takes, ten times over."""
    seconds = []
    for _ in range(10):
        began = time.process_time()
        for text in texts:
            json.loads(text)
        seconds.append((time.process_time() - began) / len(texts))
    return seconds


def _loads_said(texts: list[str], seconds: list[float]) -> str:
    size = mean(map(len, texts)) / 1000
    return f"{number(median(seconds) * 1e6)} µs for the {number(size)} kB"


def _section(bench: Bench, taken: dict[str, Taken], loads: list[float]) -> Section:
    rows = []
    for name, times in taken.items():
        count = bench.scale.specs if "specs" in name else bench.scale.bodies
        count = bench.scale.lines if name == ROWS else count
        rows.append(
            [
                name,
                number(median(times.wall)),
                number(count / median(times.wall)),
                number(median(times.processor) / count * 1e6),
                f"{times.mebibytes():.0f}",
                str(len(times.wall)),
            ]
        )
    bodies = [written(body(index)) for index in range(500)]
    of_bodies = _loads_said(bodies, _seconds_of_loads(bodies))
    of_specs = _loads_said(bench.folders.bodies_of_specs, loads)
    return Section(
        "Thousands of files in one call",
        f"{bench.scale.bodies:,} bodies and {bench.scale.specs:,} specs of six clauses; 5 in 100 "
        "are faulty, and of the faults of bodies a schema sees two in three. Findings are written "
        f"out. `json.loads` takes {of_specs} of a spec's body, and {of_bodies} of one of the "
        "bodies.",
        ["command", "seconds", "files a second", "processor µs a file", "peak MiB", "rounds"],
        rows,
    )
