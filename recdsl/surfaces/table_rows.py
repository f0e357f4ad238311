"""Rows of values by name: CSV with a header, or an object on each line (JSON Lines)."""

from __future__ import annotations

import csv
import json

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_BLANKS = " \t\r\n"
_MOST_CHARACTERS = 10_000_000


class Row(Frozen):
    """One row: the line that it begins on, its text, and its values by name.

    An empty value counts as missing. `mistake` is why the row cannot be read.
    """

    line: int
    text: str
    values: Mapping[str, str]
    names: tuple[str, ...] = ()
    mistake: str = ""

    def cells(self) -> list[tuple[str, tuple[int, int]]]:
        """The names, and where each value is in the text; nothing if it cannot be read."""
        if self.mistake:
            return []
        if self.names:
            return list(zip(self.names, _csv_spans(self.text), strict=False))
        return list(_json_spans(self.text))


def rows_of(lines: Iterable[bytes], *, is_csv: bool) -> Iterator[Row]:
    """The rows of a file, one after the other; blank lines are none.

    Args:
        lines: its lines, as LF ends them.
        is_csv: whether it is CSV; else it is JSON Lines.
    """
    texts = _texts(lines)
    return _csv_rows(texts) if is_csv else _json_rows(texts)


def looks_like_csv(name: str, first: bytes) -> bool:
    """Whether a file is CSV: by the ending of its name, else by its first line."""
    ending = name.lower().rpartition(".")[2]
    if ending in ("csv", "jsonl", "ndjson"):
        return ending == "csv"
    return not first.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{")


def _texts(lines: Iterable[bytes]) -> Iterator[str]:
    for number, line in enumerate(lines):
        data = line.removeprefix(b"\xef\xbb\xbf") if not number else line
        yield data.decode("utf-8", "surrogateescape")


def _csv_rows(texts: Iterator[str]) -> Iterator[Row]:
    csv.field_size_limit(_MOST_CHARACTERS)
    taken: list[str] = []

    def tapped() -> Iterator[str]:
        for text in texts:
            taken.append(text)
            yield text

    reader = csv.reader(tapped(), strict=True)
    names: tuple[str, ...] = ()
    line = 1
    while True:
        taken.clear()
        mistake, cells = "", []
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            mistake = f"The row cannot be read as CSV: {error}."
        text, number = "".join(taken), line
        line += len(taken)
        if not names:
            names = tuple(cell.strip() for cell in cells)
            mistake = mistake or _header_mistake(names)
            if mistake:
                yield Row(number, text, {}, (), mistake)
                return
        elif cells or mistake:
            mistake = mistake or _row_mistake(text, cells, names)
            values = {name: cell for name, cell in zip(names, cells, strict=False) if cell}
            yield Row(number, text, values, names, mistake)


def _header_mistake(names: tuple[str, ...]) -> str:
    twice = [name for name in names if names.count(name) > 1]
    if "" in names or not names:
        return "A column of the header has no name."
    return f"The header has the column {twice[0]} twice." if twice else ""


def _row_mistake(text: str, cells: list[str], names: tuple[str, ...]) -> str:
    if len(cells) != len(names):
        return f"The row has {len(cells)} cells, and the header has {len(names)}."
    return _text_mistake(text)


def _text_mistake(text: str) -> str:
    if text.isascii():
        return ""
    try:
        text.encode()
    except UnicodeEncodeError:
        return "The row is not UTF-8."
    return ""


def _json_rows(texts: Iterator[str]) -> Iterator[Row]:
    for number, text in enumerate(texts, 1):
        if not text.strip(_BLANKS):
            continue
        mistake = _text_mistake(text)
        value: object = None
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            mistake = mistake or "The row cannot be read as JSON."
        if not isinstance(value, dict):
            mistake = mistake or "The row is not an object of values by name."
            value = {}
        values = {name: _written(member) for name, member in value.items()}
        yield Row(
            number, text, {name: given for name, given in values.items() if given}, (), mistake
        )


def _written(value: object) -> str:
    """A value as text; null and the empty text are missing."""
    if isinstance(value, str):
        return value
    return "" if value is None else json.dumps(value, ensure_ascii=False)


def _csv_spans(text: str) -> Iterator[tuple[int, int]]:
    offset = 0
    while offset <= len(text):
        end = offset
        if text[offset : offset + 1] == '"':
            end += 1
            while end < len(text) and (text[end] != '"' or text[end + 1 : end + 2] == '"'):
                end += 2 if text[end] == '"' else 1
            end += 1
        while end < len(text) and text[end] not in ",\r\n":
            end += 1
        yield offset, end
        if text[end : end + 1] != ",":
            return
        offset = end + 1


def _json_spans(text: str) -> Iterator[tuple[str, tuple[int, int]]]:
    decoder = json.JSONDecoder()
    offset = _after(text, text.find("{") + 1)
    try:
        while text[offset : offset + 1] == '"':
            name, offset = decoder.raw_decode(text, offset)
            start = _after(text, _after(text, offset) + 1)
            _, end = decoder.raw_decode(text, start)
            yield name, (start, end)
            offset = _after(text, end)
            offset = _after(text, offset + 1) if text[offset : offset + 1] == "," else len(text)
    except ValueError:
        return


def _after(text: str, offset: int) -> int:
    """The offset of the next character that is no blank."""
    while text[offset : offset + 1] and text[offset] in _BLANKS:
        offset += 1
    return offset
