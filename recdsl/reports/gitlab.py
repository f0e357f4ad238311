"""GitLab's code quality report, shown beside the changes of a merge request.

The form is that of GitLab's documentation, "Code Quality", section "Code Quality report format".
"""

from __future__ import annotations

from recdsl.model.json_output import written
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
    diagnostics = list(masked(run.diagnostics))
    prints = fingerprints(diagnostics, run)
    issues: list[Json] = [
        _issue(diagnostic, run, own) for diagnostic, own in zip(diagnostics, prints, strict=True)
    ]
    if run.all_unread:
        issues.append(_not_read(run))
    return written(issues, indent=2)


def _not_read(run: Run) -> Json:
    """One issue for all files that were not read, at the first of them."""
    return {
        "description": run.not_read,
        "check_name": "not-read",
        "fingerprint": "recdsl-not-read",
        "severity": _SEVERITIES[run.unread_severity],
        "location": {
            "path": run.path(run.all_unread[0]).removeprefix("./"),
            "positions": {"begin": {"line": 1, "column": 1}, "end": {"line": 1, "column": 1}},
        },
    }


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
