"""A report that masks nothing shows what one shows that masks the whole text."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import recdsl
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.source import Source
from recdsl.reports.plain_lines import are_plain
from recdsl.reports.text import render
from recdsl.secrets import mask_source
from tests.laws.bodies import bodies

FAULT = {"cname": "a", "uid": "1", "clientRequest": {"recordingConfig": {"maxIdleTime": 1}}}
LAYOUTS: list[Any] = [{"indent": 2}, {"indent": 0}, {}, {"indent": 1, "separators": (",", ":")}]


def shown_lines(source: Source, diagnostics: list[Diagnostic]) -> list[tuple[int, int]]:
    spans = [one.span for one in diagnostics]
    spans += [label.span for one in diagnostics for label in one.related if label.source is None]
    lines = [source.line_span(source.position(span.start).line) for span in spans]
    return [(line.start, line.end) for line in lines]


@given(
    bodies("2023-02"),
    st.sampled_from(LAYOUTS),
    st.sampled_from(["", "token", "auth", "start"]),
    st.data(),
)
@example(FAULT, LAYOUTS[0], "", None)
def test_what_is_shown_as_it_is_has_no_secret(
    body: dict[str, Any], layout: Any, around: str, data: st.DataObject | None
) -> None:
    text = json.dumps({around: body} if around else body, **layout)
    linted = list(recdsl.lint(text))
    if data and linted:
        linted = data.draw(st.lists(st.sampled_from(linted), min_size=1, unique=True))
    if linted and are_plain(linted[0].source, linted):
        masked = mask_source(linted[0].source)
        for start, end in shown_lines(linted[0].source, linted):
            assert masked[start:end] == text[start:end]


def test_a_report_of_numbers_needs_no_mask() -> None:
    linted = list(recdsl.lint(json.dumps(FAULT, indent=2), mode="mix"))
    numbers = [one for one in linted if one.pointer.endswith("/maxIdleTime")]
    assert numbers
    assert are_plain(numbers[0].source, numbers)
    assert '"maxIdleTime": 1' in render(numbers, colour=False)


@pytest.mark.parametrize(
    "text",
    [
        '{"clientRequest": {"token": 5}}',
        '{\n"clientRequest": {\n"token": 5}}',
        '{\n"clientRequest": {\n"recordingConfig": {\n"salt": {\n"channelType": 7}}}}',
        '{\n"clientRequest": {\n"recordingConfig": {"channelType": 7, "salt": "x"}}}',
        '{\n"clientRequest": {\n"recordingConfig": {\n"value": 7}}}',
        '{\n"info": {\n"channelType": 7}}',
    ],
)
def test_what_may_be_secret_is_masked(text: str) -> None:
    linted = list(recdsl.lint(text, mode="mix"))
    below = [one for one in linted if "/" in one.pointer[1:]] or linted
    assert not are_plain(linted[0].source, below)
