"""Settings that contain others: lists, tables, and the table of all settings."""

from __future__ import annotations

from recdsl.configuration.shapes import Fault, did_you_mean, place, wrong_type
from recdsl.model.frozen import Frozen
from recdsl.model.quoting import listed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.configuration.shapes import Path, Shape
    from recdsl.model.json_value import Json


class Many(Frozen):
    """A list of values of one shape; `alone` also allows one value without a list."""

    of: Shape
    nouns: str
    alone: bool = False

    @property
    def description(self) -> str:
        """The list in words."""
        return (
            f"{self.of.description} or a list of {self.nouns}"
            if self.alone
            else f"a list of {self.nouns}"
        )

    def faults(self, value: object, path: Path) -> Iterator[Fault]:
        """No list, or a wrong element."""
        if isinstance(value, list):
            for index, element in enumerate(value):
                yield from self.of.faults(element, (*path, index))
        elif self.alone and isinstance(value, str):
            yield from self.of.faults(value, path)
        else:
            yield wrong_type(self, value, path)

    def schema(self) -> Json:
        """A list, or one of its elements."""
        items: Json = {"type": "array", "items": self.of.schema()}
        return {"anyOf": [self.of.schema(), items]} if self.alone else items


class Table(Frozen):
    """A table whose keys the project chooses."""

    keys: Shape
    values: Shape
    nouns: str

    @property
    def description(self) -> str:
        """The table in words."""
        return f"a table from {self.nouns} to {self.values.description}"

    def faults(self, value: object, path: Path) -> Iterator[Fault]:
        """No table, or a wrong key or value."""
        if not isinstance(value, dict):
            yield wrong_type(self, value, path)
            return
        for key, inner in value.items():
            yield from (Fault((*path, key), fault.message) for fault in self.keys.faults(key, path))
            yield from self.values.faults(inner, (*path, key))

    def schema(self) -> Json:
        """The keys and their values."""
        names: Json = self.keys.schema()
        return {
            "type": "object",
            "propertyNames": names,
            "additionalProperties": self.values.schema(),
        }


class Setting(Frozen):
    """One key: its name, its shape, its effect, an example as TOML, its default."""

    name: str
    shape: Shape
    doc: str
    example: str = ""
    default: Json = None
    needed: bool = False


class Record(Frozen):
    """A table with keys of ours."""

    settings: tuple[Setting, ...]

    @property
    def description(self) -> str:
        """Its keys."""
        return f"a table of {listed((f'`{setting.name}`' for setting in self.settings), 'and')}"

    def faults(self, value: object, path: Path) -> Iterator[Fault]:
        """No table, an unknown key, a missing one, or a wrong value."""
        if not isinstance(value, dict):
            yield wrong_type(self, value, path)
            return
        known = {setting.name: setting for setting in self.settings}
        for key, inner in value.items():
            if key in known:
                yield from known[key].shape.faults(inner, (*path, key))
            else:
                yield Fault((*path, key), _unknown_key(key, path, known))
        for setting in self.settings:
            if setting.needed and setting.name not in value:
                doc = f"{setting.doc[0].lower()}{setting.doc[1:]}"
                yield Fault(path, f"{place(path)} lacks `{setting.name}`: {doc}")

    def schema(self) -> Json:
        """The schema of its keys, each with its effect."""
        properties: dict[str, Json] = {}
        for setting in self.settings:
            shape = setting.shape.schema()
            assert isinstance(shape, dict)
            extra: dict[str, Json] = {} if setting.default is None else {"default": setting.default}
            properties[setting.name] = {"description": setting.doc, **extra, **shape}
        needed: list[Json] = [setting.name for setting in self.settings if setting.needed]
        return {
            "type": "object",
            "properties": properties,
            **({"required": needed} if needed else {}),
            "additionalProperties": False,
        }


def _unknown_key(key: str, path: Path, known: dict[str, Setting]) -> str:
    where = f" in {place(path)}" if path else ""
    message = f"There is no setting `{key}`{where}."
    return message + (did_you_mean(key, tuple(known)) or f" There are {_keys(known)}.")


def _keys(known: dict[str, Setting]) -> str:
    return listed((f"`{name}`" for name in known), "and")
