"""Diagnostics: findings with their rule and a concrete place in a text."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recdsl.model.finding import Mode, Safety, Severity
    from recdsl.model.rule import Rule
    from recdsl.model.source import Edit, Source, Span


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


class LazyFixes:
    """Repairs that are proven when they are first read."""

    __slots__ = ("_fixes", "_prove")

    def __init__(self, prove: Callable[[], Iterable[TextFix]]) -> None:
        """Take what proves them; it is called once, if at all."""
        self._prove: Callable[[], Iterable[TextFix]] | None = prove
        self._fixes: tuple[TextFix, ...] = ()

    def __iter__(self) -> Iterator[TextFix]:
        """Give the repairs, in their order."""
        if self._prove:
            self._fixes = tuple(self._prove())
            self._prove = None  # with it goes all that the proof needed
        return iter(self._fixes)

    def __eq__(self, other: object) -> bool:
        """Whether another value offers the same repairs."""
        return isinstance(other, LazyFixes | tuple) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        """Hash by the repairs."""
        return hash(tuple(self))

    def __repr__(self) -> str:
        """Show the repairs."""
        return repr(tuple(self))

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Pickle the repairs: another process can not prove them."""
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
