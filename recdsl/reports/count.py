"""The order and the counts of diagnostics, which all reports share."""

from __future__ import annotations

from recdsl.model.frozen import Frozen

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from recdsl.model.diagnostic import Diagnostic


class Counts(Frozen):
    """The number of diagnostics of each severity, and of the files or lines that have some."""

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


def _order(diagnostic: Diagnostic) -> tuple[str, int, int, str]:
    source = diagnostic.source
    return source.name, source.line or 0, diagnostic.span.start, diagnostic.rule.code


def summary(
    diagnostics: Sequence[Diagnostic],
    *,
    files: int,
    fixed: int = 0,
    wrote: bool = True,
    skipped: Mapping[str, int] | None = None,
) -> str:
    """One line on a run: `2 errors and 1 warning in 1 file.`, with its line end.

    Args:
        diagnostics: what was found, or what remains after the fixes.
        files: how many files were checked.
        fixed: how many faults were repaired.
        wrote: whether the repairs were written, and not merely shown.
        skipped: how many files were not checked, by the reason.
    """
    rest = left_out(skipped or {})
    if not files:
        return f"No files to check{rest}.\n"
    done = f"{'Fixed' if wrote else 'Would fix'} {fixed}. " if fixed else ""
    totals = _counts_text(counted(diagnostics), files, "file", left=bool(fixed))
    return f"{done}{totals}{rest}.\n"


def left_out(skipped: Mapping[str, int]) -> str:
    """The number of skipped files, and the reasons: `, 3 skipped (2 excluded, 1 linked)`."""
    if not skipped:
        return ""
    reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(skipped.items()))
    return f", {sum(skipped.values())} skipped ({reasons})"


def summary_of_lines(counts: Counts, lines: int) -> str:
    """One line on a run over JSON Lines: the findings, and the number of lines with some."""
    return f"{_counts_text(counts, lines, 'line')}.\n" if lines else "No lines to check.\n"


def fixable(diagnostics: Sequence[Diagnostic]) -> str:
    """One line on how many of these faults have a fix, with its line end; empty for none."""
    if not diagnostics:
        return ""
    from recdsl.linting.fixing import fix_of

    diagnostics = [diagnostic for diagnostic in diagnostics if diagnostic.source.line is None]
    safe = sum(fix_of(diagnostic, unsafe=False) is not None for diagnostic in diagnostics)
    more = sum(fix_of(diagnostic, unsafe=True) is not None for diagnostic in diagnostics) - safe
    if not safe and not more:
        return ""
    who = f"{safe or more} of them"
    if len(diagnostics) == (safe or more):
        who = "It" if len(diagnostics) == 1 else "All of them"
    how = "--fix" if safe else "--fix --unsafe-fixes"
    rest = f", {more} more with --unsafe-fixes" if safe and more else ""
    return f"{who} can be fixed by {how}{rest}.\n"


def idling(bodies: int) -> str:
    """One line on the bodies that stop soon after the channel becomes idle; empty for none."""
    if not bodies:
        return ""
    stop = "body stops" if bodies == 1 else "bodies stop"
    return (
        f"{bodies} {stop} before 5 idle minutes, the usual cause of "
        '"404, failed to find worker" (REC209).\n'
    )


def _counts_text(counts: Counts, checked: int, noun: str, *, left: bool = False) -> str:
    parts = [
        several(counts.errors, "error"),
        several(counts.warnings, "warning"),
        several(counts.infos, "remark"),
    ]
    nonempty = [part for part in parts if part]
    all_of_them = several(checked, noun)
    if not nonempty:
        return f"{all_of_them} checked, nothing {'left' if left else 'found'}"
    joined = " and ".join(
        (", ".join(nonempty[:-1]), nonempty[-1]) if len(nonempty) > 1 else nonempty
    )
    rest = f", {all_of_them} checked" if checked > counts.faulty else ""
    return f"{joined} in {several(counts.faulty, noun)}{rest}"


def several(number: int, noun: str) -> str:
    """A number of things: `2 files`; nothing for none."""
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""
