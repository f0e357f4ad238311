"""Changes: quick fixes, all fixes, formatting, new names; and what the commands show."""

from __future__ import annotations

import json

import pytest

from recdsl.editing.code_actions import fixed_all, quick_fixes
from recdsl.editing.format_edits import formatting, formatting_of
from recdsl.editing.line_edits import line_edits
from recdsl.editing.renaming import NotRenamedError, name_at, renamed
from recdsl.editing.showing import NothingToShowError, shown_json, shown_layout
from recdsl.model.source import Span, applied
from tests.editing.marked import BODY, at, done, marked, read, words

FAULTY = """\
recording one {
  record audio and video
  to s3 us-east-1
  as mp4
}

recording two {
  record audio and video
  to s3 us-east-1
  as mp4
}
"""


def test_a_quick_fix_is_offered_where_the_fault_is() -> None:
    snapshot = read(FAULTY)
    place = at(FAULTY, "mp4")
    (action,) = quick_fixes(snapshot, Span(place, place))
    assert action.preferred
    assert action.diagnostic.recording == "one"
    assert done(snapshot, action.edits).count("hls") == 1
    assert not list(quick_fixes(snapshot, Span(0, 5)))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("recrod audio", "Write `record`"),
        ("record audio\nto s3 us-esat-1", "Write `us-east-1`"),
        ("record audio\nstop wehn idle for 30s", "Write `when`"),
        ("record audio mixd", "Write `mixed`"),
    ],
)
def test_what_was_most_likely_meant_is_offered_and_not_taken_unasked(text: str, title: str) -> None:
    snapshot = read(text)
    (action,) = [fix for fix in quick_fixes(snapshot, Span(0, len(text))) if fix.title == title]
    assert not action.preferred
    assert title[7:-1] in done(snapshot, action.edits)


def test_a_fix_of_a_fault_in_a_body_keeps_its_layout() -> None:
    text = BODY.replace('"527841"', "527841")
    snapshot = read(text, "a.json")
    place = at(text, "527841")
    fixes = list(quick_fixes(snapshot, Span(place, place + 1)))
    assert done(snapshot, fixes[0].edits) == BODY


def test_a_fault_in_the_defaults_is_fixed_once_for_all() -> None:
    text = "defaults {\n  to s3 us-east-1\n  as mp4\n}\n" + "".join(
        f"recording r{number} {{\n  record audio and video\n}}\n" for number in range(3)
    )
    snapshot = read(text)
    place = at(text, "mp4")
    actions = list(quick_fixes(snapshot, Span(place, place)))
    assert [action.title for action in actions] == ['Add "hls"']
    assert done(snapshot, actions[0].edits).count("hls") == 1


def test_all_safe_fixes_are_applied_at_once() -> None:
    snapshot = read(FAULTY)
    made = done(snapshot, fixed_all(snapshot))
    assert made.count("hls") == 2
    assert fixed_all(read(made)) == ()
    assert fixed_all(read("record audio and video mixed\n")) == ()


# Formatting.

UGLY = 'recording a {\n    RECORD audio  of user 1 and 2\n  to S3  us-east-1 bucket "b"\n}\n'
FAIR = 'recording a {\n  record audio of users 1 and 2\n  to s3 us-east-1 bucket "b"\n}\n'


def test_a_spec_is_formatted_by_edits_of_what_differs() -> None:
    snapshot = read(f"# x\n\n{UGLY}")
    edits = formatting(snapshot)
    assert done(snapshot, edits) == f"# x\n\n{FAIR}"
    assert all(edit.span.start >= at(snapshot.text, "    RECORD") for edit in edits)
    assert formatting(read(FAIR)) == ()
    assert formatting(read("recrod audio")) == ()
    assert formatting(read(BODY, "a.json")) == ()


def test_a_range_formats_the_clauses_that_it_touches() -> None:
    snapshot = read(UGLY)
    place = at(UGLY, "to S3")
    made = done(snapshot, formatting_of(snapshot, Span(place, place)))
    assert made == UGLY.replace("to S3  us", "to s3 us")
    assert done(snapshot, formatting_of(snapshot, Span(0, len(UGLY)))) == FAIR


@pytest.mark.parametrize(
    "text",
    [
        "record audio  of # who\n user 1\n",
        "recrod  audio\n",
        'record page "u" split every  90s\n',
    ],
)
def test_what_cannot_be_formatted_alone_is_left(text: str) -> None:
    assert formatting_of(read(text), Span(0, len(text))) == ()


def test_a_clause_that_shares_its_line_keeps_its_place() -> None:
    snapshot = read("record audio  mixed   to S3 us-east-1")
    made = done(snapshot, formatting_of(snapshot, Span(30, 30)))
    assert made == "record audio  mixed   to s3 us-east-1"


def test_a_layout_of_many_lines_keeps_the_line_ends_of_the_text() -> None:
    text = "recording a {\r\n  layout custom { user 1 at (0,0) size (1,1) }\r\n}\r\n"
    snapshot = read(text)
    made = done(snapshot, formatting_of(snapshot, Span(20, 20)))
    assert made == (
        "recording a {\r\n  layout custom {\r\n    user 1 at (0, 0) size (1, 1)\r\n  }\r\n}\r\n"
    )


def test_line_edits_touch_only_lines_that_differ() -> None:
    old, new = "a\nb\nc\nd\n", "a\nx\nc\ny\nd\n"
    edits = list(line_edits(old, new))
    assert applied(old, edits) == new
    assert [old[one.span.start : one.span.end] for one in edits] == ["b\n", ""]
    far = "".join(f"{number}\n" for number in range(3000))
    assert applied("x\n" * 2000, line_edits("x\n" * 2000, far)) == far


# New names.


def test_a_recording_is_renamed() -> None:
    snapshot, offset = marked(FAULTY.replace("recording one", "recording o|ne"))
    span = name_at(snapshot, offset)
    assert span
    assert words(snapshot, span) == "one"
    assert done(snapshot, renamed(snapshot, offset, "uno")) == FAULTY.replace("one", "uno")


@pytest.mark.parametrize("name", ["SPOT", "${SPOT}"])
def test_a_placeholder_is_renamed_wherever_it_stands(name: str) -> None:
    text = 'by recorder ${A}\nin channel "x${A}"\nwith token ${AB}'
    snapshot = read(text)
    made = done(snapshot, renamed(snapshot, at(text, "A}"), name))
    assert made == 'by recorder ${SPOT}\nin channel "x${SPOT}"\nwith token ${AB}'


def test_a_placeholder_of_a_body_is_renamed() -> None:
    snapshot = read(BODY, "a.json")
    made = done(snapshot, renamed(snapshot, at(BODY, "BUCKET"), "B"))
    assert made == BODY.replace("${BUCKET}", "${B}")


@pytest.mark.parametrize(
    ("place", "name", "reason"),
    [
        ("one", "two", "Another recording of this file is called `two`."),
        ("one", "a b", "`a b` cannot name a recording"),
        ("one", "-x", "cannot name a recording"),
        ("${TOKEN}", "1", "cannot name a placeholder"),
        ("record audio", "x", "Only recordings and placeholders"),
    ],
)
def test_a_name_that_cannot_be_given_is_refused_with_the_reason(
    place: str, name: str, reason: str
) -> None:
    text = FAULTY.replace("as mp4", "with token ${TOKEN}")
    with pytest.raises(NotRenamedError, match=reason.replace("`", ".")):
        renamed(read(text), at(text, place) + 2, name)


# Shown.


def test_the_json_of_a_recording_is_shown_with_all_that_is_wrong_in_it() -> None:
    body = json.loads(shown_json(read(FAULTY), "two"))
    assert body["clientRequest"]["recordingFileConfig"] == {"avFileType": ["mp4"]}
    assert json.loads(shown_json(read("record audio\nrecrod"), None))


def test_the_layout_of_a_recording_is_shown() -> None:
    assert shown_layout(read(FAULTY), "one").startswith("<svg")
    assert shown_layout(read(BODY, "a.json"), None).startswith("<svg")
    assert shown_layout(read("record video\ncanvas 640x360\nrecrod"), None).startswith("<svg")


@pytest.mark.parametrize(
    ("text", "name", "reason"),
    [
        (FAULTY, "three", "no recording called `three`"),
        ("", None, "no recording to show"),
        ("record audio individually", None, "only a mixed recording"),
    ],
)
def test_where_nothing_can_be_shown_it_is_said_why(
    text: str, name: str | None, reason: str
) -> None:
    with pytest.raises(NothingToShowError, match=reason):
        shown_layout(read(text), name)
