"""No text makes the program raise, and what it says of a text can be shown."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterable, Mapping
from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import example, given, settings
from hypothesis import strategies as st

import recdsl
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.frozen import replaced
from recdsl.model.placeholder import NAME
from recdsl.model.source import Span
from recdsl.reports import as_json
from recdsl.reports import text as as_text
from recdsl.reports.formats import FORMATS, reporter
from recdsl.reports.run import Run
from tests.laws.bodies import VALUES, bodies
from tests.laws.specs import GENERATED, SPECS, TEXTS, damaged, sentences

INFERRED = "CNAME RECORDER_UID TOKEN BUCKET ACCESS_KEY SECRET_KEY"
FILLINGS = st.sampled_from(
    [
        *(
            "",
            "1",
            "-1",
            "0.5",
            "paused",
            "TRUE",
            "s3",
            "5",
            "us-east-1",
            "mp4",
            "a b",
            "${A}",
            "{{b}}",
        ),
        *("9" * 400 + ".5", "9" * 2000, "²", "\ud800", "\u2028", '"', "/"),
    ]
)
ANY_TEXT = st.text(st.characters())  # with halves of surrogate pairs too


def assert_shown(diagnostics: tuple[Diagnostic, ...]) -> None:
    """Each span lies within its text, and every report can be made and written."""
    for one in diagnostics:
        length = len(one.source.text)
        edits = [edit.span for fix in one.fixes for edit in fix.edits]
        for span in (one.span, *(label.span for label in one.related), *edits):
            assert 0 <= span.start <= span.end <= length
        for fix in one.fixes:
            assert _in_order(edit.span for edit in fix.edits)
    run = Run(diagnostics, files=("x",))
    for colour in (False, True):
        as_text.report(replaced(run, colour=colour)).encode()
    findings = json.loads(as_json.report(run).encode())["findings"]
    assert len(findings) == len(diagnostics)


def _in_order(spans: Iterable[Span]) -> bool:
    return all(one.end <= other.start for one, other in itertools.pairwise(spans))


def assert_compiles_or_says_why(text: str, values: Mapping[str, str] | None = None) -> None:
    compilation = recdsl.compile(text, values=values)
    assert_shown(compilation.diagnostics)
    assert compilation.ok or compilation.diagnostics
    if compilation.ok:
        for request in compilation.requests:
            json.dumps(request.body, allow_nan=False)


def with_every_value(text: str, value: str) -> dict[str, str]:
    return dict.fromkeys(re.findall(NAME, f"{text} {INFERRED}"), value)


@given(text=ANY_TEXT)
def test_any_text_is_linted_whatever_it_is_called(text: str) -> None:
    for name in ("<text>", "a.rec", "a.json"):
        assert_shown(recdsl.lint(text, name=name).diagnostics)


@settings(max_examples=20)
@given(text=damaged(SPECS) | ANY_TEXT | bodies().map(json.dumps), name=st.text(min_size=1))
def test_what_is_found_is_said_in_every_format(text: str, name: str) -> None:
    found = recdsl.lint(text, name=name, strict=True).diagnostics
    run = Run(found, files=(name,))
    said = {name: reporter(form)(run).encode() for name, form in FORMATS.items()}
    findings = json.loads(said["json"])["findings"]
    assert [json.loads(line) for line in said["ndjson"].splitlines()][:-1] == findings
    assert len(json.loads(said["sarif"])["runs"][0]["results"]) == len(found)
    assert len(json.loads(said["gitlab"])) == len(found)
    assert len(json.loads(said["rdjson"])["diagnostics"]) == len(found)
    assert said["github"].count(b"\n") == said["concise"].count(b"\n") == len(found)
    assert len(list(ET.fromstring(said["checkstyle"]).iter("error"))) == len(found)
    cases = list(ET.fromstring(said["junit"]).iter("testcase"))
    assert sum("line" in case.attrib for case in cases) == len(found)


@given(text=ANY_TEXT | st.sampled_from(TEXTS))
def test_any_text_is_compiled(text: str) -> None:
    assert_compiles_or_says_why(text)


@given(text=GENERATED | sentences(), value=FILLINGS | st.text(max_size=3))
def test_what_the_grammar_derives_is_compiled(text: str, value: str) -> None:
    assert_compiles_or_says_why(text)
    assert_compiles_or_says_why(text, {})
    assert_compiles_or_says_why(text, with_every_value(text, value))


@given(text=damaged(SPECS), value=FILLINGS)
def test_a_damaged_spec_is_compiled_and_linted(text: str, value: str) -> None:
    assert_compiles_or_says_why(text)
    assert_compiles_or_says_why(text, {})
    assert_compiles_or_says_why(text, with_every_value(text, value))
    assert_shown(recdsl.lint(text, name="a.rec", strict=True).diagnostics)


@given(body=bodies(), indent=st.sampled_from([None, 2]), strict=st.booleans())
def test_a_body_is_linted(body: Any, indent: int | None, strict: bool) -> None:
    assert_shown(
        recdsl.lint(json.dumps(body, indent=indent, ensure_ascii=False), strict=strict).diagnostics
    )


@given(value=VALUES)
def test_a_json_text_that_is_no_body_is_linted(value: Any) -> None:
    assert_shown(recdsl.lint(json.dumps(value), name="a.json").diagnostics)


@given(text=damaged(bodies().map(lambda body: json.dumps(body, indent=1))))
def test_a_damaged_body_is_linted(text: str) -> None:
    assert_shown(recdsl.lint(text, name="a.json").diagnostics)


@given(before=SPECS, path=st.lists(st.text(max_size=2) | st.just("a"), max_size=3))
@example(before="record audio", path=["a"] * 3000)
@example(before='record audio set "/a" = []', path=["a", "²"])
@example(before='record audio set "/a" = []', path=["a", "9" * 5000])
def test_any_path_can_be_set_and_left_out(before: str, path: list[str]) -> None:
    pointer = json.dumps("".join(f"/{name}" for name in path))
    assert_compiles_or_says_why(f"{before}\nset {pointer} = [{{}}]")
    assert_compiles_or_says_why(f"{before}\nwithout {pointer}")


@given(
    whole=st.integers(0, 6000),
    part=st.sampled_from([0, 0, 1, 400, 5000]),
    clause=st.sampled_from(
        [
            *("stop when idle for {}s", "canvas 1x1 at {} fps", "canvas {}x1", "set a.b = {}"),
            *("record audio of user {}", "expecting up to {} users", "to s3 region {}"),
        ]
    ),
)
@example(whole=1, part=5000, clause="stop when idle for {}s")
@example(whole=400, part=1, clause="canvas 1x1 at {} fps")
@example(whole=400, part=1, clause="set a.b = {}")
def test_numbers_of_any_length_are_read(whole: int, part: int, clause: str) -> None:
    number = "9" * whole + ("." + "9" * part if part else "")
    assert_compiles_or_says_why(clause.format(number))
