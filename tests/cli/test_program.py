"""The program itself: help, version, rules, schema, and what happens when we fail."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from jsonschema import Draft202012Validator

from recdsl.reference.edition_names import EDITIONS
from recdsl.version import VERSION
from tests.conftest import ROOT
from tests.running import recdsl


def test_version_and_help() -> None:
    assert recdsl("--version").stdout == f"recdsl {VERSION}\n"
    assert recdsl("-V").returncode == 0
    printed = recdsl("--help").stdout
    for command in ("compile", "lint", "rules", "schema"):
        assert command in printed
        assert recdsl(command, "--help").returncode == 0


def test_the_first_screen_shows_its_examples_line_by_line() -> None:
    printed = recdsl("--help").stdout
    assert "\\b" not in printed
    assert "\b" not in printed
    lines = [line.strip() for line in printed.splitlines()]
    start = lines.index("Try:")
    assert lines[start + 1 : start + 3] == [
        'recdsl compile -e "record audio and video to s3 us-east-1 as hls and mp4"',
        "recdsl lint lesson.rec body.json",
    ]


def test_a_misspelt_command_is_2_with_a_hint() -> None:
    done = recdsl("comple")
    assert done.returncode == 2
    assert "'compile'" in done.stderr


def test_python_dash_m_is_the_same_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "recdsl", "-V"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout == f"recdsl {VERSION}\n"


def test_rules_lists_every_page() -> None:
    pages = {page.stem for page in ROOT.glob("rules/*/*.md")}
    listed: set[str] = set()
    for edition in EDITIONS:
        done = recdsl("rules", "--format", "json", "--edition", edition)
        rules = json.loads(done.stdout)["rules"]
        assert [rule["code"] for rule in rules] == sorted(rule["code"] for rule in rules)
        assert len(recdsl("rules", "--edition", edition).stdout.splitlines()) == len(rules)
        listed |= {rule["name"] for rule in rules}
    assert listed == pages


def test_rules_are_filtered_by_topic_severity_and_fix() -> None:
    def names(*arguments: str) -> set[str]:
        report = json.loads(recdsl("rules", "--format", "json", *arguments).stdout)
        return {rule["name"] for rule in report["rules"]}

    files = {page.stem for page in ROOT.glob("rules/files/*.md")}
    assert names("--topic", "files") == files & names()
    assert "mp4-without-hls" in names("--topic", "files", "--fixable", "--severity", "error")
    every = (
        names("--severity", "error"),
        names("--severity", "warning"),
        names("--severity", "info"),
    )
    assert set.union(*every) == names()
    assert sum(map(len, every)) == len(names())
    safe = {page.stem for page in ROOT.glob("rules/*/*.md") if "\nFix, " in page.read_text("utf-8")}
    assert names("--fixable") == safe & names()
    (line,) = (one for one in recdsl("rules").stdout.splitlines() if one.startswith("REC301"))
    assert line.split()[:5] == ["REC301", "error", "files", "safe", "mp4-without-hls"]
    assert recdsl("rules", "--topic", "nothing").returncode == 2


@pytest.mark.parametrize("arguments", [[], ["--filled"]])
def test_the_schema_is_a_schema(arguments: list[str]) -> None:
    schema = json.loads(recdsl("schema", *arguments).stdout)
    Draft202012Validator.check_schema(schema)


def test_a_bug_of_ours_is_3_without_a_traceback() -> None:
    code = (
        "import sys, recdsl.cli\n"
        "def run(arguments): raise ValueError('hunter2')\n"
        "recdsl.cli.run = run\n"
        "from recdsl.__main__ import main\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 3
    assert VERSION in done.stderr
    assert "hunter2" not in done.stderr
    assert "Traceback" not in done.stderr
