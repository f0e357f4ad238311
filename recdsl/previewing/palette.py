"""The colours of a drawing.

Regions take muted colours of one lightness (OKLCH 0.52, chroma 0.10), in an order that keeps
neighbours apart; white reads on each with a contrast above 5 (WCAG 2.2, 1.4.3 requires 4.5).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Theme = Literal["auto", "light", "dark"]

REGIONS = (
    *("#4C67A3", "#007A7B", "#725B9A", "#397949", "#8F517B"),
    *("#0E7397", "#925A25", "#6D6E1D", "#9A504B"),
)
INK = "#FFFFFF"
BARS = "#07090C"
FAULT = "#E5484D"

# The colours around the canvas, by their use.
LIGHT = {
    "paper": "#F6F7F9",
    "title": "#1B2027",
    "text": "#424B57",
    "quiet": "#66707D",
    "fault": "#C62A2F",
}
DARK = {
    "paper": "#15181D",
    "title": "#EEF1F5",
    "text": "#B9C1CC",
    "quiet": "#8C96A3",
    "fault": "#FF8A8C",
}


def of_region(number: int) -> str:
    """The colour of a region by its number, from 1."""
    return REGIONS[(number - 1) % len(REGIONS)]


def luminance(colour: str) -> float:
    """The relative luminance of a colour (WCAG 2.2): 0 for black, 1 for white."""
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return sum(
        part * channel for part, channel in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
    )


def contrast(colour: str, other: str) -> float:
    """The contrast of two colours (WCAG 2.2), from 1 to 21."""
    light, dark = sorted((luminance(colour), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def legible_on(colour: str) -> str:
    """White or nearly black, whichever reads better on a colour."""
    return max((INK, "#101418"), key=lambda ink: contrast(ink, colour))
