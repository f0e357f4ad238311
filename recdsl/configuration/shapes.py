"""The values that a setting can have: check, schema and documentation follow from each shape.

A shape describes itself in words, finds the faults of a value, and has the schema of its values.
"""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.quoting import closest, listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Protocol

    from recdsl.model.json_value import Json

    Path = tuple[str | int, ...]

    class Shape(Protocol):
        """The required shape of a value."""

        @property
        def description(self) -> str:
            """The shape in words: `a list of rules`."""
            ...

        def faults(self, value: object, path: Path) -> Iterator[Fault]:
            """The faults of a value; `path` leads to it."""
            ...

        def schema(self) -> Json:
            """The JSON Schema of such values."""
            ...


_TYPES = {
    bool: "true or false",
    int: "a number",
    float: "a number",
    str: "a text",
    list: "a list",
    dict: "a table",
}


class Fault(Frozen):
    """A fault of a value, as a sentence, and the path to the value in the settings."""

    path: Path
    message: str


class Word(Frozen):
    """One of a few words."""

    choices: tuple[str, ...]

    @property
    def description(self) -> str:
        """The words."""
        return listed(f"`{choice}`" for choice in self.choices)

    def faults(self, value: object, path: Path) -> Iterator[Fault]:
        """Not one of the words."""
        if not isinstance(value, str):
            yield wrong_type(self, value, path)
        elif value not in self.choices:
            hint = did_you_mean(value, self.choices)
            yield Fault(path, f'{place(path)} is "{value}"; it takes {self.description}.{hint}')

    def schema(self) -> Json:
        """The words."""
        return {"enum": list(self.choices)}


class Whole(Frozen):
    """A whole number within a range."""

    least: int
    most: int

    @property
    def description(self) -> str:
        """The range."""
        return f"a whole number from {self.least} to {self.most}"

    def faults(self, value: object, path: Path) -> Iterator[Fault]:
        """No whole number, or outside the range."""
        if not isinstance(value, int) or isinstance(value, bool):
            yield wrong_type(self, value, path)
        elif not self.least <= value <= self.most:
            yield Fault(path, f"{place(path)} is {value}; it takes {self.description}.")

    def schema(self) -> Json:
        """The range."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


class Flag(Frozen):
    """True or false."""

    @property
    def description(self) -> str:
        """Both."""
        return _TYPES[bool]

    def faults(self, value: object, path: Path) -> Iterator[Fault]:
        """Anything else."""
        if not isinstance(value, bool):
            yield wrong_type(self, value, path)

    def schema(self) -> Json:
        """Both."""
        return {"type": "boolean"}


class Text(Frozen):
    """A text that is not empty; `opens` is its prescribed start, if any."""

    noun: str
    opens: str = ""

    @property
    def description(self) -> str:
        """The name of the text."""
        return self.noun

    def faults(self, value: object, path: Path) -> Iterator[Fault]:
        """No text, or an empty one."""
        if not isinstance(value, str):
            yield wrong_type(self, value, path)
        elif not value.strip():
            yield Fault(path, f"{place(path)} is empty; it takes {self.description}.")
        elif "\0" in value:
            yield Fault(
                path, f"{place(path)} has a NUL in it, which {self.description} cannot have."
            )
        elif not value.startswith(self.opens):
            message = f'{place(path)} is "{value}"; {self.description} begins with `{self.opens}`.'
            yield Fault(path, message)

    def schema(self) -> Json:
        """A text with something in it."""
        return {"type": "string", "pattern": rf"^{self.opens}" if self.opens else r"\S"}


class Selector(Frozen):
    """A rule, or several by what their codes or pages have in common.

    `verb` is the verb for the effect on a rule, if the setting does not apply to rules about the
    text itself.
    """

    verb: str = ""

    @property
    def description(self) -> str:
        """The shape of a selector in words."""
        return "a rule"

    def faults(self, value: object, path: Path) -> Iterator[Fault]:
        """No rule is called that, or it must be left alone."""
        if not isinstance(value, str):
            yield wrong_type(self, value, path)
            return
        from recdsl.configuration.selectors import ALL, CODES, TOPICS, rules_of
        from recdsl.reference.rules import RULES

        rules = rules_of(value)
        if not rules:
            hint = did_you_mean(value, (*RULES, *CODES, *TOPICS, ALL))
            message = f'{place(path)} names "{value}", and no rule is called that.'
            yield Fault(path, message + (hint or " `recdsl rules` lists the rules."))
        elif self.verb and len(rules) == 1 and all(RULES[name].is_fatal for name in rules):
            (name,) = rules
            message = f"{place(path)} names `{name}`, which cannot be {self.verb}: it leaves in "
            yield Fault(path, f"{message}doubt what a text says.")

    def schema(self) -> Json:
        """All names, codes and topics, and the beginnings of codes."""
        from recdsl.configuration.selectors import ALL, CODES, TOPICS
        from recdsl.reference.rules import RULES

        names: list[Json] = [ALL, *TOPICS, *RULES, *CODES]
        return {"anyOf": [{"enum": names}, {"pattern": "^REC[0-9]{0,2}$"}]}


def place(path: Path) -> str:
    """A place among the settings as a sentence names it: `suppress[2].reason`, counted from 1."""
    parts = (f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path)
    return f"`{''.join(parts).removeprefix('.')}`" if path else "The configuration"


def wrong_type(shape: Shape, value: object, path: Path) -> Fault:
    """The fault of a value of another type."""
    actual = _TYPES.get(type(value), "a date or time")
    return Fault(path, f"{place(path)} is {actual}; it takes {shape.description}.")


def did_you_mean(word: str, names: tuple[str, ...]) -> str:
    """The question `Did you mean …?`, after a space; empty if no name is near."""
    meant = closest(word, names) or closest(word.lower(), names) or closest(word.upper(), names)
    return f" Did you mean `{meant}`?" if meant else ""
