"""Texts with a `|` where the cursor is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recdsl.editing.text_snapshot import Snapshot

if TYPE_CHECKING:
    from recdsl.model.source import Edit, Span

BODY = """{
  "cname": "lobby",
  "uid": "527841",
  "clientRequest": {
    "token": "hunter2token",
    "recordingConfig": {
      "channelType": 1,
      "maxIdleTime": 600,
      "transcodingConfig": {"width": 640, "height": 360, "backgroundColor": "#FF0000"}
    },
    "recordingFileConfig": {"avFileType": ["hls"]},
    "storageConfig": {
      "vendor": 2, "region": 3, "bucket": "${BUCKET}",
      "accessKey": "${KEY}", "secretKey": "${SECRET}"
    }
  }
}
"""


def marked(text: str, name: str = "a.rec") -> tuple[Snapshot, int]:
    """The text without the mark, as it is edited, and where the mark was."""
    at = text.index("|")
    return read(text[:at] + text[at + 1 :], name), at


def read(text: str, name: str = "a.rec") -> Snapshot:
    """A text as it is edited."""
    return Snapshot(name, text, "spec" if name.endswith(".rec") else "json")


def at(text: str, words: str) -> int:
    """Where words stand first."""
    return text.index(words)


def words(snapshot: Snapshot, span: Span) -> str:
    """What stands at a place."""
    return snapshot.text[span.start : span.end]


def done(snapshot: Snapshot, edits: tuple[Edit, ...]) -> str:
    """The text after edits."""
    from recdsl.model.source import applied

    return applied(snapshot.text, edits)
