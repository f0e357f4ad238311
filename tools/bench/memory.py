"""The peak of memory, beyond that of Python itself."""

from __future__ import annotations

from tools.bench.bench import Bench
from tools.bench.figures import median
from tools.bench.report import Goal, Section, number
from tools.bench.timing import Taken

LOG_ROUNDS = 1  # memory does not depend on what else the machine does
ONE, BARE = "recdsl lint, 1 clean body", "python -c pass"


def measure(bench: Bench) -> tuple[list[Goal], Section]:
    """How much memory one file takes, and a log of past requests."""
    bench.folders.write_lines("log.jsonl")
    count = f"{bench.scale.log:,}"
    log = f"recdsl lint --jsonl, {count} bodies"
    clean = bench.folders.bodies(clean=True)[0]
    cases = {BARE: bench.bare(), ONE: bench.recdsl("lint", clean)}
    taken = bench.rounds(cases, bench.scale.rounds)
    logs = {log: bench.recdsl("lint", "--jsonl", "log.jsonl", status=1)}
    taken |= bench.rounds(logs, LOG_ROUNDS)
    bare = taken[BARE].mebibytes()
    goals = [
        Goal("peak memory over bare Python, one file", None, 2, _over(taken, ONE), " MiB"),
        Goal(
            f"peak memory over bare Python, {count} bodies as JSON Lines",
            None,
            20,
            _over(taken, log),
            " MiB",
        ),
    ]
    return goals, Section(
        "Memory",
        "The peak of what is resident, and how much of it is beyond that of Python itself; 5 in "
        "100 of the log's bodies are faulty, and their findings are written out.",
        ["command", "peak MiB", "over bare Python", "seconds", "rounds"],
        [
            [
                name,
                f"{times.mebibytes():.1f}",
                f"{times.mebibytes() - bare:.1f}",
                number(median(times.wall)),
                str(len(times.wall)),
            ]
            for name, times in taken.items()
        ],
    )


def _over(taken: dict[str, Taken], name: str) -> float | None:
    return taken[name].mebibytes() - taken[BARE].mebibytes() if name in taken else None
