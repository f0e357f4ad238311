"""Whole requests as JSON, as `compile --emit request` writes them: a URL, headers and the body.

The body has the mode of its URL. Several recordings are one object from names to requests. In place
of the URL a request may have the name of the call and its mode: `{"request": "acquire", "mode":
"mix", "body": …}`; such requests, one a line, are a conversation in JSON Lines.
"""

from __future__ import annotations

import re

from recdsl.model.document import Call
from recdsl.model.frozen import replaced
from recdsl.model.mode_names import mode_named, wrong_name
from recdsl.model.source import Span
from recdsl.reference.reference import REQUESTS
from recdsl.surfaces.embedded.call_urls import call_urls, remarks
from recdsl.surfaces.embedded.inset import shifted, whole
from recdsl.surfaces.embedded.json_strings import content
from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.json.dialect import STRICT
from recdsl.surfaces.json.places import root_of
from recdsl.surfaces.json.reading import read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Document
    from recdsl.model.finding import Finding
    from recdsl.model.source import Source
    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.json.member import Member

_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")


def read_requests(source: Source) -> Document | None:
    """Read the bodies of the requests in a JSON text; None if it has no request."""
    found = list(_pieces(source.text))
    document = read_pieces(source, lambda text: _pieces(text.text), found)
    if not (document.recordings or document.findings):
        return None
    around = (one for one in read_json(source).findings if _is_around(one, found))
    return replaced(document, findings=(*around, *document.findings))


def read_lines(source: Source) -> Document:
    """Read the bodies in JSON Lines: each line is a body, or a request."""
    return read_pieces(source, lambda text: _line_pieces(text.text))


def _is_around(finding: Finding, pieces: list[Piece]) -> bool:
    """Whether a mistake in the JSON is outside of all bodies, which are read by themselves."""
    at = finding.span.start if finding.span else 0
    return not any(one.inset.starts[0] <= at < one.inset.starts[-1] for one in pieces)


def _pieces(text: str) -> Iterator[Piece]:
    for request in _requests(root_of(text, STRICT)):
        yield from _piece(text, request)


def _line_pieces(text: str) -> Iterator[Piece]:
    file = whole(text)
    for match in _LINE.finditer(text):
        line = file.cut(*match.span())
        requests = _requests(root_of(line.text, STRICT)) if '"body"' in line.text else ()
        for request in requests:
            for piece in _piece(line.text, request):
                yield replaced(
                    piece,
                    inset=piece.inset.within(line),
                    call=_moved(piece.call, line),
                    remarks=tuple(
                        replaced(remark, span=remark.span and line.span(remark.span), fixes=())
                        for remark in piece.remarks
                    ),
                )
        if not requests:
            yield Piece(line)


def _moved(call: Call, line: Inset) -> Call:
    return replaced(
        call,
        span=line.span(call.span) if call.span else None,
        answered=line.span(call.answered) if call.answered else None,
    )


def _piece(text: str, request: Member) -> Iterator[Piece]:
    """The body of a request, and its call: by its URL, else by its name and its mode."""
    body, said = request.below("body"), request.below("url")
    if body is None:
        return
    address = content(text, said) if said else None
    url = next(call_urls(address.text), None) if address else None
    inset = content(text, body) or shifted(text[body.start : body.end], body.start)
    answer = request.below("answer")
    if url and address:
        call = _answered(url.call(address), text, answer)
        yield Piece(inset, url.mode, call=call, remarks=remarks(url, address))
        return
    name, mode = (_text(text, request.below(member)) for member in ("request", "mode"))
    call = Call(name.text, span=name.span(_all(name))) if name and name.text in REQUESTS else Call()
    if mode:
        call = replaced(call, span=mode.span(_all(mode)))
    remark = wrong_name(mode.text, mode.span(_all(mode))) if mode and call.request else None
    yield Piece(
        inset,
        mode_named(mode.text) if mode else None,
        call=_answered(call, text, answer),
        remarks=(remark,) if remark else (),
    )


def _answered(call: Call, text: str, answer: Member | None) -> Call:
    if answer is None:
        return call
    saved = content(text, answer)
    words = saved.text if saved else text[answer.start : answer.end]
    return replaced(call, answer=words, answered=answer.value)


def _text(text: str, member: Member | None) -> Inset | None:
    return content(text, member) if member else None


def _all(inset: Inset) -> Span:
    return Span(0, len(inset.text))


def _requests(root: Member | None) -> tuple[Member, ...]:
    """What may be a request: the whole text, each of its members, or each element of these."""
    if root is None or root.below("clientRequest"):
        return ()
    if root.below("body"):
        return (root,)
    lists = (part.inside for part in _parts(root) if isinstance(part.inside, list))
    members = (*_parts(root), *(one for inside in lists for one in inside))
    return tuple(member for member in members if member.below("body"))


def _parts(member: Member) -> tuple[Member, ...]:
    inside = member.inside
    return tuple(inside.values() if isinstance(inside, dict) else inside or ())
