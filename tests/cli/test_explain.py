"""`recdsl explain`, through the installed program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from recdsl.rulebook.index import RULES
from tests.running import recdsl


@pytest.mark.parametrize("what", ["REC301", "rec301", "mp4-without-hls"])
def test_a_rule_is_explained_by_code_or_name(what: str) -> None:
    done = recdsl("explain", what)
    assert done.returncode == 0
    assert done.stdout.startswith("REC301 mp4-without-hls\n")
    for part in ("What is wrong", "Why it matters", "What to write", "This breaks the rule"):
        assert part in done.stdout
    assert "```" not in done.stdout


def test_a_misspelt_rule_gets_a_hint() -> None:
    done = recdsl("explain", "mp4-without-hsl")
    assert done.returncode == 2
    assert "Did you mean 'mp4-without-hls'?" in done.stderr


def test_a_spec_is_told_in_english_and_as_json() -> None:
    done = recdsl("explain", "examples/card.rec")
    assert done.returncode == 0
    assert "It records audio of users 123 and 456." in done.stdout
    report = json.loads(recdsl("explain", "--format", "json", "examples/card.rec").stdout)
    sentences = [fact["sentence"] for fact in report["recordings"][0]["facts"]]
    assert "It records audio of users 123 and 456." in sentences


def test_one_recording_is_picked_by_name() -> None:
    done = recdsl("explain", "--name", "voices", "examples/consultation.rec")
    assert 'Recording "voices"' in done.stdout
    assert 'Recording "consultation"' not in done.stdout
    assert recdsl("explain", "--name", "nobody", "examples/consultation.rec").returncode == 2


def test_a_broken_text_is_not_told_but_its_mistakes_are() -> None:
    done = recdsl("explain", "-", stdin="recrod audio")
    assert (done.returncode, done.stdout) == (1, "")
    assert "Did you mean `record`?" in done.stderr
    assert recdsl("explain", "missing.rec").returncode == 2


def test_every_rule_has_a_page_in_the_installed_program() -> None:
    codes = [rule.code for rule in RULES.values()][::20]
    assert all(recdsl("explain", code).returncode == 0 for code in codes)


@pytest.mark.parametrize("command", [["explain"], ["preview"], ["diff", "examples/lesson.rec"]])
@pytest.mark.parametrize("text", ["null", "[1]", '"a"'])
def test_a_body_that_is_no_object_is_refused(command: list[str], text: str, tmp_path: Path) -> None:
    body = tmp_path / "body.json"
    body.write_text(text, "utf-8")
    done = recdsl(*command, str(body))
    assert done.returncode == 1
    assert done.stdout == ""
    assert "wrong-type" in done.stderr
    assert "an object belongs here" in done.stderr
