"""The places of the members of a JSON body in its text, and edits there.

Light, since every text that is read gets both: what does the work is loaded when it is needed.
"""

from __future__ import annotations

from recdsl.model.source import Span
from recdsl.surfaces.json.dialect import STRICT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recdsl.model.document import Document, Wish
    from recdsl.model.finding import Part
    from recdsl.model.source import Edit, Source
    from recdsl.surfaces.json.dialect import Dialect
    from recdsl.surfaces.json.member import Member

    Read = Callable[[Source, Dialect], Document]

# So many characters are read again to prove edits; a start body has five thousand. It bounds the
# time that a huge text with thousands of faults takes.
_MOST_READ = 20_000_000
# A longer text is walked as a whole: glimpses read nested values once for each level.
_LONGEST_GLIMPSED = 100_000


class JsonPlaces:
    """The places of one body. The text is scanned for them when one is first read."""

    __slots__ = ("_dialect", "_is_sound", "_root", "_source")

    def __init__(
        self,
        source: Source,
        root: Member | None = None,
        dialect: Dialect = STRICT,
        *,
        is_sound: bool = False,
    ) -> None:
        """Store the text, and the root if a scanner has found it already.

        `is_sound` tells that the text is known to be JSON without mistakes.
        """
        self._source = source
        self._dialect = dialect
        self._root = root
        self._is_sound = is_sound

    def member(self, pointer: str) -> Member | None:
        """The member at exactly this place; None if the text has none."""
        member, exact = self._nearest(pointer)
        return member if exact else None

    def span(self, pointer: str, part: Part) -> Span:
        """The span of a member's key or value; never fails.

        A value over several lines is marked by its bracket. A member that is not in the text is
        marked by the key of its nearest ancestor there, or by the bracket of one without a key.
        """
        member, exact = self._nearest(pointer)
        if exact and (part == "value" or member.key is None):
            return self._marked(member)
        return member.key or _bracket(member)

    def _nearest(self, pointer: str) -> tuple[Member, bool]:
        way, missing = self._scanned().way(pointer)
        return way[-1], not missing

    def _scanned(self) -> Member:
        text = self._source.text
        if self._root is None and self._is_sound and len(text) <= _LONGEST_GLIMPSED:
            from recdsl.surfaces.json.walk import glimpsed

            self._root = glimpsed(text)
        if self._root is None:
            from recdsl.surfaces.json.member import Member

            self._root = root_of(text, self._dialect) or Member(-1, -1, 0, 0)
        return self._root

    def _marked(self, member: Member) -> Span:
        start, end, text = member.start, member.end, self._source.text
        lines = text.find("\n", start, end) >= 0 or text.find("\r", start, end) >= 0
        return _bracket(member) if lines else member.value


class JsonEditor:
    """Turns changes of the body of a JSON text into edits of the text (see `document.Editor`)."""

    __slots__ = ("_dialect", "_read", "_source")

    def __init__(self, source: Source, dialect: Dialect, read: Read) -> None:
        """Store the text, its dialect, and the function that reads such texts."""
        self._source = source
        self._dialect = dialect
        self._read = read

    def edits(self, wishes: Sequence[Wish]) -> list[tuple[Edit, ...] | None]:
        """The edits for each wish; None for a wish if no edits are certain to fulfil it."""
        from recdsl.surfaces.edit_proofs import Proof
        from recdsl.surfaces.literal_changes import Changes

        def read(source: Source) -> Document:
            return self._read(source, self._dialect)

        changes = Changes(self._source.text, lambda text: root_of(text, self._dialect))
        proof = Proof(self._source, read(self._source), read, _MOST_READ)
        return proof.proven(wishes, [changes.planned(wish) for wish in wishes])


def root_of(text: str, dialect: Dialect) -> Member | None:
    """The root of a text, with or without mistakes; None if it has no value."""
    from recdsl.surfaces.json.walk import walked  # only a text with findings pays for it

    try:
        return walked(text)
    except ValueError:
        from recdsl.surfaces.json.scanner import scan

        return scan(text, dialect).root


def _bracket(member: Member) -> Span:
    if member.inside is None:
        return member.value
    return Span(member.start, member.start + 1)
