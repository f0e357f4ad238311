"""`then …`: the requests that change a recording while it runs, or end it."""

from __future__ import annotations

from recdsl.language.compiling.assembly import Assembly, SpecPlaces
from recdsl.language.compiling.phrases.picture_phrases import layout
from recdsl.language.compiling.phrases.recorded_phrases import updated_lists, user_list
from recdsl.language.compiling.word_values import Said
from recdsl.model.document import Update
from recdsl.model.frozen import replaced
from recdsl.model.json_value import Unknown, tokens
from recdsl.model.operations import has, value_at
from recdsl.model.placeholder import parse_placeholders
from recdsl.reference.pointers import (
    BACKGROUND_COLOR,
    BACKGROUND_CONFIG,
    BACKGROUND_IMAGE,
    CNAME,
    DEFAULT_USER_BACKGROUND_IMAGE,
    STREAM_TYPES,
    TRANSCODING_CONFIG,
    UID,
)
from recdsl.reference.request_shapes import IN_START, ONHOLD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.compiling.clauses import Clause
    from recdsl.language.compiling.lowering import Lowering
    from recdsl.model.json_value import Json

# `updateLayout` resets what it leaves out, so these go with each layout.
_KEPT = (BACKGROUND_COLOR, BACKGROUND_IMAGE, DEFAULT_USER_BACKGROUND_IMAGE, BACKGROUND_CONFIG)
_LAYOUT = "mixed_video_layout"
_REQUESTS = {"LAYOUT": "updateLayout", "STOP": "stop"}
# The medium that is not recorded, by the number of the recorded one.
_UNRECORDED = {0: "_video_", 1: "_audio_"}


def said_then(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """What a clause says as members of `start`; those of a medium that it names none have a why."""
    if lowering.updates and _kind(lowering.updates[-1][0]) == "STOP":
        lowering.error(
            "`then stop` ends the recording, so nothing can be changed after it.",
            "Put `then stop` after all other `then` clauses.",
            clause.node.span,
        )
    kind, subjects = _kind(clause), clause.node.child("subjects")
    if kind == "LAYOUT":
        yield from _layout(lowering, clause)
    elif subjects:
        yield from updated_lists(lowering, clause, subjects)
    elif kind == "RECORD":
        users = [node for node in clause.node.nodes() if node.rule == "user"]
        for medium in ("audio", "video"):
            lists = user_list(lowering, clause, medium, "subscribe", users, clause.head)
            yield replaced(lists, why="no medium is said")


def _layout(lowering: Lowering, clause: Clause) -> Iterator[Said]:
    """What a clause says of the layout, which may have another word, such as `grid`."""
    for part in layout(lowering, clause):
        if part.name == _LAYOUT and isinstance(part.value, Unknown):
            from recdsl.language.spoken.word_tables import CHOICES  # the name is no canonical one

            word = part.value.text.lower()
            names = dict(CHOICES["layout"].get(word, ()))
            meant = names.get((word,), "")
            choices = lowering.reference.by_name[_LAYOUT].choices
            value = next((choice.value for choice in choices if choice.word == meant), None)
            if value is not None:
                lowering.findings.pop()  # that the word is no name
                yield Said(part.name, value, part.span, part.head)
                continue
        yield part


def update_of(clause: Clause, said: tuple[Said, ...], start: Json, end: int) -> Update:
    """The request of a clause, for a recording with this body of `start`."""
    kind = _kind(clause)
    body: dict[str, Json] = {}
    request = _REQUESTS.get(kind, "update")
    skipped = _unrecorded(start)
    made = Assembly(part for part in said if not (part.why and skipped in part.name))
    for name in (CNAME, UID):
        if has(start, name):
            put(body, name, value_at(start, name))
    body["clientRequest"] = {}
    origins = {}
    for own, place in IN_START.get(request, ()):
        if has(made.body, place):
            put(body, own, value_at(made.body, place))
        for pointer, origin in made.origins.items():
            if f"{pointer}/".startswith(f"{place}/"):
                origins[own + pointer.removeprefix(place)] = origin
    if kind == "LAYOUT":
        for place in _KEPT:
            if has(start, place):
                put(body, _in_layout(place), value_at(start, place))
    elif kind == "HOLD":
        put(body, ONHOLD, next(clause.node.nodes()[0].tokens()).kind == "PAUSE")
    elif clause.node.has("ONCE"):
        put(body, "/clientRequest/async_stop", True)
    return Update(request, parse_placeholders(body), SpecPlaces(clause.node.span, origins, end))


def _kind(clause: Clause) -> str:
    """The word after `then`: RECORD, LAYOUT or STOP; HOLD for `pause` and `resume`."""
    words = ("RECORD", "LAYOUT", "STOP")
    return next((word for word in words if clause.node.has(word)), "HOLD")


def _unrecorded(start: Json) -> str:
    """The part of a list's name that has the medium which is not recorded; a blank for none."""
    types = value_at(start, STREAM_TYPES) if has(start, STREAM_TYPES) else None
    return _UNRECORDED.get(types, " ") if type(types) is int else " "


def _in_layout(place: str) -> str:
    return place.replace(TRANSCODING_CONFIG, "/clientRequest", 1)


def put(body: dict[str, Json], pointer: str, value: Json) -> None:
    """Put a member; objects on the way are made."""
    *way, last = tokens(pointer)
    for name in way:
        inner = body.setdefault(name, {})
        assert isinstance(inner, dict)
        body = inner
    body[last] = value
