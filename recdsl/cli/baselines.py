"""Baselines of a run of `lint`: what is gone of one, and `--write-baseline`."""

from __future__ import annotations

from pathlib import Path

from recdsl.cli.stdio import note
from recdsl.linting.baseline import written
from recdsl.model.cells import safe
from recdsl.workspace.baseline_files import names_from
from recdsl.workspace.replacing import write_file

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from recdsl.linting.baseline import Baseline, Known
    from recdsl.model.diagnostic import Diagnostic
    from recdsl.workspace.projects import Projects


def tell_what_is_gone(baseline: Baseline, projects: Projects, *, strict: bool) -> None:
    """Say how many findings of a baseline no longer occur, of the rules that the run asks."""
    file = baseline.file
    folder = Path(file).parent

    def is_asked(known: Known) -> bool:
        if known.rule == "undecided-rule":
            return strict
        name = known.file if known.file.startswith("<") else str(folder / known.file)
        return known.rule not in projects.of(name).off

    gone = baseline.gone(lambda name: name.startswith("<") or (folder / name).exists(), is_asked)
    if gone:
        count = f"{len(gone)} finding{'s' if len(gone) > 1 else ''} of it no longer"
        verb = "occur" if len(gone) > 1 else "occurs"
        note(f"{safe(file)}: {count} {verb}; --write-baseline leaves out what is gone.\n")


def accept(file: str, found: Sequence[Diagnostic], files: int) -> None:
    """Accept findings: write the baseline of them.

    Raises:
        UnreadableError: when it cannot be written.
    """
    write_file(Path(file), written(found, names_from(file)))
    findings = f"{len(found)} finding{'' if len(found) == 1 else 's'}"
    checked = f"{files} file{'' if files == 1 else 's'}"
    note(f"{safe(file)}: {findings} in {checked} accepted.\n")
