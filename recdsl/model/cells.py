"""Characters in a terminal: the printable form of each, and its width in cells.

What a terminal would obey or hide (control characters, changes of direction, characters of no
width) is printed as its picture or its escape, so that a text can neither attack nor deceive.
"""

from __future__ import annotations

_TAB_STOP = 4
_IDEOGRAPHIC_SPACE = "\u3000"


def shown(character: str) -> str:
    """One character as it may be printed."""
    if character.isprintable() or character == _IDEOGRAPHIC_SPACE:
        return character
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def safe(text: str) -> str:
    """A text as it may be printed; line ends and tabs are shown too."""
    return text if text.isprintable() else "".join(map(shown, text))


def shown_lines(text: str, *, coloured: bool) -> str:
    """Lines as they may be printed; of `coloured` ones, the codes of colours stay."""
    lines = text.split("\n")
    if not coloured:
        return "\n".join(map(safe, lines))
    import re

    parts = re.compile("(\x1b\\[[0-9;]*m)")
    return "\n".join(
        "".join(one if at % 2 else safe(one) for at, one in enumerate(parts.split(line)))
        for line in lines
    )


def cells(line: str) -> list[str]:
    """What is printed for each character of a line; a tab gives blanks to the next tab stop.

    The stops are four cells apart from where the line begins. Terminals count from the left
    edge instead, and would tear the carets away from what they point at.
    """
    if line.isascii() and line.isprintable():
        return list(line)
    printed, at = [], 0
    for character in line:
        cell = " " * (_TAB_STOP - at % _TAB_STOP) if character == "\t" else shown(character)
        printed.append(cell)
        at += width(cell)
    return printed


def width(text: str) -> int:
    """How many cells a printable text takes: East Asian wide characters two, accents none."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width  # 1 ms that only such texts pay

    return sum(
        0 if category(one) in {"Mn", "Me"} else 2 if east_asian_width(one) in {"W", "F"} else 1
        for one in text
    )


def wrapped(text: str, columns: int) -> list[str]:
    """A text in lines of at most so many cells; words stay whole, line ends and indents stay."""
    lines = []
    for paragraph in text.splitlines():
        indent = paragraph[: len(paragraph) - len(paragraph.lstrip(" "))]
        line = ""
        for word in paragraph.split():
            longer = f"{line} {word}" if line else indent + word
            if line and width(longer) > columns:
                lines.append(line)
                longer = indent + word
            line = longer
        lines.append(line)
    return [safe(line) for line in lines]
