"""`recdsl decompile`: bodies into specs."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from recdsl.api import lint_source
from recdsl.cli import options
from recdsl.cli.config_options import configurations, configured
from recdsl.cli.stdio import colourful, note, write
from recdsl.model.placeholder import lowered
from recdsl.reference.rules import RULES
from recdsl.rewriting import Decompiled, decompile
from recdsl.surfaces.decoding import is_readable
from recdsl.surfaces.json.reading import read_json
from recdsl.workspace.file_input import Input, read_path, read_stdin
from recdsl.workspace.projects import Projects

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.model.finding import Mode


@click.command("decompile")
@click.argument("bodies", nargs=-1, required=True, metavar="BODY...")
@click.option("--mode", metavar="MODE", help="The mode in the request's URL.")
@click.option("--keep-secrets", is_flag=True, help="Write secrets as they are.")
@configured()
@options.colour
def command(*, bodies: tuple[str, ...], mode: str | None, keep_secrets: bool, wish: str) -> int:
    """Say start bodies in the language; compiling the text gives the same bodies.

    BODY is a JSON file, or `-` for standard input. One body gives a sentence, several give blocks
    named after their files. Secrets become placeholders, with a note on standard error.
    """
    chosen = options.chosen_mode(mode)
    projects = Projects(configurations())
    made: list[tuple[str, Decompiled]] = []
    status = 0
    for path in bodies:
        item = read_stdin("<stdin>") if path == "-" else read_path(path)
        known = chosen or projects.of(item.source.name).mode
        result = _decompiled(item, known, keep_secrets=keep_secrets)
        if result is None:
            _refuse(item, wish)
            status = 1
            continue
        _notes(item, result)
        made.append((Path(item.source.name).stem, result))
    if len(bodies) == 1:
        write("".join(result.text for _, result in made))
    else:
        write("\n".join(_block(name, result.text) for name, result in made))
    return status


def _decompiled(item: Input, mode: Mode | None, *, keep_secrets: bool) -> Decompiled | None:
    """The spec of a body; None where what it says cannot be read as it was meant."""
    document = read_json(item.source)
    body = lowered(document.recordings[0].body) if document.recordings else None
    broken = any(RULES[one.rule].severity == "error" for one in document.findings)
    if broken or not is_readable(item.findings) or not isinstance(body, dict):
        return None
    return decompile(body, mode=mode, keep_secrets=keep_secrets)


def _refuse(item: Input, wish: str) -> None:
    """Say why a text has no body that could be said."""
    from recdsl.reports.text import render

    colour = colourful(wish, stream_is_terminal=sys.stderr.isatty())
    note(render(lint_source(item.source, item.findings), colour=colour))


def _notes(item: Input, result: Decompiled) -> None:
    if result.hidden:
        names = ", ".join("${" + name + "}" for name in result.hidden)
        note(f"{item.source.name}: secrets became placeholders: {names} (see --keep-secrets).\n")
    if len(result.modes) > 1:
        modes = " or ".join(result.modes)
        note(f"{item.source.name}: the body does not tell its mode: {modes} (see --mode).\n")


def _block(name: str, text: str) -> str:
    word = "".join(letter if letter.isalnum() or letter in "-_" else "-" for letter in name)
    inside = "".join(f"  {line}\n" if line else "\n" for line in text.rstrip("\n").split("\n"))
    return f"recording {word.lstrip('-_') or 'body'} {{\n{inside}}}\n"
