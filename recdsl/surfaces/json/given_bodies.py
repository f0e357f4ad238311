"""Bodies that a program has as values: they become documents without a text between.

The text, in which findings have their places, is written when it is first read: for most bodies it
never is.
"""

from __future__ import annotations

from recdsl.model.document import Document, Edits, Recording
from recdsl.model.placeholder import put_placeholders, render_placeholders
from recdsl.model.source import Source
from recdsl.surfaces.json.dialect import DEEPEST, STRICT
from recdsl.surfaces.json.places import JsonEditor, JsonPlaces
from recdsl.surfaces.json.reading import read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.json_value import Json

# The members by which whole requests and collections are told; they are read from their text.
_AROUND_BODIES = frozenset({"body", "info", "item"})
# Beyond these a body may be larger than a text may be, or have a number that is refused in one.
_MOST_VALUES = 20_000
_MOST_CHARACTERS = 500_000
_LARGEST_NUMBER = 10**18


class _Written(Source):
    """The text of a body, written when it is first read."""

    __slots__ = ("_body",)
    is_json = True

    def __init__(self, name: str, body: Json) -> None:
        self.name = name
        self.line = None
        self._starts = None
        self._body = body

    def __getattr__(self, name: str) -> str:
        """Write the text; only an empty slot gets here."""
        if name != "text":
            raise AttributeError(name)
        self.text = written(render_placeholders(self._body))
        return self.text

    def __reduce__(self) -> tuple[type, tuple[str, str]]:
        """Pickle as any other text."""
        return Source, (self.name, self.text)


def written(body: object) -> str:
    """A body as a text."""
    import json

    return json.dumps(body, indent=2, ensure_ascii=False, default=str)


def given_body(name: str, body: dict[str, Json]) -> Document | None:
    """The document of a body; None if only its text shows what a reader makes of it.

    That is so of values that are no JSON, of whole requests, and of very large or deep bodies.

    Args:
        name: its name in diagnostics.
        body: the body; it is copied, with its placeholders as such.
    """
    if not _is_plain(body):
        return None
    kept = _copied(body)
    source = _Written(name, kept)
    places = JsonPlaces(source, is_sound=True)
    edits = Edits(JsonEditor(source, STRICT, read_json), 0)
    recording = Recording(None, kept, None, places, edits=edits)
    return Document(source, (recording,), ())


def _is_plain(body: dict[str, Json]) -> bool:
    """Whether a body is the same after it was written and read; goes down level by level."""
    level: list[dict[str, Json] | list[Json]] = [body]
    texts: list[str] = []
    count = 0
    for _ in range(DEEPEST):
        inside: list[dict[str, Json] | list[Json]] = []
        for holder in level:
            count += len(holder)
            if count > _MOST_VALUES:
                return False
            if type(holder) is dict:
                texts += holder
            values: Iterable[Json] = holder.values() if isinstance(holder, dict) else holder
            for value in values:
                if type(value) is str:
                    texts.append(value)
                elif type(value) is dict or type(value) is list:
                    inside.append(value)
                elif not _is_plain_scalar(value):
                    return False
        level = inside
        if not level:
            return _are_plain_texts(texts)
    return False


def _is_plain_scalar(value: Json) -> bool:
    if type(value) is int:
        return -_LARGEST_NUMBER < value < _LARGEST_NUMBER
    if type(value) is float:
        return value - value == 0  # neither infinite nor NaN
    return value is None or type(value) is bool


def _are_plain_texts(texts: list[str]) -> bool:
    if not _AROUND_BODIES.isdisjoint(texts):
        return False
    try:
        together = "".join(texts)
        together.encode()
    except (TypeError, UnicodeEncodeError):  # a name is no string, or has half a character
        return False
    # Strings of other types may be written in another way.
    return len(together) <= _MOST_CHARACTERS and {str}.issuperset(map(type, texts))


def _copied(body: dict[str, Json]) -> dict[str, Json]:
    copy = {name: _copy(value) for name, value in body.items()}
    put_placeholders(copy)
    return copy


def _copy(value: Json) -> Json:
    if type(value) is dict:
        return _copied(value)
    if type(value) is list:
        return list(map(_copy, value))
    return value
