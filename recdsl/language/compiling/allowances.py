"""Comments of a spec that allow what a rule says of it: `# allow mp4-without-hls: why`.

A comment covers the clause that it stands in or behind, else the next one. Before the first
clause of a block it covers the recording, in the defaults all recordings; before a bare sentence
the whole file.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from recdsl.language.spoken.spoken_parser import parse
from recdsl.model.frozen import Frozen
from recdsl.model.source import Span, line_end

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.tree import Node

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
    nodes = syntax.tree.nodes()
    row = _Row(text, nodes, _whole(nodes[0]) if nodes else None)
    found: list[Allowance] = []
    for span in syntax.comments:
        comment = _ALLOW.fullmatch(text, span.start, span.end)
        rules = rules_named(comment) if comment else ()
        if comment and rules:
            reason = comment["rest"].partition(":")[2].strip()
            found.append(Allowance(span, rules, reason, row.scope(span)))
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


class _Row:
    """Nodes side by side, and what the comments among them cover."""

    __slots__ = ("_first", "_nodes", "_rows", "_spans", "_starts", "_text")

    def __init__(self, text: str, nodes: list[Node], first: Scope | None) -> None:
        """Take the nodes, and what a comment before all of them covers."""
        self._text = text
        self._nodes = nodes
        self._first = first
        self._spans = [node.span for node in nodes]
        self._starts = [span.start for span in self._spans]
        self._rows: dict[int, _Row] = {}

    def scope(self, comment: Span) -> Scope | None:
        """What a comment covers."""
        index = bisect_left(self._starts, comment.start) - 1
        if index < 0:
            return self._first
        nearest, span = self._nodes[index], self._spans[index]
        if comment.start < span.end and nearest.rule != "clause":
            return self._inside(index).scope(comment)
        if line_end(self._text, span.end, comment.start) >= comment.start:
            return _part(nearest)
        return _part(self._nodes[index + 1]) if index + 1 < len(self._nodes) else None

    def _inside(self, index: int) -> _Row:
        """The clauses of a block."""
        if index not in self._rows:
            block = self._nodes[index]
            clauses = [node for node in block.nodes() if node.rule == "clause"]
            self._rows[index] = _Row(self._text, clauses, _whole(block))
        return self._rows[index]


def _part(node: Node) -> Scope:
    return Scope(node.span) if node.rule == "clause" else _whole(node)


def _whole(node: Node) -> Scope:
    """A whole recording: that of a block, or the bare sentence that a clause belongs to."""
    name = node.child("name") if node.rule == "recording" else None
    if name is not None:
        return Scope(node.span, "".join(token.text for token in name.tokens()))
    return Scope(node.span) if node.rule == "recording" else Scope(everything=True)
