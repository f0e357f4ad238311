"""Findings of rules at symbolic places, with the fixes they offer.

A finding names its place in the body (a pointer); a surface turns that into a span of its text.
Findings about the text itself (syntax, duplicate members) carry their span from the start.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from recdsl.model.json_value import Json
    from recdsl.model.source import Edit, Span

    Operation: TypeAlias = "Put | Remove | Rename | Move | Record"

    Severity = Literal["error", "warning", "info"]
    Mode = Literal["individual", "mix", "web"]
    Part = Literal["key", "value"]
    Safety = Literal["safe", "unsafe"]

MODES: tuple[Mode, ...] = ("individual", "mix", "web")
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")


class Put(Frozen):
    """Operation: give the member or element at `pointer` this value, adding what is missing."""

    pointer: str
    value: Json


class Remove(Frozen):
    """Operation: take the member or element at `pointer` away."""

    pointer: str


class Rename(Frozen):
    """Operation: give the member at `pointer` another name, in its place."""

    pointer: str
    name: str


class Move(Frozen):
    """Operation: take the member at `pointer` to the place `target`."""

    pointer: str
    target: str


class Record(Frozen):
    """Operation: record in another mode, if the text itself states the mode."""

    mode: Mode


class Fix(Frozen):
    """A repair: operations on the body, or edits if the fault is in the text itself."""

    title: str
    safety: Safety
    operations: tuple[Operation, ...] = ()
    edits: tuple[Edit, ...] = ()


class Related(Frozen):
    """A second place that belongs to a finding, and how it is related."""

    message: str
    pointer: str = ""
    part: Part = "value"
    span: Span | None = None


class Finding(Frozen):
    """One fault: `rule` is a rule's name; its page has the severity and the constraints.

    Only rules that cover many constraints (a range, a type) set `constraints`: the ids of the
    parameter. Only findings milder than their rule set `severity`. Only findings about the text set
    `span`. `quotes` is the part of the text that the message repeats; its secret parts are masked
    when the finding gets its place.
    """

    rule: str
    message: str
    help: str = ""
    pointer: str = ""
    part: Part = "value"
    span: Span | None = None
    related: tuple[Related, ...] = ()
    fixes: tuple[Fix, ...] = ()
    constraints: tuple[str, ...] | None = None
    quotes: str = ""
    severity: Severity | None = None
