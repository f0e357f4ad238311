"""The URLs of calls in a program, with the requests and the modes that they name.

The mode is part of the URL itself, or of a value in it: a name in a template, one between two
strings, an argument of a formatting call.
"""

from __future__ import annotations

import re

from recdsl.model.frozen import Frozen
from recdsl.model.mode_names import mode_named, old_name, wrong_name
from recdsl.model.source import Span
from recdsl.surfaces.code.format_calls import arguments_of, holes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.finding import Finding, Mode
    from recdsl.surfaces.code.reader import Reader

MODE = "individual|mix|web|composite|webpage"
_PATH = r"(?:\$?[A-Za-z_]\w*\s*(?:->|\?->|\??\.|::)\s*)*"
_KEY = r"(?:\[[\"']?\w+[\"']?\])?"
_NAME = rf"(?P<{{0}}_path>{_PATH}\$?(?P<{{0}}>[A-Za-z_]\w*){_KEY})"
# An object and its member, in the spellings of all languages.
_MEMBER = re.compile(
    r"(?P<name>\$?[A-Za-z_]\w*)\s*(?:(?:\.|\?\.)\s*(?P<key>\w+)|\[[\"']?(?P<index>\w+)[\"']?\])"
)
_JOINT = r"(?:[\"'`]\s*[+.]\s*[\"'`])?"
_URL = re.compile(
    rf"/mode/(?:{_JOINT}(?P<mode>[A-Za-z]+){_JOINT}"
    rf"|(?:[#$]?\{{+\s*@?|\\#*\(\s*){_NAME.format('hole')}\s*(?:\}}+|\))"
    rf"|\${_NAME.format('plain')}"
    rf"|[\"'`]\s*[+.]\s*{_NAME.format('joined')}\s*[+.]\s*[\"'`]"
    r"|(?P<filled>%(?:\d+\$|\[\d+\])?[sv]|\{\d*\})"
    r"|[^/\s\"'`]{1,80}"
    r")/(?P<request>start|query|updateLayout|update|stop)(?![\w-])"
    r"|/(?P<acquire>acquire)(?=[\s\"'`?)]|\Z)"
)
_HERE = r"(?<![\w$])\$?{}(?:\s*:\s*\w+)?\s*:?=>?\s*[\"'](?P<word>\w+)[\"']"
_MOST_SEARCHED = 100
_VENDORS = re.compile(r"(?i)resource_?id|cloud_recording")
_NEAR = 200


class Address(Frozen):
    """A URL of a call: where it is, its request, and the mode that it names, with its word.

    `mode` is None if it is not known. `span` is where the word is written. `is_vendors` tells that
    the word is in the URL itself, and that no other service has such a URL.
    """

    offset: int
    mode: Mode | None
    word: str = ""
    span: Span | None = None
    is_vendors: bool = False
    request: str = "start"

    def remark(self) -> Finding | None:
        """The finding about a URL that names a mode by a word that the service does not know."""
        if self.span is None:
            return None
        return (wrong_name if self.is_vendors else old_name)(self.word, self.span)


def addresses(reader: Reader) -> Iterator[Address]:
    """The URLs of calls in a program, in the order of the text; not those in comments."""
    text = reader.points.text
    for count, match in enumerate(_URL.finditer(text)):
        offset = match.start()
        if reader.is_comment(offset):
            continue
        request = match["request"] or "acquire"
        if match["acquire"]:
            yield Address(offset, None, request=request)
            continue
        if match["mode"]:
            span = Span(*match.span("mode"))
            is_vendors = _VENDORS.search(text, max(0, offset - _NEAR), offset) is not None
            word = match["mode"]
            yield Address(offset, mode_named(word), word, span, is_vendors, request)
            continue
        place = _filled_in(reader, match) if match["filled"] else _named(reader, match, count)
        word = text[place.start : place.end] if place else ""
        yield Address(offset, mode_named(word), word, place, request=request)


def _named(reader: Reader, match: re.Match[str], count: int) -> Span | None:
    """The word of a name in a URL: the only word in the file, else the nearest one."""
    name = match["hole"] or match["plain"] or match["joined"]
    if not name:
        return None
    path = match["hole_path"] or match["plain_path"] or match["joined_path"]
    member = _MEMBER.fullmatch(path)
    if member:
        word = reader.word_in(member["name"], member["key"] or member["index"])
        if word:
            return word
    for spelt in (name, f"${name}", f"self::{name}", f"@{name}"):
        word = reader.word_of(spelt)
        if word:
            return word
    if count > _MOST_SEARCHED:
        return None
    text = reader.points.text
    given = re.compile(_HERE.format(re.escape(name)))
    for start, end in reader.scopes.around(match.start()):
        words = {assignment["word"]: assignment for assignment in given.finditer(text, start, end)}
        if words:
            only = next(iter(words.values()))
            return Span(*only.span("word")) if len(words) == 1 else None
    return None


def _filled_in(reader: Reader, match: re.Match[str]) -> Span | None:
    """The argument of a formatting call that is put into a URL, if it is a word."""
    node = reader.string_at(match.start())
    given = arguments_of(reader, node) if node is not None else None
    if node is None or given is None:
        return None
    string = reader.node_text(node)
    before = match.start("filled") - reader.span(node).start
    index = sum(hole.start() < before for hole in holes(string))
    if index >= len(given):
        return None
    span = reader.literal(given[index]).member
    inner = Span(span.start + 1, span.end - 1)
    text = reader.points.text[inner.start : inner.end]
    return inner if mode_named(text) else None
