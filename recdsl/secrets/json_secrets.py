"""The secrets of a JSON text: all that stands below a member with a secret name.

The text is cut into tokens and not parsed, so that a text with mistakes has its secrets as well,
and of a member that is written twice both values count.
"""

from __future__ import annotations

from recdsl.model.addresses import last_segment, url_secrets
from recdsl.model.lazy_pattern import pattern
from recdsl.model.placeholder import NAME
from recdsl.model.secret_names import (
    is_basic_auth,
    is_secret_name,
    is_stream_name,
    names_secret,
)
from recdsl.model.source import Source
from recdsl.secrets.search import NO_VALUES, looks_secret, searched
from recdsl.surfaces.json.templates import BRACES, inside

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from re import Match

    from recdsl.surfaces.embedded.inset import Inset
    from recdsl.surfaces.json.dialect import Dialect

    Ends = tuple[int, int]

_HASH, _PERCENT, _ANGLES = inside(r"\{\#", r"\#\}"), inside(r"\{%", r"%\}"), inside("<%", "%>")
_TOKEN = pattern(
    rf"""(?xs)(?P<comment>//[^\r\n]*|/\*.*?(?:\*/|\Z)|\{{\#{_HASH})
    |(?P<hole>\{{\{{{BRACES}|\{{%{_PERCENT}|<%{_ANGLES}|\$\{{[^{{}}\r\n]*\}})
    |(?P<text>"(?:[^"\\\r\n]|\\(?:\r\n|.))*"?|'(?:[^'\\\r\n]|\\(?:\r\n|.))*'?)
    |(?P<sign>[{{}}\[\],])
    |(?P<word>[^\s{{}}\[\],:"']+)"""
)
_IS_KEY = pattern(r"(?s)(?:\s|//[^\r\n]*|/\*.*?\*/)*(?::|=>)")
# What a JSON schema says of a secret is no secret.
_TYPES = frozenset({"string", "object", "array", "number", "integer", "boolean"})
# An object such as {"name": "TOKEN", "value": "…"} is a member by itself.
_NAMING = frozenset({"name", "key", "id"})
_TELLING = frozenset({"op", "type", "description", "in", "format", "title", "label", "help"})
_HEADERS = frozenset({"authorization", "proxy-authorization"})
# A variable of an environment, or a header: `TOKEN=…`, `X-Token: …`.
_GIVEN = pattern(
    r"(?a)\s*-{0,2}(?P<name>[A-Za-z_][\w-]*)(?:=|:=?[ \t]*)"
    r"(?P<value>[^\s&/][^\s&]*)(?:&\S*)?\s*"
)
_OPTION = pattern(r"(?a)--?(?P<name>[A-Za-z][\w-]*)")
_USER = pattern(
    r"-[A-Za-z]*[uU]|--(?:proxy-)?user|--auth|--oauth2-bearer|--(?:proxy-)?pass(?:word)?"
    r"|--tlspassword|--secret-(?:string|value)|--?(?:store|key)pass"
)
# Words of commands that stand alone in a list.
_JOINED_KEY = pattern(r"-p(?P<key>.+)")
_CLIENT = pattern(r"(?:.*/)?(?P<name>mysql\w*|mariadb\w*|https?|xhs?|httpie)")
_MAY_BE_FORM = pattern(r"[<(]|\$\{|\{\{|name=|password |\bs[/|,#@~:!%]|(?i:values)")
_MAY_BE_JSON = pattern(r"(?<![$\{])[{\[]")
_VARIABLE = pattern(r"\$\w+")
_ESCAPE = pattern(r"\\u([0-9a-fA-F]{4})")
_MOST_NESTED = 8
_HOLE_NAME = pattern(r"\$\{(" + NAME + r")\}|\{\{\s*(" + NAME + r")\s*\}\}")


class _Frame:
    """An object or an array that is open; `secret` tells whether all in it is."""

    __slots__ = ("before", "command", "is_basic", "name", "named", "secret", "values")

    def __init__(self, *, secret: bool, is_basic: bool = False) -> None:
        self.secret = secret
        self.is_basic = is_basic
        self.name = self.before = self.command = ""
        self.named = False
        self.values: list[Ends] = []


def json_secrets(text: str, depth: int = 0) -> Iterator[Ends]:
    """The spans of a JSON text, or of one in a literal, that must not be shown."""
    frames = [_Frame(secret=False)]
    for token in _TOKEN.finditer(text):
        frame, kind = frames[-1], token.lastgroup
        if kind == "sign":
            yield from _signed(token.group(), frames)
        elif kind == "comment":
            yield from _shifted(searched(token.group(), bare=False), token.start())
        elif _IS_KEY.match(text, token.end()):
            if frame.secret and kind == "text":
                yield _inside(token)
            frame.name = _decoded(text, token)
        elif frame.secret or names_secret(frame.name, is_basic=frame.is_basic):
            yield from _secret_value(token, frame)
        elif kind == "text":
            yield from _of_text(text, token, frame, depth)


def _signed(sign: str, frames: list[_Frame]) -> Iterator[Ends]:
    frame = frames[-1]
    if sign in "{[":
        is_basic = frame.is_basic or is_basic_auth(frame.name)
        secret = frame.secret or names_secret(frame.name, is_basic=frame.is_basic)
        frames.append(_Frame(secret=secret, is_basic=is_basic))
    elif sign == ",":
        frame.name = "" if not _is_array(frame) else frame.name
    elif len(frames) > 1:
        if frame.named:
            yield from frame.values
        frames.pop()
        frames[-1].name = ""


def _is_array(frame: _Frame) -> bool:
    return not frame.name


def _secret_value(token: Match[str], frame: _Frame) -> Iterator[Ends]:
    said = token.group()
    if token.lastgroup == "text":
        start, end = _inside(token)
        is_type = frame.name == "type" and said[1:-1] in _TYPES
        yield from () if is_type else [(start, end)]
    elif said not in NO_VALUES and not _VARIABLE.fullmatch(said):
        yield token.span()


def _of_text(text: str, token: Match[str], frame: _Frame, depth: int) -> Iterator[Ends]:
    """The secrets inside of a string that is none itself."""
    start, end = _inside(token)
    before, frame.before = frame.before, text[start:end]
    if not frame.name and (announces_secret(before) or before.lower() in _HEADERS):
        yield start, end
        return
    said = text[start:end]
    if not frame.name:
        frame.command = frame.command or said
        yield from _shifted(_of_command(frame.command, before, said), start)
    elif is_basic_auth(frame.name) and ":" in said and " " not in said:
        yield start, end
    name = frame.name.lower()
    is_named = name in _NAMING or (name == "path" and text[start:end].startswith("/"))
    if is_named and names_secret(text[start:end], is_basic=frame.is_basic):
        frame.named = True
    elif name not in _NAMING | _TELLING:
        frame.values.append((start, end))
    inset = _spoken(text, token)
    if inset is None:
        found = list(secrets_within(text[start:end], depth + 1))
        yield from _shifted(found, start)
        if is_stream_name(frame.name):
            yield last_segment(text, start, end)
        return
    yield from placed(inset, secrets_within(inset.text, depth + 1))
    if is_stream_name(frame.name):
        yield from placed(inset, [last_segment(inset.text, 0, len(inset.text))])


def _of_command(command: str, before: str, said: str) -> Iterator[Ends]:
    """The key in an element of a list: of a command, or behind the name of a secret."""
    client = _CLIENT.fullmatch(command)
    joined = _JOINED_KEY.fullmatch(said) if client and client["name"][0] == "m" else None
    if joined:
        yield joined.span("key")
    elif (client and before == "-a" and ":" in said) or (
        looks_secret(said) and is_secret_name(before)
    ):
        yield 0, len(said)


def secrets_within(text: str, depth: int = 0) -> Iterator[Ends]:
    """The secrets in a text that a literal says: of JSON, of a URL, of a header, of a command."""
    yield from url_secrets(text)
    if _MAY_BE_FORM.search(text):
        from recdsl.secrets.written_forms import form_secrets  # few bodies have such texts

        yield from form_secrets(text)
    given = _GIVEN.fullmatch(text) if _may_be_given(text) else None
    if given and is_secret_name(given["name"]):
        yield given.span("value")
    if depth > _MOST_NESTED:
        yield 0, len(text)
    elif ":" in text and ("{" in text or "[" in text) and _MAY_BE_JSON.search(text):
        yield from json_secrets(text, depth)
    elif ":" in text or "=" in text:
        yield from searched(text, bare=False)


def _may_be_given(text: str) -> bool:
    """Whether a text has the sign that gives a variable its value; the scheme of a URL has none."""
    signs = [place for sign in ":=" if (place := text.find(sign)) >= 0]
    return bool(signs) and text[min(signs) : min(signs) + 2] != ":/"


def announces_secret(option: str) -> bool:
    """Whether a word of a command is an option that a secret follows: `--token`, `-u`."""
    if not option.startswith("-"):
        return False
    found = _OPTION.fullmatch(option)
    return bool(_USER.fullmatch(option) or (found and is_secret_name(found["name"])))


def holes_in(text: str, spans: Iterable[Ends]) -> Iterator[str]:
    """The names of the placeholders in spans of a text: their values are secret as well."""
    for start, end in spans:
        for found in _HOLE_NAME.finditer(text, start, end):
            yield found[1] or found[2]


def placed(inset: Inset, spans: Iterable[Ends]) -> Iterator[Ends]:
    """Spans of an inset as spans of its file; what is put into it is left out."""
    for start, end in spans:
        at = start
        for hole in _HOLE_NAME.finditer(inset.text, start, end):
            yield from _file_span(inset, at, hole.start())
            at = hole.end()
        yield from _file_span(inset, at, end)


def _file_span(inset: Inset, start: int, end: int) -> Iterator[Ends]:
    """The runs of the file that a span of an inset is; it may be split over several literals."""
    at = start
    while at < end:
        stop = at + 1
        while stop < end and inset.starts[stop] <= inset.ends[stop - 1]:
            stop += 1
        yield inset.starts[at], inset.ends[stop - 1]
        at = stop


def _inside(token: Match[str]) -> Ends:
    """The content of a string, without its quotes."""
    said = token.group()
    closed = len(said) > 1 and said[-1] == said[0]
    return token.start() + 1, token.end() - closed


def _spoken(text: str, token: Match[str]) -> Inset | None:
    """What a string with escapes stands for; None where it says what it stands for."""
    said = token.group()
    if said[0] != '"' or said[-1] != '"' or "\\" not in said:
        return None
    from recdsl.surfaces.embedded.json_strings import content
    from recdsl.surfaces.json.member import Member

    return content(text, Member(-1, -1, *token.span()))


def _decoded(text: str, token: Match[str]) -> str:
    if token.lastgroup != "text":
        return token.group()
    said = token.group()
    inset = _spoken(text, token)
    if inset is not None:
        return inset.text
    if "\\" not in said:
        return said.strip("\"'")
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), said.strip("\"'"))


def _shifted(spans: Iterable[Ends], by: int) -> Iterator[Ends]:
    return ((start + by, end + by) for start, end in spans)


def whole_secrets(text: str, dialect: Dialect | None) -> Iterator[Ends]:
    """The secrets of a file of JSON; with mistakes in it, it is searched as well."""
    yield from json_secrets(text)
    from recdsl.surfaces.json.dialect import STRICT
    from recdsl.surfaces.json.reading import read_json

    findings = read_json(Source("", text), dialect or STRICT).findings
    if any(finding.rule == "syntax-error" for finding in findings):
        yield from searched(text)
