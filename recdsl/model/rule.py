"""The type of a rule's entry in the index."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from recdsl.model.finding import Mode, Safety, Severity


class Rule(Frozen):
    """A rule as its page states it; `page` is the path below `rules/`.

    `constraints` are ids of the catalogue; rules that cover many constraints (a type, a range) list
    none here and name the parameter's ids in each finding. `lines` are those of the vendor's page.
    `modes` are those in which the rule runs. `fix` is the safest that its page shows; empty if it
    shows none.
    If a rule of `yields_to` reports the same recording, this one does not: one fault, one finding.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    constraints: tuple[str, ...]
    lines: str
    page: str
    modes: tuple[Mode, ...] = ("individual", "mix", "web")
    yields_to: tuple[str, ...] = ()
    fix: Safety | Literal[""] = ""

    @property
    def topic(self) -> str:
        """What it is about: the folder of its page."""
        return self.page.partition("/")[0]

    @property
    def is_fatal(self) -> bool:
        """Whether a breach makes the meaning of a text uncertain, so that nothing can excuse it."""
        return self.severity == "error" and self.page.startswith("text/")
