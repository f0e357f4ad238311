from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.model.cells import safe, width, wrapped
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.frozen import Frozen
from recdsl.model.source import Source, Span
from recdsl.reports.snippet import mark, snippet
from recdsl.reports.text import render

Making = Callable[..., Diagnostic]

SPEC = """recording lesson {
  record audio mixed
  to s3 us-east-1 bucket "b" key "AKIA123"


  as mp4
}
"""


def shown(diagnostic: Diagnostic) -> list[str]:
    """The lines of one diagnostic's report, without its header and message."""
    return render([diagnostic], colour=False).splitlines()[2:-1]


class Drawn(Frozen):
    """Where on a terminal the text of the marked line and its carets stand."""

    line: str
    carets: str


def drawn(text: str, start: int, end: int) -> Drawn:
    source = Source("a.rec", text)
    lines = snippet(source, text, [mark(source, Span(start, end), "error")], lambda _, said: said)
    assert len(lines) == 2
    return Drawn(lines[0], lines[1])


def test_a_report_says_where_what_and_what_to_write_instead(diagnostic: Making) -> None:
    found = diagnostic(
        SPEC,
        "mp4",
        message="MP4 is asked for without HLS; the service answers error 2 and records nothing.",
        help='Add "hls": the MP4 is made from the HLS slices, and you get both.',
        recording="lesson",
        related=(("mixed", "makes it a mixed recording"),),
        fixes=(('add "hls"', " and hls"),),
    )
    assert render([found], colour=False) == (
        "a.rec:6:6: error[REC301] mp4-without-hls in lesson\n"
        "  MP4 is asked for without HLS; the service answers error 2 and records nothing.\n"
        " 2 |   record audio mixed\n"
        "   |                ----- makes it a mixed recording\n"
        " ...\n"
        " 6 |   as mp4\n"
        "   |      ^^^\n"
        '  help: Add "hls": the MP4 is made from the HLS slices, and you get both.\n'
        '  fix: add "hls" (safe)\n'
        "\n"
    )


def test_nothing_found_is_nothing_said() -> None:
    assert render([], colour=True) == ""


def test_reports_come_by_file_place_and_code(diagnostic: Making) -> None:
    b = Source("b.rec", "one two")
    found = [
        diagnostic(b, "one"),
        diagnostic("one two", "two", code="REC302"),
        diagnostic("one two", "two"),
        diagnostic("one two", "one"),
    ]
    headers = re.findall(r"^\w.*?]", render(found, colour=False), re.MULTILINE)
    assert headers == [
        "a.rec:1:1: error[REC301]",
        "a.rec:1:5: error[REC301]",
        "a.rec:1:5: error[REC302]",
        "b.rec:1:1: error[REC301]",
    ]


def test_secrets_are_masked_in_snippets_and_messages(diagnostic: Making) -> None:
    found = diagnostic(
        SPEC,
        "AKIA123",
        message='"AKIA123" is no key.',
        help="Not AKIA123.",
        related=(("bucket", "AKIA123"),),
        fixes=(("drop AKIA123", ""),),
    )
    text = render([found], colour=False)
    assert "AKIA123" not in text
    assert ' 3 |   to s3 us-east-1 bucket "b" key "*******"\n' in text
    assert '  "***" is no key.\n' in text


def test_colour_adds_codes_and_changes_no_character(diagnostic: Making) -> None:
    found = diagnostic(SPEC, "mp4", help="x", related=(("mixed", "y"),), fixes=(("z", ""),))
    text = render([found], colour=True)
    assert "\x1b[1;31merror[REC301]\x1b[0m" in text
    assert re.sub(r"\x1b\[[0-9;]*m", "", text) == render([found], colour=False)


def test_a_span_of_several_lines_is_marked_to_the_end_of_its_first(diagnostic: Making) -> None:
    assert shown(diagnostic(SPEC, Span(10, 60))) == [
        " 1 | recording lesson {",
        "   |           ^^^^^^^^ to line 3",
    ]


@pytest.mark.parametrize(
    ("text", "start", "line", "carets"),
    [
        ("", 0, " 1 |", "   | ^"),
        ("as mp4\n", 7, " 2 |", "   | ^"),
        ("as mp4\r\nx", 6, " 1 | as mp4", "   |       ^"),
        ("as mp4\n\n", 7, " 2 |", "   | ^"),
    ],
)
def test_an_empty_span_has_one_caret(text: str, start: int, line: str, carets: str) -> None:
    assert drawn(text, start, start) == Drawn(line, carets)


def test_a_second_place_on_the_same_line_has_marks_of_its_own(diagnostic: Making) -> None:
    assert shown(diagnostic(SPEC, "mixed", related=(("audio", "here"),))) == [
        " 2 |   record audio mixed",
        "   |                ^^^^^",
        "   |          ----- here",
    ]


def test_two_places_far_apart_on_a_long_line_are_shown_apart(diagnostic: Making) -> None:
    text = f"one {'x' * 200} two {'y' * 200}"
    assert shown(diagnostic(text, "two", related=(("one", "here"),))) == [
        f" 1 | …{'x' * 23} two {'y' * 64}…",
        f"   |{' ' * 26}^^^",
        f" 1 | one {'x' * 88}…",
        "   | --- here",
    ]


@given(
    st.text(st.sampled_from('ab 课e\x00\x1b\u202e\u200b\ud800"🎥\u3000'), min_size=1, max_size=300),
    st.integers(0, 299),
    st.integers(1, 20),
)
def test_carets_stand_under_their_span_whatever_the_line_holds(
    line: str, start: int, length: int
) -> None:
    start = min(start, len(line) - 1)
    found = drawn(line, start, start + length)
    left = found.carets.index("^")
    under = "".join(by_cell(found.line)[left : len(found.carets)])
    assert under == safe(line[start : start + length]).rstrip() or not under
    assert width(found.line) <= 300
    assert safe(found.line) == found.line


def by_cell(text: str) -> list[str]:
    """What each cell of a terminal shows; a wide character leaves its second cell empty."""
    return [part for one in text for part in (one, "")[: width(one)]]


def test_accents_take_no_cell() -> None:
    assert drawn("e\u0301 mp4", 3, 6) == Drawn(" 1 | e\u0301 mp4", "   |   ^^^")


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("\x1b[31m", "␛[31m"),
        ("a\nb\t", "a␊b␉"),
        ("\x7f\x9b", "␡\\u009b"),
        ("\u202e\u2028\ud800\U000e0001", "\\u202e\\u2028\\ud800\\U000e0001"),
        ("课程 é\u3000", "课程 é\u3000"),
    ],
)
def test_what_a_terminal_would_obey_or_hide_is_shown(text: str, printed: str) -> None:
    assert safe(text) == printed


def test_names_and_sentences_cannot_steer_the_terminal(diagnostic: Making) -> None:
    source = Source("\x1b]0;x\x07.rec", "as mp4 \x1b[2J")
    evil = "a\x1b[2Jb\u202e"
    found = diagnostic(
        source,
        "mp4",
        message=evil,
        help=evil,
        recording=evil,
        related=(("as", evil),),
        fixes=((evil, ""),),
    )
    text = render([found], colour=False)
    assert text.replace("\n", "").isprintable()


def test_tabs_become_blanks_up_to_the_next_stop() -> None:
    assert drawn('\tas\t"x"', 4, 7) == Drawn(' 1 |     as  "x"', "   |         ^^^")
    assert drawn("a\tb", 1, 2) == Drawn(" 1 | a   b", "   |  ^^^")


@given(st.lists(st.text("ab-课", min_size=1, max_size=12), max_size=40), st.integers(12, 60))
def test_wrapping_keeps_words_and_stays_in_its_columns(words: list[str], columns: int) -> None:
    lines = wrapped(" ".join(words), columns)
    assert " ".join(lines).split() == words
    assert all(width(line) <= columns or " " not in line for line in lines)


def test_help_is_wrapped_under_itself_and_keeps_its_lines(diagnostic: Making) -> None:
    found = diagnostic("x", "x", help=f"{'word ' * 25}end.\n  as hls and mp4")
    assert shown(found)[2:] == [
        f"  help: {'word ' * 17}word",
        "        word word word word word word word end.",
        "          as hls and mp4",
    ]
