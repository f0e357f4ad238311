"""The heads of blocks, such as `recording lesson {`, as they are meant where they are misspelt."""

from __future__ import annotations

import re

from recdsl.language.syntax.expected import OPENER_WORDS
from recdsl.language.syntax.tree import Token
from recdsl.model.quoting import closest
from recdsl.model.source import line_start

_HEAD = re.compile(r"[ \t]*([\w-]+)(?:[ \t]+[\w\"-]+)?:?(?=[ \t]*\{[ \t]*(?:[\r\n#]|$))", re.ASCII)
_HEADS = ("recording", "record", "defaults", None)


def misspelt(text: str, at: int) -> list[Token]:
    """The head that the line of an offset is; empty where it is none."""
    start = line_start(text, at)
    found = _HEAD.match(text, start)
    if found is None or closest(found.group(1).lower(), OPENER_WORDS) not in _HEADS:
        return []
    words = found.group(0).split()
    if words[0].lower().startswith("def"):
        return [Token("DEFAULTS", words[0], start, opens_line=True)]
    name = words[-1].strip('":')
    head = Token("RECORDING", words[0], start, opens_line=True)
    return [head, Token("WORD", name, found.end() - len(name), opens_line=False)]


def name_meant(token: Token) -> Token:
    """The name that a recording was meant to have, from what stands in its place."""
    name = re.sub(r"[^A-Za-z0-9_]+", "-", token.text).strip("-_")
    return Token("WORD", name or f"recording-{token.start}", token.start, opens_line=False)
