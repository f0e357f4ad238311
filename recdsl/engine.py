"""The engine: from a document to its diagnostics.

document ─▶ recordings ─▶ findings (judging.py) ─▶ spans and rules (placing.py) ─▶ diagnostics
"""

from __future__ import annotations

from recdsl.document import Acquired
from recdsl.frozen import replaced
from recdsl.judging import judged
from recdsl.placeholder import lowered
from recdsl.placing import Told, placed
from recdsl.table.tree import node_at

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.body import Json
    from recdsl.diagnostic import Diagnostic
    from recdsl.document import Document
    from recdsl.finding import Finding, Mode, Severity


def diagnose(
    document: Document,
    *,
    mode: Mode | None = None,
    filled: bool = False,
    strict: bool = False,
    acquired: Acquired | None = None,
    least: Severity = "info",
) -> tuple[Diagnostic, ...]:
    """Hold a document against the rules.

    Args:
        document: what a surface read.
        mode: the mode to take, whatever the document says; where neither says one, the body does.
        filled: whether placeholders are filled, so that what looks like one is a plain string.
        strict: whether to report error-level rules that wait for an unknown value.
        acquired: what `acquire` was told; it wins over what the document says of that.
        least: rules below that severity are not asked; remarks on the mode are always made.

    Returns:
        The diagnostics in the order of the text, then of the codes.
    """
    all_told = []
    for recording in document.recordings:
        body = lowered(recording.body) if filled else recording.body
        told = _told(recording.acquired, acquired)
        found = judged(body, mode or recording.mode, told, strict=strict, least=least)
        findings = found.findings
        if document.in_words:
            findings = tuple(_in_words(finding, body) for finding in findings)
        all_told.append(Told(recording, found.modes, findings))
    all_told.append(Told(None, (), document.findings))
    return tuple(sorted(dict.fromkeys(placed(document.source, all_told)), key=_order))


def _order(one: Diagnostic) -> tuple[int, str, int, str, str]:
    """Line and column follow from where the span starts."""
    return one.span.start, one.rule.code, one.span.end, one.pointer, one.message


def _told(said: Acquired, given: Acquired | None) -> Acquired:
    """What `acquire` was told: each fact as it is given, else as the document says it."""
    if given is None:
        return said
    region = said.region if given.region is None else given.region
    return Acquired(region, said.hours if given.hours is None else given.hours)


def _in_words(finding: Finding, body: Json) -> Finding:
    """What is missing, also as the phrase that says it."""
    node = node_at(finding.pointer, body) if finding.rule.startswith("missing-") else None
    phrase = node.parameter.phrase if node and node.parameter else ""
    if not phrase:
        return finding
    said = f"{finding.help} In words: `{phrase.replace(', ', '` or `')}`."
    return replaced(finding, help=said)
