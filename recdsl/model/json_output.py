"""JSON as a program prints it: a text that every terminal, log and reader can carry."""

from __future__ import annotations


def written(value: object, indent: int | None = None) -> str:
    """A JSON value as text, with a line end."""
    return f"{bare(value, indent)}\n"


def bare(value: object, indent: int | None = None) -> str:
    """A JSON value as text.

    Characters that a terminal obeys or hides, and halves of surrogate pairs, which UTF-8 cannot
    carry, are escaped: the value is the same.
    """
    if isinstance(value, str) and value.isprintable() and not ('"' in value or "\\" in value):
        return f'"{value}"'
    import json  # to print or format a spec takes nothing else

    text = json.dumps(value, ensure_ascii=False, indent=indent)
    # Outside of its strings, JSON is printable but for the line ends.
    return text if text.replace("\n", "").isprintable() else "".join(map(_printable, text))


def _printable(sign: str) -> str:
    if sign.isprintable() or sign in "\n\u3000":
        return sign
    import json

    return json.dumps(sign).strip('"')
