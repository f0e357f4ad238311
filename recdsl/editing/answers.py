"""The results of the features: plain values, all places as offsets in code points."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.source import Edit, Span

    OfferKind = Literal["clause", "keyword", "name", "placeholder", "member", "value"]
    SymbolKind = Literal["recording", "defaults", "clause", "object", "array", "value"]
    FoldKind = Literal["region", "comment"]
    WordKind = Literal["keyword", "name", "value", "number", "string", "hole", "path", "comment"]
    Command = Literal["recdsl.showJson", "recdsl.showLayout"]


class Offer(Frozen):
    """A completion that is possible at a place.

    `text` replaces `span`; `known_by` is the text to filter it by, if that is not its label. Offers
    are shown by `rank`, in the order in which they are given. `snippet` is the whole clause with
    its holes, such as `stop when idle for ${1:5m}`, for editors that fill them in one by one.
    """

    label: str
    kind: OfferKind
    span: Span
    text: str
    detail: str = ""
    doc: str = ""
    known_by: str = ""
    rank: int = 0
    snippet: str = ""


class Shown(Frozen):
    """The description of the words at a place, as Markdown."""

    span: Span
    markdown: str


class Action(Frozen):
    """A change that is offered for a diagnostic; `preferred` if it is the safe one."""

    title: str
    edits: tuple[Edit, ...]
    diagnostic: Diagnostic
    preferred: bool


class Symbol(Frozen):
    """A named part of the text; `head` is the target of a jump to it."""

    name: str
    detail: str
    kind: SymbolKind
    span: Span
    head: Span
    inside: tuple[Symbol, ...] = ()


class Fold(Frozen):
    """Lines that can be folded away: from the first one of a span to its last one."""

    span: Span
    kind: FoldKind


class Word(Frozen):
    """A word of the text, on one line, and its kind."""

    span: Span
    kind: WordKind
    declares: bool = False


class Colour(Frozen):
    """A colour in the text, its parts from 0 to 255."""

    span: Span
    red: int
    green: int
    blue: int


class Hint(Frozen):
    """An implicit value that is shown after a place, with the reason."""

    offset: int
    label: str
    reason: str


class Lens(Frozen):
    """A command that is offered above a recording; `name` is the recording's."""

    span: Span
    title: str
    command: Command
    name: str | None
