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


def unescaped(said: str) -> str:
    """The text that a literal's content stands for."""
    if "\\" not in said:
        return said
    text = ESCAPE.sub(_meant, said)
    # Two halves of a character, each escaped by itself, are one.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _meant(found: re.Match[str]) -> str:
    digits = found["braces"] or found["four"] or found["eight"] or found["two"]
    if digits:
        code = int(digits, 16)
        return chr(code) if code < 0x110000 else "\ufffd"
    if found["octal"]:
        return chr(int(found["octal"], 8))
    return "" if found["line"] else _SHORT.get(found["one"], found["one"])


def number(said: str) -> int | float | None:
    """The number that a literal writes; None where it is none that JSON could carry."""
    plain = said.replace("_", "").rstrip("nNlLuUmMdDfF" if "x" not in said.lower() else "nLl")
    try:
        if plain[:2].lower() in ("0x", "0o", "0b"):
            return int(plain, 0)
        return int(plain) if plain.isdecimal() else float(plain)
    except ValueError:
        return None
