"""The body of a `start` request as a value, and pointers (RFC 6901) into it."""

from __future__ import annotations

from recdsl.model.frozen import Frozen


class Unknown(Frozen):
    """A value that is not known before the request is sent: a placeholder, a variable.

    `text` is its text in the document, such as `${TOKEN}`. `kind` is `string`, `number` or
    `boolean` if the value surely is one, such as that of an environment variable. `fixed` are the
    known parts of a string: those before, between and after the unknown ones. `is_code` is whether
    `text` is an expression of a program.
    """

    text: str
    kind: str = ""
    fixed: tuple[str, ...] = ()
    is_code: bool = False


TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"] | Unknown
    _Object = dict[str, Json]
else:
    _Object = dict


class Open(_Object):
    """An object that may have more members than are known: nothing is missing in it."""


def opened(value: Json) -> Json:
    """The same value with every object open, as members may be missing that were not read."""
    if isinstance(value, dict):
        return Open({name: opened(member) for name, member in value.items()})
    if isinstance(value, list):
        return [opened(element) for element in value]
    return value


DEEPEST_JSON = 100  # of a value in a spec

type_names = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    Open: "an object",
    type(None): "null",
}


def escaped(token: str) -> str:
    """One member's name as a pointer writes it (RFC 6901, section 3)."""
    if "~" in token or "/" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def tokens(pointer: str) -> list[str]:
    """The members' names and the elements' indices in a pointer.

    Raises:
        ValueError: if the pointer is neither empty nor starts with a slash.
    """
    if not pointer:
        return []
    if pointer[0] != "/":
        raise ValueError(f"not a JSON Pointer: {pointer}")
    return [part.replace("~1", "/").replace("~0", "~") for part in pointer[1:].split("/")]


def parent(pointer: str) -> str:
    """The pointer to the object or array around a member or element; the root's is the root."""
    return pointer.rpartition("/")[0]


def ancestors(pointer: str) -> Iterator[str]:
    """The pointers to the objects and arrays around a place, the nearest first, the root last."""
    while pointer:
        pointer = parent(pointer)
        yield pointer


def same(value: Json, other: Json) -> bool:
    """Whether two values are equal as JSON: 1, 1.0 and true are three values."""
    if type(value) is not type(other):
        return False
    if isinstance(value, dict) and isinstance(other, dict):
        return value.keys() == other.keys() and all(
            same(value[name], other[name]) for name in value
        )
    if isinstance(value, list) and isinstance(other, list):
        return len(value) == len(other) and all(map(same, value, other))
    return value == other


def has_lone_surrogate(text: str) -> bool:
    """Whether a string has a code point that UTF-8 cannot carry."""
    return any("\ud800" <= character <= "\udfff" for character in text)
