"""GitLab's code quality report: what a merge request shows beside its changes.

The form is that of GitLab's documentation, "Code Quality", section "Code Quality report format".
"""

from __future__ import annotations

from recdsl.reports.as_json import written
from recdsl.reports.fingerprints import fingerprints
from recdsl.reports.masked_diagnostics import masked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Severity
    from recdsl.model.json_value import Json
    from recdsl.reports.run import Run

_SEVERITIES: dict[Severity, str] = {"error": "major", "warning": "minor", "info": "info"}


def report(run: Run) -> str:
    """An array with an object for each finding."""
    found = list(masked(run.diagnostics))
    prints = fingerprints(found, run)
    issues: Json = [_issue(one, run, own) for one, own in zip(found, prints, strict=True)]
    return written(issues, indent=2)


def _issue(diagnostic: Diagnostic, run: Run, fingerprint: str) -> Json:
    source, span = diagnostic.source, diagnostic.span
    start, end = source.position(span.start), source.position(span.end)
    name = diagnostic.rule.name
    return {
        "description": f"{diagnostic.rule.code} {name}: {diagnostic.message}",  # shows no name
        "check_name": name,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[diagnostic.severity],
        "location": {
            "path": run.path(source.name).removeprefix("./"),
            "positions": {
                "begin": {"line": start.line, "column": start.column},
                "end": {"line": end.line, "column": end.column},
            },
        },
    }
