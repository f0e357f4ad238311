"""A policy: a JSON Schema that the normal form of each body is checked against."""

from __future__ import annotations

import json

from jsonschema.exceptions import SchemaError
from jsonschema.validators import Draft3Validator, Draft202012Validator, validator_for
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

from recdsl.checks.check import Waiting
from recdsl.linting.policy.demands import demand
from recdsl.linting.policy.matching import PolicyError, refuse_unbounded
from recdsl.linting.policy.validators import Reading, holds_unknown
from recdsl.model.finding import Finding
from recdsl.model.json_value import Unknown, escaped, tokens
from recdsl.model.operations import has, value_at
from recdsl.model.project import ConfigurationError
from recdsl.model.quoting import quoted
from recdsl.model.shown_values import is_secret_place
from recdsl.reference.reference import DEFAULT
from recdsl.reference.with_defaults import with_defaults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from jsonschema.protocols import Validator

    from recdsl.linting.policy.keywords import Breach
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

    Schema = dict[str, object]

# Keywords with values and not schemas, so that a `$schema` in them is an ordinary member.
_VALUES = ("const", "enum", "default", "examples")


class _RemoteError(Exception):
    """A reference to a file that is not beside the policy; the message is its address."""


class SchemaPolicy:
    """One schema, as rules of the engine; call it with a body and a mode."""

    def __init__(self, text: str, name: str, retrieve: Callable[[str], str]) -> None:
        """Read a schema.

        Args:
            text: the schema as JSON; of draft 2020-12, unless it names another one from 4 on.
            name: its name in messages.
            retrieve: returns the text of another schema by its path beside this one.

        Raises:
            ConfigurationError: if it is not a schema.
        """
        self._name = name
        self._file = name.rpartition("/")[2]
        self._retrieve = retrieve
        schema = _schema(text, name)
        # Its initialiser is made at run time, so type checkers do not see it.
        registry: Registry[object] = Registry(retrieve=self._retrieved)  # type: ignore[call-arg]
        self._reading = Reading(schema)
        self._validator = self._reading.kind(_undialected(schema), registry=registry)

    def __call__(
        self, body: Json, mode: Mode, reference: Reference = DEFAULT
    ) -> Iterator[Finding | Waiting]:
        """The findings of the policy for a body, and the unknown values that it waits for.

        Raises:
            ConfigurationError: if the schema refers to something that does not exist.
        """
        if not isinstance(body, dict):
            return
        value = with_defaults(body, mode, reference)
        try:
            breaches = list(self._reading.surely_invalid(self._validator, value))
            waiting = (
                self._reading.possibly_invalid(self._validator, value)
                if holds_unknown(value)
                else []
            )
        except Unresolvable as error:
            raise _unresolved(error, self._name) from None
        except PolicyError as error:
            raise ConfigurationError(f"{self._name}: {error}") from None
        except RecursionError:
            message = "it refers to itself without end, or is nested too deeply."
            raise ConfigurationError(f"{self._name}: {message}") from None
        places = {_pointer(breach): breach for breach in reversed(breaches)}
        for pointer, breach in reversed(places.items()):
            yield self._finding(breach, pointer, value, body)
        for pointer in dict.fromkeys(map(_pointer, waiting)):
            if pointer not in places:
                yield Waiting("policy", pointer, _first_unknown(value, pointer))

    def _finding(self, breach: Breach, pointer: str, value: Json, body: Json) -> Finding:
        name = _member(pointer)
        title = breach.title
        opening = f"{title}{'' if title[-1] in '.!?' else '.'} " if title else ""
        inherent = ""
        if has(value, pointer) and not has(body, pointer) and not is_secret_place(pointer):
            inherent = f": its default, {quoted(value_at(value, pointer))}, counts"
        demanded = f"{name} {demand(breach.validator, breach.validator_value)}."
        return Finding(
            "policy",
            f"{opening}{name} breaks the policy {self._file}{inherent}.",
            f"{demanded} {breach.description}".strip(),
            pointer,
        )

    def _retrieved(self, uri: str) -> Resource[object]:
        if ":" in uri.partition("/")[0]:
            raise _RemoteError(uri)
        schema = _schema(self._retrieve(uri), uri)
        return Resource.from_contents(_undialected(schema), default_specification=DRAFT202012)


def _schema(text: str, name: str) -> Schema:
    """A text as a schema of a dialect that is known."""
    try:
        schema: object = json.loads(text)
        if not isinstance(schema, dict):
            raise ConfigurationError(f"{name}: a policy is a JSON Schema, an object.")
        _dialect(schema, name).check_schema(schema)
        refuse_unbounded(schema, name)
    except SchemaError as error:
        place = "".join(f"/{escaped(str(part))}" for part in error.absolute_path)
        message = f"it is not a JSON Schema: at {place or 'its root'}, {error.message}."
        raise ConfigurationError(f"{name}: {message}") from None
    except ValueError as error:
        raise ConfigurationError(f"{name}: it is not JSON: {error}.") from None
    except (RecursionError, OverflowError):  # of the JSON, or of a pattern in it
        raise ConfigurationError(f"{name}: it is nested too deeply.") from None
    return schema


def _dialect(schema: Schema, name: str) -> type[Validator]:
    declared = schema.get("$schema", "")
    if not isinstance(declared, str):
        message = "its `$schema` is not a text; write the address of a dialect, such as "
        raise ConfigurationError(f"{name}: {message}{Draft202012Validator.META_SCHEMA['$id']}.")
    kind = validator_for(schema, default=Draft202012Validator)
    is_default = declared.rstrip("#") in ("", str(Draft202012Validator.META_SCHEMA["$id"]))
    if kind is Draft3Validator or (kind is Draft202012Validator and not is_default):
        message = f'its `$schema` is "{declared}"; a policy is of draft 4 or later.'
        raise ConfigurationError(f"{name}: {message}")
    return kind


def _undialected(schema: object) -> object:
    """A schema without `$schema`, which would select validators that do not know unknown values."""
    if isinstance(schema, dict):
        return {
            name: inner if name in _VALUES else _undialected(inner)
            for name, inner in schema.items()
            if name != "$schema" or not isinstance(inner, str)
        }
    return [_undialected(inner) for inner in schema] if isinstance(schema, list) else schema


def _unresolved(error: Unresolvable, name: str) -> ConfigurationError:
    """The error for a reference that leads nowhere, often because its file has an error."""
    message = f"it refers to {error.ref}, which does not exist."
    reason: BaseException | None = error
    while reason is not None:
        if isinstance(reason, ConfigurationError):
            return reason
        if isinstance(reason, _RemoteError):
            message = (
                f"it refers to {reason}, and recdsl opens no network connection. Keep a copy "
                "beside the policy, and refer to that by its path."
            )
        reason = reason.__cause__ or reason.__context__
    return ConfigurationError(f"{name}: {message}")


def _pointer(breach: Breach) -> str:
    return "".join(f"/{escaped(str(part))}" for part in breach.absolute_path)


def _member(pointer: str) -> str:
    """The name of a place at the start of a sentence."""
    names = tokens(pointer)
    if not names:
        return "The body"
    if names[-1].isdecimal() and names[:-1]:
        return f"Element {int(names[-1]) + 1} of `{names[-2]}`"
    return f"`{names[-1]}`"


def _first_unknown(value: Json, pointer: str) -> str:
    """The text of the first unknown value at a place or beneath it."""
    stack = [value_at(value, pointer) if has(value, pointer) else value]
    while stack:
        current = stack.pop()
        if isinstance(current, Unknown):
            return current.text
        inside = (
            current.values()
            if isinstance(current, dict)
            else current
            if isinstance(current, list)
            else ()
        )
        stack += reversed([*inside])
    return "a value"
