"""The report for people: the place, what is wrong, and what to write instead.

    specs/lesson.rec:9:6: error[REC301] mp4-without-hls in lesson
      `avFileType` has "mp4" without "hls"; the service answers error 2 and records nothing.
     9 |   as mp4
       |      ^^^
      help: Add "hls": the service makes the MP4 from the HLS slices, and you get both.
      fix: Add "hls" (safe)

A header can be clicked in most terminals and editors, which know `file:line:column`.
"""

from __future__ import annotations

from recdsl.model.cells import safe, wrapped
from recdsl.reports.count import ordered
from recdsl.reports.run import WIDEST
from recdsl.reports.snippet import mark, snippet

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.source import Source, Span
    from recdsl.reports.run import Run
    from recdsl.reports.snippet import Ink

_CODES = {
    "error": "1;31",
    "warning": "1;33",
    "info": "1;36",
    "label": "34",
    "gutter": "2",
    "name": "1",
    "help": "1;32",
}


def report(run: Run) -> str:
    """The findings of a run, as text."""
    return render(run.diagnostics, colour=run.colour, columns=run.columns)


def render(diagnostics: Sequence[Diagnostic], *, colour: bool, columns: int = WIDEST) -> str:
    """The diagnostics as text, a blank line after each; nothing for none.

    Args:
        diagnostics: the findings, in any order.
        colour: whether to colour with ANSI codes.
        columns: how wide lines may be.
    """
    if not diagnostics:
        return ""
    ink = _coloured if colour else _plain
    of_source: dict[Source, list[Diagnostic]] = {}
    for diagnostic in diagnostics:
        of_source.setdefault(diagnostic.source, []).append(diagnostic)
    masked = {source: _masked(source, of_source[source]) for source in of_source}
    lines: list[str] = []
    for diagnostic in ordered(diagnostics):
        lines += _block(diagnostic, masked[diagnostic.source], ink, columns)
    return "".join(f"{line}\n" for line in lines)


def _masked(source: Source, diagnostics: Sequence[Diagnostic]) -> str:
    """The text of a source, with no secret in the lines that are shown."""
    from recdsl.reports.plain_lines import are_plain

    if are_plain(source, diagnostics):
        return source.text
    from recdsl.secrets import mask_source

    return mask_source(source)


def _coloured(style: str, text: str) -> str:
    return f"\x1b[{_CODES[style]}m{text}\x1b[0m"


def _plain(_style: str, text: str) -> str:
    return text


def _block(diagnostic: Diagnostic, masked: str, ink: Ink, columns: int) -> Iterator[str]:
    """One diagnostic."""
    yield _header(diagnostic, ink)
    yield from (f"  {line}" for line in wrapped(diagnostic.message, columns - 2))
    source, severity = diagnostic.source, diagnostic.severity
    marks = [
        mark(source, diagnostic.span, severity),
        *(
            mark(source, label.span, "label", label.message)
            for label in diagnostic.related
            if label.source is None
        ),
    ]
    yield from snippet(source, masked, marks, ink, columns)
    for label in diagnostic.related:
        if label.source is not None:
            where = f"{label.message} ({_where(label.source, label.span)})"
            yield from _hanging("see: ", where, ink, columns)
    if diagnostic.help:
        yield from _hanging("help: ", diagnostic.help, ink, columns)
    for fix in diagnostic.fixes:
        yield from _hanging("fix: ", f"{fix.title} ({fix.safety})", ink, columns)
    yield ""


def _header(diagnostic: Diagnostic, ink: Ink) -> str:
    severity, rule = diagnostic.severity, diagnostic.rule
    where = _where(diagnostic.source, diagnostic.span)
    inside = f" in {safe(diagnostic.recording)}" if diagnostic.recording else ""
    what = f"{ink(severity, f'{severity}[{rule.code}]')} {ink('name', rule.name)}"
    request = f" of {diagnostic.request}" if diagnostic.request else ""
    return f"{where}: {what}{request}{inside}"


def _where(source: Source, span: Span) -> str:
    place = source.position(span.start)
    return f"{safe(source.name)}:{place.line}:{place.column}"


def _hanging(opening: str, text: str, ink: Ink, columns: int) -> Iterator[str]:
    """A paragraph whose other lines are indented to the first one's text."""
    indent = " " * len(opening)
    lines = wrapped(text, columns - 2 - len(opening))
    yield f"  {ink('help', opening.rstrip())} {lines[0] if lines else ''}".rstrip()
    yield from (f"  {indent}{line}".rstrip() for line in lines[1:])
