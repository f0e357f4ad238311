"""`--watch`: a command that runs again whenever a file changes."""

from __future__ import annotations

import click

from recdsl.cli.stdio import note, reported
from recdsl.reports.count import several
from recdsl.workspace.watching import rerun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

watch = click.option(
    "--watch", is_flag=True, help="Run again whenever a file changes, until you press Ctrl-C."
)


def watched(run: Callable[[], int], paths: tuple[str, ...], *, quiet: bool) -> int:
    """Run a command until the user interrupts; the exit status is that of its last run.

    Raises:
        click.UsageError: when there are no files to watch.
    """
    if not paths or "-" in paths:
        raise click.UsageError("--watch is for files and folders; name one.")

    def said() -> int:
        try:
            return reported(run)
        except click.ClickException as error:  # a file that has just come may contradict an option
            note(f"Error: {error.format_message()}\n")
            return 2

    def waits(count: int) -> None:
        if not quiet:
            note(f"Watching {several(count, 'file')}; Ctrl-C ends.\n")

    return rerun(said, paths, waits)
