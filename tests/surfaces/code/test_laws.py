"""A body says the same in JSON and in a program, and no program makes a reader raise."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recdsl.checks.terms import Terms
from recdsl.linting.engine import diagnose
from recdsl.linting.reading import read
from recdsl.model.finding import MODES
from recdsl.model.source import Source
from recdsl.surfaces.json.reading import read_json
from recdsl.surfaces.start_bodies import is_start_body
from tests.conftest import ROOT
from tests.laws.bodies import bodies

# Each example takes long.
FEWER = settings(max_examples=settings().max_examples // 2)
SAMPLES = sorted((ROOT / "tests/surfaces/code/samples").iterdir())
TEXTS = [(file.suffix, file.read_text("utf-8")) for file in SAMPLES]


def told(document: Any, mode: Any) -> list[tuple[str, str, str]]:
    diagnostics = diagnose(document, Terms(mode=mode))
    return sorted(
        (diagnostic.rule.name, diagnostic.pointer, diagnostic.message) for diagnostic in diagnostics
    )


@FEWER
@given(bodies().filter(is_start_body), st.sampled_from(MODES))
@pytest.mark.parametrize("ending", [".js", ".ts", ".py"])
def test_a_literal_gets_the_findings_of_its_json(ending: str, body: Any, mode: Any) -> None:
    try:
        text = json.dumps(body, allow_nan=False)
        text.encode()
    except ValueError:
        return
    if not any(body.get(name) for name in ("cname", "uid")):
        return  # a program fills it later
    written = repr(json.loads(text)) if ending == ".py" else text
    code = read(Source(f"a{ending}", f"body = {written}\n"))
    assert len(code.recordings) == 1
    assert told(code, mode) == told(read_json(Source("a.json", text)), mode)


@st.composite
def damaged(draw: st.DrawFn) -> tuple[str, str]:
    """A program with pieces taken out and put in elsewhere."""
    ending, text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(0, 4))):
        start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
        piece = text[start : min(end, start + 60)]
        text = text[:start] + text[start + len(piece) :]
        at = draw(st.integers(0, len(text)))
        put = draw(st.sampled_from([piece, "", "{", "}", "'", '"', "é😀", "${x}"]))
        text = text[:at] + put + text[at:]
    return ending, text


@given(damaged())
def test_a_damaged_program_is_read_all_the_same(program: tuple[str, str]) -> None:
    ending, text = program
    for one in diagnose(read(Source(f"a{ending}", text))):
        assert 0 <= one.span.start <= one.span.end <= len(text)
