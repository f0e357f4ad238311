"""Operations on a body: the changes of a fix, independent of the text."""

from __future__ import annotations

from recdsl.model.finding import Move, Put, Remove, Rename
from recdsl.model.json_value import escaped, parent, tokens
from recdsl.model.placeholder import render_placeholders

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from recdsl.model.finding import Operation
    from recdsl.model.json_value import Json


class ImpossibleError(Exception):
    """A body has no such place, or already has the member that an operation adds."""


def changed(body: Json, operations: Iterable[Operation]) -> Json:
    """The body after the operations, one after the other; the body itself stays as it is.

    Raises:
        ImpossibleError: if one of them cannot be done.
    """
    body = _copied(body)
    for operation in operations:
        if isinstance(operation, Put):
            body = _put(body, tokens(operation.pointer), _copied(operation.value))
        elif isinstance(operation, Remove):
            _remove(body, operation.pointer)
        elif isinstance(operation, Rename):
            _rename(body, operation.pointer, operation.name)
        elif isinstance(operation, Move):
            body = _moved(body, operation.pointer, operation.target)
        else:
            raise ImpossibleError  # the mode is not part of a body
    return body


def _copied(value: Json) -> Json:
    """A value that can be changed without changing this one."""
    if isinstance(value, dict):
        return type(value)({name: _copied(member) for name, member in value.items()})
    return [_copied(element) for element in value] if isinstance(value, list) else value


def value_at(body: Json, pointer: str) -> Json:
    """The value at a place.

    Raises:
        ImpossibleError: if there is no value.
    """
    for name in tokens(pointer):
        body = _below(body, name)
    return body


def has(body: Json, pointer: str) -> bool:
    """Whether there is a value at a place."""
    try:
        value_at(body, pointer)
    except ImpossibleError:
        return False
    return True


def sent_alike(body: Json, other: Json) -> bool:
    """Whether two bodies are sent as the same JSON, but for the order of members.

    A placeholder is the string that it is written as; 1, 1.0 and true are three values.
    """
    return _alike(render_placeholders(body), render_placeholders(other))


def beside(pointer: str, name: str) -> str:
    """The pointer of a member of that name in the same object."""
    return f"{parent(pointer)}/{escaped(name)}"


def _alike(value: Json, other: Json) -> bool:
    if isinstance(value, dict):
        if not isinstance(other, dict) or value.keys() != other.keys():
            return False
        return all(_alike(value, other[name]) for name, value in value.items())
    if isinstance(value, list):
        if not isinstance(other, list) or len(value) != len(other):
            return False
        return all(map(_alike, value, other))
    return repr(value) == repr(other)  # `repr` writes numbers like JSON, and keeps the types apart


def _below(value: Json, name: str) -> Json:
    if isinstance(value, dict) and name in value:
        return value[name]
    if isinstance(value, list):
        return value[_index(name, len(value) - 1)]
    raise ImpossibleError


def _index(name: str, last: int) -> int:
    index = int(name) if name.isdecimal() and len(name) < 10 else -1
    if str(index) != name or not 0 <= index <= last:
        raise ImpossibleError
    return index


def _put(value: Json, path: list[str], new: Json) -> Json:
    """The value with a new one at a path; objects and arrays on the way are changed."""
    if not path:
        return new
    name, rest = path[0], path[1:]
    if isinstance(value, dict):
        value[name] = _put(value[name], rest, new) if name in value else nested(rest, new)
    elif isinstance(value, list):
        index = len(value) if name == "-" else _index(name, len(value))
        inside = _put(value[index], rest, new) if index < len(value) else nested(rest, new)
        value[index : index + 1] = [inside]
    else:
        raise ImpossibleError
    return value


def nested(path: list[str], value: Json) -> Json:
    """A value with the objects and arrays around it that a path leads through."""
    for name in reversed(path):
        value = [value] if name in ("0", "-") else {name: value}
    return value


def _holder(body: Json, pointer: str) -> tuple[Json, str]:
    """The object or array that contains a place, and the name of the place in it."""
    if not pointer:
        raise ImpossibleError
    return value_at(body, parent(pointer)), tokens(pointer)[-1]


def _remove(body: Json, pointer: str) -> None:
    holder, name = _holder(body, pointer)
    _below(holder, name)
    if isinstance(holder, dict):
        del holder[name]
    elif isinstance(holder, list):
        del holder[int(name)]


def _rename(body: Json, pointer: str, name: str) -> None:
    holder, old = _holder(body, pointer)
    if not isinstance(holder, dict) or old not in holder or name in holder:
        raise ImpossibleError
    members = list(holder.items())
    holder.clear()
    holder.update((name if member == old else member, value) for member, value in members)


def _moved(body: Json, pointer: str, target: str) -> Json:
    if has(body, target) or f"{target}/".startswith(f"{pointer}/"):
        raise ImpossibleError
    body = _put(body, tokens(target), value_at(body, pointer))
    _remove(body, pointer)
    return body
