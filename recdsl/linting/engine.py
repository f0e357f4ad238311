"""The engine: from a document to its diagnostics.

document ─▶ recordings ─▶ findings (judging.py) ─▶ spans and rules (placing.py) ─▶ diagnostics
"""

from __future__ import annotations

from recdsl.checks.running import Terms, judged
from recdsl.model.document import Acquired
from recdsl.model.finding import Finding, Fix, Record
from recdsl.model.frozen import replaced
from recdsl.model.placeholder import lowered
from recdsl.model.project import Project
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Document, Recording
    from recdsl.model.finding import Mode, Severity
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

_NO_PROJECT = Project()
# Only a spec names the mode; for other texts it is in the URL.
_INDIVIDUALLY = Fix(
    "Record each user by themselves, so that the files are made afterwards",
    "unsafe",
    (Record("individual"),),
)


def diagnose(
    document: Document,
    *,
    mode: Mode | None = None,
    filled: bool = False,
    strict: bool = False,
    acquired: Acquired | None = None,
    least: Severity = "info",
    project: Project = _NO_PROJECT,
) -> tuple[Diagnostic, ...]:
    """Check a document against the rules.

    Args:
        document: the document that a surface read.
        mode: the mode to use instead of the document's; if neither has one, the body decides.
        filled: whether placeholders are filled, so that a text like one is a plain string.
        strict: whether to report error-level rules that wait for an unknown value.
        acquired: the parameters of `acquire`; they override those in the document.
        least: rules below that severity do not run; findings about the mode are always reported.
        project: the settings of the project, and the policies.

    Returns:
        The diagnostics in the order of the text, then of the codes.
    """
    reference = project.reference or DEFAULT
    heard: list[tuple[Recording | None, Terms | None, tuple[Mode, ...], tuple[Finding, ...]]] = []
    for recording in document.recordings:
        body = lowered(recording.body) if filled else recording.body
        terms = _terms(recording, mode, acquired, project)
        found = judged(body, terms, strict=strict, least=least)
        findings = found.findings
        if document.in_words:
            findings = tuple(_in_words(finding, body, reference) for finding in findings)
        heard.append((recording, terms, found.modes, findings))
    heard.append((None, None, (), document.findings))
    if not any(findings for *_, findings in heard):
        return ()
    from recdsl.linting.locating import Told, placed  # most texts are right

    told = [
        Told(where, modes, findings, _unsaid(where, terms_there, findings, least))
        for where, terms_there, modes, findings in heard
    ]
    return in_order(dict.fromkeys(placed(document, told, reference)))


def _unsaid(
    recording: Recording | None, terms: Terms | None, said: tuple[Finding, ...], least: Severity
) -> tuple[Finding, ...]:
    """Findings below the asked severity, if a fix may remove their place."""
    if least != "error" or recording is None or terms is None:
        return ()
    if not _takes_away(recording.body, said):
        return ()
    return judged(recording.body, terms, strict=False, least="warning").findings


def _takes_away(body: Json, findings: tuple[Finding, ...]) -> bool:
    """Whether a fix removes a value that may have another finding in it."""
    from recdsl.linting.held_places import taken_away

    return any(list(taken_away(body, fix)) for one in findings for fix in one.fixes)


def undecided(
    document: Document,
    *,
    mode: Mode | None = None,
    acquired: Acquired | None = None,
    project: Project = _NO_PROJECT,
) -> tuple[Diagnostic, ...]:
    """The rules that wait for an unknown value, each at the place of that value.

    The arguments are those of `diagnose`. The diagnostics have the waiting rules; their message is
    the text of the document at the place of the value.
    """
    from recdsl.linting.locating import Told, placed

    all_told = []
    for recording in document.recordings:
        terms = _terms(recording, mode, acquired, project)
        found = judged(recording.body, terms, strict=True, least="info")
        waiting = (Finding(one.rule, one.text, pointer=one.pointer) for one in found.waiting)
        all_told.append(Told(recording, found.modes, tuple(waiting)))
    return tuple(placed(document, all_told, project.reference or DEFAULT))


def in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Diagnostics of one text by place, then by code."""
    return tuple(sorted(found, key=_order))


def _order(one: Diagnostic) -> tuple[int, str, int, str, str]:
    """The start of the span decides line and column."""
    return one.span.start, one.rule.code, one.span.end, one.pointer, one.message


def _terms(
    recording: Recording, mode: Mode | None, given: Acquired | None, project: Project
) -> Terms:
    """The facts about a body's call; arguments override the text, and the text the project."""
    region, hours = None, None
    for one in (project.acquired, recording.acquired, given or Acquired()):
        region = region if one.region is None else one.region
        hours = hours if one.hours is None else one.hours
    said = mode or recording.mode or project.mode
    return Terms(said, Acquired(region, hours), project.policies, project.reference or DEFAULT)


def _in_words(finding: Finding, body: Json, reference: Reference) -> Finding:
    """Add the phrase of the language to the help for a missing member, or replace the mode."""
    if finding.rule == "postponed-outside-individual":
        return replaced(finding, fixes=(_INDIVIDUALLY, *finding.fixes))
    if not finding.rule.startswith("missing-") or "canvas" in finding.help:
        return finding  # the help already has the words
    node = reference.node_at(finding.pointer, body)
    phrase = node.parameter.phrase if node and node.parameter else ""
    if not phrase:
        return finding
    said = f"{finding.help} In words: `{phrase.replace(', ', '` or `')}`."
    return replaced(finding, help=said)
