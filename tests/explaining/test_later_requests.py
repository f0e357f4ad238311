"""What `explain`, `diff` and `preview` tell of the requests around a `start`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import recdsl
from tests.running import recdsl as run

STORED = 'in channel "c" by recorder 7 to s3 us-east-1 bucket "b" key ${K} secret ${S}\n'
MIXED = (
    f'record audio and video mixed canvas 640x360 at 15 fps, 500 kbps background "#202830" {STORED}'
)
PAGE = f'record page "https://a.com" at 480x480 for at most 1h {STORED}'


def told(text: str) -> list[str]:
    (explanation,) = recdsl.explain(text)
    return [fact.sentence for fact in explanation.facts if fact.topic == "later"]


@pytest.mark.parametrize(
    ("then", "words"),
    [
        ("then record only user 5", "`update`: it now records user 5 instead of everyone."),
        ("then layout best-fit", "the layout is now best-fit: a grid instead of floating."),
        ("then record everyone", "`update`: changes nothing."),
        ("then stop at once", "`stop`: is answered at once"),
        ("acquired in region EU", "`acquire` keeps the service to the area EU."),
        ("acquired lasting 5h", "`acquire` lets later requests work for 5 hours."),
    ],
)
def test_each_request_is_explained_by_what_it_changes(then: str, words: str) -> None:
    (sentence,) = told(MIXED + then)
    assert words in sentence


def test_a_change_is_told_against_the_change_before() -> None:
    _, second = told(f"{MIXED}then record only user 5 then record only user 6")
    assert "it now records user 6 instead of user 5" in second


def test_a_page_is_paused_and_resumed() -> None:
    first, second = told(f"{PAGE}then pause then resume then stop")
    assert "pauses the recording" in first
    assert "goes on with the recording" in second


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("", "then record only user 5", "now also: request 1 after `start`, `update`: it now"),
        ("then record only user 5", "", "no longer: request 1 after `start`, `update`"),
        ("acquired in region EU", "acquired in region NA", "to the area NA (before: keeps"),
        ("then layout best-fit", "then layout floating", "(before: the layout is now best-fit"),
        ("then stop", "", ""),
    ],
)
def test_a_change_of_a_later_request_is_a_difference(old: str, new: str, words: str) -> None:
    (difference,) = recdsl.diff(MIXED + old, MIXED + new)
    assert len(difference.changes) == bool(words)
    assert all(words in change.wording for change in difference.changes)


@pytest.mark.parametrize("form", ["json", "http", "curl", "postman"])
def test_a_conversation_is_told_like_its_spec(form: str, tmp_path: Path) -> None:
    spec = f"{MIXED}acquired in region EU\nthen record only user 5 then layout best-fit"
    (tmp_path / "x.rec").write_text(spec)
    run("compile", "x.rec", "--emit", f"conversation:{form}", "-o", "out", cwd=tmp_path)
    (made,) = [path for path in (tmp_path / "out").iterdir() if path.name.startswith("x.")]
    done = run("explain", "--format", "json", str(made), cwd=tmp_path)
    (recording,) = json.loads(done.stdout)["recordings"]
    later = [fact["sentence"] for fact in recording["facts"] if fact["topic"] == "later"]
    assert later == told(spec)
    pictures = run("preview", "--format", "text", str(made), cwd=tmp_path)
    assert pictures.stdout == run("preview", "--format", "text", "x.rec", cwd=tmp_path).stdout
    assert "Best-fit" in pictures.stdout


def test_an_update_alone_tells_no_recording() -> None:
    update = {"cname": "c", "uid": "7", "clientRequest": {"streamSubscribe": {}}}
    assert recdsl.explain(update) == ()  # type: ignore[arg-type]
