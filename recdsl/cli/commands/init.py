"""`recdsl init`: the first files of a project that uses recdsl."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from recdsl.cli.first_files import proposals
from recdsl.cli.stdio import note, show
from recdsl.model.cells import safe
from recdsl.workspace.file_input import UnreadableError
from recdsl.workspace.replacing import write_file
from recdsl.workspace.selecting import is_folder


@click.command("init")
@click.argument("folder", default=".", metavar="[DIR]")
@click.option("-y", "--yes", is_flag=True, help="Write the files without asking.")
def command(*, folder: str, yes: bool) -> int:
    """Set a repository up: settings, a first spec, a commit hook and a CI job.

    It looks for start bodies in DIR, by default the current folder: the settings name their modes,
    and the first sound one becomes a spec, with placeholders for its secrets. The edition of the
    vendor's page is the newest, or the oldest if a body or spec uses what is gone since. The hook
    is for pre-commit, the job for GitHub or GitLab, whichever the repository uses. No file that
    exists is changed; a hook for a present configuration is printed instead.
    """
    if not is_folder(folder):
        raise UnreadableError(f"{safe(folder)}: there is no such folder")
    if not yes and not sys.stdin.isatty():
        raise click.UsageError("init asks before it writes, and nobody can answer; give --yes.")
    made = proposals(folder)
    for one in made:
        if one.present:
            note(f"{safe(one.present)} exists already and is left as it is.\n")
    for one in made:
        if one.present.endswith(".yaml"):
            show(f"# To add to {one.path}:\n{one.text}\n")
    new = [one for one in made if not one.present]
    if not yes:
        for one in new:
            show(f"# {one.path}\n{one.text}\n")
        if new and not click.confirm(f"Write {', '.join(one.path for one in new)}?", err=True):
            new = []
    for one in new:
        write_file(Path(folder, one.path), one.text)
        note(f"{one.path} written{one.about}.\n")
    note("`recdsl check` checks everything.\n" if new else "Nothing is written.\n")
    return 0
