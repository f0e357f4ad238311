"""`recdsl fmt`: specs in their canonical text."""

from __future__ import annotations

import difflib
import sys
from pathlib import Path

import click

from recdsl.cli import options
from recdsl.cli.streams import (
    UnreadableError,
    colourful,
    note,
    read_path,
    read_stdin,
    walked,
    write,
    write_file,
)
from recdsl.program import lint_source
from recdsl.rewriting import format as canonical
from recdsl.secrets import mask_text
from recdsl.surfaces.decoding import is_readable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from recdsl.diagnostic import Diagnostic


@click.command("fmt")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file would change.")
@click.option("--diff", is_flag=True, help="Write nothing; show what would change.")
@options.colour
@options.quiet
def command(*, paths: tuple[str, ...], check: bool, diff: bool, wish: str, quiet: bool) -> int:
    """Rewrite specs in the one canonical spelling; comments stay where they stand.

    PATH is a `.rec` file, a folder of them, or `-` to format standard input to standard output. A
    file that does not parse is left as it is, and reported.
    """
    changed = broken = unreadable = 0
    for path in _specs(paths):
        try:
            item = read_stdin("<stdin>") if path == "-" else read_path(path)
        except UnreadableError as error:
            note(f"error: {error.message}\n")
            unreadable += 1
            continue
        made = canonical(item.source.text, name=item.source.name)
        readable = is_readable(item.findings)
        if made.diagnostics or not readable:
            found = made.diagnostics if readable else lint_source(item.source, item.findings)
            _report(item.source.name, found, wish)
            broken += 1
            continue
        differs = made.text != item.source.text
        changed += differs
        if diff and differs:
            write(_diff(item.source.text, made.text, item.source.name))
        elif path == "-" and not check:
            write(made.text)
        elif differs and check and not quiet:
            note(f"{path} would change\n")
        elif differs and not check and not diff:
            write_file(Path(path), made.text)
    if unreadable:
        return 2
    return int(bool(broken or (changed and (check or diff))))


def _specs(paths: tuple[str, ...]) -> Iterator[str]:
    for path in paths:
        if path != "-" and Path(path).is_dir():
            yield from (str(file) for file in walked(Path(path)) if file.suffix == ".rec")
        else:
            yield path


def _report(name: str, diagnostics: tuple[Diagnostic, ...], wish: str) -> None:
    from recdsl.reports.text import render

    note(render(diagnostics, colour=colourful(wish, stream_is_terminal=sys.stderr.isatty())))
    note(f"{name} is left as it is.\n")


def _diff(before: str, after: str, name: str) -> str:
    """What changes, with secrets masked: a difference is something said about a text."""
    lines = difflib.unified_diff(
        mask_text(before).splitlines(keepends=True),
        mask_text(after).splitlines(keepends=True),
        name,
        name,
    )
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
