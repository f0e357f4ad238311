"""The report for programs: one JSON object.

Scripts and editors rely on the shape: members are added with a new `VERSION` alone. `line` and
`column` count from 1, columns in Unicode code points, and ends are exclusive.
"""

from __future__ import annotations

from recdsl.model.json_output import written
from recdsl.model.shown_values import shown_path
from recdsl.reports.count import counted
from recdsl.reports.masked_diagnostics import masked

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
    whole: dict[str, Json] = {
        "version": VERSION,
        "findings": list(findings(run)),
        "summary": summary(
            counted(run.diagnostics), len(run.files), run.fixed, unread=len(run.all_unread)
        ),
    }
    if run.editions:
        whole["editions"] = list(run.editions)
    return written(whole, indent=2)


def summary(counts: Counts, files: int, fixed: int, *, unread: int) -> Json:
    """The numbers of checked files, of their findings, and of files that could not be read."""
    return {
        "files": files,
        "errors": counts.errors,
        "warnings": counts.warnings,
        "infos": counts.infos,
        "fixed": fixed,
        **({"unread": unread} if unread else {}),
    }


def findings(run: Run) -> Iterator[Json]:
    """Each finding as an object, in order."""
    return (_finding(diagnostic, run) for diagnostic in masked(run.diagnostics))


def _finding(diagnostic: Diagnostic, run: Run) -> Json:
    rule, source, link = diagnostic.rule, diagnostic.source, run.link(diagnostic.rule)
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": diagnostic.severity,
        "message": diagnostic.message,
        "help": diagnostic.help,
        "file": source.name,
        **_place(source, diagnostic.span),
        "recording": diagnostic.recording,
        "pointer": shown_path(diagnostic.pointer),
        "modes": list(diagnostic.modes),
        "constraints": list(diagnostic.constraints),
        "related": [_related(label.source or source, label) for label in diagnostic.related],
        "fixes": [_fix(source, fix) for fix in diagnostic.fixes],
        **({"request": diagnostic.request} if diagnostic.request else {}),
        **({"edition": diagnostic.edition} if diagnostic.edition else {}),
        **({"url": link} if link else {}),
    }


def _related(source: Source, label: Label) -> Json:
    return {
        "message": label.message,
        "file": source.name,
        **_place(source, label.span),
        "pointer": shown_path(label.pointer),
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
