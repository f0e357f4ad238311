"""A spec in pieces: what a keystroke costs, and which diagnostics come of it."""

from __future__ import annotations

import pytest

from recdsl.editing.diagnostics import diagnostics, repaired
from recdsl.editing.spec_pieces import Memory
from recdsl.editing.text_snapshot import Snapshot
from recdsl.model.document import Acquired
from recdsl.model.project import Project
from recdsl.model.source import Source, Span
from tests.editing.marked import at, read

DEFAULTS = "defaults {\n  to s3 eu-west-1\n  as mp4\n}\n"
ONE = "# The first.\nrecording one {\n  record audio and video\n}\n"
TWO = "\nrecording two {\n  record audio\n}\n"
THREE = "\nrecording three {\n  record video\n}\n"


def names(snapshot: Snapshot) -> list[str]:
    return [diagnostic.rule.name for diagnostic in diagnostics(snapshot)]


def test_each_block_is_a_piece_with_the_comments_above_it() -> None:
    snapshot = read(DEFAULTS + ONE + TWO)
    texts = [snapshot.text[piece.start : piece.end] for piece in snapshot.pieces]
    assert texts == [DEFAULTS, ONE, TWO]


@pytest.mark.parametrize(
    "text",
    [
        "record audio\n",
        "record audio\nrecording a {\n}\n",
        DEFAULTS + DEFAULTS + ONE,
        "defaults {\n as mp4\n" + ONE,
    ],
)
def test_what_cannot_be_cut_is_one_piece(text: str) -> None:
    assert len(read(text).pieces) == 1


def test_a_keystroke_in_one_recording_leaves_the_others_as_they_were_read() -> None:
    before = read(DEFAULTS + ONE + TWO + THREE)
    units = [piece.unit for piece in before.pieces]
    where = at(before.text, "record audio\n")
    after = before.changed(before.text[:where] + "x" + before.text[where:])
    kept = [piece.unit in units for piece in after.pieces]
    assert kept == [True, True, False, True]


def test_a_keystroke_in_the_defaults_is_one_in_all_recordings() -> None:
    before = read(DEFAULTS + ONE + TWO)
    units = [piece.unit for piece in before.pieces]
    after = before.changed(before.text.replace("as mp4", "as hls and mp4"))
    assert not any(piece.unit in units for piece in after.pieces)


def test_a_word_outside_of_the_blocks_opens_all_recordings_and_keeps_the_cuts() -> None:
    whole, broken = read(ONE + TWO), read(f"{ONE}\nreco\n{TWO}")
    assert "missing-storage" in names(whole)
    assert names(broken) == ["syntax-error"]
    again = broken.changed(broken.text.replace("reco\n", "recor\n"))
    assert names(again) == ["syntax-error"]


def test_a_block_that_is_not_closed_is_told_where_it_ends() -> None:
    snapshot = read("recording a {\n  record audio\n\nrecording b {\n  record audio\n}\n")
    (unclosed,) = [
        diagnostic for diagnostic in diagnostics(snapshot) if diagnostic.rule.name == "syntax-error"
    ]
    assert snapshot.source.position(unclosed.span.start).line == 2
    assert unclosed.related[0].span == Span(12, 13)


def test_a_name_that_stands_twice_is_told_across_pieces() -> None:
    snapshot = read(ONE + TWO.replace("two", "one"))
    (twice,) = [
        diagnostic
        for diagnostic in diagnostics(snapshot)
        if diagnostic.rule.name == "repeated-recording"
    ]
    assert snapshot.text[twice.span.start : twice.span.end] == "one"
    assert twice.related[0].span.start == at(snapshot.text, "one {")


def test_a_fault_in_the_defaults_stands_there_and_is_told_for_each_recording() -> None:
    snapshot = read(DEFAULTS + ONE + TWO)
    found = [
        diagnostic
        for diagnostic in diagnostics(snapshot)
        if diagnostic.rule.name == "mp4-without-hls"
    ]
    assert {one.span.start for one in found} == {at(snapshot.text, "mp4")}
    assert [(one.recording, one.ordinal) for one in found] == [("one", 1), ("two", 2)]


def test_a_fix_in_the_defaults_is_proven_in_sight_of_all_recordings() -> None:
    own = TWO.replace("record audio\n", "record audio\n  as hls and mp4\n")
    for text, fixes in ((DEFAULTS + ONE + TWO, True), (DEFAULTS + ONE + own, True)):
        snapshot = read(text)
        said = diagnostics(snapshot)
        found = [
            diagnostic for diagnostic in repaired(said) if diagnostic.rule.name == "mp4-without-hls"
        ]
        assert len(found) == 1, "of what several recordings take from the defaults, once"
        assert bool(found[0].fixes) is fixes
        assert all(edit.span.end < len(DEFAULTS) for edit in found[0].fixes[0].edits)


def test_only_what_touches_a_place_is_repaired() -> None:
    snapshot = read(ONE + TWO)
    said = diagnostics(snapshot)
    place = next(one.span for one in said if one.recording == "two")
    found = repaired(said, place)
    assert {one.recording for one in found} == {"two"}


def test_secrets_are_masked_in_what_is_said() -> None:
    text = 'record audio\nto s3 us-east-1 key "AKIA77SECRET" "AKIA77SECRET"\n'
    found = diagnostics(read(text))
    assert found
    assert not any("AKIA77SECRET" in diagnostic.message + diagnostic.help for diagnostic in found)


def test_a_secret_that_has_no_quotes_yet_is_not_said() -> None:
    for block in ("", "recording one "):
        sentence = "record audio with token SEKRITTOKEN to s3 us-east-1"
        found = diagnostics(read(f"{block}{{ {sentence} }}\n" if block else f"{sentence}\n"))
        assert found
        assert not any("SEKRIT" in diagnostic.message + diagnostic.help for diagnostic in found)


def test_a_secret_of_one_recording_is_masked_in_what_is_said_of_another() -> None:
    own = ONE.replace("record audio", 'to s3 us-east-1 key "AKIA77SECRET"\n  record audio')
    other = TWO.replace("record audio", 'record audio "AKIA77SECRET"')
    found = diagnostics(read(own + other))
    assert "syntax-error" in [diagnostic.rule.name for diagnostic in found]
    assert not any("AKIA77SECRET" in diagnostic.message + diagnostic.help for diagnostic in found)


# What a project says.


def with_project(text: str, project: Project) -> Snapshot:
    return Snapshot("a.rec", text, "spec", Memory(project, {}, {}))


def test_a_project_says_what_is_reported_and_how_severe() -> None:
    project = Project(off=frozenset({"short-idle-time"}), severities={"mp4-without-hls": "warning"})
    found = diagnostics(with_project(DEFAULTS + ONE + TWO, project))
    assert {
        diagnostic.severity for diagnostic in found if diagnostic.rule.name == "mp4-without-hls"
    } == {"warning"}
    assert not any(diagnostic.rule.name == "short-idle-time" for diagnostic in found)


def test_a_project_says_what_acquire_was_told() -> None:
    text = "record audio\nto s3 eu-west-1\n"
    project = Project(acquired=Acquired("CN", None))
    found = diagnostics(with_project(text, project))
    assert "region-outside-area" in [diagnostic.rule.name for diagnostic in found]


def test_a_fault_in_shared_defaults_is_told_at_the_recording_that_takes_them() -> None:
    shared = Source("team.rec", DEFAULTS)
    snapshot = with_project(ONE + TWO, Project(defaults=shared))
    found = [
        diagnostic
        for diagnostic in diagnostics(snapshot)
        if diagnostic.rule.name == "mp4-without-hls"
    ]
    assert [snapshot.text[one.span.start : one.span.end] for one in found] == ["one", "two"]
    (label,) = found[0].related
    assert label.source is shared
    assert DEFAULTS[label.span.start : label.span.end] == "mp4"


def test_a_comment_allows_what_is_found_and_tells_when_it_need_not() -> None:
    allowed = ONE.replace("record audio", "# allow short-idle-time: a demo\n  record audio")
    assert "short-idle-time" not in names(read(allowed))
    needless = allowed.replace("short-idle-time", "mp4-without-hls")
    assert "unused-suppression" in names(read(TWO + needless))
