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

            A member that is not in the text is placed on a member below it that is, else on its
            nearest ancestor in the text.
            """
            ...

    class Editor(Protocol):
        """What turns changes of the bodies of a text into edits of the text."""

        def edits(self, wishes: Sequence[Wish]) -> Sequence[tuple[Edit, ...] | None]:
            """The edits of the text for each wish, for all wishes at once.

            None for a wish that the text cannot express without changing another recording.
            """
            ...


class Wish(Frozen):
    """The operations to apply to a body, the `index`-th of its editor.

    `alike` are the recordings of the document, counted from 0, for which the same operations are
    right: these may change with it.
    """

    index: int
    operations: tuple[Operation, ...]
    alike: frozenset[int] = frozenset()


class Edits(Frozen):
    """The editor of a recording's text, and the index of the recording's body in it, from 0."""

    editor: Editor
    index: int


# The regions that `acquire` takes.
AREAS = ("CN", "AP", "EU", "NA")


class Acquired(Frozen):
    """The parameters of the earlier `acquire` call, as far as the document states them."""

    region: str | None = None
    hours: int | None = None


NOT_ACQUIRED = Acquired()


class Call(Frozen):
    """What a document states of the call that sends a body, as far as it does.

    `request` is its name, such as `update`. `address` is its URL or path, and `span` the place of
    that. `scopes` are the parts of the document that contain the call, such as functions and
    folders, the innermost first. `answer` is the saved answer of the service, and `answered` its
    place.
    """

    request: str = ""
    address: str = ""
    span: Span | None = None
    scopes: tuple[str, ...] = ()
    answer: str = ""
    answered: Span | None = None


class Update(Frozen):
    """A request that a spec sends while it records: its name and its body."""

    request: str
    body: Json
    places: Places


class Recording(Frozen):
    """One body in a document, with the document's facts about it.

    `mode` is None if the document does not state it. Strings with placeholders are `Unknown`.
    Without `edits` the body is not from the text, and fixes cannot become edits. `variable` is the
    expression by which a program reads an environment variable, with `{}` for its name.
    `is_choice` tells whether it is a part that a program may send in a body that is another
    recording. `updates` are the later requests that a spec states.
    """

    name: str | None
    body: Json
    mode: Mode | None
    places: Places
    acquired: Acquired = NOT_ACQUIRED
    edits: Edits | None = None
    variable: str = ""
    is_choice: bool = False
    call: Call = Call()
    updates: tuple[Update, ...] = ()


class Note(Frozen):
    """A comment of a program to recdsl, and the part of the text that it is about.

    `covered` is None if nothing follows the comment.
    """

    span: Span
    covered: Span | None


class Document(Frozen):
    """A text that was read: its recordings, and the findings about the text itself.

    `in_words` is whether the text states members by phrases of the language, not by their names.
    `defaults` is a text of defaults that was read with this one: spans after the end of `source`
    are in it (see `source.located`). `edition` is that of the vendor's page by which it was read,
    if the text or its reader states one. `notes` are the comments to recdsl in a text that is no
    spec.
    """

    source: Source
    recordings: tuple[Recording, ...]
    findings: tuple[Finding, ...]
    in_words: bool = False
    defaults: Source | None = None
    edition: str = ""
    notes: tuple[Note, ...] = ()
