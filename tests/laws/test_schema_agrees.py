"""The schema and the engine say the same of single members; what differs by design is listed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

import recdsl
from recdsl.checks.member_rules import CANVAS
from recdsl.checks.terms import Terms
from recdsl.checks.unknown_members import find_unread_members, promised
from recdsl.linting.engine import diagnose
from recdsl.model.finding import MODES
from recdsl.model.json_value import escaped
from recdsl.model.operations import has, value_at
from recdsl.model.placeholder import parse_placeholders as lifted
from recdsl.model.project import Project
from recdsl.reference.body_schema import body_schema
from recdsl.reference.edition_names import EDITIONS
from recdsl.reference.pointers import REGION, STORAGE_CONFIG, TRANSCODING_CONFIG, VENDOR
from recdsl.reference.reference import DEFAULT, edition
from recdsl.reference.value_formats import FILLED_PATTERN
from tests.checks.bodies import document
from tests.laws.bodies import bodies
from tests.laws.specs import GENERATED, TEXTS, damaged, sentences
from tests.laws.test_never_raises import with_every_value

if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Mode
    from recdsl.reference.reference import Reference

Said = set[tuple[str, str]]
"""Pointers, each with the rule that is broken there."""

REFERENCES = [edition(name) for name in EDITIONS]
OPEN: dict[str, Any] = {one.edition: Draft202012Validator(body_schema(one)) for one in REFERENCES}
FILLED: dict[str, Any] = {
    one.edition: Draft202012Validator(body_schema(one, filled=True)) for one in REFERENCES
}
EACH_EDITION = pytest.mark.parametrize("reference", REFERENCES, ids=EDITIONS)

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
# The region's list belongs to the vendor, and so do the rules about it; storage has its own rule.
OF_REGION = {"unlisted-value": "unlisted-region", "missing-member": "missing-region"}
OF_FIXED_REGION = {**OF_REGION, "unlisted-value": "region-without-effect"}
OWN = {("missing-member", STORAGE_CONFIG): "missing-storage"}
SINGLE_FIELD = {*RULE_OF.values(), *OF_REGION.values(), *OF_FIXED_REGION.values(), *OWN.values()}


def by_schema(schema: Any, body: Any, reference: Reference) -> Said:
    """What the schema says of a body: at each place what the engine would say first."""
    broken: dict[str, set[str]] = {}
    for error in schema.iter_errors(body):
        for pointer in _places(error):
            broken.setdefault(pointer, set()).add(_rule_of(error))
    first = {pointer: min(rules, key=ORDER.index) for pointer, rules in broken.items()}
    of_region = OF_FIXED_REGION if _has_fixed_region(body, reference) else OF_REGION
    return {
        (
            pointer,
            of_region.get(rule, rule) if pointer == REGION else OWN.get((rule, pointer), rule),
        )
        for pointer, rule in first.items()
    }


def _has_fixed_region(body: Any, reference: Reference) -> bool:
    vendor = value_at(body, VENDOR) if has(body, VENDOR) else None
    row = reference.vendor_by_number.get(vendor) if isinstance(vendor, int | float) else None  # type: ignore[arg-type]
    return row is not None and row.fixed_region is not None


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


def by_engine(body: Any, mode: Mode, reference: Reference, *, filled: bool = False) -> Said:
    terms = Terms(project=Project(reference=reference))
    diagnostics = diagnose(document(body if filled else lifted(body), mode), terms)
    # In the first edition the row of storage does not require it, and no region is wanted.
    of_later = {"region-without-effect", "missing-storage"}
    rules = SINGLE_FIELD - of_later if reference is DEFAULT else SINGLE_FIELD
    said = {(one.pointer, one.rule.name) for one in diagnostics if one.rule.name in rules}
    # A required member that is misspelt is reported where it is.
    said = {one for one in said if one[1] != "missing-member" or not has(body, one[0])}
    newer = (one for one in diagnostics if one.rule.name == "newer-edition")
    return said.union(*(_newer(one, reference) for one in newer))


def _newer(one: Diagnostic, reference: Reference) -> Said:
    """What would be said of places that only a later edition knows, if there were none."""
    pointers = (one.pointer, *(label.pointer for label in one.related))
    known = {f"/{row.path.replace('.', '/')}" for row in reference.parameters}
    return {
        (pointer, "unlisted-region" if pointer == REGION else "unlisted-value")
        for pointer in pointers
        if pointer in known
    }


# Where the schema speaks and the engine does not, by design: what it is, and whether this is it.


def _stands_elsewhere(pointer: str, body: Any, mode: Mode, reference: Reference) -> bool:
    """A member that stands elsewhere by mistake is not also missing: one fault, one finding."""
    unread = find_unread_members(lifted(body), (mode,), reference)
    if pointer == "/clientRequest" and any(
        not one.holder and one.belongs == (f"clientRequest.{one.name}",) for one in unread
    ):
        return False  # one finding says that it is missing around what stands outside
    return pointer in promised(unread)


def _not_read(pointer: str, body: Any, mode: Mode, reference: Reference) -> bool:
    """A member that the mode does not read is not missing in it; the schema knows no mode."""
    node = reference.node_at(pointer, body)
    return node is not None and node.parameter is not None and mode not in node.parameter.modes


def _is_of_the_canvas(pointer: str, body: Any, mode: Mode, reference: Reference) -> bool:
    """Of several numbers of the canvas that are missing, one finding speaks, at the first."""
    del reference
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
    ("missing-storage", _stands_elsewhere),
}


def is_by_design(pointer: str, rule: str, body: Any, mode: Mode, reference: Reference) -> bool:
    return any(rule == name and holds(pointer, body, mode, reference) for name, holds in BY_DESIGN)


def expected_of_engine(
    schemas: dict[str, Any], body: Any, mode: Mode, reference: Reference = DEFAULT
) -> Said:
    said = by_schema(schemas[reference.edition], body, reference)
    return {one for one in said if not is_by_design(*one, body, mode, reference)}


def assert_agreement(body: Any, reference: Reference) -> None:
    for mode in MODES:
        found = by_engine(body, mode, reference)
        assert found == expected_of_engine(OPEN, body, mode, reference)
        found = by_engine(body, mode, reference, filled=True)
        assert found == expected_of_engine(FILLED, body, mode, reference)


@EACH_EDITION
@given(data=st.data())
def test_schema_and_engine_agree_on_every_member_of_any_body(
    reference: Reference, data: st.DataObject
) -> None:
    assert_agreement(data.draw(bodies(reference.edition)), reference)


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
