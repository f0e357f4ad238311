"""The result of reading any text: recordings, and the map from places to spans."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    from recdsl.model.finding import Finding, Mode, Operation, Part
    from recdsl.model.json_value import Json
    from recdsl.model.source import Edit, Source, Span

    class Places(Protocol):
        """The places of the members of one body in the text."""

        def span(self, pointer: str, part: Part) -> Span:
            """The span of a member's key or value; never fails.

            What the text does not say is placed on what it says beneath that pointer, else on
            the nearest ancestor that it does say.
            """
            ...

    class Editor(Protocol):
        """How the bodies of one text are changed by changing the text."""

        def edits(self, wishes: Sequence[Wish]) -> Sequence[tuple[Edit, ...] | None]:
            """The edits that do to the text what each wish does to a body, for all wishes at once.

            None where the text cannot say it, or could say it only by changing another recording.
            """
            ...


class Wish(Frozen):
    """What is to be done to a body: the `index`-th one of its editor.

    `alike` are the recordings of the document, counted from 0, that the same operations are right
    for: these may change with it.
    """

    index: int
    operations: tuple[Operation, ...]
    alike: frozenset[int] = frozenset()


class Edits(Frozen):
    """Who changes the text of a recording, and which of the bodies it is there, from 0."""

    editor: Editor
    index: int


# The regions that `acquire` takes.
AREAS = ("CN", "AP", "EU", "NA")


class Acquired(Frozen):
    """What the earlier `acquire` call was told, where the document says so."""

    region: str | None = None
    hours: int | None = None


class Recording(Frozen):
    """One body in a document, with what the document says about it.

    `mode` is None where the document does not state it. Strings with placeholders are `Unknown`.
    Without `edits` the body is not the text's, and fixes cannot be said as edits. `variable` is how
    the text reads a variable of the environment, with `{}` for its name, if it is a program.
    """

    name: str | None
    body: Json
    mode: Mode | None
    places: Places
    acquired: Acquired = Acquired()
    edits: Edits | None = None
    variable: str = ""


class Document(Frozen):
    """A text that was read: its recordings, and the findings about the text itself.

    `in_words` tells that members are said by the phrases of the language, not by their names.
    `defaults` is a text of defaults that was read with this one: spans behind the end of `source`
    stand there (see `text.located`).
    """

    source: Source
    recordings: tuple[Recording, ...]
    findings: tuple[Finding, ...]
    in_words: bool = False
    defaults: Source | None = None
