"""Bodies as JSON in the strings of a program, each as an inset of the program's text."""

from __future__ import annotations

import re

from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown
from recdsl.model.placeholder import fixed_parts
from recdsl.model.source import Span
from recdsl.surfaces.code.format_calls import PATTERNS, SIGNS, holes_of
from recdsl.surfaces.code.literal import scalar
from recdsl.surfaces.code.strings import ESCAPE, unescaped
from recdsl.surfaces.code.syntax_walk import nodes
from recdsl.surfaces.embedded.growing import Growing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.surfaces.code.format_calls import Holes
    from recdsl.surfaces.code.literal import Literal
    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.embedded.inset import Inset

# A string's opening: its prefix letters and its quotes.
_OPENING = re.compile(r"(?P<how>[A-Za-z@$]*)(?P<quotes>\"\"\"+|'''|[\"'`])\n?")
_HERE = re.compile(r"<<<\s*(?P<quote>['\"]?)(?P<word>\w+)['\"]?\r?\n")
# The types of the nodes that are put into a string when the program runs.
_HOLES = frozenset(
    {
        *("template_substitution", "interpolation", "variable_name", "dynamic_variable_name"),
        *("member_access_expression", "subscript_expression", "raw_str_interpolation"),
    }
)
# What Swift puts in, between `\(` and `)`.
_PUT_IN = "interpolated_expression"
# The nodes of PHP in which an expression between braces is put in.
_BRACED = frozenset({"encapsed_string", "heredoc_body"})
_NAME = re.compile(r"[A-Za-z_]\w*")
# A text in an expression, which stays if it is an index or the name of a variable.
_TEXT = re.compile(
    r"(?P<named>[\w)\]]\[|\((?=[\"'](?:[A-Z]{1,12}|[A-Z]+(?:_[A-Z0-9]+)+)[\"']))?"
    r"(?P<quote>[\"'`])[^\"'`]*(?P=quote)"
)
_DOUBLED = ("{{", "}}")
_ESCAPES = re.compile(rf"\{{\{{|\}}\}}|{ESCAPE.pattern}", re.DOTALL)
# The special signs of a text that a call formats: escapes, and the call's own signs.
_SPECIAL: dict[Holes | None, re.Pattern[str]] = {
    None: _ESCAPES,
    **{
        kind: re.compile(f"(?P<call>{pattern.pattern})|{ESCAPE.pattern}", re.DOTALL)
        for kind, pattern in PATTERNS.items()
    },
}

# A verbatim string of C# has its quotes doubled.
_VERBATIM = {
    kind: re.compile(f'(?P<doubled>"")|{pattern.pattern}', re.DOTALL)
    for kind, pattern in _SPECIAL.items()
}


def read_string(reader: Reader, node: Node) -> Literal:
    """A string of a language that says how its strings are written."""
    assert reader.language.quoted
    quoted = reader.language.quoted(reader, node)
    if quoted is None:
        return reader.unknown(node, "string")
    if quoted.has_names or next(_holes(reader, node), None) is not None:
        return template(reader, node)
    text = reader.node_text(node)[quoted.start : quoted.end]
    return scalar(text if quoted.raw else unescaped(text), reader.span(node))


def template(reader: Reader, node: Node) -> Literal:
    """A string into which something is put when the program runs."""
    inset, _ = content(reader, node)
    text = inset.text if inset else ""
    return reader.unknown(node, "string", fixed_parts(Unknown(text)))


class _Quoting(Frozen):
    """The notation of a string: its quotes, and whether it has escapes, or braces doubled.

    `holes` is the notation of the call that formats it; `filled` is whether braces are special.
    """

    quotes: str
    raw: bool
    doubled: bool
    filled: bool
    holes: Holes | None
    doubles_quotes: bool = False

    def signs(self, text: str, start: int, end: int) -> Iterator[tuple[re.Match[str], str | None]]:
        """The special signs in a part of the string, each with its text.

        The text is None for a value that a call puts in.
        """
        pattern = _SPECIAL[self.holes] if not self.doubles_quotes else _VERBATIM[self.holes]
        for match in pattern.finditer(text, start, end):
            sign = match.group()
            if sign == '""' and self.doubles_quotes:
                yield match, '"'
            elif self.holes and match["call"]:
                yield match, _meant(sign)
            elif self.doubled if sign in _DOUBLED else not self.raw:
                yield match, sign[0] if sign in _DOUBLED else unescaped(sign)

    def spelt(self, text: str) -> str | None:
        """Write a text for the string; None if it has characters that could be misread."""
        mark, is_single = self.quotes[:1], len(self.quotes) == 1
        is_refused = (is_single if self.raw else mark != '"') and not self.doubles_quotes
        refused = "$`\n" + (mark if is_refused else "")
        if self.filled or self.holes:
            refused += "{}%"
        closes = self.raw and not self.doubles_quotes and bool(self.quotes) and self.quotes in text
        if closes or any(sign in text for sign in refused):
            return None
        if self.doubles_quotes:
            return text.replace('"', '""')
        if self.raw:
            return text
        text = text.replace("\\", "\\\\")
        return text.replace('"', '\\"') if self.quotes == '"' else text


def _meant(sign: str) -> str | None:
    """The text of a sign of a formatting call; None if the call puts a value there."""
    if sign in SIGNS:
        return sign[0]
    return sign[1:-1] if sign[0] == "'" else None


def content(reader: Reader, node: Node) -> tuple[Inset | None, list[Node]]:
    """The text of a string, with placeholders for the values in it, and the nodes of these values.

    The text is None if the notation of the string is not known.
    """
    holes = dict(_holes(reader, node))
    form = _own_form(reader, node) if reader.language.quoted else _shared_form(reader, node)
    if form is None:
        return None, list(holes)
    quoting, start, end = form
    text = reader.points.text
    grown, offset = Growing(), start
    for hole in holes.values():
        _take(grown, text, (offset, hole.start), quoting)
        grown.put(placeholder(text[hole.start : hole.end]), hole.start, hole.end)
        offset = hole.end
    _take(grown, text, (offset, end), quoting)
    return grown.inset(start), list(holes)


def _own_form(reader: Reader, node: Node) -> tuple[_Quoting, int, int] | None:
    """How the language of a program writes a string, and where its content is."""
    assert reader.language.quoted
    quoted = reader.language.quoted(reader, node)
    if quoted is None:
        return None
    called = holes_of(reader, node) or ("dollar" if quoted.has_names else None)
    filled = quoted.doubles_braces
    quoting = _Quoting(
        quoted.quotes, quoted.raw, filled, filled, called, doubles_quotes=quoted.doubles_quotes
    )
    start = reader.span(node).start
    return quoting, start + quoted.start, start + quoted.end


def _shared_form(reader: Reader, node: Node) -> tuple[_Quoting, int, int] | None:
    """How most languages write a string, and where its content is."""
    text, span = reader.points.text, reader.span(node)
    opening = _OPENING.match(text, span.start)
    heredoc = None if opening else _HERE.match(text, span.start)
    called = holes_of(reader, node)
    if opening:
        how = opening["how"].lower()
        # In C#, `$$"""` has neither escapes nor doubled braces.
        plain = "$" in how and opening["quotes"].startswith('"""')
        raw = plain or "r" in how or node.type.startswith(("raw", "verbatim"))
        filled = "f" in how or "$" in how
        quoting = _Quoting(opening["quotes"], raw, filled and not plain, filled, called)
        return quoting, opening.end(), span.end - len(opening["quotes"])
    if heredoc:
        quoting = _Quoting("", heredoc["quote"] == "'", doubled=False, filled=False, holes=called)
        return quoting, heredoc.end(), span.end - len(heredoc["word"])
    return None


def placeholder(expression: str) -> str:
    """The placeholder for an expression, with the last of its names.

    A text in the expression may be the value itself, and so a secret, unless it is an index or the
    name of a variable of the environment.
    """
    names: list[str] = _NAME.findall(_TEXT.sub(_if_named, expression))
    return f"${{{names[-1] if names else 'VALUE'}}}"


def _if_named(text: re.Match[str]) -> str:
    return text[0] if text["named"] else " "


def _holes(reader: Reader, node: Node) -> Iterator[tuple[Node, Span]]:
    """The nodes that are put into a string, with their spans, the outermost ones only."""
    end = -1
    for child in nodes(node):
        if child.start_byte < end or child == node:
            continue
        braces = _braces(reader, child)
        if braces:
            end = braces[1].end_byte
            yield child, Span(reader.span(braces[0]).start, reader.span(braces[1]).end)
        elif child.type == _PUT_IN and (put := _beside(reader, child)):
            end = put[1].end_byte
            yield child, Span(reader.span(put[0]).start, reader.span(child).end + 1)
        elif child.type in _HOLES:
            end = child.end_byte
            yield child, reader.span(child)


def _braces(reader: Reader, node: Node) -> tuple[Node, Node] | None:
    """The braces around an expression that PHP puts in."""
    parent = reader.tree.parent(node)
    signs = _beside(reader, node) if parent is not None and parent.type in _BRACED else None
    return signs if signs and signs[0].type == "{" else None


def _beside(reader: Reader, node: Node) -> tuple[Node, Node] | None:
    """The nodes before and after one."""
    before, after = (step(node, named=False) for step in (reader.tree.before, reader.tree.after))
    return (before, after) if before is not None and after is not None else None


def _take(grown: Growing, text: str, ends: tuple[int, int], quoting: _Quoting) -> None:
    """Add a part of a string to the text, with each escape as its character."""
    begin, (offset, end) = grown.length, ends
    for match, meant in quoting.signs(text, offset, end):
        grown.take(text[offset : match.start()], offset)
        offset = match.end()
        if meant is not None:
            grown.put(meant, *match.span())
            continue
        # The values that a call puts in cannot be rewritten.
        grown.spell(begin, quoting.spelt)
        grown.put(placeholder(match["name"] or ""), *match.span())
        begin = grown.length
    grown.take(text[offset:end], offset)
    grown.spell(begin, quoting.spelt)
