"""Which reading leads further where neither the canonical nor the spoken one reads all."""

from __future__ import annotations

from recdsl.language.spoken.clause_making import made_clauses
from recdsl.language.spoken.facts import Facts
from recdsl.language.spoken.hearing import Heard
from recdsl.language.spoken.recorded import BEGINS_WITH
from recdsl.language.spoken.unread_words import SAYS_LITTLE
from recdsl.language.syntax.parser import parse as parse_strictly
from recdsl.language.syntax.tree import Syntax
from recdsl.model.source import applied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.finding import Finding


def better(
    text: str, strict: Syntax, spoken: Syntax, is_canonical: Callable[[Syntax], bool]
) -> tuple[Finding, ...]:
    """The findings that lead further where neither reads all.

    The canonical language knows what stands before and behind a word, and so tells more often what
    is meant; but it gives up a line at its first mistake.
    """
    little = [finding for finding in spoken.findings if finding.help == SAYS_LITTLE]
    if any(finding.message.startswith(BEGINS_WITH) for finding in spoken.findings):
        return spoken.findings
    tells_little = all(finding.fixes or finding in little for finding in spoken.findings)
    finds_more = not little and len(spoken.findings) > len(strict.findings)
    if tells_little and not finds_more and _fixes_all(text, strict, is_canonical):
        return strict.findings
    if not little and spoken.findings:
        return spoken.findings
    refusals = [one for one in spoken.findings if one not in little and not one.fixes]
    left = tuple(
        _refused_there(text, one, refusals)
        for one in strict.findings
        if not _line_is_heard(text, one)
    )
    if left and has_lines(text, spoken):
        return left
    findings = tuple(_better_told(finding, strict) for finding in spoken.findings)
    if len(little) == len(findings) == 1 and findings[0] is not little[0]:
        return strict.findings
    return tuple(dict.fromkeys(findings))


def _refused_there(text: str, finding: Finding, refusals: list[Finding]) -> Finding:
    """What is refused on the line of a finding, or else the finding."""
    for refusal in refusals:
        if refusal.span and finding.span:
            first, last = sorted((refusal.span.start, finding.span.start))
            if "\n" not in text[first:last]:
                return refusal
    return finding


def has_lines(text: str, spoken: Syntax) -> bool:
    """Whether clauses stand on lines of their own."""
    starts = [token.start for node in spoken.tree.nodes() for token in node.tokens()]
    return bool(starts) and "\n" in text[min(starts) : max(starts)].strip()


def _line_is_heard(text: str, finding: Finding) -> bool:
    """Whether the line of a finding can be read as it is spoken."""
    if finding.span is None:
        return False
    start = text.rfind("\n", 0, finding.span.start) + 1
    end = text.find("\n", finding.span.start)
    said = Heard(text, start, len(text) if end < 0 else end)
    if said.broken or said.unread or not said.facts:
        return False
    facts = Facts(said.facts, text)
    made_clauses(facts, needed=False)
    return not facts.findings


def _fixes_all(text: str, strict: Syntax, is_canonical: Callable[[Syntax], bool]) -> bool:
    """Whether the fixes of all findings together give a text that can be read, with its names."""
    if not all(len(finding.fixes) == 1 for finding in strict.findings):
        return False
    edits = tuple(edit for finding in strict.findings for edit in finding.fixes[0].edits)
    try:
        return is_canonical(parse_strictly(applied(text, edits)))
    except ValueError:
        return False


def _better_told(finding: Finding, strict: Syntax) -> Finding:
    span = finding.span
    if span is None or finding.help != SAYS_LITTLE:
        return finding
    for other in strict.findings:
        place = other.span
        if place is not None and place.start < span.end and span.start < place.end:
            return other
    return finding
