"""`-e`: a sentence on the command line, in the place of a file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.running import recdsl

SENTENCE = 'record  audio of user 1 and 2 mixed to s3 us-east-1 bucket "b" as hls'
CANONICAL = 'record audio of users 1 and 2 mixed to s3 us-east-1 bucket "b" as hls\n'
FAULTY = "record audio and video mixed to s3 us-east-1 as mp4"
COMMANDS = ["compile", "lint", "fmt", "explain", "preview"]


@pytest.mark.heavy
@pytest.mark.parametrize(
    "command",
    [
        ["lint"],
        ["lint", "--format", "json"],
        ["lint", "--fix"],
        ["lint", "--diff"],
        ["fmt"],
        ["fmt", "--check"],
        ["fmt", "--diff"],
        ["explain"],
        ["explain", "--format", "json"],
        ["preview"],
        ["preview", "--format", "text"],
    ],
)
@pytest.mark.parametrize("sentence", [SENTENCE, FAULTY, "recrod audio", ""])
def test_a_sentence_is_read_as_standard_input_is(command: list[str], sentence: str) -> None:
    given, piped = recdsl(*command, "-e", sentence), recdsl(*command, "-", stdin=sentence)
    assert given.returncode == piped.returncode
    assert given.stdout == piped.stdout.replace("<stdin>", "<sentence>")
    assert given.stderr == piped.stderr.replace("<stdin>", "<sentence>")


def test_fmt_prints_the_canonical_sentence_and_checks_it() -> None:
    made = recdsl("fmt", "-e", SENTENCE)
    assert (made.returncode, made.stdout, made.stderr) == (0, CANONICAL, "")
    check = recdsl("fmt", "--check", "-e", SENTENCE)
    assert (check.returncode, check.stdout) == (1, "")
    assert check.stderr == "<sentence> would change\n"
    assert recdsl("fmt", "--check", "-e", CANONICAL).returncode == 0


def test_lint_fixes_a_sentence_to_standard_output() -> None:
    done = recdsl("lint", "--fix", "--unsafe-fixes", "-e", FAULTY)
    assert done.stdout.startswith("record audio and video mixed")
    assert "as hls and mp4" in done.stdout


def test_explain_and_preview_tell_of_a_sentence() -> None:
    (story,) = json.loads(recdsl("explain", "-e", SENTENCE, "--format", "json").stdout)[
        "recordings"
    ]
    assert "users 1 and 2" in json.dumps(story)
    drawn = recdsl("preview", "--users", "2", "--format", "svg", "-e", FAULTY)
    assert drawn.stdout.startswith("<svg")


def test_diff_takes_one_sentence_beside_a_file_or_two(tmp_path: Path) -> None:
    old = tmp_path / "old.rec"
    old.write_text(CANONICAL, "utf-8")
    new = CANONICAL.replace("1 and 2", "1")
    both = recdsl("diff", "--exit-code", "--format", "json", "-e", CANONICAL, "-e", new)
    one = recdsl("diff", "--exit-code", "--format", "json", str(old), "-e", new)
    back = recdsl("diff", "--exit-code", "--format", "json", "-e", new, "-e", CANONICAL)
    assert both.returncode == one.returncode == 1
    assert both.stdout == one.stdout != back.stdout
    assert recdsl("diff", "--exit-code", "-e", SENTENCE, "-e", CANONICAL).returncode == 0


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (["diff", "-e", SENTENCE], "Give two texts, OLD and NEW"),
        (["diff", "a.rec"], "Give two texts, OLD and NEW"),
        (["diff"], "Give two texts, OLD and NEW"),
        (["diff", "a.rec", "b.rec", "-e", SENTENCE], "Give two texts, OLD and NEW"),
        (["diff", *["-e", SENTENCE] * 3], "-e can be given 2 times; 3 sentences are given."),
        (["diff", "-", "-"], "Only one side can be standard input."),
        (["lint", "--jsonl", "-e", SENTENCE], "--jsonl reads files of many bodies"),
        (["lint", "--stdin-filename", "a.rec", "-e", SENTENCE], "which -e does not read"),
        (["explain", "a.rec", "b.rec"], "Give one WHAT, not 2."),
        *(([one, "-e", SENTENCE, "-e", SENTENCE], "-e takes one sentence") for one in COMMANDS),
        *(([one, "-e", SENTENCE, "a.rec"], "or -e, not both.") for one in COMMANDS),
        *(([one], 'or -e "SENTENCE".') for one in COMMANDS if one != "lint"),
    ],
)
def test_what_contradicts_a_sentence_is_wrong_usage(line: list[str], words: str) -> None:
    done = recdsl(*line)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in " ".join(done.stderr.split())


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "words",
    [["record", "audio", "mixed"], ["record audio mixed"], ["-e", "record", "audio", "mixed"]],
)
def test_a_sentence_without_its_quotes_is_shown_in_quotes(command: str, words: list[str]) -> None:
    done = recdsl(command, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert f'recdsl {command} -e "record audio mixed"' in " ".join(done.stderr.split())
