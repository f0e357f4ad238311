"""`recdsl lint --jsonl`: a body on each line.

A log may be longer than memory. So a line is reported as soon as it is checked, and nothing is
kept of it, where the format can say a part of the findings (`Format.streams`).
"""

from __future__ import annotations

import sys

import click

from recdsl.cli.stdio import note
from recdsl.model.cells import safe
from recdsl.reports.count import Counts, counted
from recdsl.reports.run import Run
from recdsl.surfaces.body_lines import read_lines
from recdsl.surfaces.decoding import LARGEST
from recdsl.surfaces.json.reading import looks_like_body
from recdsl.surfaces.kinds import SPEC, kind_named
from recdsl.workspace.file_input import UnreadableError, opened, unreadable
from recdsl.workspace.selecting import refuse_foreign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import BinaryIO

    from recdsl.cli.report_writing import Reporting
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.model.finding import Finding
    from recdsl.model.source import Source

    Lint = Callable[[Source, tuple[Finding, ...]], tuple[Diagnostic, ...]]

# A line with its end, and one byte more than a text may have.
_MOST_READ = LARGEST + 2


def lint_lines(
    paths: Sequence[str],
    lint_of: Callable[[str], Lint],
    reporting: Reporting,
    fails: Callable[[Diagnostic], bool],
    *,
    stdin_name: str,
    detect: bool,
) -> int:
    """Lint the lines of files, each file once and in the order of their names.

    Args:
        paths: files, or `-` for standard input.
        lint_of: what is done with each line of a file.
        reporting: where its findings go.
        fails: whether a finding makes the exit status 1.
        stdin_name: what standard input is called.
        detect: whether to pass over lines that hold no start body.

    Returns:
        The exit status.

    Raises:
        click.UsageError: when standard input does not stand alone.
    """
    if "-" in paths and len(paths) > 1:
        raise click.UsageError("`-` is standard input, and stands alone.")
    found = _Found(reporting, fails)
    complete = True
    for path in sorted(set(paths)):
        name = stdin_name if path == "-" else path
        lint = lint_of(name)
        try:
            _refuse_other(name)
            for source, findings in read_lines(name, _lines(path)):
                if not detect or looks_like_body(source.text):
                    found.add(lint(source, findings))
        except UnreadableError as error:
            complete = False
            note(f"error: {error.message}\n")
        else:
            found.files.append(name)
    given = found.end(complete=complete)
    return int(found.failed) if complete and given else 2


class _Found:
    """What was found in the lines so far: said already, or kept where it has to be."""

    def __init__(self, reporting: Reporting, fails: Callable[[Diagnostic], bool]) -> None:
        self.files: list[str] = []
        self.failed = False
        self._reporting = reporting
        self._fails = fails
        self._lines = 0
        self._counts = Counts(0, 0, 0, 0)
        self._kept: list[Diagnostic] = []

    def add(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        """Take what was found in one more line."""
        self._lines += 1
        if not diagnostics:
            return
        self.failed = self.failed or any(map(self._fails, diagnostics))
        if not self._reporting.streams:
            self._kept += diagnostics
        elif said := self._reporting.give_part(Run(diagnostics, fails=self._fails)):
            self._counts = self._counts.plus(counted(said))

    def end(self, *, complete: bool) -> bool:
        """Say the rest; return whether all could be said."""
        if self._reporting.streams:
            self._reporting.end_parts(self._counts, lines=self._lines, files=len(self.files))
            return True
        run = Run(tuple(self._kept), tuple(self.files), complete=complete, fails=self._fails)
        return self._reporting.give(run, fixed=0, wrote=True)


def _refuse_other(name: str) -> None:
    """Refuse a file whose name says that no line of it is a body.

    Raises:
        UnreadableError: when the file is a spec, a program or another form.
    """
    refuse_foreign(name)
    kind = kind_named(name)
    if kind and kind.dialect is None and kind.name != "JSON Lines":
        article = "a" if kind is SPEC else "of the form"
        raise UnreadableError(
            f"{safe(name)}: it is {article} {kind.name}; --jsonl reads a body of JSON on each line"
        )


def _lines(path: str) -> Iterator[bytes]:
    """The lines of a file, each cut where it is longer than a text may be.

    Raises:
        UnreadableError: when the file is missing or cannot be read.
    """
    if path == "-":
        yield from _cut(sys.stdin.buffer)
        return
    try:
        with opened(path) as file:
            yield from _cut(file)
    except OSError as error:
        raise unreadable(path, error) from None


def _cut(stream: BinaryIO) -> Iterator[bytes]:
    while line := stream.readline(_MOST_READ):
        rest = line
        while len(rest) == _MOST_READ and not rest.endswith(b"\n"):
            rest = stream.readline(_MOST_READ)
        yield line
