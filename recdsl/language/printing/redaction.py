"""Bodies whose secrets became placeholders."""

from __future__ import annotations

import re

from recdsl.model.placeholder import is_placeholder
from recdsl.model.secret_names import placeholder_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.json_value import Json

_STREAM = re.compile(r"(rtmps?://[^\s]*/)([^/\s]+)", re.IGNORECASE)
_USERINFO = re.compile(r"([a-z][a-z0-9+.-]*://)([^/@\s]+)@", re.IGNORECASE)


def redacted(body: dict[str, Json]) -> tuple[dict[str, Json], tuple[str, ...]]:
    """A body with a placeholder for each secret that stands in it, and their names.

    The same secret gets the same placeholder, another one of the same kind another.
    """
    redaction = _Redaction()
    made = redaction.value(body, None, in_vod=False)
    assert isinstance(made, dict)
    return made, tuple(redaction.names)


class _Redaction:
    def __init__(self) -> None:
        self.names: dict[str, Json] = {}

    def value(self, value: Json, kind: str | None, *, in_vod: bool) -> Json:
        """A value without its secrets; with a `kind` all that it holds is secret."""
        if isinstance(value, dict):
            in_vod = in_vod or value.get("serviceName") == "aliyun_vod_service"
            return {
                key: self.value(member, placeholder_of(key) or kind, in_vod=in_vod)
                for key, member in value.items()
            }
        if isinstance(value, list):
            return [self.value(element, kind, in_vod=in_vod) for element in value]
        if kind and _is_secret(value):
            return self._hidden(f"VOD_{kind}" if in_vod else kind, value)
        return self._inside(value) if isinstance(value, str) else value

    def _inside(self, text: str) -> str:
        """A text without the credentials of its URLs and the keys of its streams."""

        def stream(found: re.Match[str]) -> str:
            key = found.group(2)
            hidden = key if is_placeholder(key) else self._hidden("STREAM_KEY", key)
            return found.group(1) + hidden

        def userinfo(found: re.Match[str]) -> str:
            said = found.group(2)
            hidden = said if is_placeholder(said) else self._hidden("CREDENTIALS", said)
            return f"{found.group(1)}{hidden}@"

        return _USERINFO.sub(userinfo, _STREAM.sub(stream, text))

    def _hidden(self, name: str, value: Json) -> str:
        for number in range(1, 1000):
            candidate = name if number == 1 else f"{name}_{number}"
            if self.names.setdefault(candidate, value) == value:
                return "${" + candidate + "}"
        return "${" + name + "}"


def _is_secret(value: Json) -> bool:
    """Whether a scalar says something: no flag, no empty text and no placeholder does."""
    if isinstance(value, str):
        return bool(value) and not is_placeholder(value)
    return isinstance(value, int | float) and not isinstance(value, bool)
