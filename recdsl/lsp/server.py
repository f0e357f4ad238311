"""The server: pygls with our own texts, and with errors that say nothing of what a text holds."""

from __future__ import annotations

from enum import Enum

from lsprotocol import types
from pygls.exceptions import FeatureRequestError, JsonRpcException, JsonRpcInternalError
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method

from recdsl.lsp.documents import Documents
from recdsl.lsp.publishing import publish
from recdsl.version import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from recdsl.lsp.documents import OpenText, Settings

REQUEST_FAILED = -32803  # LSP 3.17, "Error Codes"


class _Protocol(LanguageServerProtocol):
    """pygls keeps texts by Python's line ends, which are more than the protocol's: ours do not."""

    _server: Server

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> None:
        """Take a text that was opened."""
        self._server.opened(params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> None:
        """Take the changes of a text."""
        self._server.changed(params)

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> None:
        """Forget a text."""
        self._server.closed(params)


class Server(LanguageServer):
    """The language server of one editor."""

    def __init__(self, settings: Settings, rules_url: str) -> None:
        """Take what is in force, and what stands before the path of a rule's page."""
        super().__init__("recdsl", VERSION, protocol_cls=_Protocol)
        self.documents = Documents(settings)
        self.rules_url = rules_url
        self.was_shut_down = False

    # What the editor says of its texts.

    def opened(self, params: types.DidOpenTextDocumentParams) -> None:
        """Take a text that was opened, and say what is wrong with it."""
        self._guarded(lambda: self._take(self.documents.open(params.text_document)))

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        """Take the changes of a text, and say what is wrong with it now."""
        item = params.text_document
        self._guarded(
            lambda: self._take(
                self.documents.change(item.uri, item.version, params.content_changes)
            )
        )

    def closed(self, params: types.DidCloseTextDocumentParams) -> None:
        """Forget a text, and what was said of it."""
        uri = params.text_document.uri
        self.documents.close(uri)
        if not self.pulls:
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def _take(self, document: OpenText | None) -> None:
        self.complain()
        if document is not None and not self.pulls:
            publish(self, document)

    def renewed(self) -> None:
        """Look at the settings again, and say anew what is wrong with the texts they are about."""
        changed = self.documents.renew()
        self.complain()
        if not changed:
            return
        if not self.pulls:
            for document in changed:
                publish(self, document)
        elif self.can("workspace", "diagnostics", "refresh_support"):
            self.workspace_diagnostic_refresh(None)

    def complain(self) -> None:
        """Tell what is wrong with the settings, each fault once."""
        while self.documents.complaints:
            self.tell(self.documents.complaints.pop(0), types.MessageType.Warning)

    def tell(self, words: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """Show the user a sentence."""
        self.window_show_message(types.ShowMessageParams(kind, words))

    # What the editor can do.

    @property
    def pulls(self) -> bool:
        """Whether the editor asks for diagnostics, and need not be sent them."""
        return self.can("text_document", "diagnostic")

    def can(self, *names: str) -> bool:
        """Whether the editor has a capability."""
        found: object = self.client_capabilities
        for name in names:
            found = getattr(found, name, None)
        return bool(found)

    def listed(self, *names: str) -> tuple[str, ...]:
        """What a capability lists."""
        found: object = self.client_capabilities
        for name in names:
            found = getattr(found, name, None)
        listed = found if isinstance(found, list | tuple) else ()
        return tuple(str(one.value if isinstance(one, Enum) else one) for one in listed)

    # Errors.

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Exception as error:  # noqa: BLE001 - a bug of ours must not end the session
            self.window_log_message(types.LogMessageParams(types.MessageType.Error, _bug(error)))

    def report_server_error(self, error: Exception, source: object) -> None:
        """Log an error without its words, which may quote the text; answers tell theirs."""
        if source is not FeatureRequestError:
            self.window_log_message(types.LogMessageParams(types.MessageType.Error, _bug(error)))


def failure(words: str) -> JsonRpcException:
    """The answer to a request that cannot be done, with the reason."""
    return JsonRpcException(words, code=REQUEST_FAILED)


def as_answer(error: Exception) -> JsonRpcException:
    """An error as the answer to a request: without the words of one that is a bug of ours."""
    return error if isinstance(error, JsonRpcException) else JsonRpcInternalError(_bug(error))


def _bug(error: Exception) -> str:
    where = error.__traceback__
    while where and where.tb_next:
        where = where.tb_next
    place = f"{where.tb_frame.f_globals.get('__name__')}:{where.tb_lineno}" if where else "?"
    return f"recdsl {VERSION} has a bug: {type(error).__name__} in {place}. Please report it."
