"""Defaults that several specs share: what they give, and where findings about them stand."""

from __future__ import annotations

from pathlib import Path

import pytest

from recdsl.api import compile_source
from recdsl.checks.terms import Terms
from recdsl.language.shared_defaults import fault_of_defaults
from recdsl.language.spec import read_spec
from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fixed
from recdsl.model.placeholder import render_placeholders as lowered
from recdsl.model.project import Project
from recdsl.model.source import Source, applied
from tests.laws.specs import FILES

SHARED = 'defaults {\n  to s3 us-east-1 bucket "team"\n  as mp4\n  stop when idle for 5m\n}\n'


def client(text: str, shared: str = SHARED) -> dict[str, object]:
    document = read_spec(Source("a.rec", text), Source("team.rec", shared))
    assert document.findings == ()
    body = lowered(document.recordings[0].body)
    assert isinstance(body, dict)
    inside = body["clientRequest"]
    assert isinstance(inside, dict)
    return {**inside}


def test_a_bare_sentence_takes_what_it_does_not_say() -> None:
    found = client('record audio mixed in channel "c" as hls')
    assert found["recordingFileConfig"] == {"avFileType": ["hls"]}
    assert found["recordingConfig"]["maxIdleTime"] == 300  # type: ignore[index]
    assert found["storageConfig"]["bucket"] == "team"  # type: ignore[index]


def test_own_defaults_come_before_shared_ones_and_the_recording_before_both() -> None:
    found = client('defaults { stop when idle for 1m to under "x" }\nrecording a { to bucket "b" }')
    assert found["recordingConfig"] == {"channelType": 0, "maxIdleTime": 60}
    storage = found["storageConfig"]
    assert isinstance(storage, dict)
    assert (storage["bucket"], storage["fileNamePrefix"], storage["vendor"]) == ("b", ["x"], 1)


def test_a_vendor_of_its_own_starts_the_storage_afresh() -> None:
    storage = client("recording a { record audio to alibaba cn-beijing }")["storageConfig"]
    assert isinstance(storage, dict)
    assert storage["bucket"] == "${BUCKET}"


def test_shared_defaults_make_no_recording() -> None:
    assert read_spec(Source("a.rec", "# nothing\n"), Source("t.rec", SHARED)).recordings == ()


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_no_defaults_and_empty_ones_are_the_same(file: Path) -> None:
    source = Source(file.name, file.read_text("utf-8"))
    alone, shared = read_spec(source), read_spec(source, Source("t.rec", "defaults { }"))
    assert [one.body for one in shared.recordings] == [one.body for one in alone.recordings]
    assert shared.findings == alone.findings


def lint(text: str, shared: str) -> list[tuple[str, str, int]]:
    source, defaults = Source("a.rec", text), Source("team.rec", shared)
    found = lint_source(
        source, (), Terms(project=Project(defaults=defaults), min_severity="warning")
    )
    return [
        (one.rule.name, one.source.name, one.source.position(one.span.start).line) for one in found
    ]


OWN = 'record audio and video mixed\nin live channel "c" by recorder 5 with token ${T}\n'


def test_a_finding_stands_where_the_words_stand() -> None:
    assert lint(OWN, SHARED) == [("mp4-without-hls", "team.rec", 3)]
    assert lint(f"{OWN}as mp4\n", SHARED) == [("mp4-without-hls", "a.rec", 3)]
    assert lint(OWN, SHARED.replace("us-east-1", "us-esat-1")) == [
        ("unknown-name", "team.rec", 2),
        ("mp4-without-hls", "team.rec", 3),
    ]


def test_what_is_missing_is_missed_in_the_recording() -> None:
    found = lint(f"{OWN}as hls\n", 'defaults { to region 3 bucket "b" }')
    assert found == [("missing-member", "a.rec", 1)]


def test_a_related_place_may_stand_in_the_other_text() -> None:
    source = Source("a.rec", "record video individually snapshot only every 10s")
    defaults = Source("team.rec", SHARED)
    found = lint_source(source, (), Terms(project=Project(defaults=defaults)))
    (one,) = [one for one in found if one.rule.name == "snapshot-only-with-files"]
    (label,) = one.related
    assert (one.source, label.source) == (source, defaults)
    assert SHARED[label.span.start : label.span.end] == "as mp4"


def test_fixes_change_the_spec_and_never_what_it_shares() -> None:
    defaults = Source("team.rec", SHARED)
    project = Project(defaults=defaults)

    def again(source: Source) -> tuple[object, ...]:
        return lint_source(source, (), Terms(project=project))

    source = Source("a.rec", f"{OWN}layout vertical\n")
    for one in again(source):
        for fix in one.fixes:  # type: ignore[attr-defined]
            assert all(edit.span.end <= len(source.text) for edit in fix.edits)
            after = read_spec(Source("a.rec", applied(source.text, fix.edits)), defaults)
            assert len(after.recordings) == 1
    done = fixed(source, again, unsafe=True)  # type: ignore[arg-type]
    assert "vertical-without-large-user" not in {one.rule.name for one in done.remaining}


def test_a_shared_fault_has_no_fix_here() -> None:
    project = Project(defaults=Source("team.rec", SHARED))
    found = lint_source(Source("a.rec", OWN), (), Terms(project=project))
    (one,) = [one for one in found if one.rule.name == "mp4-without-hls"]
    assert one.fixes == ()


def test_compile_takes_them_too() -> None:
    project = Project(defaults=Source("team.rec", SHARED))
    made = compile_source(Source("a.rec", f"{OWN}as hls\n"), (), None, Terms(project=project))
    assert made.ok
    origins = dict(made.requests[0].origins)
    assert origins["/clientRequest/storageConfig/bucket"].span.start > len(OWN)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "has none"),
        ("defaults { } defaults { }", "has 2"),
        ("defaults { }\nrecording a { }", "t.rec:2:1: a spec that others share holds"),
        ("record audio", "t.rec:1:1: a spec that others share holds"),
        ("defaults { recrod audio }", "t.rec:1:12: No clause begins with"),
    ],
)
def test_only_a_block_of_defaults_can_be_shared(text: str, words: str) -> None:
    fault = fault_of_defaults(Source("t.rec", text))
    assert fault is not None
    assert words in fault


def test_a_block_of_defaults_can_be_shared() -> None:
    assert fault_of_defaults(Source("t.rec", f"# ours\n{SHARED}")) is None
