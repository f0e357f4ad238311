"""JSON as a program prints it: a text that every terminal, log and reader can carry."""

from __future__ import annotations

import json


def written(value: object, indent: int | None = None) -> str:
    """A JSON value as text, with a line end."""
    return f"{bare(value, indent)}\n"


def bare(value: object, indent: int | None = None) -> str:
    """A JSON value as text.

    Characters that a terminal obeys or hides, and halves of surrogate pairs, which UTF-8 cannot
    carry, are escaped: the value is the same.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    # Outside of its strings, JSON is printable but for the line ends.
    return text if text.replace("\n", "").isprintable() else "".join(map(_printable, text))


def _printable(sign: str) -> str:
    return sign if sign.isprintable() or sign in "\n\u3000" else json.dumps(sign).strip('"')
