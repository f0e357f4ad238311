"""What people are told about broken specs: the report of each file in errors/ is a golden file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import recdsl
from recdsl.language.syntax.vendor_names import FIRST_WORDS
from recdsl.language.syntax.vocabulary import CHOICES, REGIONS
from recdsl.reports.text import render

SOUND = "record audio and video to s3 us-east-1 canvas 360x640 at 15 fps, 500 kbps"
ERRORS = sorted((Path(__file__).parent / "errors").glob("*.rec"))


@pytest.mark.parametrize("spec", ERRORS, ids=lambda spec: spec.stem)
def test_all_mistakes_of_a_file_are_explained(
    spec: Path, golden: Callable[[Path, str], None]
) -> None:
    found = recdsl.lint(spec.read_text("utf-8"), name=spec.name, min_severity="warning").diagnostics
    assert found
    golden(spec.with_suffix(".txt"), render(found, colour=False))


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("recrod audio", "Did you mean `record`?"),
        ("record audoi", "Did you mean `audio`?"),
        ('record audio to s3 us-east-1 buckt "b"', "Did you mean `bucket`?"),
        ("to azur", "Did you mean `azure`?"),
        ("to s3 eu-centrl-1", "Did you mean `eu-central-1`?"),
        (f"{SOUND} layout best-fitt", "Did you mean `best-fit`?"),
        ("streams 'default'", "Write a word here without quotes: `default`."),
    ],
)
def test_one_mistake_gives_one_error_with_a_hint(text: str, hint: str) -> None:
    (finding,) = [found for found in recdsl.lint(text) if found.severity == "error"]
    assert hint in finding.help


def test_a_name_in_several_words_begins_with_a_known_one() -> None:
    long = {word.partition("-")[0] for word in (*CHOICES, *REGIONS) if "-" in word}
    assert long <= FIRST_WORDS


@pytest.mark.parametrize("text", ["record audio as hls layout", "streams as hls"])
def test_a_keyword_in_the_place_of_a_name_is_one_mistake(text: str) -> None:
    (finding,) = [
        found for found in recdsl.lint(text, min_severity="error") if found.severity == "error"
    ]
    assert finding.rule.name == "syntax-error"


@pytest.mark.parametrize(
    "text",
    [
        "record audio sound 192 kbps mono",
        'record page "https://example.com" sound 192 kbps mono',
    ],
)
def test_a_sound_that_there_is_not_is_called_by_no_name_of_the_table(text: str) -> None:
    found = [one for one in recdsl.lint(text) if one.rule.name == "unknown-name"]
    assert [one.message for one in found] == ["`192 kbps mono` is not the name of a sound profile."]
    assert "48 kbps mono, 128 kbps mono and 192 kbps stereo" in found[0].help


@pytest.mark.parametrize("text", ["", "# not yet", "\n \n"])
def test_a_text_without_a_word_is_one_mistake(text: str) -> None:
    (finding,) = recdsl.lint(text)
    assert finding.rule.name == "nothing-recorded"


@pytest.mark.parametrize("text", ["defaults { to s3 us-east-1 }", "defaults {}"])
def test_defaults_that_others_share_record_nothing_and_are_right(text: str) -> None:
    assert not recdsl.lint(text)


def test_a_mistake_in_all_that_is_said_is_the_only_one() -> None:
    assert [one.rule.name for one in recdsl.lint("rubbish")] == ["syntax-error"]
