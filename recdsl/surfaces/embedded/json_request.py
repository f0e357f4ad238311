"""Whole requests as JSON, as `compile --emit request` writes them: a URL, headers and the body.

The body has the mode of its URL. Several recordings are one object from names to requests.
"""

from __future__ import annotations

from recdsl.model.frozen import replaced
from recdsl.surfaces.embedded.inset import shifted
from recdsl.surfaces.embedded.json_strings import content
from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.embedded.start_url import remarks, start_urls
from recdsl.surfaces.json.dialect import STRICT
from recdsl.surfaces.json.places import root_of
from recdsl.surfaces.json.reading import read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Document
    from recdsl.model.finding import Finding
    from recdsl.model.source import Source
    from recdsl.surfaces.json.member import Member


def read_requests(source: Source) -> Document | None:
    """Read the bodies of the `start` requests in a JSON text; None if it has no request."""
    found = list(_pieces(source.text))
    document = read_pieces(source, lambda text: _pieces(text.text), found)
    if not (document.recordings or document.findings):
        return None
    around = (one for one in read_json(source).findings if _is_around(one, found))
    return replaced(document, findings=(*around, *document.findings))


def _is_around(finding: Finding, pieces: list[Piece]) -> bool:
    """Whether a mistake in the JSON is outside of all bodies, which are read by themselves."""
    at = finding.span.start if finding.span else 0
    return not any(one.inset.starts[0] <= at < one.inset.starts[-1] for one in pieces)


def _pieces(text: str) -> Iterator[Piece]:
    for request in _requests(root_of(text, STRICT)):
        body, said = request.below("body"), request.below("url")
        if body is None:
            continue
        address = content(text, said) if said else None
        url = next(start_urls(address.text), None) if address else None
        yield Piece(
            content(text, body) or shifted(text[body.start : body.end], body.start),
            url.mode if url else None,
            is_start=url is not None,
            remarks=remarks(url, address) if address else (),
        )


def _requests(root: Member | None) -> tuple[Member, ...]:
    """What may be a request: the whole text, or each of its members."""
    if root is None or root.below("clientRequest"):
        return ()
    if root.below("body"):
        return (root,)
    inside = root.inside
    members = inside.values() if isinstance(inside, dict) else inside or ()
    return tuple(member for member in members if member.below("body"))
