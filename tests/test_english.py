"""The words of the product are plain English: the worst words do not come back."""

from __future__ import annotations

import ast
import re
import tokenize
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
# Add a path when its words are plain English.
PATHS = (
    "rules/**/*.md",
    "grammar/*.toml",
    "recdsl/checks/**/*.py",
    "recdsl/language/repairs/**/*.py",
    "recdsl/linting/**/*.py",
    "recdsl/reference/**/*.py",
    "recdsl/surfaces/json/*mistakes*.py",
)
WORST = re.compile(
    r"\blest\b|\bwhoever\b|\bbe there\b|\bso may\b|\bnone is\b|\bstands? in\b|\bshall\b"
    r"|\b(?:take|takes|taken|taking) (?:[^\s.;:]+ ){0,4}away\b",
    re.IGNORECASE,
)
FILES = sorted({file for path in PATHS for file in ROOT.glob(path)})


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_the_worst_words_stay_out(file: Path) -> None:
    found = [
        f"line {line}: {match.group()}"
        for line, words in _words(file)
        for match in WORST.finditer(" ".join(words.split()))
    ]
    assert found == []


def test_the_worst_words_are_found() -> None:
    assert WORST.search("Take `x` away.")
    assert WORST.search("`x` stands in `clientRequest`")
    assert not WORST.search("Take the value. It is two hours away.")


def _words(file: Path) -> Iterator[tuple[int, str]]:
    """The sentences of a file, each with its line: paragraphs, or a module's texts and comments."""
    if file.suffix != ".py":
        paragraphs = re.finditer(r"(?:.+\n?)+", file.read_text("utf-8"))
        yield from ((_line(one), one.group()) for one in paragraphs)
        return
    tree = ast.parse(file.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
    with tokenize.open(file) as lines:
        for token in tokenize.generate_tokens(lines.readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


def _line(paragraph: re.Match[str]) -> int:
    return paragraph.string.count("\n", 0, paragraph.start()) + 1
