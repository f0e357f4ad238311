"""A spec cut into pieces, so that a keystroke costs one recording and not the whole file.

A piece is one block, or a few that cannot be told apart while one of them is broken, read together
with the defaults of the file. What was worked out for the pieces of the last text is looked up
again by what they say. Where the blocks of a file cannot be read apart (bare clauses beside
blocks, defaults that are broken or stand twice), the file is one piece.
"""

from __future__ import annotations

import re

from recdsl.editing.units import Blocks, Unit
from recdsl.language.spoken.text_units import text_units
from recdsl.language.syntax.edition_line import edition_line
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.project import Project
from recdsl.model.source import Source, Span, line_start
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.reference import edition

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANK = " \t\f\v\u00a0\u3000"
_OPENER = re.compile(
    rf"(?:\A|[\r\n])[{_BLANK}]*+(recording|defaults)(?![\w.-])", re.IGNORECASE | re.ASCII
)
_MOST_JOINED = 3


class Key(Frozen):
    """What a unit is known by: all that its reading depends on."""

    text: str
    before: str
    behind: str
    is_open: bool


class Memory(Frozen):
    """What was worked out for a text of a project, to be looked up for the next one.

    `whole` is the last text that could not be cut; what is known of pieces is kept beside it.
    `edition` is the one that the text states.
    """

    project: Project
    blocks: dict[str, Blocks]
    units: dict[Key, Unit]
    whole: Piece | None = None
    edition: str = ""

    @property
    def pieces_project(self) -> Project:
        """The project as the pieces of the text are read."""
        if not self.edition:
            return self.project
        return replaced(self.project, reference=edition(self.edition))

    def reading(self, text: str) -> Memory:
        """What may be remembered for a text, which may state another edition."""
        line = edition_line(text)
        stated = line.name if line and line.name in EDITIONS else ""
        return self if stated == self.edition else Memory(self.project, {}, {}, None, stated)


class Piece:
    """A unit where it stands in its file.

    `start` and `end` are the place of its own text there, `own` where that begins in the text of
    the unit, which the defaults may stand before or behind.
    """

    __slots__ = ("_defaults", "blocks", "end", "own", "start", "unit")

    def __init__(self, unit: Unit, blocks: Blocks, span: Span, own: int, defaults: int) -> None:
        """Take the unit, its blocks, its place in the file, and where the defaults stand."""
        self.unit = unit
        self.blocks = blocks
        self.start = span.start
        self.end = span.end
        self.own = own
        self._defaults = defaults

    def is_own(self, span: Span) -> bool:
        """Whether a place of the unit's text is in its own part, and not in the defaults."""
        return self.own <= span.start and span.end <= self.own + self.end - self.start

    def span(self, span: Span) -> Span:
        """A place of the unit's text as one of the file."""
        shift = self._shift(span.start)
        return Span(span.start + shift, span.end + shift)

    def _shift(self, offset: int) -> int:
        length = self.end - self.start
        if offset < self.own:
            return self._defaults
        if offset <= self.own + length:
            return self.start - self.own
        return self._defaults - (self.own + length + 1)

    def in_defaults(self, offset: int) -> int | None:
        """A place of the defaults in the file as one of the unit's text; None if it has none."""
        length = self.end - self.start
        if self.own:
            return offset - self._defaults
        if len(self.unit.source.text) > length:
            return offset - self._defaults + length + 1
        return None

    def inside(self, offset: int) -> int:
        """A place of the file that is in this piece, as one of the unit's text."""
        return offset - self.start + self.own


def cut(name: str, text: str, memory: Memory) -> tuple[tuple[Piece, ...], Memory]:
    """The pieces of a spec in the order of the text, and what to remember of them."""
    memory = memory.reading(text)
    groups = _groups(text, memory)
    defaults = _defaults(groups) if groups else None
    if not groups or defaults is None or _is_unclosed(text, groups):
        return _whole(name, text, memory)
    is_open = any(blocks.has_stray_faults for _, blocks in groups)
    units: dict[Key, Unit] = {}
    pieces = []
    for offset, blocks in groups:
        before, behind = "", ""
        if defaults.text and offset != defaults.start:
            before, behind = (defaults.text, "") if defaults.start < offset else ("", defaults.text)
        key = Key(blocks.text, before, behind, is_open)
        own = len(before) + 1 if before else 0
        unit = units.get(key) or memory.units.get(key) or _unit(name, key, memory.pieces_project)
        units[key] = unit
        span = Span(offset, offset + len(blocks.text))
        pieces.append(Piece(unit, blocks, span, own, defaults.start))
    known = {blocks.text: blocks for _, blocks in groups}
    return tuple(pieces), Memory(memory.project, known, units, None, memory.edition)


def _is_unclosed(text: str, groups: list[tuple[int, Blocks]]) -> bool:
    """Whether something cannot be read in a text whose braces do not tell the blocks apart."""
    return any(blocks.syntax.findings for _, blocks in groups) and text_units(text, 0) is None


def _unit(name: str, key: Key, project: Project) -> Unit:
    text = "\n".join(part for part in (key.before, key.text, key.behind) if part)
    return Unit(Source(name, text), project, is_open=key.is_open)


def _whole(name: str, text: str, memory: Memory) -> tuple[tuple[Piece, ...], Memory]:
    """The file as one piece."""
    piece = memory.whole
    if piece is None or piece.unit.source.text != text:
        unit = _unit(name, Key(text, "", "", is_open=False), memory.pieces_project)
        piece = Piece(unit, Blocks(text), Span(0, len(text)), 0, 0)
    return (piece,), replaced(memory, whole=piece)


class _Defaults(Frozen):
    text: str
    start: int


def _defaults(groups: list[tuple[int, Blocks]]) -> _Defaults | None:
    """The defaults of a file, empty if it has none; None where they cannot be told apart."""
    with_defaults = [(offset, blocks) for offset, blocks in groups if "defaults" in blocks.rules]
    if not with_defaults:
        return _Defaults("", 0)
    offset, blocks = with_defaults[0]
    alone = len(with_defaults) == 1 and len(blocks.nodes) == 1 and blocks.is_closed
    return _Defaults(blocks.text, offset) if alone else None


def _groups(text: str, memory: Memory) -> list[tuple[int, Blocks]]:
    """The blocks of a file, as few together as can stand alone; none if that cannot be done."""
    cuts = list(dict.fromkeys((0, *_cuts(text), len(text))))
    groups: list[tuple[int, Blocks]] = []
    first = 0
    while first < len(cuts) - 1:
        for end in range(first + 1, min(first + 1 + _MOST_JOINED, len(cuts))):
            part = text[cuts[first] : cuts[end]]
            blocks = memory.blocks.get(part) or Blocks(part)
            if "clause" in blocks.rules:
                return []
            if blocks.is_closed or end == len(cuts) - 1:
                groups.append((cuts[first], blocks))
                first = end
                break
        else:
            return []
    return groups


def _cuts(text: str) -> Iterator[int]:
    """Where blocks may begin: at the words that open them on a line, with the comments above."""
    last = 0
    for match in _OPENER.finditer(text):
        offset = line_start(text, match.start(1))
        while last < offset:
            above = line_start(text, max(_before_line_end(text, offset), last))
            line = text[above:offset].strip(_BLANK + "\r\n")
            if line and line[0] != "#":
                break
            offset = above
        last = match.end()
        yield offset


def _before_line_end(text: str, offset: int) -> int:
    """The end of the line above the one that begins at a place, before its line end."""
    return offset - 2 if text[offset - 2 : offset] == "\r\n" else offset - 1
