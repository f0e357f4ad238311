"""The audit of examples/ on two cores, beside one process of `recdsl lint --jsonl`: docs/scale.md.

`make test-engines` installs the engines; then
`.engines/bin/python -m tools.bench.at_scale [BODIES [ROUNDS]]`. The time to start is left out: the
engines have been started, and each runs over few bodies and over all, and the difference counts.
Rounds take turns, for other work slows whatever runs beside it.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from tools.bench.bodies import body, line

AUDIT = Path(__file__).parents[2] / "examples" / "audit"
FEW, PART, ROUNDS, ENGINES = 500, 10_000, 3, ("spark", "ray")


def main(count: int, rounds: int) -> None:
    """Measure each in turn, some rounds, and print the seconds and the ratios."""
    os.environ["PYSPARK_PYTHON"] = sys.executable
    runs = {"recdsl lint --jsonl": _lint, **{engine: _job(engine) for engine in ENGINES}}
    with tempfile.TemporaryDirectory() as place:
        few, whole = _requests(Path(place, "few"), FEW), _requests(Path(place, "all"), count)
        for run in runs.values():
            run(few)
        for number in range(rounds):
            print(
                f"round {number + 1}, {count:,} bodies, load {os.getloadavg()[0]:.1f}", flush=True
            )
            one = 0.0
            for name, run in runs.items():
                seconds = (_seconds(run, whole) - _seconds(run, few)) / (count - FEW) * count
                one = one or seconds
                rate = f"{count / seconds:7,.0f} a second"
                print(f"  {name:20} {seconds:7.1f} s {rate} {one / seconds:6.2f}", flush=True)


def _lint(folder: Path) -> None:
    words = ("-m", "recdsl", "lint", "--jsonl", "--format", "ndjson", folder / "bodies.jsonl")
    with (folder / "findings").open("wb") as file:
        subprocess.run([sys.executable, *words], stdout=file, check=False)


def _job(engine: str) -> Callable[[Path], None]:
    spec = importlib.util.spec_from_file_location(engine, AUDIT / f"{engine}_job.py")
    assert spec
    assert spec.loader
    job = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(job)

    def run(folder: Path) -> None:
        with tempfile.TemporaryDirectory() as output, redirect_stdout(StringIO()):
            job.main(str(folder / "requests.parquet"), output)

    return run


def _seconds(run: Callable[[Path], None], folder: Path) -> float:
    began = time.perf_counter()
    run(folder)
    return time.perf_counter() - began


def _requests(folder: Path, count: int) -> Path:
    """Past requests of a month, as Parquet and as the lines of their bodies."""
    parquet = folder / "requests.parquet"
    parquet.mkdir(parents=True)
    with (folder / "bodies.jsonl").open("w", encoding="utf-8") as file:
        part = min(PART, count // 8)
        for start in range(0, count, part):
            numbers = range(start, min(start + part, count))
            bodies = [line(body(number)) for number in numbers]
            file.writelines(bodies)
            days = [f"2026-11-{number * 30 // count + 1:02}" for number in numbers]
            table = {"line": [number + 1 for number in numbers], "day": days, "body": bodies}
            pq.write_table(pa.table(table), parquet / f"{start:08}.parquet")
    return folder


if __name__ == "__main__":
    given = [int(word) for word in sys.argv[1:]]
    main(*given, *(1_000_000, ROUNDS)[len(given) :])
