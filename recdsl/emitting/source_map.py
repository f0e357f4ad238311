"""The origin of each member of a compiled body, as JSON."""

from __future__ import annotations

from recdsl.emitting.request_values import json_text
from recdsl.model.source import located

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.language.compiling.assembly import Origin
    from recdsl.model.json_value import Json
    from recdsl.model.source import Source


def source_map(
    recordings: Iterable[tuple[str | None, Iterable[tuple[str, Origin]]]],
    source: Source,
    defaults: Source | None = None,
) -> str:
    """A map from pointers to places, recording by recording.

    Each place has the file, where the words start and end (lines and columns from 1, the end
    exclusive), and `inferred`: the reason if no words state the member, else null. `defaults` are
    those that the spec shares, which may contain words as well.
    """
    entries: list[Json] = [
        {
            "recording": name,
            "members": {pointer: _place(origin, source, defaults) for pointer, origin in origins},
        }
        for name, origins in recordings
    ]
    return json_text({"version": 1, "recordings": entries})


def _place(origin: Origin, source: Source, defaults: Source | None) -> Json:
    home, span = located(origin.span, source, defaults)
    start, end = home.position(span.start), home.position(span.end)
    return {
        "file": home.name,
        "line": start.line,
        "column": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "inferred": origin.why or None,
    }
