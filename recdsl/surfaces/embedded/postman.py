"""Collections of Postman (formats 2.0 and 2.1): each request has its body as text in a string.

Postman puts `{{variables}}` in and takes comments out before it sends a body. A request has the
mode of its own URL; the examples that a request has been saved with repeat it and are not read.
"""

from __future__ import annotations

from recdsl.model.document import Call
from recdsl.surfaces.embedded.call_urls import call_urls, remarks
from recdsl.surfaces.embedded.http_file import VARIABLE
from recdsl.surfaces.embedded.json_strings import content
from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.json.dialect import Dialect
from recdsl.surfaces.json.scanner import scan

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Document
    from recdsl.model.source import Source
    from recdsl.surfaces.json.member import Member

_SENT = Dialect(comments=True, placeholders=True)


def read_collection(source: Source) -> Document:
    """Read the bodies of the `start` requests in a collection."""
    return read_pieces(source, lambda text: pieces(text.text))


def pieces(text: str) -> Iterator[Piece]:
    """The bodies of the requests in a collection."""
    root = scan(text).root
    for request in _requests(root) if root else ():
        body = _below(request, "body", "raw")
        inset = content(text, body) if body else None
        if inset is None:
            continue
        address_member = _below(request, "url", "raw") or _below(request, "url")
        address = content(text, address_member) if address_member else None
        url = next(call_urls(address.text), None) if address else None
        yield Piece(
            inset,
            url.mode if url else None,
            _SENT,
            call=url.call(address) if url and address else Call(),
            remarks=remarks(url, address) if address else (),
            variable=VARIABLE,
        )


def _requests(root: Member) -> Iterator[Member]:
    """The requests in the items of a collection and in the folders of these, in their order."""
    waiting = [root]
    while waiting:
        item = waiting.pop()
        request = item.below("request")
        if request:
            yield request
        items = item.below("item")
        inside = items.inside if items else None
        waiting += reversed(inside if isinstance(inside, list) else [])


def _below(member: Member, *names: str) -> Member | None:
    current: Member | None = member
    for name in names:
        current = current.below(name) if current else None
    return current
