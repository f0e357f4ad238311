"""What is said of a text: all rules, as the project and the text itself want them applied.

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
    """Hold a document against the rules, and say what is left to be said.

    Args:
        document: what a surface read.
        project: what is in force for it.
        mode: the mode to take, whatever the document and the project say.
        filled: whether placeholders are filled, so that what looks like one is a plain string.
        strict: whether to report error-level rules that wait for an unknown value.
        acquired: what `acquire` was told; it wins over what the document says of that.
        least: what is less severe is not said; remarks on the mode always are.
        baseline: findings that are known, and not said again.

    Returns:
        The diagnostics in the order of the text, then of the codes.
    """

    def waiting() -> tuple[Diagnostic, ...]:
        return undecided(document, mode=mode, acquired=acquired, project=project)

    # Whoever changes severities, or tells what need not be allowed, has to hear of everything.
    # So has a baseline: what is accepted and not said is not gone.
    everything = baseline is not None or project.severities or may_allow(document, project)
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
    """What is left to be said of what the rules say of a text.

    Args:
        document: the text.
        found: what the rules say of it.
        project: what is in force for it.
        waiting: gives the rules that wait for an unknown value.
        least: what is less severe is not said.
        baseline: findings that are known, and not said again.
    """
    found = tuple(project.reported(found))
    if may_allow(document, project):
        from recdsl.linting.suppression.suppressing import unsuppressed  # most texts allow nothing

        found = unsuppressed(document, found, project, waiting)
    if baseline is not None:
        found = baseline.new(found)
    return in_order(one for one in found if _is_said(one, least))


def may_allow(document: Document, project: Project) -> bool:
    """Whether the project allows anything, or a word of the text may do so."""
    texts = (document.source, document.defaults) if document.in_words else ()
    return bool(project.allowed) or any(one and "allow" in one.text.lower() for one in texts)


def _is_said(one: Diagnostic, least: Severity) -> bool:
    is_remark = one.rule.page.startswith("call/")
    return is_remark or SEVERITIES.index(one.severity) <= SEVERITIES.index(least)
