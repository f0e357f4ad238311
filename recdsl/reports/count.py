"""What all reports share: the order of diagnostics, and how many there are."""

from __future__ import annotations

from recdsl.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from recdsl.diagnostic import Diagnostic


class Counts(Frozen):
    """How many diagnostics there are of each severity, and in how many files, or lines of one."""

    errors: int
    warnings: int
    infos: int
    faulty: int

    def plus(self, more: Counts) -> Counts:
        """These and those of other files, or of other lines."""
        return Counts(
            self.errors + more.errors,
            self.warnings + more.warnings,
            self.infos + more.infos,
            self.faulty + more.faulty,
        )


def counted(diagnostics: Iterable[Diagnostic]) -> Counts:
    """Count diagnostics."""
    of = {"error": 0, "warning": 0, "info": 0}
    names = set()
    for diagnostic in diagnostics:
        of[diagnostic.severity] += 1
        names.add(diagnostic.source.name)
    return Counts(of["error"], of["warning"], of["info"], len(names))


def ordered(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Diagnostics by file, line, column and code."""
    return sorted(diagnostics, key=_order)


def _order(one: Diagnostic) -> tuple[str, int, int, str]:
    source = one.source
    return source.name, source.line or 0, one.span.start, one.rule.code


def summary(
    diagnostics: Sequence[Diagnostic], *, files: int, fixed: int = 0, wrote: bool = True
) -> str:
    """One line on a run: `2 errors and 1 warning in 1 file.`, with its line end.

    Args:
        diagnostics: what was found, or what remains after the fixes.
        files: how many files were checked.
        fixed: how many faults were repaired.
        wrote: whether the repairs were written, and not merely shown.
    """
    if not files:
        return "No files to check.\n"
    done = f"{'Fixed' if wrote else 'Would fix'} {fixed}. " if fixed else ""
    counts = counted(diagnostics)
    return done + _found(counts, files, "file", left=bool(fixed))


def summary_of_lines(counts: Counts, lines: int) -> str:
    """One line on a run over JSON Lines: what was found in how many lines, of how many."""
    return _found(counts, lines, "line") if lines else "No lines to check.\n"


def fixable(diagnostics: Sequence[Diagnostic]) -> str:
    """One line on how many of these faults have a fix, with its line end; empty for none."""
    from recdsl.fixing import fix_of

    diagnostics = [one for one in diagnostics if one.source.line is None]
    safe = sum(fix_of(one, unsafe=False) is not None for one in diagnostics)
    more = sum(fix_of(one, unsafe=True) is not None for one in diagnostics) - safe
    if not safe and not more:
        return ""
    who = f"{safe or more} of them"
    if len(diagnostics) == (safe or more):
        who = "It" if len(diagnostics) == 1 else "All of them"
    how = "--fix" if safe else "--fix --unsafe-fixes"
    rest = f", {more} more with --unsafe-fixes" if safe and more else ""
    return f"{who} can be fixed by {how}{rest}.\n"


def _found(counts: Counts, checked: int, noun: str, *, left: bool = False) -> str:
    parts = [
        _several(counts.errors, "error"),
        _several(counts.warnings, "warning"),
        _several(counts.infos, "remark"),
    ]
    said = [part for part in parts if part]
    all_of_them = _several(checked, noun)
    if not said:
        return f"{all_of_them} checked, nothing {'left' if left else 'found'}.\n"
    found = " and ".join((", ".join(said[:-1]), said[-1]) if len(said) > 1 else said)
    rest = f", {all_of_them} checked" if checked > counts.faulty else ""
    return f"{found} in {_several(counts.faulty, noun)}{rest}.\n"


def _several(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""
