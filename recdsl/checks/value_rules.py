"""One value against its row of the table: type, closed set, range, length, format."""

from __future__ import annotations

from recdsl.checks.rule_wording import REFUSED, bounds, choices, named
from recdsl.model.finding import Finding, Fix, Put
from recdsl.model.json_value import type_names
from recdsl.model.quoting import counted, quoted
from recdsl.reference.value_formats import FORMATS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.json_value import Json, Unknown
    from recdsl.reference.parameter import Parameter
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference

_WANTED = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
}
_FORGOTTEN = ", which looks like something still to be filled in"


def fault(value: Json, node: Node, pointer: str, reference: Reference) -> Finding | None:
    """The first fault of a known value, if it has any; one member never gets two."""
    row = node.parameter
    if row is None or (value is None and row.nullable):
        return None
    return (
        _wrong_type(value, node, row, pointer)
        or _unlisted_value(value, row, pointer, reference)
        or _out_of_range(value, row, pointer)
        or _too_long(value, row, pointer)
        or _wrong_format(value, row, pointer)
    )


def surely_a_string(value: Unknown, node: Node, pointer: str) -> Iterator[Finding]:
    """The fault of a string that is not known yet where another type belongs."""
    row = node.parameter
    if row is None or row.kind == "string":
        return
    wanted = _WANTED[row.kind]
    shown = "what stands here" if row.secret else f"`{value.text}`"
    yield Finding(
        rule="wrong-type",
        message=f"{named(pointer)} is {shown}, which is a string; {wanted} belongs here, and "
        f"{REFUSED}.",
        help=f"Make it {wanted} before it is sent; what comes from the environment, or is put "
        "together from strings, is a string.",
        pointer=pointer,
        constraints=row.constraints("type"),
    )


def asked(row: Parameter) -> Iterator[str]:
    """The names of the rules that the value of a member decides."""
    if row.kind != "string":
        yield "wrong-type"
    if row.choices:
        yield "unlisted-value"
    if row.minimum is not None or row.maximum is not None:
        yield "out-of-range"
    if row.longest is not None:
        yield "too-long"
    if row.format:
        yield "wrong-format"


def _fits(value: Json, kind: str) -> bool:
    """Whether a value is of a kind; 15.0 is a whole number, and no boolean is a number."""
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, int):
        return kind in ("integer", "number")
    if isinstance(value, float):
        return kind == "number" or (kind == "integer" and value.is_integer())
    return isinstance(value, {"object": dict, "array": list, "string": str}.get(kind, ()))


def _wrong_type(value: Json, node: Node, row: Parameter, pointer: str) -> Finding | None:
    if _fits(value, row.kind):
        return None
    wanted = _WANTED[row.kind]
    meant = _meant(value, node, row)
    fixes: tuple[Fix, ...] = ()
    advice = f"Write {wanted}."
    if meant is not None:
        shown = "it in quotes" if row.secret else quoted(meant)
        plain = row.secret or row.kind == "boolean"
        advice = f"Write {shown}." if plain else f"Write {shown}, {wanted}."
        fixes = (Fix(f"Write {shown}", "safe", (Put(pointer, meant),)),)
    said = f"{named(pointer)} is {_said(value, row)}"
    if _forgotten(value):
        said = f"{said}{_FORGOTTEN}"
    elif isinstance(value, float):
        said = f"{said}, which is not whole"
    return Finding(
        rule="wrong-type",
        message=f"{said}; {wanted} belongs here, and {REFUSED}.",
        help=advice,
        pointer=pointer,
        fixes=fixes,
        constraints=row.constraints("type"),
    )


def _said(value: Json, row: Parameter) -> str:
    """A value of the wrong type, shown only where it is a scalar and cannot hold a secret."""
    kind = type_names[type(value)]
    if row.secret or row.kind in ("object", "array") or isinstance(value, dict | list):
        return kind
    return quoted(value) if value is None else f"{quoted(value)}, {kind}"


def _meant(value: Json, node: Node, row: Parameter) -> Json:
    """The value that was meant, where another type says it without doubt; else None."""
    if row.kind in ("integer", "number") and isinstance(value, str):
        number = _number(value)
        return number if _fits(number, row.kind) else None
    if row.kind == "string" and isinstance(value, int) and not isinstance(value, bool):
        return str(value) if value.bit_length() <= 64 else None
    if row.kind == "boolean" and isinstance(value, str):
        return {"true": True, "false": False}.get(value.lower())
    if row.kind == "array" and node.element and node.element.parameter:
        element = node.element.parameter.kind
        # What is empty says nothing, and as an element it would lack all that an element needs.
        return [value] if value not in ({}, "", []) and _fits(value, element) else None
    return None


def _number(text: str) -> int | float | None:
    """The number that a string of digits writes."""
    whole, _, part = text.strip().removeprefix("-").partition(".")
    if not (whole + part).isdecimal() or not whole or not text.isascii() or len(text) > 20:
        return None
    number = float(text)
    return int(number) if number.is_integer() else number


def _forgotten(value: Json) -> bool:
    """Whether a value is a run of x's."""
    return isinstance(value, str) and len(value) > 1 and set(value) in ({"x"}, {"X"})


def _unlisted_value(
    value: Json, row: Parameter, pointer: str, reference: Reference
) -> Finding | None:
    if not row.choices or any(choice.value == value for choice in row.choices):
        return None
    said = f"{named(pointer)} is {quoted(value)}"
    if _forgotten(value):
        said = f"{said}{_FORGOTTEN}"
    same = [
        choice.value
        for choice in row.choices
        if isinstance(value, str) and str(choice.value).lower() == value.strip().lower()
    ]
    fixes = tuple(Fix(f"Write {quoted(one)}", "safe", (Put(pointer, one),)) for one in same)
    number = int(value) if isinstance(value, float) and value.is_integer() else value
    remark = reference.facts.remarks.get(f"{row.path} {number!r}")
    return Finding(
        rule="unlisted-value",
        message=f"{said}; it is none of the values that the service takes, and {REFUSED}.",
        help=f"Write {choices(row)}.{f' {remark.effect}' if remark else ''}",
        pointer=pointer,
        fixes=fixes,
        constraints=row.constraints("choices"),
    )


def _out_of_range(value: Json, row: Parameter, pointer: str) -> Finding | None:
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    bound = None
    if row.minimum is not None and not value >= row.minimum:
        bound = row.minimum
    if row.maximum is not None and not value <= row.maximum:
        bound = row.maximum
    if bound is None:
        return None
    said = quoted(value)
    unit = f" {row.unit}" if row.unit and said[-1].isdigit() else ""
    return Finding(
        rule="out-of-range",
        message=f"{named(pointer)} is {said}{unit}; the service takes {bounds(row)} "
        "and answers error 2 to anything else.",
        help=f"Write a number in that range; the nearest is {bound}.",
        pointer=pointer,
        fixes=(Fix(f"Write {bound}", "unsafe", (Put(pointer, bound),)),),
        constraints=row.constraints("range"),
    )


def _too_long(value: Json, row: Parameter, pointer: str) -> Finding | None:
    if row.longest is None or not isinstance(value, list | str) or len(value) <= row.longest:
        return None
    what = "element" if isinstance(value, list) else "character"
    most = counted(row.longest, what)
    return Finding(
        rule="too-long",
        message=f"{named(pointer)} has {counted(len(value), what)}; the service takes at most "
        f"{row.longest} and answers error 2 to more.",
        help=f"Leave at most {most}.",
        pointer=pointer,
        constraints=row.constraints("length"),
    )


def _wrong_format(value: Json, row: Parameter, pointer: str) -> Finding | None:
    if not row.format or not isinstance(value, str):
        return None
    wanted = FORMATS[row.format]
    if wanted.fits(value):
        return None
    said = f"{named(pointer)} is "
    if _forgotten(value):
        said += f"{quoted(value)}{_FORGOTTEN}; it is "
    elif not row.secret and row.format != "http-url":  # an address may carry a password
        said += f"{quoted(value)}; it is "
    advice = f"Write {wanted.phrase}."
    if row.format == "folder" and "/" in value:
        advice = "Write each folder as an element of its own, without slashes."
    return Finding(
        rule="wrong-format",
        message=f"{said}not written in the form that the service reads, and {REFUSED}.",
        help=advice,
        pointer=pointer,
        constraints=row.constraints("format"),
    )
