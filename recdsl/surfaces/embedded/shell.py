"""Bodies in shell scripts: in curl commands, here-documents and variables."""

from __future__ import annotations

import re

from recdsl.model.document import Call
from recdsl.model.frozen import replaced
from recdsl.model.mode_names import mode_named
from recdsl.reference.request_shapes import REQUEST
from recdsl.surfaces.embedded.call_urls import call_urls, remarks
from recdsl.surfaces.embedded.inset import whole
from recdsl.surfaces.embedded.pieces import Piece, read_pieces
from recdsl.surfaces.embedded.shell_printf import filled, format_of
from recdsl.surfaces.embedded.shell_words import commands, lines_and_comments
from recdsl.surfaces.json.dialect import BARE_PLACEHOLDERS
from recdsl.surfaces.notes import may_hold_notes, notes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.document import Document
    from recdsl.model.finding import Finding, Mode
    from recdsl.model.source import Source
    from recdsl.surfaces.embedded.call_urls import CallUrl
    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.embedded.shell_words import Command
    from recdsl.surfaces.json.dialect import Dialect

# The text before a body in its word: the name of a variable, or an option.
_PREFIX = re.compile(r"(?:(?P<name>[A-Za-z_]\w*)=|(?P<option>-d|--[a-z-]+=))?\s*(?=\{(?!\{))")
_DATA = re.compile(r"-[A-Za-z]*d|--(?:data(?:-[a-z]+)?|json|post-data|body-data|raw)=?")
# Commands that give their words away as they are; others, such as jq, have a language of their own.
_GIVING = frozenset({"echo", "printf", "curl", "http", "https", "xh", "wget"})
_VARIABLE = re.compile(r"(?:-d|--[a-z-]+=)?\$\{(?P<name>\w+)\}")


class _Script:
    """A script: its commands, and the URL of the call that each of them makes."""

    def __init__(self, inset: Inset) -> None:
        self.inset = inset
        self.commands = commands(inset.text)
        self._constants = _constants(self.commands)
        self._urls = [_url(command) for command in self.commands]
        formats = filter(None, map(format_of, self.commands))
        self._formats = {_variable(word.text) for word in formats}

    def pieces(self, dialect: Dialect) -> Iterator[Piece]:
        """The pieces that may be start bodies, in the order of the commands."""
        for command, called in zip(self.commands, self._urls, strict=True):
            for body, name, is_data in _bodies(command):
                urls = [called] if called else self._uses(name)
                yield Piece(
                    (filled(body) if name in self._formats else body).within(self.inset),
                    self._only_mode(urls or self._urls),
                    dialect,
                    call=self._call(urls) if is_data or REQUEST in body.text else Call(),
                    remarks=self._remarks(called),
                )

    def _call(self, urls: list[tuple[Inset, CallUrl]]) -> Call:
        """The call of the only URL."""
        if len(urls) != 1:
            return Call()
        word, url = urls[0]
        return url.call(word.within(self.inset))

    def _uses(self, name: str) -> list[tuple[Inset, CallUrl]]:
        """The URLs of the commands that send a variable."""
        return [
            url
            for command, url in zip(self.commands, self._urls, strict=True)
            if url and name and any(_variable(word.text) == name for word in command.words)
        ]

    def _only_mode(self, urls: Iterable[tuple[Inset, CallUrl] | None]) -> Mode | None:
        """The mode in URLs; None if they differ, or there are none."""
        modes = {self._mode(url[1]) for url in urls if url}
        return modes.pop() if len(modes) == 1 else None

    def _mode(self, url: CallUrl) -> Mode | None:
        """The mode of a URL; a variable in it may be given only one word in all of the script."""
        if url.mode:
            return url.mode
        values = self._constants.get(_variable(url.word) or "", set())
        return mode_named(next(iter(values))) if len(values) == 1 else None

    def _remarks(self, called: tuple[Inset, CallUrl] | None) -> tuple[Finding, ...]:
        if called is None:
            return ()
        word, url = called
        only = self._constants.get(_variable(url.word) or "", set())
        mode_word = next(iter(only)) if len(only) == 1 else url.word
        return remarks(replaced(url, word=mode_word), word.within(self.inset))


def read_shell(source: Source) -> Document:
    """Read the bodies in a shell script."""
    document = read_pieces(source, lambda text: pieces(whole(text.text)))
    if not may_hold_notes(source.text):
        return document
    lines, comments = lines_and_comments(source.text)
    return replaced(document, notes=(*document.notes, *notes(source.text, comments, lines)))


def pieces(inset: Inset, dialect: Dialect = BARE_PLACEHOLDERS) -> Iterator[Piece]:
    """The pieces of a script that may be start bodies."""
    return _Script(inset).pieces(dialect)


def _bodies(command: Command) -> Iterator[tuple[Inset, str, bool]]:
    """The texts that may be bodies, each with its variable and whether it is sent as data."""
    before, gives, form = "", False, format_of(command)
    for word in command.words:
        prefix = _PREFIX.match(word.text)
        is_data = prefix is not None and bool(_DATA.fullmatch(prefix["option"] or before))
        gives = gives or word.text in _GIVING
        if prefix and (is_data or prefix["name"] or gives):
            body = word.cut(prefix.end(), len(word.text))
            yield filled(body) if word is form else body, prefix["name"] or "", is_data
        before = word.text
    for document in command.documents:
        if document.text.lstrip()[:1] == "{":
            yield document, "", True


def _url(command: Command) -> tuple[Inset, CallUrl] | None:
    """The URL of a call in a command, and the word that contains it."""
    for word in command.words:
        if not _PREFIX.match(word.text):
            for url in call_urls(word.text):
                return word, url
    return None


def _variable(text: str) -> str | None:
    """The name of the variable that a word consists of; None for another word."""
    match = _VARIABLE.fullmatch(text)
    return match["name"] if match else None


def _constants(script: Iterable[Command]) -> dict[str, set[str]]:
    """The words that the variables of a script are given."""
    given: dict[str, set[str]] = {}
    for command in script:
        for word in command.words:
            name, sign, value = word.text.partition("=")
            if sign and name.isidentifier():
                given.setdefault(name, set()).add(value)
    return given
