"""How a language writes its strings, if its grammar's quotes are not those that most share."""

from __future__ import annotations

from recdsl.model.frozen import Frozen


class Quoted(Frozen):
    """A string as it is written: its content is from `start` to `end` of the node's text.

    `quotes` close it, so that a fix must not write them into it; a `raw` string has no escapes.
    With `has_names` the text has `$name`, which a grammar may not mark. With `doubles_quotes` a
    quote is written twice; with `doubles_braces` a brace is, since single ones are for values.
    """

    start: int
    end: int
    quotes: str = '"'
    raw: bool = False
    has_names: bool = False
    doubles_quotes: bool = False
    doubles_braces: bool = False

    @classmethod
    def between(cls, text: str, opening: str, closing: str, *, raw: bool = False) -> Quoted:
        """A string between its opening and its closing quotes."""
        return cls(len(opening), len(text) - len(closing), closing, raw)
