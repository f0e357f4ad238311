"""The last stage, report: the diagnostics that the project and the text itself do not suppress.

rules and policies ─▶ on or off, how severe ─▶ what is allowed ─▶ what is known ─▶ how severe
"""

from __future__ import annotations

from recdsl.model.finding import SEVERITIES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from recdsl.checks.terms import Terms
    from recdsl.linting.baseline import Baseline
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Document
    from recdsl.model.finding import Severity
    from recdsl.model.project import Project


def reporting_terms(document: Document, terms: Terms, baseline: Baseline | None) -> Terms:
    """The terms by which the rules run, so that reporting has all findings that it needs."""
    # Changed severities and unused allowances need the findings of every severity.
    # So does a baseline: an accepted finding that is not reported still occurs.
    project = terms.project
    everything = baseline is not None or project.severities or may_allow(document, project)
    return terms.with_severity("info", strict=terms.strict) if everything else terms


def may_suppress(document: Document, project: Project, baseline: Baseline | None) -> bool:
    """Whether reporting may leave out or change anything that the rules find in a document."""
    changes = baseline is not None or project.off or project.severities
    return bool(changes) or may_allow(document, project)


def report(
    document: Document,
    diagnostics: tuple[Diagnostic, ...],
    terms: Terms,
    waiting: Callable[[], tuple[Diagnostic, ...]],
    baseline: Baseline | None = None,
) -> tuple[Diagnostic, ...]:
    """The diagnostics of a text that are to be reported, in the order of the text.

    Args:
        document: the text.
        diagnostics: the findings of all rules.
        terms: the terms to check it by.
        waiting: returns the rules that wait for an unknown value.
        baseline: findings that are known, and not reported again.
    """
    project = terms.project
    if project.off or project.severities:
        diagnostics = tuple(project.reported(diagnostics))
    if may_allow(document, project):
        from recdsl.linting.suppression.suppressing import unsuppressed  # most texts allow nothing

        diagnostics = unsuppressed(document, diagnostics, project, waiting)
    if baseline is not None:
        diagnostics = baseline.new(diagnostics)
    return in_order(
        diagnostic for diagnostic in diagnostics if _is_reported(diagnostic, terms.min_severity)
    )


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Diagnostics of one text by place, then by code."""
    return tuple(sorted(diagnostics, key=_order))


def _order(diagnostic: Diagnostic) -> tuple[int, str, int, str, str]:
    """The sort key of a diagnostic: its place, then its code."""
    return (
        diagnostic.span.start,
        diagnostic.rule.code,
        diagnostic.span.end,
        diagnostic.pointer,
        diagnostic.message,
    )


def may_allow(document: Document, project: Project) -> bool:
    """Whether the project allows anything, or a word of the text may do so."""
    if project.allowed or document.notes:
        return True
    return document.in_words and any(
        source and "allow" in source.text.lower() for source in (document.source, document.defaults)
    )


def _is_reported(diagnostic: Diagnostic, min_severity: Severity) -> bool:
    is_remark = diagnostic.rule.page.startswith("call/")
    return is_remark or SEVERITIES.index(diagnostic.severity) <= SEVERITIES.index(min_severity)
