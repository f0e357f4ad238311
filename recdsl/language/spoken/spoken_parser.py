"""Specs as people write them: the canonical language first, and what is not in it as it is spoken.

A spec in canonical form costs no more than reading it. Else each recording that cannot be read so
is heard form by form, and becomes the tree that its canonical form has: all that stands behind
sees canonical trees.
"""

from __future__ import annotations

from recdsl.language.syntax.parser import parse as parse_strictly
from recdsl.language.syntax.tree import MovedNode, Node, as_read
from recdsl.reference.all_editions import CHOICES, REGIONS, VENDORS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.parser import Explain
    from recdsl.language.syntax.tree import Syntax

_NAMED = {
    "storage": (),
    "layout": CHOICES["mixed_video_layout"],
    "decrypt": CHOICES["decryption_mode"],
    "streams": CHOICES["stream_mode"],
    "preferring": CHOICES["video_stream_type"],
    "as_clause": (*CHOICES["av_file_type_item"], *CHOICES["container_format"]),
}
# Regions that one vendor calls as others call a place.
_CITIES = frozenset(region for region in REGIONS if "-" not in region)
_WORDS = frozenset(
    {"mixed_video_layout", "decryption_mode", "stream_mode", "video_stream_type", "format"}
)


def parse(text: str, at: int = 0, *, explain: Explain | None = None) -> Syntax:
    """Read a spec, from its beginning or from further on (see `syntax.parser.parse`)."""
    strict = parse_strictly(text, at)
    if _is_canonical(strict):
        return strict
    from recdsl.language.spoken.spoken_units import heard

    spoken = heard(text, at, strict, _is_canonical, explain)
    if spoken is not None:
        return spoken
    return parse_strictly(text, at, explain=explain) if strict.findings and explain else strict


# Whether the names in clauses that are known are of the canonical language.
_CANONICAL: dict[Node, bool] = {}


def _is_canonical(syntax: Syntax) -> bool:
    """Whether a text was read, and each name in its clauses is one of the canonical language."""
    if syntax.findings:
        return False
    nodes = syntax.tree.nodes()
    if _records_then(nodes):
        return False
    for node in nodes:
        clauses = [node] if node.rule == "clause" else node.nodes()
        for clause in clauses:
            if clause.rule == "clause" and not _has_known_names(clause):
                return False
    return True


def _records_then(nodes: list[Node]) -> bool:
    """Whether a sentence records only after `then`, which so is no update."""
    clauses = [_inside(node) for node in nodes if node.rule == "clause"]
    then = any(one.rule == "then_clause" and one.child("subjects") for one in clauses)
    return then and not any(one.rule == "record" for one in clauses)


def _inside(clause: Node) -> Node:
    inner = as_read(clause).children[0]
    assert isinstance(inner, Node)
    return inner


def _has_known_names(clause: Node) -> bool:
    inner = _inside(clause)
    if inner.rule not in _NAMED:
        return True
    if not isinstance(clause, MovedNode):
        return _is_known(inner)
    known = _CANONICAL.get(inner)
    if known is None:
        from recdsl.language.syntax.known_clauses import remember

        known = remember(_CANONICAL, inner, _is_known(inner))
    return known


def _is_known(clause: Node) -> bool:
    if clause.rule == "storage":
        vendor, region = clause.child("vendor"), clause.child("region")
        return _is_vendor(vendor) and _is_region(vendor, region)
    words = _NAMED[clause.rule]
    for node in clause.nodes():
        for token in node.tokens() if node.rule in _WORDS else ():
            if token.kind == "WORD" and token.text.lower().replace("_", "-") not in words:
                return False
    return True


def _is_vendor(node: Node | None) -> bool:
    token = next(node.tokens()) if node else None
    return token is None or token.kind != "WORD" or token.text.lower() in VENDORS


def _is_region(vendor: Node | None, node: Node | None) -> bool:
    token = next(node.tokens()) if node else None
    if token is None or token.kind != "WORD":
        return True
    word = "-".join(token.text.lower().replace("_", "-").split())
    if word in _CITIES:
        return vendor is not None and vendor.words() == "baidu"
    return word in REGIONS
