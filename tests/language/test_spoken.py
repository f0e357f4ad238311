"""What people say is read as what the language calls it.

sentences.json holds sentences as engineers type them, each with the members that it must give or
why it must be refused; spoken.txt those that once were slips, and their canonical form.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import recdsl
from recdsl.language.printing.formatting import formatted
from recdsl.language.spec import read_spec
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Source

HERE = Path(__file__).parent
SENTENCES: list[dict[str, Any]] = json.loads((HERE / "sentences.json").read_text("utf-8"))
_PAIRS = [
    line
    for line in (HERE / "other-words.txt").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
OTHER_WORDS = list(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
SPOKEN = (HERE / "spoken.txt").read_text("utf-8").splitlines()
# What is right after the fixes of one run only, and why it cannot be before.
IN_ONE_STEP = {
    "n19": "MP4 alone is what is said, and HLS is missing beside it",
    "n64": "MP4 alone is what is said, and HLS is missing beside it",
    "n79": "MP4 alone is what is said, and HLS is missing beside it",
    "n97": "MP4 alone is what is said, and HLS is missing beside it",
    "f22": "MP4 alone is what is said, and HLS is missing beside it",
    "f36": "the service has no regions of Google Cloud, and one is named",
    "f40": "MP4 alone is what is said, and HLS is missing beside it",
}
# What is not read yet, and why.
NOT_HELD: dict[str, str] = {}


def errors(text: str) -> list[recdsl.Diagnostic]:
    return [one for one in recdsl.lint(text, min_severity="error") if one.severity == "error"]


def wrong(sentence: dict[str, Any], text: str) -> list[str]:
    """What a text gives otherwise than its sentence must."""
    found = [one for one in errors(text) if one.rule.name != "mp4-without-hls"]
    if "refuse" in sentence:
        refused = any(one.rule.name != "missing-member" for one in found)
        return [] if refused else ["not refused"]
    may_need = tuple(sentence["may_also_need"])
    told = [
        one.message
        for one in found
        if not any(f"{one.pointer}/".startswith(f"{member}/") for member in may_need)
    ]
    recordings = read_spec(Source("s.rec", text)).recordings
    if len(recordings) != 1:
        return [*told, "not one recording"]
    body = render_placeholders(recordings[0].body)
    if recordings[0].mode != sentence.get("mode", recordings[0].mode):
        told.append(f"the mode is {recordings[0].mode}")
    expected = sentence["expect"].items()
    told += [f"{at} is {member(body, at)}" for at, value in expected if member(body, at) != value]
    told += [f"{at} is there" for at in sentence["absent"] if member(body, at) is not None]
    return told


def member(body: Any, pointer: str) -> Any:
    for name in pointer.split("/")[1:]:
        try:
            body = body[int(name)] if isinstance(body, list) else body[name]
        except (KeyError, IndexError, ValueError, TypeError):
            return None
    return body


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: str(sentence["id"]))
def test_a_sentence_gives_what_it_says(sentence: dict[str, Any]) -> None:
    told = wrong(sentence, sentence["sentence"])
    exception = IN_ONE_STEP.get(sentence["id"]) or NOT_HELD.get(sentence["id"])
    assert bool(told) == bool(exception), told or "This holds now: take it out of the exceptions."


def test_what_cannot_be_read_is_an_error_and_nothing_silent() -> None:
    """Whatever does not hold has an error that is about the text itself, or is MP4 alone."""
    for sentence in SENTENCES:
        if sentence["id"] in NOT_HELD:
            assert errors(sentence["sentence"])


def test_what_was_a_slip_is_read(golden: Callable[[Path, str], None]) -> None:
    """Each sentence, and its canonical form under it."""
    told = []
    for text in SPOKEN:
        canonical = formatted(text)
        assert isinstance(canonical, str), text
        told.append(f"{text}\n= {canonical.strip()}\n")
    golden(HERE / "spoken-canonical.txt", "\n".join(told))


@pytest.mark.parametrize("text", SPOKEN)
def test_the_canonical_form_gives_the_same_body(text: str) -> None:
    canonical = formatted(text)
    assert isinstance(canonical, str)
    assert formatted(canonical) == canonical
    assert bodies(canonical) == bodies(text)


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: str(sentence["id"]))
def test_a_sentence_and_its_canonical_form_are_one(sentence: dict[str, Any]) -> None:
    canonical = formatted(sentence["sentence"])
    if isinstance(canonical, str) and "refuse" not in sentence and sentence["id"] != "f36":
        assert formatted(canonical) == canonical
        assert bodies(canonical) == bodies(sentence["sentence"])


@pytest.mark.parametrize(
    ("text", "canonical"), [(text, said[2:]) for text, said in OTHER_WORDS if said[0] == "="]
)
def test_other_words_give_the_body_of_the_canonical_ones(text: str, canonical: str) -> None:
    assert bodies(text) == bodies(canonical)


@pytest.mark.parametrize(
    ("text", "reason"), [(text, said[2:]) for text, said in OTHER_WORDS if said[0] == "!"]
)
def test_what_cannot_be_had_or_is_open_is_an_error_with_its_reason(text: str, reason: str) -> None:
    told = [
        " ".join((one.message, one.help, *(fix.title for fix in one.fixes))) for one in errors(text)
    ]
    assert any(reason in one for one in told), told


def bodies(text: str) -> list[Any]:
    document = read_spec(Source("s.rec", text))
    assert not document.findings, document.findings
    return [(one.mode, render_placeholders(one.body)) for one in document.recordings]


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        (
            'audio together, to an s3 compatible bucket "b" with endpoint "e.com"',
            'record audio mixed\nto s3-compatible bucket "b" endpoint "e.com"',
        ),
        (
            "audio together, to minio bucket calls endpoint minio.example.com",
            'record audio mixed\nto s3-compatible bucket "calls" endpoint "minio.example.com"',
        ),
        (
            'audio together, to cloudflare r2, bucket calls, endpoint "x.example.com"',
            'record audio mixed\nto s3-compatible bucket "calls" endpoint "x.example.com"',
        ),
        (
            "audio together, to aws virginia with sts token ${T} expiring 1893456000",
            "record audio mixed\nto s3 us-east-1 lent by token ${T} until 1893456000",
        ),
        (
            "audio together, to aws cape town",
            "record audio mixed\nto s3 af-south-1",
        ),
        (
            'record the page "https://a.b" as on a phone, to aws virginia',
            'record page "https://a.b"\nrendered for phones\nto s3 us-east-1',
        ),
    ],
)
@pytest.mark.parametrize("line", ["edition 2026-07\n", "# why\n\n  Edition 2026-07 # so\n"])
def test_a_spec_of_a_later_edition_is_spoken_too(line: str, text: str, canonical: str) -> None:
    spoken = recdsl.compile(f"{line}{text}")
    written = recdsl.compile(f"edition 2026-07\n{canonical}")
    assert [one.body for one in spoken.requests] == [one.body for one in written.requests]
    names = [{one.rule.name for one in each.diagnostics} for each in (spoken, written)]
    assert names[0] == names[1]
    formatted = recdsl.format(f"{line}{text}").text
    assert formatted.endswith(f"{canonical}\n")
    assert recdsl.format(formatted).text == formatted


def test_a_time_until_which_nothing_is_lent_is_asked_about() -> None:
    found = recdsl.lint("edition 2026-07\neveryone together, to aws virginia until 1893456000")
    assert "belongs to the token that lends it" in next(iter(found)).message
