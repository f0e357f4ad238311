"""Places of a text in each encoding, and texts that change piece by piece."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lsprotocol import types

from recdsl.lsp.documents import Documents
from recdsl.lsp.positions import Lines
from recdsl.model.project import Project
from recdsl.model.source import Span

UTF8, UTF16, UTF32 = (
    types.PositionEncodingKind.Utf8,
    types.PositionEncodingKind.Utf16,
    types.PositionEncodingKind.Utf32,
)
ENCODINGS = st.sampled_from([UTF8, UTF16, UTF32])
TEXTS = st.text(st.sampled_from("ab\n\r\u2028é€😀\ud800\x0b"), max_size=12)
TEXT = 'record # 😀é\r\nin channel "€"\rto\ns3'


class NoSettings:
    """Nothing is in force."""

    def renew(self) -> None:
        """Nothing is to be forgotten."""

    def of(self, path: str) -> tuple[Project, str]:
        del path
        return Project(), ""


def units(text: str, encoding: types.PositionEncodingKind) -> int:
    """How many units a text has, as Python's codecs count them."""
    if encoding == UTF32:
        return len(text)
    name, size = ("utf-8", 1) if encoding == UTF8 else ("utf-16-le", 2)
    return len(text.encode(name, "surrogatepass")) // size


@pytest.mark.parametrize(
    ("encoding", "column"),
    [(UTF8, 15), (UTF16, 12), (UTF32, 11)],
    ids=["utf-8", "utf-16", "utf-32"],
)
def test_a_column_counts_the_units_of_the_encoding(
    encoding: types.PositionEncodingKind, column: int
) -> None:
    lines = Lines(TEXT, encoding)
    end = TEXT.index("\r")
    assert lines.position(end) == types.Position(0, column)
    assert lines.offset(types.Position(0, column)) == end
    assert lines.position(TEXT.index("s3")) == types.Position(3, 0)


@given(text=TEXTS, encoding=ENCODINGS)
def test_every_offset_comes_back(text: str, encoding: types.PositionEncodingKind) -> None:
    lines = Lines(text, encoding)
    for offset in range(len(text) + 1):
        if text[offset - 1 : offset + 1] == "\r\n":
            continue  # inside of a line end there is no position
        position = lines.position(offset)
        assert lines.offset(position) == offset
        start = lines.offset(types.Position(position.line, 0))
        assert position.character == units(text[start:offset], encoding)


@given(text=TEXTS, encoding=ENCODINGS, line=st.integers(0, 20), character=st.integers(0, 2**31 - 1))
@example(text="😀", encoding=UTF16, line=0, character=1)
@example(text="😀", encoding=UTF8, line=0, character=3)
def test_a_position_that_is_none_is_one_before_it(
    text: str, encoding: types.PositionEncodingKind, line: int, character: int
) -> None:
    offset = Lines(text, encoding).offset(types.Position(line, character))
    assert 0 <= offset <= len(text)
    found = Lines(text, encoding).position(offset)
    assert (found.line, found.character) <= (line, character)


@given(
    before=TEXTS,
    encoding=ENCODINGS,
    changes=st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12), TEXTS), max_size=4),
)
def test_a_text_that_changes_piece_by_piece_is_what_the_editor_has(
    before: str, encoding: types.PositionEncodingKind, changes: list[tuple[int, int, str]]
) -> None:
    documents = Documents(NoSettings())
    documents.encoding = encoding
    documents.open(types.TextDocumentItem("file:///a.rec", "recdsl", 1, before))
    text = before
    events: list[types.TextDocumentContentChangeEvent] = []
    for first, second, new in changes:
        lines = Lines(text, encoding)
        # Where the editor's cursor can be.
        start, end = sorted(
            lines.offset(lines.position(min(at, len(text)))) for at in (first, second)
        )
        reach = lines.range(Span(start, end))
        events.append(types.TextDocumentContentChangePartial(range=reach, text=new))
        text = text[:start] + new + text[end:]
    document = documents.change("file:///a.rec", 2, events)
    assert document
    assert document.lines.text == text
    assert document.version == 2


def test_a_change_may_bring_the_whole_text() -> None:
    documents = Documents(NoSettings())
    documents.open(types.TextDocumentItem("file:///a.rec", "recdsl", 1, "x"))
    change = types.TextDocumentContentChangeWholeDocument("record audio")
    document = documents.change("file:///a.rec", 2, [change])
    assert document
    assert document.snapshot.text == "record audio"


@pytest.mark.parametrize(
    ("uri", "language", "ours"),
    [
        ("file:///a.rec", "plaintext", "spec"),
        ("untitled:Untitled-1", "recdsl", "spec"),
        ("file:///a%20b/c.json", "json", "json"),
        ("file:///a.jsonc", "jsonc", "json"),
        ("file:///a.json5", "plaintext", "json"),
        ("file:///a.py", "python", "searched"),
        ("file:///a.md", "markdown", "searched"),
        ("file:///a.txt", "plaintext", None),
    ],
)
def test_a_text_is_known_by_its_language_or_its_name(
    uri: str, language: str, ours: str | None
) -> None:
    document = Documents(NoSettings()).open(types.TextDocumentItem(uri, language, 1, "{}"))
    assert (document.snapshot.language if document else None) == ours


def test_what_is_not_open_does_not_change() -> None:
    assert Documents(NoSettings()).change("file:///a.rec", 1, []) is None
