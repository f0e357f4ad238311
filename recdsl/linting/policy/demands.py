"""The demand of a schema keyword in words, without any value of the body."""

from __future__ import annotations

import json

from recdsl.model.quoting import listed

_LONGEST = 12
_ARTICLES = {
    "object": "an object",
    "array": "an array",
    "string": "a string",
    "number": "a number",
    "integer": "a whole number",
    "boolean": "true or false",
    "null": "null",
}
_SAYINGS = {
    "minimum": "has to be {} or more",
    "maximum": "has to be {} or less",
    "exclusiveMinimum": "has to be more than {}",
    "exclusiveMaximum": "has to be less than {}",
    "multipleOf": "has to be a multiple of {}",
    "minLength": "has to have at least {} characters",
    "maxLength": "has to have at most {} characters",
    "minItems": "has to have at least {} elements",
    "maxItems": "has to have at most {} elements",
    "minProperties": "has to have at least {} members",
    "maxProperties": "has to have at most {} members",
}
_PHRASES = {
    "required": "has to be in the body",
    "dependentRequired": "has to be in the body",
    "additionalProperties": "has to be left out",
    "unevaluatedProperties": "has members that have to be left out",
    "unevaluatedItems": "has elements that have to be left out",
    "uniqueItems": "has to have each element once",
    "contains": "has too few or too many elements of one kind",
    "not": "has to be something else",
    "anyOf": "has to be one of the things that the policy names",
    "oneOf": "has to be exactly one of the things that the policy names",
}


def demand(keyword: object, wanted: object) -> str:
    """The demand of a keyword, as the words after the name of a member: `has to be 1`.

    Args:
        keyword: the keyword of the schema; None if the schema is `false`.
        wanted: the keyword's value.
    """
    if keyword == "const":
        return f"has to be {_written(wanted)}"
    if keyword == "enum" and isinstance(wanted, list) and len(wanted) <= _LONGEST:
        return f"has to be {listed(map(_written, wanted))}"
    if keyword == "type":
        kinds = wanted if isinstance(wanted, list) else [wanted]
        return f"has to be {listed(_ARTICLES.get(str(kind), str(kind)) for kind in kinds)}"
    if keyword == "pattern":
        return f"has to match `{wanted}`"
    if keyword is None:
        return _PHRASES["additionalProperties"]
    if isinstance(keyword, str) and keyword in _SAYINGS:
        return _SAYINGS[keyword].format(_written(wanted))
    return _PHRASES.get(str(keyword), f"has to fulfil `{keyword}`")


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
