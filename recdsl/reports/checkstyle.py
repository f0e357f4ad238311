"""Checkstyle's XML, which most build servers and review bots read.

There is no standard; the form is what Checkstyle's own `XMLLogger` writes. The last part of a
`source` is the rule, the one before it the section of the rule.
"""

from __future__ import annotations

from recdsl.reports.masked_diagnostics import masked
from recdsl.reports.xml_text import document, element

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.reports.run import Run

_VERSION = "4.3"  # of the form: what readers know since


def report(run: Run) -> str:
    """Every file, also the clean ones, with its findings."""
    root = element(None, "checkstyle", version=_VERSION)
    names = {*run.files, *(diagnostic.source.name for diagnostic in run.diagnostics)}
    files = {name: element(root, "file", name=run.path(name)) for name in sorted(names)}
    for diagnostic in masked(run.diagnostics):
        place = diagnostic.source.position(diagnostic.span.start)
        element(
            files[diagnostic.source.name],
            "error",
            line=place.line,
            column=place.column,
            severity=diagnostic.severity,
            message=" ".join(filter(None, (diagnostic.message, diagnostic.help))),
            source=f"recdsl.{diagnostic.rule.page.split('/')[0]}.{diagnostic.rule.name}",
        )
    if run.all_unread:
        file = element(root, "file", name=run.path(run.all_unread[0]))
        severity: str = run.unread_severity
        unread = {"severity": severity, "message": run.not_read, "source": "recdsl.not-read"}
        element(file, "error", line=1, column=1, **unread)
    return document(root)
