"""From findings to diagnostics: rules, places in the text, and fixes as edits of it."""

from __future__ import annotations

from recdsl.model.diagnostic import Diagnostic, Label, TextFix
from recdsl.model.frozen import Frozen
from recdsl.model.source import Span, located
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.model.document import Document, Recording
    from recdsl.model.finding import Finding, Fix, Mode, Related
    from recdsl.model.rule import Rule
    from recdsl.model.source import Edit, Source
    from recdsl.reference.reference import Reference

    # The recordings, counted from 0, that the same operations are right for.
    Homes = dict[str, set[int]]


class Told(Frozen):
    """What the rules said of a recording; of the text itself where that is None."""

    recording: Recording | None
    modes: tuple[Mode, ...]
    findings: tuple[Finding, ...]


def placed(
    document: Document, told: Sequence[Told], reference: Reference = DEFAULT
) -> Iterator[Diagnostic]:
    """The diagnostics of a text; `told` has its recordings in order, and then the text's own."""
    homes = _homes(told)
    for ordinal, one in enumerate(told, start=1):
        for finding in one.findings:
            rule = reference.rules.get(finding.rule)
            if rule:  # it applies in the edition
                number = ordinal if one.recording else 0
                yield _diagnostic(document, one, finding, rule, homes, number)


def _homes(told: Sequence[Told]) -> Homes:
    homes: Homes = {}
    for index, one in enumerate(told):
        for finding in one.findings:
            for fix in finding.fixes:
                homes.setdefault(repr(fix.operations), set()).add(index)
    return homes


def _diagnostic(  # noqa: PLR0917 - a finding and all that is known of it
    document: Document, told: Told, finding: Finding, rule: Rule, homes: Homes, ordinal: int
) -> Diagnostic:
    recording = told.recording
    source, span = _place(document, finding, recording)
    # What stands in another text can not be repaired by edits of this one, nor by this one's.
    is_own = source is document.source
    return Diagnostic(
        rule=rule,
        severity=rule.severity,
        message=finding.message,
        help=finding.help,
        source=source,
        span=span,
        recording=recording.name if recording else None,
        pointer=finding.pointer,
        modes=told.modes,
        constraints=rule.constraints if finding.constraints is None else finding.constraints,
        related=tuple(_label(document, one, recording, source) for one in finding.related),
        fixes=tuple(_fixes(finding, recording, homes)) if is_own else (),
        ordinal=ordinal,
    )


def _label(document: Document, one: Related, recording: Recording | None, seen: Source) -> Label:
    source, span = _place(document, one, recording)
    return Label(one.message, span, one.pointer, None if source is seen else source)


def _place(
    document: Document, one: Finding | Related, recording: Recording | None
) -> tuple[Source, Span]:
    span = one.span
    if span is None:
        span = recording.places.span(one.pointer, one.part) if recording else Span(0, 0)
    return located(span, document.source, document.defaults)


def _fixes(finding: Finding, recording: Recording | None, homes: Homes) -> Iterator[TextFix]:
    """The fixes that the text can say."""
    for fix in finding.fixes:
        edits = fix.edits or _edits(fix, recording, homes)
        if edits:
            yield TextFix(fix.title, fix.safety, edits)


def _edits(fix: Fix, recording: Recording | None, homes: Homes) -> tuple[Edit, ...] | None:
    if recording is None or recording.edits is None or not fix.operations:
        return None
    return recording.edits.edits(fix.operations, frozenset(homes[repr(fix.operations)]))
