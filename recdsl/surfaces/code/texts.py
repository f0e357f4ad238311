"""Bodies as JSON in the strings of a program, each as an inset of the program's text."""

from __future__ import annotations

import re

from recdsl.model.frozen import Frozen
from recdsl.surfaces.code.addresses import mode_around
from recdsl.surfaces.code.reader import nodes
from recdsl.surfaces.code.strings import ESCAPE, unescaped
from recdsl.surfaces.embedded.growing import Growing
from recdsl.surfaces.embedded.pieces import Piece
from recdsl.surfaces.json.dialect import BARE_PLACEHOLDERS
from recdsl.surfaces.start_bodies import may_hold_start_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.model.source import Span
    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.embedded.inset import Inset

# A string's opening: letters that say how it is to be read, and its quotes.
_OPENING = re.compile(r"(?P<how>[A-Za-z@$]*)(?P<quotes>\"\"\"+|'''|[\"'`])\n?")
_HERE = re.compile(r"<<<\s*(?P<quote>['\"]?)(?P<word>\w+)['\"]?\r?\n")
# What is put into a string when the program runs, by the types of its nodes.
_HOLES = frozenset(
    {
        *("template_substitution", "interpolation", "variable_name", "dynamic_variable_name"),
        *("member_access_expression", "subscript_expression"),
    }
)
_HOLE = "${HOLE}"
_DOUBLED = ("{{", "}}")
_SPECIAL = re.compile(rf"\{{\{{|\}}\}}|{ESCAPE.pattern}", re.DOTALL)


def pieces(reader: Reader) -> Iterator[Piece]:
    """The strings of a program that may be bodies, with the modes of their URLs."""
    end = -1
    for node in nodes(reader.root):
        if node.start_byte < end or node.type not in reader.language.strings:
            continue
        end = node.end_byte
        if may_hold_start_body(reader.said(node)):
            inset = _content(reader, node)
            if inset is not None:
                yield Piece(inset, mode_around(reader, node), BARE_PLACEHOLDERS)


class _Quoting(Frozen):
    """How a string is written: its quotes, and whether it has escapes, or braces doubled."""

    quotes: str
    raw: bool
    doubled: bool

    def meant(self, said: str) -> str:
        """What an escape, or a pair of braces, stands for."""
        return said[0] if said in _DOUBLED else unescaped(said)

    def escapes(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Where a part of the string stands for something else than it says."""
        for found in _SPECIAL.finditer(text, start, end):
            if self.doubled if found.group() in _DOUBLED else not self.raw:
                yield found

    def spelt(self, text: str) -> str | None:
        """A text as it stands in the string; None where it has signs that could be misread."""
        mark = self.quotes[:1]
        refused = "$`\n" + ("" if mark == '"' and not self.raw else mark)
        if any(sign in text for sign in refused) or (self.doubled and ("{" in text or "}" in text)):
            return None
        if self.raw:
            return text
        text = text.replace("\\", "\\\\")
        return text.replace('"', '\\"') if self.quotes == '"' else text


def _content(reader: Reader, node: Node) -> Inset | None:
    """What a string says, with a placeholder for everything that is put into it."""
    text, span = reader.points.text, reader.span(node)
    opening = _OPENING.match(text, span.start)
    here = None if opening else _HERE.match(text, span.start)
    if opening:
        how = opening["how"].lower()
        raw = "r" in how or node.type.startswith(("raw", "verbatim"))
        quoting = _Quoting(opening["quotes"], raw, "f" in how or "$" in how)
        start, end = opening.end(), span.end - len(opening["quotes"])
    elif here:
        quoting = _Quoting("", here["quote"] == "'", doubled=False)
        start, end = here.end(), span.end - len(here["word"])
    else:
        return None
    grown, at = Growing(), start
    for hole in _holes(reader, node):
        _take(grown, text, (at, hole.start), quoting)
        grown.put(_HOLE, hole.start, hole.end)
        at = hole.end
    _take(grown, text, (at, end), quoting)
    return grown.inset(start)


def _holes(reader: Reader, node: Node) -> Iterator[Span]:
    """Where something is put into a string, the outermost places only."""
    end = -1
    for child in nodes(node):
        if child.type in _HOLES and child.start_byte >= end and child != node:
            end = child.end_byte
            yield reader.span(child)


def _take(grown: Growing, text: str, ends: tuple[int, int], quoting: _Quoting) -> None:
    """Take part of a string; what is written in another way stands for a character."""
    begin, (at, end) = grown.length, ends
    for found in quoting.escapes(text, at, end):
        grown.take(text[at : found.start()], at)
        grown.put(quoting.meant(found.group()), *found.span())
        at = found.end()
    grown.take(text[at:end], at)
    grown.spell(begin, quoting.spelt)
