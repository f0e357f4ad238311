"""Diagnostics for machines: in order, and without fixes that write a secret.

No message quotes a secret, so the words stay as they are. A fix that would write one is left out:
masked, it would destroy what it moves.
"""

from __future__ import annotations

from recdsl.model.diagnostic import Lazy
from recdsl.model.frozen import replaced
from recdsl.model.source import Source, applied
from recdsl.reports.count import ordered
from recdsl.secrets import Secrets
from recdsl.secrets.search import mask_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from recdsl.model.diagnostic import Diagnostic, TextFix

_MOST_READ = 20


def masked(diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """The diagnostics by file, place and code, without the fixes that write a secret."""
    known: dict[Source, _Fixes] = {}
    for diagnostic in ordered(diagnostics):
        if diagnostic.offered:
            yield replaced(diagnostic, offered=_masked_fixes(diagnostic, known))
        else:
            yield diagnostic


def _masked_fixes(diagnostic: Diagnostic, known: dict[Source, _Fixes]) -> Lazy[TextFix]:
    """The fixes of a diagnostic that write no secret, proven when they are first read."""

    def fixes() -> Iterator[TextFix]:
        source = diagnostic.source
        for fix in diagnostic.fixes:
            if source not in known:
                known[source] = _Fixes(source)
            if not known[source].tells(fix):
                yield fix

    return Lazy(fixes)


class _Fixes:
    """The fixes of one text, and its secrets."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._secrets = Secrets.of(source).texts
        self._left = _MOST_READ

    def tells(self, fix: TextFix) -> bool:
        """Whether a fix writes a secret.

        If it may write one, the fixed text is read; after many such fixes, the others count as
        writing one.
        """
        written = [edit.text for edit in fix.edits]
        moves = any(secret in text for text in written for secret in self._secrets)
        if not moves and all(mask_text(text) == text for text in written):
            return False
        self._left -= 1
        return self._left < 0 or self._writes(fix)

    def _writes(self, fix: TextFix) -> bool:
        source, moved = self._source, 0
        after = applied(source.text, fix.edits)
        shown = Secrets.of(Source(source.name, after, source.line)).masked
        for edit in fix.edits:
            start = edit.span.start + moved
            end = start + len(edit.text)
            if shown[start:end] != after[start:end]:
                return True
            moved += len(edit.text) - (edit.span.end - edit.span.start)
        return False
