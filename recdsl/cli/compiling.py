"""`recdsl compile`: specs into requests."""

from __future__ import annotations

import sys

import click

from recdsl.cli import options
from recdsl.cli.calls import ENDINGS, Call
from recdsl.cli.filling import env_files, fill, values_for
from recdsl.cli.in_force import configurations, configured
from recdsl.cli.making import Compiling
from recdsl.cli.projects import Projects
from recdsl.cli.streams import (
    colourful,
    note,
    write,
)
from recdsl.cli.walking import SPECS, Choice, is_folder, selected
from recdsl.document import Acquired
from recdsl.reports.cells import safe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from recdsl.cli.ignoring import Patterns
    from recdsl.cli.walking import Selection


@click.command("compile")
@click.argument("specs", nargs=-1, metavar="SPEC...")
@click.option("-e", "sentence", metavar="SENTENCE", help="Compile this sentence instead of a file.")
@click.option(
    "--emit",
    "form",
    type=click.Choice(list(ENDINGS)),
    default="body",
    show_default=True,
    help="The body; the whole request; a shell command; an .http file; the placeholders.",
)
@fill
@env_files
@click.option("--name", "wanted", metavar="NAME", help="Only the recording of this name.")
@click.option("-o", "folder", metavar="DIR", help="Write one file a recording into a folder.")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 if a file is out of date.")
@click.option("--appid", help="The App ID in the request's URL.")
@click.option("--resourceid", help="The resource ID in the request's URL.")
@click.option("--source-map", metavar="FILE", help="Also write where each member came from.")
@click.option("--force", is_flag=True, help="Print the result in spite of errors.")
@options.exclude
@options.force_exclude
@options.respect_gitignore
@options.allow_empty
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
    env_files: tuple[str, ...],
    wanted: str | None,
    folder: str | None,
    check: bool,
    appid: str | None,
    resourceid: str | None,
    source_map: str | None,
    force: bool,
    exclude: tuple[Patterns, ...],
    force_exclude: bool,
    respect_gitignore: bool,
    allow_empty: bool,
    acquire_region: str | None,
    acquire_hours: int | None,
    wish: str,
    quiet: bool,
) -> int:
    """Compile recording specs into start requests.

    SPEC is a `.rec` file, a folder of them, or `-` for standard input. One recording gives its
    body; several give one object, from name to body. With -o each has a file of its own, which is
    written only where it changes. With errors nothing is printed (see --force): the findings go
    to standard error, and the exit status is 1.
    """
    if check and folder is None:
        raise click.UsageError("--check needs -o DIR: it looks at what stands there.")
    projects = Projects(configurations())
    choice = Choice(SPECS, exclude, force_exclude, respect_gitignore, projects.looks_at)
    selection = _selection(specs, sentence, folder, choice)
    options.refuse_empty(selection, len(selection.files), selection.skipped, allowed=allow_empty)
    if source_map is not None and len(selection.files) > 1:
        raise click.UsageError("--source-map is for one SPEC.")
    run = Compiling(
        projects,
        values_for(fill=fill, env_files=env_files),
        Acquired(acquire_region, acquire_hours),
        wanted,
        force=force,
        colour=colourful(wish, stream_is_terminal=sys.stderr.isatty()),
        quiet=quiet,
    )
    made = run.made(selection, sentence)
    if wanted is not None and not (run.picked or run.failed):
        raise click.UsageError(f"There is no recording called {wanted!r}.")
    call = Call(form, appid, resourceid)
    status = run.status
    if folder is not None or source_map is not None:
        from recdsl.cli.outputs import outputs_of, put

        read = [*(file.path for file in selection.files), *env_files]
        outputs = outputs_of(made, folder, source_map, call)
        status = max(status, put(outputs, read, check=check, quiet=quiet or folder is None))
    if folder is None:
        for one in made:
            write(call.text(list(one.requests), alone=one.alone or wanted is not None))
        if selection.files and not (made or status or quiet):
            name = safe(selection.files[0].path)
            note(f"note: {name} holds defaults alone; nothing is compiled.\n")
    return status


def _selection(
    specs: tuple[str, ...], sentence: str | None, folder: str | None, choice: Choice
) -> Selection:
    if sentence is not None:
        if specs:
            raise click.UsageError("Give SPEC or -e, not both.")
        return selected(["-"], Choice())
    if not specs:
        raise click.UsageError('Give a SPEC, `-` for standard input, or -e "SENTENCE".')
    if folder is None and (len(specs) > 1 or is_folder(specs[0])):
        raise click.UsageError("Several SPECs need -o DIR, where each recording has its file.")
    return selected(specs, choice)
