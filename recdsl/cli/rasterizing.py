"""SVG to PNG, with the library of the extra `recdsl[png]`."""

from __future__ import annotations

import click

from recdsl.cli.stdio import note

_ZOOM = 2  # two pixels for each of the drawing's, as sharp screens have them
# Were there a font, the letter would leave a mark.
_LETTER = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20">'
    '<text y="16" font-family="{fonts}">{letter}</text></svg>'
)


def png(svg: str) -> bytes:
    """An SVG document as a PNG image; a note on standard error where it lacks its texts.

    Raises:
        click.UsageError: when the library is not installed.
    """
    try:
        from resvg_py import svg_to_bytes
    except ImportError:
        raise click.UsageError(
            "PNG needs a library that is not installed: pip install 'recdsl[png]'. "
            "An SVG needs none (-o FILE.svg)."
        ) from None
    if not _has_font():
        note("warning: no font is installed here, so the image has no text in it.\n")
    return bytes(svg_to_bytes(svg_string=svg, zoom=_ZOOM))


def _has_font() -> bool:
    from resvg_py import svg_to_bytes

    from recdsl.previewing.svg_text import FONTS

    drawn = (svg_to_bytes(svg_string=_LETTER.format(fonts=FONTS, letter=one)) for one in ("M", ""))
    return next(drawn) != next(drawn)
