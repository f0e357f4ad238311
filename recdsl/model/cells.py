"""Characters in a terminal: the printable form of each, and its width in cells.

Control characters, changes of direction and characters of no width are printed as pictures or
escapes, so that a text can neither attack a terminal nor deceive a reader.
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
    """Lines that are safe to print; `coloured` lines keep their colour codes."""
    lines = text.split("\n")
    if not coloured:
        return "\n".join(map(safe, lines))
    import re

    parts = re.compile("(\x1b\\[[0-9;]*m)")
    return "\n".join(
        "".join(part if index % 2 else safe(part) for index, part in enumerate(parts.split(line)))
        for line in lines
    )


def cells(line: str) -> list[str]:
    """The printable form of each character of a line; a tab becomes blanks up to the next stop.

    The stops are four cells apart, counted from the start of the line. Terminals count from the
    left edge instead, which would put the carets below other characters.
    """
    if line.isascii() and line.isprintable():
        return list(line)
    printed, column = [], 0
    for character in line:
        cell = " " * (_TAB_STOP - column % _TAB_STOP) if character == "\t" else shown(character)
        printed.append(cell)
        column += width(cell)
    return printed


def width(text: str) -> int:
    """The number of cells of a printable text; East Asian wide characters take two."""
    if text.isascii():
        return len(text)
    from unicodedata import category, east_asian_width  # 1 ms that only such texts pay

    return sum(
        0
        if category(character) in {"Mn", "Me"}
        else 2
        if east_asian_width(character) in {"W", "F"}
        else 1
        for character in text
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
