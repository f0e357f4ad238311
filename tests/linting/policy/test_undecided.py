"""A law: a breach is there whatever the unknown values are, and no breach is missed for certain."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from recdsl.linting.policy.validators import Reading
from recdsl.model.json_value import Open, Unknown

NAMES = ("a", "b", "c")
KNOWN: list[Any] = [0, 1, "a", "ab", True, None, [], [1], {}, {"a": 1}]
UNKNOWN = Unknown("${X}")

leaves = st.sampled_from([*KNOWN, UNKNOWN, UNKNOWN, UNKNOWN])
instances = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(NAMES), inner, max_size=3)
    ),
    max_leaves=5,
)


def extended(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Schemas of the keywords that look into others, over simpler schemas."""
    several = st.lists(inner, min_size=1, max_size=2)
    properties = st.dictionaries(st.sampled_from(NAMES), inner, max_size=2)
    return st.one_of(
        st.fixed_dictionaries({"not": inner}),
        st.fixed_dictionaries({"if": inner, "then": inner, "else": inner}),
        st.fixed_dictionaries({"oneOf": several}),
        st.fixed_dictionaries({"anyOf": several}),
        st.fixed_dictionaries({"allOf": several}),
        st.fixed_dictionaries({"properties": properties, "additionalProperties": inner}),
        st.fixed_dictionaries({"properties": properties, "unevaluatedProperties": inner}),
        st.fixed_dictionaries({"patternProperties": st.fixed_dictionaries({"^[ab]$": inner})}),
        st.fixed_dictionaries({"items": inner}),
        st.fixed_dictionaries({"prefixItems": several, "items": inner}),
        st.fixed_dictionaries({"contains": inner, "maxContains": st.integers(0, 2)}),
        st.fixed_dictionaries({"contains": inner, "minContains": st.integers(0, 2)}),
        st.fixed_dictionaries({"dependentSchemas": properties}),
        st.fixed_dictionaries({"propertyNames": inner}),
    )


simple = st.one_of(
    st.booleans(),
    st.sampled_from(KNOWN).map(lambda value: {"const": value}),
    st.lists(st.sampled_from(KNOWN), min_size=1, max_size=3).map(lambda values: {"enum": values}),
    st.sampled_from(["string", "integer", "array", "object", "null"]).map(lambda k: {"type": k}),
    st.sampled_from(
        [
            {"minimum": 1},
            {"maxLength": 1},
            {"pattern": "^a$"},
            {"minItems": 1},
            {"uniqueItems": True},
            {"maxProperties": 1},
            {"required": ["a"]},
            {"dependentRequired": {"a": ["b"]}},
        ]
    ),
)
schemas = st.recursive(simple, extended, max_leaves=4)


def filled(value: Any, values: Iterator[Any]) -> Any:
    """An instance with its unknowns replaced, one after the other."""
    if isinstance(value, Unknown):
        return next(values)
    if isinstance(value, dict):
        return {name: filled(inner, values) for name, inner in value.items()}
    return [filled(inner, values) for inner in value] if isinstance(value, list) else value


def unknowns(value: Any) -> int:
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return isinstance(value, Unknown) + sum(map(unknowns, inside))


@settings(max_examples=400, suppress_health_check=[HealthCheck.filter_too_much])
@given(schemas.map(lambda schema: {"allOf": [schema]}), instances)
def test_what_is_certain_is_so_for_all_values(schema: Any, instance: Any) -> None:
    reading = Reading(schema)
    validator = reading.kind(schema)
    certain = list(reading.surely_invalid(validator, instance))
    possible = reading.possibly_invalid(validator, instance)
    plain = Draft202012Validator(schema)
    count = unknowns(instance)
    if count > 2:
        return
    verdicts = {
        plain.is_valid(filled(instance, iter(values)))
        for values in itertools.product(KNOWN, repeat=count)
    }
    if certain:
        assert verdicts == {False}
        assert possible
    if not possible:
        assert verdicts == {True}
    if not count:
        assert verdicts == {not certain}
        assert bool(certain) == bool(possible)


def test_what_is_missing_of_an_object_that_was_not_read_whole_is_open() -> None:
    schema = {"required": ["a"], "minProperties": 1, "dependentRequired": {"b": ["a"]}}
    reading = Reading(schema)
    validator = reading.kind(schema)
    assert list(reading.surely_invalid(validator, Open({}))) == []
    assert reading.possibly_invalid(validator, Open({}))
    assert list(reading.surely_invalid(validator, {}))
