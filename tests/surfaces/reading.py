"""What the tests of reading JSON do with a text."""

from __future__ import annotations

from recdsl.model.document import Document
from recdsl.model.finding import Finding
from recdsl.model.source import Source, Span
from recdsl.surfaces.json.reading import read_json


def read(text: str) -> Document:
    return read_json(Source("body.json", text))


def only_finding(text: str) -> Finding:
    (finding,) = read(text).findings
    return finding


def span_of(finding: Finding) -> Span:
    assert finding.span is not None
    return finding.span


def marked(text: str, finding: Finding) -> str:
    span = span_of(finding)
    return text[span.start : span.end]


def mended(text: str, finding: Finding) -> str:
    """The text after the finding's only fix."""
    (fix,) = finding.fixes
    for edit in reversed(fix.edits):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text
