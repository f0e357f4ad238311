"""Text in a drawing: which characters XML allows, and how wide a text is in pixels.

The width of a text is estimated, since which font a viewer has is not known; the estimate is that
of a wide sans serif, so that a text is rather cut early than late.
"""

from __future__ import annotations

from recdsl.model.cells import safe, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

FONTS = (
    "Inter, 'Segoe UI', 'Helvetica Neue', Arial, Roboto, 'Noto Sans', 'Liberation Sans', "
    "'DejaVu Sans', sans-serif"
)
_EM = 0.6


def escaped(text: str) -> str:
    """A text as XML has it; characters that XML or a reader could stumble over are spelt out."""
    text = safe(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;")


def measured(text: str, size: float) -> float:
    """The greatest possible width of a text, in pixels."""
    return width(safe(text)) * size * _EM


def fitted(text: str, size: float, room: float) -> str:
    """A text, cut with an ellipsis if it is wider than its room; empty if none of it fits."""
    if measured(text, size) <= room:
        return text
    while text and measured(f"{text}…", size) > room:
        text = text[:-1]
    return f"{text}…" if len(text) > 2 else ""


def lines(text: str, size: float, room: float) -> Sequence[str]:
    """A text in lines; words stay whole, unless one alone is wider than the room."""
    full_lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}" if line else word
        if line and measured(longer, size) > room:
            full_lines.append(line)
            longer = word
        while measured(longer, size) > room and len(longer) > 1:
            cut = max(int(room / (size * _EM)), 1)
            full_lines.append(longer[:cut])
            longer = longer[cut:]
        line = longer
    return [*full_lines, line] if line else full_lines


def number(value: float) -> str:
    """A coordinate to a hundredth of a pixel."""
    return f"{round(value, 2) + 0.0:g}"
