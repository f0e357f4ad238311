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
    r"(?a)(?:^|[\s\"'`,(\[=])(?:-u|-U|--user|--proxy-user)(?:[ \t]*+[\"'`]?,?[ \t=]*+)\\*+[\"'`]?"
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
# The same without `//`, as commands and data sources have it; `npm:name@1`, `mailto:a@b` are none.
_BARE_USER = pattern(
    r"(?ai)(?<![\w/@:.%+~$}-])(?!(?:npm|jsr|workspace|catalog|mailto|sips?|xmpp|acct|skype|im):)"
    r"(?=[^:]{0,100}[^\d:]|[^@]{0,300}[^\d:@])"
    r"([\w.%+~-]{1,100}:[^\s/?#\"'`\\@,;:(){}\[\]<>=]{1,300}@)"
    r"(?!sha\d+:)(?=[a-z\[<${]|\d+(?:\.\d+){3})",
)
# The passwords that commands take behind a letter.
_ENDS_COMMAND = r"[^\n|;&]{0,200}?[ \t]"
_COMMAND_KEY = pattern(
    rf"(?a)(?:^|[\s\"'`;&|(/])(?:(?:mysql|mariadb)\w*(?=[ \t]){_ENDS_COMMAND}-p"
    rf"|redis-cli(?=[ \t]){_ENDS_COMMAND}-a[ \t]*|sshpass[ \t]+-p[ \t]*|vault[ \t]+login[ \t]+"
    rf"|(?:docker|podman|nerdctl|buildah|skopeo|az)[ \t]+login(?=[ \t]){_ENDS_COMMAND}-p[ \t=]+"
    rf"|mongo\w*(?=[ \t]){_ENDS_COMMAND}-p[ \t]+"
    rf"|openssl(?=[ \t]){_ENDS_COMMAND}(?:-[kK][ \t]+|-pass(?:in|out)?[ \t]+pass:)"
    rf"|curl(?=[ \t]){_ENDS_COMMAND}(?:-E|--cert|--proxy-cert)[ \t=]+[\"']?[^\s:\"']{{1,200}}:)"
    r"\\*[\"']?(?!-)([^\s\"'`\\]+)",
)
_PIPED_KEY = pattern(
    r"(?a)echo[ \t]+(?:-n[ \t]+)?[\"']?([^\s\"'`\\|]+)[\"']?[ \t]*\|[^\n|;&]{0,200}?"
    r"[ \t](?:--password-stdin|--with-token)",
)
_CONFIG_USER = pattern(r"(?am)(?:^|[\"'(])[ \t]*user[ \t]*=[ \t]*[\"']?([^\s:\"'=]+:[^\s\"'()]+)")
_QUERY = pattern(
    r"(?:[?&#]|&amp;|\\u0026)([A-Za-z0-9_.%\[\]-]*+)=((?:[^\s&#\"'`\\]|\\/)*+)",
)
_QUERY_NAMES = ("token", "key", "secret", "sign", "auth", "pass", "pwd", "cred")
_SIG = pattern(r"(?<![a-z])sig")
_RTMP = pattern(
    r"(?ai)rtmp[a-z]{0,2}:(?:\\?/){2}((?:<[A-Za-z][A-Za-z0-9_ .-]*>|[^\s\"'`\\]|\\[^\s\"'`])*+)",
)
_PUSH = pattern(r'(?i)push\s++to((?:(?:[\s,]|and\b)*+"[^"\r\n]*+"?)++)')
_PUSHED = pattern(r'"([^"\r\n]*+)"?')
_AFTER_PATH = pattern(r"[?#]")
_AUTHORITY = pattern(r"(?:[A-Za-z+]*:(?:\\?/){2})?[^/]*/?")


def url_secrets(text: str) -> list[Ends]:
    """Credentials and keys inside URLs, headers and commands.

    An expression is compiled only for a text that has the signs that it needs.
    """
    folded = text.casefold()
    forms = [_HEADER] if "authorization" in folded else []
    forms += [_USER] if "-u" in folded else []
    forms += [_CLIENT_USER] if "-a" in folded else []
    forms += [_COMMAND_KEY] if " -" in text or "vault" in folded else []
    forms += [_PIPED_KEY] if "echo" in text and "|" in text else []
    forms += [_CONFIG_USER] if "user" in folded and "=" in text else []
    spans = [given.span(1) for form in forms for given in form.finditer(text)]
    with_user = (_CREDENTIALS, _NO_SCHEME, _BARE_USER) if "@" in text else ()
    for url in (one for form in with_user for one in form.finditer(text)):
        start, end = url.start(1), url.end(1) - 1
        colon = text.find(":", start, end)
        spans += [(start, colon), (colon + 1, end)] if colon >= 0 else [(start, end)]
    if "=" in text:
        spans += [query.span(2) for query in _QUERY.finditer(text) if _names_secret(query[1])]
    if "rtmp" in folded:
        spans += [last_segment(text, *url.span(1)) for url in _RTMP.finditer(text)]
    for push in _PUSH.finditer(text) if "push" in folded else ():
        urls = _PUSHED.finditer(text, *push.span(1))
        spans += [last_segment(text, *url.span(1)) for url in urls]
    return spans


def _names_secret(parameter: str) -> bool:
    """Whether a parameter of a query is named like a secret."""
    name = parameter.lower()
    return any(word in name for word in _QUERY_NAMES) or ("sig" in name and bool(_SIG.search(name)))


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
