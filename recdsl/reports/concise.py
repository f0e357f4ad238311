"""The report for people with many findings, and for editors: one line each.

specs/lesson.rec:9:6: error[REC301] mp4-without-hls: `avFileType` has "mp4" without "hls"; …
"""

from __future__ import annotations

from recdsl.model.cells import safe
from recdsl.reports.masked_diagnostics import masked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.reports.run import Run


def report(run: Run) -> str:
    """The place, the severity, the rule and the message of each finding, on one line."""
    return "".join(f"{_line(diagnostic)}\n" for diagnostic in masked(run.diagnostics))


def _line(diagnostic: Diagnostic) -> str:
    place = diagnostic.source.position(diagnostic.span.start)
    where = f"{safe(diagnostic.source.name)}:{place.line}:{place.column}"
    what = f"{diagnostic.severity}[{diagnostic.rule.code}] {diagnostic.rule.name}"
    inside = f" in {safe(diagnostic.recording)}" if diagnostic.recording else ""
    return f"{where}: {what}{inside}: {safe(' '.join(diagnostic.message.split()))}"
