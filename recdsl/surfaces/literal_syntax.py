"""The notation of names and values in a language, for the edits of fixes."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json


class Script(Frozen):
    """The notation of a language for the values of JSON.

    `braces` are those of an object and of an array, with a blank between them unless both are one
    character long; `colon` is between a name and its value, `bare_colon` if the name has no quotes.
    `bare_names` tells whether a name that is an identifier needs no quotes. Comments that end with
    their line begin with one of `line_comments`; `block_comments` are those of C. Where
    a program states types (`states_types`), a value of another type could break it.
    """

    braces: tuple[str, str]
    colon: str
    words: tuple[str, str, str]  # true, false, null
    bare_names: bool = False
    line_comments: tuple[str, ...] = ("//",)
    block_comments: bool = True
    states_types: bool = False
    bare_colon: str = ""

    def brackets(self, *, of_object: bool) -> tuple[str, str]:
        """What opens and closes an object or an array."""
        opening, blank, closing = self.braces[0 if of_object else 1].partition(" ")
        return (opening, closing) if blank else (opening[:1], opening[1:])

    def written(self, value: Json, quote: str) -> str:
        """A scalar as the language writes it.

        Args:
            value: a string, a number, a boolean or null.
            quote: the quotation mark that strings have around here.
        """
        if value is None or isinstance(value, bool):
            return self.words[2 if value is None else 0 if value else 1]
        if not isinstance(value, str):
            return repr(value)  # numbers are as JSON has them
        text = _string_text(value)
        if quote == '"':
            return text
        inside = text[1:-1].replace('\\"', '"').replace("'", "\\'")
        return f"'{inside}'"

    def name(self, name: str, quote: str, *, bare: bool) -> str:
        """A member's name as the language writes it."""
        if bare and self.bare_names and name.isidentifier() and name.isascii():
            return name
        return self.written(name, quote)


HASH = ("#",)
JSON = Script(("{}", "[]"), ": ", ("true", "false", "null"))


def _string_text(value: str) -> str:
    """A string as JSON writes it, in quotes; letters beyond ASCII stay."""
    try:
        from _json import encode_basestring
    except ImportError:
        from json.encoder import encode_basestring
    text: str = encode_basestring(value)
    return text
