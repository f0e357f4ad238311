"""The texts of a program that may be bodies, as insets of the program's text."""

from __future__ import annotations

from recdsl.model.document import Call
from recdsl.model.frozen import replaced
from recdsl.surfaces.code.joined_texts import Joined, is_sum, joined_body
from recdsl.surfaces.code.syntax_walk import nodes
from recdsl.surfaces.code.texts import content
from recdsl.surfaces.embedded.pieces import Piece
from recdsl.surfaces.json.dialect import BARE_PLACEHOLDERS
from recdsl.surfaces.start_bodies import SECTIONS, may_hold_body

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.code.stated_modes import StatedModes
    from recdsl.surfaces.embedded.inset import Inset


def texts_of(reader: Reader) -> dict[Node, Inset]:
    """The strings of a program that may be bodies, and sums of them, with what they say."""
    return dict(_texts(reader))


def _texts(reader: Reader) -> Iterator[tuple[Node, Inset]]:
    end = -1
    known: set[int] = set()  # sums that are parts of one that is no body
    for node in nodes(reader.root):
        if node.start_byte < end:
            continue
        inset: Inset | None = None
        if node.id not in known and is_sum(node):
            joined = Joined(node)
            inset = joined_body(reader, joined)
            known |= joined.inner
        elif node.type in reader.language.strings:
            end = node.end_byte
            is_body = may_hold_body(reader.node_text(node))
            inset = content(reader, node)[0] if is_body else None
        if inset is not None:
            end = node.end_byte
            yield node, inset


def pieces(
    reader: Reader, texts: Mapping[Node, Inset], modes: StatedModes | None = None
) -> Iterator[Piece]:
    """Texts as pieces, with the modes that the program states for them."""
    variable = reader.language.variable(reader.points.text) if texts else ""
    for node, inset in texts.items():
        mode, call = modes.mode(node) if modes else None, Call()
        if modes and not any(section in inset.text for section in SECTIONS):
            request = modes.request(node)
            mode = modes.mode(node, request or "other")
            call = Call("" if request == "start" else request)
        call = replaced(call, scopes=reader.scopes.names(inset.starts[0]))
        yield Piece(inset, mode, BARE_PLACEHOLDERS, call, variable=variable, is_formatted=True)
