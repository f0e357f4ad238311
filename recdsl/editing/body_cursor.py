"""The place of a cursor in a JSON text that is being written: its object, name or value.

The text before it is read word by word, even if it is broken; from the text after it only the
names in the same object are read.
"""

from __future__ import annotations

import json
import re

from recdsl.model.frozen import Frozen
from recdsl.model.json_value import escaped
from recdsl.model.source import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    r'"(?:[^"\\\r\n]|\\.)*"?|(?P<comment>//[^\r\n]*|/\*(?:[^*]|\*(?!/))*(?:\*/)?)'
    r'|[{}\[\],:]|[^\s{}\[\],:"/]+|/'
)
_DEEPEST = 100


class BodyCursor(Frozen):
    """A place of a JSON text.

    `pointer` is that of the object whose member is named there, or of the value that is written
    there. `span` is the present text there, to be replaced. `names` are those of the object.
    `has_colon` is whether the value of a name follows, `has_more` whether another member does.
    """

    at_name: bool
    pointer: str
    span: Span
    names: frozenset[str]
    has_colon: bool
    has_more: bool


class _Frame:
    """An object or array that is open: the names in it, and the place in it that is being read."""

    def __init__(self, *, is_object: bool) -> None:
        self.is_object = is_object
        self.names: list[str] = []
        self.key = ""
        self.index = 0
        self.at_value = not is_object
        self.is_filled = False

    def step(self) -> str:
        return f"/{escaped(self.key) if self.is_object else self.index}"


def body_cursor(text: str, offset: int) -> BodyCursor | None:
    """The cursor at a place; None if nothing can be written there."""
    containers: list[_Frame] = []
    span = Span(offset, offset)
    for match in _TOKEN.finditer(text):
        if match.start() >= offset:
            break
        word = match.group()
        if match["comment"]:
            if match.end() >= offset:
                return None
            continue
        touches = match.end() >= offset and word[0] not in "{}[],:"
        if touches:
            if word[0] == '"' and match.end() == offset and len(word) > 1 and word[-1] == '"':
                return None  # behind a text that is closed
            span = Span(*match.span())
            break
        if not _read(containers, word):
            return None
    if not containers or containers[-1].is_filled:
        return None
    frame = containers[-1]
    above = "".join(container.step() for container in containers[:-1])
    at_name = frame.is_object and not frame.at_value
    following = list(_names_behind(text, span.end))
    return BodyCursor(
        at_name,
        above if at_name else above + frame.step(),
        span,
        frozenset((*frame.names, *following)),
        text[span.end :].lstrip()[:1] == ":",
        text[span.end :].lstrip()[:1] in ('"', "{", "["),
    )


def _read(containers: list[_Frame], word: str) -> bool:
    """Take a word; whether anything is left to be read."""
    frame = containers[-1] if containers else None
    if word in ("{", "["):
        containers.append(_Frame(is_object=word == "{"))
        return len(containers) <= _DEEPEST
    if word in ("}", "]"):
        if containers:
            containers.pop()
        if containers:
            containers[-1].is_filled = True
        return bool(containers)
    if frame is None:
        return False
    if word == ",":
        frame.is_filled = False
        frame.at_value = not frame.is_object
        frame.index += 1
    elif word == ":":
        frame.at_value = True
        frame.is_filled = False
    else:
        if frame.is_object and not frame.at_value:
            frame.key = _text(word)
            frame.names.append(frame.key)
        frame.is_filled = True
    return True


def _text(word: str) -> str:
    try:
        value = json.loads(word)
    except ValueError:
        return word.strip('"')
    return value if isinstance(value, str) else word


def _names_behind(text: str, offset: int) -> Iterator[str]:
    """The names that follow in the object which is open at a place."""
    depth = 0
    last = ""
    for match in _TOKEN.finditer(text, offset):
        word = match.group()
        if match["comment"]:
            continue
        depth += (word in ("{", "[")) - (word in ("}", "]"))
        if depth < 0:
            return
        if word == ":" and depth == 0 and last[:1] == '"':
            yield _text(last)
        last = word
