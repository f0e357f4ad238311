"""Questions about a text: completion, hover, places of the same, lenses and hints."""

from __future__ import annotations

from lsprotocol import types

from recdsl.editing.completion import offers
from recdsl.editing.hover import hover as hovered
from recdsl.editing.inlay_hints import hints
from recdsl.editing.lenses import lenses
from recdsl.editing.placeholders import uses

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.editing.answers import Offer
    from recdsl.lsp.documents import OpenText
    from recdsl.lsp.server import Server

_KINDS = {
    "clause": types.CompletionItemKind.Keyword,
    "keyword": types.CompletionItemKind.Keyword,
    "name": types.CompletionItemKind.EnumMember,
    "value": types.CompletionItemKind.Value,
    "placeholder": types.CompletionItemKind.Variable,
    "member": types.CompletionItemKind.Property,
}


def completion(server: Server, params: types.CompletionParams) -> types.CompletionList:
    """The completions at the cursor."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return types.CompletionList(is_incomplete=False, items=[])
    typed = params.context.trigger_character if params.context else None
    all_offers = offers(
        document.snapshot, document.lines.offset(params.position), typed=typed or ""
    )
    items = [
        _item(server, document, offer, order)
        for order, offer in enumerate(sorted(all_offers, key=lambda offer: offer.rank))
    ]
    return types.CompletionList(is_incomplete=False, items=items)


def _item(server: Server, document: OpenText, offer: Offer, order: int) -> types.CompletionItem:
    formats = ("text_document", "completion", "completion_item", "documentation_format")
    fills_in = bool(offer.snippet) and server.can(*formats[:3], "snippet_support")
    return types.CompletionItem(
        label=offer.label,
        kind=_KINDS[offer.kind],
        detail=offer.detail or None,
        documentation=markup(server, offer.doc, *formats) if offer.doc else None,
        sort_text=f"{order:04}",
        filter_text=offer.known_by or None,
        insert_text_format=types.InsertTextFormat.Snippet if fills_in else None,
        text_edit=types.TextEdit(
            document.lines.range(offer.span), offer.snippet if fills_in else offer.text
        ),
    )


def markup(server: Server, text: str, *names: str) -> types.MarkupContent:
    """A text as Markdown, or without its back-ticks if the editor does not know Markdown."""
    if types.MarkupKind.Markdown in server.listed(*names):
        return types.MarkupContent(types.MarkupKind.Markdown, text)
    plain = text.replace("`", "").replace("  \n", "\n")
    return types.MarkupContent(types.MarkupKind.PlainText, plain)


def hover(server: Server, params: types.HoverParams) -> types.Hover | None:
    """The members that the words under the cursor compile to."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return None
    shown = hovered(document.snapshot, document.lines.offset(params.position))
    if shown is None:
        return None
    content = markup(server, shown.markdown, "text_document", "hover", "content_format")
    return types.Hover(content, document.lines.range(shown.span))


def definition(server: Server, params: types.DefinitionParams) -> list[types.Location]:
    """The first place of a placeholder."""
    return _uses(server, params)[:1]


def references(server: Server, params: types.ReferenceParams) -> list[types.Location]:
    """All places of a placeholder."""
    return _uses(server, params)


def highlights(
    server: Server, params: types.DocumentHighlightParams
) -> list[types.DocumentHighlight]:
    """The same, to be marked in the text."""
    return [types.DocumentHighlight(place.range) for place in _uses(server, params)]


def _uses(
    server: Server,
    params: types.DefinitionParams | types.ReferenceParams | types.DocumentHighlightParams,
) -> list[types.Location]:
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return []
    all_uses = uses(document.snapshot, document.lines.offset(params.position))
    return [types.Location(document.uri, document.lines.range(use.span)) for use in all_uses]


def inlay_hints(server: Server, params: types.InlayHintParams) -> list[types.InlayHint]:
    """The hints with implicit facts."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return []
    return [
        types.InlayHint(
            document.lines.position(hint.offset),
            hint.label,
            tooltip=types.MarkupContent(types.MarkupKind.Markdown, hint.reason),
            padding_left=True,
        )
        for hint in hints(document.snapshot, document.lines.span(params.range))
    ]


def code_lenses(server: Server, params: types.CodeLensParams) -> list[types.CodeLens]:
    """The commands above each recording."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return []
    return [
        types.CodeLens(
            document.lines.range(lens.span),
            types.Command(lens.title, lens.command, arguments=[document.uri, lens.name]),
        )
        for lens in lenses(document.snapshot)
    ]
