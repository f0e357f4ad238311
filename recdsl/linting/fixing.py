"""Fixes applied to a text, in rounds, until nothing changes."""

from __future__ import annotations

from recdsl.model.frozen import Frozen
from recdsl.model.source import Source, applied

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from recdsl.model.diagnostic import Diagnostic, TextFix
    from recdsl.model.source import Edit

    Diagnostics = tuple[Diagnostic, ...]
    Lint = Callable[[Source], Diagnostics]

# Fixes that meet at one place wait for each other, a round each; more than these never met.
_MOST_ROUNDS = 100


class Fixed(Frozen):
    """A text after its fixes: how many were applied, and the diagnostics that remain."""

    text: str
    count: int
    remaining: Diagnostics


class CircularFixError(Exception):
    """Fixes that undo each other; `rules` are the names of those that offer them."""

    def __init__(self, rules: tuple[str, ...]) -> None:
        """Take the rules."""
        super().__init__(f"The fixes of these rules undo each other: {', '.join(rules)}.")
        self.rules = rules


class _Choice(Frozen):
    """The fix that is taken of a diagnostic."""

    rule: str
    fix: TextFix


def fixed(source: Source, lint: Lint, *, unsafe: bool) -> Fixed:
    """Apply the fixes of a text's diagnostics; of each diagnostic, the first that may be applied.

    Args:
        source: the text.
        lint: gives the diagnostics of a text.
        unsafe: whether to apply fixes too that may change what is recorded.

    Raises:
        CircularFixError: when fixes bring back a text that was fixed already.
    """
    count, found = 0, lint(source)
    seen = {source.text}
    for _ in range(_MOST_ROUNDS):
        chosen = _chosen(found, unsafe=unsafe)
        if not chosen:
            break
        after, remaining = _round(source, chosen, lint)
        if len(chosen) > 1 and _text_faults(remaining) > _text_faults(found):
            chosen = chosen[:1]  # together they did what none does alone, such as one name twice
            after, remaining = _round(source, chosen, lint)
        if after.text in seen:
            raise CircularFixError(tuple(dict.fromkeys(choice.rule for choice in chosen)))
        seen.add(after.text)
        source, found, count = after, remaining, count + len(chosen)
    return Fixed(source.text, count, found)


def fix_of(diagnostic: Diagnostic, *, unsafe: bool) -> TextFix | None:
    """The fix of a diagnostic that is applied: the first one that is safe, or may be unsafe.

    Of a remark none is: what is worth knowing is no fault.
    """
    if diagnostic.severity == "info":
        return None
    for fix in diagnostic.fixes:
        if unsafe or fix.safety == "safe":
            return fix
    return None


def _chosen(found: Diagnostics, *, unsafe: bool) -> list[_Choice]:
    """The fixes of one round, by place; those that meet an earlier one wait."""
    offered = [(one.rule.name, fix_of(one, unsafe=unsafe)) for one in found]
    waiting = [_Choice(rule, fix) for rule, fix in offered if fix]
    waiting.sort(key=lambda choice: choice.fix.edits[0].span.start)
    chosen: list[_Choice] = []
    taken: list[Edit] = []
    for choice in waiting:
        if not any(_meet(edit, other) for edit in choice.fix.edits for other in taken):
            chosen.append(choice)
            taken += choice.fix.edits
    return chosen


def _meet(one: Edit, other: Edit) -> bool:
    """Whether two edits overlap or touch."""
    return one.span.start <= other.span.end and other.span.start <= one.span.end


def _round(source: Source, chosen: Iterable[_Choice], lint: Lint) -> tuple[Source, Diagnostics]:
    edits = [edit for choice in chosen for edit in choice.fix.edits]
    edits.sort(key=lambda edit: edit.span.start)
    after = Source(source.name, applied(source.text, edits))
    return after, lint(after)


def _text_faults(found: Diagnostics) -> int:
    """How many diagnostics are about the text itself, and not about what it says."""
    return sum(one.rule.page.startswith("text/") for one in found)
