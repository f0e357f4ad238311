"""The members of bodies in programs, YAML, Markdown and the like, by their places in the text."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.json_value import escaped
from recdsl.reference.requests import reference_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.units import Unit
    from recdsl.model.document import Recording
    from recdsl.model.json_value import Json
    from recdsl.model.source import Span
    from recdsl.reference.parameter import Parameter


class EmbeddedMember(Frozen):
    """A member or an element of a body, with its row of the table."""

    recording: Recording
    pointer: str
    value: Json
    parameter: Parameter | None

    @property
    def name(self) -> Span:
        """The place of its name; of an element, that of its value."""
        return self.recording.places.span(self.pointer, "key")

    @property
    def place(self) -> Span:
        """The place of its value."""
        return self.recording.places.span(self.pointer, "value")


def embedded_members(unit: Unit) -> Iterator[EmbeddedMember]:
    """The members of all bodies of a text, parents before children."""
    for recording in unit.document.recordings:
        reference = reference_for(unit.reference, recording.body, recording.call.request)
        waiting: list[tuple[str, Json]] = [("", recording.body)]
        while waiting:
            pointer, value = waiting.pop()
            if pointer:
                node = reference.node_at(pointer, recording.body)
                yield EmbeddedMember(recording, pointer, value, node.parameter if node else None)
            waiting += reversed([(f"{pointer}/{name}", inner) for name, inner in _below(value)])


def embedded_at(unit: Unit, offset: int) -> EmbeddedMember | None:
    """The innermost member whose name or value a place is in, or at the end of."""
    innermost = None
    for member in embedded_members(unit):
        if any(span.start <= offset <= span.end for span in (member.name, member.place)):
            innermost = member
    return innermost


def _below(value: Json) -> list[tuple[str, Json]]:
    if isinstance(value, dict):
        return [(escaped(name), inner) for name, inner in value.items()]
    if isinstance(value, list):
        return [(str(index), inner) for index, inner in enumerate(value)]
    return []
