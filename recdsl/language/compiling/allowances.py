"""Comments of a spec that allow what a rule says of it: `# allow mp4-without-hls: why`.

A comment covers the clause that it stands in or behind, else the next one. Before the first
clause of a block it covers the recording, in the defaults all recordings; before a bare sentence
the whole file.
"""

from __future__ import annotations

import re

from recdsl.language.spoken.spoken_parser import parse
from recdsl.model.frozen import Frozen
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.tree import Node
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.source import Source

# How a comment of a spec begins.
SPEC_LEAD = "# allow"
_ALLOW = re.compile(r"#\s*allow\s+(?P<rest>\S.*)", re.IGNORECASE)
_NAME = re.compile(r"[^\s,]+")
# What a name of a rule looks like; other words after `allow` are prose.
_LIKE_A_RULE = re.compile(r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+|REC[0-9]+|policy", re.IGNORECASE)


class Named(Frozen):
    """A rule as a comment names it, by name or code, and where."""

    text: str
    span: Span


class Scope(Frozen):
    """What a comment covers: a part of the text, a recording by its name, or everything.

    `begun` is whether it covers all that begins in the part, rather than what is whole in it.
    """

    span: Span | None = None
    recording: str | None = None
    everything: bool = False
    begun: bool = False

    def covers(self, one: Diagnostic, source: Source) -> bool:
        """Whether a finding is in it; `source` is the text that the comment stands in."""
        if self.everything or (self.recording is not None and self.recording == one.recording):
            return True
        if self.span is None or one.source is not source:
            return False
        last = one.span.start if self.begun else one.span.end
        return self.span.start <= one.span.start and last <= self.span.end


class Allowance(Frozen):
    """A comment that allows rules; its `scope` is None where nothing follows it.

    `lead` is how it begins, up to the rules.
    """

    span: Span
    rules: tuple[Named, ...]
    reason: str
    scope: Scope | None
    lead: str = SPEC_LEAD


def allowances(text: str) -> tuple[Allowance, ...]:
    """The comments of a spec that allow rules, in the order of the text."""
    if "allow" not in text.lower():
        return ()
    syntax = parse(text)
    found: list[Allowance] = []
    for span in syntax.comments:
        comment = _ALLOW.fullmatch(text, span.start, span.end)
        rules = rules_named(comment) if comment else ()
        if comment and rules:
            reason = comment["rest"].partition(":")[2].strip()
            found.append(Allowance(span, rules, reason, _scope(text, syntax.tree, span)))
    return tuple(found)


def rules_named(comment: re.Match[str], *, certain: bool = False) -> tuple[Named, ...]:
    """The rules that a comment names; none where it merely begins with that word.

    With `certain` the first word names a rule, whatever it looks like.
    """
    names, colon, _reason = comment["rest"].partition(":")
    at = comment.start("rest")
    found = [
        Named(name.group(), Span(at + name.start(), at + name.end()))
        for name in _NAME.finditer(names)
        if name.group().lower() != "and"
    ]
    if not found or not _LIKE_A_RULE.fullmatch(found[0].text):
        return tuple(found[:1]) if certain else ()
    return tuple(name for name in found if colon or _LIKE_A_RULE.fullmatch(name.text))


def _scope(text: str, tree: Node, comment: Span) -> Scope | None:
    nodes = tree.nodes()
    for node in nodes:
        if node.rule != "clause" and node.span.start < comment.start < node.span.end:
            clauses = [inner for inner in node.nodes() if inner.rule == "clause"]
            return _among(text, clauses, comment, first=_whole(node))
    first = _whole(nodes[0]) if nodes else None
    return _among(text, nodes, comment, first=first)


def _among(text: str, nodes: list[Node], comment: Span, *, first: Scope | None) -> Scope | None:
    """What a comment covers of nodes beside it; `first` is covered from before all of them."""
    before = [node for node in nodes if node.span.start < comment.start]
    if not before:
        return first
    nearest = before[-1].span
    if comment.start < nearest.end or not _has_line_end(text[nearest.end : comment.start]):
        return _part(before[-1])
    behind = nodes[len(before) :]
    return _part(behind[0]) if behind else None


def _part(node: Node) -> Scope:
    return Scope(node.span) if node.rule == "clause" else _whole(node)


def _whole(node: Node) -> Scope:
    """A whole recording: that of a block, or the bare sentence that a clause belongs to."""
    name = node.child("name") if node.rule == "recording" else None
    if name is not None:
        return Scope(node.span, "".join(token.text for token in name.tokens()))
    return Scope(node.span) if node.rule == "recording" else Scope(everything=True)


def _has_line_end(text: str) -> bool:
    return "\n" in text or "\r" in text
