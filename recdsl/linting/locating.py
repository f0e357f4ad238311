"""The fourth stage, locate: findings with their rules, at places in the text."""

from __future__ import annotations

from recdsl.model.diagnostic import Diagnostic, Label, Lazy
from recdsl.model.finding import Put
from recdsl.model.frozen import replaced
from recdsl.model.source import Span, located
from recdsl.reference.reference import DEFAULT, DEFAULT_EDITION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from recdsl.linting.checking import RecordingFindings
    from recdsl.linting.text_fixes import TextFixes
    from recdsl.model.diagnostic import TextFix
    from recdsl.model.document import Document, Recording
    from recdsl.model.finding import Finding, Related
    from recdsl.model.rule import Rule
    from recdsl.model.source import Source
    from recdsl.reference.reference import Reference


def locate(
    document: Document, results: Sequence[RecordingFindings], reference: Reference = DEFAULT
) -> Iterator[Diagnostic]:
    """The diagnostics of a text; `found` has its recordings in order, and then the text's own."""
    fixes = _Fixes(document, results, reference)
    edition = "" if reference.edition == DEFAULT_EDITION else reference.edition
    for index, result in enumerate(results):
        for position, finding in enumerate(result.findings):
            rule = reference.rules.get(finding.rule)
            if rule:  # it applies in the edition
                offered = fixes.of(index, position) if finding.fixes else ()
                diagnostic = _diagnostic(document, result, finding, rule, index, offered)
                yield replaced(diagnostic, edition=edition) if edition else diagnostic


class _Fixes:
    """The fixes of a text, made together when one of them is first read."""

    def __init__(
        self, document: Document, results: Sequence[RecordingFindings], reference: Reference
    ) -> None:
        self._given = document, results, reference
        self._text_fixes: TextFixes | None = None

    def of(self, index: int, position: int) -> Lazy[TextFix]:
        """The fixes of a finding: the `position`-th of a recording's."""
        return Lazy(lambda: self._proven(index, position))

    def _proven(self, index: int, position: int) -> Iterator[TextFix]:
        if self._text_fixes is None:
            from recdsl.linting.text_fixes import TextFixes  # many runs need no fixes

            self._text_fixes = TextFixes(*self._given)
        recording = self._given[1][index].recording
        written = _in_code(self._given[1][index].findings[position], recording)
        for fix in self._text_fixes.of(index, position):
            yield replaced(fix, title=written(fix.title))


def _diagnostic(  # noqa: PLR0917 - a finding and all that is known of it
    document: Document,
    result: RecordingFindings,
    finding: Finding,
    rule: Rule,
    index: int,
    offered: Iterable[TextFix],
) -> Diagnostic:
    recording = result.recording
    written = _in_code(finding, recording)
    source, span = _place(document, finding, recording)
    # Edits of this text cannot fix another text, and edits of another cannot fix this one.
    is_own = source is document.source
    return Diagnostic(
        rule=rule,
        severity=finding.severity or rule.severity,
        message=_message(finding),
        help=written(finding.help),
        source=source,
        span=span,
        recording=recording.name if recording else None,
        pointer=finding.pointer,
        modes=result.modes,
        constraints=rule.constraints if finding.constraints is None else finding.constraints,
        related=tuple(_label(document, related, recording, source) for related in finding.related),
        offered=offered if is_own else (),
        ordinal=index + 1 if recording else 0,
        request="" if result.request == "start" else result.request,
    )


def _message(finding: Finding) -> str:
    """The message, without the secret parts of its quotations."""
    if not finding.quotes:
        return finding.message
    from recdsl.secrets import mask_value  # only few messages quote a text

    masked = mask_value(finding.pointer, finding.quotes)
    return finding.message.replace(finding.quotes, masked)


def _in_code(finding: Finding, recording: Recording | None) -> Callable[[str], str]:
    """The function that replaces a fix's placeholders by a program's expressions."""
    values = [
        operation.value
        for fix in finding.fixes
        for operation in fix.operations
        if isinstance(operation, Put)
        and isinstance(operation.value, str)
        and operation.value.startswith("${")
    ]

    variable = recording.variable if recording else ""

    def written(text: str) -> str:
        for value in values if variable else ():
            text = text.replace(value, variable.format(value[2:-1]))
        return text

    return written


def _label(
    document: Document, related: Related, recording: Recording | None, seen: Source
) -> Label:
    source, span = _place(document, related, recording)
    return Label(related.message, span, related.pointer, None if source is seen else source)


def _place(
    document: Document, labelled: Finding | Related, recording: Recording | None
) -> tuple[Source, Span]:
    span = labelled.span
    if span is None:
        span = recording.places.span(labelled.pointer, labelled.part) if recording else Span(0, 0)
    return located(span, document.source, document.defaults)
