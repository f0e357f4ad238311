"""The secrets in what other languages write in a text: XML, SQL, forms, templates, sed."""

from __future__ import annotations

from recdsl.model.lazy_pattern import pattern
from recdsl.model.secret_names import is_secret_name
from recdsl.secrets.stand_ins import StandIns

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Ends = tuple[int, int]

# An element of XML, and a call that sets a name: `set("token", "…")`.
_ELEMENT = pattern(r"(?a)<(?P<name>[\w.-]{1,60})>(?P<value>[^<>]+)</")
_SETTER = pattern(
    r"(?a)\w\(\s*\\*[\"'](?P<name>[\w.-]{1,60})\\*[\"']\s*,\s*\\*[\"'](?P<value>[^\"'\\]+)"
)
# What counts where a setting is not made: `${agora.secret:…}`.
_DEFAULT = pattern(
    r"(?a)\{\{-?\s*(?P<name>[\w.-]{1,80})\s*\|\s*default\(?\s*\\*[\"'](?P<value>[^\"'\\]+)"
)
_FALLBACK = pattern(r"(?a)\$\{(?P<name>[\w.-]{1,80}):[-=]?(?P<value>[^{}]+)\}")
# A part of a form, to the next boundary.
_FORM_PART = pattern(
    r"(?i)content-disposition:[^\r\n]{0,80}\bname=\"?(?P<name>[\w.-]{1,60})\"?[^\r\n]*"
    r"(?:\r?\n[\w-]+:[^\r\n]*)*\r?\n[ \t]*\r?\n(?P<value>[^\r\n]+(?:\r?\n(?!--)[^\r\n]+)*)"
)
# An element that gives a name its value, in either order.
_GIVEN = pattern(r"<(?P<attributes>\w[^<>]{0,400})>")
_ATTRIBUTE = pattern(
    r"(?P<name>[\w:.-]{1,40})=\\*(?P<quote>[\"'])(?P<value>[^\"'<>\\]*)\\*(?P=quote)"
)
_INSERT = pattern(
    r"(?i)\(\s*(?P<names>[\w\s,.`\"\[\]]{1,800})\)\s*values\s*(?P<rows>\((?:[^()]|\([^()]*\)){1,4000}\)"
    r"(?:\s*,\s*\((?:[^()]|\([^()]*\)){1,4000}\))*)"
)
_ROW = pattern(r"\((?P<cells>(?:'(?:[^']|'')*'|[^()'])*)\)")
_CELL = pattern(r"'(?P<text>(?:[^']|'')*)'|(?P<other>[^,']+)")
_LOGIN = pattern(r"(?i)\b(?:login|user)\s+\S+\s+password\s+(?P<value>\S+)")


def form_secrets(text: str) -> Iterator[Ends]:
    """The spans of the secrets in a text that one of these languages may have written."""
    given_by = [*_FALLBACK.finditer(text)] if ":" in text.partition("${")[2] else []
    given_by += _DEFAULT.finditer(text) if "{{" in text else ()
    given_by += _ELEMENT.finditer(text) if "</" in text else ()
    given_by += _SETTER.finditer(text) if "(" in text else ()
    given_by += _FORM_PART.finditer(text) if "name=" in text else ()
    for found in given_by:
        if is_secret_name(found["name"]):
            yield found.span("value")
    if "s" in text or "${" in text:
        yield from StandIns().replaced(text)
    if "=" in text and "<" in text:
        yield from _attributes(text)
    if "values" in text.lower():
        yield from _inserted(text)
    if "password " in text:
        yield from (found.span("value") for found in _LOGIN.finditer(text))


def _attributes(text: str) -> Iterator[Ends]:
    """The values of elements whose `key` or `name` is that of a secret."""
    for element in _GIVEN.finditer(text):
        found = {one["name"]: one for one in _ATTRIBUTE.finditer(text, *element.span("attributes"))}
        names = (found[one]["value"] for one in ("key", "name", "id") if one in found)
        if "value" in found and any(map(is_secret_name, names)):
            yield found["value"].span("value")


def _inserted(text: str) -> Iterator[Ends]:
    """The values that a statement of SQL puts into secret columns."""
    for found in _INSERT.finditer(text):
        names = [one.strip(' \t\r\n`"[]') for one in found["names"].split(",")]
        for row in _ROW.finditer(text, *found.span("rows")):
            cells = [one for one in _CELL.finditer(text, *row.span("cells")) if one.group().strip()]
            for name, cell in zip(names, cells, strict=False):
                if is_secret_name(name) and cell["text"]:
                    yield cell.span("text")
