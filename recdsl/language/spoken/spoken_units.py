"""The recordings of a spec, each read as it is written: in canonical form or as it is spoken."""

from __future__ import annotations

from recdsl.language.spoken.clause_making import made_clauses
from recdsl.language.spoken.facts import Fact, Facts, replacement
from recdsl.language.spoken.hearing import Heard, Unread
from recdsl.language.spoken.text_units import Unit, text_units
from recdsl.language.spoken.word_tables import FIRST
from recdsl.language.syntax.automaton import Automaton
from recdsl.language.syntax.parser import parse as parse_strictly
from recdsl.language.syntax.tree import Node, Syntax, Token
from recdsl.model.finding import Finding
from recdsl.model.json_output import bare
from recdsl.model.lazy_pattern import pattern
from recdsl.model.quoting import closest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.language.syntax.parser import Explain

    IsCanonical = Callable[[Syntax], bool]

# What other vendors call a region.
_REGION = pattern(r"[a-z]+-?[a-z]+-?\d")
# Whoever made more mistakes did not make slips.
_MOST_MEANT = 100
_SAYS_LITTLE = (
    "Say it in other words, or take it away; docs/language.md has all that can be said.",
)
_VOCABULARY = tuple(word for word in FIRST if word[0] != "{" and len(word) > 2)


def heard(
    text: str, at: int, strict: Syntax, is_canonical: IsCanonical, explain: Explain | None
) -> Syntax | None:
    """A spec with what is spoken in it; None where it has no such reading."""
    found = text_units(text, at)
    if not found:
        return None
    alone = strict if len(found) == 1 else None
    known = [_unit(text, unit, alone, is_canonical, explain) for unit in found]
    return Syntax(
        Node("start", [node for one in known for node in one.tree.nodes()]),
        tuple(comment for one in known for comment in one.comments),
        tuple(finding for one in known for finding in one.findings),
    )


def _unit(
    text: str,
    unit: Unit,
    strict: Syntax | None,
    is_canonical: IsCanonical,
    explain: Explain | None,
) -> Syntax:
    """One unit, in canonical form where it is in that, else as it is spoken."""
    upto = text if strict is not None else text[: unit.end]
    read = strict or parse_strictly(upto, unit.start)
    if is_canonical(read):
        return read
    spoken = _spoken(text, unit)
    if spoken is not None and not spoken.findings:
        return spoken
    if not read.findings:
        # Names that nothing has; where it is known why, that is said.
        refuses = spoken is not None and not any(
            one.fixes or one.help in _SAYS_LITTLE for one in spoken.findings
        )
        return spoken if spoken is not None and refuses else read
    if explain is not None:
        read = parse_strictly(upto, unit.start, explain=explain)
    return read if spoken is None else better(text, read, spoken)


def _spoken(text: str, unit: Unit) -> Syntax | None:
    heard_here = Heard(text, unit.inside_start, unit.inside_end)
    if heard_here.broken:
        return None
    comments = heard_here.comments
    head: list[Token] = []
    needed = not unit.is_block
    if unit.is_block:
        tokens = parse_strictly(f"{text[: unit.inside_start]} }}", unit.start).tree.nodes()
        if not tokens:
            return None
        head = list(tokens[0].tokens())[:-1]
    facts, findings = _settled(heard_here)
    if not (facts.all or heard_here.canonical):
        return None
    clauses = made_clauses(facts, needed=needed) if facts.all else []
    clauses = sorted([*clauses, *heard_here.canonical], key=lambda clause: clause[0].start)
    automaton = Automaton()
    closing = [Token("RBRACE", "}", unit.end - 1, opens_line=False)] if unit.is_block else []
    for token in (*head, *(token for clause in clauses for token in clause), *closing):
        if not automaton.may(token.kind):
            return None
        automaton.feed(token)
    automaton.feed(Token("$END", "", unit.end, opens_line=False))
    tree = automaton.parts[0]
    assert isinstance(tree, Node)
    told = sorted((*findings, *facts.findings), key=lambda one: one.span.start if one.span else 0)
    return Syntax(tree, tuple(comments), tuple(told))


def _settled(said: Heard) -> tuple[Facts, list[Finding]]:
    """The facts, with the words that only their place explains; the others are findings."""
    facts = list(said.facts)
    findings: list[Finding] = []
    added = 0
    for unread in said.unread:
        fact = _by_place(facts, unread, added)
        if fact is None:
            findings.append(_not_read(unread, told=len(findings) < _MOST_MEANT))
        else:
            facts.insert(unread.after + added, fact)
            added += 1
    return Facts(facts), findings


def _by_place(facts: list[Fact], unread: Unread, added: int) -> Fact | None:
    at = unread.after + added
    before = facts[at - 1] if at else None
    if (
        before is None
        or len(unread.words) != 1
        or _misspelt(unread)
        or not unread.words[0][:1].isalnum()
    ):
        return None
    kind = ""
    if before.kind in ("region", "region_name") and not any(
        one.kind in ("bucket", "cloud") for one in facts
    ):
        kind = "bucket"
    elif before.kind == "vendor" and not any(
        one.kind in ("region", "region_name") for one in facts
    ):
        kind = "region_name"
    vendors = [token.text for one in facts if one.kind == "vendor" for token in one.value("vendor")]
    if (
        not kind
        and vendors
        and vendors[0] in ("azure", "google")
        and _REGION.fullmatch(unread.words[0])
    ):
        kind = "region_name"
    if not kind:
        return None
    span, word = unread.span, unread.typed
    token = Token("STRING", bare(word), span.start, opens_line=False, value=word, until=span.end)
    return Fact(kind, "", (("name", (token,)),), span, span, unread.words)


def _misspelt(unread: Unread) -> str | None:
    """The word that one word is most likely meant to be."""
    if len(unread.words) != 1 or not unread.words[0].isalpha():
        return None
    meant = closest(unread.words[0], _VOCABULARY)
    return None if meant == unread.words[0] else meant


def _not_read(unread: Unread, *, told: bool) -> Finding:
    words = " ".join(unread.words)
    message = f"`{words}` says nothing that a recording could do."
    meant = _misspelt(unread) if told else None
    if meant:
        return Finding(
            "syntax-error",
            message,
            f"Did you mean `{meant}`?",
            span=unread.span,
            fixes=(replacement(unread.span, meant),),
        )
    help_text = _SAYS_LITTLE[0]
    return Finding("syntax-error", message, help_text, span=unread.span)


def better(text: str, strict: Syntax, spoken: Syntax) -> Syntax:
    """The reading that leads further where neither reads all.

    The canonical language knows what stands before and behind a word, and so tells more often what
    is meant; but it gives up a line at its first mistake.
    """
    little = [finding for finding in spoken.findings if finding.help in _SAYS_LITTLE]
    tells_little = all(finding.fixes or finding in little for finding in spoken.findings)
    if tells_little and _fixes_all(text, strict):
        return strict
    refusals = [one for one in spoken.findings if one not in little and not one.fixes]
    left = tuple(
        _refused_there(text, one, refusals)
        for one in strict.findings
        if not _line_is_heard(text, one)
    )
    if left and _has_lines(text, spoken):
        return Syntax(strict.tree, strict.comments, left)
    findings = tuple(_better_told(finding, strict) for finding in spoken.findings)
    if len(little) == len(findings) == 1 and findings[0] is not little[0]:
        return strict
    return Syntax(spoken.tree, spoken.comments, tuple(dict.fromkeys(findings)))


def _refused_there(text: str, finding: Finding, refusals: list[Finding]) -> Finding:
    """What is refused on the line of a finding, or else the finding."""
    for refusal in refusals:
        if refusal.span and finding.span:
            first, last = sorted((refusal.span.start, finding.span.start))
            if "\n" not in text[first:last]:
                return refusal
    return finding


def _has_lines(text: str, spoken: Syntax) -> bool:
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
    facts = Facts(said.facts)
    made_clauses(facts, needed=False)
    return not facts.findings


def _fixes_all(text: str, strict: Syntax) -> bool:
    """Whether the fixes of all findings together give a text that can be read."""
    from recdsl.model.source import applied

    if not all(len(finding.fixes) == 1 for finding in strict.findings):
        return False
    edits = tuple(edit for finding in strict.findings for edit in finding.fixes[0].edits)
    try:
        return not parse_strictly(applied(text, edits)).findings
    except ValueError:
        return False


def _better_told(finding: Finding, strict: Syntax) -> Finding:
    span = finding.span
    if span is None or finding.help not in _SAYS_LITTLE:
        return finding
    for other in strict.findings:
        place = other.span
        if place is not None and place.start < span.end and span.start < place.end:
            return other
    return finding
