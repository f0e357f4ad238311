"""Remove the allowed findings from the findings of a text."""

from __future__ import annotations

from recdsl.linting.checking import RecordingFindings
from recdsl.linting.locating import locate
from recdsl.linting.suppression.allow_comments import allowed_by, comments_of, faults_of
from recdsl.linting.suppression.unused_allowances import Search, needless_entry, needless_rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Document
    from recdsl.model.finding import Finding
    from recdsl.model.project import Project

    Diagnostics = tuple[Diagnostic, ...]


def unsuppressed(
    document: Document,
    found: Diagnostics,
    project: Project,
    undecided: Callable[[], Diagnostics],
) -> Diagnostics:
    """The findings that are not allowed, and the findings about allow comments.

    Args:
        document: the text.
        found: the findings of the rules.
        project: the findings that it allows, and the rules that cannot be allowed.
        undecided: returns the rules that wait for an unknown value; called for unused comments.
    """
    comments = list(comments_of(document))
    if not comments and not project.allowed:
        return found
    allowing = [(comment, allowed_by(comment, project)) for comment in comments]
    left = tuple(
        one
        for one in found
        if not any(one.rule.name in rules and comment.covers(one) for comment, rules in allowing)
        and not any(allowed.accepts(one) for allowed in project.allowed)
    )
    here = [comment for comment in comments if comment.source is document.source]
    findings = [one for comment in here for one in faults_of(comment.allowance, project)]
    entries: list[Finding] = []
    if document.recordings and not any(one.rule.is_fatal for one in found):
        search = Search(found, undecided, project)
        findings += [one for comment in here for one in needless_rules(comment, project, search)]
        entries += filter(None, (needless_entry(one, search) for one in project.allowed))
    own = [RecordingFindings(one, (), tuple(entries)) for one in document.recordings[:1]]
    said = locate(document, [*own, RecordingFindings(None, (), tuple(findings))])
    return (*left, *project.reported(said))
