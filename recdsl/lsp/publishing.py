"""Diagnostics in the protocol's terms, pushed or pulled."""

from __future__ import annotations

from pathlib import Path

from lsprotocol import types

from recdsl.editing.tags import OUTDATED, WITHOUT_EFFECT
from recdsl.lsp.positions import Lines
from recdsl.version import page_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.lsp.documents import OpenText
    from recdsl.lsp.server import Server
    from recdsl.model.diagnostic import Diagnostic, Label

_SEVERITIES = {
    "error": types.DiagnosticSeverity.Error,
    "warning": types.DiagnosticSeverity.Warning,
    "info": types.DiagnosticSeverity.Information,
}


def publish(server: Server, document: OpenText) -> None:
    """Send the diagnostics of a text."""
    server.text_document_publish_diagnostics(
        types.PublishDiagnosticsParams(
            document.uri, _all_of(server, document), version=document.version
        )
    )


def pulled(
    server: Server, params: types.DocumentDiagnosticParams
) -> types.DocumentDiagnosticReport:
    """The diagnostics of a text that the editor requests, unless it has them already."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return types.RelatedFullDocumentDiagnosticReport(items=[])
    known = str(id(document))
    if params.previous_result_id == known:
        return types.RelatedUnchangedDocumentDiagnosticReport(result_id=known)
    items = _all_of(server, document)
    return types.RelatedFullDocumentDiagnosticReport(items=items, result_id=known)


def as_diagnostic(server: Server, document: OpenText, diagnostic: Diagnostic) -> types.Diagnostic:
    """A diagnostic in the protocol's terms; `data` identifies it among the file's findings."""
    return types.Diagnostic(
        range=document.lines.range(diagnostic.span),
        message=f"{diagnostic.message}\n{diagnostic.help}"
        if diagnostic.help
        else diagnostic.message,
        severity=_SEVERITIES[diagnostic.severity],
        code=diagnostic.rule.code,
        code_description=types.CodeDescription(
            page_address(server.rules_url, diagnostic.rule.page)
        ),
        source="recdsl",
        tags=_tags(diagnostic) or None,
        related_information=[_related(document, label) for label in diagnostic.related] or None,
        data={
            "rule": diagnostic.rule.name,
            "pointer": diagnostic.pointer,
            "recording": diagnostic.recording,
        },
    )


def _all_of(server: Server, document: OpenText) -> list[types.Diagnostic]:
    return [as_diagnostic(server, document, diagnostic) for diagnostic in document.diagnostics]


def _tags(diagnostic: Diagnostic) -> list[types.DiagnosticTag]:
    if diagnostic.rule.name in WITHOUT_EFFECT:
        return [types.DiagnosticTag.Unnecessary]
    return [types.DiagnosticTag.Deprecated] if diagnostic.rule.name in OUTDATED else []


def _related(document: OpenText, label: Label) -> types.DiagnosticRelatedInformation:
    if label.source is None:
        place = types.Location(document.uri, document.lines.range(label.span))
    else:
        lines = Lines(label.source.text, document.lines.encoding)
        uri = Path(label.source.name).absolute().as_uri()
        place = types.Location(uri, lines.range(label.span))
    return types.DiagnosticRelatedInformation(place, label.message)
