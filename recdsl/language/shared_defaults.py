"""Defaults that several specs share: a spec that holds nothing but a `defaults` block."""

from __future__ import annotations

from recdsl.language.spec import explain
from recdsl.language.spoken.spoken_parser import parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.source import Source


def fault_of_defaults(source: Source) -> str | None:
    """Why a spec cannot be shared as defaults, as a line with its place; None where it can."""
    syntax = parse(source.text, explain=explain)
    if syntax.findings:
        first = syntax.findings[0]
        return f"{_at(source, first.span.start if first.span else 0)}: {first.message}"
    nodes = syntax.tree.nodes()
    strange = next((node for node in nodes if node.rule != "defaults"), None)
    if strange is not None:
        message = "a spec that others share holds a `defaults` block and nothing else."
        return f"{_at(source, strange.span.start)}: {message}"
    if len(nodes) != 1:
        message = "a spec that others share holds one `defaults` block"
        return f"{source.name}: {message}, and this one has {len(nodes) or 'none'}."
    return None


def _at(source: Source, offset: int) -> str:
    place = source.position(offset)
    return f"{source.name}:{place.line}:{place.column}"
