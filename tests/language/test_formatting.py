"""`fmt`: one canonical text, the same meaning, comments kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import recdsl
from recdsl.language.printing.formatting import formatted
from tests.conftest import ROOT

HERE = Path(__file__).parent
SPECS = sorted([HERE / "every-phrase.rec", *ROOT.glob("examples/**/*.rec")])


def requests(text: str) -> list[tuple[str | None, str, object]]:
    return [(one.name, one.mode, one.body) for one in recdsl.compile(text).requests]


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.name)
def test_the_meaning_stays_and_a_second_run_changes_nothing(spec: Path) -> None:
    text = spec.read_text("utf-8")
    made = formatted(text)
    assert isinstance(made, str)
    assert formatted(made) == made
    assert requests(made) == requests(text)


@pytest.mark.parametrize("spec", sorted((HERE / "formats").glob("*.rec")), ids=lambda one: one.stem)
def test_a_spec_gets_its_canonical_text(spec: Path, golden: Callable[[Path, str], None]) -> None:
    made = formatted(spec.read_bytes().decode("utf-8"))
    assert isinstance(made, str)
    golden(spec.with_suffix(".txt"), made)
    assert formatted(made) == made


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("RECORD Audio  of user 1 and 2", "record audio of users 1, 2\n"),
        ('record audio of users "7"', "record audio of user 7\n"),
        ("record video as HLS, and MP4", "record video as hls and mp4\n"),
        ("record video to S3 US-EAST-1", "record video to s3 us-east-1\n"),
        ("expecting up to 1 users", "expecting up to 1 user\n"),
        ('record page "u" split every 2h', 'record page "u" split every 2h\n'),
        ("without a and b", "without a, b\n"),
        ('set a.b={"x":[1,2.50]}', 'set a.b = {"x": [1, 2.5]}\n'),
        ("as m4a at 48000 HZ Stereo", "as m4a at 48000 Hz stereo\n"),
    ],
)
def test_a_sentence_on_one_line_stays_on_one(text: str, made: str) -> None:
    assert formatted(text) == made


def test_line_ends_stay_what_they_are() -> None:
    made = formatted("record audio\r\nas hls\r\n")
    assert made == "record audio\r\nas hls\r\n"


def test_a_spec_that_does_not_parse_is_left_alone() -> None:
    made = recdsl.format("recrod audio\n")
    assert made.text == "recrod audio\n"
    assert [one.rule.name for one in made.diagnostics] == ["syntax-error"]


def test_no_comment_is_lost() -> None:
    text = (
        "# top\n\nrecording a { # head\n  # first\n  record # inside\n  audio # behind\n\n\n"
        "  # alone\n\n  as hls\n  # last\n} # closed\n# end\n"
    )
    made = formatted(text)
    assert isinstance(made, str)
    for comment in ("top", "head", "first", "inside", "behind", "alone", "last", "closed", "end"):
        assert made.count(f"# {comment}") == 1
    assert formatted(made) == made
