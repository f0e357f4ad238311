"""`recdsl compile`: specs into requests."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from recdsl import emit
from recdsl.cli import options
from recdsl.cli.in_force import configurations, configured
from recdsl.cli.projects import Projects
from recdsl.cli.streams import (
    Input,
    colourful,
    note,
    read_path,
    read_stdin,
    write,
    write_file,
)
from recdsl.document import Acquired
from recdsl.program import compile_source
from recdsl.surfaces.decoding import source_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.program import Compilation, Compiled

_ENDINGS = {"body": ".json", "request": ".json", "curl": ".sh", "http": ".http", "env": ".env"}


@click.command("compile")
@click.argument("specs", nargs=-1, metavar="SPEC...")
@click.option("-e", "sentence", metavar="SENTENCE", help="Compile this sentence instead of a file.")
@click.option(
    "--emit",
    "form",
    type=click.Choice(list(_ENDINGS)),
    default="body",
    show_default=True,
    help="The body; the whole request; a shell command; an .http file; the placeholders.",
)
@click.option("--fill", is_flag=True, help="Fill placeholders from the environment.")
@click.option("--name", "wanted", metavar="NAME", help="Only the recording of this name.")
@click.option("-o", "folder", metavar="DIR", help="Write one file a recording into a folder.")
@click.option("--appid", help="The App ID in the request's URL.")
@click.option("--resourceid", help="The resource ID in the request's URL.")
@click.option("--source-map", metavar="FILE", help="Also write where each member came from.")
@click.option("--force", is_flag=True, help="Print the result in spite of errors.")
@configured("defaults")
@options.acquire_region
@options.acquire_hours
@options.colour
@options.quiet
def command(
    *,
    specs: tuple[str, ...],
    sentence: str | None,
    form: str,
    fill: bool,
    wanted: str | None,
    folder: str | None,
    appid: str | None,
    resourceid: str | None,
    source_map: str | None,
    force: bool,
    acquire_region: str | None,
    acquire_hours: int | None,
    wish: str,
    quiet: bool,
) -> int:
    """Compile recording specs into start requests.

    SPEC is a `.rec` file, or `-` for standard input. One recording gives its body; several give
    one object, from name to body. With errors nothing is printed (see --force): the findings go
    to standard error, and the exit status is 1.
    """
    inputs = _inputs(specs, sentence, folder)
    if source_map is not None and len(inputs) > 1:
        raise click.UsageError("--source-map is for one SPEC.")
    values = dict(os.environ) if fill else None
    call = _Call(form, appid, resourceid)
    acquired = Acquired(acquire_region, acquire_hours)
    projects = Projects(configurations())
    status, picked = 0, 0
    for item in inputs:
        project = projects.of(item.source.name)
        compilation = compile_source(
            item.source, item.findings, values, acquired, least="warning", project=project
        )
        _say(compilation, wish, quiet=quiet)
        status = max(status, 0 if compilation.ok else 1)
        requests = [request for request in compilation.requests if wanted in (None, request.name)]
        picked += len(requests)
        if not (compilation.ok or force) or not requests:
            continue
        if source_map is not None:
            traced = [(request.name, request.origins) for request in requests]
            traced_map = emit.source_map(traced, item.source, project.defaults)
            write_file(Path(source_map), traced_map)
        if folder is not None:
            _write_all(Path(folder), item, requests, call)
        else:
            write(call.text(requests, alone=len(compilation.requests) == 1 or wanted is not None))
    if wanted is not None and not picked:
        raise click.UsageError(f"There is no recording called {wanted!r}.")
    return status


def _inputs(specs: tuple[str, ...], sentence: str | None, folder: str | None) -> list[Input]:
    if sentence is not None:
        if specs:
            raise click.UsageError("Give SPEC or -e, not both.")
        return [Input(*source_of("<sentence>", sentence))]
    if not specs:
        raise click.UsageError('Give a SPEC, `-` for standard input, or -e "SENTENCE".')
    if len(specs) > 1 and folder is None:
        raise click.UsageError("Several SPECs need -o DIR, where each recording has its file.")
    return [read_stdin("<stdin>") if spec == "-" else read_path(spec) for spec in specs]


class _Call:
    """How requests are printed, and for which App ID and resource ID."""

    def __init__(self, form: str, appid: str | None, resourceid: str | None) -> None:
        self.form = form
        self._appid = appid or emit.APPID
        self._resourceid = resourceid or emit.RESOURCEID

    def text(self, requests: list[Compiled], *, alone: bool) -> str:
        """The requests as one text."""
        if alone:
            return self.one(requests[0])
        if self.form in ("body", "request"):
            values = {
                str(request.name): emit.body_value(request.body)
                if self.form == "body"
                else emit.request_value(request.body, request.mode, self._appid, self._resourceid)
                for request in requests
            }
            return emit.json_text(values)
        return "\n".join(
            emit.heading(self.form, str(request.name)) + self.one(request) for request in requests
        )

    def one(self, request: Compiled) -> str:
        """One request as a text of its own."""
        return emit.emitted(self.form, request.body, request.mode, self._appid, self._resourceid)


def _write_all(folder: Path, item: Input, requests: list[Compiled], call: _Call) -> None:
    for request in requests:
        name = request.name or Path(item.source.name).stem
        write_file(folder / f"{name}{_ENDINGS[call.form]}", call.one(request))


def _say(compilation: Compilation, wish: str, *, quiet: bool) -> None:
    from recdsl.reports.text import render

    shown = [
        diagnostic
        for diagnostic in compilation.diagnostics
        if diagnostic.severity == "error" or not quiet
    ]
    if shown:
        note(render(shown, colour=colourful(wish, stream_is_terminal=sys.stderr.isatty())))
