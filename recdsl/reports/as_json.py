"""The report for programs: one JSON object.

Scripts and editors rely on the shape: members are added with a new `VERSION` alone. `line` and
`column` count from 1, columns in Unicode code points, and ends are exclusive.
"""

from __future__ import annotations

import json

from recdsl.reports.count import counted
from recdsl.reports.masked_diagnostics import masked
from recdsl.reports.run import url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.model.diagnostic import Diagnostic, Label, TextFix
    from recdsl.model.json_value import Json
    from recdsl.model.source import Source, Span
    from recdsl.reports.count import Counts
    from recdsl.reports.run import Run

VERSION = 1


def report(run: Run) -> str:
    """All findings and the summary as one JSON object."""
    whole: Json = {
        "version": VERSION,
        "findings": list(findings(run)),
        "summary": summary(counted(run.diagnostics), len(run.files), run.fixed),
    }
    return written(whole, indent=2)


def written(value: Json, indent: int | None = None) -> str:
    """A JSON value as text that UTF-8 can carry, with a line end."""
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    # Half of a surrogate pair has no UTF-8; its escape is good JSON.
    return f"{text.encode('utf-8', 'backslashreplace').decode()}\n"


def summary(counts: Counts, files: int, fixed: int) -> Json:
    """How many files were checked, and how much was found in them."""
    return {
        "files": files,
        "errors": counts.errors,
        "warnings": counts.warnings,
        "infos": counts.infos,
        "fixed": fixed,
    }


def findings(run: Run) -> Iterator[Json]:
    """Each finding as an object, in order."""
    return (_finding(diagnostic, run) for diagnostic in masked(run.diagnostics))


def _finding(diagnostic: Diagnostic, run: Run) -> Json:
    rule, source = diagnostic.rule, diagnostic.source
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "file": source.name,
        **_place(source, diagnostic.span),
        "recording": diagnostic.recording,
        "pointer": diagnostic.pointer,
        "modes": list(diagnostic.modes),
        "constraints": list(diagnostic.constraints),
        "related": [_related(label.source or source, label) for label in diagnostic.related],
        "fixes": [_fix(source, fix) for fix in diagnostic.fixes],
        "url": url(rule, run.rules_url),
    }


def _related(source: Source, label: Label) -> Json:
    return {
        "message": label.message,
        "file": source.name,
        **_place(source, label.span),
        "pointer": label.pointer,
    }


def _fix(source: Source, fix: TextFix) -> Json:
    return {
        "title": fix.title,
        "safety": fix.safety,
        "edits": [{**_place(source, edit.span), "text": edit.text} for edit in fix.edits],
    }


def _place(source: Source, span: Span) -> dict[str, Json]:
    start, end = source.position(span.start), source.position(span.end)
    return {
        "line": start.line,
        "column": start.column,
        "endLine": end.line,
        "endColumn": end.column,
    }
