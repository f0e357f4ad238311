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
    """Operation: record in another mode, where the text itself says the mode."""

    mode: Mode


class Fix(Frozen):
    """A repair: operations on the body, or edits where the fault is one of the text."""

    title: str
    safety: Safety
    operations: tuple[Operation, ...] = ()
    edits: tuple[Edit, ...] = ()


class Related(Frozen):
    """A second place that belongs to a finding, with what it has to do with it."""

    message: str
    pointer: str = ""
    part: Part = "value"
    span: Span | None = None


class Finding(Frozen):
    """One fault: `rule` is a rule's name, its page says the severity and the constraints.

    `constraints` is given only by rules that stand for many (a range, a type): the ids of the
    very parameter. `severity` is given only where it is milder than that of the rule. `span` is
    given only by findings about the text. `quotes` is what the message repeats of the text; its
    secret parts are masked where the finding gets its place.
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
