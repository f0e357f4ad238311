"""Reviewdog's diagnostic format, rdjson: comments on the lines of a review.

The form is that of reviewdog's `proto/rdf/reviewdog.proto`, message `DiagnosticResult`. Columns
count bytes of UTF-8 there. A suggestion is one replacement, so fixes of several edits are left
out: half of one would break the text.
"""

from __future__ import annotations

from recdsl.model.json_output import written
from recdsl.reports.masked_diagnostics import masked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Severity
    from recdsl.model.json_value import Json
    from recdsl.model.source import Source, Span
    from recdsl.reports.run import Run

_SEVERITIES: dict[Severity, str] = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def report(run: Run) -> str:
    """One object with all findings."""
    diagnostics: list[Json] = [
        _diagnostic(diagnostic, run) for diagnostic in masked(run.diagnostics)
    ]
    if run.all_unread:
        place: Json = {"path": run.path(run.all_unread[0])}
        severity = _SEVERITIES[run.unread_severity]
        unread: Json = {"message": run.not_read, "location": place, "severity": severity}
        diagnostics.append(unread)
    result: Json = {"source": {"name": "recdsl"}, "diagnostics": diagnostics}
    return written(result, indent=2)


def _diagnostic(diagnostic: Diagnostic, run: Run) -> Json:
    rule, source = diagnostic.rule, diagnostic.source
    link = run.link(rule)
    return {
        "message": "\n".join(filter(None, (diagnostic.message, diagnostic.help))),
        "location": _location(run, source, diagnostic.span),
        "severity": _SEVERITIES[diagnostic.severity],
        "code": {"value": f"{rule.code} {rule.name}", **({"url": link} if link else {})},
        "suggestions": [
            {"range": _range(source, fix.edits[0].span), "text": fix.edits[0].text}
            for fix in diagnostic.fixes
            if len(fix.edits) == 1
        ],
        "related_locations": [
            {
                "message": label.message,
                "location": _location(run, label.source or source, label.span),
            }
            for label in diagnostic.related
        ],
    }


def _location(run: Run, source: Source, span: Span) -> Json:
    return {"path": run.path(source.name), "range": _range(source, span)}


def _range(source: Source, span: Span) -> Json:
    return {"start": _position(source, span.start), "end": _position(source, span.end)}


def _position(source: Source, offset: int) -> Json:
    place = source.position(offset)
    before = source.text[offset - place.column + 1 : offset]
    return {"line": place.line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
