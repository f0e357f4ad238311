"""The recordings of a text, told apart by their braces before anything in them is read."""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern

_BLOCK = pattern(
    r'(?i)"(?:[^"\\\r\n]|\\.)*"|\#[^\r\n]*|(?<![\w.-])(recording[ \t]+[\w-]+|recording|defaults)\s*\{|\$\{|[{}]'  # noqa: E501 - one pattern
)
_BLANK = pattern(r"(?: ++|\s)*")
# What a brace belongs to that opens no block.
_OPENS = pattern(r"(?i)(?:=|layout[ \t]+[\w-]+(?:[ \t]+around[ \t]+user[ \t]+\S+)?)\s*$")
# A head whose brace is missing, or another sign.
_BROKEN_HEAD = pattern(r"(?im)^[ \t]*+(?:recording[ \t]+[\w-]+|defaults)[ \t]*(?:[(\[]|$)")


class Unit:
    """A block or the bare text around the blocks: where its clauses begin and end."""

    __slots__ = ("end", "inside_end", "inside_start", "is_block", "start")

    def __init__(
        self, start: int, inside_start: int, inside_end: int, end: int, *, is_block: bool
    ) -> None:
        """Take the offsets of the whole and of what is in it."""
        self.start, self.end = start, end
        self.inside_start, self.inside_end = inside_start, inside_end
        self.is_block = is_block


def text_units(text: str, at: int) -> list[Unit] | None:
    """The units of a text; None where a brace has no partner."""
    at, stop = _ends(text, at)
    if _BROKEN_HEAD.search(text, at, stop):
        return None
    found: list[Unit] = []
    depth, start, inside, bare_from = 0, 0, 0, at
    for match in _BLOCK.finditer(text, at, stop):
        said = match.group()
        if said[0] in '"#':
            continue
        if said == "${":
            depth += 1000
        elif said == "}":
            if depth >= 1000:
                depth -= 1000
                continue
            depth -= 1
            if depth < 0:
                return None
            if depth == 0 and inside:
                found.append(Unit(start, inside, match.start(), match.end(), is_block=True))
                inside, bare_from = 0, match.end()
        else:
            if depth == 0 and match[1]:
                if text[bare_from : match.start()].strip():
                    found.append(
                        Unit(bare_from, bare_from, match.start(), match.start(), is_block=False)
                    )
                start, inside = match.start(), match.end()
            elif depth == 0 and not _OPENS.search(text, max(0, match.start() - 100), match.start()):
                return None
            depth += 1
    if depth:
        return None
    if text[bare_from:].strip():
        found.append(Unit(bare_from, bare_from, len(text), len(text), is_block=False))
    return found


def _ends(text: str, at: int) -> tuple[int, int]:
    """Where a text begins and ends without the blank lines around it.

    A spec that is read for one of its recordings has the others blanked out.
    """
    stop = len(text.rstrip())
    blank = _BLANK.match(text, at, stop)
    first = blank.end() if blank else at
    return max(at, text.rfind("\n", at, first) + 1), stop
