"""Short ways to read a spec in tests."""

from __future__ import annotations

from typing import Any

from recdsl.language.spec import read_spec
from recdsl.model.document import Document
from recdsl.model.placeholder import render_placeholders as lowered
from recdsl.model.source import Source


def document(text: str) -> Document:
    return read_spec(Source("spec.rec", text))


def body(text: str) -> Any:
    """The body of a spec of one recording that has no fault."""
    read = document(text)
    assert read.findings == ()
    (recording,) = read.recordings
    return lowered(recording.body)


def client(text: str) -> Any:
    return body(text)["clientRequest"]


def rules(text: str) -> list[str]:
    return [finding.rule for finding in document(text).findings]
