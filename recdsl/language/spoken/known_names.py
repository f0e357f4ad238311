"""Whether a tree has no names but those of the canonical language."""

from __future__ import annotations

from recdsl.reference.all_editions import CHOICES, REGIONS, VENDORS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.language.syntax.tree import Node

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


def names_are_known(tree: Node) -> bool:
    """Whether each name that stands in a clause is one of the canonical language."""
    for node in tree.nodes():
        clauses = [node] if node.rule == "clause" else node.nodes()
        for clause in clauses:
            inner = clause.nodes()
            if clause.rule == "clause" and inner[0].rule in _NAMED and not _is_known(inner[0]):
                return False
    return True


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
