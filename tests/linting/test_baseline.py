"""What is known is not said again, wherever it was moved; what is gone is told."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.checks.terms import Terms
from recdsl.linting.baseline import Baseline, BaselineError, Known, read_baseline, written
from recdsl.linting.engine import lint_source
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.source import Source

BLOCK = """
recording {name} {{
  record audio and video mixed
  in live channel "c" by recorder 5 with token ${{T}}
  to s3 us-east-1 bucket "b"
  {files}
}}
"""


def spec(**files: str) -> str:
    return "".join(BLOCK.format(name=name, files=said) for name, said in files.items())


def found(text: str, name: str = "specs/a.rec") -> tuple[Diagnostic, ...]:
    return lint_source(Source(name, text), (), Terms(min_severity="warning"))


def baseline(text: str) -> Baseline:
    return Baseline(read_baseline(written(found(text), str)), str)


def new(old: str, text: str) -> list[tuple[str | None, str]]:
    return [
        (diagnostic.recording, diagnostic.rule.name)
        for diagnostic in baseline(old).new(found(text))
    ]


FAULT = "mp4-without-hls"


def test_what_was_there_is_accepted_and_what_is_new_is_not() -> None:
    assert new(spec(a="as mp4"), spec(a="as mp4")) == []
    assert new(spec(a="as mp4"), spec(a="as mp4", b="as mp4")) == [("b", FAULT)]
    assert new(spec(a="as mp4"), spec(a="stop when idle for 1s")) == [("a", "out-of-range")]


@given(st.lists(st.sampled_from(["\n", "# a comment\n", "\r\n"]), max_size=4), st.booleans())
def test_moving_lines_changes_nothing(lines: list[str], swapped: bool) -> None:
    old = spec(a="as mp4", b="as mp4")
    text = spec(b="as mp4", a="as mp4") if swapped else old
    assert new(old, "".join(lines) + text + "".join(lines)) == []


def test_of_equal_findings_as_many_are_accepted_as_there_were() -> None:
    old = "record audio\nrecord audio\n"
    assert [rule for _, rule in new(old, old + "record audio\n")] == ["repeated-clause"]


def test_a_nameless_recording_is_known_by_its_number() -> None:
    body = '{"cname": "c", "uid": 5, "clientRequest": {}}'
    (known, *_) = read_baseline(written(found(body, "a.json"), str))
    assert known == Known("a.json", 1, "missing-storage", "/clientRequest/storageConfig")


def test_what_no_longer_occurs_is_told_where_that_can_be_known() -> None:
    known = baseline(spec(a="as mp4", b="as mp4"))
    known.new(found(spec(a="as mp4", b="as hls")))
    assert known.gone(lambda _: True) == ()  # the file was not looked at
    assert len(known.gone(lambda _: False)) == 1  # it was deleted: what is left is not judged
    elsewhere = known.apart()
    elsewhere.new(found(spec(a="as mp4", b="as hls")))
    known.join(["specs/a.rec"], elsewhere.met)
    (gone,) = known.gone(lambda _: True)
    assert (gone.recording, gone.rule) == ("b", FAULT)


def test_the_same_findings_give_the_same_bytes_in_any_order() -> None:
    everything = [*found(spec(a="as mp4", b="layout vertical")), *found(spec(z="as mp4"), "b.rec")]
    text = written(everything, str)
    assert written(everything[::-1], str) == text
    entries = json.loads(text)["findings"]
    assert entries == sorted(entries, key=lambda entry: (entry["file"], entry["recording"]))
    assert read_baseline(text) == {
        Known(entry["file"], entry["recording"], entry["rule"], entry["pointer"]): entry["count"]
        for entry in entries
    }


def test_no_secret_is_in_it() -> None:
    body = {
        "cname": "c",
        "uid": "5",
        "clientRequest": {"token": "hunter2real", "other": "hunter2real"},
    }
    text = written(found(json.dumps(body), "a.json"), str)
    assert "unknown-member" in text
    assert "hunter2real" not in text
    assert Baseline(read_baseline(text), str).new(found(json.dumps(body), "a.json")) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "not JSON"),
        ("[" * 100_000, "too deeply"),
        ("[]", "no list of `findings`"),
        ('{"findings": {}}', "no list of `findings`"),
        ('{"version": 2, "findings": []}', "`version` is not 1"),
        ('{"version": 1, "findings": [3]}', "its finding 1 does not have"),
        (
            '{"version": 1, "findings": [{"file": "a", "count": "x"}]}',
            "its finding 1 does not have",
        ),
    ],
)
def test_what_is_no_baseline_is_refused(text: str, words: str) -> None:
    with pytest.raises(BaselineError, match=words):
        read_baseline(text)
