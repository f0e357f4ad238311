"""Diagnostics: findings with their rule and a concrete place in a text."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode, Safety, Severity
    from recdsl.model.rule import Rule
    from recdsl.model.source import Edit, Source, Span


class Label(Frozen):
    """A second place of a diagnostic; `source` is None if it is in the same text."""

    message: str
    span: Span
    pointer: str
    source: Source | None = None


class TextFix(Frozen):
    """A repair as edits to the text, in order and without overlaps."""

    title: str
    safety: Safety
    edits: tuple[Edit, ...]


class Diagnostic(Frozen):
    """One finding, ready to be shown: what every report and the editor are made from.

    `ordinal` tells which of the text's recordings it is about, counted from 1; 0 is the text.
    """

    rule: Rule
    severity: Severity
    message: str
    help: str
    source: Source
    span: Span
    recording: str | None
    pointer: str
    modes: tuple[Mode, ...]
    constraints: tuple[str, ...]
    related: tuple[Label, ...] = ()
    fixes: tuple[TextFix, ...] = ()
    ordinal: int = 0
