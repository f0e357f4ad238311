"""The settings of a project for one of its texts: everything that is not in the text itself."""

from __future__ import annotations

from recdsl.model.document import Acquired
from recdsl.model.finding import SEVERITIES
from recdsl.model.frozen import Frozen, replaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from recdsl.checks.check import Waiting
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Finding, Mode, Severity
    from recdsl.model.json_value import Json
    from recdsl.model.source import Source
    from recdsl.reference.reference import Reference

    # More rules: what they say of a body in a mode and an edition, and what they wait for.
    Policy = Callable[[Json, Mode, Reference], Iterable[Finding | Waiting]]

_UNCHANGED: Mapping[str, Severity] = {}


class ConfigurationError(Exception):
    """What a project says that cannot be meant; the message has a line for each fault."""


class Allowed(Frozen):
    """Findings that the project accepts: of these rules, at a place of the body or beneath it.

    `origin` is where the configuration says so. Where `is_needed` and nothing is found, the entry
    is left over from a fault that was mended.
    """

    rules: frozenset[str]
    pointer: str
    reason: str
    origin: str
    is_needed: bool

    def covers(self, one: Diagnostic) -> bool:
        """Whether a finding is at the place."""
        return f"{one.pointer}/".startswith(f"{self.pointer}/")

    def accepts(self, one: Diagnostic) -> bool:
        """Whether a finding is accepted."""
        return one.rule.name in self.rules and self.covers(one)


class Project(Frozen):
    """What is in force for one text; without arguments, what is where no project says anything.

    `mode` and `acquired` hold where the text does not say them. Rules that are `off` are not
    reported, those in `severities` are reported as it says there. `unsuppressible` names the rules
    that no comment may allow. `defaults` is the spec whose `defaults` a spec shares. `reference` is
    the edition of the vendor's page; where it is None, the one that is in force. With
    `fail_on_unread` a run fails if a file with a body is in a language that is not read.
    """

    mode: Mode | None = None
    acquired: Acquired = Acquired()
    policies: tuple[Policy, ...] = ()
    off: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = _UNCHANGED
    unsuppressible: frozenset[str] = frozenset()
    allowed: tuple[Allowed, ...] = ()
    defaults: Source | None = None
    fail_on: Severity = "error"
    fail_on_unread: bool = False
    reference: Reference | None = None

    def fails(self, one: Diagnostic) -> bool:
        """Whether a finding is severe enough to fail a run."""
        return SEVERITIES.index(one.severity) <= SEVERITIES.index(self.fail_on)

    def reported(self, found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """The diagnostics of rules that are on, with the severities that the project gives them."""
        for one in found:
            name = one.rule.name
            if name not in self.off:
                severity = self.severities.get(name, one.severity)
                yield one if severity == one.severity else replaced(one, severity=severity)
