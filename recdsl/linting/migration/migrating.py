"""A text from one edition to another: what has to change, and the text after the changes."""

from __future__ import annotations

from recdsl.linting.checking import RecordingFindings
from recdsl.linting.fixing import fixed
from recdsl.linting.locating import locate
from recdsl.linting.migration.findings import migration_findings
from recdsl.linting.reading import is_spec, read_decoded, stated_edition
from recdsl.linting.reporting import in_order
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.source import Edit, Source, Span, before_blanks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from recdsl.checks.terms import Terms
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Finding
    from recdsl.reference.reference import Reference

    Kind = Literal["has to change", "may change", "no longer does anything", "has no counterpart"]

# What a rule says of places that are gone; what is left of them is another kind of change.
_GONE = ("unknown-member", "unlisted-value", "unlisted-region", "unknown-name", "newer-edition")
_WITHOUT_EFFECT = ("user-group-in-mix", "services-in-individual", "token-in-web")


class Step(Frozen):
    """One thing to change, and what kind of change it is; `line` is that of the text before."""

    kind: Kind
    diagnostic: Diagnostic
    line: int


class Migration(Frozen):
    """What an edition changes for a text, the text after the changes, and what is left to do."""

    steps: tuple[Step, ...]
    text: str
    left: tuple[Step, ...]


def migrate(
    source: Source,
    findings: tuple[Finding, ...],
    before: Terms,
    to: Reference,
    *,
    unsafe: bool = False,
) -> Migration:
    """Bring a text from an edition to another.

    Args:
        source: the text.
        findings: what decoding it found.
        before: what it is checked by, with the edition that it is written for if it states none.
        to: the other edition.
        unsafe: whether to also apply fixes that may change what is recorded.
    """
    stated = stated_edition(source)
    if to.edition == (stated or before.reference.edition):
        return Migration((), source.text, ())
    after = replaced(before, project=replaced(before.project, reference=to, demands_edition=False))
    begun = _stating(source, to) if is_spec(source) else source
    steps = _diagnosed(begun, findings, before, after)
    made = fixed(begun, lambda text: _diagnosed(text, findings, before, after), unsafe=unsafe)
    added = begun.text.count("\n") - source.text.count("\n")
    return Migration(
        tuple(_step(one, added) for one in steps),
        made.text,
        tuple(_step(one, 0) for one in made.remaining),
    )


def _diagnosed(
    source: Source, findings: tuple[Finding, ...], before: Terms, after: Terms
) -> tuple[Diagnostic, ...]:
    """What another edition brings to a text, at places in it."""
    document = read_decoded(source, findings, after.project)
    results = [
        RecordingFindings(
            recording,
            (),
            migration_findings(recording.body, before.of(recording), after.of(recording)),
        )
        for recording in document.recordings
    ]
    # What the text says wrong in any edition is for `lint`.
    names = tuple(one for one in document.findings if one.rule == "unknown-name")
    of_text = RecordingFindings(None, (), names)
    found = locate(document, [*results, of_text], after.reference)
    return in_order(dict.fromkeys(map(_to_be_fixed, found)))


def _to_be_fixed(diagnostic: Diagnostic) -> Diagnostic:
    """A remark on what no longer does anything is as good as a warning here: it may go."""
    if diagnostic.rule.name == "unknown-name":
        text = diagnostic.source.text
        fixes = tuple(
            replaced(fix, edits=tuple(_with_its_line(edit, text) for edit in fix.edits))
            for fix in diagnostic.fixes
        )
        return replaced(diagnostic, offered=fixes)
    is_remark = diagnostic.rule.name in _WITHOUT_EFFECT and diagnostic.severity == "info"
    return replaced(diagnostic, severity="warning") if is_remark else diagnostic


def _with_its_line(edit: Edit, text: str) -> Edit:
    """The removal of a clause; of its whole line, if nothing else is there."""
    if edit.text:
        return edit
    start, end = edit.span.start, edit.span.end
    above = before_blanks(text, start)
    behind = end + len(text[end:]) - len(text[end:].lstrip(" \t"))
    if above and text[above - 1] not in "\r\n":
        return Edit(Span(above, end), "")  # with the blank before it
    if behind < len(text) and text[behind] not in "\r\n":
        return Edit(Span(start, behind), "")
    line_end = 2 if text[behind : behind + 2] == "\r\n" else 1
    return Edit(Span(above, min(behind + line_end, len(text))), "")


def _step(diagnostic: Diagnostic, added: int) -> Step:
    line = diagnostic.source.position(diagnostic.span.start).line
    return Step(_kind(diagnostic), diagnostic, line - added)


def _kind(diagnostic: Diagnostic) -> Kind:
    name = diagnostic.rule.name
    if name in _WITHOUT_EFFECT or "no effect" in diagnostic.message:
        return "no longer does anything"
    if name in _GONE and not any(fix.safety == "safe" for fix in diagnostic.fixes):
        return "has no counterpart"
    if name in ("unknown-member", "newer-edition"):
        return "no longer does anything"
    return "has to change" if diagnostic.severity == "error" else "may change"


def _stating(source: Source, to: Reference) -> Source:
    """A spec that states another edition in its first line."""
    from recdsl.language.syntax.edition_line import edition_line
    from recdsl.reference.reference import DEFAULT_EDITION

    text = source.text
    line = edition_line(text)
    if line is not None:
        text = f"{text[: line.place.start]}{to.edition}{text[line.place.end :]}"
    elif to.edition != DEFAULT_EDITION:
        end = "\r\n" if "\r\n" in text[: text.find("\n") + 1] else "\n"
        text = f"edition {to.edition}{end}{text}"
    return Source(source.name, text, source.line)
