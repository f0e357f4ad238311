"""What the rules repair: the pages show it, and a repair ends what it repairs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import pytest

import recdsl
from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_source
from recdsl.linting.fixing import fixed
from recdsl.model.project import Project
from recdsl.model.source import Source, applied
from recdsl.reference.reference import edition
from tests.conftest import ROOT
from tools.generate_rulebook import Example, Page, pages
from tools.page_fixes import with_fixes

if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic, TextFix

PAGES = pages()
BREAKING = [
    pytest.param(page, example, id=f"{page.name}-{number}")
    for page in PAGES
    for number, example in enumerate(page.examples)
    if example.verdict == "breaks"
]


def linted(text: str, example: Example) -> tuple[Diagnostic, ...]:
    mode: Any = example.mode
    return recdsl.lint(
        text, name=f"x.{example.language}", mode=mode, edition=example.edition
    ).diagnostics


def offered(page: Page, example: Example) -> list[tuple[Diagnostic, TextFix]]:
    diagnostics = [
        diagnostic
        for diagnostic in linted(example.text, example)
        if diagnostic.rule.name == page.name
    ]
    return [(diagnostic, fix) for diagnostic in diagnostics for fix in diagnostic.fixes]


def errors(found: tuple[Diagnostic, ...]) -> set[tuple[str, str]]:
    return {
        (diagnostic.rule.name, diagnostic.pointer)
        for diagnostic in found
        if diagnostic.severity == "error"
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_shows_what_the_fixes_make_of_its_examples(
    page: Page, golden: Callable[..., None]
) -> None:
    file = ROOT / "rules" / page.path
    golden(file, with_fixes(file.read_text("utf-8"), page.name))


@pytest.mark.parametrize(("page", "example"), BREAKING)
def test_a_fix_ends_its_finding_and_a_safe_one_brings_no_error(
    page: Page, example: Example
) -> None:
    before = linted(example.text, example)
    for finding, fix in offered(page, example):
        after = linted(applied(example.text, fix.edits), example)
        left = [diagnostic for diagnostic in after if diagnostic.rule.name == page.name]
        assert len(left) < len(
            [diagnostic for diagnostic in before if diagnostic.rule.name == page.name]
        ), fix.title
        if fix.safety == "safe":
            assert errors(after) <= errors(before), fix.title
        assert finding.rule.name == page.name


@pytest.mark.parametrize(("page", "example"), BREAKING)
def test_a_second_run_of_the_fixes_has_nothing_to_do(page: Page, example: Example) -> None:
    del page
    mode: Any = example.mode
    project = Project(reference=edition(example.edition) if example.edition else None)

    def lint(source: Source) -> tuple[Diagnostic, ...]:
        return lint_source(source, (), Terms(mode=mode, project=project))

    source = Source(f"x.{example.language}", example.text)
    once = fixed(source, lint, unsafe=False)
    again = fixed(Source(source.name, once.text), lint, unsafe=False)
    assert (again.text, again.count) == (once.text, 0)


def test_most_rules_that_can_be_repaired_are() -> None:
    repaired = {page.name for page in PAGES for e in page.examples if offered(page, e)}
    assert len(repaired) > 50
