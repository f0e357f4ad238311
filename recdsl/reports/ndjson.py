"""The report for programs that read line by line: a finding a line, then the summary's line."""

from __future__ import annotations

from recdsl.model.json_output import written
from recdsl.reports.as_json import VERSION, findings, summary
from recdsl.reports.count import counted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reports.count import Counts
    from recdsl.reports.run import Run


def report(run: Run) -> str:
    """One finding a line, each as in the JSON report, then the version and the summary."""
    return part(run) + ending(
        counted(run.diagnostics), len(run.files), run.fixed, unread=len(run.all_unread)
    )


def part(run: Run) -> str:
    """One finding a line."""
    return "".join(map(written, findings(run)))


def ending(counts: Counts, files: int, fixed: int = 0, *, unread: int = 0) -> str:
    """The last line, for all findings."""
    return written({"version": VERSION, "summary": summary(counts, files, fixed, unread=unread)})
