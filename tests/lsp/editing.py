"""What an editor does with a text: it opens it, and applies what it is given."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from lsprotocol import types
from pytest_lsp import LanguageClient

from recdsl.lsp.positions import Lines
from recdsl.model.source import Edit, applied

_NUMBERS = itertools.count()
UTF16 = types.PositionEncodingKind.Utf16


class Open:
    """A text that is open in an editor."""

    def __init__(self, client: LanguageClient, text: str, name: str = "a.rec") -> None:
        self.client = client
        self.text = text
        self.uri = f"file:///nowhere/{next(_NUMBERS)}/{name}"
        ending = name.rpartition(".")[2]
        language = {"rec": "recdsl", "py": "python", "yaml": "yaml"}.get(ending, "json")
        item = types.TextDocumentItem(self.uri, language, 0, text)
        client.text_document_did_open(types.DidOpenTextDocumentParams(item))

    @property
    def id(self) -> types.TextDocumentIdentifier:
        return types.TextDocumentIdentifier(self.uri)

    def at(self, words: str, shift: int = 0) -> types.Position:
        """Where words stand first."""
        return self.lines().position(self.text.index(words) + shift)

    def range(self, words: str) -> types.Range:
        """The range of words where they stand first."""
        return types.Range(self.at(words), self.at(words, len(words)))

    def whole(self) -> types.Range:
        """The range of the whole text."""
        return types.Range(types.Position(0, 0), self.lines().position(len(self.text)))

    def lines(self) -> Lines:
        return Lines(self.text, UTF16)

    def words(self, reach: types.Range) -> str:
        """What stands in a range."""
        span = self.lines().span(reach)
        return self.text[span.start : span.end]

    def done(self, edits: Sequence[types.TextEdit] | None) -> str:
        """The text after edits."""
        lines = self.lines()
        said = sorted(
            (Edit(lines.span(edit.range), edit.new_text) for edit in edits or ()),
            key=lambda edit: edit.span.start,
        )
        return applied(self.text, said)

    def changed(self, edit: types.WorkspaceEdit | None) -> str:
        """The text after an edit of the workspace, which is bound to the version of the text."""
        assert edit
        (change,) = edit.document_changes or ()
        assert isinstance(change, types.TextDocumentEdit)
        assert change.text_document.version == 0
        return self.done([one for one in change.edits if isinstance(one, types.TextEdit)])

    async def diagnostics(self) -> Sequence[types.Diagnostic]:
        """What is said of the text, as soon as it was sent."""
        while self.uri not in self.client.diagnostics:
            await self.client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        return self.client.diagnostics[self.uri]
