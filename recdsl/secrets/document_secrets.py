"""The secrets of documents: fenced code is read as its language, prose is searched."""

from __future__ import annotations

import re

from recdsl.model.secret_names import is_secret_name
from recdsl.model.source import Source
from recdsl.secrets.json_secrets import holes_in, json_secrets, placed, secrets_within
from recdsl.secrets.prose_secrets import is_table, prose_secrets, table_secrets
from recdsl.secrets.script_secrets import inset_secrets
from recdsl.secrets.search import searched
from recdsl.secrets.written_forms import form_secrets
from recdsl.surfaces.embedded.http_file import bodies_of
from recdsl.surfaces.embedded.inset import Inset, whole
from recdsl.surfaces.embedded.markdown_fences import fences, is_requests, is_script
from recdsl.surfaces.kinds import fenced, kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from recdsl.surfaces.embedded.markdown_fences import Fence
    from recdsl.surfaces.kinds import Kind

    Ends = tuple[int, int]
    # Finds the secrets of a text that is of some kind.
    SecretsOf = Callable[[Source, Kind], Iterable[Ends]]

_TABLES = frozenset({"csv", "tsv", "psv", "table"})
_PHP = "<?php "
_VARIABLE = re.compile(r"(?m)^[ \t]*@(?P<name>[\w.-]+)[ \t]*=[ \t]*(?P<value>[^\r\n]*)")
_AUTHORIZATION = re.compile(
    r"(?im)^(?:proxy-)?authorization[ \t]*:[ \t]*"
    r"(?:(?:basic|bearer|digest)[ \t]+|agora[ \t]+token=)?(?P<value>[^\r\n]+)"
)
# It ends before another one, so that every text takes linear time.
_HANDLER = re.compile(r"(?s)\{%(?P<script>(?:(?!\{%|%\}).)*+)%\}")
# A block of HCL that declares a name: `variable "token" { default = "…" }`.
_BLOCK = re.compile(
    r"\"(?P<name>[\w-]{1,60})\"[ \t]*\{[^{}\"]{0,400}\b(?:default|value)[ \t]*=[ \t]*"
    r"\"(?P<value>[^\"\r\n]+)",
    re.ASCII,
)


def markdown_secrets(text: str, secrets_of: SecretsOf) -> Iterator[Ends]:
    """The spans of a document that must not be shown; those of its fences `secrets_of` finds."""
    at = 0
    for fence in fences(text):
        inset = fence.inset
        start, end = inset.starts[0], inset.starts[-1]
        yield from _prose(text, at, start)
        at = max(at, end)
        yield from _in_fence(fence, secrets_of)
    yield from _prose(text, at, len(text))


def _prose(text: str, start: int, end: int) -> Iterator[Ends]:
    yield from _searched(text, start, end, bare=False)
    found = prose_secrets(text[start:end])
    yield from ((start + one, start + other) for one, other in found)


def _searched(text: str, start: int, end: int, *, bare: bool = True) -> Iterator[Ends]:
    return ((start + one, start + other) for one, other in searched(text[start:end], bare=bare))


def _in_fence(fence: Fence, secrets_of: SecretsOf) -> Iterator[Ends]:
    inset, kind = fence.inset, fenced(fence.language)
    if is_requests(fence):
        return _requests(inset, secrets_of)
    if is_script(fence):
        return inset_secrets(inset)
    if kind is not None:
        untagged = kind.name == "PHP" and "<?" not in inset.text
        opening = _PHP if untagged else ""
        found = secrets_of(Source("", f"{opening}{inset.text}"), kind)
        return placed(inset, ((one - len(opening), end - len(opening)) for one, end in found))
    if inset.text.lstrip()[:1] in ("{", "["):
        return placed(inset, [*json_secrets(inset.text), *searched(inset.text, bare=False)])
    if fence.language in _TABLES or (not fence.language and is_table(inset.text)):
        return placed(inset, [*table_secrets(inset.text), *searched(inset.text)])
    blocks = (one for one in _BLOCK.finditer(inset.text) if is_secret_name(one["name"]))
    within = [*form_secrets(inset.text), *(one.span("value") for one in blocks)]
    return placed(inset, [*within, *searched(inset.text)])


def request_secrets(text: str, secrets_of: SecretsOf) -> Iterator[Ends]:
    """The spans of a file of HTTP requests that must not be shown; see `markdown_secrets`."""
    return _requests(whole(text), secrets_of)


def _requests(inset: Inset, secrets_of: SecretsOf) -> Iterator[Ends]:
    text = inset.text
    found = list(_around(text))
    found += (one.span("value") for one in _AUTHORIZATION.finditer(text))
    for handler in _HANDLER.finditer(text):
        script = Source("a.js", handler["script"])
        found += (
            (start + handler.start("script"), end + handler.start("script"))
            for start, end in secrets_of(script, kind_of(script))
        )
    reached = set(holes_in(text, found))
    given = {one["name"]: one.span("value") for one in _VARIABLE.finditer(text)}
    while reached:
        name = reached.pop()
        span = given.pop(name, None)
        if span is not None:
            found.append(span)
            reached |= set(holes_in(text, [span]))
    return placed(inset, found)


def _around(text: str) -> Iterator[Ends]:
    """The secrets of the bodies, and those of the lines around them."""
    at = 0
    for start, end in bodies_of(text):
        yield from _searched(text, at, start)
        yield from ((start + one, start + other) for one, other in _body(text[start:end]))
        at = end
    yield from _searched(text, at, len(text))


def _body(text: str) -> Iterable[Ends]:
    return json_secrets(text) if text.lstrip()[:1] in ("{", "[") else secrets_within(text)
