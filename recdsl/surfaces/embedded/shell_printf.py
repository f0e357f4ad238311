"""The text that the shell's `printf` formats (POSIX.1-2017, Utilities, printf).

The value for `%s` or `%d` is not known.
"""

from __future__ import annotations

import re

from recdsl.surfaces.embedded.growing import Growing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.embedded.shell_words import Command

_SIGNS = re.compile(
    r"%%|%(?:\d+\$)?[-+ 0#']*(?:\*|\d+)?(?:\.(?:\*|\d+)?)?(?:\([^()\n]*\))?[a-zA-Z]"
    r"|\\(?P<escape>[\"'\\abfnrtv])"
)
_ESCAPES = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}


def format_of(command: Command) -> Inset | None:
    """The word that a command formats; None if it is not a `printf`."""
    words = iter(command.words)
    if not any(word.text == "printf" for word in words):
        return None
    for word in words:
        if word.text == "-v":
            next(words, None)
        elif word.text != "--":
            return word
    return None


def filled(text: Inset) -> Inset:
    """A text with a placeholder for each value that `printf` puts into it."""
    grown, done, begin = Growing(), 0, 0
    for match in _SIGNS.finditer(text.text):
        sign, escape = match.group(), match["escape"]
        grown.take(text.text[done : match.start()], done)
        done = match.end()
        if sign == "%%" or escape:
            grown.put(_ESCAPES.get(escape, escape) if escape else "%", *match.span())
            continue
        grown.spell(begin, _spelt)
        grown.put("${VALUE}", *match.span())
        begin = grown.length
    grown.take(text.text[done:], done)
    grown.spell(begin, _spelt)
    return grown.inset(0).within(text)


def _spelt(text: str) -> str | None:
    """Write a text for a format of `printf`; None if it has a backslash."""
    return None if "\\" in text else text.replace("%", "%%")
