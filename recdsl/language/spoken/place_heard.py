"""What was heard at a place of a spec: the words of one form, and where its clause begins."""

from __future__ import annotations

from recdsl.language.spoken.hearing import Heard
from recdsl.language.spoken.text_units import text_units
from recdsl.language.syntax.edition_line import edition_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.source import Span


def heard_at(text: str, at: int) -> tuple[Span, Span] | None:
    """The words of the form that says something at a place, and its first word."""
    line = edition_line(text)
    for unit in text_units(text, line.end if line else 0) or ():
        if unit.inside_start <= at <= unit.inside_end:
            facts = Heard(text, unit.inside_start, unit.inside_end).facts
            fact = next((one for one in facts if one.span.start <= at < one.span.end), None)
            return (fact.span, fact.head) if fact else None
    return None
