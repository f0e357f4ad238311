"""The places of the members of a JSON body in its text."""

from __future__ import annotations

from recdsl.model.source import Span
from recdsl.surfaces.json.dialect import STRICT
from recdsl.surfaces.json.member import Member

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Part
    from recdsl.model.source import Source
    from recdsl.surfaces.json.dialect import Dialect


class JsonPlaces:
    """The places of one body. The text is scanned for them when one is first read."""

    __slots__ = ("_dialect", "_root", "_text")

    def __init__(
        self, source: Source, root: Member | None = None, dialect: Dialect = STRICT
    ) -> None:
        """Store the text, and the root if a scanner has found it already."""
        self._text = source.text
        self._dialect = dialect
        self._root = root

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
        if self._root is None:
            self._root = root_of(self._text, self._dialect) or Member(-1, -1, 0, 0)
        return self._root

    def _marked(self, member: Member) -> Span:
        start, end, text = member.start, member.end, self._text
        lines = text.find("\n", start, end) >= 0 or text.find("\r", start, end) >= 0
        return _bracket(member) if lines else member.value


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
