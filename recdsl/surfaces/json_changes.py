"""Members put into a JSON text, taken out, renamed and moved, in the text's own layout."""

from __future__ import annotations

from recdsl.body import escaped, parent, tokens
from recdsl.draft import Draft
from recdsl.finding import Move, Put, Remove, Rename
from recdsl.operations import ImpossibleError, changed, sent_alike
from recdsl.surfaces.json_scanner import scan
from recdsl.surfaces.json_style import in_order, style_of
from recdsl.surfaces.json_text import read_json
from recdsl.text import Edit, Source, Span, indent_at, opens_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.document import Document
    from recdsl.finding import Operation
    from recdsl.surfaces.json_member import Member
    from recdsl.surfaces.json_style import Entry, Style

_BLANKS = " \t\r\n"


def proven_edits(
    source: Source, document: Document, operations: tuple[Operation, ...]
) -> tuple[Edit, ...] | None:
    """The edits that do to a text what operations do to its body.

    They are proven by reading what becomes of the text: it has no new mistakes, and exactly the
    body that the operations make of the one before.

    Args:
        source: the text.
        document: what it was read into.
        operations: what to do, one after the other.
    """
    draft = Draft(source.text)
    try:
        wanted = changed(document.recordings[0].body, operations)
        for operation in operations:
            _change(draft, operation)
    except ImpossibleError:
        return None
    after = read_json(Source(source.name, draft.text))
    if len(after.findings) > len(document.findings) or not after.recordings:
        return None
    return draft.edits() if sent_alike(after.recordings[0].body, wanted) else None


def _change(draft: Draft, operation: Operation) -> None:
    text = draft.text
    if isinstance(operation, Put):
        draft.edit([_put(text, operation)])
    elif isinstance(operation, Remove):
        draft.edit([_removed(text, operation.pointer)])
    elif isinstance(operation, Rename):
        draft.edit([_renamed(text, operation)])
    else:
        draft.edit([_copied(text, operation)])
        draft.edit([_removed(draft.text, operation.pointer)])


def _way(text: str, pointer: str) -> tuple[list[Member], list[str]]:
    """The members from the root towards a place, and the rest of the path that is not there."""
    root = scan(text).root
    if root is None:
        raise ImpossibleError
    way, names = [root], tokens(pointer)
    for at, name in enumerate(names):
        below = way[-1].below(name)
        if below is None:
            return way, names[at:]
        way.append(below)
    return way, []


def _put(text: str, put: Put) -> Edit:
    way, missing = _way(text, put.pointer)
    style = style_of(text, way)
    if missing:
        return _added(text, way, missing, style, lambda indent: style.written(put.value, indent))
    return Edit(way[-1].value, style.written(put.value, _indent(text, way)))


def _copied(text: str, move: Move) -> Edit:
    """The value of a member put in a second place, as its text."""
    source, lost = _way(text, move.pointer)
    way, missing = _way(text, move.target)
    if lost or not missing:
        raise ImpossibleError
    style = style_of(text, way)
    said, old = text[source[-1].start : source[-1].end], indent_at(text, source[-1].start)
    return _added(text, way, missing, style, lambda indent: style.moved(said, old, indent))


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


def _removed(text: str, pointer: str) -> Edit:
    """A member or element with its comma, and with its line where it stands alone."""
    way, missing = _way(text, pointer)
    if missing or len(way) < 2:
        raise ImpossibleError
    member, inside = way[-1], in_order(way[-2])
    at = inside.index(member)
    after = inside[at + 1].whole.start if at + 1 < len(inside) else -1
    whole = member.whole
    if len(inside) == 1:
        span = Span(way[-2].start + 1, way[-2].end - 1)
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


def _renamed(text: str, rename: Rename) -> Edit:
    way, missing = _way(text, rename.pointer)
    beside = f"{parent(rename.pointer)}/{escaped(rename.name)}"
    if missing or way[-1].key is None or not _way(text, beside)[1]:
        raise ImpossibleError
    style = style_of(text, way[:-1])
    return Edit(way[-1].key, style.label(rename.name).removesuffix(style.colon))
