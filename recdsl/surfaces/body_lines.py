"""JSON Lines: a file with a body on each line, as logs of past requests have it.

Each line is a text of its own. It knows which line of the file it is, so that everything said
about it has the file's line and the column in that line.
"""

from __future__ import annotations

from recdsl.model.source import Source
from recdsl.surfaces.decoding import LARGEST, decode, encoding_other_than_utf_8, too_large

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.finding import Finding


def read_lines(name: str, lines: Iterable[bytes]) -> Iterator[tuple[Source, tuple[Finding, ...]]]:
    """The texts on the lines of a file, with the findings of decoding each; blank lines are none.

    Args:
        name: what findings call the file.
        lines: all its lines, as LF ends them (https://jsonlines.org, section 3). Of a line that is
            longer than `LARGEST`, one byte more is enough to know it.
    """
    for number, line in enumerate(lines, 1):
        data = line.removesuffix(b"\n")
        if len(data) > LARGEST:
            finding = too_large("line", "Give each body a line of its own.")
            yield Source(name, "", number), (finding,)
            continue
        if not data.strip(b" \t\r"):
            continue
        other = number == 1 and _in_other_encoding(line, data)
        source, findings = decode(name, other or data)
        yield Source(name, source.text, number), findings
        if other:
            return  # and so is the rest, where an LF byte ends no line


def _in_other_encoding(line: bytes, data: bytes) -> bytes | None:
    """The first line as far as its encoding can be told, where that is not UTF-8."""
    # An LF of two bytes is cut in half, which leaves an odd number of them in one byte order.
    return next(
        (candidate for candidate in (data, line) if encoding_other_than_utf_8(candidate)), None
    )
