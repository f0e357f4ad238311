"""The place of a cursor on its line: between words, in a word, in a text, in a comment."""

from __future__ import annotations

import re

from recdsl.model.frozen import Frozen
from recdsl.model.source import line_start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

_TYPED = re.compile(r"(?:\$\{?[A-Za-z0-9_]*|[A-Za-z0-9_][\w.-]*)?\Z", re.ASCII)
_HOLE = re.compile(r"\$\{?[A-Za-z0-9_]*\Z")


class Cursor(Frozen):
    """A place in a spec, and what is being written there.

    `start` is the start of the word or the text, with its quote; `hole` that of a placeholder that
    is being written in it, -1 without one.
    """

    where: Literal["word", "text", "comment"]
    start: int
    hole: int = -1


def cursor(text: str, offset: int, *, comments: bool) -> Cursor:
    """The cursor at a place, from the text before it on its line.

    Args:
        text: the whole text.
        offset: the place.
        comments: whether `#` opens a comment.
    """
    begin = line_start(text, offset)
    index, quote = begin, -1
    while index < offset:
        sign = text[index]
        if quote >= 0 and sign == "\\":
            index += 1
        elif sign == '"':
            quote = -1 if quote >= 0 else index
        elif sign == "#" and quote < 0 and comments:
            return Cursor("comment", index)
        index += 1
    hole = _HOLE.search(text, begin if quote < 0 else quote, offset)
    if quote >= 0:
        return Cursor("text", quote, hole.start() if hole else -1)
    typed = _TYPED.search(text, begin, offset)
    start = typed.start() if typed else offset
    return Cursor("word", start, hole.start() if hole else -1)
