"""From findings to diagnostics: rules, places in the text, and fixes as edits of it."""

from __future__ import annotations

from bisect import bisect_left

from recdsl.linting.held_places import Held, weighs
from recdsl.model.diagnostic import Diagnostic, Label, TextFix
from recdsl.model.document import Wish
from recdsl.model.finding import Put
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.source import Span, located
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from recdsl.model.document import Document, Editor, Recording
    from recdsl.model.finding import Finding, Fix, Mode, Operation, Related
    from recdsl.model.rule import Rule
    from recdsl.model.source import Edit, Source
    from recdsl.reference.reference import Reference

    # The edits of a fix, by its recording and its operations.
    Done = dict[tuple[int, str], tuple[Edit, ...] | None]


class Told(Frozen):
    """The findings of the rules for a recording, or for the text itself if that is None.

    `unsaid` are findings that are not reported, but still protect their places from fixes.
    """

    recording: Recording | None
    modes: tuple[Mode, ...]
    findings: tuple[Finding, ...]
    unsaid: tuple[Finding, ...] = ()


def placed(
    document: Document, told: Sequence[Told], reference: Reference = DEFAULT
) -> Iterator[Diagnostic]:
    """The diagnostics of a text; `told` has the findings of its recordings, then the text's own."""
    offered = [_offered(one, reference) for one in told]
    done = _done(told, offered)
    marred = sorted(
        (finding.span.start, finding.span.end)
        for finding in document.findings
        if finding.span and weighs(finding, reference)
    )
    for index, one in enumerate(told):
        ordinal = index + 1 if one.recording else 0
        for finding, fixes in zip(one.findings, offered[index], strict=True):
            rule = reference.rules.get(finding.rule)
            if rule:  # only if it applies in the edition
                written = tuple(_written(index, fixes, done, marred, document.source.text))
                yield _diagnostic(document, one, finding, rule, written, ordinal)


def _offered(told: Told, reference: Reference) -> list[tuple[Fix, ...]]:
    """The fixes that may be offered, for each finding."""
    if told.recording is None or not any(one.fixes for one in told.findings):
        return [one.fixes for one in told.findings]
    held = Held(told.recording.body, (*told.findings, *told.unsaid), reference)
    return [held.offered(one) for one in told.findings]


def _done(told: Sequence[Told], offered: Sequence[Sequence[tuple[Fix, ...]]]) -> Done:
    """The edits of all fixes; each text computes all its edits at once."""
    homes: dict[str, set[int]] = {}
    wished: dict[tuple[int, str], tuple[Operation, ...]] = {}
    for index, each in enumerate(offered):
        for fix in (fix for fixes in each for fix in fixes if fix.operations):
            said = repr(fix.operations)
            homes.setdefault(said, set()).add(index)
            wished[index, said] = fix.operations
    asked: dict[int, tuple[Editor, list[Wish], list[tuple[int, str]]]] = {}
    for (index, said), operations in wished.items():
        recording = told[index].recording
        if recording and recording.edits:
            editor = recording.edits.editor
            _, wishes, keys = asked.setdefault(id(editor), (editor, [], []))
            wishes.append(Wish(recording.edits.index, operations, frozenset(homes[said])))
            keys.append((index, said))
    done: Done = {}
    for editor, wishes, keys in asked.values():
        done.update(zip(keys, editor.edits(wishes), strict=True))
    return done


def _written(
    index: int, fixes: tuple[Fix, ...], done: Done, marred: list[tuple[int, int]], text: str
) -> Iterator[TextFix]:
    """The fixes that the text can express.

    New text does not repeat a mistake of the old text, because that has its own fix.
    """
    for fix in fixes:
        edits = fix.edits or done.get((index, repr(fix.operations))) or ()
        if (
            edits
            and _changes(edits, text)
            and (fix.edits or not any(_holds(edit.span, marred) for edit in edits))
        ):
            yield TextFix(fix.title, fix.safety, edits)


def _changes(edits: tuple[Edit, ...], text: str) -> bool:
    """Whether edits change the text."""
    return any(text[edit.span.start : edit.span.end] != edit.text for edit in edits)


def _holds(span: Span, marred: list[tuple[int, int]]) -> bool:
    at = bisect_left(marred, (span.start, span.start))
    while at < len(marred) and marred[at][0] < span.end:
        if marred[at][1] <= span.end:
            return True
        at += 1
    return False


def _diagnostic(  # noqa: PLR0917 - a finding and all that is known of it
    document: Document,
    told: Told,
    finding: Finding,
    rule: Rule,
    fixes: tuple[TextFix, ...],
    ordinal: int,
) -> Diagnostic:
    recording = told.recording
    said = _in_code(finding, recording.variable if recording else "")
    source, span = _place(document, finding, recording)
    # Edits of this text cannot fix another text, and edits of another cannot fix this one.
    is_own = source is document.source
    return Diagnostic(
        rule=rule,
        severity=rule.severity,
        message=_message(finding),
        help=said(finding.help),
        source=source,
        span=span,
        recording=recording.name if recording else None,
        pointer=finding.pointer,
        modes=told.modes,
        constraints=rule.constraints if finding.constraints is None else finding.constraints,
        related=tuple(_label(document, one, recording, source) for one in finding.related),
        fixes=tuple(replaced(fix, title=said(fix.title)) for fix in fixes) if is_own else (),
        ordinal=ordinal,
    )


def _message(finding: Finding) -> str:
    """The message, without the secret parts of its quotations."""
    if not finding.quotes:
        return finding.message
    from recdsl.secrets import mask_value  # only few messages quote a text

    masked = mask_value(finding.pointer, finding.quotes)
    return finding.message.replace(finding.quotes, masked)


def _in_code(finding: Finding, variable: str) -> Callable[[str], str]:
    """The function that writes the placeholders of a fix as a program reads them."""
    values = [
        one.value
        for fix in finding.fixes
        for one in fix.operations
        if isinstance(one, Put) and isinstance(one.value, str) and one.value.startswith("${")
    ]

    def said(text: str) -> str:
        for value in values if variable else ():
            text = text.replace(value, variable.format(value[2:-1]))
        return text

    return said


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
