"""The schema and the engine say the same of single members; what differs by design is listed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

import recdsl
from recdsl.checks.member_rules import CANVAS
from recdsl.checks.unknown_members import find_unread_members, promised
from recdsl.linting.engine import diagnose
from recdsl.model.finding import MODES
from recdsl.model.json_value import escaped
from recdsl.model.placeholder import parse_placeholders as lifted
from recdsl.reference.body_schema import body_schema
from recdsl.reference.pointers import REGION, TRANSCODING_CONFIG
from recdsl.reference.reference import DEFAULT
from recdsl.reference.value_formats import FILLED_PATTERN
from tests.checks.bodies import document
from tests.laws.bodies import bodies
from tests.laws.specs import GENERATED, TEXTS, damaged, sentences
from tests.laws.test_never_raises import with_every_value

if TYPE_CHECKING:
    from recdsl.model.finding import Mode

Said = set[tuple[str, str]]
"""Pointers, each with the rule that is broken there."""

OPEN_SCHEMA: Any = body_schema()
FILLED_SCHEMA: Any = body_schema(filled=True)
OPEN = Draft202012Validator(OPEN_SCHEMA)
FILLED = Draft202012Validator(FILLED_SCHEMA)

# A keyword of JSON Schema, and the rule that says the same. Where one place breaks several, the
# engine says the first alone: they stand here in its order.
RULE_OF = {
    "type": "wrong-type",
    "enum": "unlisted-value",
    "minimum": "out-of-range",
    "maximum": "out-of-range",
    "minItems": "empty-member",
    "maxItems": "too-long",
    "maxLength": "too-long",
    "pattern": "wrong-format",
    "required": "missing-member",
}
ORDER = ["wrong-type", "empty-member", *dict.fromkeys(RULE_OF.values())]
# The region's list belongs to the vendor, and so do the rules about it.
OF_REGION = {"unlisted-value": "unlisted-region", "missing-member": "missing-region"}
SINGLE_FIELD = {*RULE_OF.values(), *OF_REGION.values()}


def by_schema(schema: Any, body: Any) -> Said:
    """What the schema says of a body: at each place what the engine would say first."""
    broken: dict[str, set[str]] = {}
    for error in schema.iter_errors(body):
        for pointer in _places(error):
            broken.setdefault(pointer, set()).add(_rule_of(error))
    first = {pointer: min(rules, key=ORDER.index) for pointer, rules in broken.items()}
    return {
        (pointer, OF_REGION.get(rule, rule) if pointer == REGION else rule)
        for pointer, rule in first.items()
    }


def _rule_of(error: ValidationError) -> str:
    """The rule that says the same as a keyword that is broken."""
    if error.validator == "pattern" and error.validator_value == FILLED_PATTERN:
        return "empty-member"
    return RULE_OF[str(error.validator)]


def _places(error: ValidationError) -> Iterator[str]:
    """Where an error belongs: at the value, or at each member that is missing in it."""
    pointer = "".join(f"/{escaped(str(step))}" for step in error.absolute_path)
    if error.validator != "required":
        yield pointer
        return
    assert isinstance(error.instance, dict)
    assert isinstance(error.validator_value, list)
    yield from (f"{pointer}/{name}" for name in error.validator_value if name not in error.instance)


def by_engine(body: Any, mode: Mode, *, filled: bool = False) -> Said:
    diagnostics = diagnose(document(body if filled else lifted(body), mode))
    said = {(one.pointer, one.rule.name) for one in diagnostics}
    return {(pointer, rule) for pointer, rule in said if rule in SINGLE_FIELD}


# Where the schema speaks and the engine does not, by design: what it is, and whether this is it.


def _stands_elsewhere(pointer: str, body: Any, mode: Mode) -> bool:
    """A member that stands elsewhere by mistake is not also missing: one fault, one finding."""
    return pointer in promised(find_unread_members(lifted(body), (mode,)))


def _not_read(pointer: str, body: Any, mode: Mode) -> bool:
    """A member that the mode does not read is not missing in it; the schema knows no mode."""
    node = DEFAULT.node_at(pointer, body)
    return node is not None and node.parameter is not None and mode not in node.parameter.modes


def _is_of_the_canvas(pointer: str, body: Any, mode: Mode) -> bool:
    """Of several numbers of the canvas that are missing, one finding speaks, at the first."""
    holder, _, name = pointer.rpartition("/")
    if holder != TRANSCODING_CONFIG or name not in CANVAS:
        return False
    there = body["clientRequest"]["recordingConfig"]["transcodingConfig"]
    first = next(one for one in CANVAS if one not in there)
    return mode == "mix" and name != first


BY_DESIGN = {
    ("missing-member", _is_of_the_canvas),
    ("missing-member", _stands_elsewhere),
    ("missing-region", _stands_elsewhere),
    ("missing-member", _not_read),
}


def is_by_design(pointer: str, rule: str, body: Any, mode: Mode) -> bool:
    return any(rule == name and holds(pointer, body, mode) for name, holds in BY_DESIGN)


def expected_of_engine(schema: Any, body: Any, mode: Mode) -> Said:
    said = by_schema(schema, body)
    return {one for one in said if not is_by_design(*one, body, mode)}


def assert_agreement(body: Any) -> None:
    for mode in MODES:
        assert by_engine(body, mode) == expected_of_engine(OPEN, body, mode)
        assert by_engine(body, mode, filled=True) == expected_of_engine(FILLED, body, mode)


@given(body=bodies())
def test_schema_and_engine_agree_on_every_member_of_any_body(body: Any) -> None:
    assert_agreement(body)


@given(text=sentences() | damaged(sentences() | st.sampled_from(TEXTS)) | GENERATED)
def test_what_compiles_without_an_error_is_what_the_schema_takes(text: str) -> None:
    compilation = recdsl.compile(text)
    if compilation.ok:
        for request in compilation.requests:
            assert expected_of_engine(OPEN, request.body, request.mode) == set()


@given(text=sentences(), value=st.sampled_from(["1", "0", "30", "lobby", "s3", "<a>", "${A}"]))
def test_what_is_filled_without_an_error_is_what_the_filled_schema_takes(
    text: str, value: str
) -> None:
    compilation = recdsl.compile(text, values=with_every_value(text, value))
    if compilation.ok:
        for request in compilation.requests:
            assert expected_of_engine(FILLED, request.body, request.mode) == set()
