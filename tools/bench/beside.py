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
from tools.bench.installed import ROOT, output, python_with
from tools.bench.report import Section, number
from tools.bench.timing import Case

LINES = 2_000


def measure(bench: Bench) -> Section:
    """What could be measured of it."""
    rows = []
    for what, measured in (("keystroke", _keystroke), ("tree of source code", _tree)):
        try:
            rows += measured(bench)
        except (subprocess.CalledProcessError, CannotYetError) as error:
            rows.append([what, "—", str(error)])
    return Section(
        "In the editor, and in source code",
        f"A keystroke in a spec of {LINES:,} lines, until its diagnostics are there; the linting "
        f"of a tree of {bench.scale.sources:,} JavaScript files, of which 20 hold a body.",
        ["what", "ms", "note"],
        rows,
    )


class CannotYetError(Exception):
    """The program cannot do it yet; the message says what is missing."""


def _keystroke(bench: Bench) -> list[list[str]]:
    if not (ROOT / "tools" / "keystrokes.py").exists():
        raise CannotYetError("there is no driver yet")
    name = "long.rec"
    bench.folders.write_recordings(name, LINES // 9)  # a recording of six clauses has nine lines
    python = python_with(bench.ours, "lsp")
    printed = output(sys.executable, "-m", "tools.keystrokes", python, bench.root / name, cwd=ROOT)
    took = [float(line) for line in printed.split()]
    low, high = spread(took)
    note = f"{len(took)} keystrokes, the middle half {number(low)} to {number(high)}"
    return [["keystroke", number(median(took)), note]]


def _tree(bench: Bench) -> list[list[str]]:
    with_body = bench.folders.write_sources("source")
    program = python_with(bench.ours, "code").with_name("recdsl")
    report = subprocess.run(
        [program, "lint", "--format", "json", "source"],
        cwd=bench.root,
        capture_output=True,
        text=True,
        check=False,
    )
    if json.loads(report.stdout)["summary"]["files"] < len(with_body):
        raise CannotYetError("bodies in source code are not looked for yet")
    status = report.returncode
    cases = {
        "lint of the tree": Case.of(program, "lint", "source", status=status),
        "lint of the files with a body alone": Case.of(program, "lint", *with_body, status=status),
        "grep -rl clientRequest": Case.of(_grep(), "-rl", "clientRequest", "source"),
    }
    taken = bench.rounds(cases, bench.scale.rounds, seconds=60, warm=True)
    return [
        [name, number(median(times.wall) * 1000), f"{len(times.wall)} rounds"]
        for name, times in taken.items()
    ]


def _grep() -> str:
    return output("which", "grep").strip()
