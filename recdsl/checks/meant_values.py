"""The right value for a value of the wrong type, if there is no doubt about it.

A text is split into a list if all its parts are elements.
"""

from __future__ import annotations

from recdsl.reference.value_formats import EVERYBODY, FORMATS, is_uid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.parameter_tree import Node

# The characters between or around the elements of a list that was written as a text.
_BETWEEN = ",;|[]\"'"
_BETWEEN_FOLDERS = _BETWEEN + "/"


def meant_by(value: Json, node: Node) -> Json:
    """The value that was most likely meant by a value of another type, if there is one.

    The caller has to check its range and format.
    """
    row = node.parameter
    assert row
    return _list(value, node) if row.kind == "array" else _scalar(value, row)


def fits(value: Json, kind: str) -> bool:
    """Whether a value has a type; 15.0 is a whole number, and a boolean is not a number."""
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, int):
        return kind in ("integer", "number")
    if isinstance(value, float):
        return kind == "number" or (kind == "integer" and value.is_integer())
    return isinstance(value, {"object": dict, "array": list, "string": str}.get(kind, ()))


def _scalar(value: Json, row: Parameter) -> Json:
    if row.kind in ("integer", "number") and isinstance(value, str):
        number = _number(value)
        return number if fits(number, row.kind) else None
    if row.kind == "string" and isinstance(value, int) and not isinstance(value, bool):
        if _is_id(row):
            return _element(str(value), row) if value.bit_length() <= 64 else None
        return str(value) if value.bit_length() <= 64 else None
    if row.kind == "boolean" and isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    return None


def _list(value: Json, node: Node) -> Json:
    """The list that was meant by its only element or by its elements in one text."""
    if node.element is None or node.element.parameter is None:
        return None
    kind = node.element.parameter.kind
    if isinstance(value, str) and kind == "string":
        return _elements(value, node.element.parameter)
    if isinstance(value, int) and not isinstance(value, bool) and kind == "string":
        return _elements(str(value), node.element.parameter)
    # An object without a member of an element is something else, such as the elements by name.
    members = {*node.element.members, *(["serviceName"] if node.element.variants else [])}
    if isinstance(value, dict) and kind == "object" and not members.isdisjoint(value):
        return [value]
    return None


def _elements(text: str, row: Parameter) -> Json:
    """A text split into elements, if all its parts are elements."""
    between = _BETWEEN_FOLDERS if row.format == "folder" else _BETWEEN
    for sign in between:
        text = text.replace(sign, ",")
    parts = [part.strip() for part in text.split(",")]
    elements = [_element(part, row) for part in parts if part]
    if not elements or None in elements:
        return None
    if EVERYBODY in elements and len(set(elements)) > 1:
        return None  # people decide whether everybody is meant, or those named
    # A folder may be named like the one around it; nobody else is named twice.
    return list(elements) if row.format == "folder" else list(dict.fromkeys(elements))


def _element(part: str, row: Parameter) -> str | None:
    """A part of a text as an element."""
    if row.choices:
        same = [choice.value for choice in row.choices if str(choice.value).lower() == part.lower()]
        return str(same[0]) if same else None
    # Nobody means that everybody is left out.
    if part == EVERYBODY and "unSubscribe" in row.path:
        return None
    if row.format:
        return part if FORMATS[row.format].fits(part) else None
    return part if is_uid(part) else None


def _is_id(row: Parameter) -> bool:
    """Whether a member, or an element, is a user's ID."""
    return row.path.lower().endswith(("uid", "uids[]"))


def _number(text: str) -> int | float | None:
    """The number that a string of digits contains."""
    whole, _, part = text.strip().removeprefix("-").partition(".")
    if not (whole + part).isdecimal() or not whole or not text.isascii() or len(text) > 20:
        return None
    number = float(text)
    return int(number) if number.is_integer() else number
