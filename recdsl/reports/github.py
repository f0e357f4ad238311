"""Workflow commands of GitHub Actions: each finding becomes an annotation of its line.

The form is that of GitHub's documentation, "Workflow commands for GitHub Actions": `::error
file=…,line=…::message`. A column is given only where the finding begins and ends on one line; of
others GitHub draws nothing.
"""

from __future__ import annotations

from recdsl.model.cells import safe
from recdsl.reports.masked_diagnostics import masked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.reports.run import Run

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}


def report(run: Run) -> str:
    """One command a line; empty without findings."""
    commands = [_command(diagnostic, run) for diagnostic in masked(run.diagnostics)]
    if run.all_unread:
        place = _property(run.path(run.all_unread[0]))
        level = _COMMANDS[run.unread_severity]
        commands.append(f"::{level} file={place},title=recdsl::{_escaped(run.not_read)}")
    return "".join(f"{command}\n" for command in commands)


def _command(diagnostic: Diagnostic, run: Run) -> str:
    source, span = diagnostic.source, diagnostic.span
    start, end = source.position(span.start), source.position(span.end)
    properties = {"file": run.path(source.name), "line": start.line, "endLine": end.line}
    if start.line == end.line:
        properties |= {"col": start.column, "endColumn": end.column}
    properties["title"] = f"recdsl ({diagnostic.rule.code} {diagnostic.rule.name})"
    property_list = ",".join(
        f"{name}={_property(str(value))}" for name, value in properties.items()
    )
    message = "\n".join(filter(None, (diagnostic.message, diagnostic.help)))
    return f"::{_COMMANDS[diagnostic.severity]} {property_list}::{_escaped(message)}"


def _escaped(text: str) -> str:
    """A text in one line, with control characters as visible signs."""
    lines = (safe(line).replace("%", "%25") for line in text.splitlines())
    return "%0A".join(lines)


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
