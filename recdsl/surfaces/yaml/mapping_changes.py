"""Members put into a mapping of a YAML text, taken out, renamed and moved, in its own layout.

Content in brackets is changed as JSON is; this is for content on lines of its own.
"""

from __future__ import annotations

import json
import re

from recdsl.model.finding import Move, Put, Record, Remove
from recdsl.model.operations import ImpossibleError, nested
from recdsl.model.placeholder import render_placeholders
from recdsl.model.source import Edit, Span, first_line_end, line_start
from recdsl.model.text_edits import TextEdits
from recdsl.surfaces.literal_changes import Literal
from recdsl.surfaces.literal_style import in_order
from recdsl.surfaces.literal_syntax import HASH, Script
from recdsl.surfaces.yaml.bodies import BodyMapping, bodies
from recdsl.surfaces.yaml.scalars import needs_no_quotes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.document import Wish
    from recdsl.model.finding import Operation
    from recdsl.model.json_value import Json
    from recdsl.surfaces.json.member import Member

_UNIT = "  "
_BRACKETS = ("{", "[")
FLOW = Script(("{}", "[]"), ": ", ("true", "false", "null"), False, HASH, block_comments=False)
_REST_OF_LINE = re.compile(r"[^\r\n]*")
_LINE_END = re.compile(r"\r\n|\r|\n|\Z")


class YamlChanges:
    """Changes the `index`-th mapping of a text that is a body."""

    __slots__ = ("_flow", "_index", "_root", "_text")

    def __init__(self, text: str, index: int, root: Member) -> None:
        """Take the text, and the place of the mapping in it."""
        self._text = text
        self._index = index
        self._root = root
        self._flow = Literal(text, root, FLOW)

    def planned(self, wish: Wish) -> tuple[Edit, ...] | None:
        """The edits that may fulfil a wish; None if the text cannot express it."""
        steps = [step for operation in wish.operations for step in _steps_of(operation)]
        try:
            if len(steps) == 1:
                return self._edits(self._text, self._root, self._flow, steps[0])
            edits = TextEdits(self._text)
            for step in steps:
                root = _root(edits.text, self._index)
                flow = Literal(edits.text, root, FLOW)
                edits.edit(self._edits(edits.text, root, flow, step))
            return edits.edits()
        except ImpossibleError:
            return None

    def _edits(self, text: str, root: Member, flow: Literal, step: Operation) -> tuple[Edit, ...]:
        if isinstance(step, Record):
            raise ImpossibleError
        pointer = step.target if isinstance(step, Move) else step.pointer
        way, missing = _way(root, pointer)
        holder = way[-1] if missing else way[-2]
        if isinstance(step, Move):
            source, _ = _way(root, step.pointer)
            if all(text[member.start] in _BRACKETS for member in (holder, source[-2])):
                return next(iter(flow.steps(step)))
            return (_copied(text, source[-1], way, missing),)
        if text[holder.start] in _BRACKETS:
            return next(iter(flow.steps(step)))
        if isinstance(step, Put):
            return (_put(text, way, missing, step.value),)
        if isinstance(step, Remove):
            return (_removed(text, way, missing),)
        return (_renamed(way, missing, step.name),)


def _steps_of(operation: Operation) -> tuple[Operation, ...]:
    """An operation; a move copies first, and removes then."""
    if isinstance(operation, Move):
        return operation, Remove(operation.pointer)
    return (operation,)


def _root(text: str, index: int) -> Member:
    members = [body.read.member for body in bodies(text) if isinstance(body, BodyMapping)]
    if index >= len(members):
        raise ImpossibleError
    return members[index]


def _way(root: Member, pointer: str) -> tuple[list[Member], list[str]]:
    """The members from the root towards a place, and the rest of the path that is not there."""
    way, missing = root.way(pointer)
    if not missing and len(way) < 2:
        raise ImpossibleError
    return way, missing


def _put(text: str, way: list[Member], missing: list[str], value: Json) -> Edit:
    if missing:
        return _added(text, way[-1], missing, value)
    member = way[-1]
    if member.inside is None or text[member.start] in _BRACKETS:
        return Edit(member.value, _flow(value, _quote(text, way[0])))
    if member.key is None:
        raise ImpossibleError
    return Edit(Span(member.key_end, member.end), f": {_flow(value, _quote(text, way[0]))}")


def _added(text: str, holder: Member, missing: list[str], value: Json) -> Edit:
    """The edit that adds a member or element on separate lines after the last one."""
    own = [child for child in in_order(holder) if holder.start <= child.whole.start < holder.end]
    if not own or text[holder.start] in _BRACKETS:
        raise ImpossibleError
    newline, quote = first_line_end(text), _quote(text, holder)
    value = nested(missing[1:], value)
    if isinstance(holder.inside, dict):
        indent = _column(text, own[0].whole.start)
        line = f"{missing[0]}:{_block(value, indent, newline, quote)}"
    else:
        before = text[line_start(text, own[-1].start) : own[-1].start]
        indent = before.rstrip(" ").removesuffix("-")
        if indent.strip(" "):
            raise ImpossibleError
        line = f"- {_flow(value, quote)}"
    rest = _REST_OF_LINE.match(text, max(child.end for child in own))
    offset = rest.end() if rest else holder.end
    return Edit(Span(offset, offset), f"{newline}{indent}{line}")


def _copied(text: str, member: Member, way: list[Member], missing: list[str]) -> Edit:
    """The edit that copies the text of a member's value, on one line, to a second place."""
    value_text = text[member.start : member.end]
    holder = way[-1]
    own = [child for child in in_order(holder) if holder.start <= child.whole.start < holder.end]
    if (
        len(missing) != 1
        or not own
        or not value_text.isprintable()
        or text[holder.start] in _BRACKETS
    ):
        raise ImpossibleError
    rest = _REST_OF_LINE.match(text, max(child.end for child in own))
    offset = rest.end() if rest else holder.end
    indent = _column(text, own[0].whole.start)
    return Edit(Span(offset, offset), f"{first_line_end(text)}{indent}{missing[0]}: {value_text}")


def _removed(text: str, way: list[Member], missing: list[str]) -> Edit:
    """The edit that removes a member or element with its lines.

    Raises:
        ImpossibleError: if it shares the lines with others.
    """
    if missing or len(in_order(way[-2])) < 2:
        raise ImpossibleError
    member = way[-1]
    start = line_start(text, member.whole.start)
    if _is_comment(text, start - 1):
        raise ImpossibleError  # it is above this member, and would then be above another
    before = text[start : member.whole.start]
    if before.strip(" ") not in ("", "-" if member.key is None else ""):
        raise ImpossibleError
    rest = _REST_OF_LINE.match(text, member.end)
    end = _LINE_END.search(text, member.end)
    if rest is None or end is None or rest.group().strip():
        raise ImpossibleError  # a comment, which the fix must not remove
    return Edit(Span(start, end.end()), "")


def _is_comment(text: str, end: int) -> bool:
    """Whether the line that ends at a place is a comment."""
    return end > 0 and text[line_start(text, end) : end].lstrip().startswith("#")


def _renamed(way: list[Member], missing: list[str], name: str) -> Edit:
    key = way[-1].key
    if missing or key is None or not needs_no_quotes(name) or way[-2].below(name):
        raise ImpossibleError
    return Edit(key, name)


def _column(text: str, offset: int) -> str:
    """The blanks that bring another line to the column of a place."""
    return " " * (offset - line_start(text, offset))


def _quote(text: str, member: Member) -> str:
    """The quotation mark that strings have here."""
    match = re.search(r"[\"']", text[member.start : member.end])
    return match.group() if match else '"'


def _block(value: Json, indent: str, newline: str, quote: str) -> str:
    """A value after the colon of its key; an object is on separate lines."""
    if not isinstance(value, dict) or not value:
        return f" {_flow(value, quote)}"
    inner = indent + _UNIT
    return "".join(
        f"{newline}{inner}{name}:{_block(member, inner, newline, quote)}"
        for name, member in value.items()
    )


def _flow(value: Json, quote: str) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        inside = ", ".join(f"{name}: {_flow(member, quote)}" for name, member in value.items())
        return f"{{{inside}}}"
    if isinstance(value, list):
        return f"[{', '.join(_flow(element, quote) for element in value)}]"
    plain = render_placeholders(value)
    if isinstance(plain, str) and quote == "'" and plain.isprintable():
        return "'" + plain.replace("'", "''") + "'"
    return json.dumps(plain, ensure_ascii=False)
