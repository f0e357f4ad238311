"""One slip gives one error, and whoever does what its help says has a spec without an error.

slips.txt holds a slip a line; what is said of each, and what its fix makes of it, is a golden file.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import recdsl
from recdsl.model.source import applied

HERE = Path(__file__).parent
SLIPS = (HERE / "slips.txt").read_text("utf-8").splitlines()
# What a repair leads to, where that is another mistake that was there before.
SECOND_MISTAKES = {
    "record audio to s3 us-east-1 key $KEY secret $SECRET": "`$SECRET` is not allowed here",
    "record audio to s3 us-east-1 key {KEY} secret {SECRET}": "`{SECRET}` is not allowed here",
}
RECORDER = (
    "The recorder joins as a user, and its ID is a whole number: write its digits, such as "
    "`by recorder 527841`, or `${RECORDER_UID}` to fill them in later."
)


def faults(text: str) -> list[recdsl.Diagnostic]:
    """The errors about the text itself."""
    found = recdsl.lint(text, min_severity="error")
    return [one for one in found if one.severity == "error" and one.rule.page.startswith("text/")]


def test_each_slip_gives_one_error_at_its_words(golden: Callable[[Path, str], None]) -> None:
    told = []
    for slip in SLIPS:
        (fault,) = faults(slip)
        marks = " " * fault.span.start + "^" * (fault.span.end - fault.span.start)
        lines = [slip, marks, fault.message, fault.help]
        lines += [f"= {applied(slip, fix.edits)}" for fix in fault.fixes]
        told.append("\n".join(lines) + "\n")
    golden(HERE / "slips-told.txt", "\n".join(told))


@pytest.mark.parametrize("slip", SLIPS)
def test_a_fix_leaves_no_error(slip: str) -> None:
    (fault,) = faults(slip)
    left = [one.message for fix in fault.fixes for one in faults(applied(slip, fix.edits))]
    if slip in SECOND_MISTAKES:
        assert left[0].startswith(SECOND_MISTAKES[slip])
    else:
        assert left == []


@pytest.mark.parametrize("slip", [slip for slip in SLIPS if slip.startswith("record ")])
def test_in_a_block_the_same_is_said(slip: str) -> None:
    (alone,) = faults(slip)
    (within,) = faults(f"recording a {{\n  {slip}\n}}\n\nrecording b {{\n  record audio\n}}\n")
    assert [fix.title for fix in within.fixes] == [fix.title for fix in alone.fixes]
    assert within.message == alone.message


@pytest.mark.parametrize(
    ("slip", "help_text", "followed"),
    [
        (
            'record audio in "lesson"',
            'Insert `channel` or `session` before "lesson".',
            ['record audio in channel "lesson"', 'record audio in session "lesson"'],
        ),
        (
            "record audio by recorder abc",
            RECORDER,
            ["record audio by recorder 527841", "record audio by recorder ${RECORDER_UID}"],
        ),
        (
            "record audio sound high",
            "Expected 48 kbps mono, 128 kbps mono or 192 kbps stereo.",
            ["record audio sound 48 kbps mono"],
        ),
    ],
)
def test_where_several_ways_are_right_all_are_said(
    slip: str, help_text: str, followed: list[str]
) -> None:
    (fault,) = faults(slip)
    assert fault.help == help_text
    assert not fault.fixes
    assert not any(map(faults, followed))


@pytest.mark.parametrize(
    "clause",
    [
        'decrypt aes-128-gcm2 secret "abc"def" salt ${SALT}',
    ],
)
def test_a_secret_of_several_words_is_not_repeated(clause: str) -> None:
    (fault,) = faults(f"record audio {clause}")
    (fix,) = fault.fixes
    assert "def" not in fault.message + fault.help + fix.title
    assert not faults(applied(f"record audio {clause}", fix.edits))


@pytest.mark.heavy
def test_so_many_mistakes_are_told_without_repairs() -> None:
    found = faults("recrod audio\n" * 150)
    assert [bool(fault.fixes) for fault in found] == [True] * 100 + [False] * 50
