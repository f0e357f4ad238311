"""Format values for people; secrets are never shown."""

from __future__ import annotations

from recdsl.model.json_value import Unknown
from recdsl.model.masks import HIDDEN
from recdsl.model.placeholder import is_placeholder
from recdsl.model.quoting import listed, quoted
from recdsl.model.shown_values import is_secret_place, shown_text
from recdsl.secrets import mask_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter

_SECONDS = {"s": 1, "min": 60, "h": 3600}
_STEPS = ((86400, "day"), (3600, "hour"), (60, "minute"), (1, "second"))
_UNITS = {"px": "pixels", "fps": "frames a second"}
_PLURALS = {"s": "seconds", "min": "minutes", "h": "hours", **_UNITS}


def value_text(value: Json, name: str, parameter: Parameter | None = None) -> str:
    """A value as a phrase: a choice by its meaning, a time in people's units, a secret as `***`.

    Args:
        value: the value in the body.
        name: the member's name or the pointer to it, which identifies secrets.
        parameter: its row, if the table has one.
    """
    if isinstance(value, Unknown):
        return _unknown(value, name, parameter)
    if is_secret_place(name):
        return HIDDEN
    if parameter:
        for choice in parameter.choices:
            if same_number(choice.value, value):
                return choice.means if isinstance(value, bool) else _chosen(value, choice.means)
        if parameter.unit and not isinstance(value, bool) and isinstance(value, int | float):
            return with_unit(value, parameter.unit)
    return plain(value, name)


def _chosen(value: Json, means: str) -> str:
    return means if isinstance(value, str) else f"{quoted(value)} ({means})"


def _unknown(value: Unknown, name: str, parameter: Parameter | None) -> str:
    text = shown_text(value)
    unit = _PLURALS.get(parameter.unit, parameter.unit) if parameter else ""
    shown = text if _alone(text) else ""
    if value.is_code:
        # An expression for a secret may contain one, as a default or an argument.
        is_secret = is_secret_place(name) or bool(parameter and parameter.secret)
        shown = f"`{HIDDEN if is_secret and not _is_path(text) else text}`"
    if shown:
        return f"the value of {shown}" + (f" ({unit})" if unit else "")
    return quoted(mask_value(name, text))


def in_name(value: Json, name: str) -> str | None:
    """A value as part of a name of a file; None if it is not a text.

    If a program puts the value together, only its literal parts are in the name.
    """
    if not isinstance(value, Unknown):
        return mask_value(name, value) if isinstance(value, str) else None
    if not value.is_code:
        return mask_value(name, value.text)
    return "{…}".join(value.fixed) if value.fixed else f"{{{shown_text(value)}}}"


def _is_path(text: str) -> bool:
    """Whether an expression is made of names alone, such as `config.key`."""
    return all(sign.isalnum() or sign in "_$.>-:" for sign in text)


def _alone(text: str) -> bool:
    return is_placeholder(text) and (
        (text.startswith("${") and text.endswith("}") and text.count("}") == 1)
        or (text.startswith("{{") and text.endswith("}}") and text.count("{{") == 1)
    )


def plain(value: Json, name: str) -> str:
    """Any value as JSON has it, its secrets hidden."""
    if isinstance(value, Unknown):
        return _unknown(value, name, None)
    if isinstance(value, str):
        return quoted(mask_value(name, value))
    if is_secret_place(name):
        return HIDDEN
    if isinstance(value, dict):
        inside = (f"{quoted(key)}: {plain(member, key)}" for key, member in value.items())
        return "{" + ", ".join(inside) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(plain(element, name) for element in value) + "]"
    return quoted(_whole(value))


def same_number(value: Json, other: Json) -> bool:
    """Whether two scalars are equal as JSON Schema has it: 15.0 is 15, true is not 1."""
    if isinstance(value, bool) or isinstance(other, bool):
        return value is other
    if isinstance(value, int | float) and isinstance(other, int | float):
        return value == other
    return type(value) is type(other) and value == other


def with_unit(value: float, unit: str) -> str:
    """A number with its unit; a time in the largest unit that divides it."""
    whole = _whole(value)
    if unit in _SECONDS and isinstance(whole, int):
        return duration(whole * _SECONDS[unit])
    return f"{quoted(whole)} {_UNITS.get(unit, unit)}"


def duration(seconds: int) -> str:
    """A time in the largest unit that divides it: 300 is `5 minutes`."""
    for size, word in _STEPS:
        if seconds % size == 0 and (seconds >= size or size == 1):
            count = seconds // size
            # Two days and less are value_text in hours, a minute and a half in seconds.
            if word == "day" and count < 2:
                continue
            return f"{count} {word}{'' if count == 1 else 's'}"
    return f"{seconds} seconds"


def _whole(value: Json) -> Json:
    return int(value) if isinstance(value, float) and value.is_integer() else value


def users(values: Sequence[Json]) -> str:
    """User IDs as a phrase."""
    names = [plain(value, "uid") for value in values]
    bare = [name[1:-1] if name[1:-1].isdecimal() else name for name in names]
    return f"user{'' if len(bare) == 1 else 's'} {listed(bare, 'and')}"
