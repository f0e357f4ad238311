"""A rule's page may say in which editions the rule applies, and how severe it is from when on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tools import generate_rulebook
from tools.generate_rulebook import Page, read_page

if TYPE_CHECKING:
    from pathlib import Path

PAGE = """# REC999 made-up

Something is wrong.

| severity | constraints | page lines | modes | editions |
|---|---|---|---|---|
| {severity} | — | — | all | {editions} |

## What is wrong

Nothing.
"""


@pytest.fixture(name="folder")
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(generate_rulebook, "RULES", tmp_path)
    return tmp_path


def page(folder: Path, severity: str = "warning", editions: str = "all") -> Page:
    file = folder / "made-up.md"
    file.write_text(PAGE.format(severity=severity, editions=editions), "utf-8")
    return read_page(file)


@pytest.mark.parametrize(
    ("editions", "holds"),
    [
        ("all", [True, True, True]),
        ("from 2024-02", [False, True, True]),
        ("until 2024-02", [True, True, False]),
        ("from 2024-02 until 2024-02", [False, True, False]),
    ],
)
def test_a_rule_applies_in_some_editions(folder: Path, editions: str, holds: list[bool]) -> None:
    rule = page(folder, editions=editions)
    assert [rule.holds_in(one) for one in ("2023-02", "2024-02", "2026-07")] == holds


def test_a_rule_is_more_severe_from_an_edition_on(folder: Path) -> None:
    rule = page(folder, "info, warning from 2024-02, error from 2026-07")
    severities = [rule.severity_in(one) for one in ("2023-02", "2024-02", "2025-01", "2026-07")]
    assert severities == ["info", "warning", "warning", "error"]


@pytest.mark.parametrize(
    ("severity", "editions"),
    [
        ("grave", "all"),
        ("info, error", "all"),
        ("info, error from later", "all"),
        ("info, error from 2026-07, warning from 2024-02", "all"),
        ("info", ""),
        ("info", "since 2024-02"),
    ],
)
def test_what_no_edition_is_told_by_is_refused(folder: Path, severity: str, editions: str) -> None:
    with pytest.raises(ValueError, match=r"made-up\.md: "):
        page(folder, severity, editions)
