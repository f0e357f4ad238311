"""A picture as an SVG document that reads on light and dark paper, with its words inside.

Layout of the document: a title and the canvas' measures, the canvas in true proportion, notes.
"""

from __future__ import annotations

from recdsl.previewing.alt_text import heading, measures, notes, sentences
from recdsl.previewing.palette import DARK, FAULT, LIGHT
from recdsl.previewing.rect import CANVAS
from recdsl.previewing.svg_regions import Frame, attributes, regions
from recdsl.previewing.svg_text import FONTS, escaped, fitted, lines, number

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.previewing.alt_text import Note
    from recdsl.previewing.mixed_picture import Picture
    from recdsl.previewing.palette import Theme

_WIDEST, _HIGHEST, _NARROWEST = 760.0, 480.0, 520.0
_PADDING, _HEADER = 28.0, 62.0
_TITLE, _TEXT = 19.0, 12.5
_LINE, _BETWEEN = 17.0, 5.0
_SLANTING = 'patternUnits="userSpaceOnUse" patternTransform="rotate(45)"'
_PATTERNS = f"""\
<pattern id="stripes" width="14" height="14" {_SLANTING}>\
<rect width="7" height="14" fill="#FFF" fill-opacity=".14"/>\
<rect x="7" width="7" height="14" fill="#000" fill-opacity=".1"/></pattern>
<pattern id="shared" width="9" height="9" {_SLANTING}>\
<rect width="1" height="9" fill="#FFF" fill-opacity=".22"/></pattern>
<pattern id="lost" width="8" height="8" {_SLANTING}>\
<rect width="3" height="8" fill="{FAULT}" fill-opacity=".75"/></pattern>"""


def svg(picture: Picture, *, theme: Theme = "auto") -> str:
    """A picture as a whole SVG document.

    Args:
        picture: the picture to draw.
        theme: the paper around the canvas; `auto` follows the viewer's.
    """
    extent = picture.extent
    scale = min(_WIDEST / (extent.width * picture.proportion), _HIGHEST / extent.height)
    across = extent.width * picture.proportion * scale
    inner = max(across, _NARROWEST)
    frame = Frame(
        _PADDING + (inner - across) / 2, _PADDING + _HEADER, picture.proportion * scale, scale
    )
    below = frame.top + extent.height * scale + 22
    text, end = _notes(picture, inner, below)
    width, height = number(inner + 2 * _PADDING), number(end + _PADDING - 8)
    parts = (
        _opening(width, height),
        f'<title id="title">{escaped(heading(picture))}</title>',
        f'<desc id="words">{escaped(" ".join(sentences(picture)))}</desc>',
        f"<style>{_style(theme)}</style>",
        f"<defs>{_PATTERNS}</defs>",
        f'<rect width="{width}" height="{height}" rx="12" class="paper"/>',
        *_header(picture, inner),
        *_canvas(picture, frame),
        *text,
        "</svg>",
    )
    return "\n".join(parts) + "\n"


def _opening(width: str, height: str) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" '
        f'height="{height}" role="img" aria-labelledby="title words" font-family="{FONTS}">'
    )


def _style(theme: Theme) -> str:
    """The style sheet with the colours of the paper, its edge and its texts."""
    first = _rules(DARK if theme == "dark" else LIGHT)
    if theme != "auto":
        return first
    return f"{first} @media (prefers-color-scheme: dark) {{ {_rules(DARK)} }}"


def _rules(colours: dict[str, str]) -> str:
    paper = f".paper {{ fill: {colours['paper']} }}"
    veil = f".veil {{ fill: {colours['paper']}; fill-opacity: .6 }}"
    inks = (f".{name} {{ fill: {colours[name]} }}" for name in ("title", "text", "quiet", "fault"))
    return " ".join((paper, veil, *inks))


def _header(picture: Picture, inner: float) -> Iterator[str]:
    name = f"{picture.name}: " if picture.name else ""
    title = f"{name}{picture.title}"
    title = fitted(title[0].upper() + title[1:] if not name else title, _TITLE, inner)
    yield (
        f'<text x="{number(_PADDING)}" y="{number(_PADDING + 16)}" font-size="{number(_TITLE)}" '
        f'font-weight="600" class="title">{escaped(title)}</text>'
    )
    facts = [measures(picture) or "size not known", *picture.rates]
    if picture.approximate:
        facts.append("approximate")
    yield (
        f'<text x="{number(_PADDING)}" y="{number(_PADDING + 39)}" font-size="13" class="quiet">'
        f"{escaped(' · '.join(facts))}</text>"
    )


def _canvas(picture: Picture, frame: Frame) -> Iterator[str]:
    box = attributes(frame.box(CANVAS))
    yield f'<rect {box} fill="{picture.colour}"/>'
    if picture.has_image:
        yield f'<rect {box} fill="url(#stripes)"/>'
    yield from regions(picture, frame)
    yield f'<rect {box} fill="none" stroke="#8C96A3" stroke-width="1.5"/>'


def _notes(picture: Picture, inner: float, top: float) -> tuple[list[str], float]:
    """The notes below the canvas, and the offset of their end."""
    elements, y = [], top
    for note in notes(picture):
        kind = "fault" if note.kind == "fault" else "text"
        elements.append(_bullet(note, picture, y))
        for line in lines(note.text, _TEXT, inner - 14):
            elements.append(
                f'<text x="{number(_PADDING + 14)}" y="{number(y + 11.5)}" '
                f'font-size="{number(_TEXT)}" class="{kind}">{escaped(line)}</text>'
            )
            y += _LINE
        y += _BETWEEN
    return elements, y


def _bullet(note: Note, picture: Picture, y: float) -> str:
    """The mark before a note: a dot, or a patch of the canvas' colour."""
    if note.kind == "colour":
        return (
            f'<rect x="{number(_PADDING - 2)}" y="{number(y + 2)}" width="10" height="10" rx="2" '
            f'fill="{picture.colour}" stroke="#8C96A3"/>'
        )
    kind = "fault" if note.kind == "fault" else "quiet"
    return f'<circle cx="{number(_PADDING + 3)}" cy="{number(y + 7)}" r="2.5" class="{kind}"/>'
