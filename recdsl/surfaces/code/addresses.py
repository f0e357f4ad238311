"""The mode of a body, from the URL that the same function or file builds."""

from __future__ import annotations

import re

from recdsl.model.mode_names import mode_named
from recdsl.surfaces.code.reader import nodes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

    from recdsl.model.finding import Mode
    from recdsl.surfaces.code.reader import Reader

_NAME = r"\$?(?P<{}>[A-Za-z_]\w*)"
# The mode stands in the URL itself, in a hole of a template, or is put between two strings.
_URL = re.compile(
    r"/mode/(?:(?P<mode>[a-z]+)"
    rf"|[#$]?\{{+\s*{_NAME.format('hole')}\s*\}}+"
    rf"|\${_NAME.format('plain')}"
    rf"|[\"'`]\s*[+.]\s*{_NAME.format('joined')}\s*[+.]\s*[\"'`])/start"
)


def mode_around(reader: Reader, node: Node) -> Mode | None:
    """The mode that the URLs of the nearest function say, else those of the file, if it is one."""
    at: Node | None = node
    while at is not None:
        if at.parent is None or at.type in reader.language.functions:
            modes = set(_modes(reader, reader.said(at)))
            if at.parent is not None:
                modes.update(_of_constants(reader, at))
            if modes:
                return modes.pop() if len(modes) == 1 else None
        at = at.parent
    return None


def _of_constants(reader: Reader, function: Node) -> Iterator[Mode | None]:
    """What the URLs say that a function names and that stand outside of it."""
    named = {reader.said(node) for node in nodes(function) if not node.named_child_count}
    for name, text in reader.texts_with("/mode/").items():
        if name in named:
            yield from _modes(reader, text)


def _modes(reader: Reader, text: str) -> list[Mode | None]:
    return [
        mode_named(found["mode"] or reader.text_of(_name(found)) or "")
        for found in _URL.finditer(text)
    ]


def _name(found: re.Match[str]) -> str:
    return found["hole"] or found["plain"] or found["joined"]
