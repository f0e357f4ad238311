"""One call with few files, as a commit hook makes it: start-up is nearly all of it."""

from __future__ import annotations

from tools.bench.bench import Bench, measurements
from tools.bench.figures import median, spread
from tools.bench.folders import PROJECT_BODY
from tools.bench.report import Goal, Section, number
from tools.bench.timing import Case, Taken

BARE = "python -c pass"
CLEAN, FAULTY, MANY = "1 clean body", "1 body with two errors", "50 clean bodies"
FIXING = "--detect --fix --fail-on warning"
SPEC = "specs/00001.rec"  # one that is sound, and in canonical form
# How many starts of Python a command may take.
REACH = {
    f"lint, {CLEAN}": 2,
    "lint --detect": 2.2,
    "lint --mode mix": 2.2,
    f"lint {FIXING}": 2.3,
    "lint, beside a recdsl.toml": 2.5,
    f"lint, {FAULTY}": 2.6,
    "lint, 1 spec": 2.4,
    "compile, 1 spec": 2.4,
    "fmt --check, 1 spec": 2.4,
    f"lint, {MANY}": 2.8,
}


def measure(bench: Bench) -> tuple[list[Goal], Section]:
    """The goals of single calls, and all that was measured for them."""
    taken = bench.rounds(_cases(bench), bench.scale.cold_rounds, warm=True)

    def times(slow: str, fast: str) -> float | None:
        pair = measurements(taken, slow, fast)
        return pair[0].times(pair[1]) if pair else None

    goals = [
        *(
            Goal(f"cold {name} / {BARE}", None, most, times(f"recdsl {name}", BARE))
            for name, most in REACH.items()
        ),
        *(
            Goal(
                f"check-jsonschema / cold lint of {what}",
                least,
                None,
                times(f"check-jsonschema, {what}", f"recdsl lint, {what}"),
            )
            for what, least in ((CLEAN, 14), (FAULTY, 8))
        ),
    ]
    return goals, _section(bench, taken)


def _cases(bench: Bench) -> dict[str, Case]:
    many = bench.folders.bodies(clean=True)[:50]
    clean, faulty = many[:1], ["two-errors.json"]
    cases = {
        BARE: bench.bare(),
        f"recdsl lint, {CLEAN}": bench.recdsl("lint", *clean),
        "recdsl lint --detect": bench.recdsl("lint", "--detect", *clean),
        "recdsl lint --mode mix": bench.recdsl("lint", "--mode", "mix", *clean),
        f"recdsl lint {FIXING}": bench.recdsl("lint", *FIXING.split(), *clean),
        "recdsl lint, beside a recdsl.toml": bench.recdsl("lint", PROJECT_BODY),
        f"recdsl lint, {FAULTY}": bench.recdsl("lint", *faulty, status=1),
        f"recdsl lint, {MANY}": bench.recdsl("lint", *many),
        **{
            f"recdsl {line}, 1 spec": bench.recdsl(*line.split(), SPEC)
            for line in ("lint", "compile", "fmt --check")
        },
        "recdsl --version": bench.recdsl("--version"),
        f"recdsl lint, {CLEAN}; script of pip {bench.ours.pips[0]}": Case.of(
            bench.ours.bundled_program, "lint", *clean
        ),
        **bench.checks(CLEAN, clean),
        **bench.checks(FAULTY, faulty, status=1),
        **bench.checks(MANY, many),
    }
    if peer := bench.peers.get("yamllint"):
        cases["yamllint, the body as YAML"] = Case.of(*peer.command, "-d", "relaxed", "body.yaml")
    if peer := bench.peers.get("jsonnet"):
        cases["jsonnet, the spec's body"] = Case.of(*peer.command, "body.jsonnet")
    return cases


def _section(bench: Bench, taken: dict[str, Taken]) -> Section:
    bare = taken[BARE]
    rows = []
    for name, times in taken.items():
        low, high = spread(times.wall)
        rows.append(
            [
                name,
                f"{median(times.wall) * 1000:.1f}",
                f"{low * 1000:.1f} to {high * 1000:.1f}",
                number(times.times(bare)),
                number(times.work(bare)),
                f"{times.mebibytes():.1f}",
            ]
        )
    return Section(
        "Single calls",
        f"Whole processes; medians of {bench.scale.cold_rounds} rounds with the middle half of "
        f"them, and the median of each round's ratio to `{BARE}`. The peers are given the "
        "schema that `recdsl schema` prints; of the two errors it has one, for the other one is "
        "between two members.",
        ["command", "ms", "middle half", "× bare", "processor × bare", "peak MiB"],
        rows,
    )
