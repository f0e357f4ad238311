"""How cost grows: with the number of files, and with the number of recordings in one file."""

from __future__ import annotations

from tools.bench.bench import Bench
from tools.bench.corpora import FAULTY
from tools.bench.figures import growth, median
from tools.bench.report import Goal, Section, number
from tools.bench.timing import Case, Taken


def measure(bench: Bench) -> tuple[list[Goal], Section]:
    """Whether twice as much costs twice as much."""
    files = {count: _folder(bench, count) for count in _sizes(10, bench.scale.files)}
    recordings = {count: _spec(bench, count) for count in _sizes(1, bench.scale.recordings)}
    goals, rows = [], []
    for what, cases, seconds in (("files", files, 90), ("recordings", recordings, 50)):
        named = {str(count): case for count, case in cases.items()}
        taken = bench.rounds(named, bench.scale.rounds, seconds=seconds, least=1)
        last = max(cases)
        goals.append(
            Goal(
                f"growth from {min(count for count in cases if count):,} to {last:,} {what}: the "
                "exponent of the processor time",
                0.95,
                1.05,
                _exponent(taken),
            )
        )
        rows += [_row(what, count, taken) for count in cases if str(count) in taken]
    return goals, Section(
        "Growth",
        "Files are those of a folder that is walked; recordings are those of one spec. The time "
        "for none of them is start-up. What each costs is what is left without it. The exponent is "
        "that of the line of least squares through the logarithms, from the size on at which the "
        "work outweighs half of the start-up.",
        ["what", "seconds", "processor seconds", "processor µs each", "peak MiB", "rounds"],
        rows,
    )


def _sizes(first: int, last: int) -> list[int]:
    sizes = [0, first]
    while sizes[-1] < last:
        sizes.append(sizes[-1] * 10)
    return sizes


def _folder(bench: Bench, count: int) -> Case:
    bench.folders.link(f"growth/{count}", count)
    options = ("--jobs", "1", "--allow-empty")
    return bench.recdsl("lint", *options, f"growth/{count}", status=int(count > FAULTY))


def _spec(bench: Bench, count: int) -> Case:
    bench.folders.write_recordings(f"growth-{count}.rec", count)
    return bench.recdsl("lint", f"growth-{count}.rec")


def _exponent(taken: dict[str, Taken]) -> float | None:
    costs = {int(name): median(times.processor) for name, times in taken.items()}
    start = costs.pop(0, 0.0)
    outweighing = {count: cost - start for count, cost in costs.items() if cost - start > start / 2}
    if len(outweighing) < 2:
        return None
    return growth(list(outweighing), list(outweighing.values()))


def _row(what: str, count: int, taken: dict[str, Taken]) -> list[str]:
    times = taken[str(count)]
    processor = median(times.processor)
    start = taken.get("0")
    each = (processor - median(start.processor)) / count * 1e6 if count and start else None
    return [
        f"{count:,} {what}",
        number(median(times.wall)),
        number(processor),
        "" if each is None else number(max(each, 0)),
        f"{times.mebibytes():.0f}",
        str(len(times.wall)),
    ]
