"""Bodies as JSON in the strings of a program, each as an inset of the program's text."""

from __future__ import annotations

import re

from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown
from recdsl.model.placeholder import fixed_parts
from recdsl.model.source import Span
from recdsl.surfaces.code.format_calls import PATTERNS, SIGNS, holes_of
from recdsl.surfaces.code.strings import ESCAPE, unescaped
from recdsl.surfaces.code.syntax_walk import nodes
from recdsl.surfaces.embedded.growing import Growing
from recdsl.surfaces.embedded.pieces import Piece
from recdsl.surfaces.json.dialect import BARE_PLACEHOLDERS
from recdsl.surfaces.start_bodies import may_hold_start_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tree_sitter import Node

    from recdsl.surfaces.code.format_calls import Holes
    from recdsl.surfaces.code.literal import Literal
    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.code.stated_modes import StatedModes
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
# The nodes of PHP in which an expression between braces is put in.
_BRACED = frozenset({"encapsed_string", "heredoc_body"})
_NAME = re.compile(r"[A-Za-z_]\w*")
_DOUBLED = ("{{", "}}")
_ESCAPES = re.compile(rf"\{{\{{|\}}\}}|{ESCAPE.pattern}", re.DOTALL)
# What is special in a text that a call formats: escapes, and the call's own signs.
_SPECIAL: dict[Holes | None, re.Pattern[str]] = {
    None: _ESCAPES,
    **{
        kind: re.compile(f"(?P<call>{pattern.pattern})|{ESCAPE.pattern}", re.DOTALL)
        for kind, pattern in PATTERNS.items()
    },
}


def texts_of(reader: Reader) -> tuple[Node, ...]:
    """The strings of a program that may be bodies."""
    return tuple(_texts(reader))


def _texts(reader: Reader) -> Iterator[Node]:
    end = -1
    for node in nodes(reader.root):
        if node.start_byte < end or node.type not in reader.language.strings:
            continue
        end = node.end_byte
        if may_hold_start_body(reader.said(node)):
            yield node


def template(reader: Reader, node: Node) -> Literal:
    """A string into which something is put when the program runs."""
    inset, _ = content(reader, node)
    said = inset.text if inset else ""
    return reader.unknown(node, "string", fixed_parts(Unknown(said)))


def pieces(
    reader: Reader, texts: Sequence[Node], modes: StatedModes | None = None
) -> Iterator[Piece]:
    """Strings as pieces, with the modes that the program states for them."""
    variable = reader.language.variable(reader.points.text) if texts else ""
    for node in texts:
        inset, _ = content(reader, node)
        if inset is not None:
            mode = modes.mode(node) if modes else None
            yield Piece(inset, mode, BARE_PLACEHOLDERS, variable=variable)


class _Quoting(Frozen):
    """How a string is written: its quotes, and whether it has escapes, or braces doubled.

    `holes` tells how a call that formats it knows what to put in; `filled` that braces are special.
    """

    quotes: str
    raw: bool
    doubled: bool
    filled: bool
    holes: Holes | None

    def signs(self, text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], str | None]]:
        """Where a part of the string stands for something else than it says, and for what.

        A value that a call puts in is None.
        """
        for found in _SPECIAL[self.holes].finditer(text, start, end):
            said = found.group()
            if self.holes and found["call"]:
                yield found, _meant(said)
            elif self.doubled if said in _DOUBLED else not self.raw:
                yield found, said[0] if said in _DOUBLED else unescaped(said)

    def spelt(self, text: str) -> str | None:
        """Write a text for the string; None if it has characters that could be misread."""
        mark = self.quotes[:1]
        refused = "$`\n" + ("" if mark == '"' and not self.raw else mark)
        if self.filled or self.holes:
            refused += "{}%"
        if any(sign in text for sign in refused):
            return None
        if self.raw:
            return text
        text = text.replace("\\", "\\\\")
        return text.replace('"', '\\"') if self.quotes == '"' else text


def _meant(said: str) -> str | None:
    """What a sign of a formatting call stands for; None for what is put in."""
    if said in SIGNS:
        return said[0]
    return said[1:-1] if said[0] == "'" else None


def content(reader: Reader, node: Node) -> tuple[Inset | None, list[Node]]:
    """What a string says, with a placeholder for everything that is put into it, and what that is.

    The text is None where it is not known how the string is written.
    """
    holes = dict(_holes(reader, node))
    text, span = reader.points.text, reader.span(node)
    opening = _OPENING.match(text, span.start)
    here = None if opening else _HERE.match(text, span.start)
    called = holes_of(reader, node)
    if opening:
        how = opening["how"].lower()
        # In C#, `$$"""` has neither escapes nor doubled braces.
        plain = "$" in how and opening["quotes"].startswith('"""')
        raw = plain or "r" in how or node.type.startswith(("raw", "verbatim"))
        filled = "f" in how or "$" in how
        quoting = _Quoting(opening["quotes"], raw, filled and not plain, filled, called)
        start, end = opening.end(), span.end - len(opening["quotes"])
    elif here:
        quoting = _Quoting("", here["quote"] == "'", doubled=False, filled=False, holes=called)
        start, end = here.end(), span.end - len(here["word"])
    else:
        return None, list(holes)
    grown, at = Growing(), start
    for hole in holes.values():
        _take(grown, text, (at, hole.start), quoting)
        grown.put(_placeholder(text[hole.start : hole.end]), hole.start, hole.end)
        at = hole.end
    _take(grown, text, (at, end), quoting)
    return grown.inset(start), list(holes)


def _placeholder(said: str) -> str:
    """The placeholder for an expression, with the last of its names."""
    names: list[str] = _NAME.findall(said)
    return f"${{{names[-1] if names else 'VALUE'}}}"


def _holes(reader: Reader, node: Node) -> Iterator[tuple[Node, Span]]:
    """What is put into a string, and where, the outermost places only."""
    end = -1
    within: dict[int, tuple[Node, Node]] = {}
    for child in nodes(node):
        if child.type in _BRACED:
            within.update(_braced(child))
        if child.start_byte < end or child == node:
            continue
        braces = within.get(child.id)
        if braces:
            end = braces[1].end_byte
            yield child, Span(reader.span(braces[0]).start, reader.span(braces[1]).end)
        elif child.type in _HOLES:
            end = child.end_byte
            yield child, reader.span(child)


def _braced(node: Node) -> Iterator[tuple[int, tuple[Node, Node]]]:
    """The expressions of PHP that are put into a text, with the braces around them."""
    children = node.children
    for before, child, after in zip(children, children[1:], children[2:], strict=False):
        if before.type == "{":
            yield child.id, (before, after)


def _take(grown: Growing, text: str, ends: tuple[int, int], quoting: _Quoting) -> None:
    """Take part of a string; what is written in another way stands for a character."""
    begin, (at, end) = grown.length, ends
    for found, meant in quoting.signs(text, at, end):
        grown.take(text[at : found.start()], at)
        at = found.end()
        if meant is not None:
            grown.put(meant, *found.span())
            continue
        # What a call puts in is none of the text that can be written anew.
        grown.spell(begin, quoting.spelt)
        grown.put(_placeholder(found["name"] or ""), *found.span())
        begin = grown.length
    grown.take(text[at:end], at)
    grown.spell(begin, quoting.spelt)
