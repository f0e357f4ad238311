"""What is measured as soon as the program can do it: editing, and trees of source code.

A keystroke is measured by a driver, `python -m tools.keystrokes PYTHON FILE`: it starts the
language server of that Python, opens the spec, types into it, and prints for each keystroke how
many milliseconds later its diagnostics were there, one number a line.
"""

from __future__ import annotations

import json
import subprocess
import sys

from tools.bench.bench import Bench
from tools.bench.figures import median, spread
from tools.bench.installed import ROOT, output
from tools.bench.report import Section, number
from tools.bench.timing import Case

LINES = 2_000


def measure(bench: Bench) -> Section:
    """What could be measured of it."""
    return Section(
        "In the editor, and in source code",
        f"A keystroke in a spec of {LINES:,} lines, until its diagnostics are there; the linting "
        f"of a tree of {bench.scale.sources:,} JavaScript files, of which 20 hold a body.",
        ["what", "ms", "note"],
        [_keystroke(bench), *_tree(bench)],
    )


def _keystroke(bench: Bench) -> list[str]:
    what = "keystroke"
    if not (ROOT / "tools" / "keystrokes.py").exists():
        return [what, "—", "there is no driver yet"]
    name = "long.rec"
    bench.folders.write_recordings(name, LINES // 9)  # a recording of six clauses has nine lines
    done = subprocess.run(
        [sys.executable, "-m", "tools.keystrokes", bench.ours.python, bench.root / name],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        return [what, "—", f"the driver failed: {done.stderr.strip().splitlines()[-1:]}"]
    took = [float(line) for line in done.stdout.split()]
    low, high = spread(took)
    return [
        what,
        number(median(took)),
        f"{len(took)} keystrokes, the middle half {number(low)} to {number(high)}",
    ]


def _tree(bench: Bench) -> list[list[str]]:
    with_body = bench.folders.write_sources("source")
    report = subprocess.run(
        [bench.ours.program, "lint", "--format", "json", "source"],
        cwd=bench.root,
        capture_output=True,
        text=True,
        check=False,
    )
    summary = json.loads(report.stdout)["summary"]
    if summary["files"] < len(with_body):
        return [["tree of source code", "—", "bodies in source code are not looked for yet"]]
    status = report.returncode
    cases = {
        "lint of the tree": bench.recdsl("lint", "source", status=status),
        "lint of the files with a body alone": bench.recdsl("lint", *with_body, status=status),
        "grep -rl clientRequest": Case.of(_grep(), "-rl", "clientRequest", "source"),
    }
    taken = bench.rounds(cases, bench.scale.rounds, seconds=60, warm=True)
    return [
        [name, number(median(one.wall) * 1000), f"{len(one.wall)} rounds"]
        for name, one in taken.items()
    ]


def _grep() -> str:
    return output("which", "grep").strip()
