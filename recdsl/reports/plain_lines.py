"""Lines of a body that have no text in them, and so no secret: they are shown as they are.

To mask a text takes as long as the start of Python, for its expressions are compiled. Of most
bodies with faults a report shows a few numbers.
"""

from __future__ import annotations

from recdsl.model.secret_names import is_secret_name
from recdsl.model.shown_values import is_secret_place
from recdsl.reference.all_editions import PATHS
from recdsl.surfaces.kinds import JSON, kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.source import Source

_MEMBERS = {path.rpartition(".")[2].partition("[")[0] for path in PATHS.values()}
_WORDS = frozenset({"{", "[", "true", "false", "null"})
_NUMBER = frozenset("0123456789+-.eE")
# Texts in which bodies are parts of something else.
_AROUND = ('"body"', '"info"')


def are_plain(source: Source, diagnostics: Sequence[Diagnostic]) -> bool:
    """Whether a report of these diagnostics shows only lines of a source that need no mask."""
    if kind_of(source) is not JSON or any(name in source.text for name in _AROUND):
        return False
    places = [(diagnostic.pointer, diagnostic.span) for diagnostic in diagnostics] + [
        (label.pointer, label.span)
        for diagnostic in diagnostics
        for label in diagnostic.related
        if label.source is None
    ]
    return all(
        not is_secret_place(pointer) and _is_plain(_line(source, span.start))
        for pointer, span in places
    )


def _line(source: Source, offset: int) -> str:
    span = source.line_span(source.position(offset).line)
    return source.text[span.start : span.end]


def _is_plain(line: str) -> bool:
    """Whether a line is a member of the table with a number, a word of JSON, or a bracket."""
    before, _, behind = line.partition('"')
    name, _, rest = behind.partition('"')
    value = rest[1:].strip().removesuffix(",").rstrip()
    if before.strip() or rest[:1] != ":" or name not in _MEMBERS or is_secret_name(name):
        return False
    return value in _WORDS or (bool(value) and _NUMBER.issuperset(value))
