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
    from recdsl.surfaces.code.url_modes import Address

    # A place of the text that names a mode; None for an unknown mode.
    Mention = tuple[int, Mode | None]
    Modes = set[Mode | None]

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


class StatedModes:
    """The modes of the bodies of one program."""

    def __init__(self, reader: Reader, bodies: Iterable[Node]) -> None:
        """Take the program, and where its bodies are."""
        self._reader = reader
        self._addresses = tuple(addresses(reader))
        self._mentions = sorted(self._of_urls(), key=_place)
        self._held = {scope for body in bodies for scope in self._around(body)}
        self._urls = self._claimed(self._mentions)
        self._variables = self._claimed(self._of_variables())

    def remarks(self) -> tuple[Finding, ...]:
        """The findings about the URLs themselves, each word once."""
        remarks = (address.remark() for address in self._addresses)
        return tuple({remark.span: remark for remark in remarks if remark}.values())

    def mode(self, body: Node) -> Mode | None:
        """The mode of a body; None if nothing near states it, or the nearest statements differ."""
        named = _TYPE.match(self._reader.node_text(body)[:_LONGEST_TYPE])
        if named:
            return mode_named(named["word"].lower())
        for modes in self._near(body):
            if modes:
                return modes.pop() if len(modes) == 1 else None
        return None

    def _near(self, body: Node) -> Iterator[Modes]:
        """The modes that are named around a body, the nearest first."""
        yield self._beside(body)
        for name in self._reader.names_of(body):
            yield self._where_used(name, body)
        for scope in self._around(body):
            urls = self._urls.get(scope, set())
            variables = set() if urls - {None} else self._variables.get(scope, set())
            yield set(variables or urls)

    def _around(self, node: Node) -> Iterator[Scope]:
        return self._reader.scopes.around(self._reader.span(node).start)

    def _beside(self, node: Node) -> Modes:
        """The modes that the statement around a node names."""
        reader, text = self._reader, self._reader.points.text
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
            words = f"{text[before.start : before.end]}0{text[behind.start : behind.end]}"
            modes = self._said_in(before) | self._said_in(behind) or set(self._words(words))
            if modes:
                return modes
            inner = outer
        return set()

    def _said_in(self, span: Span) -> Modes:
        """The modes of the URLs in a stretch of the text."""
        first = bisect_left(self._mentions, span.start, key=_place)
        last = bisect_left(self._mentions, span.end, key=_place)
        return {mode for _, mode in self._mentions[first:last]}

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

    def _where_used(self, name: str, body: Node) -> Modes:
        """The modes in the statements that use the variable of a body."""
        span = self._reader.span(body)
        modes: Modes = set()
        for offset in self._reader.places(name)[:_MOST_USES]:
            if not span.start <= offset < span.end:
                modes |= self._beside(self._reader.node_at(offset))
        return modes

    def _of_urls(self) -> Iterator[Mention]:
        """The mentions of modes in URLs, and in uses of a constant that contains a URL."""
        yield from ((address.offset, address.mode) for address in self._addresses)
        if not self._addresses:
            return
        for name, node in self._reader.texts_with("/mode/").items():
            span = self._reader.span(node)
            first = bisect_left(self._addresses, span.start, key=_at)
            inside = {
                address.mode
                for address in self._addresses[first : first + 2]
                if address.offset < span.end
            }
            if len(inside) == 1:
                mode = inside.pop()
                yield from ((offset, mode) for offset in self._reader.places(name))

    def _of_variables(self) -> Iterator[Mention]:
        for match in _VARIABLE.finditer(self._reader.points.text):
            yield match.start(), mode_named(match["word"])

    def _claimed(self, mentions: Iterable[Mention]) -> dict[Scope, Modes]:
        """The modes by the innermost scope that has both their mention and a body."""
        claimed: dict[Scope, Modes] = {}
        for offset, mode in mentions:
            scope = next(
                (outer for outer in self._reader.scopes.around(offset) if outer in self._held), None
            )
            if scope:
                claimed.setdefault(scope, set()).add(mode)
        return claimed


def _at(address: Address) -> int:
    return address.offset


def _place(mention: Mention) -> int:
    return mention[0]
