"""The kinds of unknown values in JSON: a string between quotes, a number by `%d`."""

from __future__ import annotations

import re

from recdsl.model.frozen import replaced
from recdsl.model.json_value import Unknown, escaped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.document import Places
    from recdsl.model.json_value import Json
    from recdsl.surfaces.embedded.inset import Inset

# What programs and templates fill in; documents write `<region>` for a value of any kind.
_FILLED_IN = re.compile(r"\$\{|\{\{")
_NUMBER = re.compile(r"%[-+ 0#',]*\d*(?:\.\d+)?(?:hh?|ll?|[qjzt])?[diuxXfFeEgG]")


class Kinds:
    """Tells the kinds of the unknown values of one body in a file."""

    __slots__ = ("_file", "_inset", "_places")

    def __init__(self, inset: Inset, places: Places, file: str) -> None:
        """Store the body's text, the places in it, and the text of the file."""
        self._inset = inset
        self._places = places
        self._file = file

    def typed(self, value: Json, pointer: str = "") -> Json:
        """A value in which the unknown ones have their kinds."""
        if isinstance(value, Unknown):
            return replaced(value, kind=self._kind(pointer)) if _is_filled_in(value) else value
        if isinstance(value, dict):
            members = {
                name: self.typed(member, f"{pointer}/{escaped(name)}")
                for name, member in value.items()
            }
            return members if type(value) is dict else type(value)(members)
        if isinstance(value, list):
            return [self.typed(one, f"{pointer}/{index}") for index, one in enumerate(value)]
        return value

    def _kind(self, pointer: str) -> str:
        span = self._places.span(pointer, "value")
        if self._inset.text[span.start : span.start + 1] == '"':
            return "string"
        written = self._inset.span(span)
        return "number" if _NUMBER.fullmatch(self._file[written.start : written.end]) else ""


def _is_filled_in(value: Unknown) -> bool:
    return not value.kind and not value.is_code and bool(_FILLED_IN.search(value.text))
