"""A table in Markdown: for the summary of a CI job, or a comment on a merge request."""

from __future__ import annotations

from recdsl.model.cells import safe
from recdsl.model.markdown_text import marked
from recdsl.reports.count import summary
from recdsl.reports.masked_diagnostics import masked

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.reports.run import Run

_MOST = 1000  # a summary on GitHub may have a megabyte


def report(run: Run) -> str:
    """The summary as a heading, and a row for each finding, the first thousand of them."""
    diagnostics = list(masked(run.diagnostics))
    title = summary(diagnostics, files=len(run.files), fixed=run.fixed).rstrip(".\n")
    lines = [f"### recdsl: {title}", ""]
    if run.all_unread:
        lines += [_marked(run.not_read), ""]
    if diagnostics:
        lines += ["| where | severity | rule | what is wrong |", "|---|---|---|---|"]
        lines += [_row(diagnostic, run) for diagnostic in diagnostics[:_MOST]]
        lines.append("")
    if len(diagnostics) > _MOST:
        lines += [f"… and {len(diagnostics) - _MOST} more.", ""]
    return "\n".join(lines)


def _row(diagnostic: Diagnostic, run: Run) -> str:
    place = diagnostic.source.position(diagnostic.span.start)
    where = f"{run.path(diagnostic.source.name)}:{place.line}:{place.column}"
    rule = diagnostic.rule
    link = run.link(rule)
    name = f"[{rule.code} {rule.name}]({link})" if link else f"{rule.code} {rule.name}"
    words = f"{diagnostic.message} {diagnostic.help}".split()
    return f"| {_marked(where)} | {diagnostic.severity} | {name} | {_marked(' '.join(words))} |"


def _marked(text: str) -> str:
    return marked(safe(text), in_cell=True)
