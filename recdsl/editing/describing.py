"""Descriptions of a member of the body, in a few lines of Markdown; secrets are masked."""

from __future__ import annotations

from recdsl.explaining.fact_values import plain, with_unit
from recdsl.model.json_value import Unknown
from recdsl.model.markdown_text import code
from recdsl.model.masks import HIDDEN
from recdsl.model.quoting import listed, quoted
from recdsl.model.shown_values import is_secret_place, shown_path
from recdsl.secrets import mask_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.reference import Reference

_MOST_CHOICES = 12
_EVERY_MODE = 3
_TIMES = ("s", "min", "h")


def described(
    pointer: str, value: Json, parameter: Parameter | None, body: Json, reference: Reference
) -> str:
    """A member and its value, then the table's facts about it."""
    line = line_of(pointer, value, parameter, body, reference)
    return "\n\n".join((line, *(parameter_paragraphs(parameter, reference) if parameter else ())))


def line_of(
    pointer: str, value: Json, parameter: Parameter | None, body: Json, reference: Reference
) -> str:
    """A member and its value, if that is not an object, on one line."""
    shown = code(shown_path(pointer).removeprefix("/").replace("/", "."))
    if isinstance(value, dict) or (isinstance(value, list) and any(map(_is_object, value))):
        return shown
    return f"{shown} = {_valued(value, pointer, parameter, body, reference)}"


def _is_object(value: Json) -> bool:
    return isinstance(value, dict)


def parameter_paragraphs(parameter: Parameter, reference: Reference) -> Iterator[str]:
    """The paragraphs about a parameter: its effect, its values, its phrase."""
    yield parameter.doc
    facts = list(_facts(parameter, reference))
    if facts:
        yield "  \n".join(facts)
    if parameter.choices and len(parameter.choices) <= _MOST_CHOICES:
        yield "\n".join(
            f"- `{quoted(choice.value)}` {choice.means}" for choice in parameter.choices
        )
    if parameter.phrase:
        yield f"In a spec: `{parameter.phrase.replace(', ', '`, `')}`"


def summary(parameter: Parameter, reference: Reference) -> str:
    """The effect of a parameter, its default and its range, in a few lines."""
    return "\n\n".join((parameter.doc, "  \n".join(_facts(parameter, reference)))).strip()


def _facts(parameter: Parameter, reference: Reference) -> Iterator[str]:
    if parameter.need == "required":
        yield "Must be there."
    elif parameter.need == "advised":
        yield "Should be there."
    if parameter.default is not None:
        yield f"Default: {_default(parameter, reference)}"
    limits = _limits(parameter)
    if limits:
        yield f"Range: {limits}"
    if parameter.longest is not None:
        unit = "elements" if parameter.kind == "array" else "characters"
        yield f"At most {parameter.longest} {unit}."
    if len(parameter.modes) < _EVERY_MODE:
        yield f"Read in {_modes(parameter.modes)} recording only."
    if parameter.secret:
        yield "A secret: write a placeholder such as `${NAME}`."


def _default(parameter: Parameter, reference: Reference) -> str:
    default = parameter.default
    value: Json = [*default] if isinstance(default, tuple) else default
    return _valued(value, parameter.path.rpartition(".")[2], parameter, None, reference)


def _limits(parameter: Parameter) -> str:
    ends = [
        None
        if limit is None
        else (with_unit(limit, parameter.unit) if parameter.unit else quoted(limit))
        for limit in (parameter.minimum, parameter.maximum)
    ]
    if ends[0] and ends[1]:
        return f"{ends[0]} to {ends[1]}"
    return f"at least {ends[0]}" if ends[0] else f"at most {ends[1]}" if ends[1] else ""


def _modes(modes: tuple[Mode, ...]) -> str:
    return listed(modes, "and")


def _valued(
    value: Json, pointer: str, parameter: Parameter | None, body: Json, reference: Reference
) -> str:
    """A value as the body has it, with its meaning if that differs."""
    meant = meaning(value, parameter, body, reference)
    if isinstance(value, Unknown):
        words = quoted(mask_value(pointer, value.text))
    elif is_secret_place(pointer):
        words = HIDDEN
    else:
        words = plain(value, pointer)
    return f"{code(words)} ({meant})" if meant else code(words)


def meaning(value: Json, parameter: Parameter | None, body: Json, reference: Reference) -> str:
    """The meaning of a number: a vendor, a region, a choice, a time; empty for all else."""
    if parameter is None or isinstance(value, bool) or not isinstance(value, int):
        return ""
    if parameter.unit in _TIMES:
        return with_unit(value, parameter.unit)
    if parameter.name == "vendor":
        vendors = reference.vendor_by_number
        return vendors[value].title if value in vendors else ""
    if parameter.name == "region":
        return _region(value, body, reference)
    return next((choice.means for choice in parameter.choices if choice.value == value), "")


def _region(number: int, body: Json, reference: Reference) -> str:
    """The name of a region, for the vendor at hand."""
    client = body.get("clientRequest") if isinstance(body, dict) else None
    storage = client.get("storageConfig") if isinstance(client, dict) else None
    vendor = storage.get("vendor") if isinstance(storage, dict) else None
    vendors = reference.vendor_by_number
    if isinstance(vendor, bool) or not isinstance(vendor, int) or vendor not in vendors:
        return ""
    region = reference.region_by_number.get((vendor, number))
    return f"{region.word} of {vendors[vendor].title}" if region and region.place else ""
