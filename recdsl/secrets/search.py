"""The search by names: secrets in a text that does not parse, and in prose and comments.

A secret is what follows a name of `recdsl.model.secret_names`, credentials in a URL or an
`Authorization` header, a query parameter named like one, and the last path segment of an RTMP URL
(the stream's key). Texts need not parse: the secrets of a broken file are secret too.
"""

from __future__ import annotations

from recdsl.model.addresses import last_segment, url_secrets
from recdsl.model.lazy_pattern import pattern
from recdsl.model.masks import PLACEHOLDER, hidden
from recdsl.model.secret_names import PATTERN as SECRET_NAMES
from recdsl.model.secret_names import is_misspelt_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from re import Match

    Ends = tuple[int, int]

_ROUNDS = 6
# A word that is a name, by what follows it; it may be the misspelt one of a secret.
_ANY_NAME = pattern(
    r"(?a)(?<![\w?&-])(?P<name>[A-Za-z][A-Za-z0-9_-]{3,39})"
    r"(?P<close>\\*+[\"'])?(?P<sign>[ \t]*+(?:[:=]|=>)[ \t]*+|[ \t]++)(?=\\*+[\"'])"
)

# The quotes that close a name may be escaped, in JSON inside a string.
_NAME = pattern(
    rf"(?ai)(?P<name>{SECRET_NAMES}|passw(?:or)?d|passphrase|api[_-]?key"
    r"|(?P<word>(?<![A-Za-z0-9])key)|(?P<stream>rtmp[_-]?url))"
    r"(?P<close>\\*+[\"'\u2018-\u201f]\]?(?=\s*+[:=]))?",
)
_SIGN = pattern(r"\s*+(?:[|?+&.]{0,2}[:=]{1,3}+>?|<-)[\s\[(@]*+")
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
_BARE = pattern(rf"(?:{PLACEHOLDER.pattern}|(?!&\w+=)[^\s,;{{}}\[\]()\"'`])++")
# What languages call nothing, exactly as they spell it: `unDEFinED` may be anybody's secret.
NO_VALUES = frozenset(
    {"null", "Null", "NULL", "none", "None", "nil", "undefined"}
    | {"true", "True", "TRUE", "false", "False", "FALSE"}
)
# What source code reads a value from is no value: a variable of the environment, a member.
_EXPRESSION = pattern(
    r"(?a)(?:process\.env|import\.meta\.env|os\.environ|\$_ENV|\$_SERVER)[\w.]*"
    r"!?|[A-Za-z_$][A-Za-z_$]{0,24}(?:(?:\.|->|::)\$?[A-Za-z_]{1,24})+!?",
)
_LONG = 20
_LONGER = 8
_PLAIN_NAME = pattern(r"[A-Za-z_]++")
_COLON = pattern(r"\s*+:")

_QUOTED = pattern(r"(?P<mark>[\"'`])(?P<text>[^\"'`\r\n]*)(?P=mark)")
_KEY_PART = pattern(r"[\w+/=-]+")
_UNMASKED = pattern(r"[^\s*]")


def mask_text(text: str, *, is_spec: bool = False, bare: bool = True) -> str:
    """The text with each character of a secret as `*`: same length, same lines.

    Placeholders stay, since they are no secrets. Takes time in proportion to the text's length,
    and changes nothing in what it masked before.

    Args:
        text: any text.
        is_spec: whether it is one of the language, where a secret may be any word.
        bare: whether a short word without quotes can be a value, and not only a variable.
    """
    for _ in range(_ROUNDS):
        masked = hidden(text, url_secrets(text))
        masked = hidden(masked, _named_secrets(masked, bare=bare))
        if '"' in text or "'" in text:
            masked = hidden(masked, _misspelt_secrets(masked))
        masked = hidden(masked, _of_spec(masked)) if is_spec else masked
        if masked == text:
            return text
        text = masked
    # Only a text made to resist gets here, where masks keep uncovering secrets.
    return _UNMASKED.sub("*", text)


def searched(text: str, *, is_spec: bool = False, bare: bool = True) -> Iterator[Ends]:
    """The spans that `mask_text` masks."""
    masked = mask_text(text, is_spec=is_spec, bare=bare)
    start = None
    for at, (one, other) in enumerate(zip(text, masked, strict=True)):
        if one == other:
            if start is not None and one not in "\r\n*":
                yield start, at
                start = None
        elif start is None:
            start = at
    if start is not None:
        yield start, len(text)


def _of_spec(text: str) -> Iterator[Ends]:
    from recdsl.language.syntax.unread_secrets import spec_secrets  # bodies have no need of it

    return spec_secrets(text)


def _named_secrets(text: str, *, bare: bool) -> Iterator[Ends]:
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
        spans = _value(text, found, may_be_word=bare)
        if not spans:
            continue
        at = max(spans[-1][1], at)
        yield from [last_segment(text, *spans[0])] if found["stream"] else spans


def _misspelt_secrets(text: str) -> Iterator[Ends]:
    """Strings that stand after the misspelt name of a secret."""
    for found in _ANY_NAME.finditer(text):
        if not is_misspelt_name(found["name"]):
            continue
        opened = _OPEN.match(text, found.end())
        if opened:
            yield from _string(text, opened, is_later=False)


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


def _value(text: str, name: Match[str], *, may_be_word: bool) -> list[Ends]:
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
    curly = _CURLY.match(text, start) if text[start : start + 1] > "\x7f" else None
    if curly and passed and not is_later:
        return [curly.span(1)]
    if name["stream"] or not passed or (is_later and not sign):
        return []
    bare = _BARE.match(text, start)
    if bare is None or bare.group() in NO_VALUES or _EXPRESSION.fullmatch(bare.group()):
        return []
    is_value = (sign and may_be_word) or _looks_secret(bare.group(), may_be_word=may_be_word)
    return [bare.span()] if is_value else []


def _after(text: str, name: Match[str]) -> int:
    """Where a name ends, with the quote that closes it."""
    before = text[name.start() - 1 : name.start()]
    if name["close"] and before and not before.isspace():
        return name.end()
    end = name.end("name")
    return end + 1 if before in ('"', "'") and text[end : end + 1] == before else end


def _looks_secret(bare: str, *, may_be_word: bool) -> bool:
    """Whether a word without quotes after a name is a secret and not the next word of English."""
    if len(bare) >= _LONG:
        return True
    long_enough = may_be_word or len(bare) >= _LONGER
    return long_enough and any(character.isdigit() for character in bare)


def looks_secret(word: str) -> bool:
    """Whether a word of prose looks like a secret, and not like a word."""
    return _looks_secret(word, may_be_word=False)


def quoted_keys(text: str) -> Iterator[Ends]:
    """The texts between quotes that look like keys, in a text that nothing else is known of."""
    for found in _QUOTED.finditer(text):
        if any(map(looks_secret, _KEY_PART.findall(found["text"]))):
            yield found.span("text")


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
