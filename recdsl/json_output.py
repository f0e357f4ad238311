"""JSON as a program prints it: a text that every terminal, log and reader can carry."""

from __future__ import annotations

import json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def written(value: object, indent: int | None = None) -> str:
    """A JSON value as text, with a line end.

    Characters that a terminal obeys or hides, and halves of surrogate pairs, which UTF-8 cannot
    carry, are escaped: the value is the same.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if not text.replace("\n", "").isprintable():
        text = "".join(_printable(text))
    return f"{text}\n"


def _printable(text: str) -> Iterable[str]:
    """The characters of JSON text; outside of its strings, all but the line ends are printable."""
    return (one if one.isprintable() or one == "\n" else json.dumps(one).strip('"') for one in text)
