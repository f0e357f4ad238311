"""JSON texts: a body as it is sent.

Python's own C parser reads the text. Only a text that it refuses, or that could mean something
else to another parser, goes through the scanner of this package, which knows the places of
members and continues after a mistake.
"""

from __future__ import annotations

from recdsl.model.document import Document, Edits, Recording
from recdsl.model.frozen import replaced
from recdsl.model.placeholder import parse_placeholders, put_placeholders
from recdsl.model.source import Source
from recdsl.surfaces.json.dialect import DEEPEST, LONGEST_NUMBER, STRICT
from recdsl.surfaces.json.native_parser import Making, decoded, scanner
from recdsl.surfaces.json.places import JsonEditor, JsonPlaces

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.model.json_value import Json
    from recdsl.surfaces.json.dialect import Dialect

# So many numbers are kept, whose digits are at most 1,000 each.
_MOST_NUMBERS = 1000


class _SuspectError(ValueError):
    """The C parser would pass over something that must be reported."""


def read_json(source: Source, dialect: Dialect = STRICT) -> Document:
    """Read a text as one body.

    Args:
        source: the text.
        dialect: the additions to JSON that it may contain.

    Returns:
        One recording and no findings if the text is JSON. Else the findings, and the recording too
        if the body is certain in spite of the mistakes.
    """
    document = _document(source, dialect)
    if not dialect.comments and not dialect.templates:
        return document
    from recdsl.surfaces.json.json_notes import json_notes  # only texts with comments have notes

    found = json_notes(source.text, template=dialect.templates)
    return replaced(document, notes=found) if found else document


def _document(source: Source, dialect: Dialect) -> Document:
    if dialect.placeholders and _may_hold_placeholders(source.text):
        return _scanned(source, dialect)  # a name may be one, too
    try:
        body = _parsed(source.text) if not dialect.templates else _filled_in(source.text)
    except (ValueError, RecursionError):
        return _scanned(source, dialect)
    places = JsonPlaces(source, dialect=dialect, is_sound=not dialect.templates)
    recording = Recording(
        None, body, None, places, edits=Edits(JsonEditor(source, dialect, read_json), 0)
    )
    return Document(source, (recording,), ())


def _may_hold_placeholders(text: str) -> bool:
    """Whether any string of a JSON text may be one; faster than a walk over the body."""
    # Its brackets, the first letter of "your", or escapes that may hide these.
    if "${" in text or "{{" in text or "<" in text:
        return True
    return '"y' in text or '"Y' in text or "\\u" in text


def _filled_in(text: str) -> Json:
    """The body of a template that is JSON but for statements in it."""
    from recdsl.surfaces.json.templates import without_statements

    return _parsed(without_statements(text))


def _scanned(source: Source, dialect: Dialect) -> Document:
    from recdsl.surfaces.json.scanner import scan  # only a text with mistakes pays for it

    result = scan(source.text, dialect)
    if not result.certain:
        return Document(source, (), result.findings)
    places = JsonPlaces(source, result.root, dialect)
    edits = Edits(JsonEditor(source, dialect, read_json), 0)
    recording = Recording(None, parse_placeholders(result.value), None, places, edits=edits)
    return Document(source, (recording,), result.findings)


def looks_like_start_body(text: str, dialect: Dialect = STRICT) -> bool:
    """Whether a JSON text is the body of a `start` request, with or without mistakes."""
    from recdsl.surfaces.start_bodies import is_start_body, reads_like_start_body

    document = read_json(Source("", text), dialect)
    if document.recordings:
        return is_start_body(document.recordings[0].body)
    return bool(document.findings) and reads_like_start_body(text)


def looks_like_body(text: str, dialect: Dialect = STRICT) -> bool:
    """Whether a JSON text is the body of a request, with or without mistakes."""
    from recdsl.surfaces.start_bodies import may_hold_body

    return may_hold_body(text) and reads_as_body(read_json(Source("", text), dialect))


def reads_as_body(document: Document) -> bool:
    """Whether a text of JSON that was read is the body of a request."""
    from recdsl.surfaces.start_bodies import reads_like_body, request_of

    if document.recordings:
        return bool(request_of(document.recordings[0].body))
    return bool(document.findings) and reads_like_body(document.source.text)


def _parsed(text: str) -> Json:
    """The body, from the C parser; strings with placeholders are `Unknown`.

    Raises:
        ValueError: if the text is not JSON, or needs the scanner.
        RecursionError: if it is nested beyond what Python's parser reads.
    """
    if "\\" in text and ("\\ud" in text or "\\uD" in text):
        raise _SuspectError  # the parser passes over half surrogate pairs
    if not text.isascii():
        text.encode()
    may_wait = _may_hold_placeholders(text)
    body = decoded(text, _SCAN_WITH_PLACEHOLDERS if may_wait else _SCAN)
    if may_wait and not isinstance(body, dict):
        body = parse_placeholders(body)
    if text.count("{") + text.count("[") > DEEPEST and _is_too_deep(body):
        raise _SuspectError
    return body


def _is_too_deep(body: Json) -> bool:
    """Whether anything opens below the deepest level; goes down level by level."""
    level = [body]
    for _ in range(DEEPEST):
        level = [inside for value in level for inside in _below(value)]
    return bool(level)


def _below(value: Json) -> list[Json]:
    """The objects and arrays directly inside of one."""
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [element for element in inside if isinstance(element, (dict, list))]


def _members(pairs: list[tuple[str, Json]]) -> Json:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _SuspectError
    return members


def _members_with_placeholders(pairs: list[tuple[str, Json]]) -> Json:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _SuspectError
    put_placeholders(members)
    return members


def _constant(_name: str) -> Json:
    raise _SuspectError


def _integer(digits: str) -> Json:
    if len(digits) > LONGEST_NUMBER:
        raise _SuspectError
    return int(digits)


def _number(digits: str) -> Json:
    number = float(digits)
    if len(digits) > LONGEST_NUMBER or number - number != 0:  # an infinity less itself is NaN
        raise _SuspectError
    return number


class _Numbers(dict[str, "Json"]):
    """Numbers by their digits: the bodies of a run have few different ones, and these often."""

    def __init__(self, make: Callable[[str], Json]) -> None:
        """Store what makes a number."""
        super().__init__()
        self._make = make

    def __missing__(self, digits: str) -> Json:
        """Make a number; keep it while there is room."""
        number = self._make(digits)
        if len(self) < _MOST_NUMBERS:
            self[digits] = number
        return number


_INTEGERS, _OTHERS = _Numbers(_integer), _Numbers(_number)
_NUMBERS = _INTEGERS.__getitem__, _OTHERS.__getitem__
_SCAN = scanner(Making(_members, _constant, *_NUMBERS))
_SCAN_WITH_PLACEHOLDERS = scanner(Making(_members_with_placeholders, _constant, *_NUMBERS))
