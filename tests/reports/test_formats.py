from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import recdsl.reports
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.frozen import replaced
from recdsl.reports import ndjson
from recdsl.reports.count import counted, ordered
from recdsl.reports.formats import FORMATS, Format, part_reporter, reporter
from recdsl.reports.run import Run
from tests.reports.samples import RUN, SECRET
from tests.reports.schemas import assert_json, assert_sarif, assert_xml

GOLDENS = Path(__file__).parent / "goldens"
ENDINGS = {
    "json": "json",
    "ndjson": "ndjson",
    "sarif": "sarif",
    "gitlab": "json",
    "junit": "xml",
    "checkstyle": "xml",
    "rdjson": "json",
    "markdown": "md",
}
VALIDATE: dict[str, Callable[[str], object]] = {
    "sarif": assert_sarif,
    "gitlab": lambda text: assert_json(text, "gitlab.schema.json"),
    "rdjson": lambda text: assert_json(text, "rdjson.schema.json"),
    "junit": lambda text: assert_xml(text, "junit.xsd"),
    "checkstyle": lambda text: assert_xml(text, "checkstyle.xsd"),
}
EVERY = pytest.mark.parametrize("form", FORMATS.values(), ids=lambda form: form.name)


@EVERY
def test_a_format_says_what_it_said(form: Format, golden: Callable[[Path, str], None]) -> None:
    text = reporter(form)(RUN)
    if form.name == "sarif":
        text = with_broken_rules_alone(text)
    golden(GOLDENS / f"{form.name}.{ENDINGS.get(form.name, 'txt')}", text)


def with_broken_rules_alone(text: str) -> str:
    """A log without the rules that nothing broke: their pages have tests of their own."""
    log = json.loads(text)
    (run,) = log["runs"]
    driver = run["tool"]["driver"]
    broken = {result["ruleId"] for result in run["results"]}
    assert all(driver["rules"][one["ruleIndex"]]["id"] == one["ruleId"] for one in run["results"])
    driver["rules"] = [rule for rule in driver["rules"] if rule["id"] in broken]
    for result in run["results"]:
        del result["ruleIndex"]
    return json.dumps(log, indent=2, ensure_ascii=True) + "\n"


@EVERY
def test_no_format_tells_a_secret_or_steers_a_terminal(form: Format) -> None:
    text = reporter(form)(RUN)
    assert SECRET not in text
    assert "AKIA5" not in text
    assert ("***" in text) is (form.name == "text")
    assert "\x1b" not in text
    text.encode()  # half a surrogate pair would not


@EVERY
def test_a_run_that_finds_nothing_is_a_whole_report(form: Format) -> None:
    text = reporter(form)(Run((), files=("a.rec", "b.json")))
    VALIDATE.get(form.name, str)(text)
    assert text == "" or text.endswith("\n")
    assert bool(text) is (form.name not in ("text", "concise", "statistics", "github"))


@pytest.mark.parametrize("name", VALIDATE)
def test_a_report_passes_the_schema_of_its_form(name: str) -> None:
    VALIDATE[name](reporter(FORMATS[name])(RUN))


@pytest.mark.parametrize("name", VALIDATE)
def test_a_run_without_files_passes_the_schema_too(name: str) -> None:
    VALIDATE[name](reporter(FORMATS[name])(Run(())))


@pytest.mark.parametrize(("name", "good", "bad"), [
    ("sarif", '"columnKind": "unicodeCodePoints"', '"columnKind": "characters"'),
    ("gitlab", '"severity": "major"', '"severity": "error"'),
    ("rdjson", '"severity": "ERROR"', '"severity": "error"'),
    ("junit", "<testcase name=", "<testcase title="),
    ("checkstyle", 'severity="error"', 'severity="major"'),
])  # fmt: skip
def test_a_schema_refuses_what_is_wrong(name: str, good: str, bad: str) -> None:
    text = reporter(FORMATS[name])(RUN)
    assert good in text
    with pytest.raises(Exception, match=r"(?s)."):
        VALIDATE[name](text.replace(good, bad))


@EVERY
def test_the_order_of_what_was_found_changes_nothing(form: Format) -> None:
    turned = replaced(RUN, diagnostics=RUN.diagnostics[::-1], files=RUN.files[::-1])
    assert reporter(form)(turned) == reporter(form)(RUN)


def test_each_module_that_reports_a_run_is_a_format() -> None:
    folder = Path(recdsl.reports.__file__).parent
    reporting = {
        path.stem for path in folder.glob("*.py") if "\ndef report(run: Run)" in path.read_text()
    }
    assert reporting == {form.module for form in FORMATS.values()}


def test_a_summary_is_a_short_line_without_an_end() -> None:
    for form in FORMATS.values():
        assert len(form.summary) <= 60
        assert form.summary[0].islower() or form.summary.startswith("a ")
        assert not form.summary.endswith(".")


@pytest.mark.parametrize(
    "form", [one for one in FORMATS.values() if one.streams], ids=lambda form: form.name
)
def test_a_format_that_streams_says_in_parts_what_it_says_at_once(form: Format) -> None:
    by_text: dict[str, list[Diagnostic]] = {}
    for one in ordered(RUN.diagnostics):
        by_text.setdefault(one.source.name, []).append(one)
    part = part_reporter(form)
    parts = "".join(part(replaced(RUN, diagnostics=tuple(some))) for some in by_text.values())
    last = ndjson.ending(counted(RUN.diagnostics), len(RUN.files), RUN.fixed)
    assert parts + (last if form.name == "ndjson" else "") == reporter(form)(RUN)
    assert len(by_text) > 1
