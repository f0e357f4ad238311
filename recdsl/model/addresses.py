"""The secret parts of addresses, headers and commands, wherever they are written."""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern
from recdsl.model.masks import hidden, shortened

TYPE_CHECKING = False
if TYPE_CHECKING:
    Ends = tuple[int, int]

_HEADER = pattern(
    r"(?ai)authorization\\*+[\"'`]?\s*+[:=,>]*+\s*+\\*+[\"'`]?"
    r"(?:(?:basic|bearer)[ \t]++|agora[ \t]++token=)((?:[^\"'`\\\r\n]|\\/)*+)",
)
_CLIENT_USER = pattern(
    r"(?a)(?:^|[\s\"'`;&|(])(?:https?|xhs?)(?=[ \t])[^\n\"'`]{0,200}?[ \t](?:-a|--auth)"
    r"[ \t=]*+[\"']?([^\s\"'`\\:]++:[^\s\"'`\\]*+)",
)
_USER = pattern(
    r"(?a)(?:^|[\s\"'`,(\[])(?:-u|-U|--user|--proxy-user)(?:[ \t]*+[\"'`]?,?[ \t=]*+)\\*+[\"'`]?"
    r"([^\s\"'`\\:]++:[^\s\"'`\\]*+)",
)
_CREDENTIALS = pattern(
    r":(?:\\?/){2}((?:(?:[^\s/?#\"'`\\@]|\\[^\s/\"'`@])*+@)++)",
)
# The same without a scheme, `//user:key@host`, and as the path that it is taken for.
_NO_SCHEME = pattern(
    r"(?a)(?:(?<![^\s\"'`(\[{<=,|])(?:\\?/){2}|(?<=[A-Za-z]{3}):/|(?<=\.\.)/)"
    r"([\w.%+~${}*-]{0,100}+:[^\s/?#\"'`\\@]{1,300}+@)(?=[\w\[<${])",
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
_AFTER_PATH = pattern(r"[?#]")
_AUTHORITY = pattern(r"(?:[A-Za-z+]*:(?:\\?/){2})?[^/]*/?")


def url_secrets(text: str) -> list[Ends]:
    """Credentials and keys inside URLs and headers.

    An expression is compiled only for a text that has the signs that it needs.
    """
    folded = text.casefold()
    headers = _HEADER.finditer(text) if "authorization" in folded else ()
    users = (*_USER.finditer(text),) if "-u" in folded else ()
    clients = (*_CLIENT_USER.finditer(text),) if "-a" in folded else ()
    spans = [given.span(1) for given in (*headers, *users, *clients)]
    if "@" in text:
        for url in (*_CREDENTIALS.finditer(text), *_NO_SCHEME.finditer(text)):
            start, end = url.start(1), url.end(1) - 1
            colon = text.find(":", start, end)
            spans += [(start, colon), (colon + 1, end)] if colon >= 0 else [(start, end)]
    if "=" in text:
        spans += [query.span(2) for query in _QUERY.finditer(text) if _QUERY_NAME.search(query[1])]
    if "rtmp" in folded:
        spans += [last_segment(text, *url.span(1)) for url in _RTMP.finditer(text)]
    for push in _PUSH.finditer(text) if "push" in folded else ():
        urls = _PUSHED.finditer(text, *push.span(1))
        spans += [last_segment(text, *url.span(1)) for url in urls]
    return spans


def last_segment(text: str, start: int, end: int) -> Ends:
    """The last path segment of a URL, with the query after it."""
    path = _AFTER_PATH.split(text[start:end], maxsplit=1)[0]
    authority = _AUTHORITY.match(path)
    first = authority.end() if authority else 0
    rest = path.rstrip("/\\")
    return start + max(rest.rfind("/") + 1, first), end


def shown_address(text: str) -> str:
    """A text without the secret parts of the addresses in it."""
    masked = hidden(text, url_secrets(text))
    return text if masked == text else shortened(masked, text)
