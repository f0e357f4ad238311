"""The recordings of a spec, each read as it is written: in canonical form or as it is spoken."""

from __future__ import annotations

from recdsl.language.spoken.better_reading import better, has_lines
from recdsl.language.spoken.clause_making import made_clauses
from recdsl.language.spoken.hearing import Heard
from recdsl.language.spoken.text_units import Unit, text_units
from recdsl.language.spoken.unread_words import MEANT, SAYS_LITTLE, settled
from recdsl.language.syntax.automaton import Automaton
from recdsl.language.syntax.parser import parse as parse_strictly
from recdsl.language.syntax.tree import Node, Syntax, Token
from recdsl.model.frozen import replaced

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.language.syntax.parser import Explain
    from recdsl.model.finding import Finding

    IsCanonical = Callable[[Syntax], bool]


def heard(
    text: str, at: int, strict: Syntax, is_canonical: IsCanonical, explain: Explain | None
) -> Syntax | None:
    """A spec with what is spoken in it; None where it has no such reading."""
    line = strict.edition
    found = text_units(text, line.end if line else at)
    if not found:
        return None
    alone = strict if len(found) == 1 else None
    known = [_unit(text, unit, alone, is_canonical, explain) for unit in found]
    comments = (comment for one in known for comment in one.comments)
    return Syntax(
        Node("start", [node for one in known for node in one.tree.nodes()]),
        tuple(dict.fromkeys((*(line.comments if line else ()), *comments))),
        tuple(finding for one in known for finding in one.findings),
        line,
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
    said = Heard(text, unit.inside_start, unit.inside_end)
    spoken = None if said.broken else _spoken(text, unit, said)
    if spoken is not None and not spoken.findings:
        return spoken
    if not read.findings:
        # Names that nothing has; where it is known why, that is said.
        refuses = spoken is not None and not any(
            one.fixes or one.help == SAYS_LITTLE for one in spoken.findings
        )
        if spoken is None or refuses:
            return spoken or read
        repaired = _repaired(text, unit, said, spoken)
        tells_all = all(one.help.startswith(MEANT) for one in repaired.findings)
        blamed = _blamed(read, is_canonical)
        return repaired if tells_all and len(repaired.findings) < blamed else read
    if explain is not None:
        read = parse_strictly(upto, unit.start, explain=explain)
        spoken = spoken and _repaired(text, unit, said, spoken)
    if spoken is None:
        return read
    # The tree is the same, whether the findings are explained or not.
    chosen = read if has_lines(text, spoken) else spoken
    return replaced(chosen, findings=better(text, read, spoken, is_canonical))


def _blamed(read: Syntax, is_canonical: IsCanonical) -> int:
    """How many clauses have a name that the canonical language lacks, though it may be spoken."""
    nodes = read.tree.nodes()
    clauses = [one for node in nodes for one in ([node] if node.rule == "clause" else node.nodes())]
    alone = (replaced(read, tree=Node("start", [clause])) for clause in clauses)
    return sum(not is_canonical(one) for one in alone)


def _spoken(text: str, unit: Unit, heard_here: Heard) -> Syntax | None:
    """A unit as it is spoken; None where that makes no tree."""
    comments = heard_here.comments
    head: list[Token] = []
    needed = not unit.is_block
    if unit.is_block:
        tokens = parse_strictly(f"{text[: unit.inside_start]} }}", unit.start).tree.nodes()
        if not tokens:
            return None
        head = list(tokens[0].tokens())[:-1]
    facts, findings = settled(heard_here)
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
    return Syntax(tree, tuple(comments), _in_order([*findings, *facts.findings]))


def _repaired(text: str, unit: Unit, said: Heard, spoken: Syntax) -> Syntax:
    """A unit with its misspelt words found, where repairs are proven."""
    if not said.unread:
        return spoken
    from recdsl.language.spoken.word_repairs import Repairs

    repairs = Repairs(text, unit.inside_start, unit.inside_end, said)
    if repairs.heard is said:
        return spoken
    facts, findings = settled(repairs.heard)
    made_clauses(facts, needed=False)
    told = repairs.findings(text, [*findings, *facts.findings])
    return replaced(spoken, findings=_in_order(told))


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda one: one.span.start if one.span else 0))
