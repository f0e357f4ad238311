"""Findings that the configuration of a project accepts."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic


class Allowed(Frozen):
    """Findings that the project accepts: of these rules, at a place of the body or beneath it.

    `origin` is the place of the entry in the configuration. If `is_needed` and no finding matches,
    the entry is left over from a fault that was fixed.
    """

    rules: frozenset[str]
    pointer: str
    reason: str
    origin: str
    is_needed: bool

    def covers(self, diagnostic: Diagnostic) -> bool:
        """Whether a finding is at the place."""
        return f"{diagnostic.pointer}/".startswith(f"{self.pointer}/")

    def accepts(self, diagnostic: Diagnostic) -> bool:
        """Whether a finding is accepted."""
        return diagnostic.rule.name in self.rules and self.covers(diagnostic)
