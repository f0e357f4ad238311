"""Calls in the tree of a program: their arguments, and what they call."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from tree_sitter import Node

    from recdsl.surfaces.code.reader import Reader

ARGUMENTS = frozenset(
    {"arguments", "argument_list", "annotation_argument_list", "attribute_argument_list"}
    | {"value_arguments"}
)
_CALLED = re.compile(rb"(\.|->|::)?([A-Za-z_$][\w$]*)[!?]?\s*(?:\??\.)?\s*(?:<[^<>()]*>)?\s*$")
_NEAR = 200  # bytes before an argument list that the name of the call is looked for in


def called(reader: Reader, arguments: Node) -> tuple[str, str]:
    """What stands before the arguments: the sign before the name, and the name."""
    if arguments.id not in reader.call_names:
        reader.call_names[arguments.id] = _called(reader, arguments)
    return reader.call_names[arguments.id]


def _called(reader: Reader, arguments: Node) -> tuple[str, str]:
    data = reader.points.data
    found = _CALLED.search(data[max(0, arguments.start_byte - _NEAR) : arguments.start_byte])
    if found is None:
        return "", ""
    return (found[1] or b"").decode(), found[2].decode().lstrip("$")
