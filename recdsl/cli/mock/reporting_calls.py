"""A call and its answer as text for people: no secret, no ID."""

from __future__ import annotations

from recdsl.model.cells import safe
from recdsl.reports.run import WIDEST
from recdsl.reports.text import render

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.cli.mock.stand_in import Answered


def call_text(answered: Answered, *, colour: bool = False, columns: int = WIDEST) -> str:
    """A line on the call, and its findings as `lint` prints them, without advice."""
    diagnostics = [one for one in answered.diagnostics if one.severity != "info"]
    about = f" {safe(answered.channel)}" if answered.channel else ""
    line = f"{answered.name or 'unknown call'}{about}: {answered.status}{_reason(answered)}\n"
    return line + render(diagnostics, colour=colour, columns=columns)


def _reason(answered: Answered) -> str:
    """The code and the reason of an answer that refuses."""
    code, reason = answered.body.get("code"), answered.body.get("reason")
    if code is None:
        message = answered.body.get("message")
        return f" {message}" if isinstance(message, str) else ""
    fixed = f" {reason}" if isinstance(reason, str) and len(reason) < 40 else ""
    return f", code {code}{fixed}"
