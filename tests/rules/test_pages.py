"""Every rule has one page of one form, and what the pages show is what the rules say."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from recdsl.checks import member_rules as members_module
from recdsl.checks import unknown_member_rules as strays_module
from recdsl.checks.terms import Terms
from recdsl.checks.topics import CHECKS
from recdsl.language.spec import read_spec
from recdsl.linting import reading
from recdsl.linting.engine import lint_document
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.document import Document
from recdsl.model.finding import MODES, SEVERITIES
from recdsl.model.mode_names import mode_named
from recdsl.model.project import Project
from recdsl.model.source import Source
from recdsl.reference.reference import edition
from recdsl.reference.rules import RULES
from tools.generate_rulebook import FOLDERS, SECTIONS, Example, Page, outputs, pages

if TYPE_CHECKING:
    from _pytest.mark.structures import ParameterSet

    from recdsl.model.finding import Mode

ROOT = Path(__file__).parents[2]
PAGES = pages()
# Pages without an example that breaks the rule, and why no example can.
WITHOUT_EXAMPLE = {
    "not-utf-8": "a page in UTF-8 cannot show other bytes",
    "byte-order-mark": "it is invisible",
    "number-too-long": "thousands of digits help no reader",
    "nested-too-deep": "hundreds of brackets help no reader",
    "file-too-large": "megabytes help no reader",
    "unfilled-placeholder": "it depends on the environment",
    "open-mode": "it is a remark, and every example may show it",
    "undecided-rule": "it shows under --strict only",
    "another-request": "it is no body of `start`",
    "old-mode-name": "the word stands outside the body",
    "suppression-of-locked-rule": "it depends on the project's configuration",
    "policy": "it depends on the project's policy",
}
CODED = {check.__name__.replace("_", "-") for check in CHECKS}
OF_THE_ENGINE = {"newer-edition", "open-mode", "undecided-rule", "old-mode-name", "another-request"}
# The rules about other requests and between requests run on calls, not on start bodies.
OF_CONVERSATIONS = {page.name for page in PAGES if page.path.startswith("conversation/")}
OF_THE_PROJECT = {page.name for page in PAGES if page.path.startswith("project/")}
MEMBERS = {*members_module.RULES, *strays_module.RULES}


def ids(page: Page) -> str:
    return page.name


@pytest.mark.parametrize("page", PAGES, ids=ids)
def test_a_page_has_the_form_of_all_pages(page: Page) -> None:
    folder, _, file = page.path.partition("/")
    assert folder in FOLDERS
    assert file == f"{page.name}.md"
    assert page.severity in SEVERITIES
    assert set(page.modes) <= {"all", *MODES}
    assert page.modes
    assert tuple(page.sections) == SECTIONS
    assert all(page.sections.values())
    assert page.summary.endswith(".")
    assert len(page.summary) <= 100
    lines = (ROOT / "rules" / page.path).read_text("utf-8").split("\n")
    assert all(len(line) <= 110 or line[0] in "+-|" for line in lines)


def test_codes_and_names_are_unique() -> None:
    assert len({page.code for page in PAGES}) == len(PAGES)
    assert len({page.name for page in PAGES}) == len(PAGES)


def test_every_rule_of_the_body_has_a_page_and_every_page_a_rule() -> None:
    about_bodies = {page.name for page in PAGES if not page.path.startswith("text/")}
    assert about_bodies - OF_THE_ENGINE - OF_THE_PROJECT - OF_CONVERSATIONS == CODED | MEMBERS
    assert not CODED & MEMBERS


def test_the_checks_of_a_topic_stand_in_the_order_of_their_codes() -> None:
    topics: dict[str, list[str]] = {}
    for check in CHECKS:
        code = RULES[check.__name__.replace("_", "-")].code
        topics.setdefault(check.module, []).append(code)
    assert all(codes == sorted(codes) for codes in topics.values())


def test_a_rule_yields_to_rules_that_there_are_and_never_in_a_circle() -> None:
    for rule in RULES.values():
        assert set(rule.yields_to) <= set(RULES) - {rule.name}
        for other in rule.yields_to:
            assert rule.name not in RULES[other].yields_to


def said_in_code() -> set[str]:
    """The rules that findings are made for anywhere in the package."""
    said = set()
    for file in (ROOT / "recdsl").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                first = [word.value for word in node.keywords if word.arg == "rule"] + node.args
                if first and isinstance(first[0], ast.Constant):
                    said.add(str(first[0].value))
    return said


def test_every_finding_in_the_code_has_a_page() -> None:
    assert said_in_code() <= set(RULES)


def test_every_page_about_texts_and_calls_has_a_finding_in_the_code() -> None:
    assert set(RULES) - CODED - MEMBERS <= said_in_code()


def test_the_index_and_the_list_are_made_from_the_pages() -> None:
    for name, text in outputs().items():
        assert (ROOT / name).read_text("utf-8") == text, f"{name}: run `make generate`"


def test_a_page_without_an_example_has_its_reason() -> None:
    without = {p.name for p in PAGES if not any(e.verdict == "breaks" for e in p.examples)}
    assert without == set(WITHOUT_EXAMPLE)


def examples(verdict: str) -> list[ParameterSet]:
    return [
        pytest.param(page, example, id=f"{page.name}-{number}-{example.language}")
        for page in PAGES
        for number, example in enumerate(page.examples, start=1)
        if example.verdict == verdict
    ]


def test_every_fence_says_what_it_is() -> None:
    for page in PAGES:
        for example in page.examples:
            assert example.verdict in ("breaks", "right"), page.name
            assert example.language in ("rec", "json", "jsonc", "http"), page.name
            assert example.mode in (None, *MODES), page.name
            assert example.mode is None or example.language != "rec", page.name


def read(example: Example) -> Document:
    source = Source(f"example.{example.language}", example.text)
    return read_spec(source) if example.language == "rec" else reading.read(source)


def diagnosed(example: Example) -> list[Diagnostic]:
    mode: Mode | None = mode_named(example.mode) if example.mode else None
    project = Project(reference=edition(example.edition) if example.edition else None)
    diagnostics = lint_document(read(example), Terms(mode=mode, project=project))
    return [one for one in diagnostics if one.rule.name != "open-mode"]


@pytest.mark.parametrize(("page", "example"), examples("breaks"))
def test_an_example_that_breaks_a_rule_breaks_nothing_else(page: Page, example: Example) -> None:
    found = [
        diagnostic
        for diagnostic in diagnosed(example)
        if diagnostic.severity != "info" or diagnostic.rule.name == page.name
    ]
    expected = [(page.name, page.severity_in(one.edition or "2023-02")) for one in found[:1]]
    assert [(one.rule.name, one.severity) for one in found] == expected
    assert found


@pytest.mark.parametrize(("page", "example"), examples("right"))
def test_an_example_that_is_right_has_no_errors_and_no_warnings(
    page: Page, example: Example
) -> None:
    found = [
        diagnostic
        for diagnostic in diagnosed(example)
        if diagnostic.severity != "info" or diagnostic.rule.name == page.name
    ]
    assert [(diagnostic.rule.name, diagnostic.message) for diagnostic in found] == [], page.name
