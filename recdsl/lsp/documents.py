"""The texts that are open in the editor, as they are now."""

from __future__ import annotations

from functools import cached_property
from urllib.parse import unquote, urlsplit

from lsprotocol import types
from pygls.uris import to_fs_path

from recdsl.editing.diagnostics import diagnostics
from recdsl.editing.spec_pieces import Memory
from recdsl.editing.text_snapshot import Snapshot
from recdsl.lsp.positions import Lines
from recdsl.model.project import Project
from recdsl.surfaces.kinds import SPEC, fenced, kind_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Protocol

    from recdsl.editing.text_snapshot import Language
    from recdsl.model.diagnostic import Diagnostic

    class Settings(Protocol):
        """The settings for texts."""

        def renew(self) -> None:
            """Forget what was read: a configuration may have changed."""
            ...

        def of(self, path: str) -> tuple[Project, str]:
            """The project of a file, and the fault of its configuration; empty if there is none."""
            ...


# Names of languages in editors that fences do not have.
_CALLED = {"javascriptreact": "jsx", "typescriptreact": "tsx", "shellscript": "sh"}


class OpenText:
    """One text of the editor at one version."""

    def __init__(self, uri: str, version: int, lines: Lines, snapshot: Snapshot) -> None:
        """Store the text as the editor sent it; in another language it has no pieces."""
        self.uri = uri
        self.version = version
        self.lines = lines
        self.snapshot = snapshot

    @cached_property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """The diagnostics of the text."""
        return diagnostics(self.snapshot)


class Documents:
    """The open texts by their URIs."""

    def __init__(self, settings: Settings) -> None:
        """Start with none."""
        self.encoding = types.PositionEncodingKind.Utf16
        self._settings = settings
        self._open: dict[str, OpenText] = {}
        self.complaints: list[str] = []

    def get(self, uri: str) -> OpenText | None:
        """The text of a URI; None if it is not open, or in another language."""
        return self._open.get(uri)

    def all(self) -> Iterator[OpenText]:
        """All open texts."""
        yield from self._open.values()

    def open(self, item: types.TextDocumentItem) -> OpenText | None:
        """Take a text that was opened."""
        name = _name(item)
        language = _language(item.language_id, name)
        if language is None:
            return None
        memory = Memory(self._project(name), {}, {})
        snapshot = Snapshot(name, item.text, language, memory)
        return self._put(item.uri, item.version, Lines(item.text, self.encoding), snapshot)

    def change(
        self,
        uri: str,
        version: int,
        changes: Iterable[types.TextDocumentContentChangeEvent],
    ) -> OpenText | None:
        """Take the changes of a text, one after the other."""
        old = self._open.get(uri)
        if old is None:
            return None
        lines = old.lines
        for change in changes:
            text = change.text
            if isinstance(change, types.TextDocumentContentChangePartial):
                span = lines.span(change.range)
                text = f"{lines.text[: span.start]}{text}{lines.text[span.end :]}"
            lines = Lines(text, self.encoding)
        return self._put(uri, version, lines, old.snapshot.changed(lines.text))

    def close(self, uri: str) -> None:
        """Forget a text."""
        self._open.pop(uri, None)

    def renew(self) -> list[OpenText]:
        """Look at the settings again; the texts for which something else is in force now."""
        self._settings.renew()
        changed = []
        for old in list(self._open.values()):
            snapshot = old.snapshot
            project = self._project(snapshot.source.name)
            if project != snapshot.memory.project:
                memory = Memory(project, {}, {})
                fresh = Snapshot(snapshot.source.name, old.lines.text, snapshot.language, memory)
                changed.append(self._put(old.uri, old.version, old.lines, fresh))
        return changed

    def _put(self, uri: str, version: int, lines: Lines, snapshot: Snapshot) -> OpenText:
        document = self._open[uri] = OpenText(uri, version, lines, snapshot)
        return document

    def _project(self, name: str) -> Project:
        project, complaint = self._settings.of(name)
        if complaint and complaint not in self.complaints:
            self.complaints.append(complaint)
        return project


def _name(item: types.TextDocumentItem) -> str:
    """The path of a text; one that is not saved yet gets the ending of its language."""
    if urlsplit(item.uri).scheme == "file":
        return to_fs_path(item.uri) or item.uri
    name = unquote(item.uri)
    kind = kind_named(name) or fenced(_CALLED.get(item.language_id, item.language_id))
    return name if kind is None or kind_named(name) else f"{name}{kind.endings[0]}"


def _language(name: str, path: str) -> Language | None:
    """The language of a text, by the editor's name for it, else by the file's name."""
    kind = kind_named(path)
    if kind is SPEC or name in ("recdsl", "rec"):
        return "spec"
    if name in ("json", "jsonc", "json5") or (kind and kind.dialect):
        return "json"
    return "searched" if kind else None
