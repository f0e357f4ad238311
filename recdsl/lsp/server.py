"""The server: pygls with our own texts, and with errors that reveal nothing of a text."""

from __future__ import annotations

from enum import Enum

from lsprotocol import types
from pygls.exceptions import (
    FeatureRequestError,
    JsonRpcException,
    JsonRpcInternalError,
    JsonRpcInvalidParams,
    JsonRpcInvalidRequest,
    JsonRpcMethodNotFound,
    JsonRpcParseError,
    JsonRpcServerNotInitialized,
)
from pygls.lsp.server import LanguageServer
from pygls.protocol import LanguageServerProtocol
from pygls.protocol.language_server import lsp_method

from recdsl.lsp.documents import Documents
from recdsl.lsp.publishing import publish
from recdsl.model.frozen import Frozen
from recdsl.model.project import ConfigurationError
from recdsl.version import VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from pygls.protocol.json_rpc import RPCMessage

    from recdsl.lsp.documents import OpenText, Settings

REQUEST_FAILED = -32803  # LSP 3.17, "Error Codes"


class _Unread(Frozen):
    """A request whose parameters are not valid for its method."""

    id: object
    method: str


class _Protocol(LanguageServerProtocol):
    """pygls keeps texts by Python's line ends, which are more than the protocol's: ours do not.

    It also leaves unanswered what it cannot read and what comes after the end; editors would wait.
    """

    _server: Server

    def structure_message(self, data: dict[str, object]) -> object:
        """Read a message; a request that cannot be read is answered by `handle_message`."""
        try:
            return super().structure_message(data)
        except JsonRpcException:
            method = data.get("method")
            if "id" not in data or not isinstance(method, str):
                raise
            return _Unread(data["id"], method)

    def handle_message(self, message: RPCMessage) -> None:
        """Handle a message, or answer why it is not."""
        error = self._refusal(message)
        if error is None:
            super().handle_message(message)
        else:
            number = (
                message.get("id") if isinstance(message, dict) else getattr(message, "id", None)
            )
            self.refuse(number, error)

    def refuse(self, number: object, error: JsonRpcException) -> None:
        """Answer a message with an error."""
        details = {"code": error.code, "message": error.message}
        self._send_data({"jsonrpc": self.VERSION, "id": number, "error": details})

    def _refusal(self, message: object) -> JsonRpcException | None:
        method = getattr(message, "method", None)
        if method is None:
            is_answer = hasattr(message, "jsonrpc")
            return None if is_answer else JsonRpcInvalidRequest("This is not a message.")
        if not hasattr(message, "id"):
            return None
        if self._shutdown:
            return JsonRpcInvalidRequest("The server was shut down.")
        if self._workspace is None and method != types.INITIALIZE:
            return JsonRpcServerNotInitialized("The first request is `initialize`.")
        if not isinstance(message, _Unread):
            return None
        if method not in {**self.fm.builtin_features, **self.fm.features}:
            return JsonRpcMethodNotFound(f"There is no method {method!r}.")
        return JsonRpcInvalidParams(f"These are not parameters of `{method}`.")

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
        """Store the settings, and the address before the path of a rule's page."""
        super().__init__("recdsl", VERSION, protocol_cls=_Protocol)
        self.documents = Documents(settings)
        self.rules_url = rules_url
        self.was_shut_down = False
        self._reported: set[str] = set()

    # The editor's messages about its texts.

    def opened(self, params: types.DidOpenTextDocumentParams) -> None:
        """Store a text that was opened, and report its diagnostics."""
        self._guarded(lambda: self._take(self.documents.open(params.text_document)))

    def changed(self, params: types.DidChangeTextDocumentParams) -> None:
        """Apply the changes of a text, and report its new diagnostics."""
        item = params.text_document
        self._guarded(
            lambda: self._take(
                self.documents.change(item.uri, item.version, params.content_changes)
            )
        )

    def closed(self, params: types.DidCloseTextDocumentParams) -> None:
        """Forget a text and its diagnostics."""
        uri = params.text_document.uri
        self.documents.close(uri)
        if not self.pulls:
            self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    def _take(self, document: OpenText | None) -> None:
        self.complain()
        if document is not None and not self.pulls:
            publish(self, document)

    def renewed(self) -> None:
        """Read the settings again, and report the new diagnostics of their texts."""
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
        """Report the faults of the settings, each once."""
        while self.documents.complaints:
            self.tell(self.documents.complaints.pop(0), types.MessageType.Warning)

    def tell(self, words: str, kind: types.MessageType = types.MessageType.Info) -> None:
        """Show the user a sentence."""
        self.window_show_message(types.ShowMessageParams(kind, words))

    # The capabilities of the editor.

    @property
    def pulls(self) -> bool:
        """Whether the editor requests diagnostics, so that none have to be sent."""
        return self.can("text_document", "diagnostic")

    def can(self, *names: str) -> bool:
        """Whether the editor has a capability."""
        capability: object = self.client_capabilities
        for name in names:
            capability = getattr(capability, name, None)
        return bool(capability)

    def listed(self, *names: str) -> tuple[str, ...]:
        """The items that a capability lists."""
        capability: object = self.client_capabilities
        for name in names:
            capability = getattr(capability, name, None)
        listed = capability if isinstance(capability, list | tuple) else ()
        return tuple(str(item.value if isinstance(item, Enum) else item) for item in listed)

    # Errors.

    @property
    def _answers(self) -> _Protocol:
        assert isinstance(self.protocol, _Protocol)
        return self.protocol

    def _guarded(self, act: Callable[[], None]) -> None:
        try:
            act()
        except ConfigurationError as error:  # a policy that cannot be checked against this text
            if str(error) not in self._reported:
                self._reported.add(str(error))
                self.tell(str(error), types.MessageType.Warning)
        except Exception as error:  # noqa: BLE001 - a bug of ours must not end the session
            self.window_log_message(types.LogMessageParams(types.MessageType.Error, _bug(error)))

    def report_server_error(self, error: Exception, source: object) -> None:
        """Log an error without its words, which may quote the text; answers contain them."""
        if isinstance(error, ValueError) and source is JsonRpcException:
            self._answers.refuse(None, JsonRpcParseError("This is not JSON."))
        elif source is not FeatureRequestError:
            self.window_log_message(types.LogMessageParams(types.MessageType.Error, _bug(error)))


def failure(words: str) -> JsonRpcException:
    """The answer to a request that cannot be done, with the reason."""
    return JsonRpcException(words, code=REQUEST_FAILED)


def as_answer(error: Exception) -> JsonRpcException:
    """An error as the answer to a request: without the words of one that is a bug of ours."""
    if isinstance(error, ConfigurationError):
        return failure(str(error))
    return error if isinstance(error, JsonRpcException) else JsonRpcInternalError(_bug(error))


def _bug(error: Exception) -> str:
    where = error.__traceback__
    while where and where.tb_next:
        where = where.tb_next
    place = f"{where.tb_frame.f_globals.get('__name__')}:{where.tb_lineno}" if where else "?"
    return f"recdsl {VERSION} has a bug: {type(error).__name__} in {place}. Please report it."
