"""The secrets of a shell script: in what its commands send, and in variables that get there."""

from __future__ import annotations

import re

from recdsl.model.secret_names import is_secret_name
from recdsl.secrets.json_secrets import announces_secret, holes_in, placed, secrets_within
from recdsl.secrets.search import searched
from recdsl.surfaces.embedded.inset import shifted, whole
from recdsl.surfaces.embedded.shell_words import Command, commands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from recdsl.surfaces.embedded.inset import Inset

    Ends = tuple[int, int]

_COMMENT = re.compile(r"(?m)(?:^|(?<=\s))#[^\r\n]*")
_GIVEN = re.compile(r"-{0,2}(?P<name>[A-Za-z_][\w-]*)=", re.ASCII)
_USER_JOINED = re.compile(r"(?:-u|--user=|--proxy-user=)(?=[^\s:]+:)")
_BACK_TICKS = re.compile(r"`([^`]*)`")
_NEXT_FIELD = re.compile(r"&\w+=")
# What is put in where a variable is not set: `${NAME:-value}`.
_FALLBACK = re.compile(r"\$\{(?P<name>\w+):?[-=+](?P<value>(?:[^{}]|\{[^{}]*\})*)\}")


def script_secrets(text: str) -> Iterator[Ends]:
    """The spans of a script that must not be shown."""
    return inset_secrets(whole(text))


def inset_secrets(inset: Inset) -> Iterator[Ends]:
    """The same of a script that is part of a file, as spans of the file."""
    text = inset.text
    walk = _Walk(text)
    for comment in _COMMENT.finditer(text):
        found = searched(comment.group(), bare=False)
        walk.spans += ((start + comment.start(), end + comment.start()) for start, end in found)
    script = commands(text)
    for command in script:
        walk.words(command.words)
        for document in command.documents:
            walk.within(document, secrets_within(document.text))
            if document.text.lstrip()[:1] != "{":
                walk.within(document, searched(document.text))
    for command in (*script, *walk.substituted()):
        walk.printed(command.words)
    walk.follow()
    return placed(inset, walk.spans)


class _Walk:
    """Spans of the script, and the variables that secrets come from."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans: list[Ends] = []
        self._given: dict[str, list[Inset]] = {}
        self._reached: list[str] = []
        self._commands: list[Ends] = []
        self._fallbacks: dict[str, list[Ends]] = {}
        for found in _FALLBACK.finditer(text):
            self._fallbacks.setdefault(found["name"], []).append(found.span("value"))
            if is_secret_name(found["name"]):
                self._reached.append(found["name"])

    def words(self, words: Iterable[Inset]) -> None:
        """The words of a command."""
        earlier = before = ""
        for word in words:
            said = word.text
            given, joined = _GIVEN.match(said), _USER_JOINED.match(said)
            if given:
                value = word.cut(given.end(), len(said))
                self._given.setdefault(given["name"], []).append(value)
            if given and is_secret_name(given["name"]):
                following = _NEXT_FIELD.search(said, given.end())
                end = following.start() if following else len(said)
                self.within(word, [(given.end(), end)])
            elif announces_secret(before) or (earlier == "--arg" and is_secret_name(before)):
                self.within(word, [(0, len(said))])
            elif joined:
                self.within(word, [(joined.end(), len(said))])
            else:
                self.within(word, secrets_within(said))
            earlier, before = before, said

    def substituted(self) -> Iterator[Command]:
        """The commands between back-ticks whose output is secret."""
        for start, end in self._commands:
            for found in _BACK_TICKS.finditer(self.text, start, end):
                inner = shifted(found[1], found.start(1))
                for command in commands(inner.text):
                    yield Command(tuple(word.within(inner) for word in command.words), ())

    def printed(self, words: Sequence[Inset]) -> None:
        """What a command prints that stands in for a secret: `$(echo -n id:key | base64)`."""
        if len(words) < 2 or words[0].text not in ("echo", "printf"):
            return
        at, form = words[0].starts[0], words[1].text
        fills = words[0].text == "printf" and any(
            "%" in form[start:end] for start, end in secrets_within(form)
        )
        if fills or any(start <= at < end for start, end in self._commands):
            for word in words[1 + fills :]:
                if not word.text.startswith("-"):
                    self.within(word, [(0, len(word.text))])

    def within(self, inset: Inset, found: Iterable[Ends]) -> None:
        """Take secrets of a word or a document; the variables in them are secret as well."""
        spans = list(found)
        names = set(holes_in(inset.text, spans))
        self._reached += names
        if "COMMAND" in names:
            self._commands += [(inset.starts[start], inset.ends[end - 1]) for start, end in spans]
        self.spans += placed(inset, spans)
        for start, end in spans:
            for fallback in _FALLBACK.finditer(
                self.text,
                inset.starts[start],
                inset.ends[end - 1] if end > start else inset.starts[start],
            ):
                self.spans.append(fallback.span("value"))

    def follow(self) -> None:
        """Hide what the variables are given that secrets come from."""
        done: set[str] = set()
        while self._reached:
            name = self._reached.pop()
            if name in done:
                continue
            done.add(name)
            self.spans += self._fallbacks.get(name, ())
            for value in self._given.get(name, ()):
                self.within(value, [(0, len(value.text))])
