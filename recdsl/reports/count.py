"""What all reports share: the order of diagnostics, and how many there are."""

from __future__ import annotations

from recdsl.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from recdsl.diagnostic import Diagnostic


class Counts(Frozen):
    """How many diagnostics there are of each severity, and in how many files."""

    errors: int
    warnings: int
    infos: int
    faulty_files: int


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
    return sorted(diagnostics, key=lambda one: (one.source.name, one.span.start, one.rule.code))


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
    return done + _found(diagnostics, files, left=bool(fixed))


def fixable(diagnostics: Sequence[Diagnostic]) -> str:
    """One line on how many of these faults have a fix, with its line end; empty for none."""
    from recdsl.fixing import fix_of

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


def _found(diagnostics: Sequence[Diagnostic], files: int, *, left: bool) -> str:
    counts = counted(diagnostics)
    parts = [
        _several(counts.errors, "error"),
        _several(counts.warnings, "warning"),
        _several(counts.infos, "remark"),
    ]
    said = [part for part in parts if part]
    checked = _several(files, "file")
    if not said:
        return f"{checked} checked, nothing {'left' if left else 'found'}.\n"
    found = " and ".join((", ".join(said[:-1]), said[-1]) if len(said) > 1 else said)
    where = _several(counts.faulty_files, "file")
    rest = f", {checked} checked" if files > counts.faulty_files else ""
    return f"{found} in {where}{rest}.\n"


def _several(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""
