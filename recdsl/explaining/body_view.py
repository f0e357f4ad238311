"""A body as the facts read it: its leaves under keys that are the same in every body.

A key is a pointer with services by their names and pictures by their users, so that
their order does not count; that of lists of users and of file types does not count either.
"""

from __future__ import annotations

from recdsl.explaining.fact_values import same_number, value_text
from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown, escaped, tokens
from recdsl.model.shown_values import shown_text
from recdsl.reference.all_editions import PATHS
from recdsl.reference.reference import DEFAULT
from recdsl.reference.with_defaults import default_of, with_defaults

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.finding import Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Choice, Parameter
    from recdsl.reference.parameter_tree import Node
    from recdsl.reference.reference import Reference

# Arrays whose order has no meaning, and the member that identifies the elements of others.
_SETS = frozenset(
    {
        *("subscribe_audio_uids", "subscribe_video_uids", "av_file_type", "file_type"),
        *("un_subscribe_audio_uids", "un_subscribe_video_uids"),
    }
)
_NAMED_BY = {"extension_services": "serviceName", "background_config": "uid"}


class Leaf(Frozen):
    """A value of the body: a scalar, a list of scalars, or that an object is there (None)."""

    key: str
    pointer: str
    name: str
    value: Json
    parameter: Parameter | None
    is_object: bool = False

    @property
    def is_default(self) -> bool:
        """Whether the value is the page's default, or the object is merely there."""
        default = self.parameter.default if self.parameter else None
        return default is not None and equal(self.value, _listed(default))


class View:
    """A body with its defaults, its mode, and its leaves."""

    def __init__(self, body: Json, mode: Mode, reference: Reference = DEFAULT) -> None:
        """Take the body with placeholders as `Unknown`."""
        self.mode = mode
        self.reference = reference
        self.leaves: dict[str, Leaf] = {}
        for leaf in _leaves(with_defaults(body, mode, reference), reference.tree, "", ""):
            self.leaves.setdefault(leaf.key, leaf)

    def get(self, name: str) -> Json:
        """The value of a parameter; None if it is not there."""
        leaf = self.leaves.get(key_of(name))
        return leaf.value if leaf else None

    def has(self, name: str) -> bool:
        """Whether a member is there: a value, an object or an array."""
        return key_of(name) in self.leaves

    def or_default(self, name: str) -> Json:
        """The value of a parameter, else its default."""
        parameter = self.reference.by_name.get(name)
        if self.has(name) or parameter is None:
            return self.get(name)
        return default_of(parameter, self.mode)

    def text_of(self, name: str) -> str:
        """The value of a parameter, or its default, as a phrase."""
        parameter = self.reference.by_name.get(name)
        return value_text(self.or_default(name), PATHS[name].rpartition(".")[2], parameter)

    def means(self, name: str) -> str:
        """The meaning of a choice without its number; other values as phrases."""
        value = self.or_default(name)
        for choice in self.choices(name):
            if same_number(choice.value, value):
                return choice.means
        return self.text_of(name)

    def choices(self, name: str) -> tuple[Choice, ...]:
        """The closed set of a parameter; none if the edition has no such parameter."""
        parameter = self.reference.by_name.get(name)
        return parameter.choices if parameter else ()

    def elements(self, name: str) -> Iterator[str]:
        """The keys of the objects in an array."""
        start = key_of(name) + "/"
        for key, leaf in self.leaves.items():
            if leaf.is_object and key.startswith(start) and "/" not in key[len(start) :]:
                yield key

    def member(self, key: str, name: str) -> str | None:
        """A member of an element as a phrase; None if it is not there."""
        leaf = self.leaves.get(f"{key}/{name}")
        return value_text(leaf.value, leaf.pointer, leaf.parameter) if leaf else None

    def beneath(self, key: str) -> tuple[str, ...]:
        """The keys of all leaves at a place and beneath it."""
        return tuple(
            leaf_key
            for leaf_key in self.leaves
            if leaf_key == key or leaf_key.startswith(f"{key}/")
        )


def key_of(name: str) -> str:
    """The key of a parameter outside arrays, or in the array of the services."""
    path = PATHS[name].replace("[", ".").replace("]", "")
    return "/" + path.replace(".", "/")


def equal(value: Json, other: Json) -> bool:
    """Whether two values are equal: numbers as JSON Schema compares them."""
    if isinstance(value, list) and isinstance(other, list):
        return len(value) == len(other) and all(map(equal, value, other))
    if isinstance(value, dict) and isinstance(other, dict):
        return value.keys() == other.keys() and all(
            equal(value[name], other[name]) for name in value
        )
    return same_number(value, other)


def _listed(default: Json | tuple[object, ...]) -> Json:
    return [*default] if isinstance(default, tuple) else default  # type: ignore[list-item]


def _leaves(value: Json, node: Node | None, key: str, pointer: str) -> Iterator[Leaf]:
    parameter = node.parameter if node else None
    name = tokens(key)[-1] if key else ""
    if isinstance(value, dict):
        yield Leaf(key, pointer, name, None, parameter, is_object=True)
        inside = node.shaped(value) if node else None
        for member, inner in value.items():
            step = "/" + escaped(member)
            below = inside.members.get(member) if inside else None
            yield from _leaves(inner, below, key + step, pointer + step)
    elif isinstance(value, list) and any(isinstance(element, dict) for element in value):
        yield Leaf(key, pointer, name, None, parameter, is_object=True)
        names = _element_names(value, parameter)
        for index, inner in enumerate(value):
            element = node.element if node else None
            step = escaped(names[index])
            yield from _leaves(inner, element, f"{key}/{step}", f"{pointer}/{index}")
    else:
        if isinstance(value, list) and parameter and parameter.name in _SETS:
            value = sorted(value, key=repr)
        yield Leaf(key, pointer, name, value, parameter)


def _element_names(values: list[Json], parameter: Parameter | None) -> list[str]:
    """The names that identify the elements of an array, else their indices."""
    indices = [str(index) for index in range(len(values))]
    member = _NAMED_BY.get(parameter.name) if parameter else None
    if member is None:
        return indices
    identities = [element.get(member) if isinstance(element, dict) else None for element in values]
    names = [
        shown_text(identity) if isinstance(identity, Unknown) else identity
        for identity in identities
    ]
    named = [name for name in names if isinstance(name, str)]
    return named if len(set(named)) == len(values) else indices
