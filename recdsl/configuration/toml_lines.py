"""Find the line of a key in a TOML text; Python's parser does not report it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.configuration.shapes import Path

_KEY = r"""(?:"(?:[^"\\]|\\.)*"|'[^']*'|[A-Za-z0-9_-]+)"""
_KEYS = rf"{_KEY}(?:\s*\.\s*{_KEY})*"


def line_of(text: str, path: Path) -> int | None:
    """The line, from 1, of a key, else of the nearest table around it that has one of its own.

    That of a list of tables is the line of the first of them.

    Args:
        text: sound TOML.
        path: keys from the root, and indices into lists.
    """
    best, line = 0, None
    for number, key in _keys(text):
        shared = min(len(key), len(path))
        if best < shared and key[:shared] == path[:shared]:
            best, line = shared, number
    return line


def _keys(text: str) -> list[tuple[int, Path]]:
    """The lines that name a key or a table, each with its path."""
    import re  # only needed for faults, and to show a configuration

    heading = re.compile(rf"\s*(\[\[?)\s*({_KEYS})\s*\]")
    assigned = re.compile(rf"\s*({_KEYS})\s*=")
    lines: list[tuple[int, Path]] = []
    table: Path = ()
    times: dict[Path, int] = {}
    for number, line in enumerate(text.split("\n"), start=1):
        if head := heading.match(line):
            table = tuple(_bare(key) for key in re.findall(_KEY, head[2]))
            if head[1] == "[[":
                times[table] = times.get(table, -1) + 1
                table = (*table, times[table])
            lines.append((number, table))
        elif key := assigned.match(line):
            lines.append((number, (*table, *(_bare(part) for part in re.findall(_KEY, key[1])))))
    return lines


def _bare(key: str) -> str:
    return key[1:-1] if key[0] in "\"'" else key
