"""Remove the allowed findings from the findings of a text."""

from __future__ import annotations

from recdsl.linting.checking import RecordingFindings
from recdsl.linting.locating import locate
from recdsl.linting.suppression.allow_comments import allowed_by, comments_of, faults_of
from recdsl.linting.suppression.coverage import Scopes
from recdsl.linting.suppression.unused_allowances import Search, needless_entry, needless_rules

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.linting.suppression.allow_comments import Comment
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Document
    from recdsl.model.finding import Finding
    from recdsl.model.project import Project

    Diagnostics = tuple[Diagnostic, ...]


def unsuppressed(
    document: Document,
    diagnostics: Diagnostics,
    project: Project,
    undecided: Callable[[], Diagnostics],
) -> Diagnostics:
    """The findings that are not allowed, and the findings about allow comments.

    Args:
        document: the text.
        diagnostics: the findings of the rules.
        project: the findings that it allows, and the rules that cannot be allowed.
        undecided: returns the rules that wait for an unknown value; called for unused comments.
    """
    comments = list(comments_of(document))
    if not comments and not project.allowed:
        return diagnostics
    allowing: dict[str, list[Comment]] = {}
    for comment in comments:
        for rule in allowed_by(comment, project):
            allowing.setdefault(rule, []).append(comment)
    scopes = {rule: Scopes(group) for rule, group in allowing.items()}
    left = tuple(
        diagnostic
        for diagnostic in diagnostics
        if not (diagnostic.rule.name in scopes and scopes[diagnostic.rule.name].cover(diagnostic))
        and not any(allowed.accepts(diagnostic) for allowed in project.allowed)
    )
    own_comments = [comment for comment in comments if comment.source is document.source]
    findings = [
        finding for comment in own_comments for finding in faults_of(comment.allowance, project)
    ]
    entries: list[Finding] = []
    if document.recordings and not any(diagnostic.rule.is_fatal for diagnostic in diagnostics):
        search = Search(diagnostics, undecided, project)
        findings += [
            finding
            for comment in own_comments
            for finding in needless_rules(comment, project, search)
        ]
        entries += filter(None, (needless_entry(entry, search) for entry in project.allowed))
    own = [
        RecordingFindings(recording, (), tuple(entries)) for recording in document.recordings[:1]
    ]
    located = locate(document, [*own, RecordingFindings(None, (), tuple(findings))])
    return (*left, *project.reported(located))
