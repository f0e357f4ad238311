"""The playground in Chromium: what one types, sees and clicks, also without a network."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from html import unescape
from typing import Literal, cast
from urllib.parse import parse_qs

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

import recdsl
from tools.site.__main__ import BUILD
from tools.site.playground_files import ROOT, link
from tools.site.serve import served

CARD = "record audio of users 123,456 individually to S3 us-east-1 as m4a"
# Chromium may ask nobody else for anything: what is not on this page's server fails.
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"]
_LINK = re.compile(r'href="[./]*playground/#([^"]+)"')
SLOW = 60_000
PROGRAMS = {".js": "javascript", ".py": "python"}
SAMPLES = ROOT / "tests" / "surfaces" / "code"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        path = shutil.which("chromium") or shutil.which("chromium-browser")
        assert path, "Chromium is missing; `make test-site` installs it on Debian"
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    with served(BUILD / "site") as address:
        yield address


@pytest.fixture(scope="module")
def page(browser: Browser, site: str) -> Page:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(f"{site}playground/")
    shown(page)
    assert errors == []
    return page


def shown(page: Page) -> None:
    """Wait until what is on the right belongs to what is on the left."""
    page.wait_for_function(
        "() => { const text = document.querySelector('#pg-status').dataset.shown;"
        " return text !== undefined && text.trim() === "
        "[...document.querySelectorAll('.cm-line')].map((line) => line.textContent)"
        ".join('\\n').trim() }",
        timeout=SLOW,
    )


def write(page: Page, text: str) -> None:
    page.locator(".cm-content").fill(text)
    shown(page)


def result(page: Page, tab: str) -> str:
    page.get_by_role("tab", name=re.compile(f"^{tab}")).click()
    return page.locator("#pg-panel").inner_text()


def test_a_sentence_becomes_the_body_that_the_command_line_writes(page: Page) -> None:
    write(page, CARD)
    request = recdsl.compile(CARD).requests[0]
    assert isinstance(request.body, dict)
    assert result(page, "Body").strip() == recdsl.emit(request.body, request.mode).strip()
    assert "users 123 and 456" in result(page, "In English")
    assert "/start" in result(page, "curl")


def test_a_mistake_is_found_and_its_fix_is_a_click(page: Page) -> None:
    write(page, CARD.replace("individually", "individualy"))
    assert "REC001 syntax-error" in result(page, "Findings")
    page.get_by_role("button", name=re.compile("Write .individually.")).first.click()
    expect(page.locator(".cm-content")).to_have_text(CARD)
    shown(page)
    assert "us-east" not in result(page, "Findings")


def test_safe_fixes_of_a_body_are_one_click(page: Page) -> None:
    page.locator("#pg-example").select_option("faulty.json")
    shown(page)
    assert "REC301 mp4-without-hls" in result(page, "Findings")
    page.get_by_role("button", name="Apply safe fixes").click()
    expect(page.locator(".cm-content")).to_contain_text('["mp4", "hls"]', timeout=SLOW)
    shown(page)
    assert "REC301" not in result(page, "Findings")


def test_an_edition_can_be_chosen(page: Page, site: str) -> None:
    page.goto(f"{site}playground/{link(CARD, 'spec', edition='2026-07')}")
    page.reload()
    shown(page)
    assert "edition 2023-02" in result(page, "Findings")


def test_tabs_are_for_the_keyboard_too(page: Page) -> None:
    page.get_by_role("tab", name="Body").focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("document.activeElement.id") == "pg-tab-findings"
    assert page.get_by_role("tab", name="Findings").get_attribute("aria-selected") == "true"


def test_every_example_of_the_site_opens_and_is_judged_as_by_python(page: Page) -> None:
    addresses = sorted(
        {
            unescape(address)
            for file in (BUILD / "site").rglob("*.html")
            for address in _LINK.findall(file.read_text("utf-8"))
        }
    )
    assert len(addresses) > 100
    result(page, "Findings")
    wrong = []
    for address in addresses:
        state = {name: values[0] for name, values in parse_qs(address).items()}
        page.evaluate("address => { location.hash = address }", address)
        shown(page)
        codes = page.locator(".pg-finding h3 a").all_inner_texts()
        if sorted(code.split()[0] for code in codes) != judged(state):
            wrong.append((state["text"], codes))
    assert wrong == []


def test_programs_are_judged_as_by_python(page: Page) -> None:
    files = [file for form in ("js", "py") for file in sorted(SAMPLES.glob(f"*/*.{form}"))]
    result(page, "Findings")
    wrong, reported = [], 0
    for file in files:
        text = file.read_text("utf-8")
        page.evaluate("address => { location.hash = address }", link(text, PROGRAMS[file.suffix]))
        shown(page)
        items = page.locator(".pg-finding h3").all_inner_texts()
        expected = recdsl.lint(text, name=f"text{file.suffix}")
        lines = [
            f"{finding.severity}, line {finding.source.position(finding.span.start).line}: "
            f"{finding.rule.code} {finding.rule.name}"
            for finding in expected
        ]
        reported += len(lines)
        if sorted(items) != sorted(lines):
            wrong.append((file.name, items, lines))
    assert wrong == []
    assert len(files) > 15
    assert reported > 30


def judged(state: dict[str, str]) -> list[str]:
    edition = state.get("edition") or "2023-02"
    if state["kind"] == "body":
        mode = cast("Literal['individual', 'mix', 'web'] | None", state.get("mode"))
        return sorted(d.rule.code for d in recdsl.lint(state["text"], mode=mode, edition=edition))
    stated = re.match(r"\s*(#.*\n\s*)*edition\s", state["text"])
    found = recdsl.lint(state["text"], name="text.rec", edition=None if stated else edition)
    return sorted(diagnostic.rule.code for diagnostic in found)


def test_it_works_without_a_network(browser: Browser) -> None:
    context = browser.new_context()
    page = context.new_page()
    with served(BUILD / "site") as address:
        page.goto(f"{address}playground/")
        shown(page)
        page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.reload()
    shown(page)
    write(page, CARD)
    assert '"postpone_transcoding"' in result(page, "Body")
    context.close()


@pytest.mark.parametrize(("width", "scheme"), [(1280, "light"), (1280, "dark"), (390, "light")])
def test_it_fits_the_screen(
    browser: Browser, site: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 844}, color_scheme=scheme)
    page.goto(f"{site}playground/{link(CARD, 'spec')}")
    shown(page)
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    page.screenshot(path=BUILD / f"playground-{width}-{scheme}.png")
    page.close()


def test_nothing_is_asked_of_others(browser: Browser, site: str) -> None:
    page = browser.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{site}playground/")
    shown(page)
    assert [url for url in asked if not url.startswith((site, "data:"))] == []
    page.close()
