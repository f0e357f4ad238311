"""JSON Schema for bodies with unknown values: which values are surely invalid, and which may be.

A schema is read in two ways. The lenient reading finds an error only if there is one for all values
of the unknowns; the strict reading finds an error if there is one for some values. `not`, `if`,
`oneOf` and `contains` need the other reading as well: a value is surely valid if the strict reading
finds no error, and surely invalid if the lenient one finds an error.
"""

from __future__ import annotations

from jsonschema.validators import Draft202012Validator, extend, validator_for

from recdsl.linting.policy.keywords import (
    Breach,
    additional_properties,
    dependent_required,
    elements,
    pattern,
    pattern_properties,
    properties,
    reference,
    required,
    worded,
)
from recdsl.model.json_value import Open, Unknown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from jsonschema.exceptions import ValidationError

    from recdsl.linting.policy.keywords import Errors, Keyword, Validator

# These keywords apply to values of any type; `format` does not, as formats are not checked.
_IN_PLACE = frozenset(
    {"allOf", "anyOf", "oneOf", "not", "if", "$ref", "$dynamicRef", "$recursiveRef", "format"}
)
# Keywords that an object with unreadable members may fulfil.
_OF_ABSENCE = frozenset({"required", "minProperties", "dependentRequired", "dependencies"})
_UNEVALUATED = frozenset({"unevaluatedItems", "unevaluatedProperties"})


class Reading:
    """The keywords of one dialect, in one of the two readings."""

    def __init__(self, schema: dict[str, object] | bool) -> None:
        """Store the schema with its dialect; the default is 2020-12."""
        base = validator_for(schema, default=Draft202012Validator)
        own: dict[str, Keyword] = {
            "not": self._not,
            "if": self._if,
            "oneOf": self._one_of,
            "contains": self._contains,
            "required": required,
            "dependentRequired": dependent_required,
            "pattern": pattern,
            "patternProperties": pattern_properties,
            "additionalProperties": additional_properties,
        }
        known: dict[str, Keyword] = {**base.VALIDATORS}
        known.update({name: keyword for name, keyword in own.items() if name in known})
        known["$ref"] = reference(known["$ref"])
        known["properties"] = properties(known["properties"])
        known["uniqueItems"] = self._unique_items(known["uniqueItems"])
        for name in {"enum", "const"} & set(known):
            known[name] = self._equal(name, known[name])
        for name in _UNEVALUATED & set(known):
            known[name] = self._unless_unknown_within(known[name])
        self._is_strict = False
        aware = {name: self._aware(name, keyword) for name, keyword in known.items()}
        self.kind = extend(base, aware)  # type: ignore[no-untyped-call] # its stub has no types

    def surely_invalid(self, validator: Validator, value: object) -> Iterator[Breach]:
        """The errors that a value has for all values of its unknowns."""
        yield from (error for error in validator.iter_errors(value) if isinstance(error, Breach))

    def possibly_invalid(self, validator: Validator, value: object) -> list[Breach]:
        """The errors that a value may have."""
        self._is_strict = True
        try:
            return [error for error in validator.iter_errors(value) if isinstance(error, Breach)]
        finally:
            self._is_strict = False

    def _is_valid(
        self, validator: Validator, value: object, schema: object, *, surely: bool
    ) -> bool:
        before, self._is_strict = self._is_strict, surely
        try:
            return validator.evolve(schema=schema).is_valid(value)
        finally:
            self._is_strict = before

    def _aware(self, name: str, keyword: Keyword) -> Keyword:
        """A keyword that handles unknown values, and adds the words of their schema to errors."""

        def aware(
            validator: Validator, wanted: object, value: object, schema: dict[str, object]
        ) -> Errors:
            hidden = isinstance(value, Unknown) and name not in _IN_PLACE
            if hidden or (isinstance(value, Open) and name in _OF_ABSENCE):
                if self._is_strict:
                    yield Breach("not known")
                return
            for error in keyword(validator, wanted, value, schema) or ():
                yield worded(error, schema)

        return aware

    def _not(self, validator: Validator, wanted: object, value: object, _: object) -> Errors:
        if self._is_valid(validator, value, wanted, surely=not self._is_strict):
            yield Breach("valid, and should not be")

    def _if(
        self, validator: Validator, wanted: object, value: object, schema: dict[str, object]
    ) -> Errors:
        surely = self._is_valid(validator, value, wanted, surely=True)
        possibly = self._is_valid(validator, value, wanted, surely=False)
        if surely or (self._is_strict and possibly):
            yield from validator.descend(value, schema.get("then", True))
        if not possibly or (self._is_strict and not surely):
            yield from validator.descend(value, schema.get("else", True))

    def _one_of(self, validator: Validator, wanted: object, value: object, _: object) -> Errors:
        schemas = elements(wanted)
        surely = sum(self._is_valid(validator, value, option, surely=True) for option in schemas)
        possibly = sum(self._is_valid(validator, value, option, surely=False) for option in schemas)
        one_alone = surely == possibly == 1
        if not one_alone and (self._is_strict or not possibly or surely > 1):
            yield Breach("not valid under exactly one schema")

    def _contains(
        self, validator: Validator, wanted: object, value: object, schema: dict[str, object]
    ) -> Errors:
        if not isinstance(value, list):
            return
        min_count, most = schema.get("minContains", 1), schema.get("maxContains", len(value))
        surely = sum(self._is_valid(validator, element, wanted, surely=True) for element in value)
        possibly = sum(
            self._is_valid(validator, element, wanted, surely=False) for element in value
        )
        fewest, highest = (surely, possibly) if self._is_strict else (possibly, surely)
        assert isinstance(min_count, int | float)
        assert isinstance(most, int | float)
        if fewest < min_count or highest > most:
            yield Breach("too few or too many elements of a kind")

    def _equal(self, name: str, keyword: Keyword) -> Keyword:
        """`enum` and `const` of a value that may contain unknowns, which may be anything."""

        def equal(
            validator: Validator, wanted: object, value: object, schema: dict[str, object]
        ) -> Iterable[ValidationError]:
            if not holds_unknown(value):
                return keyword(validator, wanted, value, schema) or ()
            options = elements(wanted) if name == "enum" else [wanted]
            may_be = any(_may_equal(value, option) for option in options)
            return () if may_be and not self._is_strict else (Breach("another value"),)

        return equal

    def _unique_items(self, keyword: Keyword) -> Keyword:
        def unique(
            validator: Validator, wanted: object, value: object, schema: dict[str, object]
        ) -> Errors:
            if not isinstance(value, list):
                return
            known = [element for element in value if not holds_unknown(element)]
            if self._is_strict and wanted and len(known) < len(value) > 1:
                yield Breach("perhaps twice")
            yield from keyword(validator, wanted, known, schema) or ()

        return unique

    def _unless_unknown_within(self, keyword: Keyword) -> Keyword:
        """Keywords that depend on which schemas match, which is not known for unknown values."""

        def guarded(
            validator: Validator, wanted: object, value: object, schema: dict[str, object]
        ) -> Iterable[ValidationError]:
            if not holds_unknown(value):
                return keyword(validator, wanted, value, schema) or ()
            return (Breach("not known"),) if self._is_strict else ()

        return guarded


def holds_unknown(value: object) -> bool:
    """Whether a value is unknown, or has an unknown one in it."""
    if isinstance(value, dict):
        return any(map(holds_unknown, value.values()))
    if isinstance(value, list):
        return any(map(holds_unknown, value))
    return isinstance(value, Unknown)


def _may_equal(value: object, other: object) -> bool:
    """Whether a value may be equal to a known one: an unknown may be anything."""
    if isinstance(value, Unknown):
        return True
    if isinstance(value, dict) and isinstance(other, dict):
        return value.keys() == other.keys() and all(
            _may_equal(value[name], other[name]) for name in value
        )
    if isinstance(value, list) and isinstance(other, list):
        return len(value) == len(other) and all(map(_may_equal, value, other))
    return isinstance(value, bool) == isinstance(other, bool) and value == other
