"""The words of findings for members and for the values that the table allows."""

from __future__ import annotations

from recdsl.model.json_value import tokens
from recdsl.model.quoting import listed, quoted
from recdsl.reference.pointers import LAYOUT_CONFIG

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reference.parameter import Parameter, Scalar

FORGOTTEN = ", which looks like a value to fill in later"
REFUSAL = "answers error 2 and records nothing"
REFUSED = f"the service {REFUSAL}"


def choices(parameter: Parameter) -> str:
    """The values of a closed set, each with its meaning."""
    return listed([choice_text(choice.value, choice.means) for choice in parameter.choices])


def choice_text(value: Scalar, means: str) -> str:
    """One value, with its meaning in brackets."""
    return f"{quoted(value)} ({means})" if means else quoted(value)


def bounds(parameter: Parameter) -> str:
    """The range of a number, with its unit: `5 to 2592000 s`, `at most 1920 px`."""
    unit = f" {parameter.unit}" if parameter.unit else ""
    if parameter.minimum is None:
        return f"at most {parameter.maximum}{unit}"
    if parameter.maximum is None:
        return f"at least {parameter.minimum}{unit}"
    return f"{parameter.minimum} to {parameter.maximum}{unit}"


def named(pointer: str) -> str:
    """The name of a member or an element, for the start of a sentence."""
    path = tokens(pointer)
    if not path:
        return "The body"
    region = region_of(pointer)
    if region is not None:
        inside = pointer != f"{LAYOUT_CONFIG}/{path[-1]}"
        return f"`{path[-1]}` of region {region}" if inside else f"Region {region}"
    if path[-1].isdigit() and len(path) > 1:
        return f"Element {int(path[-1]) + 1} of `{path[-2]}`"
    return f"`{path[-1]}`"


def region_of(pointer: str) -> int | None:
    """The number of the region that contains a place, as the preview of a layout shows it."""
    index = pointer.removeprefix(f"{LAYOUT_CONFIG}/").partition("/")[0]
    return int(index) + 1 if pointer.startswith(f"{LAYOUT_CONFIG}/") else None
