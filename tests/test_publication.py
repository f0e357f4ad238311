"""Where the project is published: three constants, and everything that repeats them."""

from __future__ import annotations

import json
import tomllib

import pytest

from recdsl import version
from recdsl.reference.rules import RULES
from recdsl.reports.run import Run
from tests.conftest import ROOT
from tools.site.pages import index, pages, settings

RULE = RULES["mp4-without-hls"]


def test_the_package_names_the_addresses_of_the_constants() -> None:
    urls = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["urls"]
    assert urls == {
        "Homepage": version.SITE,
        "Documentation": version.SITE,
        "Changelog": f"{version.SITE}changelog/",
        "Source": version.REPOSITORY,
        "Issues": f"{version.REPOSITORY}/issues",
    }


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("SECURITY.md", version.CONTACT),
        ("CODE_OF_CONDUCT.md", version.CONTACT),
        ("CITATION.cff", version.REPOSITORY),
        ("CITATION.cff", version.SITE),
        ("docs/integrations.md", version.REPOSITORY),
        ("pyproject.toml", f"]({version.REPOSITORY}/blob/main/"),
    ],
)
def test_files_repeat_the_constants(name: str, address: str) -> None:
    assert address in (ROOT / name).read_text("utf-8")


def test_without_a_site_findings_have_no_address() -> None:
    assert version.rules_address() == ""
    assert Run(()).link(RULE) is None


def test_with_a_site_findings_lead_to_its_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(version, "SITE", "https://recdsl.dev/")
    base = version.rules_address()
    assert base == "https://recdsl.dev/rules/"
    assert Run(()).link(RULE) == f"{base}files/mp4-without-hls/"
    assert Run((), rules_url="https://x.dev/").link(RULE) == f"https://x.dev/{RULE.page}"


def test_the_site_lists_every_page_once() -> None:
    texts = pages()
    nav = json.dumps(tomllib.loads(settings(texts))["project"]["nav"])
    assert [name for name in texts if nav.count(f'"{name}"') != 1] == []
    assert [name for name in texts if name not in index(texts)] == []


def test_links_of_the_site_lead_to_its_pages_or_to_the_repository() -> None:
    texts = pages()
    assert "](files/mp4-without-hls.md)" in texts["rules/index.md"]
    source = f"{version.REPOSITORY}/blob/v{version.VERSION}"
    assert f"]({source}/grammar/parameters.toml)" in texts["index.md"]
    assert "](language.md)" in texts["index.md"]
