"""Documents, help texts and docstrings are in plain English: the worst words are kept out."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

WORST = re.compile(
    r"\b(lest|whoever|be there|so may|none is|stands in|shall|had better|be it)\b"
    r"|\btakes? (it|them|the \w+) away\b",
    re.IGNORECASE,
)
DOCUMENTS = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")),
    *(path for path in ROOT.glob("docs/*.md") if path.name not in ("language.md", "coverage.md")),
    *ROOT.glob("editors/*/README.md"),
]
PACKAGES = (
    *("cli", "configuration", "emitting", "explaining", "lsp", "model", "previewing"),
    *("reference", "reports", "secrets", "surfaces", "workspace"),
)
# What quotes the pages of rules, or the messages about mistakes in JSON.
ELSEWHERE = re.compile(r"reference/rules\.py|edition_|surfaces/json/\w*mistakes\.py")
MODULES = [
    path
    for package in PACKAGES
    for path in sorted((ROOT / "recdsl" / package).rglob("*.py"))
    if not ELSEWHERE.search(path.as_posix())
]
_CONSOLE = re.compile(r"```console\n.*?```", re.DOTALL)  # messages, which have their own test
# The value None; and "none is hidden", of parts of a picture.
_NONE = re.compile(r"\bNone is\b|\bnone is hidden\b")


@pytest.mark.parametrize(
    "path", [*DOCUMENTS, *MODULES], ids=lambda path: path.relative_to(ROOT).as_posix()
)
def test_a_text_has_none_of_the_worst_words(path: Path) -> None:
    text = _NONE.sub("", _CONSOLE.sub("", path.read_text("utf-8")))
    found = [
        f"{number}: {line.strip()}"
        for number, line in enumerate(text.splitlines(), 1)
        if WORST.search(line)
    ]
    assert not found
