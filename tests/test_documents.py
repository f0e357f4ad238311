"""The documents show what the program prints: each console block is run again."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from recdsl.surfaces.kinds import KINDS
from tests.conftest import ROOT
from tests.running import recdsl

DOCS = ROOT / "docs"
PAGES = [
    ROOT / "README.md",
    *(
        DOCS / f"{name}.md"
        for name in (
            "language",
            "configuration",
            "files",
            "pipelines",
            "programs",
            "integrations",
            "preview",
            "surfaces",
        )
    ),
]
_CONSOLE = re.compile(r"```console\n\$ ([^\n]+)\n(.*?)```", re.DOTALL)
_PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_console_block_shows_what_the_command_prints(
    page: Path, golden: Callable[[Path, str], None]
) -> None:
    def rerun(match: re.Match[str]) -> str:
        words = shlex.split(match.group(1))
        assert words[0] == "recdsl"
        done = recdsl(*words[1:])
        return f"```console\n$ {match.group(1)}\n{done.stdout}{done.stderr}```"

    text = page.read_text("utf-8")
    assert _CONSOLE.search(text)
    golden(page, _CONSOLE.sub(rerun, text))


def test_the_page_on_surfaces_lists_every_kind_of_file() -> None:
    rows = (
        f"| {kind.name} | {', '.join(f'`*{ending}`' for ending in kind.endings)} |\n"
        for kind in KINDS
    )
    text = (DOCS / "surfaces.md").read_text("utf-8")
    assert [row for row in rows if row not in text] == []


@pytest.mark.parametrize(
    "page", [ROOT / "README.md", DOCS / "programs.md"], ids=lambda page: page.name
)
def test_the_python_of_a_page_runs(page: Path) -> None:
    (block,) = _PYTHON.findall(page.read_text("utf-8"))
    exec(block, {})
