"""`recdsl compile --each`: a body for each row, through the installed program."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import recdsl
from recdsl.api import compile_source
from recdsl.emitting import ordered
from recdsl.language.compiling.fill import Filler
from recdsl.model.frozen import replaced
from recdsl.surfaces.decoding import source_of
from recdsl.surfaces.table_rows import rows_of
from tests.conftest import ROOT
from tests.running import recdsl as run

SPEC = """record audio and video mixed
in live channel ${ROOM} by recorder 900001 with token ${TOKEN}
canvas 1280x720 at ${FPS} fps, 1130 kbps
to s3 ${REGION} bucket "b" key ${KEY} secret ${SECRET}
"""
HEAD = "ROOM,TOKEN,FPS,REGION,KEY,SECRET,more\n"
GOOD = 'a,t1,15,us-east-1,k,s,m\nb,"t ""2""",24,7,k,s,n\n'
BAD = "c*,hidden-1,15,0,hidden-2,hidden-3,\nd,t,fast,0,hidden-2,hidden-3,\n,t,15,0,k,s,\ne,t\n"
VALUES = {"ROOM": "a", "TOKEN": "t1", "FPS": "15", "REGION": "us-east-1", "KEY": "k", "SECRET": "s"}


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    (tmp_path / "s.rec").write_text(SPEC)
    (tmp_path / "rows.csv").write_text(HEAD + GOOD)
    (tmp_path / "bad.csv").write_text(HEAD + GOOD + BAD)
    return tmp_path


def bodies(output: str) -> list[Any]:
    return [json.loads(line) for line in output.splitlines()]


def test_each_row_gives_the_body_of_fill(spec: Path) -> None:
    done = run("compile", "s.rec", "--each", "rows.csv", cwd=spec)
    assert (done.returncode, done.stderr) == (0, "")
    one, two = bodies(done.stdout)
    filled = run("compile", "s.rec", "--fill", cwd=spec, environment=VALUES)
    assert one == json.loads(filled.stdout)
    assert list(one["clientRequest"]) == list(json.loads(filled.stdout)["clientRequest"])
    assert two["clientRequest"]["token"] == 't "2"'
    assert two["clientRequest"]["storageConfig"]["region"] == 7


def test_json_lines_and_standard_input_are_read(spec: Path) -> None:
    row = {**VALUES, "FPS": 15, "REGION": 0, "TOKEN": None}
    lines = f"\n{json.dumps(row)}\n"
    (spec / "rows.jsonl").write_text(lines)
    (spec / "env").write_text("TOKEN=shared\n")
    for given, stdin in (("rows.jsonl", ""), ("-", lines.lstrip()), ("-", lines)):
        done = run("compile", "s.rec", "--each", given, "--env-file", "env", cwd=spec, stdin=stdin)
        if stdin == lines:
            continue  # a first line that is blank tells nothing; the name does
        assert (done.returncode, done.stderr) == (0, "")
        (body,) = bodies(done.stdout)
        assert body["clientRequest"]["token"] == "shared"


def test_a_bad_row_is_reported_at_its_place_and_the_others_are_written(spec: Path) -> None:
    done = run("compile", "s.rec", "--each", "bad.csv", "-o", "out.jsonl", cwd=spec)
    assert done.returncode == 1
    assert done.stderr.endswith("2 rows written, 4 rows left out.\n")
    heads = [line.partition(" in ")[0] for line in done.stderr.splitlines() if ": error[" in line]
    assert heads == [
        "bad.csv:4:1: error[REC024] channel-name-characters",
        "bad.csv:5:5: error[REC016] unfilled-placeholder",
        "bad.csv:6:1: error[REC016] unfilled-placeholder",
        "bad.csv:7:1: error[REC016] unfilled-placeholder",
    ]
    assert "Column ROOM: `cname` contains" in done.stderr
    assert "No value is set for ROOM" in done.stderr
    assert "The row has 2 cells, and the header has 7." in done.stderr
    assert "hidden" not in done.stderr
    assert [body["cname"] for body in bodies((spec / "out.jsonl").read_text())] == ["a", "b"]


def test_secrets_of_rows_of_json_are_not_shown(spec: Path) -> None:
    row = {**VALUES, "FPS": "fast", "KEY": "hidden-1", "SECRET": "hidden-2", "PASSWORD": "hidden-3"}
    lines = json.dumps(row) + "\n" + '{"SECRET": "hidden-4", \n' + '["hidden-5"]\n'
    (spec / "rows.jsonl").write_text(lines.replace('"s3"', '"\\u00e9"'))
    done = run("compile", "s.rec", "--each", "rows.jsonl", cwd=spec)
    assert (done.returncode, done.stdout) == (1, "")
    assert "hidden" not in done.stderr
    column = json.dumps(row).index('"fast"') + 1
    assert f"rows.jsonl:1:{column}: error[REC016]" in done.stderr
    assert '"FPS": "fast"' in done.stderr
    assert "rows.jsonl:2:1: error[REC016]" in done.stderr
    assert "The row is not an object of values by name." in done.stderr


def test_files_are_named_by_a_column(spec: Path) -> None:
    (spec / "rows.csv").write_text(
        HEAD + GOOD + "a,t,15,0,k,s,m\nc,t,15,0,k,s,../x\nd,t,15,0,k,s,\n"
    )
    files = "out/{ROOM}-{more}.json"
    done = run("compile", "s.rec", "--each", "rows.csv", "-o", files, cwd=spec)
    assert done.returncode == 1
    assert sorted(path.name for path in (spec / "out").iterdir()) == ["a-m.json", "b-n.json"]
    filled = run("compile", "s.rec", "--fill", cwd=spec, environment=VALUES)
    assert (spec / "out" / "a-m.json").read_text() == filled.stdout
    assert "The file out/a-m.json is that of the row in line 2 too." in done.stderr
    assert done.stderr.count("Column more cannot name a file") == 2
    assert done.stderr.endswith("2 rows written, 3 rows left out.\n")


@pytest.mark.parametrize(
    ("head", "message"),
    [
        ("ROOM,TOKEN\n", "No column is called FPS, REGION, KEY, SECRET"),
        ("ROOM,ROOM\n", "The header has the column ROOM twice."),
        ("ROOM,\n", "A column of the header has no name."),
    ],
)
def test_a_header_that_does_not_fit_is_reported_once(spec: Path, head: str, message: str) -> None:
    (spec / "rows.csv").write_text(head + "a,b\n" * 3)
    done = run("compile", "s.rec", "--each", "rows.csv", cwd=spec)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count(": error[") == 1
    assert message in " ".join(done.stderr.split())


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (["--check", "-o", "x"], "leave out --check"),
        (["--emit", "curl"], "--emit body or request"),
        (["--each", "no.csv"], "no.csv"),
    ],
)
def test_what_does_not_go_together_is_refused(spec: Path, more: list[str], message: str) -> None:
    done = run("compile", "s.rec", "--each", "rows.csv", *more, cwd=spec)
    assert (done.returncode, done.stdout) == (2, "")
    assert message in done.stderr


def test_one_of_several_recordings_is_chosen_by_its_name(spec: Path) -> None:
    (spec / "s.rec").write_text(f"recording a {{ {SPEC} }} recording b {{ {SPEC} }}")
    assert "choose it with --name" in run("compile", "s.rec", "--each", "rows.csv", cwd=spec).stderr
    done = run(
        *("compile", "s.rec", "--each", "rows.csv", "--name", "b", "--emit", "request"), cwd=spec
    )
    assert [request["url"][-10:] for request in bodies(done.stdout)] == ["/mix/start"] * 2


def test_a_request_is_filled_from_python() -> None:
    (request,) = recdsl.compile(SPEC).requests
    filled = request.fill(VALUES)
    assert filled.ok
    assert filled.requests == recdsl.compile(SPEC, values=VALUES).requests
    lacking = request.fill({})
    assert not lacking.ok
    assert any("No value is set for " in one.message for one in lacking.diagnostics)
    with pytest.raises(ValueError, match="Only a request that `compile` returned"):
        recdsl.Compiled(None, "mix", {}).fill({})


SPECS = sorted((ROOT / "examples").rglob("*.rec"))


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_the_short_way_fills_as_the_long_one_does(path: Path) -> None:
    for request in compile_source(*source_of(path.name, path.read_text("utf-8")), None).requests:
        assert request.spec
        blank = request.spec.blank.recordings[0]
        filler = Filler(replaced(blank, body=ordered(blank.body)))
        for value in ("7", "0", "hls", "s3", "us-east-1", "true", "1,2", "a$b{}"):
            values = dict.fromkeys(filler.places, value)
            body = filler.body(values)
            long_way = request.fill(values)
            if body is not None:
                assert body == long_way.requests[0].body
                assert all(one.rule.name != "unfilled-placeholder" for one in long_way.diagnostics)


def test_cells_of_csv_are_found_in_quotes_too() -> None:
    text = b'a,b,c\n"x,""y",,"z\nz"\n'
    (row,) = rows_of(text.splitlines(keepends=True), is_csv=True)
    assert row.values == {"a": 'x,"y', "c": "z\nz"}
    assert [row.text[slice(*span)] for _, span in row.cells()] == ['"x,""y"', "", '"z\nz"']
    assert row.line == 2
