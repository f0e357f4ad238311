"""Whole requests as JSON: the body is judged as by itself, in the mode of its URL."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import recdsl
from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fixed
from recdsl.linting.reading import read
from recdsl.model.finding import MODES
from recdsl.model.source import Source
from tests.conftest import ROOT
from tests.laws.bodies import bodies

PAGE = sorted((ROOT / "examples" / "page").glob("*.rec"))
FAULTY = recdsl.compile("record audio mixed to s3 us-east-1 as mp4").requests[0]


def request(body: Any, mode: Any) -> str:
    return recdsl.emit(body, mode, form="request")


def verdicts(found: Any) -> list[tuple[str, str, str]]:
    return sorted((one.rule.code, one.pointer, one.message) for one in found)


@given(bodies(), st.sampled_from(MODES))
def test_a_request_has_the_findings_of_its_body(body: Any, mode: Any) -> None:
    text = request(body, mode)
    sent = json.loads(text)["body"]
    assert verdicts(recdsl.lint(text, name="a.json")) == verdicts(recdsl.lint(sent, mode=mode))


@pytest.mark.parametrize("spec", PAGE, ids=lambda spec: spec.stem)
def test_the_examples_are_judged_alike_as_requests(spec: Any) -> None:
    (made,) = recdsl.compile(spec.read_text("utf-8")).requests
    body: Any = made.body
    text = request(body, made.mode)
    assert verdicts(recdsl.lint(text)) == verdicts(recdsl.lint(body, mode=made.mode))


def test_each_of_several_requests_is_read() -> None:
    one, other = request(FAULTY.body, "mix"), request(FAULTY.body, "individual")
    for text in (f'{{"a": {one}, "b": {other}}}', f"[{one}, {other}]"):
        assert [each.mode for each in read(Source("a.json", text)).recordings] == [
            *("mix", "individual")
        ]


def test_a_fix_changes_the_body_inside() -> None:
    text = request(FAULTY.body, "mix")
    made = fixed(Source("a.json", text), lambda source: lint_source(source, ()), unsafe=False).text
    before, after = json.loads(text), json.loads(made)
    assert after["body"]["clientRequest"]["recordingFileConfig"]["avFileType"] == ["mp4", "hls"]
    after["body"] = before["body"]
    assert after == before


def test_a_body_in_a_string_is_read_too() -> None:
    text = json.dumps({"url": "https://h/mode/mix/start", "body": json.dumps(FAULTY.body)})
    assert "mp4-without-hls" in {one.rule.name for one in recdsl.lint(text, name="a.json")}


def test_a_mistake_around_the_body_is_reported_once() -> None:
    text = request(FAULTY.body, "mix").replace('"POST",', '"POST"', 1)
    found = [one.rule.name for one in recdsl.lint(text, name="a.json")]
    assert found.count("syntax-error") == 1
    assert "mp4-without-hls" in found
    assert "unknown-member" not in found


@pytest.mark.parametrize(
    "text",
    [
        '{"body": {"a": 1}}',
        '{"body": 1, "clientRequest": {}}',
        '{"url": "https://h/v1/apps/a/acquire", "body": {"clientRequest": {"scene": 0}}}',
        '{"body": null}',
        '["body"]',
    ],
)
def test_what_is_no_request_is_read_as_a_body(text: str) -> None:
    (whole,) = read(Source("a.json", text)).recordings
    assert whole.body == json.loads(text)
