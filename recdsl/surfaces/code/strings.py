"""The meanings of escapes in string literals, which the languages here share."""

from __future__ import annotations

import re

ESCAPE = re.compile(
    r"\\(?:u\{(?P<braces>[0-9A-Fa-f]{1,6})\}|u(?P<four>[0-9A-Fa-f]{4})|U(?P<eight>[0-9A-Fa-f]{8})"
    r"|x(?P<two>[0-9A-Fa-f]{2})|(?P<octal>[0-7]{1,3})|(?P<line>\r\n|\r|\n)|(?P<one>.))",
    re.DOTALL,
)
_SHORT = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "b": "\b",
    "f": "\f",
    "v": "\v",
    "a": "\a",
    "0": "\0",
    "e": "\x1b",
}


def unescaped(content: str) -> str:
    """The text of a literal's content, without its escapes."""
    if "\\" not in content:
        return content
    text = ESCAPE.sub(_meant, content)
    # Two halves of a character, each escaped by itself, are one.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _meant(match: re.Match[str]) -> str:
    digits = match["braces"] or match["four"] or match["eight"] or match["two"]
    if digits:
        code = int(digits, 16)
        return chr(code) if code < 0x110000 else "\ufffd"
    if match["octal"]:
        return chr(int(match["octal"], 8))
    return "" if match["line"] else _SHORT.get(match["one"], match["one"])


def number(written: str) -> int | float | None:
    """The number that a literal writes; None if JSON cannot express it."""
    plain = written.replace("_", "").rstrip("nNlLuUmMdDfF" if "x" not in written.lower() else "nLl")
    try:
        if plain[:2].lower() in ("0x", "0o", "0b"):
            return int(plain, 0)
        return int(plain) if plain.isdecimal() else float(plain)
    except ValueError:
        return None
