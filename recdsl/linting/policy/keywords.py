"""Keywords whose errors belong to the place of a member, which the library does not report."""

from __future__ import annotations

from jsonschema.exceptions import ValidationError

from recdsl.linting.policy.matching import PolicyError, matches

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Protocol

    class Validator(Protocol):
        """The argument of a keyword: the validator of its schema."""

        def evolve(self, *, schema: object) -> Validator:
            """The validator of another schema, with the same references."""
            ...

        def is_valid(self, instance: object) -> bool:
            """Whether there is no error."""
            ...

        def iter_errors(self, instance: object) -> Iterator[ValidationError]:
            """All errors."""
            ...

        def descend(
            self, instance: object, schema: object, path: str | int | None = None
        ) -> Iterator[ValidationError]:
            """The errors of a value under a schema within this one."""
            ...

    Errors = Iterator[ValidationError]
    Keyword = Callable[[Validator, object, object, dict[str, object]], Iterable[ValidationError]]


class Breach(ValidationError):  # noqa: N818 - of the policy, not of the program
    """An error of a schema, with the words of the nearest schema around it that has any."""

    title = ""
    description = ""


def worded(error: ValidationError, schema: dict[str, object]) -> Breach:
    """An error with the words of a schema around it, unless a nearer one has set some."""
    breach = error if isinstance(error, Breach) else Breach.create_from(error)
    if not breach.title and not breach.description:
        breach.title, breach.description = _text(schema, "title"), _text(schema, "description")
    return breach


def _text(schema: dict[str, object], name: str) -> str:
    """A text of a schema in one line, without the control characters of a terminal."""
    value = schema.get(name)
    words = value.split() if isinstance(value, str) else []
    return "".join(letter for letter in " ".join(words) if letter.isprintable())


def required(
    _validator: Validator, wanted: object, value: object, schema: dict[str, object]
) -> Errors:
    """Each missing member at the place it would have, in the words of its own schema."""
    if not isinstance(value, dict):
        return
    named = schema.get("properties")
    for name in elements(wanted):
        if name not in value:
            own = named.get(name) if isinstance(named, dict) else None
            breach = Breach("missing", path=[str(name)])
            yield worded(breach, own) if isinstance(own, dict) else breach


def dependent_required(
    _validator: Validator, wanted: object, value: object, _schema: object
) -> Errors:
    """Each member that another one needs, at the place it would have."""
    if isinstance(value, dict) and isinstance(wanted, dict):
        for name, needed in wanted.items():
            missing = (
                [needed_name for needed_name in elements(needed) if needed_name not in value]
                if name in value
                else []
            )
            yield from (Breach("missing", path=[str(needed_name)]) for needed_name in missing)


def pattern(_validator: Validator, wanted: object, value: object, _schema: object) -> Errors:
    """A text in which the pattern is not found."""
    if isinstance(value, str) and not matches(wanted, value):
        yield Breach("no match")


def pattern_properties(
    validator: Validator, wanted: object, value: object, _schema: object
) -> Errors:
    """The members whose names match, each under the schema of the pattern."""
    if isinstance(value, dict) and isinstance(wanted, dict):
        for name, schema in wanted.items():
            for member, inner in value.items():
                if matches(name, member):
                    yield from validator.descend(inner, schema, path=member)


def additional_properties(
    validator: Validator, wanted: object, value: object, schema: dict[str, object]
) -> Errors:
    """Each other member at its own place: it is not allowed, or it has a schema."""
    if not isinstance(value, dict) or wanted is True:
        return
    named, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
    assert isinstance(named, dict)
    assert isinstance(patterns, dict)
    for name, inner in value.items():
        if name in named or any(matches(pattern, name) for pattern in patterns):
            continue
        if wanted is False:
            yield _not_allowed(name)
        else:
            yield from validator.descend(inner, wanted, path=name)


def reference(keyword: Keyword) -> Keyword:
    """A reference; old dialects accept other values than a text, but they lead nowhere."""

    def follow(
        validator: Validator, wanted: object, value: object, schema: dict[str, object]
    ) -> Iterable[ValidationError]:
        if not isinstance(wanted, str):
            raise PolicyError("a `$ref` in it is not a text.")
        return keyword(validator, wanted, value, schema) or ()

    return follow


def properties(keyword: Keyword) -> Keyword:
    """Each member that is not allowed, at its own place, which the library does not report."""

    def each(
        validator: Validator, wanted: object, value: object, schema: dict[str, object]
    ) -> Errors:
        if isinstance(wanted, dict) and isinstance(value, dict):
            barred = [name for name, inner in wanted.items() if inner is False]
            yield from (_not_allowed(name) for name in barred if name in value)
            wanted = {name: inner for name, inner in wanted.items() if inner is not False}
        yield from keyword(validator, wanted, value, schema) or ()

    return each


def _not_allowed(name: str) -> Breach:
    return Breach("not allowed", "additionalProperties", path=[name], validator_value=False)


def elements(value: object) -> list[object]:
    """The elements of a list; empty for any other value of a schema."""
    return value if isinstance(value, list) else []
