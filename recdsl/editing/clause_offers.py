"""The clauses that a spec may go on with: the needed ones, those of its mode, and the rest."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.tree import Node

# Clauses with their holes, by the word that opens them.
SNIPPETS: dict[str, str] = {
    "as": "as ${1:hls and mp4}",
    "background": 'background "${1:#000000}"',
    "by": "by recorder ${1:527841}",
    "canvas": "canvas ${1:1280x720} at ${2:15} fps, ${3:1130} kbps",
    "decrypt": "decrypt ${1:aes-256-gcm2}",
    "expecting": "expecting up to ${1:7} users",
    "for": "for at most ${1:2h}",
    "in": 'in channel "${1:lesson}"',
    "layout": "layout ${1:best-fit}",
    "loading": "loading within ${1:10s}",
    "push": 'push to "${1:rtmp://live.example.com/app/stream}"',
    "snapshot": "snapshot every ${1:10s}",
    "split": "split every ${1:2h}",
    "stop": "stop when idle for ${1:5m}",
    "to": 'to ${1:s3} ${2:us-east-1} bucket "${3:recordings}"',
}
# What each recording needs; a page needs its hours too.
_NEEDED = ("RECORD", "TO", "IN", "BY", "WITH", "AS", "STOP")
_PAGE = ("FOR", "SPLIT", "STARTING", "LOADING", "RENDERED", "PUSH", "PUBLISH")
_MIXED = ("CANVAS", "LAYOUT", "BACKGROUND", "ABSENT", "SOUND", "DECRYPT", "PUBLISH")
_INDIVIDUAL = ("EXPECTING", "SNAPSHOT", "STREAMS", "PREFERRING", "TRANSCODE", "DECRYPT")
# What `then` may change while it records, by the kinds of clauses that fit its mode.
_CHANGES = {
    _PAGE: ("PAUSE", "RESUME", "STOP"),
    _MIXED: ("RECORD", "LAYOUT", "STOP"),
    _INDIVIDUAL: ("RECORD", "STOP"),
}
_NEEDS, _FITS, _REST, _BLOCK = 3, 4, 5, 6


def order_of(kind: str, clauses: list[Node]) -> tuple[int, int]:
    """The rank of a clause that opens with a word of a kind, and its place among those."""
    fitting = _fitting(clauses)
    if kind in ("RECORDING", "DEFAULTS"):
        return _BLOCK, 0
    if kind in _NEEDED:
        return _NEEDS, _NEEDED.index(kind)
    if kind in fitting:
        needs = kind == "FOR" and fitting is _PAGE
        return (_NEEDS if needs else _FITS), fitting.index(kind) + len(_NEEDED)
    return _REST, 0


def changes_of(clauses: list[Node]) -> tuple[str, ...]:
    """The words that may follow `then` in a recording with these clauses."""
    every = ("RECORD", "LAYOUT", "PAUSE", "RESUME", "STOP")
    return _CHANGES.get(_fitting(clauses), every)


def _fitting(clauses: list[Node]) -> tuple[str, ...]:
    """The clauses that belong to the mode of what is said already."""
    record = next((node for node in clauses if node.rule == "record"), None)
    if record is None:
        return ()
    if record.child("page") is not None:
        return _PAGE
    mode = record.child("mode")
    return _INDIVIDUAL if mode is not None and mode.has("INDIVIDUALLY") else _MIXED
