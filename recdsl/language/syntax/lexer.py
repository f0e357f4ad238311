"""Tokens from text, one at a time, since the parser's state decides what a word is.

`record` is a keyword where a clause may start and a plain word where a name must stand; after
`set PATH =` comes JSON. The parser passes a question, `may`, which tells whether a terminal may
stand here.
"""

from __future__ import annotations

from recdsl.language.syntax.parser_tables import KEYWORDS, PUNCTUATION
from recdsl.language.syntax.tree import Token
from recdsl.model.json_value import has_lone_surrogate
from recdsl.model.lazy_pattern import pattern
from recdsl.model.placeholder import NAME
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.json_value import Json

# Spaces have their own branch, which is much faster: a fix blanks out all other recordings.
_BLANKS = pattern(r"(?: ++|[\t\r\n\f\v\u00a0\u3000]++)+")
_TOKEN = pattern(
    rf"""(?ax)
      (?P<STRING>"(?:[^"\\\r\n]|\\.)*")
    | (?P<PIXELS>(?:[0-9]+|\$\{{{NAME}\}})x(?:[0-9]+|\$\{{{NAME}\}})(?![\w.-]))
    | (?P<PLACEHOLDER>\$\{{{NAME}\}})
    | (?P<DURATION>[0-9]+(?:\.[0-9]+)?[smhdSMHD](?![\w-]))
    | (?P<NUMBER>-?[0-9]+(?:\.[0-9]+)?(?![\w-]))
    | (?P<WORD>[A-Za-z0-9_][\w.-]*)
    | (?P<SIGN>[(){{}},=])
    """,
)
_RANGE = pattern(
    r"(?ai)[0-9]+(?:[ \t]*(?:-|\.\.\.?|[\u2013\u2014\u2026])[ \t]*|[ \t]+(?:to|through)[ \t]+)"
    r"[0-9]+(?![\w.-])"
)
_QUOTED = pattern(r'"[^\r\n]*')
_OTHER_QUOTES = "'`\u2018\u2019\u201c\u201d\u00ab\u00bb"
_OTHER_TEXT = pattern(rf"[{_OTHER_QUOTES}][^{_OTHER_QUOTES}\r\n]*[{_OTHER_QUOTES}]")
_LINE = pattern(r"[^\r\n]*")
_STRANGE = pattern(r"[^\s]+?(?=[\s,(){}=#\"]|$)")


# Most tokens are plain, and are found without expressions: `import re` takes longer than to read
# and compile a spec.
_SIGNS = frozenset("(){},=")
_DIGITS = frozenset("0123456789")
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_")
_INSIDE = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789.-"
_UNITS = frozenset("smhdSMHD")
_BLANK = frozenset(" \t\r\n\f\v\u00a0\u3000")
_BLANK_OR_END = _BLANK | {"#", ""}
_AFTER_NUMBER = frozenset("-.\u2013\u2014\u2026tT")
_MOST_BLANKS, _LONGEST_NAME = 64, 80


def plain_token(text: str, at: int) -> tuple[str, int] | None:
    """The kind and the end of a token that is found without an expression; None for any other."""
    sign = text[at]
    if sign in _LETTERS:
        return "WORD", _word_end(text, at)
    if sign in _SIGNS:
        return "SIGN", at + 1
    if sign in _DIGITS:
        return _plain_number(text, at)
    if sign == '"':
        end = text.find('"', at + 1) + 1
        inside = text[at:end]
        is_plain = end and not ("\\" in inside or "\n" in inside or "\r" in inside)
        return ("STRING", end) if is_plain else None
    if sign == "$":
        end = text.find("}", at, at + _LONGEST_NAME) + 1
        name = text[at + 2 : end - 1]
        is_plain = text[at + 1 : at + 2] == "{" and name.isascii() and name.isidentifier()
        return ("PLACEHOLDER", end) if is_plain and not text.startswith("x", end) else None
    return None


def _plain_number(text: str, at: int) -> tuple[str, int] | None:
    end = _word_end(text, at)
    word = text[at:end]
    if word.isdecimal():
        return "NUMBER", end
    if word[-1] in _UNITS and word[:-1].isdecimal():
        return "DURATION", end
    width, _, height = word.partition("x")
    return ("PIXELS", end) if width.isdecimal() and height.isdecimal() else None


def _word_end(text: str, at: int) -> int:
    while True:
        piece = text[at : at + _LONGEST_NAME]
        rest = piece.lstrip(_INSIDE)
        at += len(piece) - len(rest)
        if rest or not piece:
            return at


def may_open_range(text: str, at: int) -> bool:
    """Whether a range such as `1-5` or `1 to 5` may begin at a place."""
    if text[at] not in _DIGITS:
        return False
    while text[at : at + 1] in _DIGITS:
        at += 1
    while text[at : at + 1] in (" ", "\t"):
        at += 1
    return text[at : at + 1] in _AFTER_NUMBER


def past_blanks(text: str, at: int) -> int:
    """The end of the blanks that begin at a place."""
    most = at + _MOST_BLANKS
    while at < most and text[at : at + 1] in _BLANK:
        at += 1
    found = _BLANKS.match(text, at) if at == most else None
    return found.end() if found else at


def line_end(text: str, at: int) -> int:
    """The end of the line of a place."""
    while text[at : at + 1] not in ("", "\n", "\r"):
        at += 1
    return at


def _any_token(text: str, at: int) -> tuple[str, int]:
    found = _TOKEN.match(text, at)
    return (found.lastgroup or "", found.end()) if found else ("", at)


class Lexer:
    """A text and how far it was read; comments are kept on the side."""

    __slots__ = ("at", "comments", "text")

    def __init__(self, text: str, at: int = 0) -> None:
        """Start at the beginning of a text, or further on."""
        self.text = text
        self.at = at
        self.comments: list[Span] = []

    def next(self, may: Callable[[str], bool]) -> Token:
        """The next token, read as something that may stand here where that is possible."""
        opens_line = self.skip()
        text, at = self.text, self.at
        if at >= len(text):
            return Token("$END", "", at, opens_line)
        if may("JSON"):
            return self._json(opens_line)
        if text[at] in _DIGITS and may_open_range(text, at):
            found = _RANGE.match(text, at)
            if found and may("RANGE"):
                self.at = found.end()
                return Token("RANGE", found.group(), at, opens_line)
        kind, self.at = plain_token(text, at) or _any_token(text, at)
        if not kind:
            return self._strange(opens_line)
        spelling = text[at : self.at]
        if kind == "STRING":
            return self._string(spelling, at, opens_line)
        if kind == "SIGN":
            return Token(PUNCTUATION[spelling], spelling, at, opens_line)
        if kind == "WORD":
            keyword = KEYWORDS.get(spelling.lower())
            if keyword is not None and may(keyword):
                kind = keyword
        return Token(kind, spelling, at, opens_line)

    def skip(self) -> bool:
        """Go on behind blanks and comments; tell whether a line opens there."""
        text, start = self.text, self.at
        at = start + 1
        first = text[start:at]
        if first in {" ", "\n"} and text[at : at + 1] not in _BLANK_OR_END:
            self.at = at  # most words are one blank or one line end apart
            return first == "\n" or start == 0
        self.at = past_blanks(text, start)
        while text.startswith("#", self.at):
            end = line_end(text, self.at)
            self.comments.append(Span(self.at, end))
            self.at = past_blanks(text, end)
        before = text[start : self.at]
        return start == 0 or "\n" in before or "\r" in before

    def _strange(self, opens_line: bool) -> Token:
        at = self.at
        text = self.text
        found = _QUOTED.match(text, at) or _OTHER_TEXT.match(text, at) or _STRANGE.match(text, at)
        end = found.end() if found else at + 1
        spelling = self.text[at:end]
        self.at = end
        says: list[Json] = []
        if spelling[0] == '"':
            says = ["This text has no closing quote on its line.", 'Close it with `"`.']
        elif spelling[0] in _OTHER_QUOTES:
            quoted = spelling.strip(_OTHER_QUOTES)
            says = ["Texts stand in straight double quotes.", f'Write "{quoted}".']
        return Token("$BAD", spelling, at, opens_line, says)

    def _string(self, spelling: str, at: int, opens_line: bool) -> Token:
        if "\\" not in spelling and spelling.isprintable():
            return Token("STRING", spelling, at, opens_line, spelling[1:-1])
        import json  # most texts stand for themselves

        try:
            value = json.loads(spelling)
        except ValueError:
            message = "Texts are JSON strings, and JSON has no such escape or character in them."
            help_text = 'Write a backslash as `\\\\`, a quote as `\\"`, a tab as `\\t`.'
            return Token("$BAD", spelling, at, opens_line, [message, help_text])
        if not isinstance(value, str) or has_lone_surrogate(value):
            message = "This text holds half of a surrogate pair, which no service can store."
            help_text = "Write the character itself instead of its escapes."
            return Token("$BAD", spelling, at, opens_line, [message, help_text])
        return Token("STRING", spelling, at, opens_line, value)

    def _json(self, opens_line: bool) -> Token:
        text, at = self.text, self.at
        found = _TOKEN.match(text, at)
        if found and found.lastgroup == "PLACEHOLDER":
            self.at = found.end()
            return Token("PLACEHOLDER", found.group(), at, opens_line)
        from recdsl.language.syntax.json_values import NotJsonError, value_at  # few specs have any

        try:
            value, end = value_at(text, at)
        except NotJsonError as error:
            if error.place is None:
                return self._bad_json(error.message, at, opens_line)
            found = _TOKEN.match(text, error.place)
            if error.place == at or (found and found.group().lower() in KEYWORDS):
                return self._bad_json("What follows `=` is not a whole JSON value.", at, opens_line)
            return self._bad_json(error.message, error.place, opens_line)
        self.at = end
        return Token("JSON", text[at:end], at, opens_line, value)

    def _bad_json(self, message: str, place: int, opens_line: bool) -> Token:
        place = min(place, len(self.text) - 1)
        found = _LINE.match(self.text, place)
        self.at = max(found.end() if found else 0, place + 1)
        says: list[Json] = [message, 'Write any JSON value, such as 30, true, "text" or {"a": 1}.']
        return Token("$BAD", self.text[place : place + 1], place, opens_line, says)
