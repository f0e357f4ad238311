"""Members put into a literal, taken out, renamed and moved, in the text's own layout.

The text is JSON, or source code that contains a body: they differ in the scanner, and in the
notation of names and values. A comment stays with the member beside it (see `glue`).
"""

from __future__ import annotations

from bisect import bisect_left

from recdsl.model.finding import Move, Put, Remove, Rename
from recdsl.model.json_value import Unknown, escaped, parent, tokens
from recdsl.model.operations import ImpossibleError
from recdsl.model.source import Edit, Span, indent_at, line_end, line_start, opens_line
from recdsl.model.text_edits import TextEdits
from recdsl.surfaces.comment_glue import glue
from recdsl.surfaces.literal_style import Layout, in_order
from recdsl.surfaces.literal_syntax import JSON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from recdsl.model.document import Wish
    from recdsl.model.finding import Operation
    from recdsl.model.json_value import Json
    from recdsl.surfaces.comment_glue import Glue
    from recdsl.surfaces.json.member import Member
    from recdsl.surfaces.literal_style import Entry, Style
    from recdsl.surfaces.literal_syntax import Script

    Root = Callable[[str], Member | None]
    Edits = tuple[Edit, ...]

_BLANKS = " \t\r\n"


class Changes:
    """Changes literals of one language: `root` finds the body in a text, `script` spells values.

    `first` is the body in the unchanged text, if it is known already.
    """

    __slots__ = ("_first", "_root", "_script", "_text")

    def __init__(
        self, text: str, root: Root, script: Script = JSON, first: Member | None = None
    ) -> None:
        """Take the text, what finds the body in such a text, and the language's spelling."""
        self._text = text
        self._root = root
        self._script = script
        self._first: Literal | None = Literal(text, first, script) if first else None

    def planned(self, wish: Wish) -> Edits | None:
        """The edits that may fulfil a wish; None if the text cannot express it."""
        try:
            return self.edits(wish.operations)
        except ImpossibleError:
            return None

    def edits(self, operations: Sequence[Operation]) -> Edits:
        """The edits for operations, one after the other.

        Raises:
            ImpossibleError: if the text cannot express them.
        """
        if self._first is None:
            self._first = self._literal(self._text)
        at_once = _at_once(self._first, operations)
        return at_once if at_once is not None else self._in_steps(operations)

    def _in_steps(self, operations: Sequence[Operation]) -> Edits:
        edits = TextEdits(self._text)
        for operation in operations:
            edits.edit(next(self._literal(edits.text).steps(operation)))
            if isinstance(operation, Move):  # the value is there twice now
                edits.edit(next(self._literal(edits.text).steps(Remove(operation.pointer))))
        return edits.edits()

    def _literal(self, text: str) -> Literal:
        root = self._root(text)
        if root is None:
            raise ImpossibleError
        return Literal(text, root, self._script)


def _at_once(literal: Literal, operations: Sequence[Operation]) -> Edits | None:
    """The edits for operations that do not depend on each other; None if they may."""
    places = [operation.pointer for operation in operations if isinstance(operation, Remove | Move)]
    if len(operations) > 1 and any(tokens(place)[-1].isdecimal() for place in places):
        return None  # removing an element changes the indices after it
    edits: list[Edit] = []
    for operation in operations:
        try:
            edits += (edit for step in literal.steps(operation) for edit in step)
        except ImpossibleError:
            if len(operations) == 1:
                raise
            return None
    edits.sort(key=lambda edit: (edit.span.start, edit.span.end))
    if len(operations) == 1 and not isinstance(operations[0], Move):
        return tuple(edits)
    starts = [edit.span.start for edit in edits[1:]]
    meet = any(edit.span.end >= start for edit, start in zip(edits[:-1], starts, strict=True))
    return None if meet else tuple(edits)


class Literal:
    """A body in a text, and how it is changed there."""

    __slots__ = ("_layout", "_root", "_script", "_text")

    def __init__(self, text: str, root: Member, script: Script) -> None:
        """Take the text, the body, and the language's spelling."""
        self._text = text
        self._root = root
        self._script = script
        self._layout = Layout(text, root, script)

    def steps(self, operation: Operation) -> Iterator[Edits]:
        """The edits for one operation; a move has two steps, to be taken one after the other.

        Raises:
            ImpossibleError: if the text cannot express it.
        """
        if isinstance(operation, Put):
            yield self._put(operation)
        elif isinstance(operation, Remove):
            yield self._removed(operation.pointer)
        elif isinstance(operation, Rename):
            yield (self._renamed(operation),)
        elif isinstance(operation, Move):
            yield self._copied(operation)
            yield self._removed(operation.pointer)
        else:
            raise ImpossibleError

    def _put(self, put: Put) -> Edits:
        way, missing = self._root.way(put.pointer)
        style = self._layout.style(way)
        if missing:
            return self._added(way, missing, style, lambda indent: style.written(put.value, indent))
        member = way[-1]
        if _wraps(put, member):
            opening, closing = style.brackets
            ends = Span(member.start, member.start), Span(member.end, member.end)
            return Edit(ends[0], opening), Edit(ends[1], closing)
        if self._has_comments(member):
            raise ImpossibleError  # comments, which the fix must not remove
        if way[-2:-1] and way[-2].written == "fields" and not self._is_alike(member, put.value):
            raise ImpossibleError  # the field has a type
        return (Edit(member.value, style.written(put.value, self._layout.indent(way))),)

    def _copied(self, move: Move) -> Edits:
        """The edits that copy the text of a member's value to a second place."""
        source, lost = self._root.way(move.pointer)
        way, missing = self._root.way(move.target)
        if lost or not missing:
            raise ImpossibleError
        style = self._layout.style(way)
        value_text = self._text[source[-1].start : source[-1].end]
        old = indent_at(self._text, source[-1].start)
        return self._added(way, missing, style, lambda indent: style.moved(value_text, old, indent))

    def _removed(self, pointer: str) -> Edits:
        """The edits that remove a member or element with its comma, and its line if it is alone."""
        way, missing = self._root.way(pointer)
        if missing or len(way) < 2 or way[-2].written != "literal":
            raise ImpossibleError
        return _taken_out(self._text, way[-2], way[-1], self._script)

    def _renamed(self, rename: Rename) -> Edit:
        way, missing = self._root.way(rename.pointer)
        beside = f"{parent(rename.pointer)}/{escaped(rename.name)}"
        if missing or way[-1].key is None or not self._root.way(beside)[1]:
            raise ImpossibleError
        if way[-2].written == "fields":
            raise ImpossibleError
        style = self._layout.style(way[:-1])
        return Edit(way[-1].key, style.label(rename.name).removesuffix(style.colon))

    def _is_alike(self, member: Member, value: Json) -> bool:
        """Whether a scalar is of the same type as the one in the text."""
        if member.inside is not None or isinstance(value, dict | list):
            return False
        is_text = isinstance(value, str | Unknown)
        is_word = value is None or isinstance(value, bool)
        first = self._text[member.start : member.start + 1]
        return (first in "\"'`") == is_text and first.isalpha() == is_word

    def _has_comments(self, member: Member) -> bool:
        """Whether a value contains a comment."""
        if member.inside is None:
            return False
        inside = in_order(member)
        starts = [member.start + 1, *(child.end for child in inside)]
        ends = [*(child.whole.start for child in inside), member.end - 1]
        between = (Span(*pair) for pair in zip(starts, ends, strict=True))
        if any(
            sign.is_comment
            for span in between
            for gap in (glue(self._text, span, self._script),)
            for sign in gap.beside + gap.above
        ):
            return True
        return any(map(self._has_comments, inside))

    def _added(self, way: list[Member], missing: list[str], style: Style, entry: Entry) -> Edits:
        """The edits that add a member or element after the last one of an object or array."""
        holder = way[-1]
        if holder.inside is None or holder.written != "literal":
            raise ImpossibleError
        label = style.label(missing[0]) if isinstance(holder.inside, dict) else ""
        inside = in_order(holder)
        if not inside:
            return (
                self._added_first(
                    way, style, lambda indent: label + style.nested(missing[1:], entry, indent)
                ),
            )
        text, last = self._text, max(inside, key=lambda member: member.end)
        behind = glue(text, Span(last.end, holder.end - 1), self._script)
        tall = opens_line(text, last.whole.start)
        if tall or any(sign.kind == "line" for sign in behind.beside):
            indent = indent_at(text, last.whole.start)
            entry_text = f"{style.newline}{indent}{label}{style.nested(missing[1:], entry, indent)}"
            return _on_a_line(last.end, behind, entry_text)
        entry_text = _between(text, inside, style) + label + style.nested(missing[1:], entry, None)
        return (Edit(_at_the_end(last.end, behind), entry_text),)

    def _added_first(self, way: list[Member], style: Style, entry: Entry) -> Edit:
        """The only member or element of an object or array that was empty."""
        holder = way[-1]
        span = Span(holder.start + 1, holder.end - 1)
        if self._text[span.start : span.end].strip(_BLANKS):
            raise ImpossibleError
        indent = self._layout.indent(way)
        if indent is None:
            return Edit(span, entry(None))
        inner = indent + style.unit
        return Edit(span, f"{style.newline}{inner}{entry(inner)}{style.newline}{indent}")


def _wraps(put: Put, member: Member) -> bool:
    """Whether a list replaces its only element, which then keeps its notation."""
    value = put.value
    if not isinstance(value, list) or len(value) != 1 or not isinstance(member.inside, dict):
        return False
    return isinstance(value[0], dict) and value[0].keys() == member.inside.keys()


def _on_a_line(end: int, behind: Glue, entry: str) -> Edits:
    """The edits that add a member on a separate line, below the comments beside the last one."""
    signs = [sign for sign in behind.beside if sign.kind != "other"]
    if not any(sign.is_comment for sign in signs):
        return (
            Edit(Span(end, end), f",{entry}"),
        )  # the comma after the last member then follows the new one
    comma, offset = behind.comma, signs[-1].span.end
    if comma is None:
        return Edit(Span(end, end), ","), Edit(Span(offset, offset), entry)
    if comma not in signs:
        raise ImpossibleError
    return (Edit(Span(offset, offset), f"{entry},"),)


def _at_the_end(end: int, behind: Glue) -> Span:
    """The span for a new member on the last one's line, after its comments."""
    signs = []
    for sign in behind.beside:
        if sign.kind != "block":
            break
        signs.append(sign)
    if any(sign.is_comment for sign in behind.beside[len(signs) :]):
        raise ImpossibleError
    offset = signs[-1].span.end if signs else end
    return Span(offset, offset)


def _between(text: str, inside: list[Member], style: Style) -> str:
    """The text between the last two members on one line; else the comma of the style."""
    if len(inside) < 2:
        return style.comma
    separator = text[inside[-2].end : inside[-1].whole.start]
    return separator if separator.strip(_BLANKS) == "," and separator.isprintable() else style.comma


def _taken_out(text: str, holder: Member, member: Member, script: Script) -> Edits:
    inside = in_order(holder)
    index = _place(inside, member)
    before = inside[index - 1].end if index else holder.start + 1
    after = inside[index + 1].whole.start if index + 1 < len(inside) else holder.end - 1
    whole = member.whole
    if len(inside) == 1:
        if text[before : whole.start].strip(_BLANKS) or text[whole.end : after].strip(
            _BLANKS + ","
        ):
            raise ImpossibleError
        return (Edit(Span(before, after), ""),)
    left = glue(text, Span(before, whole.start), script)
    right = glue(text, Span(whole.end, after), script)
    # A comment on the line of the bracket that opens is about the content of the brackets.
    if any(sign.kind != "comma" for sign in (*left.above, *right.beside)):
        raise ImpossibleError  # a separate comment, which the fix must not remove
    is_last = index + 1 == len(inside)
    if is_last or (index and _ends_line(text, member.end, after, whole.start)):
        span, bare = Span(before, whole.end), left.is_bare and index > 0
    else:
        span, bare = Span(whole.start, after), right.is_bare
    if bare:
        return (Edit(span, ""),)
    return _line_taken_out(text, whole, left, right, is_last=is_last)


def _line_taken_out(
    text: str, whole: Span, left: Glue, right: Glue, *, is_last: bool
) -> tuple[Edit, ...]:
    """A member with its lines, between comments that belong to its neighbours."""
    own = [sign for sign in right.beside if sign.kind == "comma"]
    start = line_start(text, whole.start)
    end = own[-1].span.end if own else whole.end
    stop = line_end(text, end)
    alone = opens_line(text, whole.start) and not text[end:stop].strip(_BLANKS)
    if not (alone and left.is_plain and right.is_plain) or (not own and not is_last):
        raise ImpossibleError
    stop += 2 if text.startswith("\r\n", stop) else 1
    edits = [Edit(Span(start, stop), "")]
    if is_last and not own:
        if left.comma is None:
            raise ImpossibleError
        edits.insert(0, Edit(left.comma.span, ""))
    return tuple(edits)


def _place(inside: list[Member], member: Member) -> int:
    """The index of a member among those in an object or array."""
    index = bisect_left(inside, member.start, key=lambda other: other.start)
    if index >= len(inside) or inside[index] is not member:
        raise ImpossibleError
    return index


def _ends_line(text: str, end: int, following: int, start: int) -> bool:
    """Whether a member is the last one of a line that others begin."""
    between = text[end:following]
    return ("\n" in between or "\r" in between) and not opens_line(text, start)
