"""The secrets of prose: cells, items of lists and sentences that give a name its value."""

from __future__ import annotations

import re

from recdsl.model.secret_names import PATTERN as SECRET_NAMES
from recdsl.model.secret_names import is_secret_name
from recdsl.secrets.search import NO_VALUES, looks_secret

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Ends = tuple[int, int]

_MARKS = "`*_\"' \t"
_ROW = re.compile(r"(?m)^[ \t>]*\|?(?=[^|\r\n]*\|)(?P<cells>[^\r\n]+)")
_CELL = re.compile(r"(?:[^|\\]|\\.)+")
_RULE = re.compile(r"[\s|:>-]+")
_HTML_ROW = re.compile(r"(?is)<tr\b[^>]*>(?P<cells>.{0,4000}?)</tr>")
_HTML_CELL = re.compile(r"(?is)<t[dh]\b[^>]*>(?:<\w+>)*(?P<text>[^<>]{1,200})")
_LINE = re.compile(r"[^\r\n]+")
_FIELDS = {
    sign: re.compile(
        rf"(?P<cell>[ ]*(?:\"(?:[^\"]|\"\")*\"|[^{sign}\r\n]*))(?:[{sign}]|(?=[\r\n]|\Z))"
    )
    for sign in ",;\t|"
}
# Words in a table or behind a colon that are not secrets: types, and whether they are required.
_WORDS = NO_VALUES | {
    *("string", "object", "array", "number", "integer", "boolean", "int", "str", "text", "bool"),
    *("required", "optional", "yes", "no", "n/a", "any", "default", "secret", "see", "description"),
}
_VALUES = re.compile(r"(?i)values?|examples?|defaults?|sample|setting|wert|beispiel")
_NAME = rf"[\w.-]{{0,40}}(?:{SECRET_NAMES}|password|passwd|(?:api|access|secret)[ _-]?key)s?"
_NAMED = re.compile(rf"(?ai)[ ]*[\"']?{_NAME}[\"']?[ ]*")
_ITEM = re.compile(
    rf"(?aim)^[ \t>]*(?:(?:[-*+]|\d{{1,3}}[.)])[ \t]+)?[`*_\"']{{0,6}}{_NAME}[`*_\"']{{0,6}}"
    r"[ \t]*(?:[:=]|[-=]>|\u2192|[-\u2013\u2014](?=[ \t]))[`*_]{0,3}[ \t]*[`*_\"']{0,3}"
    r"(?P<value>[^\s`*\"']+)[`*_\"']{0,3}[.,;]?[ \t]*\r?$"
)
_SENTENCE = re.compile(
    rf"(?ai)\b{_NAME}[`*_\"']{{0,6}}[ \t]+(?:is|are|was|=|:=?|to|of)[ \t]+"
    r"[`*_\"']{0,3}(?P<value>[^\s`*\"',;()]+)"
)
# A key in code, in parentheses, or between elements, beside a name.
_BESIDE = re.compile(
    rf"(?ai)\b{_NAME}[`*_\"']{{0,6}}[ \t]+(?:\(|[`*_\"']{{1,3}})(?P<value>[^\s`*\"',;()]+)"
)
_NEXT = re.compile(
    rf"(?ai)>[ \t]*{_NAME}[ \t]*</\w{{1,10}}>\s{{0,20}}<\w{{1,10}}>(?P<value>[^<>\r\n]+)<"
)
_WORD = re.compile(r"[A-Z]?[a-z]{1,13}[.,;!]?")
_NO_WORD = re.compile(
    r"(?i)[^aeiouy]{5}|[aeiou]{4}|^[^aeiouy]+$|q(?!u)|[jv][^aeiouy]|x[bdfgjkmnrvwxz]|z[^aeiouylz]"
    r"|[bcdfgjkmpqvwxz]{4}|^(?:[bcdfgjkmpqtvwxz]{3}|[dghjklmnrvwxyz][bcdfgjkmnpqrstvwxz])"
)
_CODE = re.compile(
    rf"(?ai)[`*_\"']{_NAME}[`*_\"']{{1,6}}[ \t]*[:=][*_]{{0,3}}[ \t]*"
    r"[`\"'](?P<value>[^\s`\"']+)[`\"']"
)


def prose_secrets(text: str) -> Iterator[Ends]:
    """The spans of prose that must not be shown, beyond what the search for names finds."""
    yield from _tables(text)
    for found in (*_ITEM.finditer(text), *_CODE.finditer(text), *_NEXT.finditer(text)):
        is_quoted = text[found.start("value") - 1] in "`\"'"
        if _is_value(found["value"]) and (is_quoted or not _is_word(found["value"])):
            yield found.span("value")
    for found in (*_SENTENCE.finditer(text), *_BESIDE.finditer(text)):
        said = found["value"].rstrip(".!?:")
        if looks_secret(said):
            yield found.start("value"), found.start("value") + len(said)


def _is_value(said: str) -> bool:
    return said.lower() not in _WORDS and any(sign.isalnum() for sign in said)


def _is_word(said: str) -> bool:
    """Whether something can be a word of a language, and so is a remark rather than a key."""
    return bool(_WORD.fullmatch(said)) and not _NO_WORD.search(said)


def _tables(text: str) -> Iterator[Ends]:
    """The cells that a table gives to the name of a secret, beside it or below it."""
    header: Sequence[Ends] = ()
    end = -1
    for row in _ROW.finditer(text):
        if text[end : row.start()].strip("\r\n") or text.count("\n", max(end, 0), row.start()) > 1:
            header = ()
        end = row.end()
        if _RULE.fullmatch(row["cells"]):
            continue
        cells = [_bare(text, *one.span()) for one in _CELL.finditer(text, *row.span("cells"))]
        yield from _of_row(text, cells, header)
        header = header or cells
    for row in _HTML_ROW.finditer(text):
        found = _HTML_CELL.finditer(text, *row.span("cells"))
        yield from _of_row(text, [_bare(text, *one.span("text")) for one in found], ())


def table_secrets(text: str) -> Iterator[Ends]:
    """The cells of a table as CSV, or with other signs between them, that a secret name has."""
    header: Sequence[Ends] = ()
    sign = ""
    for line in _LINE.finditer(text):
        if not header:
            counts = {one: line.group().count(one) for one in ",;\t|"}
            sign = max(counts, key=counts.__getitem__)
        cells = [
            _bare(text, *one.span("cell"))
            for one in _FIELDS[sign].finditer(text, *line.span())
            if one.end() > one.start() or one.start() == line.start()
        ]
        yield from _of_row(text, cells, header)
        header = header or cells


def is_table(text: str) -> bool:
    """Whether a text without a language is a table: its first line has the name of a secret."""
    first, _, second = text.lstrip("\r\n").partition("\n")
    sign = max(",;\t|", key=first.count)
    is_even = first.count(sign) == second.partition("\n")[0].count(sign) > 0
    return is_even and any(map(_NAMED.fullmatch, first.strip().split(sign)))


def _of_row(text: str, cells: Sequence[Ends], header: Sequence[Ends]) -> Iterator[Ends]:
    names = [text[slice(*one)] for one in header]
    is_named = bool(cells) and is_secret_name(text[slice(*cells[0])])
    for at, cell in enumerate(cells):
        said, above = text[slice(*cell)], names[at] if at < len(names) else ""
        if " " in said or not _is_value(said) or is_secret_name(said):
            continue
        is_given = is_named and (len(cells) == 2 or bool(_VALUES.fullmatch(above)))
        below = bool(above) and is_secret_name(above)
        if (at and (is_given or (is_named and looks_secret(said)))) or below:
            yield cell


def _bare(text: str, start: int, end: int) -> Ends:
    """A cell without its blanks and marks."""
    said = text[start:end]
    start += len(said) - len(said.lstrip(_MARKS))
    return start, max(start, end - (len(said) - len(said.rstrip(_MARKS))))
