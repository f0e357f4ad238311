"""What a recording will do, in English: the texts of the examples are golden files."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recdsl.explaining.body_facts import facts
from recdsl.explaining.body_view import View
from recdsl.explaining.explanation import explain
from recdsl.explaining.explanation_pages import explanation_json, explanation_text
from recdsl.linting.reading import read
from recdsl.model.document import Document
from recdsl.model.finding import MODES
from recdsl.model.source import Source
from tests.conftest import ROOT
from tests.laws.bodies import bodies

EXAMPLES = ROOT / "examples"
HERE = Path(__file__).parent / "explained"
TOLD = sorted(
    file
    for file in EXAMPLES.rglob("*")
    if file.suffix in (".rec", ".json") and not file.parent.name.endswith("-backend")
)


def document(file: Path) -> Document:
    return read(Source(file.name, file.read_text("utf-8")))


def told(text: str, name: str = "a.rec", mode: Any = None) -> str:
    return explanation_text(explain(read(Source(name, text)), mode=mode))


@pytest.mark.parametrize("file", TOLD, ids=lambda file: file.name)
def test_an_example_is_told(file: Path, golden: Callable[[Path, str], None]) -> None:
    golden(HERE / f"{file.name}.txt", explanation_text(explain(document(file))))


@pytest.mark.parametrize("file", TOLD, ids=lambda file: file.name)
def test_json_has_the_same_sentences(file: Path) -> None:
    explanations = explain(document(file))
    report = json.loads(explanation_json(explanations))
    assert report["version"] == 1
    for explanation, shown in zip(explanations, report["recordings"], strict=True):
        assert shown["modes"] == list(explanation.modes)
        sentences = [fact["sentence"] for fact in shown["facts"]]
        assert sorted(sentences) == sorted(fact.sentence.lstrip() for fact in explanation.facts)
        assert all(one[0] == one[0].upper() and one[-1] in ".…" for one in sentences)


def test_secrets_are_never_told() -> None:
    text = told(
        'record audio in channel "c" with token "t0ps3cret" decrypt aes-128-xts secret "hush-hush"'
        ' to s3 us-east-1 bucket "b" key "AKIAEXAMPLE" secret "s3cr3t-key"'
    )
    for secret in ("t0ps3cret", "hush-hush", "AKIAEXAMPLE", "s3cr3t-key"):
        assert secret not in text
    assert "joins with a token" in text


def test_what_the_service_ignores_is_told_apart_from_what_is_wrong() -> None:
    text = told('record audio individually preferring low-quality video in channel "c" as mp4')
    ignored, _, faults = text.partition("What `recdsl lint` says of it")
    assert "`videoStreamType` has no effect" in ignored
    assert "REC302" in faults


@given(bodies(), st.sampled_from(MODES))
def test_every_member_of_a_body_is_told_of_or_is_a_default(body: Any, mode: Any) -> None:
    view = View(body, mode)
    spoken = {pointer for fact in facts(view) for pointer in fact.pointers}
    for leaf in view.leaves.values():
        silent = leaf.is_default or leaf.is_object or leaf.name == "serviceName"
        assert silent or leaf.key in spoken, leaf


@pytest.mark.fault("W14")
def test_only_a_mixed_recording_is_cut_by_its_size() -> None:
    mixed = told("record audio mixed as hls and mp4 to s3 us-east-1")
    page = told('record page "https://example.com" at 1280x720 as hls and mp4 to s3 us-east-1')
    assert "2 GB" in mixed
    assert "2 GB" not in page
    assert "is begun after about 2 hours." in page
