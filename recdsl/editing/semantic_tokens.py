"""The words of a spec with their kinds, for colouring; of JSON, the placeholders.

Broken parts are coloured too, by the looks of their words.
"""

from __future__ import annotations

import re
from weakref import WeakKeyDictionary

from recdsl.editing.answers import Word
from recdsl.editing.placeholders import placeholders
from recdsl.editing.stated_edition import edition_words
from recdsl.language.syntax.lexer import Lexer
from recdsl.language.syntax.parser_tables import KEYWORDS, PUNCTUATION
from recdsl.language.syntax.tree import Node, Token
from recdsl.model.placeholder import NAME
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.answers import WordKind
    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.editing.units import Blocks

_HOLE = re.compile(r"\$\{" + NAME + r"\}")
_JSON = re.compile(
    r'(?P<path>"(?:[^"\\\r\n]|\\.)*"(?=\s*:))|(?P<string>"(?:[^"\\\r\n]|\\.)*")'
    r"|(?P<number>-?[0-9][0-9.eE+-]*)|(?P<value>true|false|null)"
)
_KEYWORDS = frozenset(KEYWORDS.values())
_SIGNS = frozenset(PUNCTUATION.values())
_KINDS: dict[str, WordKind] = {
    "STRING": "string",
    "NUMBER": "number",
    "RANGE": "number",
    "DURATION": "number",
    "PIXELS": "number",
    "PLACEHOLDER": "hole",
    "WORD": "value",
}
# A keystroke leaves most blocks as they are.
_KNOWN: WeakKeyDictionary[Blocks, tuple[Word, ...]] = WeakKeyDictionary()
_BY_RULE: dict[str, WordKind] = {"name": "name", "path": "path"}


def words(snapshot: Snapshot, span: Span | None = None) -> Iterator[Word]:
    """The words of a text, or of the pieces that touch a span, in order."""
    if snapshot.is_body:
        for hole in placeholders(snapshot):
            if span is None or (span.start <= hole.span.end and hole.span.start <= span.end):
                yield Word(hole.span, "hole")
        return
    for piece in snapshot.pieces:
        if span is None or (piece.start <= span.end and span.start <= piece.end):
            start = piece.start
            for word in _words_of(piece.blocks):
                place = Span(word.span.start + start, word.span.end + start)
                yield Word(place, word.kind, word.declares)


def _words_of(blocks: Blocks) -> tuple[Word, ...]:
    """The words of blocks, those that could not be read included; worked out once."""
    words = _KNOWN.get(blocks)
    if words is None:
        words = _KNOWN[blocks] = tuple(_read(blocks))
    return words


def _read(blocks: Blocks) -> Iterator[Word]:
    text, syntax = blocks.text, blocks.syntax
    known: list[tuple[Span, list[Word]]] = [
        (span, [Word(span, "comment")]) for span in syntax.comments
    ]
    known += [(word.span, [word]) for word in edition_words(syntax.edition)]
    tokens = _tokens(syntax.tree)
    known += [(token.span, list(_token_words(token, holder, text))) for token, holder in tokens]
    # If one word is a keyword and a value, such as `mp4` alone, the value comes first.
    known.sort(key=lambda entry: (entry[0].start, any(one.kind == "keyword" for one in entry[1])))
    offset = 0
    for span, span_words in known:
        if span.start < offset:
            continue
        yield from _loose(text, offset, span.start)
        yield from span_words
        offset = max(offset, span.end)
    yield from _loose(text, offset, len(text))


def _tokens(tree: Node) -> Iterator[tuple[Token, Node]]:
    """All typed words with the node that each is part of."""
    waiting: list[Node] = [tree]
    while waiting:
        node = waiting.pop()
        for part in node.children:
            if isinstance(part, Node):
                waiting.append(part)
            elif part.start < part.end:
                yield part, node


def _token_words(token: Token, holder: Node, text: str) -> Iterator[Word]:
    if token.kind == "JSON":
        for match in _JSON.finditer(token.text):
            kind = _json_kind(match.lastgroup or "")
            yield from _with_holes(token.start + match.start(), match.group(), kind)
    elif token.kind in _KEYWORDS:
        yield Word(token.span, "value" if _is_value(holder) else "keyword")
    elif token.kind in _KINDS:
        kind = _BY_RULE.get(holder.rule, _KINDS[token.kind])
        if kind == "name":
            yield Word(token.span, kind, declares=True)
        else:
            yield from _with_holes(token.start, text[token.start : token.end], kind)


def _is_value(holder: Node) -> bool:
    """Whether keywords are a value, and not only its introduction: they are the whole part."""
    spoken = all(isinstance(part, Token) and part.kind in _KEYWORDS for part in holder.children)
    return spoken and holder.rule != "transcode"  # the one clause that is nothing but keywords


def _json_kind(group: str) -> WordKind:
    kinds: dict[str, WordKind] = {"path": "path", "string": "string", "number": "number"}
    return kinds.get(group, "value")


def _with_holes(start: int, text: str, kind: WordKind) -> Iterator[Word]:
    """A word in parts: its placeholders, and the texts around them."""
    index = 0
    for hole in _HOLE.finditer(text):
        if index < hole.start():
            yield Word(Span(start + index, start + hole.start()), kind)
        yield Word(Span(start + hole.start(), start + hole.end()), "hole")
        index = hole.end()
    if index < len(text):
        yield Word(Span(start + index, start + len(text)), kind)


def _loose(text: str, start: int, end: int) -> Iterator[Word]:
    """The words of a text without a tree, by their looks."""
    if not text[start:end].strip():
        return
    lexer = Lexer(text[start:end])
    while (token := lexer.next(_anything_but_json)).kind != "$END":
        offset = start + token.start
        if token.kind in _KEYWORDS:
            yield Word(Span(offset, offset + len(token.text)), "keyword")
        elif token.kind in _KINDS and token.kind != "WORD":
            yield from _with_holes(offset, token.text, _KINDS[token.kind])


def _anything_but_json(kind: str) -> bool:
    return kind != "JSON"
