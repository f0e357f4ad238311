"""`recdsl lint --jsonl`, through the installed program."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from recdsl.reports.formats import FORMATS
from tests.cli.test_lint import SOUND
from tests.running import PROGRAM, recdsl

CLEAN = json.dumps(SOUND)
FAULTY = json.dumps(SOUND | {"uid": 527841}, ensure_ascii=False)


def log(folder: Path, name: str, *lines: str) -> str:
    """The path of a file with these lines."""
    file = folder / name
    file.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return str(file)


def findings(*arguments: str) -> list[tuple[str, str, int, int]]:
    """Rule, file, line and column of each finding."""
    done = recdsl("lint", "--jsonl", "--mode", "mix", "--format", "ndjson", *arguments)
    said = [json.loads(line) for line in done.stdout.splitlines()[:-1]]
    return [(one["name"], Path(one["file"]).name, one["line"], one["column"]) for one in said]


def test_findings_have_the_line_of_the_file(tmp_path: Path) -> None:
    file = log(tmp_path, "a.jsonl", CLEAN, "", FAULTY, '{"cname": ', f"  {FAULTY}", CLEAN)
    at = FAULTY.index("527841") + 1
    assert findings(file) == [
        ("wrong-type", "a.jsonl", 3, at),
        ("syntax-error", "a.jsonl", 4, 10),
        ("wrong-type", "a.jsonl", 5, at + 2),
    ]


def test_files_are_read_in_the_order_of_their_names_and_once(tmp_path: Path) -> None:
    one, two = log(tmp_path, "1.jsonl", FAULTY), log(tmp_path, "2.jsonl", FAULTY)
    assert [file for _, file, *_ in findings(two, one, two)] == ["1.jsonl", "2.jsonl"]


def test_every_format_says_the_same(tmp_path: Path) -> None:
    lines = ["[1", *[CLEAN] * 20, FAULTY, "[1"]
    file = log(tmp_path, "a.jsonl", *lines)
    common = ("lint", "--jsonl", "--mode", "mix", file)
    as_json = json.loads(recdsl(*common, "--format", "json").stdout)
    *found, last = map(json.loads, recdsl(*common, "--format", "ndjson").stdout.splitlines())
    assert as_json["findings"] == found
    assert [one["line"] for one in found] == [1, 22, 23]
    assert as_json["summary"] == last["summary"]
    assert last["summary"] == {"files": 1, "errors": 3, "warnings": 0, "infos": 0, "fixed": 0}
    text = recdsl(*common)
    assert text.stdout.count(": error[") == 3
    assert f"{file}:22:" in text.stdout
    assert "\n 22 | " in text.stdout
    assert text.stderr == "3 errors in 3 lines, 23 lines checked.\n"


def test_the_status_is_that_of_lint(tmp_path: Path) -> None:
    clean, faulty = log(tmp_path, "c.jsonl", CLEAN), log(tmp_path, "f.jsonl", FAULTY)
    remark = log(tmp_path, "r.jsonl", CLEAN.replace("300", "30"))
    for arguments, status in (
        ([clean], 0),
        ([faulty], 1),
        ([remark], 0),
        (["--fail-on", "info", remark], 1),
        ([clean, str(tmp_path / "missing.jsonl")], 2),
        ([str(tmp_path)], 2),
        (["-", clean], 2),
        (["--fix", clean], 2),
        (["--diff", clean], 2),
    ):
        done = recdsl("lint", "--jsonl", "--mode", "mix", *arguments)
        assert done.returncode == status, (arguments, done.stderr)
        assert "Traceback" not in done.stderr


def test_what_cannot_be_read_does_not_keep_the_others_from_being_read(tmp_path: Path) -> None:
    done = recdsl("lint", "--jsonl", "missing.jsonl", log(tmp_path, "z.jsonl", FAULTY))
    assert "missing.jsonl: no such file" in done.stderr
    assert "wrong-type" in done.stdout


def test_standard_input_is_reported_while_it_is_written() -> None:
    command = [str(PROGRAM), "lint", "--jsonl", "--mode", "mix", "-"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, **pipes) as running:  # type: ignore[call-overload]
        running.stdin.write(f"{FAULTY}\n".encode())
        running.stdin.flush()
        assert b"<stdin>:1:" in running.stdout.readline()
        running.stdin.close()
        assert running.wait() == 1


def test_detection_looks_at_each_line(tmp_path: Path) -> None:
    acquire = '{"cname": "c", "uid": 1, "clientRequest": {"resourceExpiredHour": 24}}'
    file = log(tmp_path, "calls.jsonl", '{"cname": "c"}', FAULTY, acquire)
    assert {line for _, _, line, _ in findings(file)} == {1, 2, 3}
    assert {line for _, _, line, _ in findings("--detect", file)} == {2, 3}


def test_a_line_that_is_too_long_is_a_finding_and_the_next_is_read(tmp_path: Path) -> None:
    file = log(tmp_path, "long.jsonl", " " * (17 * 1024 * 1024) + "1", FAULTY)
    assert [(rule, line) for rule, _, line, _ in findings(file)] == [
        ("file-too-large", 1),
        ("wrong-type", 2),
    ]


@pytest.mark.parametrize("form", ["text", "json", "ndjson"])
def test_secrets_are_masked(form: str) -> None:
    line = FAULTY.replace("${S}", "hunter2real")
    done = recdsl("lint", "--jsonl", "--format", form, "-", stdin=f"{line}\n{line}\n")
    assert "wrong-type" in done.stdout
    assert "hunter2real" not in done.stdout


def test_every_other_format_takes_lines_too(tmp_path: Path) -> None:
    file = log(tmp_path, "a.jsonl", CLEAN, FAULTY, "[1")
    for form in FORMATS:
        done = recdsl("lint", "--jsonl", "--mode", "mix", "--format", form, file)
        assert (done.returncode, "wrong-type" in done.stdout) == (1, True), form
        assert "Traceback" not in done.stderr
    sarif = tmp_path / "out.sarif"
    done = recdsl("lint", "--jsonl", "--mode", "mix", "--format", f"sarif:{sarif}", file)
    assert (done.returncode, done.stdout) == (1, "")
    (run,) = json.loads(sarif.read_text())["runs"]
    places = [one["locations"][0]["physicalLocation"]["region"] for one in run["results"]]
    assert [place["startLine"] for place in places] == [2, 3]


def test_fixes_are_not_promised(tmp_path: Path) -> None:
    file = log(tmp_path, "a.jsonl", FAULTY)
    both = ("--format", "text", "--format", f"json:{tmp_path}/out.json")
    for forms in ((), both):
        assert "--fix" not in recdsl("lint", "--jsonl", "--mode", "mix", *forms, file).stderr
