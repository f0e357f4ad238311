"""`recdsl compile --each`: one body for each row of a file.

A file may be longer than memory, so a row is written or reported as soon as it is read. A row that
fits is filled and checked in a short way; the findings of any other are those of `--fill`.
"""

from __future__ import annotations

import json
import re
import sys
from itertools import chain
from pathlib import Path

from recdsl import emitting
from recdsl.api import OF_LITERAL_KEYS
from recdsl.checks.running import check_body
from recdsl.cli.stdio import note, write
from recdsl.language.compiling.fill import Filler
from recdsl.linting.reporting import reporting_terms
from recdsl.model.diagnostic import Diagnostic
from recdsl.model.frozen import replaced
from recdsl.model.source import Source, Span
from recdsl.reference.rules import RULES
from recdsl.reports.count import several
from recdsl.surfaces.table_rows import looks_like_csv, rows_of
from recdsl.workspace.file_input import opened, unreadable
from recdsl.workspace.replacing import write_file, write_stream

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import BinaryIO

    from recdsl.api import Compiled
    from recdsl.cli.request_text import Call
    from recdsl.model.json_value import Json
    from recdsl.surfaces.table_rows import Row

_COLUMN = re.compile(r"\{([^{}/\\]+)\}")
# So many lines are given to standard output at once.
_PORTION = 500


class EachRun:
    """The rows of one run, for one recording."""

    def __init__(
        self, request: Compiled, call: Call, values: Mapping[str, str], *, colour: bool, quiet: bool
    ) -> None:
        """Take the recording, how it is written, and the values that all rows share."""
        spec = request.spec
        assert spec is not None
        self.status = 0
        self._request = request
        self._call = call
        self._values = values
        self._colour, self._quiet = colour, quiet
        blank = spec.blank.recordings[0]
        terms = reporting_terms(spec.blank, spec.terms.reading(spec.blank), None)
        self._terms = terms.of(blank)
        ordered = replaced(blank, body=emitting.ordered(blank.body))
        self._filler = Filler(ordered, terms.reference)
        self._shown = _shown_names(request)
        self._known: set[tuple[str, str]] = set()
        self._written = self._failed = 0

    def run(self, path: str, output: str | None) -> None:
        """Write a body for each row of a file.

        Args:
            path: the file, or `-` for standard input.
            output: a file, the names of files with a column in braces, or None for standard output.

        Raises:
            UnreadableError: if a file cannot be read or written.
        """
        name = "<stdin>" if path == "-" else path
        rows = _rows(path)
        if output is None:
            self._print(name, rows)
        elif _COLUMN.search(output):
            self._write_files(name, rows, output)
        else:
            write_stream(Path(output), lambda file: self._write_lines(file, name, rows))
        if not self._quiet and output is not None:
            failed = f", {several(self._failed, 'row')} left out" if self._failed else ""
            note(f"{several(self._written, 'row')} written{failed}.\n")

    def _print(self, name: str, rows: Iterator[Row]) -> None:
        lines: list[str] = []
        for _, value in self._sound(name, rows):
            lines.append(_line(value))
            if len(lines) == _PORTION:
                write("".join(lines))
                lines.clear()
        write("".join(lines))

    def _write_lines(self, file: BinaryIO, name: str, rows: Iterator[Row]) -> None:
        file.writelines(_line(value).encode() for _, value in self._sound(name, rows))

    def _write_files(self, name: str, rows: Iterator[Row], output: str) -> None:
        """Write each row into a file named by its columns."""
        taken: dict[int, int] = {}
        for row, value in self._sound(name, rows):
            path, mistake = _path(output, row)
            first = taken.setdefault(hash(path), row.line)
            if not mistake and first != row.line:
                mistake = f"The file {path} is that of the row in line {first} too."
            if mistake:
                self._written -= 1
                self._report(name, row, (mistake, "Give each row a name of its own."))
            else:
                write_file(Path(path), emitting.json_text(value))

    def _sound(self, name: str, rows: Iterator[Row]) -> Iterator[tuple[Row, Json]]:
        """The rows without errors, each with what is written for it; the others are reported."""
        for index, row in enumerate(rows):
            lacking = self._lacking(row) if not index else []
            if lacking:
                self._report(name, replaced(row, line=1), _no_columns(lacking))
                return
            if row.mistake:
                self._report(name, row, (row.mistake, "Mend the row, or leave it out."))
                continue
            values = {**self._values, **row.values} if self._values else row.values
            body = self._filler.body(values)
            if body is None or self._is_suspect(body):
                body = self._checked(name, row, values)
            if body is not None:
                self._written += 1
                yield row, self._call.value(body, self._request.mode)

    def _lacking(self, row: Row) -> list[str]:
        """The placeholders that no row of a CSV file has a value for."""
        known = {*row.names, *self._values}
        return [column for column in self._filler.places if row.names and column not in known]

    def _is_suspect(self, body: Json) -> bool:
        """Whether anything may have to be reported about a body."""
        findings = check_body(body, self._terms).findings
        return any(finding.rule not in OF_LITERAL_KEYS for finding in findings)

    def _checked(self, name: str, row: Row, values: Mapping[str, str]) -> Json:
        """Fill and check a row as `--fill` does, and report; None if there are errors."""
        compilation = self._request.fill(values)
        news = [
            one
            for one in compilation.diagnostics
            if one.severity == "error" or (one.rule.name, one.pointer) not in self._known
        ]
        self._known.update((one.rule.name, one.pointer) for one in news if one.severity != "error")
        for diagnostic in news:
            if diagnostic.severity == "error" or not self._quiet:
                self._note(self._at(name, row, diagnostic))
        if compilation.ok:
            return emitting.body_value(compilation.requests[0].body)
        self._failed += 1
        self.status = 1
        return None

    def _report(self, name: str, row: Row, mistake: tuple[str, str]) -> None:
        """Report what is wrong with a row itself: a message and a help."""
        source = _masked(name, row, self._shown)
        span = Span(0, len(source.text))
        rule = RULES["unfilled-placeholder"]
        self._note(Diagnostic(rule, "error", *mistake, source, span, None, "", (), ()))
        self._failed += 1
        self.status = 1

    def _at(self, name: str, row: Row, diagnostic: Diagnostic) -> Diagnostic:
        """A finding about a body at the row's column that it comes from."""
        source, spans = _masked(name, row, self._shown), dict(row.cells())
        column = next(
            (
                column
                for column, places in self._filler.places.items()
                if column in row.values
                and any(_meets(place, diagnostic.pointer) for place in places)
            ),
            "",
        )
        is_missing = diagnostic.rule.name == "unfilled-placeholder" and not column
        help_text = (
            "Give the row a column of that name, or set it with `--fill` or `--env-file`."
            if is_missing
            else diagnostic.help
        )
        where = f"Column {column}: " if column else ""
        return replaced(
            diagnostic,
            message=f"{where}{diagnostic.message}",
            help=help_text,
            source=source,
            span=Span(*spans.get(column, (0, len(source.text)))),
            related=(),
            offered=(),
        )

    def _note(self, diagnostic: Diagnostic) -> None:
        from recdsl.cli.noting import note_findings

        note_findings([diagnostic], colour=self._colour)


def _shown_names(request: Compiled) -> frozenset[str]:
    """The placeholders whose values may be shown."""
    from recdsl.api import function_of
    from recdsl.model.secret_names import is_secret_name

    function = function_of(request, "")
    if isinstance(function, tuple):
        return frozenset()
    return frozenset(
        item.name for item in function.inputs if not (item.secret or is_secret_name(item.name))
    )


def _masked(name: str, row: Row, shown: frozenset[str]) -> Source:
    """A row as a text in one line; what may be secret has asterisks."""
    text = " ".join(row.text.rstrip("\r\n").split("\n")).replace("\r", " ")
    cells = row.cells()
    hidden = [span for column, span in cells if column not in shown]
    if not cells:
        hidden = [(0, len(text))]
    for start, end in hidden:
        text = text[:start] + "*" * (min(end, len(text)) - start) + text[end:]
    return Source(name, text, row.line)


def _no_columns(lacking: list[str]) -> tuple[str, str]:
    return (
        f"No column is called {', '.join(lacking)}, so no row can be written.",
        "Give the rows a column of that name, or set it with `--fill` or `--env-file`.",
    )


def _meets(place: str, pointer: str) -> bool:
    """Whether one of two places is, or contains, the other."""
    return place == pointer or place.startswith(f"{pointer}/") or pointer.startswith(f"{place}/")


def _rows(path: str) -> Iterator[Row]:
    """The rows of a file.

    Raises:
        UnreadableError: if it cannot be read.
    """
    try:
        file = sys.stdin.buffer if path == "-" else opened(path)
        first = file.readline()
        yield from rows_of(chain([first], file), is_csv=looks_like_csv(path, first))
    except OSError as error:
        raise unreadable(path, error) from None


def _path(output: str, row: Row) -> tuple[str, str]:
    """The file of a row, or why it has none."""
    for column in _COLUMN.findall(output):
        value = row.values.get(column, "")
        if (
            not value
            or value.startswith(".")
            or not value.isprintable()
            or set(value) & set("/\\:")
        ):
            return "", (
                f"Column {column} cannot name a file: it has to be a text without slashes, "
                "backslashes and colons that does not begin with a dot."
            )
    return _COLUMN.sub(lambda match: row.values[match[1]], output), ""


def _line(value: Json) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return (text if text.isascii() else text.encode("utf-8", "backslashreplace").decode()) + "\n"
