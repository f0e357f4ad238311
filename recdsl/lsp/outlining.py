"""The structure of a text: symbols, folds, selections, colours of words, colour values."""

from __future__ import annotations

from lsprotocol import types

from recdsl.editing.colours import coloured, colours
from recdsl.editing.folding import folds
from recdsl.editing.selection_ranges import selections
from recdsl.editing.semantic_tokens import words
from recdsl.editing.symbols import symbols

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.answers import Symbol, Word, WordKind
    from recdsl.lsp.documents import OpenText
    from recdsl.lsp.server import Server
    from recdsl.model.source import Span

_SYMBOLS = {
    "recording": types.SymbolKind.Class,
    "defaults": types.SymbolKind.Namespace,
    "clause": types.SymbolKind.Property,
    "object": types.SymbolKind.Object,
    "array": types.SymbolKind.Array,
    "value": types.SymbolKind.Field,
}
_FOLDS = {
    "region": types.FoldingRangeKind.Region,
    "comment": types.FoldingRangeKind.Comment,
}
_WORDS: dict[WordKind, types.SemanticTokenTypes] = {
    "keyword": types.SemanticTokenTypes.Keyword,
    "name": types.SemanticTokenTypes.Class,
    "value": types.SemanticTokenTypes.EnumMember,
    "number": types.SemanticTokenTypes.Number,
    "string": types.SemanticTokenTypes.String,
    "hole": types.SemanticTokenTypes.Variable,
    "path": types.SemanticTokenTypes.Property,
    "comment": types.SemanticTokenTypes.Comment,
}
_ORDER = {kind: order for order, kind in enumerate(_WORDS)}
LEGEND = types.SemanticTokensLegend(
    [kind.value for kind in _WORDS.values()], [types.SemanticTokenModifiers.Declaration.value]
)


def document_symbols(
    server: Server, params: types.DocumentSymbolParams
) -> list[types.DocumentSymbol] | list[types.SymbolInformation]:
    """The outline, flat for editors that know no other."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return []
    outline = symbols(document.snapshot)
    names = ("text_document", "document_symbol", "hierarchical_document_symbol_support")
    if server.can(*names):
        return [_symbol(document, symbol) for symbol in outline]
    return [
        types.SymbolInformation(
            types.Location(document.uri, document.lines.range(symbol.span)),
            _named(symbol),
            _SYMBOLS[symbol.kind],
        )
        for symbol in _flat(outline)
    ]


def _symbol(document: OpenText, symbol: Symbol) -> types.DocumentSymbol:
    return types.DocumentSymbol(
        name=_named(symbol),
        kind=_SYMBOLS[symbol.kind],
        range=document.lines.range(symbol.span),
        selection_range=document.lines.range(symbol.head),
        detail=symbol.detail,
        children=[_symbol(document, inside) for inside in symbol.inside],
    )


def _named(symbol: Symbol) -> str:
    """The name of a symbol, which may not be empty."""
    return symbol.name if symbol.name.strip() else f'"{symbol.name}"'


def _flat(outline: tuple[Symbol, ...]) -> Iterator[Symbol]:
    for symbol in outline:
        yield symbol
        yield from _flat(symbol.inside)


def folding_ranges(server: Server, params: types.FoldingRangeParams) -> list[types.FoldingRange]:
    """The ranges that can be folded."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return []
    ranges = []
    for fold in folds(document.snapshot):
        reach = document.lines.range(fold.span)
        ranges.append(types.FoldingRange(reach.start.line, reach.end.line, kind=_FOLDS[fold.kind]))
    return ranges


def selection_ranges(
    server: Server, params: types.SelectionRangeParams
) -> list[types.SelectionRange]:
    """The ranges to which the selection at each place grows."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return []
    return [
        _nested(document, selections(document.snapshot, document.lines.offset(position)))
        for position in params.positions
    ]


def _nested(document: OpenText, spans: tuple[Span, ...]) -> types.SelectionRange:
    outer: types.SelectionRange | None = None
    for span in reversed(spans):
        outer = types.SelectionRange(document.lines.range(span), outer)
    assert outer is not None
    return outer


def tokens(server: Server, params: types.SemanticTokensParams) -> types.SemanticTokens:
    """The words of a text with their kinds."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return types.SemanticTokens([])
    return types.SemanticTokens(list(_encoded(document, words(document.snapshot))))


def tokens_in_range(
    server: Server, params: types.SemanticTokensRangeParams
) -> types.SemanticTokens:
    """The words of a part of a text with their kinds."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return types.SemanticTokens([])
    span = document.lines.span(params.range)
    span_words = (
        word
        for word in words(document.snapshot, span)
        if word.span.start <= span.end and span.start <= word.span.end
    )
    return types.SemanticTokens(list(_encoded(document, span_words)))


def _encoded(document: OpenText, words: Iterator[Word]) -> Iterator[int]:
    """Five numbers a word, places relative to the word before (LSP 3.17, "Semantic Tokens")."""
    line = column = 0
    for word in words:
        place = document.lines.position(word.span.start)
        yield place.line - line
        yield place.character - (column if place.line == line else 0)
        yield document.lines.width(word.span)
        yield _ORDER[word.kind]
        yield int(word.declares)
        line, column = place.line, place.character


def document_colours(
    server: Server, params: types.DocumentColorParams
) -> list[types.ColorInformation]:
    """The colours in a text."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return []
    return [
        types.ColorInformation(
            document.lines.range(colour.span),
            types.Color(colour.red / 255, colour.green / 255, colour.blue / 255, 1.0),
        )
        for colour in colours(document.snapshot)
    ]


def colour_presentations(
    server: Server, params: types.ColorPresentationParams
) -> list[types.ColorPresentation]:
    """The edits that replace a colour by another one."""
    document = server.documents.get(params.text_document.uri)
    if document is None:
        return []
    colour = params.color
    parts = (
        min(max(round(part * 255), 0), 255) for part in (colour.red, colour.green, colour.blue)
    )
    edit = coloured(document.lines.span(params.range), *parts)
    return [types.ColorPresentation(edit.text, document.lines.edit(edit))]
