"""Bodies whose secrets became placeholders."""

from __future__ import annotations

import re

from recdsl.model.addresses import last_segment
from recdsl.model.frozen import Frozen, replaced
from recdsl.model.masks import hidden
from recdsl.model.secret_names import is_basic_auth, is_stream_name, names_secret, placeholder_of
from recdsl.secrets.json_secrets import secrets_within

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.json_value import Json

    Ends = tuple[int, int]

_USERINFO = re.compile(r"([a-z][a-z0-9+.-]*:(?:\\?/){2})((?:[^/?#\s\"'@]+@)+)", re.IGNORECASE)
# What a secret inside of a text is called there: `token=…`, `"token":"…"`.
_NAME_BEFORE = re.compile(r"(?P<name>[\w.-]+)\\*[\"']?\s*[:=]\s*\\*[\"']?\Z", re.ASCII)
_STREAM = re.compile(r"rtmp\w*:(?:\\?/){2}\S*\Z", re.IGNORECASE)


def redacted(body: dict[str, Json]) -> tuple[dict[str, Json], tuple[str, ...]]:
    """A body with a placeholder for each of its secrets, and the names of these.

    The same secret gets the same placeholder, another one of the same kind another.
    """
    redaction = _Redaction()
    made = redaction.value(body, None, "", _NOWHERE)
    assert isinstance(made, dict)
    return made, tuple(redaction.names)


class _Within(Frozen):
    """The surroundings of a value: the service that publishes to VoD, basic authentication."""

    vod: bool
    basic: bool


_NOWHERE = _Within(vod=False, basic=False)
_NAMING = ("name", "key", "id")
_GIVING = frozenset({"value", "default", "example"})


class _Redaction:
    def __init__(self) -> None:
        self.names: dict[str, Json] = {}

    def value(self, value: Json, kind: str | None, name: str, within: _Within) -> Json:
        """A value without its secrets; with a `kind` all that it holds is secret."""
        if isinstance(value, dict):
            if value.get("serviceName") == "aliyun_vod_service":
                within = replaced(within, vod=True)
            named = _kind_of_named(value, within)
            below = replaced(within, basic=True)
            return {
                key: self.value(
                    member,
                    _kind(key, within) or (named if key in _GIVING else None) or kind,
                    key,
                    below if is_basic_auth(key) else within,
                )
                for key, member in value.items()
            }
        if isinstance(value, list):
            return [self.value(element, kind, name, within) for element in value]
        if kind and _is_secret(value):
            return self._hidden(f"VOD_{kind}" if within.vod else kind, value)
        return self._inside(value, name) if isinstance(value, str) else value

    def _inside(self, text: str, name: str) -> str:
        """A text without the secrets in its addresses, or in the JSON that it is."""

        def userinfo(found: re.Match[str]) -> str:
            return f"{found.group(1)}{self._placeholder('CREDENTIALS', found.group(2)[:-1])}@"

        text = _USERINFO.sub(userinfo, text)
        spans = list(secrets_within(text))
        if is_stream_name(name):
            spans.append(last_segment(text, 0, len(text)))
        parts, at = [], 0
        for start, end in _merged(spans):
            kind = _kind_inside(text[:start], name)
            parts += [text[at:start], self._placeholder(kind, text[start:end])]
            at = end
        return "".join((*parts, text[at:]))

    def _placeholder(self, name: str, said: str) -> str:
        return self._hidden(name, said) if _is_secret(said) else said

    def _hidden(self, name: str, value: Json) -> str:
        for number in range(1, 1000):
            candidate = name if number == 1 else f"{name}_{number}"
            if self.names.setdefault(candidate, value) == value:
                return "${" + candidate + "}"
        return "${" + name + "}"


def _kind(name: str, within: _Within) -> str | None:
    """The placeholder for what a member holds; a misspelt name is secret too."""
    is_secret = names_secret(name, is_basic=within.basic)
    return placeholder_of(name) or ("SECRET" if is_secret else None)


def _kind_of_named(value: dict[str, Json], within: _Within) -> str | None:
    """The placeholder for an object that is a member by itself: `{name: TOKEN, value: …}`."""
    names = (value[one] for one in _NAMING if one in value)
    found = (_kind(one, within) for one in names if isinstance(one, str))
    return next((one for one in found if one), None)


def _kind_inside(before: str, name: str) -> str:
    """The placeholder for a secret inside of a text, by what is before it."""
    if _STREAM.search(before) or is_stream_name(name):
        return "STREAM_KEY"
    called = _NAME_BEFORE.search(before)
    return (placeholder_of(called["name"]) if called else None) or "CREDENTIALS"


def _merged(spans: Iterable[Ends]) -> Iterator[Ends]:
    """The same spans in order, those that touch as one."""
    last: Ends | None = None
    for start, end in sorted(one for one in spans if one[0] < one[1]):
        if last is None or start > last[1]:
            if last is not None:
                yield last
            last = start, end
        else:
            last = last[0], max(last[1], end)
    if last is not None:
        yield last


def _is_secret(value: Json) -> bool:
    """Whether a scalar says something: no flag, no empty text and no placeholder does."""
    if isinstance(value, str):
        return hidden(value, [(0, len(value))]) != value
    return isinstance(value, int | float) and not isinstance(value, bool)
