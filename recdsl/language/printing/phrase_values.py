"""A body as the phrases read it: by the names of parameters, each value as it is said."""

from __future__ import annotations

import re

from recdsl.language.printing.clause_spelling import LETTERS
from recdsl.model.json_output import bare
from recdsl.model.json_value import has_lone_surrogate
from recdsl.model.placeholder import NAME
from recdsl.reference.all_editions import PATHS, UNITS
from recdsl.reference.reference import DEFAULT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.reference import Reference

_PLACEHOLDER = re.compile(r"\$\{" + NAME + r"\}")
_DIGITS = re.compile(r"[0-9]{1,40}")
_DECIMAL = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?")


class Facts:
    """A body and a mode, read by the names of parameters."""

    def __init__(self, body: dict[str, Json], mode: Mode, reference: Reference = DEFAULT) -> None:
        """Take the body with placeholders as strings."""
        self.reference = reference
        self.body = body
        self.mode = mode

    def get(self, name: str, holder: Json = None) -> Json:
        """The value of a parameter; None where it is absent. `holder` is an array's element."""
        if (
            name not in self.reference.by_name
        ):  # the edition has no such member, so no phrase for it
            return None
        path = PATHS[name]
        if holder is not None:
            return _member(holder, path.rpartition(".")[2])
        at: Json = self.body
        for part in path.split("."):
            member, bracket, service = part.partition("[")
            at = _member(at, member)
            if bracket and service != "]":
                at = _service(at, service[:-1])
        return at

    # How values are said; None for one that has no words.

    def text(self, name: str, holder: Json = None) -> str | None:
        """A string as a placeholder or in quotes."""
        value = self.get(name, holder)
        return spoken_text(value) if isinstance(value, str) else None

    def number(self, name: str, holder: Json = None) -> str | None:
        """A number in digits, or a placeholder."""
        value = self.get(name, holder)
        if isinstance(value, str):
            return value if _PLACEHOLDER.fullmatch(value) else None
        if isinstance(value, bool) or not isinstance(value, int | float):
            return None
        said = repr(value)
        return said if _DECIMAL.fullmatch(said) else None

    def duration(self, name: str) -> str | None:
        """A whole number with its unit, or a placeholder."""
        value = self.get(name)
        if isinstance(value, str):
            return value if _PLACEHOLDER.fullmatch(value) else None
        if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < 10**30:
            return None
        return f"{value}{LETTERS[UNITS[name]]}"

    def word(self, name: str, holder: Json = None) -> str | None:
        """A value of a closed set by its word, or a placeholder."""
        value = self.get(name, holder)
        parameter = self.reference.by_name.get(name)
        for choice in parameter.choices if parameter else ():
            if type(choice.value) is type(value) and choice.value == value:
                return choice.word
        is_open = isinstance(value, str) and _PLACEHOLDER.fullmatch(value)
        return str(value) if is_open else None

    def user(self, name: str, holder: Json = None) -> str | None:
        """A user ID in digits, in quotes, or as a placeholder."""
        value = self.get(name, holder)
        return spoken_user(value) if isinstance(value, str) else None


def spoken_text(value: str) -> str | None:
    """A string as the language writes it."""
    if _PLACEHOLDER.fullmatch(value):
        return value
    return None if has_lone_surrogate(value) else bare(value)


def spoken_user(value: str) -> str | None:
    """A user ID as the language writes it."""
    return value if _DIGITS.fullmatch(value) else spoken_text(value)


def _member(holder: Json, name: str) -> Json:
    return holder.get(name) if isinstance(holder, dict) else None


def _service(services: Json, name: str) -> Json:
    for service in services if isinstance(services, list) else ():
        if _member(service, "serviceName") == name:
            return service
    return None


def is_placeholder_alone(value: Json) -> bool:
    """Whether a value is one placeholder and nothing else."""
    return isinstance(value, str) and _PLACEHOLDER.fullmatch(value) is not None
