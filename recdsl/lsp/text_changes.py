"""Changes to a text: quick fixes, all fixes at once, formatting, new names."""

from __future__ import annotations

from lsprotocol import types

from recdsl.editing.code_actions import fixed_all, quick_fixes
from recdsl.editing.format_edits import formatting, formatting_of
from recdsl.editing.renaming import NotRenamedError, name_at, renamed
from recdsl.lsp.publishing import as_diagnostic
from recdsl.lsp.server import failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.lsp.documents import OpenText
    from recdsl.lsp.server import Server
    from recdsl.model.source import Edit

QUICK_FIX = types.CodeActionKind.QuickFix.value
FIX_ALL = f"{types.CodeActionKind.SourceFixAll.value}.recdsl"
_RESOLVE = ("text_document", "code_action", "resolve_support", "properties")


def code_actions(server: Server, params: types.CodeActionParams) -> list[types.CodeAction]:
    """The fixes for the diagnostics of a place, and for the whole text."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return []
    only = params.context.only
    actions = list(_quick_fixes(server, document, params.range)) if _wants(only, QUICK_FIX) else []
    if only and _wants(only, FIX_ALL):
        actions += _fix_all(server, document)
    return actions


def _wants(only: Iterable[types.CodeActionKind | str] | None, kind: str) -> bool:
    """Whether an editor requests a kind of action, by name or by a prefix of the name."""
    return not only or any(f"{kind}.".startswith(f"{_text(wanted)}.") for wanted in only)


def _text(kind: types.CodeActionKind | str) -> str:
    return kind.value if isinstance(kind, types.CodeActionKind) else kind


def _quick_fixes(
    server: Server, document: OpenText, reach: types.Range
) -> Iterator[types.CodeAction]:
    for action in quick_fixes(document.snapshot, document.lines.span(reach)):
        yield types.CodeAction(
            title=action.title,
            kind=QUICK_FIX,
            diagnostics=[as_diagnostic(server, document, action.diagnostic)],
            is_preferred=action.preferred or None,
            edit=_workspace_edit(server, document, action.edits),
        )


def _fix_all(server: Server, document: OpenText) -> Iterator[types.CodeAction]:
    """The one action that applies all safe fixes, computed when it is chosen if possible."""
    action = types.CodeAction("Apply all safe fixes", FIX_ALL, data={"uri": document.uri})
    if not document.diagnostics:
        return
    if "edit" in server.listed(*_RESOLVE):
        yield action
    elif edits := fixed_all(document.snapshot):
        action.edit = _workspace_edit(server, document, edits)
        yield action


def resolved(server: Server, action: types.CodeAction) -> types.CodeAction:
    """An action with its edit."""
    data = action.data
    uri = data.get("uri") if isinstance(data, dict) else None
    document = server.documents.get(uri) if isinstance(uri, str) else None
    if document is not None and action.edit is None:
        action.edit = _workspace_edit(server, document, fixed_all(document.snapshot))
    return action


def format_all(
    server: Server, params: types.DocumentFormattingParams
) -> list[types.TextEdit] | None:
    """The canonical text of a spec."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return None
    return [document.lines.edit(edit) for edit in formatting(document.snapshot)]


def format_range(
    server: Server, params: types.DocumentRangeFormattingParams
) -> list[types.TextEdit] | None:
    """The canonical text of the clauses in a range."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return None
    edits = formatting_of(document.snapshot, document.lines.span(params.range))
    return [document.lines.edit(edit) for edit in edits]


def prepare_rename(
    server: Server, params: types.PrepareRenameParams
) -> types.PrepareRenamePlaceholder | None:
    """The name under the cursor, if it can be changed."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return None
    span = name_at(document.snapshot, document.lines.offset(params.position))
    if span is None:
        return None
    name = document.snapshot.text[span.start : span.end]
    return types.PrepareRenamePlaceholder(document.lines.range(span), name)


def rename(server: Server, params: types.RenameParams) -> types.WorkspaceEdit | None:
    """The edits that rename the recording or placeholder under the cursor."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return None
    offset = document.lines.offset(params.position)
    try:
        edits = renamed(document.snapshot, offset, params.new_name)
    except NotRenamedError as error:
        raise failure(str(error)) from None
    return _workspace_edit(server, document, edits)


def _workspace_edit(
    server: Server, document: OpenText, edits: Iterable[Edit]
) -> types.WorkspaceEdit:
    """Edits of a text, bound to its version if the editor can do that."""
    text_edits = [document.lines.edit(edit) for edit in edits]
    if server.can("workspace", "workspace_edit", "document_changes"):
        whole = types.OptionalVersionedTextDocumentIdentifier(document.uri, document.version)
        return types.WorkspaceEdit(document_changes=[types.TextDocumentEdit(whole, text_edits)])
    return types.WorkspaceEdit(changes={document.uri: text_edits})
