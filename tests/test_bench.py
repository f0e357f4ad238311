"""The parts of the bench that measure nothing: what it measures with, and what it makes of it."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import recdsl
from recdsl.language.syntax.parser import parse
from tests.conftest import ROOT
from tools.bench import bodies, sources, specs, tenfold
from tools.bench.corpora import is_faulty
from tools.bench.figures import growth, ratio, spread
from tools.bench.folders import QUICK, Folders
from tools.bench.picture import drawn
from tools.bench.report import BEGIN, END, Goal, number, table, updated
from tools.bench.timing import Case, Clock

# All of the first ones, and the faulty ones among many.
SOME = [*range(60), *filter(is_faulty, range(60, 5000))]
COSTS = st.floats(0.001, 1000)


# -- corpora


def test_five_bodies_in_a_hundred_are_faulty_and_the_others_silent() -> None:
    assert sum(map(is_faulty, range(1000))) == 50
    for index in SOME:
        diagnostics = recdsl.lint(bodies.written(bodies.body(index)), min_severity="warning")
        errors = [diagnostic for diagnostic in diagnostics if diagnostic.severity == "error"]
        assert bool(errors) is is_faulty(index), (index, diagnostics)
        assert errors or not diagnostics, (index, diagnostics)


def test_five_specs_in_a_hundred_are_faulty_and_the_others_silent() -> None:
    for index in SOME:
        diagnostics = recdsl.lint(specs.spec(index), name="x.rec", min_severity="warning")
        errors = [diagnostic for diagnostic in diagnostics if diagnostic.severity == "error"]
        assert bool(errors) is is_faulty(index), (index, diagnostics)
        assert errors or not diagnostics, (index, diagnostics)


def test_a_thousand_bodies_are_of_five_hundred_makes() -> None:
    makes = {bodies.make(bodies.body(index)) for index in range(1000) if not is_faulty(index)}
    assert len(makes) >= 500


def test_every_fault_has_its_turn() -> None:
    faulty = [index for index in range(400) if is_faulty(index)]
    of_bodies = {
        diagnostic.rule.name
        for index in faulty
        for diagnostic in recdsl.lint(bodies.written(bodies.body(index)), min_severity="error")
    }
    of_specs = {
        diagnostic.rule.name
        for index in faulty
        for diagnostic in recdsl.lint(specs.spec(index), name="x.rec", min_severity="error")
    }
    assert len(of_bodies) == len(bodies.FAULTS) - 1  # two of them are values of the wrong type
    assert len(of_specs) == len(specs.SLIPS) - 1  # and here two are out of range


def test_the_body_with_two_errors_has_two() -> None:
    diagnostics = recdsl.lint(bodies.written(bodies.two_errors()), min_severity="warning")
    assert [diagnostic.rule.name for diagnostic in diagnostics] == [
        "out-of-range",
        "mp4-without-hls",
    ]


def test_a_spec_has_six_clauses_and_many_recordings_are_sound() -> None:
    assert [diagnostic.rule for diagnostic in parse(specs.spec(0)).tree.nodes()] == ["clause"] * 6
    compilation = recdsl.compile(specs.recordings(30), name="x.rec")
    assert compilation.ok
    assert len(compilation.requests) == 30


def test_the_corpora_are_the_same_in_every_process() -> None:
    code = (
        "import hashlib; from tools.bench import bodies, sources, specs; print(hashlib.sha256("
        "''.join(bodies.line(bodies.body(i)) + specs.spec(i) + sources.source(i, with_body=i % 2)"
        " for i in range(60)).encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    text = "".join(
        bodies.line(bodies.body(i)) + specs.spec(i) + sources.source(i, with_body=bool(i % 2))
        for i in range(60)
    )
    assert digests == {f"{hashlib.sha256(text.encode()).hexdigest()}\n"}


def test_a_body_is_the_same_on_a_line_in_a_file_and_in_a_source() -> None:
    for index in range(20):
        made = bodies.body(index)
        line = bodies.line(made)
        assert line.count("\n") == 1
        assert json.loads(line) == json.loads(bodies.written(made)) == made
    assert '"clientRequest"' in sources.source(7, with_body=True)
    assert "clientRequest" not in sources.source(7, with_body=False)


def test_the_folders_hold_what_they_say(tmp_path: Path) -> None:
    folders = Folders(tmp_path, QUICK)
    folders.write()
    folders.link("growth/700", 700)
    assert len(folders.bodies()) == len(list((tmp_path / "bodies").iterdir())) == QUICK.bodies
    assert len(folders.bodies(clean=True)) == QUICK.bodies * 19 // 20
    assert len(list((tmp_path / "growth/700").iterdir())) == 700
    assert len(folders.write_sources("source")) == 20
    assert len(list(tmp_path.glob("source/*/*.js"))) == QUICK.sources


@pytest.mark.parametrize("row", tenfold.ROWS, ids=lambda row: f"{row.fault} {row.what}")
def test_ten_times_the_size_is_about_ten_times_the_text(row: tenfold.Row) -> None:
    small, large = (_length(row, size) for size in (200, 2000))
    assert 5 < large / small < 15


def _length(row: tenfold.Row, size: int) -> int:
    """What grows with the size: the text, or what lies beside it."""
    beside = row.beside(size) if row.fault == "T4" and row.beside else {"": row.text(size)}
    return sum(map(len, beside.values()))


# -- figures


@given(st.lists(COSTS, min_size=2, max_size=9), st.floats(0.1, 10))
def test_a_ratio_does_not_see_what_slows_whole_rounds(rounds: list[float], times: float) -> None:
    assert ratio([slow * times for slow in rounds], rounds) == pytest.approx(times)


@given(st.floats(-1, 3), COSTS, st.integers(2, 6))
def test_growth_is_the_exponent(exponent: float, unit: float, count: int) -> None:
    sizes = [10.0**place for place in range(count)]
    costs = [unit * size**exponent for size in sizes]
    assert growth(sizes, costs) == pytest.approx(exponent, abs=1e-6)


def test_the_spread_is_the_middle_half() -> None:
    assert spread([9, 1, 5, 3, 7]) == (3, 7)
    assert spread([2]) == (2, 2)


# -- the report


@pytest.mark.parametrize(
    ("least", "most", "measured", "limit", "verdict"),
    [
        (None, 2, 1.98, "at most 2", "yes"),
        (None, 2, 2.01, "at most 2", "**no**"),
        (14, None, 14.2, "at least 14", "yes"),
        (14, None, 13.9, "at least 14", "**no**"),
        (0.95, 1.05, 1.07, "0.95 to 1.05", "**no**"),
        (None, 2, None, "at most 2", "not measured"),
    ],
)
def test_a_goal_says_whether_it_is_reached(
    least: float | None, most: float | None, measured: float | None, limit: str, verdict: str
) -> None:
    row = Goal("x", least, most, measured).row()
    assert (row[1], row[3]) == (limit, verdict)


def test_numbers_have_three_digits() -> None:
    said = {
        0.0: "0",
        0.123: "0.12",
        1.0: "1",
        1.5: "1.5",
        14.04: "14",
        57.14: "57.1",
        1234.5: "1,234",
    }
    assert {value: number(value) for value in said} == said


def test_a_table_is_markdown() -> None:
    assert table(["what", "ms"], [["a", "1.5"], ["longer", "10"]]) == (
        "| what   |  ms |\n| ------ | --: |\n| a      | 1.5 |\n| longer |  10 |\n"
    )


def test_what_is_written_about_the_figures_stays() -> None:
    page = f"# Above\n\n{BEGIN}\n\nold\n\n{END}\n\nbelow\n"
    once = updated(page, "new\n")
    assert once == f"# Above\n\n{BEGIN}\n\nnew\n\n{END}\n\nbelow\n"
    assert updated(once, "new") == once
    with pytest.raises(ValueError, match="marks"):
        updated("no marks", "new")


def test_the_page_has_a_place_for_the_figures() -> None:
    page = (ROOT / "docs" / "performance.md").read_text("utf-8")
    assert updated(page, "x") != page


# -- the clock: what it runs, not how long that takes


def test_the_clock_runs_every_case_in_every_round_and_leaves_out_what_goes_wrong(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    clock = Clock(Path(sys.executable), tmp_path)
    append = (sys.executable, "-I", "-S", "-c", "open('said', 'a').write('x')")
    cases = {
        "good": Case.of(*append),
        "meant to fail": Case.of("/bin/sh", "-c", "exit 3", status=3),
        "wrong": Case.of("/bin/sh", "-c", "exit 1"),
    }
    taken = clock.rounds(cases, 2)
    clock.close()
    assert (tmp_path / "said").read_text() == "xx"
    assert {name: len(one.wall) for name, one in taken.items()} == {"good": 2, "meant to fail": 2}
    assert "wrong: exit status" in capsys.readouterr().out
    assert all(one.mebibytes() > 1 for one in taken.values())


def test_the_picture_shows_what_the_page_has_measured() -> None:
    page = (ROOT / "docs" / "performance.md").read_text("utf-8")
    picture = (ROOT / "docs" / "performance.svg").read_text("utf-8")
    assert picture == drawn(page)
    header = ["command", "ms", "middle half", "× bare"]
    rows = [["python -c pass", "9", "8 to 10", "1"], ["recdsl lint, <&>", "18", "17 to 19", "2"]]
    calls = table([*header, "MiB"], [[*row, "8"] for row in rows])
    small = drawn(f"### Single calls\n\nText.\n\n{calls}")
    assert small.count("<rect") == 2
    assert "recdsl lint, &lt;&amp;&gt;" in small
    with pytest.raises(ValueError, match="no table"):
        drawn("# How fast it is\n")
