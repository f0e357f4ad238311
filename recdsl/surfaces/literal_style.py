"""The layout of a literal: its line ends, its indentation, and new values in the same layout."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.json_value import Unknown
from recdsl.model.lazy_pattern import pattern
from recdsl.model.source import first_line_end, indent_at, opens_line
from recdsl.surfaces.literal_syntax import JSON, Script

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from recdsl.model.json_value import Json
    from recdsl.surfaces.json.member import Member

    # Writes a value on a line of that indentation; None means on one line.
    Entry = Callable[[str | None], str]

_UNIT = "  "
_LINE_ENDS = pattern(r"\r\n|\r|\n")


class Style(Frozen):
    """A layout: `comma` is between members on one line, `tall_arrays` have a line an element.

    `unit` is one step of indentation, `quote` the quotation mark of strings, and `bare` whether
    names go without.
    """

    newline: str
    unit: str
    colon: str
    comma: str
    tall_arrays: bool
    script: Script = JSON
    quote: str = '"'
    bare: bool = False

    def written(self, value: Json, indent: str | None) -> str:
        """A value as the text's language has it."""
        if isinstance(value, Unknown):
            return value.text if value.is_code else self.written(value.text, indent)
        inside = list(value.values()) if isinstance(value, dict) else value
        if not isinstance(inside, list):
            return self.script.written(value, self.quote)
        brackets = self.script.brackets(of_object=isinstance(value, dict))
        if not inside:
            return "".join(brackets)
        flat = isinstance(value, list) and not any(
            isinstance(element, dict | list) for element in value
        )
        on_one_line = indent is None or (flat and not self.tall_arrays)
        inner = None if indent is None or on_one_line else indent + self.unit
        labels = (
            [self.label(name) for name in value] if isinstance(value, dict) else [""] * len(inside)
        )
        parts = [
            label + self.written(element, inner)
            for label, element in zip(labels, inside, strict=True)
        ]
        return self._framed(brackets, parts, indent, inner)

    @property
    def brackets(self) -> tuple[str, str]:
        """What opens and closes an array."""
        return self.script.brackets(of_object=False)

    def label(self, name: str) -> str:
        """A member's name and the colon."""
        return self.script.name(name, self.quote, bare=self.bare) + self.colon

    def nested(self, path: Sequence[str], entry: Entry, indent: str | None) -> str:
        """A value with the objects and arrays around it that a path leads through."""
        if not path:
            return entry(indent)
        inner = None if indent is None else indent + self.unit
        element = path[0] in ("0", "-")
        label = "" if element else self.label(path[0])
        part = label + self.nested(path[1:], entry, inner)
        brackets = self.script.brackets(of_object=not element)
        return self._framed(brackets, [part], indent, inner)

    def moved(self, text: str, old: str, indent: str | None) -> str:
        """The text of a value, brought from lines of one indentation to another one."""
        first, *lines = _LINE_ENDS.split(text)
        new = old if indent is None else indent
        kept = [new + line.removeprefix(old) if line.startswith(old) else line for line in lines]
        return self.newline.join((first, *kept))

    def _framed(
        self,
        brackets: tuple[str, str],
        parts: list[str],
        indent: str | None,
        inner: str | None,
    ) -> str:
        opening, closing = brackets
        if indent is None or inner is None:
            return opening + self.comma.join(parts) + closing
        between = f",{self.newline}{inner}"
        return f"{opening}{self.newline}{inner}{between.join(parts)}{self.newline}{indent}{closing}"


class Layout:
    """The layout of the literal of a text; each fact about it is computed once."""

    __slots__ = ("_is_tall", "_newline", "_root", "_script", "_styles", "_tall", "_text")

    def __init__(self, text: str, root: Member, script: Script = JSON) -> None:
        """Take a text, the literal in it, and how its language writes values."""
        self._text = text
        self._root = root
        self._script = script
        self._newline = first_line_end(text)
        self._styles: dict[int, Style] = {}
        self._is_tall: bool | None = None
        self._tall: dict[int, bool] = {}

    def style(self, path: list[Member]) -> Style:
        """The layout around a place; `path` leads to it from the root."""
        place = id(path[-1])
        if place not in self._styles:
            self._styles[place] = self._style(path)
        return self._styles[place]

    def indent(self, way: list[Member]) -> str | None:
        """The indentation of a value's line; None if the value has to stay on one line."""
        if self._is_tall is None:
            text = self._text[self._root.start : self._root.end]
            self._is_tall = "\n" in text or "\r" in text
        member = way[-1]
        spreads = self._is_tall and opens_line(self._text, member.whole.start)
        return indent_at(self._text, member.start) if spreads else None

    def _has_tall_arrays(self, path: list[Member]) -> bool:
        """Whether the first array of scalars nearby has a line for each element.

        Nearby is the section, such as `recordingConfig`: the next fix may remove other sections,
        and then the order of fixes would matter.
        """
        section = path[min(2, len(path) - 1)]
        if id(section) not in self._tall:
            self._tall[id(section)] = _has_tall_array(self._text, section)
        return self._tall[id(section)]

    def _style(self, path: list[Member]) -> Style:
        text, script = self._text, self._script
        unit = next(filter(None, (_unit(text, member) for member in reversed(path))), _UNIT)
        written = (_colon(text, member, script) for member in reversed(path))
        bare = _has_bare_name(text, path)
        usual = script.bare_colon if bare and script.bare_colon else script.colon
        colon = next(filter(None, written), usual)
        return Style(
            newline=self._newline,
            unit=unit,
            colon=colon,
            comma=", " if colon[-1] in " \t" else ",",
            tall_arrays=self._has_tall_arrays(path),
            script=script,
            quote=_quote(text, self._root),
            bare=bare,
        )


def in_order(member: Member) -> list[Member]:
    """The members directly in an object or array, in the order of the text."""
    try:
        return member.ordered
    except AttributeError:
        inside = member.inside
        members = list(inside.values()) if isinstance(inside, dict) else list(inside or ())
        member.ordered = sorted(members, key=lambda child: child.start)
        return member.ordered


def _unit(text: str, member: Member) -> str:
    """The indentation of an object's members, relative to it, if they are on separate lines."""
    inside = in_order(member)
    if not inside or not opens_line(text, inside[0].whole.start):
        return ""
    outer, inner = indent_at(text, member.start), indent_at(text, inside[0].whole.start)
    return inner.removeprefix(outer) if inner.startswith(outer) else ""


def _colon(text: str, member: Member, script: Script) -> str:
    inside = in_order(member)
    if not inside or inside[-1].key is None:
        return ""
    between = text[inside[-1].key_end : inside[-1].start]
    colons = (script.colon.strip(), script.bare_colon.strip())
    return between if between.strip(" \t") in colons else ""


def _quote(text: str, root: Member) -> str:
    """The quotation mark that comes first; if statements fill an object, it is in one of them."""
    first = _first_quote(text, root.start, root.end)
    if not first and root.written == "statements":
        first = _first_quote(text, root.end, len(text))
    return first or '"'


def _first_quote(text: str, start: int, end: int) -> str:
    places = [(text.find(mark, start, end), mark) for mark in "\"'"]
    return min(((at, mark) for at, mark in places if at >= 0), default=(0, ""))[1]


def _has_bare_name(text: str, path: list[Member]) -> bool:
    """Whether the nearest member with a name has it without quotes."""
    objects = (member for member in reversed(path) if isinstance(member.inside, dict))
    named = (child for member in objects for child in in_order(member) if child.key)
    first = next(named, None)
    return first is not None and text[first.key_start] not in "\"':"


def _has_tall_array(text: str, root: Member) -> bool:
    """Whether the first array of scalars has a line for each element."""
    waiting = [root]
    while waiting:
        member = waiting.pop()
        inside = in_order(member)
        if (
            isinstance(member.inside, list)
            and inside
            and all(element.inside is None for element in inside)
        ):
            return opens_line(text, inside[0].start)
        waiting += reversed(inside)
    return False
