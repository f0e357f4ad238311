"""Read the TOML that most configurations are written in, without `tomllib`.

What `tomllib` imports takes longer than the whole start of Python. Most files have only lines such
as `fail-on = "warning"`, `ignore = ["REC301"]` and `[acquired]`. This reader refuses all else, and
a law holds what it reads against `tomllib`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Table = dict[str, object]

_BARE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
_BLANKS = " \t"
_WORDS: dict[str, object] = {"true": True, "false": False}
_MOST_DIGITS = 18


def plain_toml(text: str) -> Table | None:
    """The table of a TOML text; None if there is anything in it that this reader does not know."""
    try:
        return _read(text)
    except (ValueError, IndexError):
        return None


def _read(text: str) -> Table:
    root: Table = {}
    table, seen = root, set()
    lines = iter(text.replace("\r\n", "\n").split("\n"))
    for line in lines:
        rest = line.strip(_BLANKS)
        if not rest or rest[0] == "#":
            _refuse_controls(rest)
        elif rest[0] == "[":
            name, behind = rest[1:].split("]", 1)
            key = _key(name)
            _refuse_more(behind)
            if key in root or key in seen:
                raise ValueError("not plain")
            seen.add(key)
            table = root[key] = {}
        else:
            name, behind = rest.split("=", 1)
            key = _key(name)
            if key in table:
                raise ValueError("not plain")
            table[key] = _value(behind.lstrip(_BLANKS), lines)
    return root


def _key(name: str) -> str:
    key = name.strip(_BLANKS)
    if not key or not _BARE.issuperset(key):
        raise ValueError("not plain")
    return key


def _value(text: str, lines: Iterator[str]) -> object:
    """The value that a line gives, with the lines that it goes on."""
    if text[0] != "[":
        value, behind = _scalar(text)
        _refuse_more(behind)
        return value
    values: list[object] = []
    rest = text[1:]
    while True:
        rest = rest.lstrip(_BLANKS)
        while not rest or rest[0] == "#":
            _refuse_controls(rest)
            rest = next(lines, "=").lstrip(_BLANKS)
        if rest[0] == "]":
            _refuse_more(rest[1:])
            return values
        value, rest = _scalar(rest)
        values.append(value)
        rest = rest.lstrip(_BLANKS)
        if rest[:1] == ",":
            rest = rest[1:]
        elif rest[:1] != "]":
            raise ValueError("not plain")


def _scalar(text: str) -> tuple[object, str]:
    """The text, number or truth value at the start of a line, and what follows it."""
    sign = text[0]
    if sign in "\"'":
        value, behind = text[1:].split(sign, 1)
        if (not value and behind[:1] == sign) or (sign == '"' and "\\" in value):
            raise ValueError("not plain")
        _refuse_controls(value)
        return value, behind
    end = 0
    while end < len(text) and text[end] in _BARE:
        end += 1
    word, behind = text[:end], text[end:]
    if word in _WORDS:
        return _WORDS[word], behind
    is_whole = word.isdecimal() and len(word) <= _MOST_DIGITS and (word == "0" or word[0] != "0")
    if not is_whole or behind[:1] in (".", ":", "+"):
        raise ValueError("not plain")
    return int(word), behind


def _refuse_more(text: str) -> None:
    """Refuse anything but a comment behind a value."""
    rest = text.strip(_BLANKS)
    if rest and rest[0] != "#":
        raise ValueError("not plain")
    _refuse_controls(rest)


def _refuse_controls(text: str) -> None:
    """Refuse what a text or a comment of TOML cannot have."""
    if not text.replace("\t", "").isprintable() and any(
        sign < " " or sign == "\x7f" for sign in text if sign != "\t"
    ):
        raise ValueError("not plain")
