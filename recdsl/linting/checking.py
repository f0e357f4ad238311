"""The third stage, check: from a document to the findings of each of its recordings."""

from __future__ import annotations

from recdsl.checks.running import check_body
from recdsl.model.finding import Finding, Fix, Record, Remove
from recdsl.model.frozen import Frozen, replaced
from recdsl.surfaces.json.dialect import STRICT
from recdsl.surfaces.kinds import kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recdsl.checks.terms import Terms
    from recdsl.model.document import Document, Recording
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.model.source import Source
    from recdsl.reference.reference import Reference

# The kinds of texts that send their requests in order; a program may call its functions in any.
_SENT_IN_ORDER = ("JSON Lines", "shell script")
# Texts from which people choose a request; editors sort some of them by name.
_MENUS = ("JSON", "HTTP requests")
# Only specs state the mode in words; elsewhere it is in the URL.
_INDIVIDUALLY = Fix(
    "Record each user by themselves, so that the files are made afterwards",
    "unsafe",
    (Record("individual"),),
)


def _may_have_comments(document: Document) -> bool:
    """Whether a text may have comments, and is not JSON."""
    if kind_of(document.source).dialect is STRICT:
        return False
    text = document.source.text
    return any(mark in text for mark in ("//", "#", "/*"))


def _nothing() -> tuple[Finding, ...]:
    return ()


class RecordingFindings(Frozen):
    """The findings of the rules for a recording; for the text itself if that is None.

    `hidden` returns findings that are not reported, and whose places fixes still must not remove.
    `request` is the request whose body it is taken for.
    """

    recording: Recording | None
    modes: tuple[Mode, ...]
    findings: tuple[Finding, ...]
    hidden: Callable[[], tuple[Finding, ...]] = _nothing
    request: str = "start"


def check(document: Document, terms: Terms) -> list[RecordingFindings]:
    """Check a document against the rules: its recordings in order, and then the text itself."""
    is_broken = document.in_words and _is_broken(document)
    recordings = document.recordings
    compared = _has_conversations(document, terms)
    groups = _conversations(document) if compared else ()
    if groups:
        from recdsl.linting.conversations import with_acquired

        recordings = tuple(with_acquired(recordings, groups))
    # The text of the document is searched once, whatever the number of its recordings.
    commented = not document.in_words and _may_have_comments(document)
    results = [
        _checked(recording, terms, document, is_broken=is_broken, commented=commented)
        for recording in recordings
    ]
    if groups:
        from recdsl.linting.conversations import between

        results = _with_findings(results, between(results, groups))
    if compared and (kind := kind_of(document.source).name) in (*_SENT_IN_ORDER, *_MENUS):
        from recdsl.linting.conversations import orderly

        results = _with_findings(results, orderly(results, is_menu=kind in _MENUS))
    if any(recording.call.answered for recording in recordings):
        results = [_explained(result, document.source, terms) for result in results]
    return [*results, RecordingFindings(None, (), document.findings)]


def _with_findings(
    results: list[RecordingFindings], findings: list[tuple[Finding, ...]]
) -> list[RecordingFindings]:
    return [replaced(result, findings=own) for result, own in zip(results, findings, strict=True)]


def _explained(result: RecordingFindings, source: Source, terms: Terms) -> RecordingFindings:
    """The findings about a request, with the one that explains the answer beside it."""
    call = result.recording.call if result.recording else None
    if call is None or call.answered is None:
        return result
    from recdsl.checks.saved_answers import answer_findings  # few texts have answers

    broken = frozenset(finding.rule for finding in result.findings)
    edition = terms.reference.edition

    def mask(words: str) -> str:
        from recdsl.secrets import mask_words  # only an answer that is explained is shown

        return mask_words(words, source)

    found = answer_findings(call, result.request, edition, broken, mask)
    return replaced(result, findings=(*result.findings, *found))


def _has_conversations(document: Document, terms: Terms) -> bool:
    """Whether requests of a document may belong to one recording; most documents have none."""
    if len(document.recordings) < 2 or terms.request:
        return False
    return any(recording.call.request not in ("", "start") for recording in document.recordings)


def _conversations(document: Document) -> Sequence[tuple[int, ...]]:
    """The requests of a document that belong to one recording."""
    from recdsl.linting.conversations import conversations

    return conversations(document.recordings)


def any_error(results: Sequence[RecordingFindings], reference: Reference) -> bool:
    """Whether any of the findings is an error."""
    findings = [finding for result in results for finding in result.findings]
    return any(
        (finding.severity or rule.severity) == "error"
        for finding in findings
        if (rule := reference.rules.get(finding.rule))
    )


def waiting(document: Document, terms: Terms) -> list[RecordingFindings]:
    """The rules that wait for an unknown value, each at the place that it waits for.

    Their message is the text of the value in the document.
    """
    waiting_rules = []
    for recording in document.recordings:
        result = check_body(recording.body, terms.of(recording).with_severity("info", strict=True))
        rules = (
            Finding(pending.rule, pending.text, pointer=pending.pointer)
            for pending in result.waiting
        )
        waiting_rules.append(RecordingFindings(recording, result.modes, tuple(rules)))
    return waiting_rules


def _checked(
    recording: Recording, terms: Terms, document: Document, *, is_broken: bool, commented: bool
) -> RecordingFindings:
    terms = terms.of(recording)
    result = check_body(recording.body, terms)
    findings = result.findings
    if recording.is_choice:  # the body has said already that its mode is open
        findings = tuple(finding for finding in findings if finding.rule != "open-mode")
    if recording.updates:
        from recdsl.linting.updates import findings_of_updates  # most specs have none

        findings += tuple(findings_of_updates(recording, result.modes, terms))
    if document.in_words:
        findings = tuple(
            _in_words(finding, recording.body, terms.reference) for finding in findings
        )
        if is_broken:
            findings = tuple(map(_keeping, findings))
    elif commented:
        from recdsl.linting.comments_beside import contradictions  # few texts have comments

        findings = (*findings, *contradictions(document, recording, terms.reference))
    return RecordingFindings(
        recording,
        result.modes,
        findings,
        lambda: _hidden_findings(recording, terms, findings),
        result.request,
    )


def _hidden_findings(
    recording: Recording, terms: Terms, findings: tuple[Finding, ...]
) -> tuple[Finding, ...]:
    """The findings that are not reported, if a fix may remove their places."""
    from recdsl.linting.held_places import taken_away

    body = recording.body
    if terms.min_severity != "error" or not any(
        list(taken_away(body, fix)) for finding in findings for fix in finding.fixes
    ):
        return ()
    return check_body(body, terms.with_severity("warning")).findings


def _is_broken(document: Document) -> bool:
    """Whether a text has errors of its own, so that not all of it was read."""
    if not document.findings:
        return False
    from recdsl.reference.rules import RULES  # most texts are right

    return any(RULES[finding.rule].severity == "error" for finding in document.findings)


def _keeping(finding: Finding) -> Finding:
    """A finding without the fixes that take something out, or record in another mode.

    A sentence that could not be read may contain what makes it right, such as the mode.
    """
    kept = tuple(
        fix
        for fix in finding.fixes
        if not any(isinstance(operation, Remove | Record) for operation in fix.operations)
    )
    return finding if len(kept) == len(finding.fixes) else replaced(finding, fixes=kept)


def _in_words(finding: Finding, body: Json, reference: Reference) -> Finding:
    """A finding about a missing member with the phrase for it; about a mode with another mode."""
    if finding.rule == "postponed-outside-individual":
        return replaced(finding, fixes=(_INDIVIDUALLY, *finding.fixes))
    if not finding.rule.startswith("missing-") or "canvas" in finding.help:
        return finding  # the help has the words already
    node = reference.node_at(finding.pointer, body)
    phrase = node.parameter.phrase if node and node.parameter else ""
    if not phrase:
        return finding
    help_text = f"{finding.help} In words: `{phrase.replace(', ', '` or `')}`."
    return replaced(finding, help=help_text)
