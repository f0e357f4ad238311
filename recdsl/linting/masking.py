"""Masking: secrets in a text become asterisks before anybody is shown a line of it.

A secret is what stands under a name of `recdsl.model.secret_names`, credentials in a URL or an
`Authorization` header, a query parameter named like one, and the last path segment of an RTMP URL
(the stream's key). Texts need not parse: the secrets of a broken file are secret too.
"""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern
from recdsl.model.secret_names import PATTERN as SECRET_NAMES
from recdsl.model.secret_names import placeholder_of
from recdsl.surfaces.kinds import SPEC, kind_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from re import Match

    from recdsl.model.source import Source

    Ends = tuple[int, int]

HIDDEN = "***"

_ROUNDS = 6
_PLACEHOLDER = pattern(
    r"\$\{[A-Za-z_][A-Za-z0-9_]*\}"
    r"|\{\{[ \t]*[A-Za-z0-9_.$-]+[ \t]*\}\}"
    r"|<[A-Za-z][A-Za-z0-9_ .-]*>"
)
_YOURS = pattern(r"[Yy][Oo][Uu][Rr][-_ ][A-Za-z0-9_ -]*|[Yy]our[A-Z][A-Za-z]*")

# The quotes that close a name may be escaped, in JSON inside a string.
_NAME = pattern(
    rf"(?ai)(?P<name>{SECRET_NAMES}"
    r"|(?P<word>(?<![A-Za-z0-9])key)|(?P<stream>rtmp[_-]?url))"
    r"(?P<close>\\*+[\"'\u2018-\u201f](?=\s*+[:=]))?",
)
_SIGN = pattern(r"\s*+[:=]{1,3}+>?[\s\[(]*+")
_NESTED = pattern(r"\s*+[:=]{1,3}+>?\s*+(?=[\[{])")
_MOST_NESTED = 4000
_PART = pattern(
    r"(?P<open>[\[{])|(?P<shut>[\]}])"
    r"|\"(?P<double>(?:[^\"\\\r\n]|\\[^\r\n])*+)\"|'(?P<single>(?:[^'\\\r\n]|\\[^\r\n])*+)'"
    r"|\\++\"(?P<escaped>[^\"\\\r\n]*+)\\++\""
)
_IS_NAME = pattern(r"\s*+(?::|=>)")
# What a schema says of a secret is none.
_TYPES = frozenset({"string", "object", "array", "number", "integer", "boolean"})
_BLANKS = pattern(r"\s*+")
_OPEN = pattern(r"(\\*+)([\"'])")
_CONTENT = {
    '"': pattern(r'(?:[^"\\\r\n]|\\[^\r\n]|\\)*+'),
    "'": pattern(r"(?:[^'\\\r\n]|\\[^\r\n]|\\)*+"),
}
_ESCAPED_CONTENT = pattern(r"[^\"'\\\r\n]*+(?:\\++[^\"'\\\r\n]++)*+")
_CURLY = pattern(r"[\u2018-\u201f\u00ab\u00bb]([^\u2018-\u201f\u00ab\u00bb\r\n]*+)")
_TAIL = pattern(r"[^\s,;:{}\[\]()]*+")
_BARE = pattern(rf"(?:{_PLACEHOLDER.pattern}|[^\s,;{{}}\[\]()\"'`])++")
_NO_SECRET = frozenset({"null", "true", "false", "none", "nil", "undefined"})
# What source code reads a value from is no value: a variable of the environment, a member.
_EXPRESSION = pattern(
    r"(?a)(?:process\.env|import\.meta\.env|os\.environ|\$_ENV|\$_SERVER)[\w.]*"
    r"!?|[A-Za-z_$][A-Za-z_$]{0,24}(?:(?:\.|->|::)\$?[A-Za-z_]{1,24})+!?",
)
_LONG = 20
_PLAIN_NAME = pattern(r"[A-Za-z_]++")
_IDENTIFIER = pattern(rf"(?a)[A-Za-z_$]{{1,{_LONG}}}[!?]?")
_COLON = pattern(r"\s*+:")

_HEADER = pattern(
    r"(?ai)authorization\\*+[\"'`]?\s*+[:=,>]*+\s*+\\*+[\"'`]?"
    r"(?:(?:basic|bearer)[ \t]++|agora[ \t]++token=)((?:[^\"'`\\\r\n]|\\/)*+)",
)
_CREDENTIALS = pattern(
    r":(?:\\?/){2}((?:(?:[^\s/?#\"'`\\@]|\\[^\s/\"'`@])*+@)++)",
)
_QUERY = pattern(
    r"(?:[?&#]|&amp;|\\u0026)([A-Za-z0-9_.%\[\]-]*+)=((?:[^\s&#\"'`\\]|\\/)*+)",
)
_QUERY_NAME = pattern(r"(?i)token|key|secret|sign|auth|pass|pwd|cred|(?<![A-Za-z])sig")
_RTMP = pattern(
    r"(?ai)rtmp[a-z]{0,2}:(?:\\?/){2}((?:<[A-Za-z][A-Za-z0-9_ .-]*>|[^\s\"'`\\]|\\[^\s\"'`])*+)",
)
_PUSH = pattern(r'(?i)push\s++to((?:(?:[\s,]|and\b)*+"[^"\r\n]*+"?)++)')
_PUSHED = pattern(r'"([^"\r\n]*+)"?')
_BETWEEN = pattern(r"(?a)[^\w.-]+")  # what ends a word for the reader of specs
_STARS = pattern(r"\*+")
_UNMASKED = pattern(r"[^\s*]")
_VISIBLE = pattern(r"[^\r\n]")
_AFTER_PATH = pattern(r"[?#]")
_AUTHORITY = pattern(r"(?:[A-Za-z+]*:(?:\\?/){2})?[^/]*/?")
_TELLING = 6  # so many characters of a secret are enough to know it by
_MARKS = ("'", '"')
_QUOTED = pattern(r"([\"'`])([^\"'`]{1,5})\1")


def mask_text(text: str, *, is_spec: bool = False) -> str:
    """The text with each character of a secret as `*`: same length, same lines.

    Placeholders stay, since they are no secrets. Takes time in proportion to the text's length,
    and changes nothing in what it masked before.

    Args:
        text: any text.
        is_spec: whether it is one of the language, where a secret may be any word.
    """
    for _ in range(_ROUNDS):
        masked = _masked(text, _url_secrets(text))
        masked = _masked(masked, _named_secrets(masked))
        masked = _masked(masked, _of_spec(masked)) if is_spec else masked
        if masked == text:
            return text
        text = masked
    # Only a text made to resist gets here, where masks keep uncovering secrets.
    return _UNMASKED.sub("*", text)


def mask_source(source: Source) -> str:
    """The text of a source, masked as what it is."""
    return mask_text(source.text, is_spec=kind_of(source) is SPEC)


def mask_value(name: str, value: str) -> str:
    """A single value, fit to be shown: `***` for the secret parts of it.

    Args:
        name: the member or parameter that has the value.
        value: what it says; placeholders stay.
    """
    if placeholder_of(name):
        masked = _masked(value, [(0, len(value))])
    elif name.lower().replace("_", "").replace("-", "") == "rtmpurl":
        masked = _masked(mask_text(value), [_last_segment(value, 0, len(value))])
    else:
        masked = mask_text(value)
    return masked if masked == value else _shortened(masked, value)


def _shortened(masked: str, value: str) -> str:
    """Three asterisks for each run of masks, which says nothing of the secret's length."""
    parts, at = [], 0
    for run in _STARS.finditer(masked):
        hidden = value[run.start() : run.end()] != run.group()
        parts += [masked[at : run.start()], HIDDEN if hidden else run.group()]
        at = run.end()
    return "".join((*parts, masked[at:]))


class Secrets:
    """A text's secrets: the text without them, and messages about it without them."""

    __slots__ = ("_long", "_short", "masked")

    def __init__(self, text: str, *, is_spec: bool = False) -> None:
        """Find the secrets of a text, once; those of a spec may be any words."""
        self.masked = mask_text(text, is_spec=is_spec)
        self._short: set[str] = set()
        self._long: dict[str, set[str]] = {}
        for run in _STARS.finditer(self.masked):
            secret = text[run.start() : run.end()]
            is_bare = text[run.start() - 1 : run.start()] not in _MARKS
            is_word = is_bare and is_spec
            if secret == run.group() or (_NAME.fullmatch(secret) and not is_word):
                continue
            if is_bare and not is_spec and _IDENTIFIER.fullmatch(secret):
                continue  # a variable, or a type, by which messages may call other things
            # Messages on a spec repeat its words, and a secret without quotes is several of them.
            words = _BETWEEN.split(secret) if is_word else ()
            for form in {secret, _unescaped(secret), *words} - {""}:
                if len(form) < _TELLING:
                    self._short.add(form)
                else:
                    self._long.setdefault(form[:_TELLING], set()).add(form)

    @classmethod
    def of(cls, source: Source) -> Secrets:
        """The secrets of a source, found as what it is."""
        return cls(source.text, is_spec=kind_of(source) is SPEC)

    @classmethod
    def joined(cls, parts: Iterable[Secrets]) -> Secrets:
        """The secrets of several texts, for what is said about all of them."""
        whole = cls("")
        for part in parts:
            whole._short |= part._short  # noqa: SLF001 - one of its own kind
            for start, known in part._long.items():  # noqa: SLF001
                whole._long.setdefault(start, set()).update(known)
        return whole

    def hide(self, said: str) -> str:
        """A sentence about the text with `***` for each of the text's secrets that it repeats.

        A secret that was cut short is known by its beginning; one of a few characters only where
        it stands alone in quotes, for it may be a word like any other.
        """
        said = self._without_long(said) if self._long else said
        if self._short:
            said = _QUOTED.sub(self._without_short, said)
        masked = _masked(said, _url_secrets(said))
        return said if masked == said else _shortened(masked, said)

    def _without_short(self, quoted: Match[str]) -> str:
        mark, inner = quoted[1], quoted[2]
        return f"{mark}{HIDDEN}{mark}" if inner in self._short else quoted[0]

    def _without_long(self, said: str) -> str:
        parts, at, done = [], 0, 0
        while at <= len(said) - _TELLING:
            found = self._long.get(said[at : at + _TELLING])
            if found is None:
                at += 1
                continue
            parts += [said[done:at], HIDDEN]
            at += max(_common(secret, said, at) for secret in found)
            done = at
        return "".join((*parts, said[done:]))


def _common(secret: str, said: str, at: int) -> int:
    """How many characters of a secret a sentence repeats from some place on."""
    length = 0
    for one, other in zip(secret, said[at : at + len(secret)], strict=False):
        if one != other:
            break
        length += 1
    return length


def _unescaped(secret: str) -> str:
    """The text that a JSON string stands for; as it is where it is none."""
    if "\\" not in secret:
        return secret
    import json

    try:
        return str(json.loads(f'"{secret}"'))
    except ValueError:
        return secret


def _masked(text: str, spans: Iterator[Ends] | list[Ends]) -> str:
    parts, done = [], 0
    for start, end in sorted(spans):
        at = max(start, done)
        if at >= end:
            continue
        parts += [text[done:at], _stars(text[at:end])]
        done = end
    return "".join((*parts, text[done:]))


def _stars(secret: str) -> str:
    """Asterisks for everything but placeholders and line ends."""
    if _YOURS.fullmatch(secret):
        return secret
    parts, at = [], 0
    for found in _PLACEHOLDER.finditer(secret):
        parts += [_VISIBLE.sub("*", secret[at : found.start()]), found.group()]
        at = found.end()
    return "".join((*parts, _VISIBLE.sub("*", secret[at:])))


def _of_spec(text: str) -> Iterator[Ends]:
    from recdsl.linting.spec_masking import spec_secrets  # bodies have no need of it

    return spec_secrets(text)


def _named_secrets(text: str) -> Iterator[Ends]:
    """Values that stand after a name: members, clauses of specs, assignments."""
    at = seen = 0
    while found := _NAME.search(text, at):
        at = found.end()
        if text[found.start() - 1 : found.start()] in ("?", "&"):
            continue  # a query parameter
        nested = None if found["word"] or at < seen else _NESTED.match(text, _after(text, found))
        if nested:
            inside, seen = _strings(text, nested.end())
            yield from inside
        spans = _value(text, found)
        if not spans:
            continue
        at = max(spans[-1][1], at)
        yield from [_last_segment(text, *spans[0])] if found["stream"] else spans


def _strings(text: str, at: int) -> tuple[list[Ends], int]:
    """The strings of an object or an array but for the names of members, and where it ends.

    One that never closes ends somewhere: too much is masked of it rather than too little.
    """
    spans: list[Ends] = []
    depth, end = 0, min(len(text), at + _MOST_NESTED)
    for part in _PART.finditer(text, at, end):
        if part["open"]:
            depth += 1
        elif part["shut"]:
            depth -= 1
            if depth == 0:
                return spans, part.end()
        elif part.lastgroup and not _IS_NAME.match(text, part.end()):
            spans += [] if part[part.lastgroup] in _TYPES else [part.span(part.lastgroup)]
    return spans, end


def _value(text: str, name: Match[str]) -> list[Ends]:
    """Where the value of a name stands, without its quotes."""
    at = _after(text, name)
    sign = None if name["word"] else _SIGN.match(text, at)
    between = sign or _BLANKS.match(text, at)
    start = between.end() if between else at
    passed = text[at:start]
    is_later = "\n" in passed or "\r" in passed
    opened = _OPEN.match(text, start)
    if opened:
        return _string(text, opened, is_later=is_later)
    curly = _CURLY.match(text, start)
    if curly and passed and not is_later:
        return [curly.span(1)]
    if name["stream"] or not passed or (is_later and not sign):
        return []
    bare = _BARE.match(text, start)
    if bare is None or bare.group().lower() in _NO_SECRET or _EXPRESSION.fullmatch(bare.group()):
        return []
    return [bare.span()] if sign or _looks_secret(bare.group()) else []


def _after(text: str, name: Match[str]) -> int:
    """Where a name ends, with the quote that closes it."""
    before = text[name.start() - 1 : name.start()]
    if name["close"] and before and not before.isspace():
        return name.end()
    end = name.end("name")
    return end + 1 if before in ('"', "'") and text[end : end + 1] == before else end


def _looks_secret(bare: str) -> bool:
    """Whether a word without quotes after a name is a secret and not the next word of English."""
    return len(bare) >= _LONG or any(character.isdigit() for character in bare)


def _string(text: str, opened: Match[str], *, is_later: bool) -> list[Ends]:
    """The content of a string, to its closing quote or the end of the line, and what touches it."""
    start, quote = opened.end(), opened[2]
    content = (_ESCAPED_CONTENT if opened[1] else _CONTENT[quote]).match(text, start)
    end = content.end() if content else start
    closed = _OPEN.match(text, end)
    if closed is None:
        return [(start, end)]
    is_name = is_later and _PLAIN_NAME.fullmatch(text, start, end)
    if is_name and _COLON.match(text, closed.end()):
        return []  # the next member: this one has no value
    tail = _TAIL.match(text, closed.end())
    return [(start, end), tail.span()] if tail else [(start, end)]


def _last_segment(text: str, start: int, end: int) -> Ends:
    """The last path segment of a URL, with the query after it."""
    path = _AFTER_PATH.split(text[start:end], maxsplit=1)[0]
    authority = _AUTHORITY.match(path)
    first = authority.end() if authority else 0
    rest = path.rstrip("/\\")
    return start + max(rest.rfind("/") + 1, first), end


def _url_secrets(text: str) -> list[Ends]:
    """Credentials and keys inside URLs and headers."""
    found = [header.span(1) for header in _HEADER.finditer(text)]
    for url in _CREDENTIALS.finditer(text):
        start, end = url.start(1), url.end(1) - 1
        colon = text.find(":", start, end)
        found += [(start, colon), (colon + 1, end)] if colon >= 0 else [(start, end)]
    found += [query.span(2) for query in _QUERY.finditer(text) if _QUERY_NAME.search(query[1])]
    found += [_last_segment(text, *url.span(1)) for url in _RTMP.finditer(text)]
    for push in _PUSH.finditer(text):
        urls = _PUSHED.finditer(text, *push.span(1))
        found += [_last_segment(text, *url.span(1)) for url in urls]
    return found
