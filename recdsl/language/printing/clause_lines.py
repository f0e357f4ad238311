"""A clause over lines: on one where it fits, else its parts below each other."""

from __future__ import annotations

from recdsl.language.printing.clause_spelling import parts, regions, set_value
from recdsl.model.json_output import bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.language.syntax.tree import Node
    from recdsl.model.json_value import Json

WIDTH = 100
INDENT = "  "


def clause_lines(clause: Node, indent: str) -> list[str]:
    """The lines of one clause, indented.

    Raises:
        NotAValueError: when a word of it is no value, and has no spelling.
    """
    lines = [indent + one_line(clause)]
    if len(lines[0]) > WIDTH:
        lines = list(_several_lines(clause, indent))
    inside = regions(clause)
    if inside is not None:
        lines[-1] += " {"
        lines += [f"{indent}{INDENT}{region}" for region in inside]
        lines.append(f"{indent}}}")
    return lines


def one_line(clause: Node) -> str:
    """All words of a clause but for the regions of a layout, however many they are.

    Raises:
        NotAValueError: as for `clause_lines`.
    """
    return " ".join(piece for part in parts(clause) for piece in part)


def _several_lines(clause: Node, indent: str) -> Iterator[str]:
    value = set_value(clause)
    if value is not None:
        yield from _json_lines(one_line(clause).removesuffix(bare(value)), value, indent)
        return
    opening, *others = parts(clause)
    yield from _filled(opening, indent)
    for part in others:
        yield from _filled(part, indent + INDENT)


def _filled(pieces: list[str], indent: str) -> Iterator[str]:
    """Pieces on as few lines as hold them; the later lines stand deeper."""
    line = indent
    for piece in pieces:
        if line.strip() and len(line) + 1 + len(piece) > WIDTH:
            yield line
            line = indent + INDENT
        line += piece if not line.strip() else f" {piece}"
    yield line


def _json_lines(opening: str, value: Json, indent: str, closing: str = "") -> Iterator[str]:
    """A value behind its name; what is inside stands on lines of its own where it is too long."""
    line = f"{indent}{opening}{bare(value)}{closing}"
    if len(line) <= WIDTH or not isinstance(value, dict | list) or not value:
        yield line
        return
    if isinstance(value, dict):
        brackets = "{}"
        inside = [(f"{bare(name)}: ", one) for name, one in value.items()]
    else:
        brackets = "[]"
        inside = [("", one) for one in value]
    yield f"{indent}{opening}{brackets[0]}"
    for at, (name, one) in enumerate(inside, start=1):
        yield from _json_lines(name, one, indent + INDENT, "," if at < len(inside) else "")
    yield f"{indent}{brackets[1]}{closing}"
