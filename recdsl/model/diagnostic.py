"""Diagnostics: findings with their rule and a concrete place in a text."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Generic, TypeVar

    from recdsl.model.finding import Mode, Safety, Severity
    from recdsl.model.rule import Rule
    from recdsl.model.source import Edit, Source, Span

    Item = TypeVar("Item")

    class _Generic(Generic[Item]): ...

else:
    _Generic = {"Item": object}  # `typing` takes as long to import as half of this package


class Label(Frozen):
    """A second place of a diagnostic; `source` is None if it is in the same text."""

    message: str
    span: Span
    pointer: str
    source: Source | None = None


class TextFix(Frozen):
    """A repair as edits to the text, in order and without overlaps."""

    title: str
    safety: Safety
    edits: tuple[Edit, ...]


class Lazy(_Generic["Item"]):
    """Values that are made when they are first read."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], Iterable[Item]]) -> None:
        """Take what makes them; it is called once, if at all."""
        self._make: Callable[[], Iterable[Item]] | None = make
        self._made: tuple[Item, ...] = ()

    def __iter__(self) -> Iterator[Item]:
        """Give the values, in their order."""
        if self._make:
            self._made = tuple(self._make())
            self._make = None  # with it goes all that the making needed
        return iter(self._made)

    def __eq__(self, other: object) -> bool:
        """Whether another holds the same values."""
        return isinstance(other, Lazy | tuple) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Hash by the values."""
        return hash(tuple(self))

    def __repr__(self) -> str:
        """Show the values."""
        return repr(tuple(self))

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Pickle the values: another process can not make them."""
        return tuple, (tuple(self),)


class Diagnostic(Frozen):
    """One finding at its place in the text: every report and the editor show it.

    `ordinal` is the number of the recording in the text, counted from 1; 0 is the text itself.
    `edition` is that of the vendor's page, if it is not the default one, and `request` the request
    whose body the recording is taken for, if it is not `start`. The `offered` repairs
    become `fixes` when these are first read.
    """

    rule: Rule
    severity: Severity
    message: str
    help: str
    source: Source
    span: Span
    recording: str | None
    pointer: str
    modes: tuple[Mode, ...]
    constraints: tuple[str, ...]
    related: tuple[Label, ...] = ()
    offered: Iterable[TextFix] = ()
    ordinal: int = 0
    edition: str = ""
    request: str = ""

    @property
    def fixes(self) -> tuple[TextFix, ...]:
        """The repairs that are proven to do what their titles promise, and nothing else."""
        return tuple(self.offered)

    def __hash__(self) -> int:
        """The hash of the rule and its place; computing it does not prove the fixes."""
        return hash((self.rule.name, self.message, self.span, self.pointer, self.ordinal))
