"""The settings of a project for one of its texts: everything that is not in the text itself."""

from __future__ import annotations

from recdsl.model.document import NOT_ACQUIRED, Acquired
from recdsl.model.finding import SEVERITIES
from recdsl.model.frozen import Frozen, replaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from recdsl.checks.check import Waiting
    from recdsl.linting.baseline import Baseline
    from recdsl.model.allowed import Allowed
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Finding, Mode, Severity
    from recdsl.model.json_value import Json
    from recdsl.model.source import Source
    from recdsl.reference.reference import Reference

    # More rules: from a body, a mode and an edition to findings, and to the values they wait for.
    Policy = Callable[[Json, Mode, Reference], Iterable[Finding | Waiting]]

# A file of settings, and one in which they are a table among others.
OWN_NAME, SHARED_NAME = "recdsl.toml", "pyproject.toml"
_UNCHANGED: Mapping[str, Severity] = {}


class ConfigurationError(Exception):
    """A configuration that is not valid; the message has a line for each fault."""


class Project(Frozen):
    """The settings for one text; without arguments, those of a text outside of any project.

    `mode`, `request` and `acquired` apply if the text does not state them. Rules that are `off` are
    not reported, those in `severities` are reported with the severity there. `unsuppressible` names
    the rules that no comment may allow. `defaults` is the spec whose `defaults` a spec shares.
    `reference` is the edition of the vendor's page; None means the default edition. With
    `fail_on_unread` a run fails if a file with a body is in a language that recdsl does not read.
    If it `demands_edition`, no text may state another one. A `baseline` has findings to accept.
    """

    mode: Mode | None = None
    acquired: Acquired = NOT_ACQUIRED
    policies: tuple[Policy, ...] = ()
    off: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = _UNCHANGED
    unsuppressible: frozenset[str] = frozenset()
    allowed: tuple[Allowed, ...] = ()
    defaults: Source | None = None
    fail_on: Severity = "error"
    fail_on_unread: bool = False
    reference: Reference | None = None
    demands_edition: bool = False
    baseline: Baseline | None = None
    request: str = ""

    def fails(self, diagnostic: Diagnostic) -> bool:
        """Whether a finding is severe enough to fail a run."""
        return SEVERITIES.index(diagnostic.severity) <= SEVERITIES.index(self.fail_on)

    def reported(self, diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
        """The diagnostics of rules that are on, with the severities that the project gives them."""
        for diagnostic in diagnostics:
            name = diagnostic.rule.name
            if name not in self.off:
                severity = self.severities.get(name, diagnostic.severity)
                yield (
                    diagnostic
                    if severity == diagnostic.severity
                    else replaced(diagnostic, severity=severity)
                )
