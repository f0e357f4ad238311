"""Notes that allow rules, in all texts but specs."""

from __future__ import annotations

import re

from recdsl.language.compiling.allowances import Allowance, Scope, rules_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.document import Document

_ALLOW = re.compile(
    r"(?P<lead>\W*recdsl:\s*allow)\s+(?P<rest>\S.*?)\s*"
    r"(?:\*+/(?:[ ]*-?\}\})?|-?\#\}|(?:--)?\}\}|%>)?",
    re.IGNORECASE | re.DOTALL,
)


def noted(document: Document) -> Iterator[Allowance]:
    """The notes of a document that allow rules, in their order."""
    for note in document.notes:
        match = _ALLOW.fullmatch(document.source.text, note.span.start, note.span.end)
        rules = rules_named(match, certain=True) if match else ()
        if match and rules:
            reason = match["rest"].partition(":")[2].strip()
            scope = Scope(note.covered, begun=True) if note.covered else None
            yield Allowance(note.span, rules, reason, scope, match["lead"])
