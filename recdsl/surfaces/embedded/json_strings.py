"""JSON texts inside of the strings of another JSON text."""

from __future__ import annotations

import json
import re

from recdsl.surfaces.embedded.growing import Growing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.json.member import Member

_PART = re.compile(
    r"[^\\]++|\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\."
)
_SHORT = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "/": "/"}


def content(text: str, member: Member) -> Inset | None:
    """The content of a string, as an inset of its text; None if it is not a string."""
    start, end = member.start + 1, member.end - 1
    if text[member.start : start] != '"' or end < start:
        return None
    grown = Growing()
    for part in _PART.finditer(text, start, end):
        piece = part.group()
        if piece[0] == "\\":
            grown.put(_meant(piece), *part.span())
        else:
            grown.take(piece, part.start())
    grown.spell(0, _escaped)
    return grown.inset(start)


def _meant(escape: str) -> str:
    """The character of an escape; for one that JSON does not know, the sign after the backslash."""
    if len(escape) < 6:
        return _SHORT.get(escape[1], escape[1])
    units = bytes.fromhex(escape.replace("\\u", ""))
    return units.decode("utf-16-be", "replace")


def _escaped(text: str) -> str | None:
    return json.dumps(text, ensure_ascii=False)[1:-1]
