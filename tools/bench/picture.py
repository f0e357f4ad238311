"""The picture of docs/performance.md: single calls beside each other, drawn from its table."""

from __future__ import annotations

import re
from html import escape

# A row of the table of single calls: the command, and its time as a multiple of `python -c pass`.
_ROW = re.compile(r"^\| (?P<command>[^|]*?) *\|[^|]*\|[^|]*\| *(?P<times>[\d.]+) \|", re.MULTILINE)
_TITLE = "### Single calls"
_OURS = "recdsl"
_WIDTH, _LABELS, _LINE, _BAR = 720, 290, 24, 14
_FIGURES = 50


def drawn(page: str) -> str:
    """The bars of all calls of the page's table, as SVG; its colours suit light and dark pages.

    Raises:
        ValueError: if the page has no such table.
    """
    _, found, section = page.partition(_TITLE)
    rows = [(row["command"], float(row["times"])) for row in _ROW.finditer(section.split("###")[0])]
    if not found or not rows:
        raise ValueError(f"the page has no table below {_TITLE!r}")
    scale = (_WIDTH - _LABELS - _FIGURES) / max(times for _, times in rows)
    height = _LINE * len(rows) + 2 * _BAR
    lines = [
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height}" role="img" '
            'font-family="system-ui, sans-serif" font-size="12" fill="#808080">'
        ),
        "<title>Time of a whole call, as a multiple of the start of Python</title>",
    ]
    for index, (command, times) in enumerate(rows):
        top, width = _BAR + index * _LINE, max(1.0, times * scale)
        colour = "#0a7d6c" if command.startswith(_OURS) else "#a0a0a0"
        lines += [
            f'<text x="{_LABELS - 8}" y="{top + 12}" text-anchor="end">{escape(command)}</text>',
            f'<rect x="{_LABELS}" y="{top}" width="{width:.1f}" height="{_BAR}" fill="{colour}"/>',
            f'<text x="{_LABELS + width + 6:.1f}" y="{top + 12}">{times:g}</text>',
        ]
    return "\n".join((*lines, "</svg>\n"))
