"""The text of a block scalar (YAML 1.2, section 8.1) as an inset of its file."""

from __future__ import annotations

import re

from recdsl.surfaces.embedded.growing import Growing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from yaml import ScalarNode

    from recdsl.surfaces.embedded.inset import Inset, Spelling

_HEADER = re.compile(r"[|>][^\r\n]*(?:\r\n|\r|\n)")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")
_LINE_END = re.compile(r"\r\n|\r|\n")


def block_text(text: str, node: ScalarNode) -> Inset | None:
    """The text of a block scalar, mapped line by line; None for any other scalar."""
    header = _HEADER.search(text, node.start_mark.index, node.end_mark.index)
    if node.style not in ("|", ">") or header is None:
        return None
    lines = [match.span() for match in _LINE.finditer(text, header.end(), node.end_mark.index)]
    widths = [_width(text, *span) for span in lines if text[slice(*span)].strip()]
    if not widths:
        return None
    grown, width = Growing(), min(widths)
    for start, end in lines:
        begins = min(start + width, end)
        begin = begins if not text[start:begins].strip(" ") else end
        grown.take(text[begin:end], begin)
    grown.spell(0, _indented(" " * width))
    return grown.inset(header.end())


def _width(text: str, start: int, end: int) -> int:
    line = text[start:end]
    return len(line) - len(line.lstrip(" "))


def _indented(prefix: str) -> Spelling:
    return lambda text: _LINE_END.sub(lambda match: match.group() + prefix, text)
