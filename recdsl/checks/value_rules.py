"""One value against its row of the table: type, closed set, range, length, format."""

from __future__ import annotations

from recdsl.checks.meant_values import fits, meant_by
from recdsl.checks.rule_wording import FORGOTTEN, REFUSED, bounds, choice_text, choices, named
from recdsl.model.finding import Finding, Fix, Put
from recdsl.model.json_value import type_names
from recdsl.model.placeholder import is_filler
from recdsl.model.quoting import closest, counted, quoted
from recdsl.reference.value_formats import FORMATS, is_blank, is_uid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.json_value import Json, Unknown
    from recdsl.reference.parameter import Choice, Parameter
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
# The effect of a wrong format, if the service does not refuse it.
_EFFECTS = {"http-url": "the service cannot load the image, so the background does not have it"}
_KINDS = {"string": "a string", "number": "a number", "boolean": "true or false"}

# What stands for a value without a name that a formatting call puts in.
_ANY_VALUE = "${VALUE}"


def fault(value: Json, node: Node, pointer: str, reference: Reference) -> Finding | None:
    """The first finding about a known value; a member never gets two."""
    row = node.parameter
    if row is None or (value is None and row.nullable):
        return None
    return (
        _wrong_type(value, node, pointer, reference)
        or _empty_member(value, row, pointer)
        or _unlisted_value(value, row, pointer, reference)
        or _out_of_range(value, row, pointer)
        or _too_long(value, row, pointer)
        or _wrong_format(value, row, pointer)
    )


def surely_at_fault(value: Unknown, node: Node, pointer: str) -> Iterator[Finding]:
    """The finding about a value that is not known yet: about its type or its known part."""
    row = node.parameter
    if row is None:
        return
    own = "number" if row.kind in ("integer", "number") else row.kind
    if value.kind and value.kind != own:
        yield _surely_another_type(value, row, pointer)
    elif row.format and not FORMATS[row.format].may_become(value):
        yield _surely_another_form(value, row, pointer)


def _surely_another_type(value: Unknown, row: Parameter, pointer: str) -> Finding:
    wanted = _WANTED[row.kind]
    shown = "the value here" if row.secret or value.text == _ANY_VALUE else f"`{value.text}`"
    advice = f"Make it {wanted} before you send the body."
    if value.kind == "string" and not value.is_code:
        advice = "Remove the quotes around it: any value in quotes is a string."
    elif value.kind == "number" and row.kind == "string" and not value.is_code:
        advice = "Write quotes around it."
    elif value.kind == "string":
        advice = (
            f"Make it {wanted} before you send the body; values from the environment or joined "
            "from strings are strings."
        )
    return Finding(
        rule="wrong-type",
        message=f"{named(pointer)} is {shown}, which is {_KINDS[value.kind]}; {wanted} belongs "
        f"here, and {REFUSED}.",
        help=advice,
        pointer=pointer,
        constraints=row.constraints("type"),
        quotes="" if row.secret else value.text,
    )


def _surely_another_form(value: Unknown, row: Parameter, pointer: str) -> Finding:
    assert row.format
    # An address may contain a password.
    is_shown = not row.secret and row.format != "http-url"
    shown = f" is `{value.text}`;" if is_shown else ":"
    phrase = FORMATS[row.format].phrase
    return Finding(
        rule="wrong-format",
        message=f"{named(pointer)}{shown} with any value filled in, the fixed part breaks the "
        f"format that the service reads, and {REFUSED}.",
        help=f"It has to be {phrase}.",
        pointer=pointer,
        constraints=row.constraints("format"),
    )


def rules_about(row: Parameter) -> Iterator[str]:
    """The names of the rules that depend on the value of a member.

    Every unknown may be empty, so empty-member does not wait.
    """
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


def _wrong_type(value: Json, node: Node, pointer: str, reference: Reference) -> Finding | None:
    row = node.parameter
    assert row
    if fits(value, row.kind):
        return None
    wanted = _WANTED[row.kind]
    meant = meant_by(value, node)
    if meant is not None and not _is_faultless(meant, node, reference):
        meant = None
    fixes: tuple[Fix, ...] = ()
    advice = f"Write {choices(row) if row.choices else wanted}."
    named_choice = None if meant is not None else _chosen_by_name(value, row)
    if named_choice is not None:
        number = quoted(named_choice.value)
        advice = f"Write {choice_text(named_choice.value, named_choice.means)}."
        fixes = (Fix(f"Write {number}", "unsafe", (Put(pointer, named_choice.value),)),)
    elif isinstance(meant, list) and isinstance(value, dict):
        advice = f"Put the object in brackets: `{quoted(meant)}`."
        fixes = (Fix("Put the object in brackets", "safe", (Put(pointer, meant),)),)
    elif meant is not None:
        shown = "it in quotes" if row.secret else quoted(meant)
        plain = row.secret or row.kind == "boolean"
        advice = f"Write {shown}." if plain else f"Write {shown}, {wanted}."
        fixes = (Fix(f"Write {shown}", "safe", (Put(pointer, meant),)),)
    problem = f"{named(pointer)} is {_shown_value(value, row)}"
    if _forgotten(value):
        problem = f"{problem}{FORGOTTEN}"
    elif isinstance(value, float):
        problem = f"{problem}, which is not whole"
    return Finding(
        rule="wrong-type",
        message=f"{problem}; {wanted} belongs here, and {REFUSED}.",
        help=advice,
        pointer=pointer,
        fixes=fixes,
        constraints=row.constraints("type"),
    )


def _is_faultless(meant: Json, node: Node, reference: Reference) -> bool:
    """Whether a value has no finding by its own row."""
    if fault(meant, node, "", reference):
        return False
    if not isinstance(meant, list) or node.element is None:
        return True
    element = node.element
    return not any(fault(item, element, "", reference) for item in meant)


def _chosen_by_name(value: Json, row: Parameter) -> Choice | None:
    """The choice whose number was meant by its name, such as "AES_128_XTS" or "audio only".

    A vendor's names are its own (see `names_of_numbers.py`).
    """
    if not isinstance(value, str) or row.kind != "integer" or row.name == "vendor":
        return None
    letters = _letters(value)
    same = [
        choice
        for choice in row.choices
        if letters in (_letters(choice.word), _letters(choice.means))
    ]
    return same[0] if len(same) == 1 else None


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name)).lower()


def _shown_value(value: Json, row: Parameter) -> str:
    """A value of the wrong type, shown only if it is a scalar and cannot contain a secret."""
    kind = type_names[type(value)]
    if isinstance(value, str) and is_blank(value):
        return f"empty, {kind}" if row.kind != "string" else "empty"
    if row.secret or row.kind in ("object", "array") or isinstance(value, dict | list):
        return kind
    return quoted(value) if value is None else f"{quoted(value)}, {kind}"


def _forgotten(value: Json) -> bool:
    """Whether a value is a word, or a run of x's, that somebody forgot to replace."""
    return isinstance(value, str) and is_filler(value)


def _empty_member(value: Json, row: Parameter, pointer: str) -> Finding | None:
    if not row.filled or not (value == [] or (isinstance(value, str) and is_blank(value))):
        return None
    advice = f"Fill it in: {row.doc}"
    if isinstance(value, str):
        advice += " An environment variable that is not set often leaves an empty text."
    return Finding(
        rule="empty-member",
        message=f"{named(pointer)} is empty; for the service it is missing, so it answers error 2 "
        "and records nothing.",
        help=advice,
        pointer=pointer,
        constraints=row.constraints("required"),
    )


def _unlisted_value(
    value: Json, row: Parameter, pointer: str, reference: Reference
) -> Finding | None:
    if not row.choices or any(choice.value == value for choice in row.choices):
        return None
    blank = isinstance(value, str) and is_blank(value)
    problem = f"{named(pointer)} is {'empty' if blank else quoted(value)}"
    if _forgotten(value):
        problem = f"{problem}{FORGOTTEN}"
    same = [
        choice.value
        for choice in row.choices
        if isinstance(value, str) and str(choice.value).lower() == value.strip().lower()
    ]
    fixes = tuple(
        Fix(f"Write {quoted(choice)}", "safe", (Put(pointer, choice),)) for choice in same
    )
    near = None if same else _near(value, row)
    advice = f"Write {choices(row)}.{_beyond(value, row, reference)}"
    if near:
        advice = f"Did you mean {quoted(near)}? {advice}"
        fixes = (Fix(f"Write {quoted(near)}", "unsafe", (Put(pointer, near),)),)
    return Finding(
        rule="unlisted-value",
        message=f"{problem}; the service does not accept that value: it answers error 2 and "
        "records nothing.",
        help=advice,
        pointer=pointer,
        fixes=fixes,
        constraints=row.constraints("choices"),
    )


def _near(value: Json, row: Parameter) -> str | None:
    """The listed text that is most similar to a misspelt one."""
    if not isinstance(value, str) or row.kind != "string":
        return None
    by_name = {str(choice.value).lower(): str(choice.value) for choice in row.choices}
    near = closest(value.strip().lower().replace("-", "_"), by_name)
    return by_name[near] if near else None


def _beyond(value: Json, row: Parameter, reference: Reference) -> str:
    """Facts beyond the edition about a value that it does not list."""
    number = int(value) if isinstance(value, float) and value.is_integer() else value
    remark = reference.facts.remarks.get(f"{row.path} {number}")
    return f" {remark.effect}" if remark else ""


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
    better = _in_range(value, row, bound)
    shown = quoted(value)
    unit = f" {row.unit}" if row.unit and shown[-1].isdigit() else ""
    return Finding(
        rule="out-of-range",
        message=f"{named(pointer)} is {shown}{unit}; the service accepts {bounds(row)} and answers "
        "error 2 to anything else.",
        help=f"Write a number in that range, such as {quoted(better)}.",
        pointer=pointer,
        fixes=(Fix(f"Write {quoted(better)}", "unsafe", (Put(pointer, better),)),),
        constraints=row.constraints("range"),
    )


def _in_range(value: float, row: Parameter, bound: float) -> int | float:
    """The number to propose: without its minus, else a default, else the bound."""
    default = row.default
    if value <= 0 and row.minimum is not None and row.minimum > 0:
        if row.minimum <= -value and (row.maximum is None or -value <= row.maximum):
            return -value
        if isinstance(default, int | float) and not isinstance(default, bool):
            return default
    return bound


def _too_long(value: Json, row: Parameter, pointer: str) -> Finding | None:
    if row.longest is None or not isinstance(value, list | str) or len(value) <= row.longest:
        return None
    what = "element" if isinstance(value, list) else "character"
    most = counted(row.longest, what)
    return Finding(
        rule="too-long",
        message=f"{named(pointer)} has {counted(len(value), what)}; the service accepts at most "
        f"{row.longest} and answers error 2 to more.",
        help=f"Keep at most {most}.",
        pointer=pointer,
        constraints=row.constraints("length"),
    )


def _wrong_format(value: Json, row: Parameter, pointer: str) -> Finding | None:
    if not row.format or not isinstance(value, str):
        return None
    wanted = FORMATS[row.format]
    if wanted.fits(value):
        return None
    if is_blank(value):
        problem = "is empty"
    elif _forgotten(value):
        problem = f"is {quoted(value)}{FORGOTTEN}"
    elif row.secret or row.format == "http-url":  # an address may contain a password
        problem = f"is not {wanted.phrase}"
    else:
        problem = f"is {quoted(value)}"
    form = "" if problem.startswith("is not") else f"it has to be {wanted.phrase}; "
    return Finding(
        rule="wrong-format",
        message=f"{named(pointer)} {problem}; {form}{_EFFECTS.get(row.format, REFUSED)}.",
        help=_format_advice(value, row, wanted.phrase),
        pointer=pointer,
        constraints=row.constraints("format"),
    )


def _format_advice(value: str, row: Parameter, phrase: str) -> str:
    if row.format == "folder" and "/" in value:
        return "Write each folder as a separate element, without slashes."
    if row.format in ("uid", "user") and not is_blank(value):
        ids = [part.strip() for part in value.replace(";", ",").replace(" ", ",").split(",")]
        several = [part for part in ids if part]
        if row.format == "user" and len(several) > 1 and all(map(is_uid, several)):
            return f"Write each ID as a separate element: {', '.join(map(quoted, several))}."
        if len(several) == 1 and several[0] != value and is_uid(several[0]):
            return f"Write {quoted(several[0])}."
        return f"Write {phrase}. The service does not support user accounts instead of IDs."
    return f"Write {phrase}."
