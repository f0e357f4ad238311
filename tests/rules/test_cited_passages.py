"""A copy of the page is compared with the lines that rows and rules cite."""

from __future__ import annotations

from tools.cited_passages import changed, cited, hashes

PASSAGES = cited("2023-02")
PAGE = "\n".join(f"line {number} says something" for number in range(1, 901))


def test_the_page_as_it_was_has_not_changed() -> None:
    recorded = hashes(PAGE, PASSAGES)
    assert all(recorded.values())
    assert changed(PAGE, recorded, PASSAGES) == []
    assert changed(PAGE.replace(" says", "  says "), recorded, PASSAGES) == []


def test_a_passage_with_other_words_is_named_with_who_cites_it() -> None:
    recorded = hashes(PAGE, PASSAGES)
    told = changed(PAGE.replace("line 186 says something", "line 186 says 5"), recorded, PASSAGES)
    assert any(
        line.startswith("186: ") and "capture_interval" in line and "frequent-snapshots" in line
        for line in told
    )
    assert len(told) < 5


def test_lines_of_other_pages_are_not_of_this_one() -> None:
    later = cited("2026-07")
    assert "capture_interval" in later["378-380"]
    assert "144" not in later  # of the release notes
