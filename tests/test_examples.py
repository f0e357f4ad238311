"""The examples: those of the page get the catalogue's verdicts, all others are sound."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import recdsl
from recdsl.model.diagnostic import Diagnostic
from tests.conftest import ROOT

EXAMPLES = ROOT / "examples"
# What the page's own bodies break, by constraint; the catalogue's section 3, with section 2.
VERDICTS = {
    "1-audio-and-video": {("error", "S207"), ("error", ""), ("warning", "S045")},
    "2-vod": {("warning", "S026")},
    "3-snapshots-only": set(),
    "4-snapshots-and-recording": {("error", "S136")},
    "5-web-page": set(),
    "6-web-page-with-push": set(),
    "7-original-audio": {("warning", "A45")},
    "8-postponed-mixing": {
        *(("error", constraint) for constraint in ("S153", "S156", "S159")),
        ("warning", "A45"),
    },
    "9-postponed-transcoding": {("warning", "S021")},
}


def linted(file: Path) -> tuple[Diagnostic, ...]:
    return recdsl.lint(file.read_text("utf-8"), name=file.name).diagnostics


def faults(found: tuple[Diagnostic, ...]) -> set[tuple[str, str]]:
    """Errors and warnings by their first constraint; the catalogue's verdicts are about these."""
    return {
        (diagnostic.severity, diagnostic.constraints[0] if diagnostic.constraints else "")
        for diagnostic in found
        if diagnostic.severity != "info"
    }


@pytest.mark.parametrize("name", VERDICTS)
def test_a_body_of_the_page_gets_the_catalogue_s_verdict(name: str) -> None:
    assert faults(linted(EXAMPLES / "page" / f"{name}.json")) == VERDICTS[name]


def test_the_missing_comma_of_the_first_body_is_found_where_it_is_missing() -> None:
    file = EXAMPLES / "page" / "1-audio-and-video.json"
    (comma,) = [diagnostic for diagnostic in linted(file) if diagnostic.rule.name == "syntax-error"]
    text = file.read_text("utf-8")
    assert text[: comma.span.start].endswith("]")
    assert text[comma.span.end :].lstrip().startswith('"extensionParams"')
    (edit,) = comma.fixes[0].edits
    repaired = text[: edit.span.start] + edit.text + text[edit.span.end :]
    assert json.loads(repaired)["cname"] == "httpClient463224"
    diagnostics = recdsl.lint(repaired, name="x.json").diagnostics
    assert faults(diagnostics) == {
        ("error", "S207"),
        ("warning", "S045"),
    }


@pytest.mark.parametrize("spec", sorted(EXAMPLES.glob("**/*.rec")), ids=lambda spec: spec.name)
def test_a_spec_compiles_without_an_error(spec: Path) -> None:
    compilation = recdsl.compile(spec.read_text("utf-8"), name=spec.name)
    assert compilation.ok, compilation.diagnostics
    allowed = {"1-audio-and-video": {"S045"}, "2-vod": {"S026"}}.get(spec.stem, set())
    assert {constraint for _, constraint in faults(compilation.diagnostics)} <= allowed
    for request in compilation.requests:
        assert not [
            diagnostic
            for diagnostic in recdsl.lint(
                json.dumps(request.body), mode=request.mode, name="x.json"
            )
            if diagnostic.severity == "error"
        ]


@pytest.mark.parametrize(
    ("spec", "mode"),
    [
        ("page/1-audio-and-video.rec", "mix"),
        ("page/3-snapshots-only.rec", "individual"),
        ("page/6-web-page-with-push.rec", "web"),
        ("card.rec", "individual"),
    ],
)
def test_a_spec_states_its_mode(spec: str, mode: str) -> None:
    compilation = recdsl.compile((EXAMPLES / spec).read_text("utf-8"))
    assert [request.mode for request in compilation.requests] == [mode]


def test_the_faulty_body_has_three_faults() -> None:
    diagnostics = linted(EXAMPLES / "faulty.json")
    assert [diagnostic.severity for diagnostic in diagnostics if diagnostic.severity != "info"] == [
        "error"
    ] * 3
