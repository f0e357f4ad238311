"""The audit of examples/ beside one process of `recdsl lint --jsonl`: docs/scale.md.

`make test-engines` installs the engines; then `python -m tools.bench.at_scale [BODIES]`. The time
to start is left out: each command runs over few bodies and over all, and the difference counts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from tools.bench.bodies import body, line
from tools.ready_editors import ROOT
from tools.ready_engines import PYTHON

FEW, PART, ROUNDS = 2_000, 10_000, 3


def main(count: int) -> None:
    """Measure each command in turn, some rounds, and print the seconds and the ratios."""
    lint = f"{Path(sys.executable).with_name('recdsl')} lint --jsonl --format ndjson"
    commands: dict[str, Callable[[Path], str]] = {
        "recdsl lint --jsonl": lambda folder: f"{lint} {folder}/bodies.jsonl > {folder}/findings",
        **{engine: _job(engine) for engine in ("duckdb", "spark", "ray")},
    }
    with tempfile.TemporaryDirectory() as place:
        few, whole = _requests(Path(place, "few"), FEW), _requests(Path(place, "all"), count)
        for number in range(ROUNDS):
            seconds = {}
            for name, command in commands.items():
                start_up = _seconds(command(few))
                seconds[name] = (_seconds(command(whole)) - start_up) / (count - FEW) * count
            first = next(iter(seconds.values()))
            print(f"round {number + 1}, {count:,} bodies, load {os.getloadavg()[0]:.1f}")
            for name, taken in seconds.items():
                rate = f"{count / taken:8,.0f} a second"
                print(f"  {name:20} {taken:8.1f} s {rate} {first / taken:6.2f}", flush=True)


def _job(engine: str) -> Callable[[Path], str]:
    job = ROOT / "examples" / "audit" / f"{engine}_job.py"
    return lambda folder: (
        f"rm -rf {folder}/out; {PYTHON} {job} {folder}/requests.parquet {folder}/out > {folder}/log"
    )


def _seconds(command: str) -> float:
    environment = {**os.environ, "PYSPARK_PYTHON": str(PYTHON)}
    began = time.perf_counter()
    subprocess.run(command, shell=True, env=environment, stderr=subprocess.DEVNULL, check=False)
    return time.perf_counter() - began


def _requests(folder: Path, count: int) -> Path:
    """Past requests of a month, as Parquet and as the lines of their bodies."""
    parquet = folder / "requests.parquet"
    parquet.mkdir(parents=True)
    with (folder / "bodies.jsonl").open("w", encoding="utf-8") as file:
        for start in range(0, count, PART):
            numbers = range(start, min(start + PART, count))
            bodies = [line(body(number)) for number in numbers]
            file.writelines(bodies)
            days = [f"2026-11-{number * 30 // count + 1:02}" for number in numbers]
            table = {"line": [number + 1 for number in numbers], "day": days, "body": bodies}
            pq.write_table(pa.table(table), parquet / f"{start:08}.parquet")
    return folder


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else 1_000_000)
