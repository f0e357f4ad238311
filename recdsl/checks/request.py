"""The request that checks read: a body and a mode, by pointer and by type.

A check cannot decide with an unknown value: each value that cannot be read raises `Undecided`,
which ends the check.
"""

from __future__ import annotations

from recdsl.checks.check import Undecided
from recdsl.checks.quiet import are_texts
from recdsl.model.document import Acquired
from recdsl.model.json_value import Open, Unknown
from recdsl.model.placeholder import fixed_parts
from recdsl.reference import pointers as at
from recdsl.reference.pointers import (
    EXTENSION_SERVICES,
)
from recdsl.reference.reference import DEFAULT
from recdsl.reference.value_formats import is_blank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recdsl.model.finding import Finding, Mode
    from recdsl.model.json_value import Json
    from recdsl.reference.parameter import Figures, Scalar
    from recdsl.reference.reference import Reference

    Default = Scalar | tuple[Scalar, ...] | None


def each(places: Iterable[str], check: Callable[[str], Iterator[Finding]]) -> Iterator[Finding]:
    """The findings of a check for each place; an unknown value at one does not end the others.

    Raises:
        Undecided: after all findings, the first at a place; those with a text come first.
    """
    unread: Undecided | None = None
    for place in places:
        try:
            yield from check(place)
        except Undecided as undecided:
            if unread is None or unread.text is None:
                unread = undecided
    if unread:
        raise unread


def _shown(value: Unknown) -> str:
    """The text of an unknown value, fit to be shown."""
    if not value.is_code:
        return value.text
    from recdsl.model.shown_values import shown_text  # only programs have expressions

    return shown_text(value)


class _Absent:
    __slots__ = ()


_ABSENT = _Absent()
# The places outside of arrays, in any edition.
_PLACES = frozenset(
    pointer for name, pointer in vars(at).items() if name.isupper() and isinstance(pointer, str)
)


class Request:
    """A read-only view of one request; checks read a body only through it.

    Every accessor takes a pointer, returns None (or nothing) for a missing member, and raises
    `Undecided` for an unknown, for a value of another type, and for anything below either of them.
    """

    __slots__ = (
        "_elements",
        "_is_read",
        "_texts",
        "_values",
        "acquired",
        "body",
        "mode",
        "promised",
        "reference",
    )

    def __init__(  # noqa: PLR0913, PLR0917 - a body and all that is known around it
        self,
        body: Json,
        mode: Mode,
        promised: frozenset[str] = frozenset(),
        acquired: Acquired = Acquired(),  # noqa: B008 - it is frozen
        values: dict[str, Json] | None = None,
        reference: Reference = DEFAULT,
    ) -> None:
        """Store a body and the facts about its call.

        Args:
            body: the start body.
            mode: the mode of its URL.
            promised: the places that misplaced members would fill.
            acquired: the parameters of the earlier `acquire` call, as far as they are known.
            values: the values of the body outside of arrays, by pointer, if all are known already
                (see `Reference.suspect_modes`); all other places of the table are then empty.
            reference: the edition of the vendor's page to check against.
        """
        self.body = body
        self.promised = promised
        self._values: dict[str, Json | _Absent] = {**values} if values else {"": body}
        self._is_read = bool(values)
        self._texts: dict[str, tuple[str, ...] | None] = {}
        self._elements: dict[str, tuple[str, ...]] = {}
        self.mode = mode
        self.acquired = acquired
        self.reference = reference

    @property
    def figures(self) -> Figures:
        """The figures of the pages, in the edition of the request."""
        return self.reference.facts.figures

    def remark(self, path: str) -> str:
        """What the edition says of a member, in the words of a message."""
        return self.reference.facts.remarks[path].effect

    def has(self, pointer: str) -> bool:
        """Whether the body has a member, with any value, even an unknown one."""
        value = self._values.get(pointer)
        if value is not None:  # it is looked up, and not null
            return value is not _ABSENT
        return not isinstance(self._find(pointer), _Absent)

    def filled(self, pointer: str) -> bool:
        """Whether a value is more than an empty string, list or object; unknown ones are."""
        value = self._find(pointer)
        return not isinstance(value, _Absent) and value not in ("", [], {})

    def is_empty(self, pointer: str) -> bool:
        """Whether a text is missing, empty or blank; an unknown counts as a text."""
        value = self._find(pointer)
        return isinstance(value, _Absent) or (isinstance(value, str) and is_blank(value))

    def section(self, pointer: str) -> bool:
        """Whether the value is an object."""
        value = self._find(pointer)
        if isinstance(value, _Absent):
            return False
        if not isinstance(value, (dict, Unknown)):
            raise Undecided(pointer)
        return True

    def text(self, pointer: str) -> str | None:
        """The string at a place."""
        value = self._values.get(pointer)
        if type(value) is str:  # as it most often is
            return value
        value = self._known(pointer)
        if isinstance(value, _Absent):
            return None
        if not isinstance(value, str):
            raise Undecided(pointer)
        return value

    def integer(self, pointer: str) -> int | None:
        """The whole number at a place; 15.0 is 15."""
        value = self._values.get(pointer)
        if type(value) is int:
            return value
        value = self._known(pointer)
        if isinstance(value, _Absent):
            return None
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if not isinstance(value, int) or isinstance(value, bool):
            raise Undecided(pointer)
        return value

    def number(self, pointer: str) -> int | float | None:
        """The number at a place, whole or not."""
        value = self._known(pointer)
        if isinstance(value, _Absent):
            return None
        if not isinstance(value, (int, float)) or isinstance(value, bool):
            raise Undecided(pointer)
        return value

    def texts(self, pointer: str) -> tuple[str, ...] | None:
        """The strings of the array at a place."""
        if not self.has(pointer):
            return None
        plain = self.plain_texts(pointer)
        if plain is not None:
            return plain
        texts = (self.text(element) for element in self.elements(pointer))
        return tuple(text for text in texts if text is not None)

    def known_texts(self, pointer: str) -> tuple[list[str], Undecided | None]:
        """The strings of an array that are known, and the first unknown among its elements.

        Raises:
            Undecided: if the array itself is not known.
        """
        plain = self.plain_texts(pointer)
        if plain is not None:
            return list(plain), None
        return self.known_texts_of(self.elements(pointer))

    def known_texts_of(self, places: Iterable[str]) -> tuple[list[str], Undecided | None]:
        """The strings at some places that are known, and the first unknown among them."""
        known: list[str] = []
        unread: Undecided | None = None
        for place in places:
            try:
                text = self.text(place)
            except Undecided as undecided:
                # Without its way here, which would hold this call in a circle.
                unread = unread or undecided.with_traceback(None)
            else:
                known += () if text is None else (text,)
        return known, unread

    def elements_like(self, pointer: str, text: str) -> tuple[str, ...]:
        """The pointers of the elements, or none if all are plain strings other than this."""
        plain = self.plain_texts(pointer)
        return self.elements(pointer) if plain is None or text in plain else ()

    def plain_texts(self, pointer: str) -> tuple[str, ...] | None:
        """The strings of an array that is looked up and has only strings; never raises.

        This is faster than reading each element by its pointer, and often shows that all are right.
        """
        if pointer in self._texts:  # many checks read the lists of users
            return self._texts[pointer]
        value = self._values.get(pointer)
        if not isinstance(value, list):
            return None
        self._texts[pointer] = tuple(value) if are_texts(value) else None
        return self._texts[pointer]

    def plain_text(self, pointer: str) -> str | None:
        """The string at a place; None for anything else; never raises."""
        try:
            value = self._find(pointer)
        except Undecided:
            return None
        return value if isinstance(value, str) else None

    def known_parts(self, pointer: str) -> tuple[str, ...]:
        """The known parts of a string: the string itself, or its fixed parts.

        Empty if nothing is known; never raises.
        """
        try:
            value = self._find(pointer)
        except Undecided:
            return ()
        if isinstance(value, Unknown):
            return fixed_parts(value)
        return (value,) if isinstance(value, str) else ()

    def plain_members(self, pointer: str, names: tuple[str, ...]) -> Iterator[list[Json] | None]:
        """For each element of an array its values under some names, as far as it has them.

        None for an element that is no object, or may have more members than are known.
        """
        elements = self._known(pointer)
        for element in elements if isinstance(elements, list) else ():
            if type(element) is dict:
                members: dict[str, Json] = element
                yield [members[name] for name in names if name in members]
            else:
                yield None

    def elements(self, pointer: str) -> tuple[str, ...]:
        """The pointers of the elements of the array at a place."""
        if pointer not in self._elements:
            count = self.count(pointer)
            self._elements[pointer] = tuple([f"{pointer}/{index}" for index in range(count)])
        return self._elements[pointer]

    def count(self, pointer: str) -> int:
        """How many elements the array at a place has."""
        value = self._known(pointer)
        if value is _ABSENT:
            return 0
        if not isinstance(value, list):
            raise Undecided(pointer)
        return len(value)

    def text_in_force(self, pointer: str) -> str:
        """The string at a place, else the page's default; empty if the page has no such member."""
        value = self.text(pointer)
        default = self._default(pointer, "") if value is None else value
        assert isinstance(default, str)
        return default

    def integer_in_force(self, pointer: str) -> int:
        """The whole number at a place, else the page's default."""
        value = self.integer(pointer)
        default = self._default(pointer, None) if value is None else value
        if default is None:
            raise Undecided(pointer)
        assert isinstance(default, int)
        return default

    def texts_in_force(self, pointer: str) -> tuple[str, ...]:
        """The strings at a place, else the page's default; empty if the page has no such member."""
        value = self.texts(pointer)
        default = self._default(pointer, ()) if value is None else value
        assert isinstance(default, tuple)
        return tuple(text for text in default if isinstance(text, str))

    def services(self) -> tuple[tuple[str, str], ...]:
        """The extension services of the body, each as its pointer and its `serviceName`."""
        named = (
            (place, self.text(f"{place}/serviceName"))
            for place in self.elements(EXTENSION_SERVICES)
        )
        return tuple((place, name) for place, name in named if name is not None)

    def service(self, name: str) -> str | None:
        """The pointer of the first extension service of that name."""
        services = self._values.get(EXTENSION_SERVICES)
        for index, service in enumerate(services if isinstance(services, list) else ()):
            own = service.get("serviceName") if isinstance(service, dict) else None
            if type(own) is not str:
                break
            if own == name:  # and those before it have other names
                return f"{EXTENSION_SERVICES}/{index}"
        unread: Undecided | None = None
        for place in self.elements(EXTENSION_SERVICES):
            try:
                if self.text(f"{place}/serviceName") == name:
                    return place
            except Undecided as undecided:
                unread = unread or undecided
        if unread:
            raise unread
        return None

    def _default(self, pointer: str, absent: Default) -> Default:
        """The page's default; `absent` if the edition does not have the member."""
        defaults = self.reference.facts.defaults
        if pointer in defaults:
            return defaults[pointer]
        node = self.reference.node_at(pointer, self.body)
        return node.parameter.default if node and node.parameter else absent

    def _known(self, pointer: str) -> Json | _Absent:
        value = self._values.get(pointer)
        if value is None:  # not looked up yet, or null
            value = self._find(pointer)
        if type(value) is Unknown:
            raise Undecided(pointer, _shown(value))
        return value

    def _find(self, pointer: str) -> Json | _Absent:
        """The value at a place; a missing member that is misplaced elsewhere is undecided."""
        values = self._values
        if pointer not in values:
            if self._is_read and pointer in _PLACES:
                return _ABSENT
            holder, _, name = pointer.rpartition("/")
            values[pointer] = self._member(self._find(holder), name, holder, pointer)
        return values[pointer]

    def _member(
        self, holder: Json | _Absent, name: str, holder_at: str, pointer: str
    ) -> Json | _Absent:
        """The value of a place under a name."""
        if isinstance(holder, dict):
            if name in holder:
                return holder[name]
            # Without clientRequest, only clientRequest is missing, not all its members.
            hidden = isinstance(holder, Open) or pointer in self.promised
            if hidden or pointer == "/clientRequest":
                raise Undecided(pointer)
            return _ABSENT
        if isinstance(holder, _Absent):
            return _ABSENT
        if isinstance(holder, Unknown):
            raise Undecided(holder_at, _shown(holder))
        if not isinstance(holder, list) or not name.isdecimal():
            raise Undecided(pointer)
        index = int(name)
        return holder[index] if index < len(holder) else _ABSENT
