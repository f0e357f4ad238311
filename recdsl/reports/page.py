"""A rule's page for the terminal: the same text, without the marks of Markdown."""

from __future__ import annotations

from recdsl.model.cells import wrapped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_BOLD = "\x1b[1m"
_DIM = "\x1b[2m"
_PLAIN = "\x1b[0m"
# The captions of examples, by the first words of their fences.
_VERDICTS = {"breaks": "This breaks the rule", "right": "This is right"}
_LANGUAGES = {"rec": "in words", "json": "as a body"}


def render(markdown: str, *, colour: bool, columns: int | None = None) -> str:
    """The page as text that reads well printed.

    Args:
        markdown: a page of `rules/`.
        colour: whether to set headings bold and the facts dim.
        columns: how wide prose may be; without it, its lines stay as they are.
    """

    def ink(style: str, text: str) -> str:
        return f"{style}{text}{_PLAIN}" if colour else text

    lines = markdown.rstrip().split("\n")
    if columns is not None:
        lines = [*_rewrapped(lines, columns)]
    return "\n".join(_lines(lines, ink)) + "\n"


def _rewrapped(lines: list[str], columns: int) -> Iterator[str]:
    """The lines of a page, with its paragraphs wrapped to the width."""
    paragraph: list[str] = []
    inside = False
    for line in (*lines, ""):
        inside ^= line.startswith("```")
        if inside or not line or line.startswith(("```", "|", "#", "- ")):
            yield from wrapped(" ".join(paragraph), columns) if paragraph else ()
            paragraph = []
        if inside or not line or line.startswith(("```", "|", "#")):
            yield line
        else:
            paragraph.append(line)


def _lines(lines: list[str], ink: Callable[[str, str], str]) -> Iterator[str]:
    table: list[list[str]] = []
    inside = False
    for line in lines:
        if line.startswith("```"):
            inside = not inside
            if inside and line != "```diff":
                yield f"{_caption(line[3:])}:"
                yield ""
        elif inside:
            yield f"    {line}" if line else ""
        elif line.startswith("|"):
            table.append([cell.strip() for cell in line.strip("|").split("|")])
            if len(table) == 3:
                yield from _facts(table, ink)
        elif line.startswith("#"):
            yield ink(_BOLD, line.lstrip("# "))
        else:
            yield line


def _facts(table: list[list[str]], ink: Callable[[str, str], str]) -> Iterator[str]:
    names, _ruler, values = table
    for name, value in zip(names, values, strict=True):
        if value != "—":
            yield ink(_DIM, f"{name + ':':13}{value}")


def _caption(info: str) -> str:
    words = info.split()
    language, verdict, *mode = [*words, ""] if len(words) < 2 else words
    caption = _VERDICTS.get(verdict, "Example")
    where = _LANGUAGES.get(language, "")
    in_mode = f", in mode {mode[0]}" if mode and mode[0] else ""
    return f"{caption}{' ' + where if where else ''}{in_mode}"
