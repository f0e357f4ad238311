"""The diagnostics of a text: all rules, as the project and the text configure them.

document ─▶ rules and policies ─▶ on or off, how severe ─▶ what is allowed ─▶ what is known ─▶ said
"""

from __future__ import annotations

from recdsl.linting.engine import diagnose, in_order, undecided
from recdsl.model.finding import SEVERITIES
from recdsl.model.project import Project

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.linting.baseline import Baseline
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Acquired, Document
    from recdsl.model.finding import Mode, Severity

_NO_PROJECT = Project()


def judge(
    document: Document,
    project: Project = _NO_PROJECT,
    *,
    mode: Mode | None = None,
    filled: bool = False,
    strict: bool = False,
    acquired: Acquired | None = None,
    least: Severity = "info",
    baseline: Baseline | None = None,
) -> tuple[Diagnostic, ...]:
    """Check a document against the rules, and return the diagnostics to report.

    Args:
        document: the document that a surface read.
        project: the project's settings for it.
        mode: the mode to use instead of the document's and the project's.
        filled: whether placeholders are filled, so that a text like one is a plain string.
        strict: whether to report error-level rules that wait for an unknown value.
        acquired: the parameters of `acquire`; they override those in the document.
        least: less severe findings are not reported; findings about the mode always are.
        baseline: known findings, which are not reported again.

    Returns:
        The diagnostics in the order of the text, then of the codes.
    """

    def waiting() -> tuple[Diagnostic, ...]:
        return undecided(document, mode=mode, acquired=acquired, project=project)

    # All rules have to run if the project changes severities, if unused suppressions are reported,
    # or if there is a baseline: an accepted finding that is not reported is not gone.
    everything = baseline is not None or project.severities or _may_allow(document, project)
    asked = "info" if everything else least
    found = diagnose(
        document,
        mode=mode,
        filled=filled,
        strict=strict,
        acquired=acquired,
        least=asked,
        project=project,
    )
    return remaining(document, found, project, waiting, least=least, baseline=baseline)


def remaining(
    document: Document,
    found: tuple[Diagnostic, ...],
    project: Project,
    waiting: Callable[[], tuple[Diagnostic, ...]],
    *,
    least: Severity = "info",
    baseline: Baseline | None = None,
) -> tuple[Diagnostic, ...]:
    """The diagnostics to report among the findings of the rules for a text.

    Args:
        document: the text.
        found: the findings of the rules.
        project: the project's settings for it.
        waiting: returns the rules that wait for an unknown value.
        least: what is less severe is not said.
        baseline: known findings, which are not reported again.
    """
    found = tuple(project.reported(found))
    if _may_allow(document, project):
        from recdsl.linting.suppression.suppressing import (
            unsuppressed,
        )  # most texts have no allow comments

        found = unsuppressed(document, found, project, waiting)
    if baseline is not None:
        found = baseline.new(found)
    return in_order(one for one in found if _is_said(one, least))


def _may_allow(document: Document, project: Project) -> bool:
    """Whether the project suppresses findings, or the text may have an allow comment."""
    texts = (document.source, document.defaults) if document.in_words else ()
    return bool(project.allowed) or any(one and "allow" in one.text.lower() for one in texts)


def _is_said(one: Diagnostic, least: Severity) -> bool:
    is_remark = one.rule.page.startswith("call/")
    return is_remark or SEVERITIES.index(one.severity) <= SEVERITIES.index(least)
