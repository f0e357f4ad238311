"""The table of the server's features, and the function that runs it."""

from __future__ import annotations

import logging

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from recdsl.editing.completion import TRIGGERS
from recdsl.lsp import outlining, publishing, queries, text_changes
from recdsl.lsp.commands import COMMANDS, run
from recdsl.lsp.server import Server, as_answer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Never

    from recdsl.lsp.commands import Show
    from recdsl.lsp.documents import Settings

    # Each takes the parameters of its own method.
    Handler = Callable[[Server, Never], object]

_SETTINGS_FILES = ("**/recdsl.toml", "**/pyproject.toml")
_FEATURES: tuple[tuple[str, Handler, object], ...] = (
    (
        types.TEXT_DOCUMENT_COMPLETION,
        queries.completion,
        types.CompletionOptions(trigger_characters=list(TRIGGERS)),
    ),
    (types.TEXT_DOCUMENT_HOVER, queries.hover, None),
    (types.TEXT_DOCUMENT_DEFINITION, queries.definition, None),
    (types.TEXT_DOCUMENT_REFERENCES, queries.references, None),
    (types.TEXT_DOCUMENT_DOCUMENT_HIGHLIGHT, queries.highlights, None),
    (types.TEXT_DOCUMENT_INLAY_HINT, queries.inlay_hints, None),
    (types.TEXT_DOCUMENT_CODE_LENS, queries.code_lenses, None),
    (types.TEXT_DOCUMENT_DOCUMENT_SYMBOL, outlining.document_symbols, None),
    (types.TEXT_DOCUMENT_FOLDING_RANGE, outlining.folding_ranges, None),
    (types.TEXT_DOCUMENT_SELECTION_RANGE, outlining.selection_ranges, None),
    (types.TEXT_DOCUMENT_SEMANTIC_TOKENS_FULL, outlining.tokens, outlining.LEGEND),
    (types.TEXT_DOCUMENT_SEMANTIC_TOKENS_RANGE, outlining.tokens_in_range, outlining.LEGEND),
    (types.TEXT_DOCUMENT_DOCUMENT_COLOR, outlining.document_colours, None),
    (types.TEXT_DOCUMENT_COLOR_PRESENTATION, outlining.colour_presentations, None),
    (
        types.TEXT_DOCUMENT_CODE_ACTION,
        text_changes.code_actions,
        types.CodeActionOptions(
            code_action_kinds=[text_changes.QUICK_FIX, text_changes.FIX_ALL], resolve_provider=True
        ),
    ),
    (types.CODE_ACTION_RESOLVE, text_changes.resolved, None),
    (types.TEXT_DOCUMENT_FORMATTING, text_changes.format_all, None),
    (types.TEXT_DOCUMENT_RANGE_FORMATTING, text_changes.format_range, None),
    (types.TEXT_DOCUMENT_PREPARE_RENAME, text_changes.prepare_rename, None),
    (types.TEXT_DOCUMENT_RENAME, text_changes.rename, None),
    (
        types.TEXT_DOCUMENT_DIAGNOSTIC,
        publishing.pulled,
        types.DiagnosticOptions(
            inter_file_dependencies=False, workspace_diagnostics=False, identifier="recdsl"
        ),
    ),
)


def create_server(settings: Settings, rules_url: str) -> Server:
    """A server with all features, ready to be started.

    Args:
        settings: the settings for each text.
        rules_url: the address before the path of a rule's page.
    """
    # It would log all messages, and so the content of texts, on standard error.
    logging.getLogger("pygls").addHandler(logging.NullHandler())
    server = Server(settings, rules_url)
    for method, handler, options in _FEATURES:
        server.feature(method, options)(_answering(server, handler))
    for name, show in COMMANDS.items():
        server.command(name)(_command(show))
    for method, handler in (
        (types.INITIALIZE, _initialize),
        (types.INITIALIZED, _initialized),
        (types.SHUTDOWN, _shutdown),
        (types.TEXT_DOCUMENT_DID_SAVE, _renew),
        (types.WORKSPACE_DID_CHANGE_WATCHED_FILES, _renew),
    ):
        server.feature(method)(_answering(server, handler))
    return server


def _answering(server: Server, handler: Handler) -> Callable[[Never], object]:
    """A handler that gets the server, and whose errors do not quote texts."""

    def handle(params: Never) -> object:
        try:
            return handler(server, params)
        except Exception as error:  # noqa: BLE001 - whatever it is, it must not quote the text
            raise as_answer(error) from None

    return handle


def _command(show: Show) -> Callable[[LanguageServer], object]:
    def handle(ls: LanguageServer, *arguments: object) -> object:
        assert isinstance(ls, Server)
        try:
            return run(ls, show, arguments)
        except Exception as error:  # noqa: BLE001 - the same
            raise as_answer(error) from None

    return handle


def _initialize(server: Server, params: types.InitializeParams) -> None:
    """Agree on how columns are counted: as the editor likes best, of what both know."""
    general = params.capabilities.general
    for encoding in (general and general.position_encodings) or ():
        if encoding in set(types.PositionEncodingKind):
            server.documents.encoding = types.PositionEncodingKind(encoding)
            return


def _initialized(server: Server, _params: types.InitializedParams) -> None:
    """Register for changes of configurations."""
    if not server.can("workspace", "did_change_watched_files", "dynamic_registration"):
        return
    watchers = [types.FileSystemWatcher(pattern) for pattern in _SETTINGS_FILES]
    watched = types.DidChangeWatchedFilesRegistrationOptions(watchers)
    method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
    registration = types.Registration("recdsl.settings", method, watched)
    server.client_register_capability(types.RegistrationParams([registration]))


def _shutdown(server: Server, _params: None) -> None:
    server.was_shut_down = True


def _renew(server: Server, _params: object) -> None:
    server.renewed()
