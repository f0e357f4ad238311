"""A copy of the page is compared with the passages that rows and rules cite."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.cited_passages import Passage, changed, cited, file_of, hashes, main, recorded_in

PAGE = """# Start

| Name | Meaning |
| :--- | :------ |
| width | At most 1920 pixels. |
| height | At most 1920 pixels. |

The two are a product
of at most 2073600.
"""
PASSAGES = (Passage("5", "width"), Passage("6", "height"), Passage("8-9", "too-many-pixels width"))
RECORDED = tuple(
    Passage(passage.lines, passage.cited_by, hashes(PAGE, PASSAGES)[passage.lines])
    for passage in PASSAGES
)


@pytest.mark.parametrize(
    "copy",
    [
        PAGE,
        PAGE.replace("| height ", "|  height\t"),
        PAGE.replace("\n", "\r\n"),
        f"---\ntitle: Start\n---\n{PAGE}",
        PAGE.replace("# Start\n", ""),
        PAGE.replace("Meaning", "Description"),
    ],
)
def test_blanks_other_places_and_uncited_words_change_nothing(copy: str) -> None:
    assert changed(copy, RECORDED) == ()


@pytest.mark.parametrize(
    ("words", "others", "lines"),
    [
        ("height | At most 1920", "height | At most 1080", ["6"]),
        ("2073600", "8294400", ["8-9"]),
        ("| width | At most 1920 pixels. |\n", "", ["5"]),
        ("product\n", "product\n\n", ["8-9"]),
        (PAGE, "", ["5", "6", "8-9"]),
    ],
)
def test_a_passage_with_other_words_is_listed(words: str, others: str, lines: list[str]) -> None:
    assert [passage.lines for passage in changed(PAGE.replace(words, others), RECORDED)] == lines


def test_another_page_is_not_recorded() -> None:
    with pytest.raises(ValueError, match="no words at 8-9"):
        hashes(PAGE[: PAGE.index("The two")], PASSAGES)


def test_a_copy_is_recorded_and_compared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy, file = tmp_path / "page.md", tmp_path / "hashes.csv"
    page = "\n".join(f"line {number} says something" for number in range(1, 901))
    copy.write_text(page, "utf-8")
    assert main(["record", str(copy), "--file", str(file)]) == 0
    assert main(["compare", str(copy), "--file", str(file)]) == 0
    copy.write_text(page.replace("line 186 says something", "line 186 says 5"), "utf-8")
    assert main(["compare", str(copy), "--file", str(file)]) == 1
    shown = capsys.readouterr().out.splitlines()
    assert shown[1:] == [
        "186: cited by capture_interval frequent-snapshots",
        f"1 of {len(cited('2023-02'))} cited passages have other words.",
    ]


def test_the_recorded_passages_are_those_that_are_cited() -> None:
    # `python -m tools.cited_passages record COPY` writes the file anew.
    recorded = recorded_in(file_of("2023-02"))
    assert [passage[:2] for passage in recorded] == [passage[:2] for passage in cited("2023-02")]
    assert all(passage.hash for passage in recorded)


def test_lines_of_other_pages_are_not_of_this_one() -> None:
    later = {passage.lines: passage.cited_by for passage in cited("2026-07")}
    assert "capture_interval" in later["378-380"]
    assert "144" not in later  # of the release notes
