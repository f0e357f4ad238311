"""Texts that contain bodies but are not sent themselves: their encoding matters little."""

from __future__ import annotations

from recdsl.model.frozen import replaced
from recdsl.surfaces.decoding import is_readable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.document import Document
    from recdsl.model.finding import Finding


def searched(document: Document, findings: tuple[Finding, ...]) -> Document:
    """A document with those findings of decoding its text that matter for it.

    A byte order mark is not a fault, and the text around a body can have bytes that are not UTF-8.
    But such a text has no fixes, which would lose these bytes.
    """
    if is_readable(findings):
        return document
    too_large = tuple(finding for finding in findings if finding.rule == "file-too-large")
    return replaced(
        document,
        recordings=tuple(replaced(recording, edits=None) for recording in document.recordings),
        findings=(*too_large, *(replaced(finding, fixes=()) for finding in document.findings)),
    )
