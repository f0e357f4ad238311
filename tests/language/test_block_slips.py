"""A slip in the head or the braces of a block gives one error, and what is inside is still read."""

from __future__ import annotations

import re

import pytest

import recdsl
from recdsl.model.source import applied

pytestmark = pytest.mark.heavy

BLOCK = "{\n  record audio mixed\n  to s3 us-east-1\n}\n"


def faults(text: str) -> list[recdsl.Diagnostic]:
    """The errors about the text itself."""
    found = recdsl.lint(text, min_severity="error")
    return [one for one in found if one.severity == "error" and one.rule.page.startswith("text/")]


@pytest.mark.parametrize(
    ("head", "help_text"),
    [
        ("recordings lesson ", "Did you mean `recording`?"),
        ("recordin lesson ", "Did you mean `recording`?"),
        ("lesson ", "Insert `recording` before `lesson`."),
        ("default ", "Did you mean `defaults`?"),
        ("defaults shared ", "Remove `shared`."),
        ('recording "lesson" ', "Write a word here without quotes: `lesson`."),
        ('recording "my lesson" ', "Write a word here without quotes: `my-lesson`."),
        ("recording my lesson ", "Write a name as one word: `my-lesson`."),
        ("recording lesson: ", "Remove `:`."),
    ],
)
@pytest.mark.parametrize("following", ["", f"recording other {BLOCK}"])
def test_a_slip_in_the_head_of_a_block_costs_no_other_error(
    head: str, help_text: str, following: str
) -> None:
    text = head + BLOCK + following
    (fault,) = faults(text)
    assert fault.help == help_text
    (fix,) = fault.fixes
    assert not faults(applied(text, fix.edits))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("recording a\n  record audio\n", "This clause stops short"),
        ("recording a\n  record audio\n}\n", "This clause stops short"),
        ("defaults\n  to s3 us-east-1\nrecording a " + BLOCK, "This clause stops short"),
        ("recording a (\n  record audio\n  to s3 us-east-1\n)\n", "`(` is not allowed here"),
        ("recording a [\n  record audio\n]\nrecording b " + BLOCK, "`[` is not allowed here"),
        ("recording a {{\n  record audio\n}}\n", "This `{` opens nothing."),
        ("recording a {\n  record audio\n},\nrecording b " + BLOCK, "No clause begins with `,`."),
        ("to s3 us-east-1\nrecording a {\n  record audio\n}\n", "A clause stands outside"),
        ("recording a {\n  record audio } to s3 us-east-1\n", "A clause stands outside"),
        ("recording a " + BLOCK + "}\n", "This `}` closes nothing."),
        ("as\nto s3 us-east-1\nrecord audio\n", "This clause stops short"),
    ],
)
def test_a_brace_too_few_or_too_many_costs_no_other_error(text: str, message: str) -> None:
    found = [one for one in recdsl.lint(text, min_severity="error") if one.severity == "error"]
    assert [one.message[: len(message)] for one in found] == [message]


def test_the_bullets_of_a_list_say_nothing() -> None:
    text = "recording a {\n  - record audio\n  - to s3 us-east-1\n}\n"
    assert faults(text) == []


def test_a_misspelt_layout_is_no_head_of_a_block() -> None:
    text = "record audio and video\nlayuot custom {\n  user 1 at (0, 0) size (1, 1)\n}\n"
    assert [fault.help for fault in faults(text)] == ["Did you mean `layout`?"]


LESSON = """\
recording lesson {
  record audio and video of users 123, 456 mixed
  in communication channel "c" by recorder 527841
  layout custom {
    user 1 at (0, 0) size (0.5, 1)
    next user at (0.5, 0) size (0.5, 1) fit
  }
  background "#FF0000"
  to alibaba cn-beijing bucket "lessons" under "d/e"
  as hls
}

recording page {
  record page "https://example.com/board" at 1280x720
  for at most 3h
  push to "rtmp://live.example.com/app/key"
  to alibaba cn-beijing bucket "lessons"
}
"""
# Behind each word of the clauses.
PLACES = [
    found.end()
    for found in re.finditer(r'"[^"]*"|[^\s"]+', LESSON)
    if not LESSON[: found.end()].rpartition("\n")[2].startswith(("recording", "}"))
]


@pytest.mark.parametrize("at", PLACES)
def test_a_brace_that_closes_too_early_is_the_only_error(at: int) -> None:
    (fault,) = faults(f"{LESSON[:at]} }}{LESSON[at:]}")
    assert fault.message.startswith("This `}`") or fault.span.start > at


@pytest.mark.parametrize("slip", ["foo", "5", ";", "and"])
@pytest.mark.parametrize("at", PLACES)
def test_a_word_too_many_is_no_two_errors(at: int, slip: str) -> None:
    assert len(faults(f"{LESSON[:at]} {slip}{LESSON[at:]}")) <= 1


def test_a_layout_without_its_brace_is_one_error() -> None:
    (fault,) = faults(LESSON.replace("custom {", "custom"))
    assert fault.help == "Write `{` after `custom`, and `}` after the last user of the layout."


def test_what_belongs_to_a_page_waits_for_a_record_clause_that_can_be_read() -> None:
    (fault,) = faults(LESSON.replace("record page", "rcord page"))
    assert fault.help == "Did you mean `record`?"
