"""A unified diff of the changes to a text, for people; its secrets are masked."""

from __future__ import annotations

from recdsl.model.cells import safe, shown
from recdsl.model.source import Source
from recdsl.reports.line_changes import grouped
from recdsl.secrets import mask_source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_AROUND = 3
_END = "\\ No newline at end of file"


def unified(name: str, before: str, after: str) -> str:
    """The lines that change, with three around them; empty if none changes.

    Args:
        name: the name of the text.
        before: the text before.
        after: the text after.
    """
    old, new = before.split("\n"), after.split("\n")
    left, right = (_ended(mask_source(Source(name, text)).split("\n")) for text in (before, after))
    lines = []
    for group in grouped(_ended(old), _ended(new), _AROUND):
        first, last = group[0], group[-1]
        lines.append(f"@@ -{_range(first[1], last[2])} +{_range(first[3], last[4])} @@")
        for tag, start, end, begin, stop in group:
            if tag == "equal":
                lines += _shown(" ", left, start, end)
            else:
                lines += _shown("-", left, start, end)
                lines += _shown("+", right, begin, stop)
    if not lines:
        return ""
    called = safe(name)
    return "\n".join((f"--- {called}", f"+++ {called}", *lines, ""))


def _ended(lines: list[str]) -> list[str]:
    """The lines without the empty one after the last line end; a last line without one differs."""
    return lines[:-1] if not lines[-1] else [*lines[:-1], f"{lines[-1]}\n"]


def _shown(sign: str, lines: list[str], start: int, end: int) -> Iterator[str]:
    for line in lines[start:end]:
        bare = line.removesuffix("\n").removesuffix("\r")
        ending = "\r" if line.removesuffix("\n") != bare else ""
        yield (
            sign
            + "".join(character if character == "\t" else shown(character) for character in bare)
            + ending
        )
        if line.endswith("\n"):
            yield _END


def _range(start: int, end: int) -> str:
    """Lines as a hunk's head names them: an empty range follows the line before it."""
    count = end - start
    first = start + 1 if count else start
    return str(first) if count == 1 else f"{first},{count}"
