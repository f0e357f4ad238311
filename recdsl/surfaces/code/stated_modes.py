"""The modes that a program states for its bodies: the nearest one counts.

- A mode in the name of the body's type, as the vendor's clients have it.
- A mode named in the same statement, or where the body's variable is used: a URL, a property, an
  argument, or a client of that mode.
- A URL in the same block or function, or in one around it. A URL that shares a function with a body
  is for that body; one that shares no function is for the others.
- A variable for the mode in such a block, if it has no URL.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from recdsl.model.mode_names import mode_named
from recdsl.model.source import Span
from recdsl.surfaces.code.url_modes import MODE, addresses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tree_sitter import Node

    from recdsl.model.finding import Finding, Mode
    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.code.scopes import Scope

    # A place of the text that names a mode, or a request; None for an unknown mode.
    Mention = tuple[int, str | None]
    Words = set[str | None]

_NAME = r"(?P<name>\$?[A-Za-z_]\w*)(?:\.(?P<key>\w+)|\[[\"'](?P<index>\w+)[\"']\])?"
_PROPERTY = r"(?<!stream)(?<!Stream)(?<!stream_)(?:[Mm]ode|MODE)|(?:record|Record|rec)\w*[Tt]ype"
# A property or a named argument, in the spellings of all languages.
_NAMED = re.compile(
    rf"[\"']?\b\w*?(?:{_PROPERTY})[\"']?\s*(?:=>|:=|[:=,])\s*"
    rf"(?:[\"'](?P<word>\w+)[\"']|{_NAME})"
)
_ARGUMENT = re.compile(rf"[(,]\s*(?:[\"'](?P<word>{MODE})[\"']|{_NAME})\s*(?=[,)])")
_MEMBER = re.compile(rf"\b\w*[Mm]ode\w*(?:\.|::|->)(?P<word>(?i:{MODE}))\b")
_TYPE = re.compile(r"[^({]*?Start(?P<word>Individual|Mix|Web)Recording\w*")
_CLIENT = re.compile(
    r"\b(?P<word>individual|mix|web)(?:Scenario|Recording|_recording)(?:Client|_client|V\d)?\b"
)
_VARIABLE = re.compile(
    rf"(?<![\w$.>])\$?(?:\w*(?:{_PROPERTY}))(?:\s*:\s*\w+)?\s*:?=\s*[\"'](?P<word>{MODE})[\"']"
)
# So much text around a body is beside it.
_BESIDE = 2000
_MOST_USES = 20
_LONGEST_TYPE = 200


class _Mentions:
    """The modes that the URLs of a request name, or the requests that URLs call."""

    def __init__(self, mentions: Iterable[Mention], claimed: dict[Scope, Words]) -> None:
        """Take them with their places, and those of each scope that has a body."""
        self._mentions = sorted(mentions, key=_place)
        self.claimed = claimed

    def inside(self, span: Span) -> Words:
        """Those in a stretch of the text."""
        first = bisect_left(self._mentions, span.start, key=_place)
        last = bisect_left(self._mentions, span.end, key=_place)
        return {word for _, word in self._mentions[first:last]}


class StatedModes:
    """The modes and the requests that one program states for its bodies."""

    def __init__(
        self, reader: Reader, bodies: Iterable[Node], siblings: Iterable[Node] = ()
    ) -> None:
        """Take the program, where its bodies are, and where those of other requests are."""
        self._reader = reader
        self._addresses = tuple(addresses(reader))
        self._held = {scope for body in bodies for scope in self._around(body)}
        self._others = {scope for body in siblings for scope in self._around(body)}
        self._by_request: dict[str, _Mentions] = {}
        self._variables = self._claimed(self._of_variables(), self._held)

    def remarks(self) -> tuple[Finding, ...]:
        """The findings about the URLs themselves, each word once."""
        remarks = (address.remark() for address in self._addresses)
        return tuple({remark.span: remark for remark in remarks if remark}.values())

    def mode(self, body: Node, request: str = "start") -> Mode | None:
        """The mode of a body; None if nothing near states it, or the nearest statements differ."""
        named = _TYPE.match(self._reader.node_text(body)[:_LONGEST_TYPE])
        if named and request == "start":
            return mode_named(named["word"].lower())
        return mode_named(self._nearest(body, request) or "")

    def request(self, body: Node) -> str:
        """The request whose URL is nearest to a body; empty if there is none, or several."""
        return self._nearest(body, "") or ""

    def _nearest(self, body: Node, request: str) -> str | None:
        for words in self._near(body, request):
            if words:
                return words.pop() if len(words) == 1 else None
        return None

    def _near(self, body: Node, request: str) -> Iterator[Words]:
        """The modes that the URLs of a request name around a body, the nearest first.

        Without a request, the requests of all URLs.
        """
        mentions = self._mentions(request)
        yield self._beside(body, request)
        for name in self._reader.names_of(body):
            yield self._where_used(name, body, request)
        scopes = list(self._around(body))
        # A URL in another function tells nothing about the request of a body.
        for scope in scopes if request else scopes[:-1]:
            urls = mentions.claimed.get(scope, set())
            variables = set() if urls - {None} or not request else self._variables.get(scope, set())
            yield set(variables or urls)

    def _mentions(self, request: str) -> _Mentions:
        if request not in self._by_request:
            mentions = list(self._of_urls(request))
            held = self._held if request == "start" else self._held | self._others
            self._by_request[request] = _Mentions(mentions, self._claimed(mentions, held))
        return self._by_request[request]

    def _around(self, node: Node) -> Iterator[Scope]:
        return self._reader.scopes.around(self._reader.span(node).start)

    def _beside(self, node: Node, request: str) -> Words:
        """The modes, or the requests, that the statement around a node names."""
        reader, text, mentions = self._reader, self._reader.points.text, self._mentions(request)
        scope = next(self._around(node))
        inner = reader.span(node)
        for ancestor in reader.tree.around(node):
            if ancestor == reader.root:
                break
            outer = reader.span(ancestor)
            before, behind = Span(outer.start, inner.start), Span(inner.end, outer.end)
            length = before.end - before.start + behind.end - behind.start
            if outer.start <= scope[0] < inner.start or length > _BESIDE:
                break
            words = mentions.inside(before) | mentions.inside(behind)
            if not words and request:
                around = f"{text[before.start : before.end]}0{text[behind.start : behind.end]}"
                words = set(self._words(around))
            if words:
                return words
            inner = outer
        return set()

    def _words(self, text: str) -> Iterator[Mode]:
        """The modes that the properties and arguments in a text name."""
        for pattern in (_NAMED, _ARGUMENT, _MEMBER, _CLIENT):
            for match in pattern.finditer(text):
                mode = mode_named((match["word"] or self._meant(match)).lower())
                if mode:
                    yield mode

    def _meant(self, match: re.Match[str]) -> str:
        """The text that a name is bound to, or the text of a member of its object."""
        reader, name, key = self._reader, match["name"] or "", match["key"] or match["index"]
        if not key:
            return reader.text_of(name) or ""
        word = reader.word_in(name, key)
        return reader.points.text[word.start : word.end] if word else ""

    def _where_used(self, name: str, body: Node, request: str) -> Words:
        """The modes, or the requests, in the statements that use the variable of a body."""
        span = self._reader.span(body)
        words: Words = set()
        places, (start, end) = self._reader.places(name), next(self._around(body))
        # Other functions may use the same name for other bodies.
        own = [
            place for place in places if start <= place < end and not span.start <= place < span.end
        ]
        for offset in (own or places)[:_MOST_USES]:
            if not span.start <= offset < span.end:
                words |= self._beside(self._reader.node_at(offset), request)
        return words

    def _of_urls(self, request: str) -> Iterator[Mention]:
        """The mentions in URLs, and in uses of a constant that contains a URL."""
        known = [
            address for address in self._addresses if not request or address.request == request
        ]
        said = {address.offset: address.mode if request else address.request for address in known}
        yield from said.items()
        if not known:
            return
        offsets = sorted(said)
        for part in ("/mode/",) if request else ("/mode/", "/acquire"):
            for name, node in self._reader.texts_with(part).items():
                span = self._reader.span(node)
                first = bisect_left(offsets, span.start)
                inside = {
                    said[offset] for offset in offsets[first : first + 2] if offset < span.end
                }
                if len(inside) == 1:
                    word = inside.pop()
                    yield from ((offset, word) for offset in self._reader.places(name))

    def _of_variables(self) -> Iterator[Mention]:
        for match in _VARIABLE.finditer(self._reader.points.text):
            yield match.start(), mode_named(match["word"])

    def _claimed(self, mentions: Iterable[Mention], held: set[Scope]) -> dict[Scope, Words]:
        """The words by the innermost scope that has both their mention and a body."""
        claimed: dict[Scope, Words] = {}
        for offset, mode in mentions:
            scope = next(
                (outer for outer in self._reader.scopes.around(offset) if outer in held), None
            )
            if scope:
                claimed.setdefault(scope, set()).add(mode)
        return claimed


def _place(mention: Mention) -> int:
    return mention[0]
