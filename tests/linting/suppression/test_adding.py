"""`lint --add-allow`: the file lints clean, and its bodies are as they were."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from recdsl.checks.terms import Terms
from recdsl.linting.engine import lint_source
from recdsl.linting.reading import read
from recdsl.linting.suppression.adding import REASON, allowed
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.source import Source

SURFACES = Path(__file__).parents[2] / "surfaces"
FILES = sorted(
    file
    for folder in ("code/samples", "code/texts", "forms/faulty")
    for file in (SURFACES / folder).iterdir()
    if not file.name.endswith(".txt") and file.suffix != ".json"
)
# Findings that no comment can allow: a syntax error, and those in JSON, which has no comments.
LEFT = {"mistakes.http": ["syntax-error"], "mistakes.md": ["wrong-type"]}


def lint(source: Source) -> tuple[Diagnostic, ...]:
    return lint_source(source, (), Terms(min_severity="warning"))


@pytest.mark.heavy
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_a_file_lints_clean_with_the_comments(file: Path) -> None:
    source = Source(file.name, file.read_bytes().decode())
    result = allowed(source, lint)
    assert [one.rule.name for one in result.remaining] == LEFT.get(file.name, [])
    assert result.count == len(lint(source)) - len(result.remaining)
    after = Source(file.name, result.text)
    assert [one.rule.name for one in lint(after)] == LEFT.get(file.name, [])
    assert [one.body for one in read(after).recordings] == [
        one.body for one in read(source).recordings
    ]
    assert without_comments(result.text) == source.text
    assert allowed(after, lint).text == result.text


def without_comments(text: str) -> str:
    """The text without the lines, and ends of lines, that are our comments."""
    comment = rf"(?:#|//|\{{#|\{{\{{/\*) recdsl: allow [\w, -]+: {REASON}(?: #\}}| \*/\}}\}})?"
    return re.sub(rf"(?m)  {comment}$", "", re.sub(rf"(?m)^[ \t>]*{comment}\n", "", text))


@pytest.mark.parametrize(
    ("text", "added"),
    [
        (
            "record audio mixed\nto s3 us-east-1\nas mp4\n",
            "as mp4  # allow mp4-without-hls: {}\n",
        ),
        (
            "recording a {\r\n  record audio mixed\r\n  as mp4\r\n}\r\n",
            "  record audio mixed  # allow missing-storage: {}\r\n",
        ),
    ],
)
def test_a_spec_has_them_behind_the_clause(text: str, added: str) -> None:
    result = allowed(Source("a.rec", text), lint)
    assert added.format(REASON) in result.text
    assert result.remaining == ()


URL = "https://h/v1/apps/x/cloud_recording/resourceid/y/mode/mix/start"
BODY = '{"cname": "a", "uid": 1, "clientRequest": {"storageConfig": {"vendor": 1}}}'
TWO_LINES = BODY.replace("{", "{\n", 1)


@pytest.mark.parametrize(
    ("name", "text", "line"),
    [
        ("a.sh", f"cd x\ncurl \\\n  {URL} \\\n  -d @- <<EOF\n{TWO_LINES}\nEOF\n", 1),
        ("a.sh", f"cd x\ncurl \\\n  {URL} \\\n  -d '{TWO_LINES}' \\\n  -v\n", 1),
        ("a.py", f"x = 1\nB = (\n    '''{TWO_LINES}'''\n)\n", 2),
        ("a.http", f"POST {URL}\nA: b\n\n{BODY}\n", 0),
    ],
)
def test_a_comment_is_above_all_of_a_text_or_a_command(name: str, text: str, line: int) -> None:
    result = allowed(Source(name, text), lint)
    assert result.remaining == ()
    assert result.text.splitlines()[line].lstrip().startswith("# recdsl: allow ")
    assert without_comments(result.text) == text


def test_json_has_no_comments_and_stays_as_it_is() -> None:
    text = '{"cname": "a", "uid": 1, "clientRequest": {"storageConfig": {"vendor": 1}}}'
    result = allowed(Source("a.json", text), lint)
    assert (result.text, result.count) == (text, 0)
    assert result.remaining
