"""Patterns of files: which paths they match."""

from __future__ import annotations

import pytest

from recdsl.configuration.patterns import first_match, has_wildcard


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("lesson.rec", "lesson.rec"),
        ("lesson.rec", "deep/below/lesson.rec"),
        ("*.json", "a.json"),
        ("*.json", "deep/a.json"),
        ("legacy", "legacy/deep/a.json"),
        ("legacy", "deep/legacy/a.json"),
        ("legacy/", "legacy/a.json"),
        ("/legacy", "legacy/a.json"),
        ("specs/*.rec", "specs/a.rec"),
        ("specs/**", "specs/deep/a.rec"),
        ("specs/**/*.rec", "specs/a.rec"),
        ("specs/**/*.rec", "specs/deep/er/a.rec"),
        ("**/specs/*.rec", "deep/specs/a.rec"),
        ("**/specs/*.rec", "specs/a.rec"),
        ("a?.rec", "ab.rec"),
        ("./specs/a.rec", "specs/a.rec"),
        ("a[1].rec", "a[1].rec"),
        ("a+b.rec", "a+b.rec"),
    ],
)
def test_a_pattern_matches(pattern: str, path: str) -> None:
    assert first_match(path, [pattern]) == pattern


@pytest.mark.parametrize(
    ("pattern", "path"),
    [
        ("*.json", "a.json5"),
        ("specs/*.rec", "specs/deep/a.rec"),
        ("specs/*.rec", "other/specs/a.rec"),
        ("/legacy", "deep/legacy/a.json"),
        ("legacy", "legacy-of-mine/a.json"),
        ("lesson.rec", "my-lesson.rec"),
        ("a?.rec", "a/.rec"),
        ("a.rec", "abrec"),
        ("Specs/*.rec", "specs/a.rec"),
    ],
)
def test_a_pattern_does_not_match(pattern: str, path: str) -> None:
    assert first_match(path, [pattern]) is None


def test_the_first_pattern_that_matches_is_told() -> None:
    assert first_match("web/a.json", ["*.rec", "web", "*.json"]) == "web"


def test_only_a_whole_path_is_one_file() -> None:
    assert not has_wildcard("legacy/a.json")
    assert has_wildcard("legacy/*.json")
    assert has_wildcard("a.json")  # anywhere
