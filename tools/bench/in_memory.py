"""Bodies and specs that are in memory already, and JSON Lines: what each takes beside `json.loads`.

No verdict is kept from one body to the next, so the figures are the same for bodies that are all
of one make.
"""

from __future__ import annotations

import json
from pathlib import Path

from tools.bench import specs
from tools.bench.bench import Bench
from tools.bench.bodies import body, line
from tools.bench.corpora import is_faulty
from tools.bench.figures import median, ratio
from tools.bench.installed import output
from tools.bench.report import Goal, Section, number
from tools.bench.timing import Case

BODIES = 1_000
LOG, ONE_LINE = "small.jsonl", "one.jsonl"
LOADS = "import json; [json.loads(line) for line in open({!r})]"
# What each call may take of `json.loads`; the sound bodies are told beside.
REACH = {"lint_many, bodies": 10, "lint(dict), bodies": 10, "compile, specs": 60}


def measure(bench: Bench) -> tuple[list[Goal], Section]:
    """The goals of calls from programs, and of JSON Lines."""
    taken = _in_process(bench)
    times = {name: ratio(*zip(*pairs, strict=True)) for name, pairs in taken.items()}
    goals = [
        Goal(f"`recdsl.{name}` / `json.loads`", None, most, times[name])
        for name, most in REACH.items()
    ]
    rows = [
        [
            f"recdsl.{name}",
            number(median(own for own, _ in pairs) * 1e6),
            number(median(loads for _, loads in pairs) * 1e6),
            number(times[name]),
        ]
        for name, pairs in taken.items()
    ]
    lines, row, size = _lines(bench)
    goals.append(Goal(f"JSON Lines, a body of {size} bytes / `json.loads`", None, 7, lines))
    return goals, Section(
        "In memory",
        f"{BODIES:,} bodies of more than five hundred makes, of which 5 in 100 are faulty, the "
        "sound ones among them, and 500 specs of six clauses; processor µs for each, in one "
        "process, and those of `json.loads` for the body. Each body is asked whether it is sound; "
        "`all read` also asks for its diagnostics, which give advice words and places. JSON Lines "
        "are whole processes without their start.",
        ["what", "µs each", "`json.loads`", "times"],
        [*rows, row],
    )


def _in_process(bench: Bench) -> dict[str, list[tuple[float, float]]]:
    bodies = [line(body(index)) for index in range(BODIES)]
    sound = [index for index in range(BODIES) if not is_faulty(index)]
    corpus = {
        "bodies": bodies,
        "sound": [bodies[index] for index in sound],
        "specs": [specs.spec(index) for index in sound[: len(bench.folders.bodies_of_specs)]],
        "of_specs": bench.folders.bodies_of_specs,
    }
    path = bench.root / "corpus.json"
    path.write_text(json.dumps(corpus), "utf-8")
    script = Path(__file__).with_name("in_process.py")
    rounds = str(bench.scale.rounds)
    taken: dict[str, list[tuple[float, float]]] = json.loads(
        output(bench.ours.python, "-I", script, path, rounds)
    )
    return taken


def _lines(bench: Bench) -> tuple[float, list[str], int]:
    """What a line takes, in times of `json.loads`; the row for it, and the size of a line."""
    small = [f"{json.dumps(json.loads(text))}\n" for text in bench.folders.bodies_of_specs]
    times = max(bench.scale.lines // len(small), 1)
    count = len(small) * times
    (bench.root / LOG).write_text("".join(small) * times, "utf-8")
    (bench.root / ONE_LINE).write_text(small[0], "utf-8")
    python = bench.ours.python
    cases = {
        "lint": bench.recdsl("lint", "--jsonl", LOG),
        "start": bench.recdsl("lint", "--jsonl", ONE_LINE),
        "loads": Case.of(python, "-c", LOADS.format(LOG)),
        "bare": Case.of(python, "-c", LOADS.format(ONE_LINE)),
    }
    taken = bench.rounds(cases, bench.scale.rounds, seconds=60)
    own, loads = (
        [
            (much - little) / (count - 1)
            for much, little in zip(taken[one].processor, taken[other].processor, strict=True)
        ]
        for one, other in (("lint", "start"), ("loads", "bare"))
    )
    size = round(sum(map(len, small)) / len(small))
    row = [
        f"recdsl lint --jsonl, {count:,} bodies of {size} bytes",
        number(median(own) * 1e6),
        number(median(loads) * 1e6),
        number(ratio(own, loads)),
    ]
    return ratio(own, loads), row, size
