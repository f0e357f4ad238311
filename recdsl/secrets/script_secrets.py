"""The secrets of a shell script: in the data that its commands send, and in their variables."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left

from recdsl.model.addresses import url_secrets
from recdsl.model.secret_names import is_secret_name
from recdsl.secrets.json_secrets import announces_secret, holes_in, placed, secrets_within
from recdsl.secrets.search import searched
from recdsl.secrets.stand_ins import StandIns, is_open
from recdsl.surfaces.embedded.inset import shifted, whole
from recdsl.surfaces.embedded.shell_words import Command, commands

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from recdsl.surfaces.embedded.inset import Inset

    Ends = tuple[int, int]

_COMMENT = re.compile(r"(?m)(?:^|(?<=\s))#[^\r\n]*")
_GIVEN = re.compile(r"-{0,2}(?P<name>[A-Za-z_][\w-]*)(?:\[[^\]]*\])?\+?=", re.ASCII)
_ELEMENT = re.compile(r"\[(?P<name>[^\]]*)\]=")
_ARRAY = re.compile(
    r"(?P<name>[A-Za-z_]\w*)\+?=\((?P<values>(?:\"[^\"]*\"|'[^']*'|[^()'\"])*)\)", re.ASCII
)
_FUNCTION = re.compile(r"(?m)(?:^|[;&|]|function)\s*([A-Za-z_][\w-]*)\s*(?:\(\s*\))?\s*\{")
_ARGUMENT = re.compile(r"\$\{?([0-9@*])")
# A variable of a program such as jq below a secret name.
_PUT_IN = re.compile(r"(?P<name>[\w-]+)[\"']?\s*[:=]\s*\$(?P<value>[A-Za-z_]\w*)", re.ASCII)
_VARIABLE = re.compile(r"\$\{\w+\}")
_PUT_BY_SHELL = re.compile(r"\$(?!\()|\$\(\s*(?:echo|printf)\b")
_ROUNDS = 10
_MOST_BEFORE = 4  # words before the name of a command: `sudo`, `env A=1`
_FORMAT = re.compile(r"(?:%[sdbq]|\\n|[^\w%\\])*")  # of `printf '%s:%s\n'`
_FILLED = re.compile(r"%[^%]")
_NAMING = frozenset(
    {"--arg", "set", "setenv", "-x", "-gx", "-Ux"}
)  # words before a name and its value
_EQUAL = frozenset({"=", "==", "!=", "=~"})
_USER_JOINED = re.compile(r"(?:-u|--user=|--proxy-user=|--auth=)(?=[^\s:]+:)")
# Commands whose `-a` is the user with the password, and the same joined.
_CLIENTS = re.compile(r"(?:.*/)?(?:https?|httpie|xhs?)")
_CLIENT_USER = re.compile(r"-a(?=[^\s:]+:)|-a")
# What a secret is compared with: `case "$TOKEN" in X) … Y)`.
_CASES = re.compile(
    r"\bcase\s+\"?\$\{?(?P<name>\w+)[^\s\"]{0,40}\"?\s+"
    r"(?P<cases>in\b.{0,4000}?)(?:\besac\b|\Z)",
    re.DOTALL,
)
_PATTERN = re.compile(r"(?:\bin\b|;;&?|;&)\s*\(?\s*(?P<pattern>[^()\s;]+)\s*\)")
_BACK_TICKS = re.compile(r"`([^`]*)`")
# Commands that take a key, and what stands before it.
_KEY_OPTIONS: dict[str, frozenset[str]] = {
    "sshpass": frozenset({"-p"}),
    "zip": frozenset({"-P"}),
    "unzip": frozenset({"-P"}),
    "redis-cli": frozenset({"-a"}),
    "openssl": frozenset({"-k", "-K", "-hmac", "-passin", "-passout", "-pass"}),
    "security": frozenset({"-w"}),
    "secret": frozenset({"-b", "--body", "--value"}),
}
# Commands whose last word is a key, with how many words stand behind their name.
_KEY_LAST = {"passwd": 1, "mkpasswd": 1, "htpasswd": 2}
_NEXT_FIELD = re.compile(r"[&;,][ ]*\w+=")
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
    walk.spans += _without(url_secrets(text), sorted(_variables(text, script)))
    for command in script:
        walk.words(command.words, command.documents)
        for document in command.documents:
            walk.within(document, secrets_within(document.text))
            if document.text.lstrip()[:1] != "{":
                walk.within(document, searched(document.text))
    walk.arrays(script)
    walk.cases()
    walk.follow(script)
    walk.spans += walk.stand_ins.replaced(text)
    return placed(inset, walk.spans)


def _variables(text: str, script: Iterable[Command]) -> Iterator[Ends]:
    """Where the shell puts in variables and what `echo` writes, which are followed."""
    for command in script:
        for inset in (*command.words, *command.documents):
            for hole in _VARIABLE.finditer(inset.text):
                start, end = inset.starts[hole.start()], inset.ends[hole.end() - 1]
                if _PUT_BY_SHELL.match(text, start):
                    yield start, end


def _without(spans: Iterable[Ends], holes: list[Ends]) -> Iterator[Ends]:
    """What is left of spans beside the holes, which are in their order."""
    for start, end in spans:
        at = start
        for index in range(max(0, bisect_left(holes, (start,)) - 1), len(holes)):
            if holes[index][0] >= end:
                break
            if holes[index][1] > at:
                yield at, max(at, holes[index][0])
                at = holes[index][1]
        yield at, max(at, end)


class _Walk:
    """Spans of the script, and the variables that secrets come from."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans: list[Ends] = []
        self._given: dict[str, list[Inset]] = {}
        self.stand_ins = StandIns()
        self._grown: dict[str, str] = {}  # the last piece that each variable was given
        self._reached: list[str] = []
        self._commands: list[Ends] = []
        self._arguments: set[tuple[str, str]] = set()  # of functions, by their places
        self._functions = [(one.end(), one[1]) for one in _FUNCTION.finditer(text)]
        self._fallbacks: dict[str, list[Ends]] = {}
        for found in _FALLBACK.finditer(text):
            self._fallbacks.setdefault(found["name"], []).append(found.span("value"))
            if is_secret_name(found["name"]):
                self._reached.append(found["name"])

    def words(self, words: Iterable[Inset], documents: Sequence[Inset] = ()) -> None:
        """The words of a command."""
        earlier = before = ""
        words = tuple(words)
        self._handed(words, documents)
        self._named_by_command(words)
        is_client = any(_CLIENTS.fullmatch(word.text) for word in words[:_MOST_BEFORE])
        for word in words:
            said = word.text
            given, joined = _GIVEN.match(said), _USER_JOINED.match(said)
            if given:
                value = word.cut(given.end(), len(said))
                if is_open(self._grown.get(given["name"], "")):
                    self.within(value, [(0, len(value.text))])
                self._grown[given["name"]] = value.text
                self._given.setdefault(given["name"], []).append(value)
            if given and is_secret_name(given["name"]):
                following = _NEXT_FIELD.search(said, given.end())
                end = following.start() if following else len(said)
                self.within(word, [(given.end(), end)])
            elif (
                announces_secret(before)
                or _names(earlier, before)
                or (is_client and before == "-a" and ":" in said)
            ):
                self.within(word, [(0, len(said))])
            elif is_client and (joined_client := _CLIENT_USER.match(said)):
                self.within(word, [(joined_client.end(), len(said))])
            elif joined:
                self.within(word, [(joined.end(), len(said))])
            else:
                self.within(word, secrets_within(said))
            earlier, before = before, said

    def _named_by_command(self, words: Sequence[Inset]) -> None:
        """The words that a command takes for keys: `openssl passwd KEY`."""
        said = [word.text for word in words[:_MOST_BEFORE]]
        for at, one in enumerate(said):
            options = _KEY_OPTIONS.get(one, frozenset())
            for before, word in itertools.pairwise(words[at:]) if options else ():
                if before.text in options:
                    self.within(word, [(0, len(word.text))])
            least = _KEY_LAST.get(one)
            is_own = one != "passwd" or said[at - 1 : at] == ["openssl"]
            if least is not None and is_own and len(words) > at + least:
                last = words[-1]
                is_option = last.text.startswith("-")
                self.within(last, [] if is_option else [(0, len(last.text))])

    def _handed(self, words: Sequence[Inset], documents: Sequence[Inset]) -> None:
        """What a loop, a program or the shell itself gives to variables."""
        said = [word.text for word in words[:3]]
        if said[:1] == ["for"] and said[2:] == ["in"]:
            self._take(said[1], words[3:])
        elif said[:2] == ["printf", "-v"] and len(said) > 2:
            self._take(said[2], words[3:])
        elif "read" in said[:2] and len(words) > 1:
            for name in words[1:-1]:
                self._take(name.text, words[-1:])
            self._take(words[-1].text, documents)
        for index, word in enumerate(words[:-2]):
            if word.text == "--arg":
                self._given.setdefault(words[index + 1].text, []).append(words[index + 2])

    def _take(self, name: str, values: Sequence[Inset]) -> None:
        self._given.setdefault(name, []).extend(values)
        if is_secret_name(name):
            self._reached.append(name)

    def arrays(self, script: Sequence[Command]) -> None:
        """The elements of arrays, which are read as commands."""
        starts = [one.words[0].starts[0] for one in script]
        order = sorted(range(len(script)), key=starts.__getitem__)
        places = [starts[at] for at in order]
        for array in _ARRAY.finditer(self.text):
            start, end = array.span("values")
            for at in order[bisect_left(places, start) : bisect_left(places, end)]:
                for word in script[at].words:
                    element = _ELEMENT.match(word.text)
                    begin = element.end() if element else 0
                    value = word.cut(begin, len(word.text))
                    self._given.setdefault(array["name"], []).append(value)
                    if element and is_secret_name(element["name"].strip("\"'")):
                        self.within(value, [(0, len(value.text))])
            if is_secret_name(array["name"]):
                self._reached.append(array["name"])

    def cases(self) -> None:
        """The patterns that a secret is compared with."""
        for found in _CASES.finditer(self.text):
            if is_secret_name(found["name"]):
                for one in _PATTERN.finditer(self.text, *found.span("cases")):
                    if one["pattern"] != "*":
                        self.spans.append(one.span("pattern"))

    def substituted(self) -> Iterator[Command]:
        """The commands between back-ticks whose output is secret."""
        for start, end in self._commands:
            for found in _BACK_TICKS.finditer(self.text, start, end):
                inner = shifted(found[1], found.start(1))
                for command in commands(inner.text):
                    yield Command(tuple(word.within(inner) for word in command.words), ())

    def printed(self, words: Sequence[Inset], documents: Sequence[Inset]) -> None:
        """The output of a command in place of a secret: `$(echo -n id:key | base64)`."""
        for document in documents:
            place = words[0].starts[0]
            if any(start <= place < end for start, end in self._commands):
                self.within(document, [(0, len(document.text))])
        if len(words) < 2:
            return
        at, form = words[0].starts[0], words[1].text
        given: Sequence[Inset] = ()
        if words[0].text == "printf":
            spans = list(secrets_within(form))
            for word, hole in zip(words[2:], _FILLED.finditer(form), strict=False):
                if any(start <= hole.start() < end for start, end in spans):
                    self.within(word, [(0, len(word.text))])
        if words[0].text in ("echo", "printf"):
            given = words[1:]
        elif "<<<" in self.text[at : words[-1].starts[0]]:
            given = words[-1:]
        if given and any(start <= at < end for start, end in self._commands):
            for word in given:
                if not (word.text.startswith("-") or _FORMAT.fullmatch(word.text)):
                    self.within(word, [(0, len(word.text))])

    def within(self, inset: Inset, found: Iterable[Ends]) -> None:
        """Take secrets of a word or a document; the variables in them are secret as well."""
        spans = list(found)
        names = set(holes_in(inset.text, spans))
        self._reached += names
        if names & {"ARGUMENT", "VALUE"}:
            self._argued(inset, spans)
        if "COMMAND" in names:
            self._commands += [(inset.starts[start], inset.ends[end - 1]) for start, end in spans]
        self.spans += placed(inset, spans)
        for start, end in spans:
            self.stand_ins.note(inset.text[start:end])
            for fallback in _FALLBACK.finditer(
                self.text,
                inset.starts[start],
                inset.ends[end - 1] if end > start else inset.starts[start],
            ):
                self.spans.append(fallback.span("value"))

    def _argued(self, inset: Inset, spans: Iterable[Ends]) -> None:
        """Remember the arguments, `$1`, that secrets come from, with the function around them."""
        for start, end in spans:
            for at in range(start, end):
                place = inset.starts[at]
                found = _ARGUMENT.match(self.text, place) if inset.text[at] == "$" else None
                if found is not None:
                    before = bisect_left(self._functions, (place,)) - 1
                    name = self._functions[before][1] if before >= 0 else ""
                    self._arguments.add((name, found[1]))

    def follow(self, script: Sequence[Command]) -> None:
        """Hide what the variables are given that secrets come from."""
        self._reached += (
            one["value"] for one in _PUT_IN.finditer(self.text) if is_secret_name(one["name"])
        )
        done: set[str] = set()
        printed = None
        for _ in range(_ROUNDS):
            while self._reached:
                name = self._reached.pop()
                if name in done:
                    continue
                done.add(name)
                self.spans += self._fallbacks.get(name, ())
                for value in self._given.get(name, ()):
                    self.within(value, [(0, len(value.text))])
            known = len(self._commands), len(self._arguments)
            if known == printed:
                return
            printed = known
            for command in (*script, *self.substituted()):
                self.printed(command.words, command.documents)
                self._called(command.words)

    def _called(self, words: Sequence[Inset]) -> None:
        """Hide the arguments of a function that secrets come from."""
        name = words[0].text
        is_set = [word.text for word in words[:2]] == ["set", "--"]
        for function, place in tuple(self._arguments):
            if not (is_set if not function else name == function):
                continue
            first = 2 if is_set else 1
            given = words[first:] if place in "@*" else words[first + int(place) - 1 :][:1]
            for word in given if place != "0" else ():
                self.within(word, [(0, len(word.text))])


def _names(earlier: str, before: str) -> bool:
    """Whether two words make the next one a secret: `--arg token`, `$TOKEN =`."""
    if earlier in _NAMING:
        return is_secret_name(before)
    return before in _EQUAL and any(map(is_secret_name, holes_in(earlier, [(0, len(earlier))])))
