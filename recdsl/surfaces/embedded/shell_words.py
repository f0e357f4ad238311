"""A shell script cut into commands and their words, without running or understanding it.

An expansion of the shell (`$NAME`, `${NAME:-x}`, `$(command)`) is in a word as `${NAME}`,
an unknown value. A word that is never closed is skipped with its line.
"""

from __future__ import annotations

import re

from recdsl.model.frozen import Frozen
from recdsl.model.source import Span
from recdsl.surfaces.embedded import shell_quoting
from recdsl.surfaces.embedded.growing import Growing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.surfaces.embedded.inset import Inset, Spelling

_DEEPEST = 20
_MOST_UNCLOSED = 100
_BLANKS = re.compile(r"(?:[ \t\r]|\\\r?\n)+")
_COMMENT = re.compile(r"#[^\n]*")
_HERE_DOCUMENT = re.compile(
    r"<<(?!<)(?P<dash>-?)[ \t]*(?P<quote>\\|['\"]?)(?P<word>\w[\w.-]*)['\"]?"
)
_OPERATOR = re.compile(r"<<<|[<>]{1,2}[&|]?|[;|&()]+")
_PLAIN = re.compile(r"[^\s'\"\\$`;|&()<>]+")
_DOUBLE = re.compile(r"[^\"\\$`]+")
_LINE = re.compile(r"[^\n]*(?:\n|\Z)")
_BRACES = re.compile(r"[{}]")
_TABS = re.compile(r"\t*")
_NAME = re.compile(r"\$(?:(?P<name>[A-Za-z_]\w*)|(?P<other>[0-9@*#?$!-]))")
_BRACED = re.compile(r"\$\{[!#]?(?P<name>[A-Za-z_]\w*)?")
_DOLLAR_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "\\": "\\", "'": "'", '"': '"'}


class Command(Frozen):
    """A command: its words without their quotes, and the documents that follow it."""

    words: tuple[Inset, ...]
    documents: tuple[Inset, ...]


class _Document(Frozen):
    """A here-document that is still to come: its last line, and how it is read."""

    word: str
    is_quoted: bool
    strips_tabs: bool
    command: int


class _UnclosedError(Exception):
    """A quote or a bracket is never closed."""


def lines_and_comments(text: str) -> tuple[list[Span], list[Span]]:
    """The lines of a script with all that continues them, and its comments.

    A line goes on behind a backslash, in a quotation, and in the documents that follow it.
    """
    reader = _Reader(text)
    reader.read()
    return reader.lines, reader.comments


def commands(text: str) -> tuple[Command, ...]:
    """The commands of a script in their order, those inside of others before these."""
    reader = _Reader(text)
    reader.read()
    return reader.finished()


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self._last = 0  # the start of the last word that is not part of another
        self._found: list[tuple[list[Inset], list[Inset]]] = []
        self._waiting: list[_Document] = []
        self._line = 0  # the start of the line that is being read, with all that continues it
        self.lines: list[Span] = []
        self.comments: list[Span] = []

    def read(self) -> None:
        """Read the whole script."""
        for _ in range(_MOST_UNCLOSED):
            try:
                self.script(depth=0)
                break
            except _UnclosedError:
                self.pass_line()
        self._end_line()

    def _end_line(self) -> None:
        if self._line < self.at:
            self.lines.append(Span(self._line, self.at))
        self._line = self.at

    def finished(self) -> tuple[Command, ...]:
        return tuple(
            Command(tuple(words), tuple(documents)) for words, documents in self._found if words
        )

    def pass_line(self) -> None:
        """Skip the rest of the line of the word that is being read."""
        line = _LINE.match(self.text, self._last)
        self.at = line.end() if line else len(self.text)
        self._waiting = []
        self._end_line()

    def script(self, depth: int) -> None:
        """Read commands, to the end or to the bracket that closes a substitution."""
        text, current = self.text, self._begin()
        while self.at < len(text):
            sign = text[self.at]
            comment = _COMMENT.match(text, self.at)
            skipped = _BLANKS.match(text, self.at) or comment
            document = _HERE_DOCUMENT.match(text, self.at)
            operator = _OPERATOR.match(text, self.at)
            if skipped:
                if comment:
                    self.comments.append(Span(*comment.span()))
                self.at = skipped.end()
            elif sign == "\n":
                if not depth and not self._waiting:
                    self._end_line()  # without the line end
                self.at += 1
                self._documents()
                if not depth:
                    self._end_line()
                current = self._begin()
            elif document:
                self.at = document.end()
                self._waiting.append(_awaited(document, current))
            elif sign == ")" and depth:
                self.at += 1
                return
            elif operator:
                self.at = operator.end()
                current = current if sign in "<>" else self._begin()
            else:
                self._last = self._last if depth else self.at
                self._found[current][0].append(self._word(depth))
        if depth:
            raise _UnclosedError

    def _begin(self) -> int:
        """Start a command and return its index."""
        self._found.append(([], []))
        return len(self._found) - 1

    # -- words

    def _word(self, depth: int) -> Inset:
        text, start, grown = self.text, self.at, Growing()
        while self.at < len(text):
            sign, plain = text[self.at], _PLAIN.match(text, self.at)
            if plain:
                self._take(grown, plain.end())
            elif sign == "'":
                self._single(grown)
            elif sign == '"':
                self._double(grown, depth)
            elif sign == "\\":
                self._escape(grown, text[self.at + 1 : self.at + 2])
            elif sign in "$`":
                self._expansion(grown, depth)
            elif self.at == start:  # a blank that shells do not know
                self._take(grown, start + 1)
            else:
                break
        return grown.inset(start)

    def _take(self, grown: Growing, end: int) -> None:
        grown.take(self.text[self.at : end], self.at)
        self.at = end

    def _put(self, grown: Growing, text: str, end: int) -> None:
        grown.put(text, self.at, end)
        self.at = end

    def _escape(self, grown: Growing, sign: str) -> None:
        """A backslash, and the sign that it makes a plain one; a line end goes with it."""
        self._put(grown, "" if sign == "\n" else sign, min(self.at + 2, len(self.text)))

    def _single(self, grown: Growing) -> None:
        end, start = self._closing("'", self.at + 1), grown.length
        self.at += 1
        self._take(grown, end)
        grown.spell(start, shell_quoting.in_single_quotes)
        self.at = end + 1

    def _double(self, grown: Growing, depth: int) -> None:
        self.at += 1
        self._expanded(grown, len(self.text), '"', depth, shell_quoting.in_double_quotes)
        if not self.text.startswith('"', self.at):
            raise _UnclosedError
        self.at += 1

    def _expanded(
        self, grown: Growing, end: int, mark: str, depth: int, spelling: Spelling
    ) -> None:
        """Text in which only variables and commands are replaced, to the mark that ends it."""
        text, start = self.text, grown.length
        escaped = ("$", "`", "\\", "\n", mark) if mark else ("$", "`", "\\", "\n")
        while self.at < end and (not mark or text[self.at] != mark):
            sign, plain = text[self.at], _DOUBLE.match(text, self.at, end)
            if plain:
                self._take(grown, plain.end())
            elif sign == "\\" and text[self.at + 1 : self.at + 2] in escaped:
                self._escape(grown, text[self.at + 1 : self.at + 2])
            elif sign in "$`":
                grown.spell(start, spelling)
                self._expansion(grown, depth)
                start = grown.length
            else:
                self._take(grown, self.at + 1)
        grown.spell(start, spelling)

    def _expansion(self, grown: Growing, depth: int) -> None:
        """Read an expansion, whose value is not known here."""
        text, start = self.text, self.at
        braced, name = _BRACED.match(text, start), _NAME.match(text, start)
        if text[start] == "`":
            self._put(grown, "${COMMAND}", self._closing("`", start + 1) + 1)
        elif text.startswith("$(", start):
            self.at = start + 2
            if depth == _DEEPEST:
                raise _UnclosedError
            self.script(depth + 1)
            grown.put("${COMMAND}", start, self.at)
        elif text.startswith("$'", start):
            self._dollar_quoted(grown)
        elif braced:
            self._put(grown, f"${{{braced['name'] or 'VALUE'}}}", self._past_braces(start + 1))
        elif name:
            self._put(grown, f"${{{name['name'] or 'ARGUMENT'}}}", name.end())
        else:
            self._take(grown, start + 1)

    def _dollar_quoted(self, grown: Growing) -> None:
        text, start = self.text, grown.length
        self.at += 2
        while (sign := text[self.at : self.at + 1]) != "'":
            if not sign:
                raise _UnclosedError
            escape = _DOLLAR_ESCAPES.get(text[self.at + 1 : self.at + 2])
            if sign == "\\" and escape:
                self._put(grown, escape, self.at + 2)
            else:
                self._take(grown, self.at + 1)
        grown.spell(start, shell_quoting.in_dollar_quotes)
        self.at += 1

    def _closing(self, mark: str, offset: int) -> int:
        end = self.text.find(mark, offset)
        if end < 0:
            raise _UnclosedError
        return end

    def _past_braces(self, offset: int) -> int:
        depth = 0
        for match in _BRACES.finditer(self.text, offset):
            depth += 1 if match.group() == "{" else -1
            if not depth:
                return match.end()
        raise _UnclosedError

    # -- here-documents

    def _documents(self) -> None:
        """The documents that begin on this line, one after the other."""
        waiting, self._waiting = self._waiting, []
        for document in waiting:
            self._found[document.command][1].append(self._document(document))

    def _document(self, wanted: _Document) -> Inset:
        start, grown = self.at, Growing()
        while self.at < len(self.text):
            line = _LINE.match(self.text, self.at)
            end = line.end() if line else len(self.text)
            tabs = _TABS.match(self.text, self.at) if wanted.strips_tabs else None
            self.at = tabs.end() if tabs else self.at
            if self.text[self.at : end].rstrip("\r\n") == wanted.word:
                self.at = end
                break
            if wanted.is_quoted:
                self._take(grown, end)
            else:
                self._expanded(grown, end, "", 1, shell_quoting.in_document)
        if wanted.is_quoted:
            grown.spell(0, shell_quoting.in_quoted_document)
        return grown.inset(start)


def _awaited(match: re.Match[str], command: int) -> _Document:
    return _Document(match["word"], bool(match["quote"]), bool(match["dash"]), command)
