"""The outline of a text: recordings with their clauses, or members."""

from __future__ import annotations

from recdsl.editing.answers import Symbol
from recdsl.editing.member_path import below
from recdsl.editing.tree_path import located, span_of
from recdsl.model.secret_names import is_secret_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.answers import SymbolKind
    from recdsl.editing.spec_pieces import Piece
    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.language.syntax.tree import Node
    from recdsl.model.source import Span
    from recdsl.surfaces.json.member import Member

_LONGEST = 60
_DEEPEST = 12  # a body with every member set has seven levels


def symbols(snapshot: Snapshot) -> tuple[Symbol, ...]:
    """The outline in the order of the text; secrets are masked."""
    if snapshot.is_spec:
        return tuple(
            symbol
            for piece in snapshot.pieces
            for node in piece.blocks.nodes
            for symbol in _of_node(piece, node)
        )
    return tuple(symbol for piece in snapshot.pieces for symbol in _of_members(piece))


def _of_node(piece: Piece, node: Node) -> Iterator[Symbol]:
    span = span_of(node)
    if span is None:
        return
    if node.rule == "clause":
        yield _clause(piece, node, span)
        return
    name = node.child("name")
    first = next(node.tokens())
    head = (span_of(name) if name else None) or first.span
    called = piece.blocks.text[head.start : head.end]
    kind: SymbolKind = "defaults" if node.rule == "defaults" else "recording"
    inside = (
        symbol for part in node.nodes() if part is not name for symbol in _of_node(piece, part)
    )
    yield Symbol(called, "", kind, located(piece, span), located(piece, head), tuple(inside))


def _clause(piece: Piece, node: Node, span: Span) -> Symbol:
    first = next(node.tokens())
    hidden = piece.unit.secrets.masked[piece.own + first.end : piece.own + span.end]
    detail = _cut(" ".join(hidden.split()))
    head = located(piece, first.span)
    return Symbol(first.text.lower(), detail, "clause", located(piece, span), head)


def _of_members(piece: Piece) -> Iterator[Symbol]:
    """The members of the root, each with its own members."""
    root = next(piece.unit.members.all(), None)
    if root is not None:
        yield from _held(piece, root.member, _DEEPEST)


def _held(piece: Piece, holder: Member, depth: int) -> Iterator[Symbol]:
    for name, member in below(holder):
        head = member.key or member.value
        # A secret has no outline: everything below one is secret too, names as well.
        is_open = depth and not is_secret_name(name)
        inside = tuple(_held(piece, member, depth - 1)) if is_open else ()
        yield Symbol(name, _value(piece, member), _kind(member), member.whole, head, inside)


def _kind(member: Member) -> SymbolKind:
    if isinstance(member.inside, dict):
        return "object"
    return "value" if member.inside is None else "array"


def _value(piece: Piece, member: Member) -> str:
    """A scalar as it is written, without its secrets."""
    if member.inside is not None:
        return ""
    return _cut(piece.unit.secrets.masked[member.start : member.end])


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
