"""Apply fixes to a text, in rounds, until nothing changes."""

from __future__ import annotations

from bisect import bisect_left, insort

from recdsl.model.frozen import Frozen
from recdsl.model.source import Source, applied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from recdsl.model.diagnostic import Diagnostic, TextFix
    from recdsl.model.source import Edit

    Diagnostics = tuple[Diagnostic, ...]
    Lint = Callable[[Source], Diagnostics]

# Fixes at the same place wait for each other, a round each; more rounds were never needed.
_MOST_ROUNDS = 100


class Fixed(Frozen):
    """A text after its fixes, the number of applied fixes, and the remaining diagnostics."""

    text: str
    count: int
    remaining: Diagnostics


def fixed(source: Source, lint: Lint, *, unsafe: bool) -> Fixed:
    """Apply the fixes of a text's diagnostics: for each diagnostic, the first allowed one.

    A fix that restores an earlier text is not applied: if two fixes undo each other, the first one
    stays.

    Args:
        source: the text.
        lint: returns the diagnostics of a text.
        unsafe: whether to also apply fixes that may change what is recorded.
    """
    count, diagnostics = 0, lint(source)
    seen = {source.text}
    for _ in range(_MOST_ROUNDS):
        chosen = _chosen(diagnostics, unsafe=unsafe)
        after = _after(source, chosen)
        if after.text in seen:
            chosen = next(([fix] for fix in chosen if _after(source, [fix]).text not in seen), [])
            after = _after(source, chosen)
        if not chosen:
            break
        remaining = lint(after)
        while len(chosen) > 1 and _text_faults(remaining) > _text_faults(diagnostics):
            # Together they made a fault that none makes alone, such as a name twice.
            chosen = chosen[: len(chosen) // 2]
            after = _after(source, chosen)
            remaining = lint(after)
        seen.add(after.text)
        source, diagnostics, count = after, remaining, count + len(chosen)
    return Fixed(source.text, count, diagnostics)


def fix_of(diagnostic: Diagnostic, *, unsafe: bool) -> TextFix | None:
    """The fix of a diagnostic to apply: the first one that is safe, or allowed as unsafe.

    Info findings are never fixed: they are advice, not faults.
    """
    if diagnostic.severity == "info":
        return None
    for fix in diagnostic.fixes:
        if unsafe or fix.safety == "safe":
            return fix
    return None


def _chosen(diagnostics: Diagnostics, *, unsafe: bool) -> list[TextFix]:
    """The fixes of one round, in the order of the diagnostics; overlapping ones wait."""
    chosen: list[TextFix] = []
    taken: list[tuple[int, int]] = []
    for diagnostic in diagnostics:
        fix = fix_of(diagnostic, unsafe=unsafe)
        if fix is None or any(_meets(edit, taken) for edit in fix.edits):
            continue
        chosen.append(fix)
        for edit in fix.edits:
            insort(taken, (edit.span.start, edit.span.end))
    return chosen


def _meets(edit: Edit, taken: list[tuple[int, int]]) -> bool:
    """Whether an edit overlaps or touches one of the edits, which are sorted."""
    start, end = edit.span.start, edit.span.end
    index = bisect_left(taken, (start, end))
    before = index > 0 and taken[index - 1][1] >= start
    return before or (index < len(taken) and taken[index][0] <= end)


def _after(source: Source, chosen: Iterable[TextFix]) -> Source:
    edits = [edit for fix in chosen for edit in fix.edits]
    edits.sort(key=lambda edit: edit.span.start)
    return Source(source.name, applied(source.text, edits))


def _text_faults(diagnostics: Diagnostics) -> int:
    """The number of diagnostics about the text itself, and not about its meaning."""
    return sum(diagnostic.rule.page.startswith("text/") for diagnostic in diagnostics)
