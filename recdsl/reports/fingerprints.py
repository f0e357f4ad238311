"""The identity of a finding, which stays the same if the lines around it move."""

from __future__ import annotations

from array import array
from hashlib import sha256
from operator import mul

from recdsl.secrets import mask_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.source import Source
    from recdsl.reports.run import Run

_WINDOW = 100
_MASK = 2**64 - 1
_POWERS = [pow(37, _WINDOW - 1 - index, 2**64) for index in range(_WINDOW)]
_LINE_END = ord("\n")
_TEXT_END = 0xFFFF


def fingerprints(diagnostics: Iterable[Diagnostic], run: Run) -> Iterator[str]:
    """For each diagnostic a fingerprint of its own: file, recording, rule and pointer, hashed.

    A finding on the whole of something has no pointer that tells it apart; its line does.
    Of several that still look the same, each is counted.

    Args:
        diagnostics: masked ones, in order.
        run: the run, which has the paths of the files.
    """
    masks: dict[Source, str] = {}
    seen: dict[str, int] = {}
    for diagnostic in diagnostics:
        subject = diagnostic.pointer or _line(diagnostic, masks)
        key = "\0".join(
            (
                run.path(diagnostic.source.name),
                diagnostic.recording or "",
                diagnostic.rule.name,
                subject,
            )
        )
        digest = sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        seen[digest] = seen.get(digest, 0) + 1
        yield f"{digest}:{seen[digest]}"


def _line(diagnostic: Diagnostic, masks: dict[Source, str]) -> str:
    """The line where a finding begins, without its blanks and secrets."""
    source = diagnostic.source
    if source not in masks:
        masks[source] = mask_source(source)
    line = source.line_span(source.position(diagnostic.span.start).line)
    return "".join(masks[source][line.start : line.end].split())


def line_hashes(text: str, count: int) -> list[str]:
    """GitHub's `primaryLocationLineHash` of the first lines of a text.

    A line's hash is that of the hundred UTF-16 units from its start on, blanks and tabs left out:
    a polynomial in 37, modulo 2 to the 64th. The text's end is a unit of its own. `:n` marks the
    n-th line of the same hash. The source is GitHub's CodeQL action, `src/fingerprints.ts`.
    """
    flat = text.replace("\r\n", "\n").replace("\r", "\n").replace(" ", "").replace("\t", "")
    units = array("H", flat.encode("utf-16", "surrogatepass"))[1:]  # less the byte order mark
    units.append(_TEXT_END)
    hashes: list[str] = []
    seen: dict[int, int] = {}
    start = 0
    while len(hashes) < count and start < len(units):
        value = sum(map(mul, units[start : start + _WINDOW], _POWERS)) & _MASK
        seen[value] = seen.get(value, 0) + 1
        hashes.append(f"{value:x}:{seen[value]}")
        try:
            start = units.index(_LINE_END, start) + 1
        except ValueError:
            break
    return hashes
