"""The commands that are offered above each recording."""

from __future__ import annotations

from recdsl.checks.modes import possible_modes
from recdsl.editing.answers import Lens
from recdsl.model.operations import has, value_at
from recdsl.reference.pointers import STREAM_TYPES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.text_snapshot import PlacedRecording, Snapshot

_AUDIO_ALONE = 0


def lenses(snapshot: Snapshot) -> Iterator[Lens]:
    """The lenses in the order of the text: the JSON of a spec, the layout of mixed recordings."""
    for placed in snapshot.recordings():
        name = placed.recording.name
        if snapshot.is_spec:
            yield Lens(placed.head, "show JSON", "recdsl.showJson", name)
        if _has_layout(snapshot, placed):
            yield Lens(placed.head, "show layout", "recdsl.showLayout", name)


def _has_layout(snapshot: Snapshot, placed: PlacedRecording) -> bool:
    """Whether a mixed picture may be recorded."""
    body, mode = placed.recording.body, placed.recording.mode or snapshot.memory.project.mode
    if mode is not None and mode != "mix":
        return False
    if mode is None and "mix" not in possible_modes(body).modes:
        return False
    return not has(body, STREAM_TYPES) or value_at(body, STREAM_TYPES) != _AUDIO_ALONE
