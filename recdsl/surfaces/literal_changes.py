"""Members put into a literal, taken out, renamed and moved, in the text's own layout.

The text is JSON, or source code in which a body is written: what differs is how it is scanned, and
how names and values are spelt.
"""

from __future__ import annotations

from recdsl.model.finding import Move, Put, Remove, Rename
from recdsl.model.json_value import escaped, parent
from recdsl.model.operations import ImpossibleError, changed, sent_alike
from recdsl.model.source import Edit, Source, Span, indent_at, opens_line
from recdsl.model.text_edits import Draft
from recdsl.surfaces.literal_style import in_order, style_of
from recdsl.surfaces.literal_syntax import JSON

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.document import Document
    from recdsl.model.finding import Operation
    from recdsl.surfaces.json.member import Member
    from recdsl.surfaces.literal_style import Entry, Style
    from recdsl.surfaces.literal_syntax import Script

    Read = Callable[[Source], Document]
    Root = Callable[[str], Member | None]

_BLANKS = " \t\r\n"


def proven_edits(  # noqa: PLR0913, PLR0917 - the text, what it says, and how it says it
    source: Source,
    document: Document,
    index: int,
    operations: tuple[Operation, ...],
    read: Read,
    changes: Changes,
) -> tuple[Edit, ...] | None:
    """The edits that do to a text what operations do to one of its bodies.

    They are proven by reading what becomes of the text: it has no new mistakes, and exactly the
    body that the operations make of the one before.

    Args:
        source: the text.
        document: what it was read into.
        index: which of its recordings is meant, counted from 0.
        operations: what to do, one after the other.
        read: reads a text like this one.
        changes: makes one change to a text like this one.
    """
    draft = Draft(source.text)
    try:
        wanted = changed(document.recordings[index].body, operations)
        for operation in operations:
            changes.change(draft, operation)
    except ImpossibleError:
        return None
    after = read(Source(source.name, draft.text))
    if len(after.findings) > len(document.findings):
        return None
    if len(after.recordings) != len(document.recordings):
        return None
    return draft.edits() if sent_alike(after.recordings[index].body, wanted) else None


class Changes:
    """Changes literals of one language: `root` finds the body in a text, `script` spells values."""

    __slots__ = ("_root", "_script")

    def __init__(self, root: Root, script: Script = JSON) -> None:
        """Take what finds the body, and the language's spelling."""
        self._root = root
        self._script = script

    def change(self, draft: Draft, operation: Operation) -> None:
        """Do one operation to a text.

        Raises:
            ImpossibleError: when the text cannot say it.
        """
        text = draft.text
        if isinstance(operation, Put):
            draft.edit([self._put(text, operation)])
        elif isinstance(operation, Remove):
            draft.edit([self._removed(text, operation.pointer)])
        elif isinstance(operation, Rename):
            draft.edit([self._renamed(text, operation)])
        else:
            draft.edit([self._copied(text, operation)])
            draft.edit([self._removed(draft.text, operation.pointer)])

    def _way(self, text: str, pointer: str) -> tuple[list[Member], list[str]]:
        """The members from the root towards a place, and the rest of the path."""
        root = self._root(text)
        if root is None:
            raise ImpossibleError
        return root.way(pointer)

    def _put(self, text: str, put: Put) -> Edit:
        way, missing = self._way(text, put.pointer)
        style = style_of(text, way, self._script)
        if missing:
            return _added(text, way, missing, style, lambda at: style.written(put.value, at))
        return Edit(way[-1].value, style.written(put.value, _indent(text, way)))

    def _copied(self, text: str, move: Move) -> Edit:
        """The value of a member put in a second place, as its text."""
        source, lost = self._way(text, move.pointer)
        way, missing = self._way(text, move.target)
        if lost or not missing:
            raise ImpossibleError
        style = style_of(text, way, self._script)
        said, old = text[source[-1].start : source[-1].end], indent_at(text, source[-1].start)
        return _added(text, way, missing, style, lambda at: style.moved(said, old, at))

    def _removed(self, text: str, pointer: str) -> Edit:
        """A member or element with its comma, and with its line where it stands alone."""
        way, missing = self._way(text, pointer)
        if missing or len(way) < 2:
            raise ImpossibleError
        return _taken_out(text, way[-2], way[-1])

    def _renamed(self, text: str, rename: Rename) -> Edit:
        way, missing = self._way(text, rename.pointer)
        beside = f"{parent(rename.pointer)}/{escaped(rename.name)}"
        if missing or way[-1].key is None or not self._way(text, beside)[1]:
            raise ImpossibleError
        style = style_of(text, way[:-1], self._script)
        return Edit(way[-1].key, style.label(rename.name).removesuffix(style.colon))


def _indent(text: str, way: list[Member]) -> str | None:
    """The indentation of the line that a value may spread below; None where it may not."""
    member, root = way[-1], way[0]
    tall = any(end in text[root.start : root.end] for end in "\r\n")
    return indent_at(text, member.start) if tall and opens_line(text, member.whole.start) else None


def _added(text: str, way: list[Member], missing: list[str], style: Style, entry: Entry) -> Edit:
    """A member or element behind the last one of an object or array."""
    holder = way[-1]
    if holder.inside is None:
        raise ImpossibleError
    label = style.label(missing[0]) if isinstance(holder.inside, dict) else ""
    inside = in_order(holder)
    if not inside:
        return _added_first(
            text, way, style, lambda at: label + style.nested(missing[1:], entry, at)
        )
    last = max(inside, key=lambda one: one.end)
    if opens_line(text, last.whole.start):
        indent = indent_at(text, last.whole.start)
        said = f",{style.newline}{indent}{label}{style.nested(missing[1:], entry, indent)}"
    else:
        said = _between(text, inside, style) + label + style.nested(missing[1:], entry, None)
    return Edit(Span(last.end, last.end), said)


def _added_first(text: str, way: list[Member], style: Style, entry: Entry) -> Edit:
    """The only member or element of an object or array that was empty."""
    holder = way[-1]
    span = Span(holder.start + 1, holder.end - 1)
    if text[span.start : span.end].strip(_BLANKS):
        raise ImpossibleError
    indent = _indent(text, way)
    if indent is None:
        return Edit(span, entry(None))
    inner = indent + style.unit
    return Edit(span, f"{style.newline}{inner}{entry(inner)}{style.newline}{indent}")


def _between(text: str, inside: list[Member], style: Style) -> str:
    """What stands between the last two on one line; else what the style has there."""
    if len(inside) < 2:
        return style.comma
    said = text[inside[-2].end : inside[-1].whole.start]
    return said if said.strip(_BLANKS) == "," and said.isprintable() else style.comma


def _taken_out(text: str, holder: Member, member: Member) -> Edit:
    inside = in_order(holder)
    at = inside.index(member)
    after = inside[at + 1].whole.start if at + 1 < len(inside) else -1
    whole = member.whole
    if len(inside) == 1:
        span = Span(holder.start + 1, holder.end - 1)
    elif after < 0 or (at and _ends_line(text, member.end, after, whole.start)):
        span = Span(inside[at - 1].end, whole.end)
    else:
        span = Span(whole.start, after)
    left, right = text[span.start : whole.start], text[whole.end : span.end]
    if (left + right).strip(_BLANKS + ","):
        raise ImpossibleError  # a comment: nobody said that it may go
    return Edit(span, "")


def _ends_line(text: str, end: int, following: int, start: int) -> bool:
    """Whether a member is the last one of a line that others begin."""
    between = text[end:following]
    return ("\n" in between or "\r" in between) and not opens_line(text, start)
