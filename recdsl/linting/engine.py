"""The one way through: from a text to its diagnostics.

select ─▶ read ─▶ check ─▶ locate ─▶ report: `workspace/selecting.py`, and here `reading.py`,
`checking.py`, `locating.py` and `reporting.py`.
"""

from __future__ import annotations

from recdsl.checks.terms import Terms
from recdsl.linting.checking import any_error, check, waiting
from recdsl.linting.reading import read_decoded
from recdsl.linting.reporting import in_order, may_suppress, report, reporting_terms
from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from recdsl.linting.baseline import Baseline
    from recdsl.linting.checking import RecordingFindings
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.document import Document
    from recdsl.model.finding import Finding
    from recdsl.model.source import Source

    Diagnostics = tuple[Diagnostic, ...]

PLAIN = Terms()


def lint_source(
    source: Source,
    findings: tuple[Finding, ...],
    terms: Terms = PLAIN,
    *,
    baseline: Baseline | None = None,
    document: Document | None = None,
) -> Diagnostics:
    """Check a text.

    Args:
        source: the text.
        findings: the findings of decoding it.
        terms: the terms to check it by.
        baseline: findings that are known, and not reported again.
        document: its document, if it was read already.
    """
    return lint_document(read_decoded(source, findings, terms.project, document), terms, baseline)


def lint_document(
    document: Document, terms: Terms = PLAIN, baseline: Baseline | None = None
) -> Diagnostics:
    """Check a document; the arguments are those of `lint_source`."""
    return tuple(judge(document, terms, baseline).diagnostics)


class Verdict(Frozen):
    """Whether a text has no error, and its diagnostics."""

    is_sound: bool
    diagnostics: Iterable[Diagnostic]


_CLEAN = Verdict(True, ())


def judge(document: Document, terms: Terms = PLAIN, baseline: Baseline | None = None) -> Verdict:
    """Check a document; the arguments are those of `lint_source`.

    What is found is decided, but takes its words and its place in the text when it is first read,
    unless the text or the project may suppress it.
    """
    asked = reporting_terms(document, terms, baseline).reading(document)
    results = check(document, asked)

    def reported() -> Diagnostics:
        located = _located(document, results, asked)
        return report(document, located, terms, lambda: undecided(document, terms), baseline)

    if may_suppress(document, terms.project, baseline):
        diagnostics = reported()
        return Verdict(all(one.severity != "error" for one in diagnostics), diagnostics)
    if not any(result.findings for result in results):
        return _CLEAN
    from recdsl.model.diagnostic import Lazy  # most texts are right

    return Verdict(not any_error(results, asked.reference), Lazy(reported))


def diagnose(document: Document, terms: Terms = PLAIN) -> Diagnostics:
    """All findings for a document, before its project and its comments suppress any.

    Returns:
        The diagnostics in the order of the text, then of the codes.
    """
    terms = terms.reading(document)
    return _located(document, check(document, terms), terms)


def undecided(document: Document, terms: Terms = PLAIN) -> Diagnostics:
    """The rules that wait for an unknown value (see `checking.waiting`)."""
    terms = terms.reading(document)
    return _located(document, waiting(document, terms), terms)


def _located(document: Document, results: Sequence[RecordingFindings], terms: Terms) -> Diagnostics:
    if not any(result.findings for result in results):
        return ()
    from recdsl.linting.locating import locate  # most texts are right

    return in_order(dict.fromkeys(locate(document, results, terms.reference)))
