"""`recdsl explain`, through the installed program."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from recdsl.cli.pages import answers_text
from recdsl.reference.reference import DEFAULT, edition
from recdsl.reference.service_answers import answers
from tests.running import recdsl


@pytest.mark.parametrize("what", ["REC301", "rec301", "mp4-without-hls"])
def test_a_rule_is_explained_by_code_or_name(what: str) -> None:
    done = recdsl("explain", what)
    assert done.returncode == 0
    assert done.stdout.startswith("REC301 mp4-without-hls\n")
    for part in ("What is wrong", "Why it matters", "What to write", "This breaks the rule"):
        assert part in done.stdout
    assert "```" not in done.stdout


def test_all_pages_are_one_page() -> None:
    printed = recdsl("explain", "--all").stdout
    rules = DEFAULT.rules
    headings = [f"{rule.code} {rule.name}" for rule in rules.values()]
    assert [line for line in printed.splitlines() if line in headings] == headings
    report = json.loads(recdsl("explain", "--all", "--format", "json").stdout)
    assert [rule["name"] for rule in report["rules"]] == list(rules)
    assert all(rule["page"].startswith(f"# {rule['code']}") for rule in report["rules"])
    assert recdsl("explain").returncode == recdsl("explain", "--all", "REC301").returncode == 2


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
    codes = [rule.code for rule in DEFAULT.rules.values()][::20]
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


def test_what_a_recording_does_is_told_with_what_its_project_says(
    tmp_path: Path,
) -> None:
    (tmp_path / "recdsl.toml").write_text(
        'defaults = "shared.rec"\nmodes = { "web/*.json" = "web", "*.json" = "mix" }\n', "utf-8"
    )
    (tmp_path / "shared.rec").write_text(
        "defaults {\n  canvas 640x480\n"
        '  to s3 eu-central-1 bucket "ours" key "AKIA7" secret ${S}\n}\n',
        "utf-8",
    )
    (tmp_path / "a.rec").write_text("recording a {\n  record audio and video mixed\n}\n", "utf-8")
    (tmp_path / "a.json").write_text('{"clientRequest": {"recordingConfig": {}}}\n', "utf-8")
    explained = recdsl("explain", "a.rec", cwd=tmp_path).stdout
    assert "eu-central-1" in explained
    assert "AKIA7" not in explained
    assert "640 × 480 pixels" in explained
    assert "(line 1)" in explained
    assert "640 × 480" in recdsl("preview", "a.rec", cwd=tmp_path).stdout
    for alone in (["--isolated"], ["--config", "defaults = ''"]):
        assert "eu-central-1" not in recdsl("explain", *alone, "a.rec", cwd=tmp_path).stdout
    assert recdsl("explain", "a.json", cwd=tmp_path).stdout.startswith("Recording, mixed mode\n")
    by_option = recdsl("explain", "--mode", "individual", "a.json", cwd=tmp_path).stdout
    assert by_option.startswith("Recording, individual mode\n")
    shared = ("--isolated", "--defaults", "shared.rec")
    assert "nothing" in recdsl("diff", *shared, "a.rec", "a.rec", cwd=tmp_path).stdout.lower()


# The codes and HTTP statuses on the pages of each edition.
NUMBERS = {
    "2023-02": "2 7 8 49 53 62 65 109 110 432 433 435 501 1001 1003 1013 1028 "
    "200 201 206 400 401 404 500 504",
    "2026-07": "2 7 49 50 53 62 65 400 401 404 405 406 435 500 501 502 504 201 206 429",
}
ANSWERS = answers(answers_text())


def told(*what: str) -> list[dict[str, object]]:
    done = recdsl("explain", "--format", "json", *what)
    assert done.returncode == 0, done.stderr
    rows: list[dict[str, object]] = json.loads(done.stdout)["answers"]
    return rows


@pytest.mark.parametrize("name", NUMBERS)
def test_every_answer_of_an_edition_is_known(name: str) -> None:
    rows = [row for row in ANSWERS if name in row.editions]
    known = {number for row in rows for number in (row.code, row.http)} - {None}
    assert known == {int(number) for number in NUMBERS[name].split()}


def test_answers_name_rules_that_apply_in_their_editions() -> None:
    for row in ANSWERS:
        for name in row.editions:
            assert set(row.rules) <= set(edition(name).rules), row
        assert row.cause.endswith(".")
        assert row.look.endswith(".")


@pytest.mark.parametrize(
    "what",
    [
        ("failed to find worker",),
        ('"Failed to FIND worker."',),
        ("find worker",),
        ("failed", "to", "find", "worker"),
        ("HTTP status code 404, failed to find worker",),
        ('{"code": 404, "reason": "failed to find worker"}',),
    ],
)
def test_an_answer_is_found_by_words_of_its_reason(what: tuple[str, ...]) -> None:
    row = told("--edition", "2026-07", *what)
    assert [(one["http"], one["code"]) for one in row] == [(404, 404)]
    assert row[0]["calls"] == ["query", "update", "updateLayout", "stop"]
    assert "REC209" in str(row[0]["rules"])


def test_an_answer_is_found_by_its_code_or_status() -> None:
    assert [row["code"] for row in told("432")] == [432]
    assert {str(row["editions"]) for row in told("435")} == {"['2023-02']", "['2026-07']"}
    assert {row["code"] for row in told("2")} == {2}
    assert {404} == {row["http"] for row in told("404")}
    assert all(row["editions"] == ["2026-07"] for row in told("2", "--edition", "2026-07"))
    both = told("2 Acquire: invalid resourceExpiredHour value!", "--edition", "2026-07")
    assert ["acquire"] in [row["calls"] for row in both]


def test_answers_are_printed_below_each_other() -> None:
    text = recdsl("explain", "435").stdout
    assert 'stop: HTTP 206, code 435, "no recorded data"\n  Edition: 2026-07\n' in text
    assert "\n\nEvery call: code 435\n  Edition: 2023-02\n  Cause: Nothing was recorded" in text
    assert "    REC259 everyone-excepted: " in text


def test_other_words_are_no_answer(tmp_path: Path) -> None:
    for what in ("worker", "request mismatch", "431"):
        done = recdsl("explain", what)
        assert done.returncode == 2
        assert "no answer of the service" in done.stderr
    done = recdsl("explain", "432", "--edition", "2026-07")
    assert done.returncode == 2
    assert "Edition 2023-02 has it" in done.stderr
    assert "404.json" in recdsl("explain", "404.json").stderr
    (tmp_path / "404").write_text("{}", "utf-8")
    assert recdsl("explain", "404", cwd=tmp_path).stdout.startswith("Recording")
