"""Changes for the diagnostics of a text: quick fixes, and all safe fixes at once."""

from __future__ import annotations

from recdsl.editing.answers import Action
from recdsl.editing.diagnostics import diagnostics, repaired
from recdsl.editing.line_edits import line_edits
from recdsl.linting.fixing import fixed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.editing.text_snapshot import Snapshot
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.source import Edit, Source, Span


def quick_fixes(snapshot: Snapshot, span: Span) -> Iterator[Action]:
    """The fixes for the diagnostics of a span; the first safe one of each is preferred."""
    for diagnostic in repaired(diagnostics(snapshot), span):
        preferred = True
        for fix in diagnostic.fixes:
            is_safe = fix.safety == "safe"
            yield Action(fix.title, fix.edits, diagnostic, preferred=preferred and is_safe)
            preferred = preferred and not is_safe


def fixed_all(snapshot: Snapshot) -> tuple[Edit, ...]:
    """The edits that apply all safe fixes, again and again until none is left."""
    current = snapshot

    def lint(source: Source) -> tuple[Diagnostic, ...]:
        nonlocal current
        current = current.changed(source.text)
        return repaired(diagnostics(current))

    result = fixed(snapshot.source, lint, unsafe=False)
    return tuple(line_edits(snapshot.text, result.text))
