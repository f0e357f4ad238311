"""JSON Lines: a file with a body on each line, as logs of past requests have it.

Each line is a separate text that knows its line number, so that findings have the line of the file
and the column in that line.
"""

from __future__ import annotations

from recdsl.model.source import Source
from recdsl.surfaces.decoding import LARGEST, decode, encoding_other_than_utf_8, too_large

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.finding import Finding


def read_lines(name: str, lines: Iterable[bytes]) -> Iterator[tuple[Source, tuple[Finding, ...]]]:
    """The texts on the lines of a file, with the findings of decoding each; not the blank lines.

    Args:
        name: the file's name in findings.
        lines: all its lines, as LF ends them (https://jsonlines.org, section 3). A line longer than
            `LARGEST` may be cut after one more byte.
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
    """The part of the file that shows another encoding than UTF-8; None if there is none."""
    # An LF of two bytes is cut in half, which leaves an odd number of them in one byte order.
    return next(
        (candidate for candidate in (data, line) if encoding_other_than_utf_8(candidate)), None
    )
