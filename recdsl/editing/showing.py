"""The results of the commands: the JSON of a recording, and the picture of its layout."""

from __future__ import annotations

from recdsl.emitting import body_value, json_text
from recdsl.model.frozen import replaced
from recdsl.previewing.composing import compose
from recdsl.previewing.mixed_picture import Picture
from recdsl.previewing.svg import svg

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.editing.text_snapshot import PlacedRecording, Snapshot
    from recdsl.model.json_value import Json


class NothingToShowError(Exception):
    """The reason that there is nothing to show, in a sentence."""


def shown_json(snapshot: Snapshot, name: str | None) -> str:
    """The body of a recording as `compile` prints it, even with faults in it.

    Args:
        snapshot: a spec.
        name: which of its recordings; None for the one without a name, or the first.

    Raises:
        NothingToShowError: if there is no such recording.
    """
    return json_text(body_value(_called(snapshot, name).recording.body, snapshot.reference))


def shown_layout(snapshot: Snapshot, name: str | None) -> str:
    """The picture of a recording's layout as SVG.

    Args:
        snapshot: a spec or a body.
        name: which of its recordings; None for the one without a name, or the first.

    Raises:
        NothingToShowError: if there is no such recording, or it has no picture.
    """
    placed = _called(snapshot, name)
    # What could not be read is missing in the picture: it is of what is there.
    recording = replaced(placed.recording, body=_closed(placed.recording.body))
    document = replaced(placed.piece.unit.document, recordings=(recording,))
    (picture,) = compose(document, mode=snapshot.memory.project.mode, reference=snapshot.reference)
    if isinstance(picture, Picture):
        return svg(picture)
    raise NothingToShowError(picture.reason)


def _closed(value: Json) -> Json:
    """The same value with every object known to the end."""
    if isinstance(value, dict):
        return {name: _closed(member) for name, member in value.items()}
    return [_closed(element) for element in value] if isinstance(value, list) else value


def _called(snapshot: Snapshot, name: str | None) -> PlacedRecording:
    recordings = list(snapshot.recordings())
    for placed in recordings:
        if name is None or placed.recording.name == name:
            return placed
    if recordings:
        raise NothingToShowError(f"There is no recording called `{name}`.")
    raise NothingToShowError("There is no recording to show: the text cannot be read.")
