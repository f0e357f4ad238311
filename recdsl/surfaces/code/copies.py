"""Copies of objects, and objects that are merged of several, as functions of libraries make them.

A merge of the top level takes each member whole; a deep one goes on into objects on both sides.
"""

from __future__ import annotations

import re

from recdsl.model.json_value import Open
from recdsl.surfaces.code.calls import Call
from recdsl.surfaces.code.literal import Entry, Literal, mapping
from recdsl.surfaces.json.member import Member

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from tree_sitter import Node

    from recdsl.model.source import Span
    from recdsl.surfaces.code.reader import Reader

_COPYING = re.compile(
    r"(?:\w+\.)*(?:structuredClone|clone_?[dD]eep|deep_?[cC](?:lone|opy)|JSON\.parse)"
)
_MERGING = re.compile(r"Object\.assign|(?:_|lodash|R)\.assign|array_(?:merge|replace)")
_DEEPLY_MERGING = re.compile(
    r"(?:\w+\.)*(?:merge|merge_?[dD]eep|deep_?[mM]erge|mergeWith|array_(?:replace|merge)_recursive)"
)


def copied(reader: Reader, node: Node, function: str) -> Literal | None:
    """The object that a call copies, or merges of its arguments; None for other calls."""
    is_deep = bool(_DEEPLY_MERGING.fullmatch(function))
    if is_deep or _MERGING.fullmatch(function):
        call = Call(reader, node)
        literals = [reader.literal(one) for one in call.given]
        if call.spread or not any(isinstance(one.value, dict) for one in literals):
            return None
        merge = deeply_merged if is_deep else merged
        return merge(literals, reader.span(node))
    if not _COPYING.fullmatch(function):
        return None
    given = Call(reader, node).given
    literal = reader.literal(given[0]) if len(given) == 1 else None
    return literal if literal is not None and isinstance(literal.value, dict) else None


def merged(literals: Sequence[Literal], span: Span) -> Literal:
    """An object of several, of which a later one wins."""
    return mapping((Entry(None, None, one, spread=True) for one in literals), span)


def deeply_merged(literals: Sequence[Literal], span: Span) -> Literal:
    """The same, in which what is an object in two is merged too."""
    whole = merged((), span)
    for literal in literals:
        whole = _over(whole, literal)
    whole.member.start, whole.member.end = span.start, span.end
    return whole


def _over(base: Literal, upper: Literal) -> Literal:
    """One object with another one put over it."""
    below, above = base.member.inside, upper.member.inside
    if not isinstance(base.value, dict) or not isinstance(below, dict):
        return upper
    if not isinstance(upper.value, dict) or not isinstance(above, dict):
        # A list without elements may be an object of PHP; what is not known may change everything.
        return base if upper.value == [] else Literal(Open(base.value), base.member, base.others)
    values, inside, others = dict(base.value), dict(below), list(base.others)
    for name, value in upper.value.items():
        one = Literal(value, above[name])
        if isinstance(value, dict) and name in values:
            one = _over(Literal(values[name], inside[name]), one)
        others = [other for other in others if other[0][:1] != (name,)]
        values[name], inside[name] = one.value, one.member.keyed(above[name].key)
    member = Member(-1, -1, base.member.start, base.member.end)
    member.inside, member.written = inside, "statements"
    is_open = isinstance(base.value, Open) or isinstance(upper.value, Open)
    return Literal(Open(values) if is_open else values, member, (*others, *upper.others))
