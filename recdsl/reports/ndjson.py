"""The report for programs that read line by line: a finding a line, then the summary's line."""

from __future__ import annotations

from recdsl.reports.as_json import VERSION, findings, summary, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.body import Json
    from recdsl.reports.run import Run


def report(run: Run) -> str:
    """One finding a line, each as in the JSON report, then the version and the summary."""
    last: Json = {"version": VERSION, "summary": summary(run)}
    return "".join(written(line) for line in (*findings(run), last))
