"""The reports for programs: one JSON object, or one JSON object a line.

Scripts and editors rely on the shape: members are added with a new `VERSION` alone. `line` and
`column` count from 1, columns in Unicode code points, and ends are exclusive. A fix that would
write a secret is left out: masked, it would destroy what it moves.
"""

from __future__ import annotations

import json

from recdsl.reports.count import counted, ordered
from recdsl.secrets import Secrets, mask_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.body import Json
    from recdsl.diagnostic import Diagnostic, Label, TextFix
    from recdsl.rulebook.rule import Rule
    from recdsl.text import Source, Span

VERSION = 1
PAGES = "rules/"


def url(rule: Rule) -> str:
    """Where a rule's page is."""
    return f"{PAGES}{rule.page}"


def render(diagnostics: Sequence[Diagnostic], *, files: int, fixed: int = 0) -> str:
    """All findings and the summary as one JSON object.

    Args:
        diagnostics: what was found, in any order.
        files: how many files were checked.
        fixed: how many faults were repaired.
    """
    report: Json = {
        "version": VERSION,
        "findings": list(_findings(diagnostics)),
        "summary": _summary(diagnostics, files, fixed),
    }
    return _written(report, indent=2)


def render_lines(diagnostics: Sequence[Diagnostic], *, files: int, fixed: int = 0) -> str:
    """One finding a line, then a line with the version and the summary."""
    last: Json = {"version": VERSION, "summary": _summary(diagnostics, files, fixed)}
    return "".join(_written(line) for line in (*_findings(diagnostics), last))


def _written(value: Json, indent: int | None = None) -> str:
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    # Half of a surrogate pair has no UTF-8; its escape is good JSON.
    return f"{text.encode('utf-8', 'backslashreplace').decode()}\n"


def _summary(diagnostics: Sequence[Diagnostic], files: int, fixed: int) -> Json:
    counts = counted(diagnostics)
    return {
        "files": files,
        "errors": counts.errors,
        "warnings": counts.warnings,
        "infos": counts.infos,
        "fixed": fixed,
    }


def _findings(diagnostics: Sequence[Diagnostic]) -> Iterator[Json]:
    known: dict[Source, Secrets] = {}
    for diagnostic in ordered(diagnostics):
        source = diagnostic.source
        if source not in known:
            known[source] = Secrets(source.text)
        yield _finding(diagnostic, known[source])


def _finding(diagnostic: Diagnostic, secrets: Secrets) -> Json:
    rule, source = diagnostic.rule, diagnostic.source
    return {
        "code": rule.code,
        "name": rule.name,
        "severity": diagnostic.severity,
        "message": secrets.hide(diagnostic.message),
        "help": secrets.hide(diagnostic.help),
        "file": source.name,
        **_place(source, diagnostic.span),
        "recording": diagnostic.recording,
        "pointer": diagnostic.pointer,
        "modes": list(diagnostic.modes),
        "constraints": list(diagnostic.constraints),
        "related": [_related(source, label, secrets) for label in diagnostic.related],
        "fixes": [
            _fix(source, fix, secrets) for fix in diagnostic.fixes if not _tells(fix, secrets)
        ],
        "url": url(rule),
    }


def _related(source: Source, label: Label, secrets: Secrets) -> Json:
    return {
        "message": secrets.hide(label.message),
        "file": source.name,
        **_place(source, label.span),
        "pointer": label.pointer,
    }


def _tells(fix: TextFix, secrets: Secrets) -> bool:
    """Whether a fix moves a secret: written, it would give it away; masked, it would destroy it."""
    return any(
        secrets.hide(edit.text) != edit.text or mask_text(edit.text) != edit.text
        for edit in fix.edits
    )


def _fix(source: Source, fix: TextFix, secrets: Secrets) -> Json:
    return {
        "title": secrets.hide(fix.title),
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
