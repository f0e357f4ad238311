"""The recordings of a spec, each read as it is written: in canonical form or as it is spoken."""

from __future__ import annotations

from recdsl.language.spoken.clause_making import made_clauses
from recdsl.language.spoken.facts import Fact, Facts, replacement
from recdsl.language.spoken.hearing import Heard, Unread
from recdsl.language.spoken.word_tables import FIRST
from recdsl.language.syntax.automaton import Automaton
from recdsl.language.syntax.parser import parse as parse_strictly
from recdsl.language.syntax.parser_tables import KEYWORDS
from recdsl.language.syntax.tree import Node, Syntax, Token
from recdsl.model.finding import Finding
from recdsl.model.json_output import bare
from recdsl.model.lazy_pattern import pattern
from recdsl.model.quoting import closest
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_BLOCK = pattern(
    r'(?i)"(?:[^"\\\r\n]|\\.)*"|\#[^\r\n]*|(?<![\w.-])(recording[ \t]+[\w-]+|recording|defaults)\s*\{|\$\{|[{}]'
)
_VOCABULARY = tuple(word for word in FIRST if word[0] != "{" and len(word) > 2)


class Unit:
    """A block or the bare text around the blocks: where its clauses begin and end."""

    __slots__ = ("end", "inside_end", "inside_start", "is_block", "start")

    def __init__(self, start: int, inside_start: int, inside_end: int, end: int, *, is_block: bool) -> None:
        """Take the offsets of the whole and of what is in it."""
        self.start, self.end = start, end
        self.inside_start, self.inside_end = inside_start, inside_end
        self.is_block = is_block


def units(text: str, at: int) -> list[Unit] | None:
    """The units of a text; None where a brace has no partner."""
    found: list[Unit] = []
    depth, start, inside, bare_from = 0, 0, 0, at
    for match in _BLOCK.finditer(text, at):
        said = match.group()
        if said[0] in "\"#":
            continue
        if said == "${":
            depth += 1000
        elif said == "}":
            if depth >= 1000:
                depth -= 1000
                continue
            depth -= 1
            if depth < 0:
                return None
            if depth == 0 and inside:
                found.append(Unit(start, inside, match.start(), match.end(), is_block=True))
                inside, bare_from = 0, match.end()
        else:
            if depth == 0 and match[1]:
                if text[bare_from : match.start()].strip():
                    found.append(Unit(bare_from, bare_from, match.start(), match.start(), is_block=False))
                start, inside = match.start(), match.end()
            depth += 1
    if depth:
        return None
    if text[bare_from:].strip():
        found.append(Unit(bare_from, bare_from, len(text), len(text), is_block=False))
    return found


def heard(text: str, at: int, strict: Syntax) -> Syntax | None:
    """A spec with what is spoken in it; None where it has no such reading."""
    from recdsl.language.spoken.spoken_parser import names_are_known

    found = units(text, at)
    if not found:
        return None
    nodes: list[Node] = []
    comments: list[Span] = []
    findings: list[Finding] = []
    for unit in found:
        read = parse_strictly(text[: unit.end], unit.start) if len(found) > 1 else strict
        if read.findings or not names_are_known(read.tree):
            spoken = _spoken(text, unit)
            if spoken is None:
                return None
            read = spoken
        nodes += read.tree.nodes()
        comments += read.comments
        findings += read.findings
    return Syntax(Node("start", list(nodes)), tuple(comments), tuple(findings))


def _spoken(text: str, unit: Unit) -> Syntax | None:
    heard_here = Heard(text, unit.inside_start, unit.inside_end)
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
            findings.append(_not_read(unread))
        else:
            facts.insert(unread.after + added, fact)
            added += 1
    return Facts(facts), findings


def _by_place(facts: list[Fact], unread: Unread, added: int) -> Fact | None:
    at = unread.after + added
    before = facts[at - 1] if at else None
    if before is None or len(unread.words) != 1 or _misspelt(unread) or not unread.words[0][:1].isalnum():
        return None
    kind = ""
    if before.kind in ("region", "region_name") and not any(one.kind in ("bucket", "cloud") for one in facts):
        kind = "bucket"
    elif before.kind == "vendor" and not any(one.kind in ("region", "region_name") for one in facts):
        kind = "region_name"
    if not kind:
        return None
    span, word = unread.span, unread.words[0]
    token = Token("STRING", bare(word), span.start, opens_line=False, value=word, until=span.end)
    return Fact(kind, "", (("name", (token,)),), span, span, unread.words)


def _misspelt(unread: Unread) -> str | None:
    """The word that one word is most likely meant to be."""
    if len(unread.words) != 1 or not unread.words[0].isalpha():
        return None
    return closest(unread.words[0], _VOCABULARY)


def _not_read(unread: Unread) -> Finding:
    words = " ".join(unread.words)
    message = f"`{words}` says nothing that a recording could do."
    meant = _misspelt(unread)
    if meant:
        return Finding("syntax-error", message, f"Did you mean `{meant}`?", span=unread.span,
                       fixes=(replacement(unread.span, meant),))
    help_text = "Say it in other words, or take it away; docs/language.md has all that can be said."
    return Finding("syntax-error", message, help_text, span=unread.span)


def better(text: str, strict: Syntax, spoken: Syntax) -> Syntax:
    """The reading whose findings lead further."""
    from recdsl.model.source import applied

    fixes = [finding.fixes[0] for finding in strict.findings if len(finding.fixes) == 1]
    if len(fixes) == len(strict.findings):
        try:
            edited = applied(text, tuple(edit for fix in fixes for edit in fix.edits))
        except ValueError:
            edited = text
        if not parse_strictly(edited).findings:
            return strict
    if any(node.rule != "clause" for node in strict.tree.nodes()) or "\n" in text.strip():
        return strict
    return spoken


def _unused() -> Iterator[str]:
    yield from KEYWORDS
