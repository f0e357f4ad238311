"""The words of a text as people write them: whatever stands between blanks and signs."""

from __future__ import annotations

import json

from recdsl.model.frozen import Frozen
from recdsl.model.json_value import has_lone_surrogate
from recdsl.model.lazy_pattern import pattern
from recdsl.model.source import Span

_WORD = pattern(
    r"""(?x)
      (?P<string>"(?:[^"\\\r\n]|\\.)*")
    | (?P<quoted>(?<!\w)(?:'[^'\r\n]*'|\u2018[^\u2019\r\n]*\u2019|\u201c[^\u201d\r\n]*\u201d
                 |\u00ab[^\u00bb\r\n]*\u00bb|`[^`\r\n]*`)(?!\w))
    | (?P<comment>\#[^\r\n]*)
    | (?P<address>[A-Za-z][A-Za-z0-9+]{1,8}://[^\s"]+)
    | (?P<placeholder>\$\{[A-Za-z_][A-Za-z0-9_]*\})
    | (?P<word>[0-9]+\.[0-9]+[^\W_]*|[^\W_]+(?:['\u2019][A-Za-z]+)?)
    | (?P<sign>\S)
    """
)
_COLOUR = pattern(r"#[0-9A-Fa-f]{6}(?![\w-])")
_IS_BACKGROUND = pattern(r"(?i)[ \t]+(?:background|backdrop|bg)\b")
# `users #1 and #2`
_NUMBERED = pattern(r"#[0-9]{1,10}(?![\w-])")
_BEFORE_NUMBERS = frozenset({"user", "users", "uid", "uids", "participant", "participants"})
_BEFORE_COLOURS = frozenset({"color", "colour", "background", "bg", "is", "in", "backdrop"})
_KEPT = frozenset({"it's", "let's"})
# An address ends before these, where they end its sentence.
_AFTER_ADDRESSES = ",;.)!?'"


class Word(Frozen):
    """One word: what it is read as, and where it stands.

    `kind` is `word`, `string` (with or without quotes of any form), `address`, `placeholder`,
    `colour`, `sign` or `end`; `text` is in lower case, and of a string its value.
    """

    kind: str
    text: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Where the word stands."""
        return Span(self.start, self.end)


def words_of(text: str, at: int, end: int) -> tuple[list[Word], list[Span]]:
    """The words between two offsets, and the comments there."""
    words: list[Word] = []
    comments: list[Span] = []
    while (found := _WORD.search(text, at, end)) is not None:
        kind, at = found.lastgroup or "", found.end()
        if kind == "comment":
            colour = _COLOUR.match(text, found.start(), end)
            if colour and (_awaits_colour(words) or _IS_BACKGROUND.match(text, colour.end(), end)):
                kind, at = "colour", colour.end()
            elif _NUMBERED.match(text, found.start(), end) and _awaits_user(words):
                kind, at = "sign", found.start() + 1
            else:
                comments.append(Span(*found.span()))
                continue
        elif kind == "address":
            spelling = found.group().rstrip(_AFTER_ADDRESSES)
            at = found.start() + len(spelling)
        words.append(_word(kind, text[found.start() : at], found.start(), at))
    return words, comments


def _word(kind: str, spelling: str, start: int, end: int) -> Word:
    if kind == "string":
        try:
            value = json.loads(spelling)
        except ValueError:
            return Word("sign", spelling, start, end)
        if has_lone_surrogate(value):
            return Word("sign", spelling, start, end)
        return Word("string", value, start, end)
    if kind == "quoted":
        return Word("string", spelling[1:-1], start, end)
    if kind == "word":
        spelling = spelling.lower().replace("\u2019", "'")
        if spelling.endswith("'s") and spelling not in _KEPT:
            spelling = spelling[:-2]
    return Word(kind, spelling, start, end)


def _awaits_user(words: list[Word]) -> bool:
    """Whether the ID of a user comes next, or the next of those that each have a `#`."""
    if words and words[-1].text in _BEFORE_NUMBERS:
        return True
    behind = [word.text for word in words[-3:]]
    return len(behind) == 3 and behind[0] == "#" and behind[2] in (",", "and", "&")


def _awaits_colour(words: list[Word]) -> bool:
    said = next((word for word in reversed(words) if word.text not in ("=", ":")), None)
    return said is not None and said.text in _BEFORE_COLOURS
