"""Diagnostics as a machine may be told them: in order, and without a fix that writes a secret.

No message quotes a secret, so the words stay as they are. A fix that would write one is left out:
masked, it would destroy what it moves.
"""

from __future__ import annotations

from recdsl.frozen import replaced
from recdsl.reports.count import ordered
from recdsl.secrets import Secrets
from recdsl.secrets.search import mask_text
from recdsl.text import Source, applied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.diagnostic import Diagnostic, TextFix


def masked(diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The diagnostics by file, place and code, without the fixes that write a secret."""
    known: dict[Source, set[str]] = {}
    for diagnostic in ordered(diagnostics):
        source = diagnostic.source
        if diagnostic.fixes and source not in known:
            known[source] = Secrets.of(source).texts
        fixes = tuple(one for one in diagnostic.fixes if not _writes(one, source, known[source]))
        yield diagnostic if fixes == diagnostic.fixes else replaced(diagnostic, fixes=fixes)


def _writes(fix: TextFix, source: Source, secrets: set[str]) -> bool:
    """Whether a fix writes a secret: the text is read anew only where it looks as if it did."""
    written = [edit.text for edit in fix.edits]
    if not any(one in text for text in written for one in secrets) and all(
        mask_text(text) == text for text in written
    ):
        return False
    after = applied(source.text, fix.edits)
    shown = Secrets.of(Source(source.name, after, source.line)).masked
    moved = 0
    for edit in fix.edits:
        start = edit.span.start + moved
        end = start + len(edit.text)
        if shown[start:end] != after[start:end]:
            return True
        moved += len(edit.text) - (edit.span.end - edit.span.start)
    return False
