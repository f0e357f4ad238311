"""Placeholders that fixes write, as a program reads them: from its environment."""

from __future__ import annotations

import re

from recdsl.model.finding import Put
from recdsl.model.frozen import replaced
from recdsl.model.json_value import Unknown
from recdsl.model.placeholder import NAME

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Wish
    from recdsl.model.json_value import Json
    from recdsl.surfaces.code.reader import Reader
    from recdsl.surfaces.json.member import Member

_PLACEHOLDER = re.compile(rf"\$\{{({NAME})\}}")


def in_code(wish: Wish, variable: str) -> Wish:
    """A wish with the language's own expression for each placeholder in its values.

    Args:
        wish: the operations on a body.
        variable: the expression that reads a variable, with `{}` for its name.
    """
    operations = tuple(
        Put(operation.pointer, _read(operation.value, variable))
        if isinstance(operation, Put)
        else operation
        for operation in wish.operations
    )
    return wish if operations == wish.operations else replaced(wish, operations=operations)


def _read(value: Json, variable: str) -> Json:
    if isinstance(value, str):
        match = _PLACEHOLDER.fullmatch(value)
        text = variable.format(match[1]) if match else ""
        return Unknown(text, "string", is_code=True) if match else value
    if isinstance(value, dict):
        return {name: _read(member, variable) for name, member in value.items()}
    return [_read(element, variable) for element in value] if isinstance(value, list) else value


def only_reads(wish: Wish) -> bool:
    """Whether all that a wish does is to read variables."""
    return all(
        isinstance(operation, Put) and _is_code(operation.value) for operation in wish.operations
    )


def may_be_read(reader: Reader, root: Member, wish: Wish) -> bool:
    """Whether the places that get a variable may have a call, and need not be constant."""
    return not any(_is_constant(reader, start) for start in _places(root, wish))


def _places(root: Member, wish: Wish) -> Iterator[int]:
    for operation in wish.operations:
        if isinstance(operation, Put) and _is_code(operation.value):
            way, _missing = root.way(operation.pointer)
            yield way[-1].start


def _is_code(value: Json) -> bool:
    return isinstance(value, Unknown) and value.is_code


def _is_constant(reader: Reader, start: int) -> bool:
    """Whether the value at a place has to be constant: by its declaration, or as a default."""
    language, text = reader.language, reader.points.text
    if language.constants is None:
        return False
    scope = next(reader.scopes.around(start))[0]
    offset = start
    for node in reader.tree.around(reader.node_at(start)):
        if node == reader.root:
            break
        begin = reader.span(node).start
        if "parameter" in node.type:
            return True
        if begin < scope or (begin == scope and scope):
            break
        offset = begin
    line = text.rfind("\n", 0, offset) + 1
    return bool(language.constants.fullmatch(text[max(line, scope) : start]))
